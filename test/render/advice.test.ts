import { expect, test } from 'vitest';
import type { Report } from '../../src/analysis/report.ts';
import { asIs } from '../../src/render/quote.ts';
import { adviceLines } from '../../src/render/why/advice.ts';
import { CASES } from './fixtures.ts';

const { report } = CASES['over-budget'];

const line = (code: Report['advice'][number]['code']): readonly string[] => {
  const advice = { code, usd: 0.1, cause: null, breaks: null, model: 'claude-haiku-5-5', cut: null };
  return adviceLines({ ...report, advice: [advice] }, asIs);
};

test('another kind of model is advised with its reserve, a newer one of the family without', () => {
  expect(line('subagents-on')).toEqual([
    'Run subagents on claude-haiku-5-5 (CLAUDE_CODE_SUBAGENT_MODEL): worth $0.10; the figure says nothing of quality.',
  ]);
  expect(line('newer-model')).toEqual(['Use claude-haiku-5-5, the newest of its family: worth $0.10.']);
});
