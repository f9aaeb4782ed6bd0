import type { Expected } from './expected.ts';
import type { TurnPlan } from './plan.ts';
import type { Random } from './random.ts';
import type { Sink } from './sink.ts';
import type { Filler } from './text.ts';

/** What clients from 2.1.315 on also write (`transcripts.md` 1.2): the request, its parts by hash. No usage in it. */
export const writeRequest = (sink: Sink, random: Random, filler: Filler, sessionId: string, plan: TurnPlan): void => {
  if (random.chance(0.4)) {
    const content = [{ type: 'text', text: filler.prose(random.spread(9_000, 1, 400, 90_000)) }];
    sink.write({ type: 'api-request-blob', sessionId, hash: random.hex(64), message: { role: 'user', content } });
  }
  sink.write({
    type: 'api-request',
    sessionId,
    id: random.uuid(),
    version: '2.1.330',
    querySource: 'sdk',
    shapeHash: random.hex(64),
    params: { model: plan.model, betas: ['claude-code-20250219', 'effort-2025-11-24'], max_tokens: 128_000 },
    base: random.uuid(),
    keep: random.int(2, 400),
    tail: Array.from({ length: random.int(1, 4) }, () => random.hex(64)),
    cacheControl: [{ path: ['system', 0], value: { type: 'ephemeral' } }],
  });
};

/** Claude Code's own running total of a session: here it agrees with the requests to the cent. */
export const writeCostState = (
  sink: Sink,
  sessionId: string,
  spent: Expected,
  startTime: number,
  now: number,
): void => {
  const totals = [...spent.models];
  const modelUsage = totals.map(([model, { nanos, tokens }]) => [
    model,
    {
      inputTokens: tokens.input,
      outputTokens: tokens.output,
      thinkingTokens: 0,
      cacheReadInputTokens: tokens.cacheRead,
      cacheCreationInputTokens: tokens.cacheWrite5m + tokens.cacheWrite1h,
      cacheCreationEphemeral5mInputTokens: tokens.cacheWrite5m,
      cacheCreationEphemeral1hInputTokens: tokens.cacheWrite1h,
      webSearchRequests: 0,
      costUSD: nanos / 1e9,
    },
  ]);
  sink.write({
    type: 'cost-state',
    sessionId,
    totalCostUSD: totals.reduce((sum, [, { nanos }]) => sum + nanos, 0) / 1e9,
    totalAPIDuration: Math.round((now - startTime) * 0.7),
    totalToolDuration: Math.round((now - startTime) * 0.2),
    totalDuration: now - startTime,
    startTime,
    modelUsage: Object.fromEntries(modelUsage),
    hasUnknownModelCost: false,
  });
};
