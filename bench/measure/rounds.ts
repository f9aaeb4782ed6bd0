import type { ContestantName } from './contestants.ts';
import type { Command, Measure, Sample } from './process.ts';

export type CorpusName = 'empty' | 'T' | 'S' | 'M' | 'L' | 'F' | 'R';

/** Samples of one corpus, by contestant, in the order of the rounds. */
export type Figures = ReadonlyMap<ContestantName, readonly Sample[]>;

/** Who runs on which corpus. R is the newest record kinds: totals and times are shown, no target stands on it. */
export const LINE_UPS: { readonly [name in CorpusName]: readonly ContestantName[] } = {
  empty: ['tollgate', 'version', 'node'],
  T: ['tollgate', 'ccusage-npm', 'ccusage-native', 'node'],
  S: ['tollgate', 'ccusage-npm', 'ccusage-native', 'cat'],
  M: ['tollgate', 'ccusage-npm', 'ccusage-native', 'cat', 'node'],
  L: ['tollgate', 'ccusage-npm', 'ccusage-native', 'cat', 'node', 'tollgate-1cpu', 'ccusage-1cpu'],
  F: ['tollgate', 'ccusage-native', 'cat'],
  R: ['tollgate', 'ccusage-npm', 'ccusage-native', 'cat'],
};

export const DEFAULT_ROUNDS: { readonly [name in CorpusName]: number } = {
  empty: 21,
  T: 21,
  S: 21,
  M: 11,
  L: 5,
  F: 5,
  R: 11,
};

/** A B C, A B C, …: one unmeasured round to warm the page cache, then `rounds` measured ones. */
export const runRounds = (
  commands: ReadonlyMap<ContestantName, Command>,
  rounds: number,
  measure: Measure,
): Figures => {
  const figures = new Map<ContestantName, Sample[]>();
  for (let round = 0; round <= rounds; round++) {
    for (const [name, command] of commands) {
      const sample = measure(command);
      if (round > 0) figures.set(name, [...(figures.get(name) ?? []), sample]);
    }
  }
  return figures;
};
