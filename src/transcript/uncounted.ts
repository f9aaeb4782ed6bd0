import { isAfter, mainFiles } from './main-files.ts';
import type { ReportedTotal, Request } from './model.ts';
import type { SessionFiles } from './session-files.ts';
import { type CoveringTotal, promptOfModels } from './totals.ts';
import { promptTokens } from './usage.ts';

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

const promptsOf = (requests: readonly Request[]): number =>
  requests.reduce((sum, { usage }) => sum + promptTokens(usage), 0);

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
  if (reported === null || reported.models.size === 0) return NONE;
  const stated = promptOfModels(reported.models);
  const excess = promptsOf(covered) - stated;
  if (excess <= 0) return NONE;
  const left = counted.states.length > 0 ? killed(covered, counted) : behindResults(covered, counted.totals, excess);
  return promptsOf(left) >= excess ? new Set(left) : NONE;
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
 * After the last result, by time; then the last requests of subagents, which may have been under way when it was written,
 * until as much is left out as is too much.
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
  const lasts = new Map<string, Request>();
  for (const each of covered) {
    const known = lasts.get(each.threadId);
    const isLater = known === undefined || (each.at ?? 0) >= (known.at ?? 0);
    if (each.threadId !== 'main' && isLater && !left.includes(each)) lasts.set(each.threadId, each);
  }
  for (const each of [...lasts.values()].toSorted((a, b) => (b.at ?? 0) - (a.at ?? 0)))
    if (promptsOf(left) < excess) left.push(each);
  return left;
};
