import type { Model } from './expected.ts';
import { CHARACTERS_PER_TOKEN, planCall, SYSTEM_TOKENS, type TurnPlan } from './plan.ts';
import type { Random } from './random.ts';

/**
 * The long session of the published cost study (wartzar-bee/tokenscope): 1,270 turns, a context that peaks near 998,000
 * tokens, and a bill of $1,278 at $15/$75 that is 66 % cache read, 20 % cache write, 14 % output. Those shares fix the
 * token counts below. Today's models with such a window cost a third of that.
 */
const TOTALS = { cacheRead: 562_000_000, cacheWrite: 13_653_333, output: 2_386_667 };
const MODEL: Model = 'claude-opus-4-8';

type Climb = { readonly turns: number; readonly from: number; readonly to: number };

/** The context climbs three times; a compaction lies between the climbs. */
const CLIMBS: readonly Climb[] = [
  { turns: 480, from: 24_000, to: 998_000 },
  { turns: 450, from: 62_000, to: 961_000 },
  { turns: 340, from: 62_000, to: 700_000 },
];
const PEAK = 998_000;
const PEAK_INPUT = 4;
const TURNS_PER_PROMPT = 17;
const CACHE_BREAK_PAUSE_MS = 12 * 60_000;

/** What one turn of the climb sends, before its input and output: the context, and how much of it is written anew. */
type Step = {
  readonly context: number;
  readonly grown: number;
  readonly written: number;
  readonly opensClimb: boolean;
};

/** 1,270 turns whose tokens sum to the study's to the token. */
export function* planClimb(random: Random): Generator<TurnPlan> {
  const steps = breakCaches(climb(shapeContexts(TOTALS.cacheRead + TOTALS.cacheWrite)), TOTALS.cacheWrite);
  const outputs = scaleTo(
    steps.map(() => random.spread(1_000, 0.9, 20, 24_000)),
    TOTALS.output,
  );
  for (const [turn, step] of steps.entries()) {
    const output = outputs[turn] ?? 0;
    const next = steps[turn + 1];
    const grows = next === undefined || next.opensClimb ? 1_500 : next.context - step.context;
    const size = (grows - Math.min(output * 0.3, grows * 0.6)) * CHARACTERS_PER_TOKEN;
    const endsPrompt = turn % TURNS_PER_PROMPT === TURNS_PER_PROMPT - 1;
    yield {
      model: MODEL,
      tokens: {
        input: step.context === PEAK ? PEAK_INPUT : random.int(1, 6),
        output,
        cacheRead: step.context - step.written,
        cacheWrite5m: step.written,
        cacheWrite1h: 0,
      },
      compactedFrom: step.opensClimb && turn > 0 ? (steps[turn - 1]?.context ?? null) : null,
      opensPrompt: turn % TURNS_PER_PROMPT === 0,
      pauseMs: step.written > step.grown && !step.opensClimb ? CACHE_BREAK_PAUSE_MS : 0,
      calls: endsPrompt ? [] : [planCall(random, Math.round(Math.min(60_000, Math.max(200, size))))],
    };
  }
}

/** Contexts per climb whose sum is `total`: the curve's exponent is searched, the last few tokens are spread. */
const shapeContexts = (total: number): number[][] => {
  let [low, high] = [0.3, 3];
  for (let step = 0; step < 50; step++) {
    const exponent = (low + high) / 2;
    if (sum(curves(exponent).flat()) > total) low = exponent;
    else high = exponent;
  }
  const shaped = curves(high);
  let missing = total - sum(shaped.flat());
  return shaped.map((contexts) =>
    contexts.map((context, i) => (i < contexts.length - 1 && missing-- > 0 ? context + 1 : context)),
  );
};

const curves = (exponent: number): number[][] =>
  CLIMBS.map(({ turns, from, to }) =>
    Array.from({ length: turns }, (_, i) => Math.round(from + (to - from) * ((i + 1) / turns) ** exponent)),
  );

const climb = (climbs: readonly number[][]): Step[] =>
  climbs.flatMap((contexts, nth) =>
    contexts.map((context, i) => {
      const kept = i > 0 ? (contexts[i - 1] ?? 0) : nth > 0 ? SYSTEM_TOKENS : 0;
      return { context, grown: context - kept, written: context - kept, opensClimb: i === 0 };
    }),
  );

/** Lets the cache expire at scattered turns, until exactly `total` tokens are written. */
const breakCaches = (steps: readonly Step[], total: number): Step[] => {
  const broken = [...steps];
  let missing = total - sum(steps.map((step) => step.written));
  for (let at = 41; missing > 0; at = (at + 389) % broken.length) {
    const step = broken[at];
    if (step === undefined || step.opensClimb || step.written > step.grown) continue;
    const rewritten = Math.min(missing, step.context - SYSTEM_TOKENS - step.written);
    broken[at] = { ...step, written: step.written + rewritten };
    missing -= rewritten;
  }
  return broken;
};

const scaleTo = (values: readonly number[], total: number): number[] => {
  const scale = total / sum(values);
  const scaled = values.map((value) => Math.floor(value * scale));
  let missing = total - sum(scaled);
  return scaled.map((value) => (missing-- > 0 ? value + 1 : value));
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
