import type { ReportedTotal } from './model.ts';
import type { TailState, ThreadTrace } from './reading.ts';

/** How a session's last process ended, as far as the files tell. */
export type Ending = { readonly isIncomplete: boolean; readonly isError: boolean };

export type EndingInput = {
  /** Trace of the main thread on disk, or of the stream where nothing is on disk; null: neither. */
  readonly main: ThreadTrace | null;
  /** Subagents whose own files are at hand, without those that are known to have finished. */
  readonly agents: readonly ThreadTrace[];
  readonly totals: readonly ReportedTotal[];
  /** Only frames of a stream are at hand: they miss the last words of subagents. */
  readonly isStreamOnly: boolean;
  /** The main thread called more agents than there are files of, and no total says what they cost. */
  readonly lacksAgents: boolean;
  /** Only files of subagents are at hand. */
  readonly lacksMain: boolean;
};

const UNFINISHED: ReadonlySet<TailState | null> = new Set<TailState>([
  'tool-result',
  'tool-use',
  'interrupted',
  'prompt',
]);

/** The result that tells of the end: none is later, and no `cost-state` on disk says that more was spent after it. */
const finalResult = (totals: readonly ReportedTotal[]): ReportedTotal | null => {
  const results = totals.filter((total) => total.source === 'result');
  const last = results.reduce<ReportedTotal | null>(
    (best, each) => (best === null || each.totalUsd >= best.totalUsd ? each : best),
    null,
  );
  const spentLater = totals.some(
    (total) => total.source === 'cost-state' && total.totalUsd > (last?.totalUsd ?? 0) * (1 + 1e-9),
  );
  return spentLater ? null : last;
};

/**
 * Whether the run was cut short, and whether it ended in an error (R38, R39). A result vouches for the main thread; an
 * agent's own file for the agent. Without a result the last record of the thread decides.
 */
export const endingOf = ({ main, agents, totals, isStreamOnly, lacksAgents, lacksMain }: EndingInput): Ending => {
  const result = finalResult(totals)?.result ?? null;
  const tail = main?.tail ?? null;
  // Versions that state no reason call an interrupted run an error in execution.
  const isInterrupted = result !== null && (result.isAborted || (result.isError && tail === 'interrupted'));
  const isMainCut = result === null ? isCutWithoutResult(tail, totals, isStreamOnly) : isInterrupted;
  const isAgentCut = !isStreamOnly && agents.some((agent) => UNFINISHED.has(agent.tail));
  const isError = result === null ? tail === 'error' || tail === 'limit' : result.isError && !isInterrupted;
  // Of a stream alone nothing tells what agents did after its result (R9).
  const isAgentPending = isStreamOnly && (result?.pendingAgents ?? 0) > 0;
  return { isIncomplete: isMainCut || isAgentCut || isAgentPending || lacksAgents || lacksMain, isError };
};

/** A killed `claude -p` leaves a stream without a result; a transcript ends with something that waits for an answer. */
const isCutWithoutResult = (
  tail: TailState | null,
  totals: readonly ReportedTotal[],
  isStreamOnly: boolean,
): boolean => (isStreamOnly ? totals.length === 0 : UNFINISHED.has(tail));
