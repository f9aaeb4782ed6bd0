import { expect, test } from 'vitest';
import { MAIN, report } from '../../transcript/desk.ts';
import { assistant, costState, jsonl, minute, row, user } from '../../transcript/records.ts';
import { surveyFiles } from './survey.ts';

const MODEL = 'claude-sonnet-4-5-20250929';
const PROFILE = 'us.anthropic.claude-sonnet-4-5-20250929-v1:0';

const cold = (id: string, at: number) =>
  assistant({ id, version: '2.1.197', model: MODEL, at: minute(at), write5m: 50_000, output: 10 });

test('a break costs what it does in the report where only the total says that requests went to a regional profile', () => {
  const files = {
    [MAIN]: jsonl(
      user('Go.', { at: minute(0) }),
      cold('msg_1', 1),
      user('On.', { at: minute(20) }),
      cold('msg_2', 21),
      costState(0.4, { [PROFILE]: row(0.4, { output: 20, write5m: 100_000 }) }),
    ),
  };
  // 1.1 × (50,000 tokens × ($3.75 − $0.30) + 10 × ($3 − $0.30)), per million.
  expect(report(files).losses.usd).toBe(0.189_779_7);
  expect(surveyFiles(files).cacheBreaks.usd).toBe(report(files).losses.usd);
});
