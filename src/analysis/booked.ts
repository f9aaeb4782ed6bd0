import type { Nanos } from '../money.ts';
import type { PricedRequest, PriceLine, Pricer } from '../pricing/model.ts';
import type { ReportedUsage, Tokens } from '../transcript/model.ts';
import { addInto, addTokens, type Counts, NO_TOKENS } from './tokens.ts';

/** Sums of one model as Claude Code books it. */
export type Booked = {
  readonly tokens: Tokens;
  readonly webSearches: number;
  readonly nanos: Nanos;
  readonly requests: readonly PricedRequest[];
};

/** One model of Claude Code's totals: `key` is the first id it is booked under, `row` the sum over all of them. */
export type ReportedModel = { readonly key: string; readonly row: ReportedUsage };

/** The name two spellings of a model share. */
export const canonical = (pricer: Pricer, model: string): string => pricer.facts(model)?.id ?? model;

/** Claude Code's rows by canonical model. A model may stand there under several ids (`[1m]`, a regional profile). */
export const reportedModels = (
  models: ReadonlyMap<string, ReportedUsage>,
  pricer: Pricer,
): ReadonlyMap<string, ReportedModel> => {
  const merged = new Map<string, ReportedModel>();
  for (const [key, row] of models) {
    const name = canonical(pricer, key);
    const known = merged.get(name);
    merged.set(name, known === undefined ? { key, row } : { key: known.key, row: addRows(known.row, row) });
  }
  return merged;
};

const addRows = (a: ReportedUsage, b: ReportedUsage): ReportedUsage => ({
  ...a,
  ...addTokens(a, b),
  splitKnown: a.splitKnown && b.splitKnown,
  webSearches: a.webSearches + b.webSearches,
  hasBadCount: a.hasBadCount || b.hasBadCount,
  costUsd: a.costUsd + b.costUsd,
  basis: a.basis === b.basis ? a.basis : 'unknown',
});

/** A model's sums as they grow. */
type Sum = { tokens: Counts; webSearches: number; nanos: Nanos; requests: PricedRequest[] };

/**
 * What Claude Code's totals must show of these requests, by canonical model: responses stand under the model that was
 * asked for, advisors under their own; server-side compaction and declined attempts it does not count (R30, R31). Records
 * of older versions and of streams do not say what was asked for: a response whose model has no row stands under one that
 * still has room for it.
 */
export const bookedModels = (
  requests: readonly PricedRequest[],
  rows: ReadonlyMap<string, ReportedModel>,
  pricer: Pricer,
): ReadonlyMap<string, Booked> => {
  const booked = new Map<string, Sum>();
  const sumOf = (model: string): Sum => {
    const known = booked.get(model) ?? { tokens: { ...NO_TOKENS }, webSearches: 0, nanos: 0, requests: [] };
    booked.set(model, known);
    return known;
  };
  const book = (model: string, priced: PricedRequest, line: PriceLine, tokens: Tokens): void => {
    const sum = sumOf(model);
    addInto(sum.tokens, tokens);
    sum.webSearches += line.webSearches;
    sum.nanos += line.cliNanos ?? 0;
    sum.requests.push(priced);
  };
  const homeless: PricedRequest[] = [];
  for (const priced of requests) {
    const { request, lines } = priced;
    const model = [request.requestedModel, request.model]
      .map((id) => canonical(pricer, id ?? ''))
      .find((id) => rows.has(id));
    if (model === undefined) homeless.push(priced);
    else book(model, priced, lines[0], request.usage);
    for (const line of lines) if (line.kind === 'advisor') book(line.model, priced, line, line.tokens);
  }
  for (const priced of homeless) {
    const room = [...rows].find(([model, { row }]) => hasRoom(row, sumOf(model).tokens, priced.request.usage));
    book(room?.[0] ?? canonical(pricer, priced.request.model), priced, priced.lines[0], priced.request.usage);
  }
  return booked;
};

/** Whether a row shows at least these tokens beyond what is booked on it. An output may be a placeholder, so it counts too. */
const hasRoom = (row: Tokens, booked: Tokens, tokens: Tokens): boolean => {
  const writes = (each: Tokens): number => each.cacheWrite5m + each.cacheWrite1h;
  return (
    row.input - booked.input >= tokens.input &&
    row.output - booked.output >= tokens.output &&
    row.cacheRead - booked.cacheRead >= tokens.cacheRead &&
    writes(row) - writes(booked) >= writes(tokens)
  );
};

/**
 * The ids models were asked for under, where a total names one that says more than the model's own name (a regional
 * profile) and there is but one for the model.
 */
export const askedIds = (models: ReadonlyMap<string, ReportedUsage>, pricer: Pricer): ReadonlyMap<string, string> => {
  const ids = new Map<string, string | null>();
  for (const key of models.keys()) {
    const name = canonical(pricer, key);
    ids.set(name, ids.has(name) ? null : key);
  }
  return new Map(
    [...ids].flatMap(([name, key]): [string, string][] => (key === null || key === name ? [] : [[name, key]])),
  );
};
