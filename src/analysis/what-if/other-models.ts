import type { Columns } from './columns.ts';
import { type Family, type Lineup, type ListedModel, newestOf } from './lineup.ts';
import { against, type Outcome, plus } from './outcome.ts';
import type { Parts } from './parts.ts';

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
const startOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Every request on each model of the line-up, cheapest first. */
export const onEachModel = ({ columns, whole }: Parts, { models, day }: Lineup): readonly ModelOutcome[] => {
  const at = startOf(day);
  const over = new Map<number, number>();
  const outcomes: ModelOutcome[] = [];
  for (const { id, contextWindow } of models) {
    const turnsOverWindow = over.get(contextWindow) ?? turnsOver(columns, contextWindow);
    over.set(contextWindow, turnsOverWindow);
    const { nanos, savedNanos } = against(whole.actual, whole.on({ model: id, at }));
    outcomes.push({ model: id, nanos, savedNanos, windowTokens: contextWindow, turnsOverWindow });
  }
  return outcomes.sort((a, b) => (a.nanos ?? Number.POSITIVE_INFINITY) - (b.nanos ?? Number.POSITIVE_INFINITY));
};

const turnsOver = (columns: readonly Columns[], windowTokens: number): number => {
  let turns = 0;
  for (const { contexts } of columns) {
    for (let index = 0; index < contexts.length; index += 1) if ((contexts[index] ?? 0) > windowTokens) turns += 1;
  }
  return turns;
};

/** The run with its subagents on one model and the main agent as it was; null: it had none. */
export const subagentsOn = (
  { whole, apart }: Parts,
  { id }: ListedModel,
  day: string,
): (Outcome & { readonly model: string }) | null =>
  apart === null
    ? null
    : {
        model: id,
        ...against(whole.actual, plus(apart.main.actual, apart.agents.on({ model: id, at: startOf(day) }))),
      };

const SPLITS: readonly (readonly [Family, Family])[] = [
  ['opus', 'sonnet'],
  ['opus', 'haiku'],
  ['sonnet', 'haiku'],
];

/** The main agent (planner) on one model and the subagents (executors) on a cheaper one, of the latest of each family. */
export const plannerAndExecutor = ({ whole, apart }: Parts, lineup: Lineup): readonly SplitOutcome[] => {
  if (apart === null) return [];
  const { main, agents } = apart;
  const at = startOf(lineup.day);
  return SPLITS.flatMap(([first, second]): readonly SplitOutcome[] => {
    const planner = newestOf(lineup, first)?.id;
    const executor = newestOf(lineup, second)?.id;
    if (planner === undefined || executor === undefined) return [];
    const nanos = plus(main.on({ model: planner, at }), agents.on({ model: executor, at }));
    return [{ planner, executor, ...against(whole.actual, nanos) }];
  });
};
