import { expect, test } from 'vitest';
import { reconciliation } from '../../src/render/computed.ts';
import { asIs } from '../../src/render/quote.ts';
import { CASES } from './fixtures.ts';

const { report } = CASES.pass;

const told = (share: number): readonly string[] => {
  const origins = report.origins.slice(0, 1).map((row) => ({ ...row, origin: 'unseen', usd: 3.5, share }));
  return reconciliation({ ...report, origins }, asIs, asIs).filter((fact) => fact.startsWith('In no record'));
};

test('what is in no record is explained where it matters', () => {
  expect(told(0.337)).toEqual(['In no record: $3.50 for what prompts grew by while no record says what it was.']);
  expect(told(0.0099)).toEqual([]);
});
