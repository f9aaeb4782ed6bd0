import type { ModelAt } from '../../pricing/model.ts';
import type { PricedThread } from '../breaks/priced-thread.ts';
import type { Prices } from '../breaks/reprice.ts';
import { contextTokens } from '../context.ts';
import { actualNanos, type Outcome, outcomeOf } from './bill.ts';
import { type Family, type Lineup, type ListedModel, newestOf } from './lineup.ts';

/** The whole run on one model. */
export type ModelOutcome = Outcome & {
  readonly model: string;
  readonly windowTokens: number;
  /** Turns whose prompt is longer than the model's window: more than 0, and the run could not have been made like this. */
  readonly turnsOverWindow: number;
};

/** Main agent and subagents each on a model. */
export type SplitOutcome = Outcome & { readonly planner: string; readonly executor: string };

/** Milliseconds since the epoch at which a UTC day (YYYY-MM-DD) starts. */
export const startOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Every request on each model of the line-up, cheapest first. */
export const onEachModel = (
  threads: readonly PricedThread[],
  prices: Prices,
  { models, day }: Lineup,
): readonly ModelOutcome[] => {
  const prompts = threads.flatMap(({ thread }) => thread.requests.map(contextTokens));
  const actual = actualNanos(threads);
  const outcomeOn = (on: ModelAt): Outcome => outcomeOf(threads, ({ request }) => prices.nanosOn(request, on), actual);
  return models
    .map(({ id, contextWindow }) => ({
      model: id,
      ...outcomeOn({ model: id, at: startOf(day) }),
      windowTokens: contextWindow,
      turnsOverWindow: prompts.filter((prompt) => prompt > contextWindow).length,
    }))
    .toSorted((a, b) => (a.nanos ?? Number.POSITIVE_INFINITY) - (b.nanos ?? Number.POSITIVE_INFINITY));
};

const hasSubagents = (threads: readonly PricedThread[]): boolean => threads.some(({ thread }) => thread.id !== 'main');

/** The run with its subagents on one model and the main agent as it was; null: it had none. */
export const subagentsOn = (
  threads: readonly PricedThread[],
  prices: Prices,
  { id }: ListedModel,
  day: string,
): (Outcome & { readonly model: string }) | null => {
  if (!hasSubagents(threads)) return null;
  const on = { model: id, at: startOf(day) };
  const outcome = outcomeOf(threads, ({ request, nanos }, thread) =>
    thread.id === 'main' ? nanos : prices.nanosOn(request, on),
  );
  return { model: id, ...outcome };
};

const SPLITS: readonly (readonly [Family, Family])[] = [
  ['opus', 'sonnet'],
  ['opus', 'haiku'],
  ['sonnet', 'haiku'],
];

/** The main agent (planner) on one model and the subagents (executors) on a cheaper one, of the latest of each family. */
export const plannerAndExecutor = (
  threads: readonly PricedThread[],
  prices: Prices,
  lineup: Lineup,
): readonly SplitOutcome[] => {
  if (!hasSubagents(threads)) return [];
  const at = startOf(lineup.day);
  const actual = actualNanos(threads);
  return SPLITS.flatMap(([first, second]): readonly SplitOutcome[] => {
    const planner = newestOf(lineup, first)?.id;
    const executor = newestOf(lineup, second)?.id;
    if (planner === undefined || executor === undefined) return [];
    const outcome = outcomeOf(
      threads,
      ({ request }, { id }) => prices.nanosOn(request, { model: id === 'main' ? planner : executor, at }),
      actual,
    );
    return [{ planner, executor, ...outcome }];
  });
};
