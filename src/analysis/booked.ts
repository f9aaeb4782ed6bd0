import type { Nanos } from '../money.ts';
import type { PricedRequest, Pricer } from '../pricing/model.ts';
import type { ReportedUsage, Tokens } from '../transcript/model.ts';

/** Sums of one model as Claude Code books it. */
export type Booked = {
  readonly tokens: Tokens;
  readonly webSearches: number;
  readonly nanos: Nanos;
  readonly requests: readonly PricedRequest[];
};

/** One row of Claude Code's totals: `key` is the id as booked, `rows` all spellings of the model together. */
export type ReportedModel = { readonly key: string; readonly row: ReportedUsage };

export const NO_TOKENS: Tokens = { input: 0, output: 0, cacheRead: 0, cacheWrite5m: 0, cacheWrite1h: 0 };

/** Token counts that are being summed. */
export type Counts = { -readonly [Field in keyof Tokens]: number };

const FIELDS = ['input', 'output', 'cacheRead', 'cacheWrite5m', 'cacheWrite1h'] as const;

export const addInto = (sum: Counts, tokens: Tokens): void => {
  for (const field of FIELDS) sum[field] += tokens[field];
};

export const addTokens = (a: Tokens, b: Tokens): Tokens => ({
  input: a.input + b.input,
  output: a.output + b.output,
  cacheRead: a.cacheRead + b.cacheRead,
  cacheWrite5m: a.cacheWrite5m + b.cacheWrite5m,
  cacheWrite1h: a.cacheWrite1h + b.cacheWrite1h,
});

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
  costUsd: a.costUsd + b.costUsd,
  basis: a.basis === b.basis ? a.basis : 'unknown',
});

/**
 * What Claude Code's totals must show of these requests, by canonical model: responses stand under the model that was
 * asked for, advisors under their own; server-side compaction and declined attempts it does not count (R30, R31).
 */
export const bookedModels = (
  requests: readonly PricedRequest[],
  rows: ReadonlyMap<string, ReportedModel>,
  pricer: Pricer,
): ReadonlyMap<string, Booked> => {
  const booked = new Map<string, Booked & { requests: PricedRequest[] }>();
  const add = (model: string, tokens: Tokens, webSearches: number, nanos: Nanos, priced: PricedRequest): void => {
    const known = booked.get(model);
    const list = known?.requests ?? [];
    list.push(priced);
    booked.set(model, {
      tokens: addTokens(known?.tokens ?? NO_TOKENS, tokens),
      webSearches: (known?.webSearches ?? 0) + webSearches,
      nanos: (known?.nanos ?? 0) + nanos,
      requests: list,
    });
  };
  for (const priced of requests) {
    const { request, lines } = priced;
    const asked = canonical(pricer, request.requestedModel ?? request.model);
    const model = rows.has(asked) ? asked : canonical(pricer, request.model);
    add(model, request.usage, request.usage.webSearches, lines[0].cliNanos ?? 0, priced);
    for (const line of lines)
      if (line.kind === 'advisor') add(line.model, line.tokens, line.webSearches, line.cliNanos ?? 0, priced);
  }
  return booked;
};
