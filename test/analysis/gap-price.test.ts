import { expect, test } from 'vitest';
import { MAIN, report } from '../transcript/desk.ts';
import { assistant, jsonl, result, row } from '../transcript/records.ts';

test('calls of several kinds in no record: the regional premium is on their tokens, not on their web searches', () => {
  const asked = 'us.anthropic.claude-haiku-5-5';
  const seen = { model: 'claude-haiku-5-5', input: 1000, output: 0, record: { requestedModel: asked } };
  // Beyond the record: 150,000 tokens at the dear rate (0.075), 50,000 at the cheap one (0.005), two searches (0.02).
  const models = { [asked]: { ...row(0.1001, { input: 201_000 }), webSearchRequests: 2 } };
  const { cost } = report({
    [MAIN]: jsonl(assistant({ id: 'msg_1', ...seen })),
    'out.json': JSON.stringify(result(0.1001, models)),
  });
  expect(cost.requestsUsd).toBeCloseTo(0.0001 * 1.1, 9);
  expect(cost.unattributedUsd).toBeCloseTo(0.08 * 1.1 + 0.02, 9);
});
