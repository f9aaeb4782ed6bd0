import type { Request } from '../../transcript/model.ts';
import type { PricedThread, Prices } from '../breaks/priced-thread.ts';
import { contextTokens } from '../context.ts';
import { type Outcome, outcomeOf } from './bill.ts';
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

/**
 * The same tokens on another model at the prices of a time, in its own tiers and cache rates. A regional endpoint, US
 * inference, batch and fast mode stay, where the model has them; attempts of other models fall away.
 */
export const onModel = (request: Request, model: string, at: number | null): Request => ({
  ...request,
  model,
  // The requested id may be all that shows a cloud's region.
  requestedModel: request.requestedModel ?? request.model,
  at,
  usage: { ...request.usage, iterations: request.usage.iterations.map((each) => ({ ...each, model })) },
});

/** Every request on each model of the line-up, cheapest first. */
export const onEachModel = (
  threads: readonly PricedThread[],
  prices: Prices,
  { models, day }: Lineup,
): readonly ModelOutcome[] => {
  const prompts = threads.flatMap(({ thread }) => thread.requests.map(contextTokens));
  return models
    .map(({ id, contextWindow }) => ({
      model: id,
      ...outcomeOf(threads, prices, (request) => onModel(request, id, startOf(day))),
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
): (Outcome & { readonly model: string }) | null =>
  hasSubagents(threads)
    ? {
        model: id,
        ...outcomeOf(threads, prices, (request, thread) =>
          thread.id === 'main' ? request : onModel(request, id, startOf(day)),
        ),
      }
    : null;

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
  return SPLITS.flatMap(([first, second]): readonly SplitOutcome[] => {
    const planner = newestOf(lineup, first)?.id;
    const executor = newestOf(lineup, second)?.id;
    if (planner === undefined || executor === undefined) return [];
    const change = (request: Request, { id }: { readonly id: string }): Request =>
      onModel(request, id === 'main' ? planner : executor, at);
    return [{ planner, executor, ...outcomeOf(threads, prices, change) }];
  });
};
