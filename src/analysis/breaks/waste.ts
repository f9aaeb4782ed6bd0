import type { Nanos } from '../../money.ts';
import type { PricedRequest } from '../../pricing/model.ts';
import type { Request, Thread } from '../../transcript/model.ts';
import { contextTokens } from '../context.ts';
import { firstAbove } from './line-search.ts';
import type { PricedThread } from './priced-thread.ts';

type Place = { readonly sessionId: string; readonly thread: string };

/** The same tool called again with the same input in one thread. Whether it had to be is for people to say. */
export type RepeatedCall = Place & {
  readonly tool: string;
  readonly times: number;
  /** Turns of the calls, from 1, in order; a turn that calls twice stands here twice. */
  readonly turns: readonly number[];
};

/** A response that ended at its output limit. */
export type CutOutput = Place & {
  readonly turn: number;
  readonly outputTokens: number;
  readonly outputNanos: Nanos | null;
};

/**
 * A response that was paid for and not used: `declined` by a model that another one stood in for, or `resent`: the next
 * request has the same prompt and nothing came in between.
 */
export type Retry = Place & {
  readonly turn: number;
  readonly kind: 'declined' | 'resent';
  readonly nanos: Nanos | null;
};

export type Waste = {
  readonly repeatedCalls: readonly RepeatedCall[];
  readonly cutOutputs: readonly CutOutput[];
  readonly retries: readonly Retry[];
};

/** What of a thread did no visible good, as far as records show it. Failed attempts without usage cost nothing. */
export const wasteOf = (priced: PricedThread): Waste => {
  const place = { sessionId: priced.thread.sessionId, thread: priced.thread.id };
  const cutOutputs: CutOutput[] = [];
  const retries: Retry[] = [];
  let previous: PricedRequest | null = null;
  for (let turn = 1; turn <= priced.turns.length; turn += 1) {
    const each = priced.turns[turn - 1];
    if (each === undefined) continue;
    const { request, lines } = each;
    if (previous !== null && isResent(priced.thread, previous.request, request)) {
      retries.push({ ...place, turn: turn - 1, kind: 'resent', nanos: previous.nanos });
    }
    if (lines.length > 1) {
      for (const { kind, nanos } of lines) if (kind === 'declined') retries.push({ ...place, turn, kind, nanos });
    }
    if (request.stopReason === 'max_tokens') {
      const outputNanos = lines[0].cost?.output ?? null;
      cutOutputs.push({ ...place, turn, outputTokens: request.usage.output, outputNanos });
    }
    previous = each;
  }
  return { repeatedCalls: repeatedCalls(priced, place), cutOutputs, retries };
};

const isResent = ({ pieces: { lines } }: Thread, previous: Request, request: Request): boolean =>
  contextTokens(previous) === contextTokens(request) &&
  (lines[firstAbove(lines, previous.line)] ?? request.line) >= request.line;

/** Calls of a tool with an input; `other`: those of another tool whose input has the same digest. */
type SameCall = { readonly tool: string; readonly turns: number[]; readonly other: SameCall | null };

/** Repeated calls, the most frequent first. */
const repeatedCalls = ({ turns }: PricedThread, place: Place): readonly RepeatedCall[] => {
  const repeated = repeatedInputs(turns);
  if (repeated.size === 0) return [];
  const byDigest = new Map<number, SameCall>();
  const calls: SameCall[] = [];
  for (let index = 0; index < turns.length; index += 1) {
    for (const { name, inputDigest } of turns[index]?.request.toolUses ?? []) {
      if (!repeated.has(inputDigest)) continue;
      const first = byDigest.get(inputDigest) ?? null;
      let call = first;
      while (call !== null && call.tool !== name) call = call.other;
      if (call === null) {
        call = { tool: name, turns: [], other: first };
        byDigest.set(inputDigest, call);
        calls.push(call);
      }
      call.turns.push(index + 1);
    }
  }
  return calls
    .filter((call) => call.turns.length > 1)
    .map((call) => ({ ...place, tool: call.tool, times: call.turns.length, turns: call.turns }))
    .sort((a, b) => b.times - a.times);
};

/** Digests of inputs that were given more than once: hardly any is, so the calls of the others need not be kept. */
const repeatedInputs = (turns: readonly PricedRequest[]): ReadonlySet<number> => {
  const digests: number[] = [];
  for (let index = 0; index < turns.length; index += 1) {
    const calls = turns[index]?.request.toolUses ?? [];
    for (let call = 0; call < calls.length; call += 1) digests.push(calls[call]?.inputDigest ?? 0);
  }
  const repeated = new Set<number>();
  let last: number | null = null;
  // Numbers sorted by the machine take a fraction of the time of a set of them.
  for (const digest of Float64Array.from(digests).sort()) {
    if (digest === last) repeated.add(digest);
    last = digest;
  }
  return repeated;
};
