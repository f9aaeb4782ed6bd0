import type { Budgets, OnUnmeasured } from './budget/limits.ts';
import type { PriceOverrides } from './pricing/overrides.ts';

/** Which records count: all that are found, those since the job's start, or those since a time (ms since the epoch). */
export type Since =
  | { readonly kind: 'all' }
  | { readonly kind: 'job' }
  | { readonly kind: 'time'; readonly at: number };

/** Everything a user can say about measuring and judging, parsed and checked. Shared by the action and the command line. */
export type Settings = {
  /** Files, folders or globs. Empty: what this machine holds (the action: this job's; the command line: the latest session). */
  readonly transcripts: readonly string[];
  /** The action's execution file, where one was named. */
  readonly executionFile: string | null;
  readonly sessionIds: readonly string[];
  readonly since: Since;
  /** Cloud region of the requests where no model id shows it (Vertex): null or `global` bring no premium. */
  readonly cloudRegion: string | null;
  readonly prices: PriceOverrides | null;
  readonly budgets: Budgets;
  readonly onUnmeasured: OnUnmeasured;
  /** The config file that was read: its path below the working folder, of any other its name; null: there is none. */
  readonly configFile: string | null;
  /** What messages call the settings that name files, as the user wrote them. */
  readonly places: { readonly transcripts: string; readonly executionFile: string };
};
