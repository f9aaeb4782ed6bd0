import type { Reading, Response } from './reading.ts';
import { promptTokens } from './usage.ts';

/** One response of the run, in the file that speaks for it. */
export type Counted = {
  readonly response: Response;
  readonly reading: Reading;
  /** Session that made the request, even where the record stands in a fork's file. */
  readonly sessionId: string;
  /** Output tokens that a stream's end states for a response whose record only has a placeholder; else null. */
  finalOutput: number | null;
  /** Another response with the same message id. */
  next: Counted | null;
};

const ORIGINS = ['disk', 'progress', 'stream'] as const;

/** A message id this long is the API's own and unique; shorter ones may be a relay's constant. */
const UNIQUE_ID_LENGTH = 20;

/**
 * Counts every API response once over all files (R12–R18). Records on disk come before copies in progress records and
 * before stream frames; a fork's copies, resumed copies and replays fall together with the original.
 */
export const countResponses = (readings: readonly Reading[]): readonly Counted[] => {
  const byMessage = new Map<string, Counted>();
  const byUuid = new Set<string>();
  const counted: Counted[] = [];
  for (const origin of ORIGINS) {
    for (const reading of readings) {
      for (const response of reading.responses) {
        if (response.origin === origin) place(counted, byMessage, byUuid, newCounted(reading, response));
      }
    }
  }
  applyFinals(readings, byMessage);
  return counted.filter((each) => !isReplay(each, byMessage));
};

const newCounted = (reading: Reading, response: Response): Counted => ({
  response,
  reading,
  sessionId: response.best.ownerSessionId ?? response.sessionId,
  finalOutput: null,
  next: null,
});

const place = (counted: Counted[], byMessage: Map<string, Counted>, byUuid: Set<string>, each: Counted): void => {
  const { messageId, uuid } = each.response.best;
  if (messageId === null) {
    if (uuid !== null && byUuid.has(uuid)) return;
    if (uuid !== null) byUuid.add(uuid);
    counted.push(each);
    return;
  }
  const first = byMessage.get(messageId);
  for (let other = first ?? null; other !== null; other = other.next) {
    if (!isSame(other, each)) continue;
    keepLarger(other.response, each.response);
    each.response.owner = other.sessionId;
    return;
  }
  each.response.owner = each.sessionId;
  each.next = first ?? null;
  byMessage.set(messageId, each);
  counted.push(each);
};

const isSame = (a: Counted, b: Counted): boolean => {
  const first = a.response.best;
  const second = b.response.best;
  if (first.requestId !== null && second.requestId !== null) return first.requestId === second.requestId;
  if (a.response.origin !== b.response.origin) return true;
  if (!samePrompt(a.response, b.response)) return false;
  if (a.sessionId === b.sessionId) return true;
  // Copies under another session id: a fork keeps the uuid; 1.0.x drops the request id when it resumes.
  const isCopy = first.uuid === second.uuid || (first.requestId === null) !== (second.requestId === null);
  return isCopy || (first.messageId ?? '').length >= UNIQUE_ID_LENGTH;
};

const samePrompt = (a: Response, b: Response): boolean =>
  a.best.usage.input === b.best.usage.input &&
  a.best.usage.cacheRead === b.best.usage.cacheRead &&
  promptTokens(a.best.usage) === promptTokens(b.best.usage);

/** The larger output stands; a stream's placeholder never replaces what is on disk. */
const keepLarger = (kept: Response, other: Response): void => {
  if (other.best.usage.output <= kept.best.usage.output) return;
  kept.best = other.best;
  kept.isFinal ||= other.isFinal;
};

const applyFinals = (readings: readonly Reading[], byMessage: ReadonlyMap<string, Counted>): void => {
  for (const reading of readings) {
    for (const [messageId, output] of reading.finals) {
      const each = byMessage.get(messageId);
      if (each !== undefined && each.next === null && output > each.response.best.usage.output) each.finalOutput = output;
    }
  }
};

/** `/btw` side questions repeat the parent's messages under new request ids: the sidechain copy is dropped (R13). */
const isReplay = (each: Counted, byMessage: ReadonlyMap<string, Counted>): boolean => {
  const { messageId, isSidechain } = each.response.best;
  if (!isSidechain || messageId === null) return false;
  for (let other = byMessage.get(messageId) ?? null; other !== null; other = other.next) {
    const isOriginal = other !== each && !other.response.best.isSidechain && other.sessionId === each.sessionId;
    if (isOriginal && samePrompt(other.response, each.response)) return true;
  }
  return false;
};
