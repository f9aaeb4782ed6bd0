import type { Nanos } from '../../money.ts';
import type { Losses } from '../breaks/losses.ts';
import type { PricedThread } from '../breaks/priced-thread.ts';
import type { BreakCause } from '../report-why.ts';
import type { CutOutcome } from './cut-context.ts';
import { familyOf, type Lineup, newestOf } from './lineup.ts';
import type { WhatIf } from './what-if.ts';

/** One thing to do, and what it would have been worth in this run. */
export type Advice = { readonly nanos: Nanos } & (
  | { readonly code: 'avoid-breaks'; readonly cause: BreakCause; readonly breaks: number }
  | { readonly code: 'hour-writes' | 'five-minute-writes' }
  | { readonly code: 'newer-model'; readonly model: string; readonly instead: readonly string[] }
  | { readonly code: 'subagents-on'; readonly model: string }
  | { readonly code: 'compact' | 'fresh-session'; readonly cut: CutOutcome }
);

const MOST_LINES = 3;
const CENT: Nanos = 10_000_000;

export type AdviceInput = {
  readonly threads: readonly PricedThread[];
  readonly losses: Losses;
  readonly whatIf: WhatIf;
  readonly lineup: Lineup;
};

/**
 * At most three lines, dearest first, each worth at least a cent in this run. Of lines that would save the same dollars
 * (all about pauses, models, or the length of the context) only the dearest is given.
 */
export const adviceFor = (input: AdviceInput): readonly Advice[] =>
  [aboutPauses(input), aboutModels(input), aboutContext(input), aboutBreaks(input)]
    .map((lines) => lines.toSorted((a, b) => b.nanos - a.nanos)[0])
    .filter((line) => line !== undefined && line.nanos >= CENT)
    .flatMap((line) => line ?? [])
    .toSorted((a, b) => b.nanos - a.nanos)
    .slice(0, MOST_LINES);

const ofCause = ({ losses }: AdviceInput, isWanted: (cause: BreakCause) => boolean): readonly Advice[] =>
  losses.causes
    .filter(({ cause }) => isWanted(cause))
    .map(({ cause, breaks, lostNanos }) => ({ code: 'avoid-breaks', cause, breaks, nanos: lostNanos }));

const aboutPauses = (input: AdviceInput): readonly Advice[] => {
  const { hourWrites, fiveMinuteWrites } = input.whatIf.caching;
  return [
    { code: 'hour-writes', nanos: hourWrites.savedNanos ?? 0 },
    { code: 'five-minute-writes', nanos: fiveMinuteWrites.savedNanos ?? 0 },
    ...ofCause(input, (cause) => cause === 'expired'),
  ];
};

/** Nobody can be told how to avoid what nothing explains. */
const aboutBreaks = (input: AdviceInput): readonly Advice[] =>
  ofCause(input, (cause) => cause !== 'expired' && cause !== 'unexpected');

/** Only within a family: that a smaller model is cheaper is no news, and whether it is good enough no arithmetic can say. */
const aboutModels = ({ threads, whatIf, lineup }: AdviceInput): readonly Advice[] => {
  const { subagentsOnHaiku } = whatIf;
  const haiku: readonly Advice[] =
    subagentsOnHaiku === null
      ? []
      : [{ code: 'subagents-on', model: subagentsOnHaiku.model, nanos: subagentsOnHaiku.savedNanos ?? 0 }];
  const used = modelsOf(threads);
  const families = new Set(used.map(familyOf));
  const [family] = families;
  if (families.size !== 1 || family === undefined || family === null) return haiku;
  const newest = newestOf(lineup, family);
  const outcome = whatIf.models.find(({ model }) => model === newest?.id);
  if (outcome === undefined || outcome.turnsOverWindow > 0) return haiku;
  const instead = used.filter((model) => model !== outcome.model);
  if (instead.length === 0) return haiku;
  return [...haiku, { code: 'newer-model', model: outcome.model, instead, nanos: outcome.savedNanos ?? 0 }];
};

/** In the order of their first turns. */
const modelsOf = (threads: readonly PricedThread[]): readonly string[] => {
  const models = new Set<string>();
  for (const { turns } of threads) for (const { lines } of turns) models.add(lines[0].model);
  return [...models];
};

const aboutContext = ({ whatIf }: AdviceInput): readonly Advice[] => [
  ...(whatIf.compaction === null
    ? []
    : [{ code: 'compact' as const, cut: whatIf.compaction, nanos: whatIf.compaction.savedNanosLeast }]),
  ...(whatIf.freshSession === null
    ? []
    : [{ code: 'fresh-session' as const, cut: whatIf.freshSession, nanos: whatIf.freshSession.savedNanosLeast }]),
];
