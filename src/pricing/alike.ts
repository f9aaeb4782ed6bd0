import type { Request, Tokens } from '../transcript/model.ts';
import { isOrdinary } from './ordinary.ts';
import { termsKey } from './premiums.ts';
import { dayOf } from './quotes.ts';
import { promptTokens } from './rates.ts';
import { tierLimits } from './table.ts';

/**
 * Ordinary responses that have the same rates on whatever model: by one model, asked for by one id, of one day, on the same
 * terms, and with prompts between the same limits.
 */
export type Alike = {
  readonly first: Request;
  readonly requests: readonly Request[];
  /** Σ of the requests. */
  readonly tokens: Tokens;
  readonly webSearches: number;
};

export type Sorted = { readonly alike: readonly Alike[]; readonly others: readonly Request[] };

/** Alike responses as they are gathered, and what they share; `size`: how many limits their prompts are above. */
type Group = {
  readonly first: Request;
  readonly day: number | null;
  readonly terms: number;
  readonly size: number;
  readonly requests: Request[];
  readonly tokens: { -readonly [Field in keyof Tokens]: number };
  webSearches: number;
};

/** Sorts responses into those that can be summed and those that cannot. */
export const sortAlike = (requests: readonly Request[]): Sorted => {
  const limits = tierLimits();
  const groups = new Map<string, Group>();
  const others: Request[] = [];
  let last: Group | null = null;
  for (let index = 0; index < requests.length; index += 1) {
    const request = requests[index];
    if (request === undefined) continue;
    if (isOrdinary(request)) last = addToLikes(groups, last, request, limits);
    else others.push(request);
  }
  return { alike: [...groups.values()], others };
};

/** A function of its own, as V8 compiles what is called often and interprets a loop that is run through once. */
const addToLikes = (
  groups: Map<string, Group>,
  last: Group | null,
  request: Request,
  limits: readonly number[],
): Group => {
  const day = dayOf(request.at);
  const terms = termsKey(request.usage);
  const size = sizeOf(request, limits);
  // A request is mostly like the one before it.
  const isLike =
    last !== null && last.size === size && last.day === day && last.terms === terms && isSameModel(last, request);
  const group = isLike ? last : groupOf(groups, request, day, terms, size);
  add(group, request);
  return group;
};

const sizeOf = ({ usage }: Request, limits: readonly number[]): number => {
  const prompt = promptTokens(usage);
  let size = 0;
  for (let index = 0; index < limits.length; index += 1) if (prompt > (limits[index] ?? 0)) size += 1;
  return size;
};

const isSameModel = ({ first }: Group, { model, requestedModel }: Request): boolean =>
  first.model === model && first.requestedModel === requestedModel;

const groupOf = (
  groups: Map<string, Group>,
  first: Request,
  day: number | null,
  terms: number,
  size: number,
): Group => {
  const key = JSON.stringify([first.model, first.requestedModel, day, terms, size]);
  const known = groups.get(key);
  if (known !== undefined) return known;
  const tokens = { input: 0, output: 0, cacheRead: 0, cacheWrite5m: 0, cacheWrite1h: 0 };
  const made: Group = { first, day, terms, size, requests: [], tokens, webSearches: 0 };
  groups.set(key, made);
  return made;
};

const add = (group: Group, request: Request): void => {
  const { tokens } = group;
  const { usage } = request;
  tokens.input += usage.input;
  tokens.output += usage.output;
  tokens.cacheRead += usage.cacheRead;
  tokens.cacheWrite5m += usage.cacheWrite5m;
  tokens.cacheWrite1h += usage.cacheWrite1h;
  group.webSearches += usage.webSearches;
  group.requests.push(request);
};
