import type { Tokens } from '../../src/transcript/model.ts';
import type { Model } from './expected.ts';
import type { Choice, Random } from './random.ts';

export type ToolName = 'Bash' | 'Read' | 'Edit' | 'Write' | 'Grep' | 'WebFetch' | 'Agent' | 'mcp__metrics__query';

/** A tool call to be made, and about how many characters its result shows the model. */
export type CallPlan = { readonly tool: ToolName; readonly size: number; readonly image: boolean };

/** One turn: what the request sends and gets back. */
export type TurnPlan = {
  readonly model: Model;
  readonly tokens: Tokens;
  /** Context before an automatic compaction that precedes this turn. */
  readonly compactedFrom: number | null;
  /** A person (or the job) speaks first. */
  readonly opensPrompt: boolean;
  /** Quiet time before the turn, in milliseconds. */
  readonly pauseMs: number;
  readonly calls: readonly CallPlan[];
};

/** Asked before every turn: go on, go on and start this many subagents, or stop. */
export type Cue = () => { readonly stop: boolean; readonly agents: number };

/** Tokens of system prompt and tools, which stay in the cache when the conversation's part is lost. */
export const SYSTEM_TOKENS = 14_000;

export const CHARACTERS_PER_TOKEN = 3.6;

const COMPACT_AT = 165_000;
const IMAGE_TOKENS = 1_600;
const CACHE_LIFE_MS = 5 * 60_000;

const TOOLS: readonly [Choice<ToolName>, ...Choice<ToolName>[]] = [
  ['Bash', 38],
  ['Read', 30],
  ['Edit', 14],
  ['Grep', 9],
  ['Write', 3],
  ['WebFetch', 2],
  ['mcp__metrics__query', 0.1],
];

export const planCall = (random: Random, size: number): CallPlan => ({
  tool: random.weighted(TOOLS),
  size,
  image: random.chance(0.006),
});

/**
 * An ordinary thread: the context grows by what tools return, breaks of the cache are rare, compaction comes at 165,000
 * tokens, and a prompt ends after a few turns or a few dozen.
 */
export function* planOrdinary(random: Random, model: Model, longCache: boolean, cue: Cue): Generator<TurnPlan> {
  let context = random.int(SYSTEM_TOKENS, 30_000);
  let cached = 0;
  let opensPrompt = true;
  for (let now = cue(); !now.stop; now = cue()) {
    const compactedFrom = context > COMPACT_AT ? context : null;
    if (compactedFrom !== null) [context, cached] = [random.int(26_000, 50_000), SYSTEM_TOKENS];
    const broken = random.chance(0.02);
    const cacheRead = broken ? Math.min(SYSTEM_TOKENS, cached) : cached;
    const tokens = split(random, context, cacheRead, longCache);
    const ends = now.agents === 0 && random.chance(0.07);
    const calls = ends ? [] : planCalls(random, now.agents);
    const pauseMs = broken ? random.int(CACHE_LIFE_MS, 8 * CACHE_LIFE_MS) : 0;
    yield { model, tokens, compactedFrom, opensPrompt, pauseMs, calls };
    cached = context;
    context += growth(tokens, calls);
    opensPrompt = ends;
  }
}

const split = (random: Random, context: number, cacheRead: number, longCache: boolean): Tokens => {
  const written = context - cacheRead;
  return {
    input: random.int(1, 12),
    output: random.spread(260, 1.3, 1, 16_000),
    cacheRead,
    cacheWrite5m: longCache ? 0 : written,
    cacheWrite1h: longCache ? written : 0,
  };
};

const planCalls = (random: Random, agents: number): CallPlan[] => {
  if (agents > 0)
    return Array.from({ length: agents }, () => ({ tool: 'Agent', size: random.int(1_000, 9_000), image: false }));
  const count = random.weighted([
    [1, 85],
    [2, 11],
    [3, 4],
  ]);
  return Array.from({ length: count }, () => planCall(random, random.spread(2_100, 1.25, 200, 60_000)));
};

const growth = (tokens: Tokens, calls: readonly CallPlan[]): number =>
  calls.reduce(
    (sum, call) => sum + (call.image ? IMAGE_TOKENS : Math.round(call.size / CHARACTERS_PER_TOKEN)),
    Math.round(tokens.output / 2),
  );
