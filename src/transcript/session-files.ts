import type { AgentFacts } from './agents.ts';
import type { ReportedTotal } from './model.ts';
import type { Reading } from './reading.ts';
import type { Response } from './response.ts';

/** What belongs to this run: records since a time (ms since the epoch; null: all), of these sessions (none: all). */
export type Selection = { readonly since: number | null; readonly sessionIds: readonly string[] };

/** One session with all that was counted for it and all files that name it. */
export type SessionFiles = {
  readonly id: string;
  readonly counted: readonly Response[];
  readonly readings: readonly Reading[];
  readonly agents: ReadonlyMap<string, AgentFacts>;
  /** Records of its file that repeat another session's requests. */
  readonly copies: readonly Response[];
  /** The sessions that made these requests, as far as their files are at hand. */
  readonly parents: Parents;
  /** Totals of all sessions. */
  readonly totals: readonly ReportedTotal[];
  /** Positions of all transcripts of the run. */
  readonly transcripts: ReadonlySet<number>;
};

export type Parents = {
  /** What their transcripts have saved. */
  readonly totals: readonly ReportedTotal[];
  readonly counted: readonly Response[];
  readonly readings: readonly Reading[];
};
