import type { Nanos } from '../../money.ts';
import type { Request } from '../../transcript/model.ts';
import { contextTokens } from '../context.ts';
import { piecesBetween } from './pieces-between.ts';
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
export const wasteOf = (priced: PricedThread): Waste => ({
  repeatedCalls: repeatedCalls(priced),
  cutOutputs: cutOutputs(priced),
  retries: [...declined(priced), ...resent(priced)].toSorted((a, b) => a.turn - b.turn),
});

const placeOf = ({ thread }: PricedThread): Place => ({ sessionId: thread.sessionId, thread: thread.id });

/** Calls of a tool with an input; `other`: those of another tool whose input has the same digest. */
type SameCall = { readonly tool: string; readonly turns: number[]; readonly other: SameCall | null };

/** Repeated calls, the most frequent first. */
const repeatedCalls = (priced: PricedThread): readonly RepeatedCall[] => {
  const byDigest = new Map<number, SameCall>();
  const calls: SameCall[] = [];
  for (let index = 0; index < priced.turns.length; index += 1) {
    for (const { name, inputDigest } of priced.turns[index]?.request.toolUses ?? []) {
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
    .filter(({ turns }) => turns.length > 1)
    .map(({ tool, turns }) => ({ ...placeOf(priced), tool, times: turns.length, turns }))
    .toSorted((a, b) => b.times - a.times);
};

const cutOutputs = (priced: PricedThread): readonly CutOutput[] => {
  const found: CutOutput[] = [];
  for (let index = 0; index < priced.turns.length; index += 1) {
    const turn = priced.turns[index];
    if (turn?.request.stopReason !== 'max_tokens') continue;
    const outputNanos = turn.lines[0].cost?.output ?? null;
    found.push({ ...placeOf(priced), turn: index + 1, outputTokens: turn.request.usage.output, outputNanos });
  }
  return found;
};

const declined = (priced: PricedThread): readonly Retry[] => {
  const found: Retry[] = [];
  for (let index = 0; index < priced.turns.length; index += 1) {
    const lines = priced.turns[index]?.lines ?? [];
    if (lines.length === 1) continue;
    for (const { kind, nanos } of lines) {
      if (kind === 'declined') found.push({ ...placeOf(priced), turn: index + 1, kind, nanos });
    }
  }
  return found;
};

const resent = (priced: PricedThread): readonly Retry[] => {
  const found: Retry[] = [];
  for (let index = 1; index < priced.turns.length; index += 1) {
    const wasted = priced.turns[index - 1];
    const next = priced.turns[index];
    if (wasted === undefined || next === undefined || !isResent(priced, wasted.request, next.request)) continue;
    found.push({ ...placeOf(priced), turn: index, kind: 'resent', nanos: wasted.nanos });
  }
  return found;
};

const isResent = ({ thread }: PricedThread, previous: Request, request: Request): boolean =>
  contextTokens(previous) === contextTokens(request) &&
  piecesBetween(thread.pieces, previous.line, request.line).length === 0;
