import { isAfter, mainFiles } from './main-files.ts';
import type { ReportedTotal, ReportedUsage, Request } from './model.ts';
import type { SessionFiles } from './session-files.ts';
import { type CoveringTotal, promptOfModels } from './totals.ts';
import { promptsOf, promptTokens } from './usage.ts';

export type Counted = {
  readonly files: SessionFiles;
  /** Totals of the session in this run. */
  readonly totals: readonly ReportedTotal[];
  /** What its transcripts have saved. */
  readonly states: readonly ReportedTotal[];
  /** What the counter began with, where the session was forked from another. */
  readonly base: ReportedTotal | null;
};

const NONE: ReadonlySet<Request> = new Set();

/**
 * Requests that Claude Code's figure cannot hold, where it states fewer prompt tokens than the requests have: those of a
 * process that was killed before it could save its total, with one before it and one behind it (R35), or those that went on
 * after the last result where nothing was saved (R9). None where leaving them out does not settle it: then the figure is wrong.
 */
export const uncounted = (
  reported: CoveringTotal | null,
  covered: readonly Request[],
  counted: Counted,
): ReadonlySet<Request> => {
  if (reported === null || reported.models.size === 0 || hasBadCount(reported)) return NONE;
  const excess = promptsOf(covered) - promptOfModels(reported.models);
  if (excess <= 0) return NONE;
  const { states, totals } = counted;
  const left = new Set(
    states.length > 0 ? unsavedOf(covered, counted, excess) : behindResults(covered, totals, excess),
  );
  const rest = covered.filter((each) => !left.has(each));
  return fits(rest, covered, reported.models) ? left : NONE;
};

const hasBadCount = ({ models }: CoveringTotal): boolean => [...models.values()].some((row) => row.hasBadCount);

/**
 * A response that was interrupted is in no figure, though its process went on to save one: Claude Code counts a response at its
 * end. Where such responses are as many tokens as the figure lacks, no process has to have been killed.
 */
const unsavedOf = (covered: readonly Request[], counted: Counted, excess: number): readonly Request[] => {
  const cut = covered.filter(isCut);
  const rest = covered.filter((each) => !isCut(each));
  if (promptsOf(cut) < excess) return [...cut, ...killed(rest, counted)];
  const within = killed(covered, counted).filter(isCut);
  const isOne = promptsOf(within) >= excess && promptsOf(cut) - promptsOf(within) < excess;
  return isOne ? within : [];
};

/** No record says how it ended. */
const isCut = ({ stopReason }: Request): boolean => stopReason === null;

/** Whether the figure has room for requests, model by model. Those that it names otherwise (cloud ids) stand together. */
const fits = (
  rest: readonly Request[],
  covered: readonly Request[],
  models: ReadonlyMap<string, ReportedUsage>,
): boolean => {
  const names = new Set(covered.map(({ model }) => model));
  const room = new Map<string, number>([['', 0]]);
  const add = (model: string, tokens: number): void => {
    const name = models.has(model) && names.has(model) ? model : '';
    room.set(name, (room.get(name) ?? 0) + tokens);
  };
  for (const [model, row] of models) add(model, promptTokens(row));
  for (const { model, usage } of rest) add(model, -promptTokens(usage));
  return [...room.values()].every((tokens) => tokens >= 0);
};

/**
 * Between two totals saved in a file, or a fork's first one and its parent's: what stands before the first prompt from which
 * on the rest fits between them.
 */
const killed = (covered: readonly Request[], { files, states, base }: Counted): readonly Request[] => {
  const found: Request[] = [];
  for (const { position, traces } of mainFiles(files)) {
    const trace = traces.get(`${files.id} main`);
    const saved = states.filter(({ file }) => file === position).toSorted((a, b) => a.line - b.line);
    const prompts = trace?.lines.filter((_, index) => trace.kinds[index] === 'prompt') ?? [];
    saved.forEach((state, index) => {
      const before = saved[index - 1] ?? null;
      const between = covered.filter((each) => (before === null || isAfter(each, before)) && !isAfter(each, state));
      const room = promptOfModels(state.models) - promptOfModels((before ?? base)?.models ?? new Map());
      found.push(...unsaved(between, state, room, prompts));
    });
  }
  return found;
};

const unsaved = (
  between: readonly Request[],
  state: ReportedTotal,
  room: number,
  prompts: readonly number[],
): readonly Request[] => {
  const main = between.filter(({ file }) => file === state.file);
  for (const line of prompts) {
    const first = main.find((each) => each.line > line);
    if (first === undefined) continue;
    const at = first.at ?? Number.NEGATIVE_INFINITY;
    const isEarlier = (each: Request): boolean =>
      each.file === state.file ? each.line < line : each.at !== null && each.at < at;
    if (promptsOf(between.filter((each) => !isEarlier(each))) <= room) return between.filter(isEarlier);
  }
  return [];
};

/**
 * After the last result, by time; then the last requests of subagents, which may have been under way when it was written if
 * they came after the main thread's last, until as much is left out as is too much.
 */
const behindResults = (
  covered: readonly Request[],
  totals: readonly ReportedTotal[],
  excess: number,
): readonly Request[] => {
  const times = totals.map(({ at }) => at);
  if (times.length === 0 || times.includes(null)) return [];
  const last = Math.max(...times.map((at) => at ?? 0));
  const left = covered.filter(({ at }) => at !== null && at > last);
  const told = covered.filter((each) => !left.includes(each));
  const main = told.reduce((latest, { threadId, at }) => (threadId === 'main' ? Math.max(latest, at ?? 0) : latest), 0);
  const lasts = new Map<string, Request>();
  for (const each of told) {
    const isLater = (each.at ?? 0) >= (lasts.get(each.threadId)?.at ?? main);
    if (each.threadId !== 'main' && isLater) lasts.set(each.threadId, each);
  }
  for (const each of [...lasts.values()].toSorted((a, b) => (b.at ?? 0) - (a.at ?? 0)))
    if (promptsOf(left) < excess) left.push(each);
  return left;
};
