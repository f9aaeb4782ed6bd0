import type { Cost } from '../../src/analysis/report.ts';
import type { TimelineRow } from '../../src/analysis/report-timeline.ts';
import type { OriginRow, Outcome, PieceRow, WhatIf, Why } from '../../src/analysis/report-why.ts';

/** What a run's context was spent on, as parts of its prompts' cost. The rest was what the model had said. */
const PARTS: readonly (readonly [origin: string, part: number, tokens: number, timesResent: number])[] = [
  ['tool:Bash', 0.38, 41_300, 31.2],
  ['baseline', 0.22, 21_400, 36],
  ['tool:Read', 0.19, 18_900, 22.4],
  ['mcp:github', 0.09, 9100, 18.7],
  ['prompt', 0.03, 2100, 35],
  ['attachment:todo_reminder', 0.01, 900, 12.1],
];

const nine = (value: number): number => Math.round(value * 1e9) / 1e9;

const row = (
  origin: string,
  tokens: number,
  timesResent: number,
  costs: Partial<OriginRow>,
  all: number,
): OriginRow => {
  const parts = { writeUsd: 0, carryUsd: 0, freshUsd: 0, outputUsd: 0, otherUsd: 0, ...costs };
  const usd = nine(parts.writeUsd + parts.carryUsd + parts.freshUsd + parts.outputUsd + parts.otherUsd);
  const share = all === 0 ? 0 : Math.round((usd / all) * 10_000) / 10_000;
  const estimatedTokens = Math.round(tokens / 4);
  return { origin, tokens, estimatedTokens, timesResent, ...parts, usd, share };
};

/** Origins that sum to the bill. */
export const originsOf = ({ buckets, knownUsd }: Cost): readonly OriginRow[] => {
  const write = buckets.cacheWrite5m.usd + buckets.cacheWrite1h.usd;
  const parts = PARTS.map(([origin, part, tokens, times]) =>
    row(
      origin,
      tokens,
      times,
      {
        writeUsd: nine(write * part),
        carryUsd: nine(buckets.cacheRead.usd * part),
        freshUsd: nine(buckets.input.usd * part),
      },
      knownUsd,
    ),
  );
  const left = (field: 'writeUsd' | 'carryUsd' | 'freshUsd', whole: number): number =>
    nine(whole - parts.reduce((sum, part) => sum + part[field], 0));
  const said = {
    writeUsd: left('writeUsd', write),
    carryUsd: left('carryUsd', buckets.cacheRead.usd),
    freshUsd: left('freshUsd', buckets.input.usd),
  };
  return [
    ...parts,
    row('model-output', 6100, 17.3, said, knownUsd),
    row('output', buckets.output.tokens, 0, { outputUsd: buckets.output.usd }, knownUsd),
    row('web', 0, 0, { otherUsd: buckets.webSearch.usd }, knownUsd),
    row('unattributed', 0, 0, { otherUsd: buckets.unattributed.usd }, knownUsd),
  ]
    .filter(({ usd }) => usd > 0)
    .toSorted((a, b) => b.usd - a.usd);
};

const outcome = (usd: number, actual: number): Outcome => ({ usd: nine(usd), savedUsd: nine(actual - usd) });

const whatIf = (actual: number): WhatIf => ({
  pricesOf: '2026-11-22',
  actualUsd: actual,
  models: [
    { model: 'claude-haiku-5-5', ...outcome(actual * 0.31, actual), windowTokens: 200_000, turnsOverWindow: 0 },
    { model: 'claude-sonnet-5-5', ...outcome(actual * 0.47, actual), windowTokens: 1_000_000, turnsOverWindow: 0 },
    { model: 'claude-opus-5-5', ...outcome(actual * 0.94, actual), windowTokens: 1_000_000, turnsOverWindow: 0 },
    { model: 'claude-sonnet-4-6', ...outcome(actual, actual), windowTokens: 200_000, turnsOverWindow: 0 },
    { model: 'claude-fable-5-2', ...outcome(actual * 1.81, actual), windowTokens: 1_000_000, turnsOverWindow: 0 },
  ],
  subagentsOnHaiku: null,
  splits: [],
  noCache: outcome(actual * 6.2, actual),
  hourWrites: outcome(actual * 1.07, actual),
  fiveMinuteWrites: outcome(actual, actual),
  compaction: null,
  freshSession: null,
});

const piece = (sessionId: string, changes: Partial<PieceRow>): PieceRow => ({
  sessionId,
  thread: 'main',
  turn: 6,
  origin: 'tool:Bash',
  tokens: 28_400,
  estimated: false,
  timesResent: 31,
  usd: 0.1412,
  ...changes,
});

/** Of every turn's context, what the origins put there, in fixed proportions. */
export const compositionOf = (timeline: readonly TimelineRow[]): Why['composition'] => ({
  origins: [...PARTS.map(([origin]) => origin), 'model-output'],
  tokens: timeline.map(({ contextTokens }) => {
    const parts = PARTS.map(([, part]) => Math.floor(contextTokens * part));
    return [...parts, contextTokens - parts.reduce((sum, part) => sum + part, 0)];
  }),
});

/** A run in which nothing went wrong. */
export const ordinaryWhy = (cost: Cost, timeline: readonly TimelineRow[], sessionId: string): Why => ({
  origins: originsOf(cost),
  pieces: [
    piece(sessionId, { usd: nine(cost.knownUsd * 0.24) }),
    piece(sessionId, {
      origin: 'tool:Read',
      turn: 11,
      tokens: 11_200,
      timesResent: 26,
      usd: nine(cost.knownUsd * 0.09),
    }),
  ],
  composition: compositionOf(timeline),
  cacheBreaks: [],
  losses: { usd: 0, share: 0, causes: [] },
  waste: { repeatedCalls: [], cutOutputs: [], retries: [] },
  whatIf: whatIf(cost.requestsUsd),
  advice: [],
});

/** A run that lost its cache twice, repeated itself, and could have been cheaper. */
export const costlyWhy = (cost: Cost, timeline: readonly TimelineRow[], sessionId: string): Why => {
  const place = { sessionId, thread: 'main' };
  const cut = { ...place, afterTurn: 52, fromTurn: 44, toTurn: 60, savedUsdLeast: 0.214, savedUsdMost: 0.387 };
  return {
    ...ordinaryWhy(cost, timeline, sessionId),
    cacheBreaks: [
      {
        ...place,
        turn: 41,
        at: '2026-11-22T07:55:20.000Z',
        rewrittenTokens: 96_400,
        wastedUsd: 0.332_58,
        cause: 'expired',
        evidence: 'inferred',
        idleSeconds: 412,
      },
      {
        ...place,
        turn: 97,
        at: '2026-11-22T08:14:20.000Z',
        rewrittenTokens: 31_200,
        wastedUsd: 0.107_64,
        cause: 'tools-changed',
        evidence: 'reported',
        idleSeconds: 19,
      },
    ],
    losses: {
      usd: 0.440_22,
      share: 0.1899,
      causes: [
        { cause: 'expired', breaks: 1, rewrittenTokens: 96_400, usd: 0.332_58 },
        { cause: 'tools-changed', breaks: 1, rewrittenTokens: 31_200, usd: 0.107_64 },
      ],
    },
    waste: {
      repeatedCalls: [{ ...place, tool: 'Bash', times: 5, turns: [31, 36, 44, 58, 63] }],
      cutOutputs: [{ ...place, turn: 22, outputTokens: 8192, usd: 0.122_88 }],
      retries: [],
    },
    whatIf: {
      ...whatIf(cost.requestsUsd),
      hourWrites: outcome(cost.requestsUsd - 0.3012, cost.requestsUsd),
      compaction: cut,
    },
    advice: [
      { code: 'hour-writes', usd: 0.3012, cause: null, breaks: null, model: null, cut: null },
      { code: 'compact', usd: 0.214, cause: null, breaks: null, model: null, cut },
      { code: 'avoid-breaks', usd: 0.107_64, cause: 'tools-changed', breaks: 1, model: null, cut: null },
    ],
  };
};

/** Nothing was measured, or too much for details. */
export const noWhy: Why = {
  origins: [],
  pieces: [],
  composition: null,
  cacheBreaks: [],
  losses: { usd: 0, share: null, causes: [] },
  waste: { repeatedCalls: [], cutOutputs: [], retries: [] },
  whatIf: null,
  advice: [],
};

/** Every foreign string is `attack`. */
export const poisonedWhy = (attack: string): Why => {
  const place = { sessionId: attack, thread: attack };
  const cut = { ...place, afterTurn: 3, fromTurn: 2, toTurn: 4, savedUsdLeast: 0.1, savedUsdMost: 0.2 };
  const model = { model: attack, ...outcome(0.2, 0.42), windowTokens: 200_000, turnsOverWindow: 0 };
  const names = [attack, `tool:${attack}`, `mcp:${attack}`, `attachment:${attack}`];
  return {
    origins: names.map((origin) => row(origin, 1000, 3, { writeUsd: 0.01, carryUsd: 0.1 }, 0.44)),
    pieces: names.map((origin) => piece(attack, { thread: attack, origin })),
    composition: { origins: names, tokens: [[1, 2, 3, 4]] },
    cacheBreaks: [
      {
        ...place,
        turn: 2,
        at: attack,
        rewrittenTokens: 5000,
        wastedUsd: 0.02,
        cause: 'unexpected',
        evidence: 'inferred',
        idleSeconds: 3,
      },
    ],
    losses: { usd: 0.02, share: 0.05, causes: [{ cause: 'unexpected', breaks: 1, rewrittenTokens: 5000, usd: 0.02 }] },
    waste: {
      repeatedCalls: [{ ...place, tool: attack, times: 2, turns: [1, 2] }],
      cutOutputs: [{ ...place, turn: 1, outputTokens: 8192, usd: 0.01 }],
      retries: [{ ...place, turn: 1, kind: 'resent', usd: 0.01 }],
    },
    whatIf: {
      ...whatIf(0.42),
      models: [model],
      subagentsOnHaiku: { model: attack, ...outcome(0.2, 0.42) },
      splits: [{ planner: attack, executor: attack, ...outcome(0.2, 0.42) }],
      compaction: cut,
      freshSession: cut,
    },
    advice: [
      { code: 'newer-model', usd: 0.1, cause: null, breaks: null, model: attack, cut: null },
      { code: 'subagents-on', usd: 0.1, cause: null, breaks: null, model: attack, cut: null },
      { code: 'compact', usd: 0.1, cause: null, breaks: null, model: null, cut },
    ],
  };
};
