import { nanosToUsd } from '../../money.ts';
import { actualNanos, type PricedThread } from '../breaks/priced-thread.ts';
import type { CutRow, Outcome, WhatIf as WhatIfRows } from '../report-why.ts';
import { usdOrNull } from '../units.ts';
import type { CutOutcome } from '../what-if/cut-context.ts';
import type { Outcome as NanoOutcome } from '../what-if/outcome.ts';
import type { WhatIf } from '../what-if/what-if.ts';

export const cutRow = ({ savedNanosLeast, savedNanosMost, ...cut }: CutOutcome): CutRow => ({
  ...cut,
  savedUsdLeast: nanosToUsd(savedNanosLeast),
  savedUsdMost: nanosToUsd(savedNanosMost),
});

const inUsd = <Named extends NanoOutcome>({
  nanos,
  savedNanos,
  ...names
}: Named): Omit<Named, keyof NanoOutcome> & Outcome => ({
  ...names,
  usd: usdOrNull(nanos),
  savedUsd: usdOrNull(savedNanos),
});

const cutOrNull = (cut: CutOutcome | null): CutRow | null => (cut === null ? null : cutRow(cut));

export const whatIfRows = (outcomes: WhatIf, threads: readonly PricedThread[]): WhatIfRows => {
  const { noCache, hourWrites, fiveMinuteWrites } = outcomes.caching;
  return {
    pricesOf: outcomes.day,
    actualUsd: usdOrNull(actualNanos(threads)),
    models: outcomes.models.map(inUsd),
    subagentsOnHaiku: outcomes.subagentsOnHaiku === null ? null : inUsd(outcomes.subagentsOnHaiku),
    splits: outcomes.splits.map(inUsd),
    noCache: inUsd(noCache),
    hourWrites: inUsd(hourWrites),
    fiveMinuteWrites: inUsd(fiveMinuteWrites),
    compaction: cutOrNull(outcomes.compaction),
    freshSession: cutOrNull(outcomes.freshSession),
  };
};
