import { type Nanos, nanosToUsd, usdToNanos } from '../money.ts';
import type { PricedRequest, Pricer } from '../pricing/model.ts';
import type { ReadIssue, Request, RunTotal, Session, Tokens } from '../transcript/model.ts';
import { type Gap, gapNanos, type SessionBill } from './bill.ts';
import { askedIds, type Booked, bookedModels, canonical, type ReportedModel, reportedModels } from './booked.ts';
import { EXCESS, excessOf } from './excess.ts';
import { priceGap } from './gap-price.ts';
import { atManagedPrices } from './managed.ts';
import { openRows } from './open-rows.ts';
import { NO_TOKENS, promptTokens } from './tokens.ts';

const NOTHING: Booked = { tokens: NO_TOKENS, webSearches: 0, nanos: 0, requests: [] };

/** A model's gap, with what became of its price. */
type ModelGap = { readonly gap: Gap; readonly isExplained: boolean };

/**
 * Holds the priced requests of a session against Claude Code's own total (R33–R39). The bill is the requests plus, per model
 * and token category, what the total shows beyond them; where the total shows less, the requests stand.
 */
export const reconcile = (session: Session, pricer: Pricer): SessionBill => {
  const { reported } = session;
  const price = pricing(session, pricer);
  const requests: PricedRequest[] = [];
  const placeholders: PricedRequest[] = [];
  for (const thread of session.threads) {
    for (const request of thread.requests) {
      const priced = price(request);
      requests.push(priced);
      if (request.provisional) placeholders.push(priced);
    }
  }
  if (reported === null) return withoutTotal(session, requests, placeholders.length);
  const covered = requests.filter(({ request }) => session.isCovered(request));
  const inherited = session.inherited.map(price);
  const [foreign, ours] = partition(inherited, ({ request }) => isBeforeRun(request, session));
  const rows = reportedModels(reported.models, pricer);
  const booked = bookedModels([...inherited, ...covered], rows, pricer);
  const found =
    reported.models.size === 0
      ? wholeGap(reported, [...inherited, ...covered])
      : modelGaps(rows, booked, session, pricer);
  const gaps = found.map(({ gap }) => gap);
  const managed = atManagedPrices({ requests, gaps, rows, booked, pricer });
  const excess = excessOf(reported, rows, booked);
  const open = openRows(rows, booked, gaps);
  const isWhole = [...booked].every(
    ([model, { tokens }]) => !open.has(model) && isWithin(tokens, rows.get(model)?.row),
  );
  const unconfirmed = placeholders.filter((priced) => !isWhole || !isConfirmed(priced, session, gaps, reported));
  return {
    session,
    ...managed,
    gaps: excess === null ? managed.gaps : [...managed.gaps, excess],
    placeholders: Math.max(unconfirmed.length, gaps.some(isOutputAlone) ? 1 : 0) + open.size,
    openPlaceholders:
      (isWhole ? unconfirmed.filter(({ request }) => !session.isCovered(request)) : unconfirmed).length + open.size,
    reportedUsd: Math.max(0, reported.usd - nanosToUsd(cliNanosOf(foreign))),
    comparableNanos: comparable([...ours, ...managed.requests], managed.gaps, session),
    issues: [
      ...(found.some(({ isExplained }) => !isExplained) ? [UNEXPLAINED] : []),
      ...(excess === null ? [] : [EXCESS]),
      ...(foreign.length > 0 && gaps.length > 0 ? [UNKNOWN_BASE] : []),
    ],
  };
};

/** Records that do not say what was asked for are priced by what the session's total says: a regional profile costs more. */
const pricing = ({ reported }: Session, pricer: Pricer): ((request: Request) => PricedRequest) => {
  if (reported === null) return pricer.price;
  const asked = askedIds(reported.models, pricer);
  if (asked.size === 0) return pricer.price;
  return (request) => {
    const id = request.requestedModel === null ? asked.get(canonical(pricer, request.model)) : undefined;
    return pricer.price(id === undefined ? request : { ...request, requestedModel: id });
  };
};

/** No call has output without a prompt: such a gap is output that some record has only a placeholder for. */
const isOutputAlone = ({ tokens }: Gap): boolean => tokens.output > 0 && promptTokens(tokens) === 0;

const withoutTotal = (session: Session, requests: readonly PricedRequest[], placeholders: number): SessionBill => ({
  session,
  requests,
  gaps: [],
  placeholders,
  openPlaceholders: placeholders,
  reportedUsd: null,
  comparableNanos: null,
  isManaged: false,
  issues: [],
});

const beyond = (row: Tokens, seen: Tokens, splitKnown: boolean): Tokens => {
  const over = (a: number, b: number): number => Math.max(0, a - b);
  const writes = over(row.cacheWrite5m + row.cacheWrite1h, seen.cacheWrite5m + seen.cacheWrite1h);
  const write1h = splitKnown ? Math.min(writes, over(row.cacheWrite1h, seen.cacheWrite1h)) : 0;
  return {
    input: over(row.input, seen.input),
    output: over(row.output, seen.output),
    cacheRead: over(row.cacheRead, seen.cacheRead),
    cacheWrite5m: writes - write1h,
    cacheWrite1h: write1h,
  };
};

const isEmpty = (tokens: Tokens, webSearches: number): boolean =>
  webSearches === 0 && Object.values(tokens).every((count) => count === 0);

const modelGaps = (
  rows: ReadonlyMap<string, ReportedModel>,
  booked: ReadonlyMap<string, Booked>,
  session: Session,
  pricer: Pricer,
): readonly ModelGap[] =>
  [...rows].flatMap(([model, { key, row }]) => {
    const seen = booked.get(model) ?? NOTHING;
    const tokens = beyond(row, seen.tokens, row.splitKnown);
    const webSearches = Math.max(0, row.webSearches - seen.webSearches);
    if (isEmpty(tokens, webSearches)) return [];
    const at = seen.requests.at(-1)?.request.at ?? session.endedAt;
    const price = priceGap({ key, row, booked: seen, tokens, webSearches, at }, pricer);
    return [
      { gap: { model, tokens, webSearches, nanos: price?.nanos ?? null }, isExplained: price?.isExplained ?? true },
    ];
  });

/** The first versions state dollars alone: what they exceed the requests by is all that is known of the gap. */
const wholeGap = (reported: RunTotal, covered: readonly PricedRequest[]): readonly ModelGap[] => {
  const seen = covered.reduce((sum, { lines }) => sum + (lines[0].cliNanos ?? 0), 0);
  const nanos = usdToNanos(reported.usd) - seen;
  if (nanos <= 0) return [];
  return [{ gap: { model: '', tokens: NO_TOKENS, webSearches: 0, nanos }, isExplained: true }];
};

/** The total shows no output beyond the records of the model: what looked like a placeholder is the true count. */
const isConfirmed = (
  { request, lines }: PricedRequest,
  session: Session,
  gaps: readonly Gap[],
  reported: RunTotal,
): boolean => {
  const isStated = reported.models.size > 0 && session.isCovered(request);
  return isStated && !gaps.some((gap) => gap.tokens.output > 0 && gap.model === lines[0].model);
};

/** A total that shows less of a prompt than the requests do is not one of all of them. */
const isWithin = (tokens: Tokens, row: Tokens | undefined): boolean =>
  row !== undefined && promptTokens(tokens) <= promptTokens(row);

/** Not of this run: of an earlier job, or of a forked session that is not in it. */
const isBeforeRun = ({ at }: Request, { startedAt }: Session): boolean =>
  at !== null && startedAt !== null && at < startedAt;

const partition = (
  requests: readonly PricedRequest[],
  isFirst: (priced: PricedRequest) => boolean,
): readonly [readonly PricedRequest[], readonly PricedRequest[]] => [
  requests.filter(isFirst),
  requests.filter((priced) => !isFirst(priced)),
];

const cliNanosOf = (requests: readonly PricedRequest[]): Nanos =>
  requests.reduce((sum, { lines }) => sum + lines.reduce((part, line) => part + (line.cliNanos ?? 0), 0), 0);

const comparable = (requests: readonly PricedRequest[], gaps: readonly Gap[], session: Session): Nanos | null => {
  const covered = requests.filter(({ request }) => request.sessionId !== session.id || session.isCovered(request));
  if (covered.some(({ nanos }) => nanos === null) || gaps.some(({ nanos }) => nanos === null)) return null;
  return covered.reduce((sum, { nanos }) => sum + (nanos ?? 0), 0) + gapNanos(gaps);
};

const UNKNOWN_BASE: ReadIssue = {
  code: 'unknown-base',
  file: null,
  line: null,
  message:
    'No saved total tells what the session had spent before this run: what no request shows of that is in the bill.',
};

const UNEXPLAINED: ReadIssue = {
  code: 'reported-price',
  file: null,
  line: null,
  message: "Claude Code's dollars for a model do not follow from its tokens; the tokens were billed at list price.",
};
