import type { Reading } from './reading.ts';
import type { Origin } from './record.ts';
import type { Response } from './response.ts';
import { beginPart, type SeenMessages, wasSeen } from './seen-messages.ts';
import { samePrompt } from './usage.ts';

const ORIGINS = ['disk', 'progress', 'stream'] as const;

/** A message id this long is the API's own and unique; shorter ones may be a relay's constant. */
const UNIQUE_ID_LENGTH = 20;
const isUnique = (id: string): boolean => id.length >= UNIQUE_ID_LENGTH;

/**
 * Counts every API response once over all files (R12–R18). Records on disk come before copies in progress records and
 * before stream frames; a fork's copies, resumed copies and replays fall together with the original. The readings' own
 * responses are completed and handed on.
 */
export const countResponses = (readings: readonly Reading[], seen?: SeenMessages): readonly Response[] => {
  if (seen !== undefined) beginPart(seen);
  const byMessage = new Map<string, Response>();
  const byUuid = new Set<string>();
  const counted: Response[] = [];
  const countAll = (responses: readonly Response[], origin: Origin): void => {
    // By index, as in all loops over the responses of a corpus: an iterator is garbage for each of them.
    for (let index = 0; index < responses.length; index += 1) {
      const response = responses[index];
      if (response === undefined || response.origin !== origin || wasCounted(response, seen)) continue;
      if (isNew(response, byMessage, byUuid)) counted.push(response);
    }
  };
  const inOrder = originalsFirst(readings);
  for (const origin of ORIGINS) for (const reading of inOrder) countAll(reading.responses, origin);
  const originals = counted.filter((response) => response.copyOf === null && !isReplay(response, byMessage));
  for (const response of originals) response.provisional = hasPlaceholder(response);
  applyFinals(readings, byMessage);
  return originals;
};

/**
 * A fork repeats its parent's requests, and where no record says whose they are, the session that saved a total, or ends, after
 * fewer of them is the parent: its total is not repeated. Files of one session keep their order, for so its turns stand; those
 * of subagents come behind (R16).
 */
const originalsFirst = (readings: readonly Reading[]): readonly Reading[] => {
  const main = new Set(readings.filter(hasMainThread));
  const ranks = new Map<string | null, number>();
  for (const reading of main) ranks.set(reading.sessionId, Math.max(rankIn(ranks, reading), responsesToTotal(reading)));
  const sorted = [...main].sort((a, b) => rankIn(ranks, a) - rankIn(ranks, b));
  return [...sorted, ...readings.filter((reading) => !main.has(reading))];
};

const rankIn = (ranks: ReadonlyMap<string | null, number>, { sessionId }: Reading): number => ranks.get(sessionId) ?? 0;

const hasMainThread = ({ shape, responses }: Reading): boolean =>
  shape === 'transcript' && responses.some(({ threadId }) => threadId === 'main');

const responsesToTotal = ({ responses, totals }: Reading): number => {
  const first = totals.find(({ source }) => source === 'cost-state')?.line ?? Number.POSITIVE_INFINITY;
  const index = responses.findIndex(({ line }) => line > first);
  return index === -1 ? responses.length : index;
};

/** The request id, or the prompt where there is none. */
const restOfKey = ({ requestId, usage }: Response): string =>
  requestId ?? `${usage.input} ${usage.cacheRead} ${usage.cacheWrite5m + usage.cacheWrite1h}`;

/** Another part of the run had the message: a folder of transcripts that is at hand twice. */
const wasCounted = (response: Response, seen: SeenMessages | undefined): boolean => {
  const { messageId } = response;
  if (seen === undefined || messageId === null || !isUnique(messageId)) return false;
  if (!wasSeen(seen, messageId, restOfKey(response))) return false;
  response.copyOf = response.sessionId;
  return true;
};

/** Whether no other file's record stands for the response already; one that does takes over what this one knows better. */
const isNew = (response: Response, byMessage: Map<string, Response>, byUuid: Set<string>): boolean => {
  const { messageId, uuid } = response;
  if (messageId === null) {
    if (uuid === null) return true;
    const isFirst = !byUuid.has(uuid);
    byUuid.add(uuid);
    return isFirst;
  }
  const first = byMessage.get(messageId) ?? null;
  let previous: Response | null = null;
  for (let other = first; other !== null; previous = other, other = other.next) {
    if (!isSame(other, response, isSharedId(first))) continue;
    if (!isOriginalOf(response, other)) {
      repeats(response, other);
      return false;
    }
    // The copy was read first: the original takes its place.
    response.next = other.next;
    if (previous === null) byMessage.set(messageId, response);
    else previous.next = response;
    repeats(other, response);
    return true;
  }
  response.next = first;
  byMessage.set(messageId, response);
  return true;
};

/** A copy is of its original's time, whatever it says (1.0.x writes the time of the resume). */
const repeats = (copy: Response, original: Response): void => {
  keepLarger(original, copy);
  copy.copyOf = original.sessionId;
  copy.at = original.at ?? copy.at;
};

/** Several responses have it already, or nothing says that it is the API's own. */
const isSharedId = (first: Response | null): boolean =>
  first !== null && (first.next !== null || !isUnique(first.messageId ?? ''));

const isSame = (a: Response, b: Response, hasSharedId: boolean): boolean => {
  if (a.requestId !== null && b.requestId !== null) return a.requestId === b.requestId;
  if (a.origin !== b.origin && !hasSharedId) return true;
  if (!samePrompt(a.usage, b.usage)) return false;
  if (a.sessionId === b.sessionId || a.origin !== b.origin) return true;
  // Copies under another session id: a fork keeps the uuid; 1.0.x drops the request id when it resumes.
  const isCopy = a.uuid === b.uuid || (a.requestId === null) !== (b.requestId === null);
  return isCopy || isUnique(a.messageId ?? '');
};

/** The larger output stands; a stream's placeholder never replaces what is on disk. */
const keepLarger = (kept: Response, other: Response): void => {
  if (other.usage.output <= kept.usage.output) return;
  kept.usage = other.usage;
  kept.hasBadCount = other.hasBadCount;
  kept.isFinal ||= other.isFinal;
};

/**
 * Whether a response read later is the original of one read before. The original stands in the file of the session that made
 * the request; where no record says which that is, the copy is the one that has lost its request id (1.0.x).
 */
const isOriginalOf = (later: Response, earlier: Response): boolean => {
  if (earlier.origin !== 'disk' || later.origin !== 'disk') return false;
  const isResumedCopy = earlier.requestId === null && later.requestId !== null && earlier.sessionId !== later.sessionId;
  const isForkedCopy = earlier.fileSessionId !== earlier.sessionId && later.fileSessionId === earlier.sessionId;
  return isResumedCopy || isForkedCopy;
};

/** `/btw` side questions repeat the parent's messages under new request ids: the sidechain copy is dropped (R13). */
const isReplay = (response: Response, byMessage: ReadonlyMap<string, Response>): boolean => {
  if (!response.isSidechain || response.messageId === null) return false;
  for (let other = byMessage.get(response.messageId) ?? null; other !== null; other = other.next) {
    const isOriginal = other !== response && !other.isSidechain && other.sessionId === response.sessionId;
    if (isOriginal && samePrompt(other.usage, response.usage)) return true;
  }
  return false;
};

/** The stream's start announces one to a handful of output tokens. */
const MOST_PLACEHOLDER_TOKENS = 8;
/** Bytes of a block's JSON around its text, and bytes that one token could ever stand for. */
const BLOCK_BYTES = 64;
const BYTES_PER_TOKEN = 10;

/**
 * Whether the output count is the placeholder of the stream's start (R15): no record says how the response ended, or the
 * count is tiny while the content visibly is not. A cut response carries `end_turn` and the placeholder. A count that is none
 * (R62) makes the response a floor as well.
 */
const hasPlaceholder = ({ isFinal, usage, toolUses, contentBytes, hasBadCount }: Response): boolean => {
  if (!isFinal || hasBadCount) return true;
  if (usage.output > MOST_PLACEHOLDER_TOKENS) return false;
  return toolUses.length > 0 || contentBytes > BLOCK_BYTES + BYTES_PER_TOKEN * usage.output;
};

/** A stream's `message_delta` knows the output of a response whose record only has the placeholder (R15). */
const applyFinals = (readings: readonly Reading[], byMessage: ReadonlyMap<string, Response>): void => {
  for (const reading of readings) {
    for (const [messageId, output] of reading.finals) {
      const response = byMessage.get(messageId);
      if (response === undefined || response.next !== null || output < response.usage.output) continue;
      response.usage = { ...response.usage, output };
      response.provisional = response.hasBadCount;
    }
  }
};
