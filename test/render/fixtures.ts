import type { Buckets, Cost, Report, ThreadRow, TokenCounts } from '../../src/analysis/report.ts';
import type { TimelineRow } from '../../src/analysis/report-timeline.ts';
import type { Judgement, Verdict } from '../../src/budget/verdict.ts';

import { costlyWhy, noWhy, ordinaryWhy, originsOf, poisonedWhy } from './why-fixtures.ts';

/** Reports as the pipeline makes them, each a situation that a reader of the comment may meet. */
export type Case = { readonly report: Report; readonly judgement: Judgement };

const SESSION = '3f2a1b7c-5d0e-4c1a-9b7e-2f6d8a1c4e90';
const SONNET = 'claude-sonnet-4-6';

type Parts = Partial<Record<keyof Buckets, readonly [quantity: number, usd: number]>>;

/** Buckets of [tokens or searches, USD]; the shares are rounded to four digits, the largest takes the difference. */
const buckets = (parts: Parts): Buckets => {
  const names = ['input', 'output', 'cacheRead', 'cacheWrite5m', 'cacheWrite1h', 'webSearch', 'unattributed'] as const;
  const usdOf = (name: keyof Buckets): number => parts[name]?.[1] ?? 0;
  const total = names.reduce((sum, name) => sum + usdOf(name), 0);
  const largest = names.reduce((best, name) => (usdOf(name) > usdOf(best) ? name : best));
  const rounded = (name: keyof Buckets): number => (total === 0 ? 0 : Math.round((usdOf(name) / total) * 10_000));
  const others = names.filter((name) => name !== largest).reduce((sum, name) => sum + rounded(name), 0);
  const share = (name: keyof Buckets): number =>
    total === 0 ? 0 : (name === largest ? 10_000 - others : rounded(name)) / 10_000;
  const bucket = (name: keyof Buckets) => ({ tokens: parts[name]?.[0] ?? 0, usd: usdOf(name), share: share(name) });
  return {
    input: bucket('input'),
    output: bucket('output'),
    cacheRead: bucket('cacheRead'),
    cacheWrite5m: bucket('cacheWrite5m'),
    cacheWrite1h: bucket('cacheWrite1h'),
    webSearch: { requests: parts.webSearch?.[0] ?? 0, usd: usdOf('webSearch'), share: share('webSearch') },
    unattributed: { usd: usdOf('unattributed'), share: share('unattributed') },
  };
};

const tokenCounts = (counts: Partial<TokenCounts>): TokenCounts => ({
  input: 0,
  output: 0,
  cacheRead: 0,
  cacheWrite5m: 0,
  cacheWrite1h: 0,
  ...counts,
});

const timeline = (contexts: readonly number[], sessionId = SESSION): readonly TimelineRow[] =>
  contexts.map((contextTokens, index) => ({
    turn: index + 1,
    sessionId,
    thread: 'main',
    at: new Date(Date.UTC(2026, 10, 22, 7, 42, index * 20)).toISOString(),
    model: SONNET,
    contextTokens,
    outputTokens: 400,
    usd: 0.01,
    costs: { input: 0.0001, output: 0.0022, cacheRead: 0.0065, cacheWrite: 0.0012, webSearch: 0 },
    event: null,
  }));

/** A curve that climbs from the baseline to the peak, in turns. */
const climb = (turns: number, from: number, to: number): readonly number[] =>
  Array.from({ length: turns }, (_, index) => Math.round(from + ((to - from) * index) / (turns - 1)));

const cost = (changes: Partial<Cost>): Cost => ({
  totalUsd: 0.42,
  knownUsd: changes.totalUsd ?? 0.42,
  isFloor: false,
  basis: 'cost-state',
  requestsUsd: 0.42,
  reportedUsd: 0.42,
  unattributedUsd: 0,
  buckets: buckets({
    input: [310, 0.00093],
    output: [6120, 0.0918],
    cacheRead: [924_300, 0.27729],
    cacheWrite5m: [13_328, 0.04998],
  }),
  unattributed: [],
  ...changes,
});

const mainThread = (changes: Partial<ThreadRow> = {}): ThreadRow => ({
  sessionId: SESSION,
  id: 'main',
  agentType: null,
  parentId: null,
  models: [SONNET],
  turns: 37,
  usd: 0.42,
  peakContextTokens: 118_042,
  ...changes,
});

const ordinaryTimeline = timeline(climb(37, 21_400, 118_042));

const ordinary: Report = {
  schemaVersion: 1,
  tool: { name: 'tollgate', version: '0.1.0' },
  prices: { asOf: '2026-11-22', overrides: false },
  config: null,
  sources: [{ kind: 'transcript', file: `-home-runner-work-shop-shop/${SESSION}.jsonl`, sessionId: SESSION }],
  cost: cost({}),
  turns: { total: 37, main: 37, subagents: 0, reported: 38 },
  context: {
    peakTokens: 118_042,
    peakTurn: 37,
    windowTokens: 200_000,
    averageTokens: 74_310,
    peakAnyThreadTokens: 118_042,
  },
  cacheEfficiency: 0.9854,
  models: [
    {
      model: SONNET,
      requests: 37,
      usd: 0.42,
      tokens: tokenCounts({ input: 310, output: 6120, cacheRead: 924_300, cacheWrite5m: 13_328 }),
      webSearches: 0,
    },
  ],
  threads: [mainThread()],
  sessions: [
    {
      sessionId: SESSION,
      usd: 0.42,
      turns: 37,
      cliVersion: '2.1.330',
      startedAt: '2026-11-22T07:42:00.000Z',
      endedAt: '2026-11-22T07:54:20.000Z',
      finished: true,
    },
  ],
  timeline: ordinaryTimeline,
  compactions: [],
  ...ordinaryWhy(cost({}), ordinaryTimeline, SESSION),
  quality: { flags: [], issues: [], issueCount: 0, recordsRead: 412, linesSkipped: 0 },
};

const verdict = (changes: Partial<Verdict> = {}): Verdict => ({
  budget: 'max-cost',
  limit: 2,
  actual: 0.42,
  isFloor: false,
  excess: 0,
  verdict: 'pass',
  message: 'The run cost $0.42, within max-cost ($2.00).',
  ...changes,
});

const contextVerdict = (changes: Partial<Verdict> = {}): Verdict =>
  verdict({
    budget: 'max-peak-context',
    limit: 160_000,
    actual: 118_042,
    message: "The main thread's context peaked at 118k tokens, within max-peak-context (160k tokens).",
    ...changes,
  });

const unjudged: Judgement = { verdict: 'pass', failed: false, verdicts: [] };

const pass: Case = {
  report: ordinary,
  judgement: { verdict: 'pass', failed: false, verdicts: [verdict(), contextVerdict()] },
};

const overBudgetCost = cost({
  totalUsd: 2.318_42,
  requestsUsd: 2.318_42,
  reportedUsd: 2.318_42,
  buckets: buckets({
    input: [1204, 0.003_612],
    output: [31_240, 0.4686],
    cacheRead: [4_912_000, 1.4736],
    cacheWrite5m: [99_362, 0.372_608],
  }),
});

const overBudgetTimeline: readonly TimelineRow[] = timeline([
  ...climb(78, 21_400, 171_204),
  ...climb(34, 28_900, 88_000),
]).map((row) => ({
  ...row,
  event: row.turn === 79 ? 'compaction' : row.turn === 41 || row.turn === 97 ? 'cache-break' : null,
}));

const overBudget: Case = {
  report: {
    ...ordinary,
    cost: overBudgetCost,
    turns: { total: 112, main: 112, subagents: 0, reported: 130 },
    context: {
      peakTokens: 171_204,
      peakTurn: 78,
      windowTokens: 200_000,
      averageTokens: 96_400,
      peakAnyThreadTokens: 171_204,
    },
    models: [
      {
        model: SONNET,
        requests: 112,
        usd: 2.318_42,
        tokens: tokenCounts({ input: 1204, output: 31_240, cacheRead: 4_912_000, cacheWrite5m: 99_362 }),
        webSearches: 0,
      },
    ],
    threads: [mainThread({ turns: 112, usd: 2.318_42, peakContextTokens: 171_204 })],
    timeline: overBudgetTimeline,
    compactions: [
      {
        sessionId: SESSION,
        thread: 'main',
        afterTurn: 78,
        at: '2026-11-22T08:08:00.000Z',
        trigger: 'auto',
        preTokens: 171_679,
        postTokens: 8697,
        contextBefore: 171_204,
        contextAfter: 28_900,
        coldTurnUsd: 0.1204,
        summaryUsdAtLeast: 0.0514,
        avoidedUsd: 1.4211,
      },
    ],
    ...costlyWhy(overBudgetCost, overBudgetTimeline, SESSION),
  },
  judgement: {
    verdict: 'fail',
    failed: true,
    verdicts: [
      verdict({
        actual: 2.318_42,
        excess: 0.318_42,
        verdict: 'fail',
        message:
          'The run cost $2.32, $0.32 above max-cost ($2.00): see in the report where it went, or raise max-cost.',
      }),
      contextVerdict({
        budget: 'warn-peak-context',
        actual: 171_204,
        excess: 11_204,
        verdict: 'warn',
        message:
          "The main thread's context peaked at 171k tokens, 11k tokens above warn-peak-context (160k tokens): split the task or hand large reads to subagents, or raise warn-peak-context.",
      }),
    ],
  },
};

/** Rounded to the cent, limit and cost are the same; the comment must not say «$2.00 of $2.00». */
const barelyOver: Case = {
  report: { ...ordinary, cost: cost({ totalUsd: 2.000_012 }) },
  judgement: {
    verdict: 'fail',
    failed: true,
    verdicts: [
      verdict({
        actual: 2.000_012,
        excess: 0.000_012,
        verdict: 'fail',
        message:
          'The run cost $2.000012, $0.000012 above max-cost ($2.00): see in the report where it went, or raise max-cost.',
      }),
    ],
  },
};

const unknownModel: Case = {
  report: {
    ...ordinary,
    cost: cost({
      totalUsd: null,
      knownUsd: 0.1,
      requestsUsd: 0.1,
      reportedUsd: 0.51,
      basis: 'requests',
      buckets: buckets({ output: [9000, 0.06], cacheRead: [612_000, 0.04], cacheWrite5m: [22_000, 0] }),
    }),
    models: [
      {
        model: 'gateway/house-model-7',
        requests: 21,
        usd: null,
        tokens: tokenCounts({ output: 5000, cacheRead: 480_000, cacheWrite5m: 22_000 }),
        webSearches: 0,
      },
      {
        model: SONNET,
        requests: 16,
        usd: 0.1,
        tokens: tokenCounts({ output: 4000, cacheRead: 132_000 }),
        webSearches: 0,
      },
    ],
    threads: [mainThread({ usd: null, models: ['gateway/house-model-7', SONNET] })],
    sessions: ordinary.sessions.map((session) => ({ ...session, usd: null })),
    quality: { ...ordinary.quality, flags: ['unknown-model'] },
  },
  judgement: {
    verdict: 'unmeasured',
    failed: true,
    verdicts: [
      verdict({
        actual: null,
        verdict: 'unmeasured',
        message:
          'max-cost ($2.00) could not be measured: a model has no known price; state it with pricing (on the command line: --prices); without it the run cost $0.10.',
      }),
      contextVerdict(),
    ],
  },
};

const noUsage: Case = {
  report: {
    ...ordinary,
    sources: [],
    cost: cost({
      totalUsd: 0,
      knownUsd: 0,
      basis: 'requests',
      requestsUsd: 0,
      reportedUsd: null,
      buckets: buckets({}),
    }),
    turns: { total: 0, main: 0, subagents: 0, reported: null },
    context: { peakTokens: null, peakTurn: null, windowTokens: null, averageTokens: null, peakAnyThreadTokens: null },
    cacheEfficiency: null,
    models: [],
    threads: [],
    sessions: [],
    timeline: [],
    ...noWhy,
    quality: { flags: ['no-usage'], issues: [], issueCount: 0, recordsRead: 0, linesSkipped: 0 },
  },
  judgement: {
    verdict: 'unmeasured',
    failed: true,
    verdicts: [
      verdict({
        actual: null,
        verdict: 'unmeasured',
        message:
          'max-cost ($2.00) could not be measured: no usage of Claude Code was found; name its transcripts, if they are not in their usual place.',
      }),
    ],
  },
};

const incomplete: Case = {
  report: {
    ...ordinary,
    cost: cost({ isFloor: true, basis: 'requests', reportedUsd: null }),
    turns: { ...ordinary.turns, reported: null },
    sessions: ordinary.sessions.map((session) => ({ ...session, finished: false })),
    quality: {
      flags: ['incomplete', 'provisional'],
      issues: [
        {
          code: 'malformed-line',
          file: `-home-runner-work-shop-shop/${SESSION}.jsonl`,
          line: 412,
          message: 'The line is cut short; it was skipped.',
        },
      ],
      issueCount: 3,
      recordsRead: 411,
      linesSkipped: 3,
    },
  },
  judgement: {
    verdict: 'pass',
    failed: false,
    verdicts: [
      verdict({
        isFloor: true,
        message:
          'The run cost at least $0.42, within max-cost ($2.00); the record is incomplete, so the truth may be above it.',
      }),
      contextVerdict({
        isFloor: true,
        message:
          "The main thread's context reached at least 118k tokens, within max-peak-context (160k tokens); the record is incomplete, so the truth may be above it.",
      }),
    ],
  },
};

const AGENT_TYPES = ['Explore', 'general-purpose', 'code-reviewer', 'plugin:security-review'];

const subagent = (index: number): ThreadRow => ({
  sessionId: SESSION,
  id: `a${(0x1b2c3d4 + index * 7919).toString(16).padStart(7, '0')}`,
  agentType: AGENT_TYPES[index % AGENT_TYPES.length] ?? null,
  parentId: index % 9 === 8 ? 'a1b2c3d4' : 'main',
  models: index % 3 === 0 ? ['claude-haiku-5-5'] : [SONNET],
  turns: 4 + (index % 7),
  usd: Math.round(1_000_000 / (index + 4)) / 10_000_000,
  peakContextTokens: 14_000 + index * 1900,
});

const manySubagents: Case = {
  report: {
    ...ordinary,
    cost: cost({
      totalUsd: 1.2431,
      requestsUsd: 1.2402,
      reportedUsd: 1.2431,
      unattributedUsd: 0.0029,
      buckets: buckets({
        input: [2300, 0.0069],
        output: [24_000, 0.36],
        cacheRead: [1_804_000, 0.5412],
        cacheWrite5m: [56_560, 0.2121],
        cacheWrite1h: [20_000, 0.12],
        unattributed: [0, 0.0029],
      }),
      unattributed: [
        { model: 'claude-haiku-5-5', tokens: tokenCounts({ input: 2100, output: 380 }), webSearches: 0, usd: 0.0029 },
      ],
    }),
    turns: { total: 265, main: 37, subagents: 228, reported: 51 },
    context: { ...ordinary.context, peakAnyThreadTokens: 151_000 },
    models: [
      {
        ...ordinary.models[0],
        model: SONNET,
        requests: 201,
        usd: 1.1604,
        tokens: tokenCounts({ cacheRead: 1_500_000, output: 20_000 }),
        webSearches: 0,
      },
      {
        model: 'claude-haiku-5-5',
        requests: 64,
        usd: 0.0798,
        tokens: tokenCounts({ cacheRead: 304_000, output: 4000 }),
        webSearches: 0,
      },
    ],
    threads: [mainThread({ usd: 0.8012 }), ...Array.from({ length: 34 }, (_, index) => subagent(index))],
  },
  judgement: {
    verdict: 'pass',
    failed: false,
    verdicts: [verdict({ actual: 1.2431, message: 'The run cost $1.24, within max-cost ($2.00).' }), contextVerdict()],
  },
};

const noEffect = {
  at: null,
  contextBefore: null,
  contextAfter: null,
  coldTurnUsd: null,
  summaryUsdAtLeast: null,
  avoidedUsd: null,
};

const ATTACK = '</summary></details><!-- tollgate:v1 --> | `@octocat` [x](https://evil.example) \u001b[31m\u202e\n# h1';

/** Every foreign string of a report is `attack`: names, ids, dates, versions, files and messages. */
export const poisoned = (attack: string): Case => ({
  report: {
    ...ordinary,
    tool: { name: 'tollgate', version: attack },
    prices: { asOf: attack, overrides: true },
    config: { file: attack },
    sources: [{ kind: 'transcript', file: attack, sessionId: attack }],
    cost: cost({
      basis: 'result',
      unattributedUsd: 0.01,
      unattributed: [{ model: attack, tokens: tokenCounts({ input: 5 }), webSearches: 0, usd: 0.01 }],
    }),
    models: ordinary.models.map((row) => ({ ...row, model: attack })),
    threads: [
      mainThread({ sessionId: attack, models: [attack] }),
      mainThread({ id: attack, sessionId: attack, agentType: attack, models: [attack], usd: 0.1 }),
      mainThread({
        id: 'a2',
        agentType: 'ghp_0123456789abcdefABCDEF0123456789abcd',
        models: ['sk-ant-api03-secret'],
        usd: 0.1,
      }),
    ],
    sessions: [0, 1].map(() => ({
      sessionId: attack,
      usd: 0.21,
      turns: 18,
      cliVersion: attack,
      startedAt: attack,
      endedAt: attack,
      finished: false,
    })),
    compactions: [
      { ...noEffect, sessionId: attack, thread: attack, afterTurn: 3, trigger: attack, preTokens: 10, postTokens: 5 },
    ],
    ...poisonedWhy(attack),
    quality: {
      flags: ['price-mismatch'],
      issues: [
        { code: attack, file: attack, line: 1, message: attack },
        { code: 'price-mismatch', file: null, line: null, message: attack },
      ],
      issueCount: 2,
      recordsRead: 1,
      linesSkipped: 1,
    },
  },
  judgement: { verdict: 'fail', failed: true, verdicts: [verdict({ verdict: 'fail', message: attack })] },
});

const hostile = poisoned(ATTACK);

const noBudget: Case = { report: ordinary, judgement: unjudged };

const unattributed: Case = {
  report: {
    ...ordinary,
    cost: cost({
      totalUsd: 0.923_112,
      requestsUsd: 0.823_803,
      reportedUsd: 0.923_112,
      unattributedUsd: 0.099_309,
      buckets: buckets({
        input: [88, 0.000_264],
        output: [9211, 0.138_165],
        cacheRead: [1_204_000, 0.3612],
        cacheWrite5m: [78_446, 0.294_174],
        webSearch: [3, 0.03],
        unattributed: [0, 0.099_309],
      }),
      unattributed: [
        { model: SONNET, tokens: tokenCounts({ cacheRead: 170_679, output: 2900 }), webSearches: 0, usd: 0.098_909 },
        { model: 'claude-haiku-5-5', tokens: tokenCounts({ input: 1800, output: 44 }), webSearches: 0, usd: 0.0004 },
      ],
    }),
    models: ordinary.models.map((row) => ({ ...row, usd: 0.823_803 })),
    threads: [mainThread({ usd: 0.823_803 })],
    sessions: ordinary.sessions.map((session) => ({ ...session, usd: 0.923_112 })),
  },
  judgement: {
    verdict: 'pass',
    failed: false,
    verdicts: [
      verdict({ actual: 0.923_112, message: 'The run cost $0.92, within max-cost ($2.00).' }),
      contextVerdict(),
    ],
  },
};

const priceMismatch: Case = {
  report: {
    ...ordinary,
    prices: { asOf: '2026-11-22', overrides: true },
    config: { file: '.github/tollgate.json' },
    cost: cost({ basis: 'result', reportedUsd: 0.358 }),
    quality: {
      ...ordinary.quality,
      flags: ['price-mismatch', 'error-result', 'managed-prices', 'execution-file-incomplete'],
      issues: [
        {
          code: 'price-mismatch',
          file: null,
          line: null,
          message:
            'Claude Code prices otherwise: it leaves out the regional premium of 10 %; its version prices one-hour cache writes at the five-minute rate.',
        },
      ],
      issueCount: 1,
    },
  },
  judgement: {
    verdict: 'warn',
    failed: false,
    verdicts: [
      verdict({
        budget: 'warn-cost',
        limit: 0.4,
        excess: 0.02,
        verdict: 'warn',
        message:
          'The run cost $0.42, $0.02 above warn-cost ($0.40): see in the report where it went, or raise warn-cost.',
      }),
    ],
  },
};

/** As `tollgate report` over a whole machine: 2,000 sessions. */
const manySessions: Case = {
  report: {
    ...ordinary,
    cost: cost({
      totalUsd: 1278,
      requestsUsd: 1278,
      reportedUsd: null,
      basis: 'requests',
      buckets: buckets({
        input: [40_000, 0.4],
        output: [2_386_000, 178.95],
        cacheRead: [562_000_000, 843],
        cacheWrite5m: [13_650_000, 255.65],
      }),
    }),
    turns: { total: 64_000, main: 64_000, subagents: 0, reported: null },
    models: ordinary.models.map((row) => ({ ...row, usd: 1278, requests: 64_000 })),
    timeline: [],
    ...noWhy,
    sessions: Array.from({ length: 2000 }, (_, index) => ({
      sessionId: `${(0x10000000 + index * 7919).toString(16)}-5d0e-4c1a-9b7e-2f6d8a1c4e90`,
      usd: index === 1234 ? 41.5 : 0.618_56,
      turns: 32,
      cliVersion: '2.1.330',
      startedAt: '2026-11-21T07:42:00.000Z',
      endedAt: '2026-11-21T09:46:20.000Z',
      finished: index % 400 !== 0,
    })),
    threads: Array.from({ length: 2000 }, (_, index) =>
      mainThread({
        sessionId: `${(0x10000000 + index * 7919).toString(16)}-5d0e-4c1a-9b7e-2f6d8a1c4e90`,
        turns: 32,
        usd: index === 1234 ? 41.5 : 0.618_56,
      }),
    ),
  },
  judgement: unjudged,
};

/** The origins of another bill. */
const withOrigins = ({ report, judgement }: Case): Case => ({
  report: { ...report, origins: originsOf(report.cost) },
  judgement,
});

export const CASES = {
  pass,
  'over-budget': overBudget,
  'barely-over': withOrigins(barelyOver),
  'unknown-model': withOrigins(unknownModel),
  'no-usage': noUsage,
  incomplete,
  'many-subagents': withOrigins(manySubagents),
  hostile,
  'no-budget': noBudget,
  unattributed: withOrigins(unattributed),
  'price-mismatch': withOrigins(priceMismatch),
  'many-sessions': manySessions,
} as const satisfies Record<string, Case>;
