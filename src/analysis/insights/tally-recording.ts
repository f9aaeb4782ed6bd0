import type { PricedRequest, Pricer } from '../../pricing/model.ts';
import type { Recording } from '../../transcript/model.ts';
import type { SessionBill } from '../bill.ts';
import type { CacheBreak } from '../breaks/cache-break.ts';
import { findBreaks } from '../breaks/find-breaks.ts';
import { byThread } from '../by-thread.ts';
import type { OriginSum } from '../origins/origin.ts';
import { sessionOrigins } from '../origins/session-origins.ts';
import { reconcile } from '../reconcile.ts';
import { allTokens } from '../tokens.ts';
import { listPriced } from '../why/list-priced.ts';
import { factsOf, isUnused } from './session-facts.ts';
import { addIssues, causeFor, modelFor, originFor, type Side, spendAt, type Tally } from './tally.ts';

/** The project folder of a session, by its id; undefined: its file lies in none. */
export type Folders = ReadonlyMap<string, string>;

/**
 * Adds the sessions of a recording, whose requests can be let go then. What origins, breaks and bill are here they are in the
 * report of each session: the same functions tell them.
 */
export const tallyRecording = (tally: Tally, recording: Recording, pricer: Pricer, folders: Folders): void => {
  const { counters } = tally;
  for (const session of recording.sessions) {
    const bill = reconcile(session, pricer);
    if (isUnused(bill)) counters.empty += 1;
    else tallyBill(tally, bill, pricer, folders.get(session.id) ?? null);
    addIssues(tally, bill.issues, bill.issues.length);
  }
  counters.files += recording.sources.length;
  counters.records += recording.recordsRead;
  counters.linesSkipped += recording.linesSkipped;
  counters.leftOut += recording.sessionsLeftOut;
  addIssues(tally, recording.issues, recording.issueCount);
  tally.isCut ||= recording.isCut;
};

const tallyBill = (tally: Tally, bill: SessionBill, pricer: Pricer, folder: string | null): void => {
  const { origins } = sessionOrigins(bill);
  const breaks = listPriced(bill, pricer).flatMap((thread) => findBreaks(thread, pricer));
  tally.facts.push(factsOf(bill, folder, origins, breaks));
  addModels(tally, bill);
  addOrigins(tally, origins);
  addBreaks(tally, breaks);
  for (const { nanos } of bill.gaps) spendAt(tally, bill.session.endedAt ?? bill.session.startedAt, nanos ?? 0);
};

const addModels = (tally: Tally, bill: SessionBill): void => {
  const seen = new Set<string>();
  for (const { thread, requests } of byThread(bill)) {
    const side = thread.id === 'main' ? 'main' : 'subagents';
    for (const priced of requests) addLines(tally, priced, side, seen, bill.session.startedAt);
  }
  for (const model of seen) modelFor(tally, model).sessions += 1;
};

const addLines = (
  tally: Tally,
  { request, lines }: PricedRequest,
  side: 'main' | 'subagents',
  seen: Set<string>,
  startedAt: number | null,
): void => {
  for (const { kind, model, tokens, nanos } of lines) {
    const row = modelFor(tally, model);
    const spender: Side = row[side];
    seen.add(model);
    if (kind === 'response') {
      row.requests += 1;
      spender.turns += 1;
    }
    row.tokens += allTokens(tokens);
    spender.nanos += nanos ?? 0;
    if (nanos === null) row.unpriced += 1;
    spendAt(tally, request.at ?? startedAt, nanos ?? 0);
  }
};

const addOrigins = (tally: Tally, origins: readonly OriginSum[]): void => {
  for (const { origin, tokens, estimatedTokens, resentTokens, cost } of origins) {
    const row = originFor(tally, origin);
    row.sessions += 1;
    row.tokens += tokens;
    row.estimatedTokens += estimatedTokens;
    row.resentTokens += resentTokens;
    row.cost.write += cost.write;
    row.cost.carry += cost.carry;
    row.cost.fresh += cost.fresh;
    row.cost.output += cost.output;
    row.cost.other += cost.other;
  }
};

const addBreaks = (tally: Tally, breaks: readonly CacheBreak[]): void => {
  for (const { cause, rewrittenTokens, lostNanos } of breaks) {
    const row = causeFor(tally, cause);
    row.breaks += 1;
    row.rewrittenTokens += rewrittenTokens;
    row.lostNanos += lostNanos ?? 0;
  }
  for (const cause of new Set(breaks.map((each) => each.cause))) causeFor(tally, cause).sessions += 1;
};
