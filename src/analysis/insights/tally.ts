import type { Nanos } from '../../money.ts';
import type { ReadIssue } from '../../transcript/model.ts';
import type { OriginCost } from '../origins/origin.ts';
import type { BreakCause } from '../report-why.ts';
import type { SessionFacts } from './session-facts.ts';

/** One side of a model: main agents, or subagents. */
export type Side = { turns: number; nanos: Nanos };

export type ModelTally = {
  sessions: number;
  requests: number;
  tokens: number;
  /** Lines without a price. */
  unpriced: number;
  readonly main: Side;
  readonly subagents: Side;
};

export type OriginTally = {
  sessions: number;
  tokens: number;
  estimatedTokens: number;
  resentTokens: number;
  readonly cost: { -readonly [Part in keyof OriginCost]: Nanos };
};

export type CauseTally = { sessions: number; breaks: number; rewrittenTokens: number; lostNanos: Nanos };

export type Counters = {
  files: number;
  records: number;
  linesSkipped: number;
  issues: number;
  empty: number;
  leftOut: number;
  undatedNanos: Nanos;
};

/**
 * What many sessions add up to, a few hundred bytes for each of them. All sums are of whole numbers: neither the order of the
 * sessions nor how they were parted into tallies changes them. Names beyond `MOST_NAMES` share one.
 */
export type Tally = {
  readonly facts: SessionFacts[];
  readonly models: Map<string, ModelTally>;
  readonly origins: Map<string, OriginTally>;
  readonly causes: Map<BreakCause, CauseTally>;
  /** Nanodollars by day: days since the epoch, UTC. */
  readonly days: Map<number, Nanos>;
  readonly counters: Counters;
  /** The first few. */
  readonly issues: ReadIssue[];
  isCut: boolean;
};

export const newTally = (): Tally => ({
  facts: [],
  models: new Map(),
  origins: new Map(),
  causes: new Map(),
  days: new Map(),
  counters: { files: 0, records: 0, linesSkipped: 0, issues: 0, empty: 0, leftOut: 0, undatedNanos: 0 },
  issues: [],
  isCut: false,
});

/** Names of tools and models are anybody's. */
const MOST_NAMES = 5000;

/** The issues that are kept of all that are counted. */
const MOST_ISSUES = 20;

const REST = 'other';

const rowFor = <Row>(rows: Map<string, Row>, name: string, make: () => Row): Row => {
  const key = rows.has(name) || rows.size < MOST_NAMES ? name : REST;
  const known = rows.get(key);
  if (known !== undefined) return known;
  const row = make();
  rows.set(key, row);
  return row;
};

export const modelFor = ({ models }: Tally, model: string): ModelTally =>
  rowFor(models, model, () => ({
    ...{ sessions: 0, requests: 0, tokens: 0, unpriced: 0 },
    main: { turns: 0, nanos: 0 },
    subagents: { turns: 0, nanos: 0 },
  }));

export const originFor = ({ origins }: Tally, origin: string): OriginTally =>
  rowFor(origins, origin, () => ({
    ...{ sessions: 0, tokens: 0, estimatedTokens: 0, resentTokens: 0 },
    cost: { write: 0, carry: 0, fresh: 0, output: 0, other: 0 },
  }));

export const causeFor = ({ causes }: Tally, cause: BreakCause): CauseTally => {
  const known = causes.get(cause) ?? { sessions: 0, breaks: 0, rewrittenTokens: 0, lostNanos: 0 };
  causes.set(cause, known);
  return known;
};

/** Adds whole numbers, field by field and as deep as they go. */
const addFields = <Row extends object>(sum: Row, row: Row): void => {
  const target = sum as Record<string, unknown>;
  for (const [field, value] of Object.entries(row)) {
    const known = target[field];
    if (typeof known === 'number') target[field] = known + value;
    else if (typeof known === 'object' && known !== null) addFields(known, value);
  }
};

/** Spend at a time (ms since the epoch); null: no record tells it. */
export const spendAt = ({ days, counters }: Tally, at: number | null, nanos: Nanos): void => {
  if (nanos === 0) return;
  if (at === null) {
    counters.undatedNanos += nanos;
    return;
  }
  const day = Math.floor(at / 86_400_000);
  days.set(day, (days.get(day) ?? 0) + nanos);
};

export const addIssues = (tally: Tally, issues: readonly ReadIssue[], count: number): void => {
  tally.counters.issues += count;
  for (const issue of issues) if (tally.issues.length < MOST_ISSUES) tally.issues.push(issue);
};

/** Adds another tally to the first. Their sessions are not the same. */
export const addTally = (sum: Tally, other: Tally): void => {
  for (const each of other.facts) sum.facts.push(each);
  for (const [model, row] of other.models) addFields(modelFor(sum, model), row);
  for (const [origin, row] of other.origins) addFields(originFor(sum, origin), row);
  for (const [cause, row] of other.causes) addFields(causeFor(sum, cause), row);
  for (const [day, nanos] of other.days) sum.days.set(day, (sum.days.get(day) ?? 0) + nanos);
  addFields(sum.counters, { ...other.counters, issues: 0 });
  addIssues(sum, other.issues, other.counters.issues);
  sum.isCut ||= other.isCut;
};
