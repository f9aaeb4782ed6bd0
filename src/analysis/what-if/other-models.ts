import type { Request } from '../../transcript/model.ts';
import type { PricedThread } from '../breaks/priced-thread.ts';
import type { Prices } from '../breaks/reprice.ts';
import { contextTokens } from '../context.ts';
import { actualNanos, against, type Outcome, plus } from './bill.ts';
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

const requestsOf = (threads: readonly PricedThread[]): readonly Request[] =>
  threads.flatMap(({ turns }) => turns.map(({ request }) => request));

/** Every request on each model of the line-up, cheapest first. */
export const onEachModel = (
  threads: readonly PricedThread[],
  prices: Prices,
  { models, day }: Lineup,
): readonly ModelOutcome[] => {
  const requests = requestsOf(threads);
  const prompts = requests.map(contextTokens);
  const actual = actualNanos(threads);
  const sumOn = prices.sumOn(requests);
  const at = startOf(day);
  return models
    .map(({ id, contextWindow }) => ({
      model: id,
      ...against(actual, sumOn({ model: id, at })),
      windowTokens: contextWindow,
      turnsOverWindow: prompts.filter((prompt) => prompt > contextWindow).length,
    }))
    .toSorted((a, b) => (a.nanos ?? Number.POSITIVE_INFINITY) - (b.nanos ?? Number.POSITIVE_INFINITY));
};

const isMain = ({ thread }: PricedThread): boolean => thread.id === 'main';

/** Main agent and subagents apart; null without subagents. */
const apart = (threads: readonly PricedThread[]) => {
  const agents = threads.filter((thread) => !isMain(thread));
  return agents.length === 0 ? null : { main: threads.filter(isMain), agents };
};

/** The run with its subagents on one model and the main agent as it was; null: it had none. */
export const subagentsOn = (
  threads: readonly PricedThread[],
  prices: Prices,
  { id }: ListedModel,
  day: string,
): (Outcome & { readonly model: string }) | null => {
  const parts = apart(threads);
  if (parts === null) return null;
  const nanos = prices.sumOn(requestsOf(parts.agents))({ model: id, at: startOf(day) });
  return { model: id, ...against(actualNanos(threads), plus(actualNanos(parts.main), nanos)) };
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
  const parts = apart(threads);
  if (parts === null) return [];
  const at = startOf(lineup.day);
  const actual = actualNanos(threads);
  const main = prices.sumOn(requestsOf(parts.main));
  const agents = prices.sumOn(requestsOf(parts.agents));
  return SPLITS.flatMap(([first, second]): readonly SplitOutcome[] => {
    const planner = newestOf(lineup, first)?.id;
    const executor = newestOf(lineup, second)?.id;
    if (planner === undefined || executor === undefined) return [];
    const nanos = plus(main({ model: planner, at }), agents({ model: executor, at }));
    return [{ planner, executor, ...against(actual, nanos) }];
  });
};
