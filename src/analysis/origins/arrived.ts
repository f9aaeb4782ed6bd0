import type { PieceKind, Pieces, Request, Thread } from '../../transcript/model.ts';
import type { Origin } from './origin.ts';
import { hasToolResult, originOf, type ToolOrigins } from './origin-of.ts';

/**
 * What came before a request: columns with a row for each piece, of which the first `count` are in use. A thread has one for
 * all its requests.
 */
export type Arrived = {
  readonly origins: Origin[];
  /** Tokens that a piece of its size usually is. */
  readonly usual: number[];
  count: number;
  /** Sums over the pieces: the size of their JSON, and `usual`. */
  bytes: number;
  usualTokens: number;
  /** The context was compacted on the way. */
  isCompacted: boolean;
};

export const newArrived = (): Arrived => ({
  origins: [],
  usual: [],
  count: 0,
  bytes: 0,
  usualTokens: 0,
  isCompacted: false,
});

/** Makes it ready for the next request. */
export const clear = (arrived: Arrived, isCompacted: boolean): void => {
  arrived.count = 0;
  arrived.bytes = 0;
  arrived.usualTokens = 0;
  arrived.isCompacted = isCompacted;
};

/** Adds a piece: the size of its JSON, and the tokens that this usually is. */
export const arrive = (arrived: Arrived, origin: Origin, bytes: number, usual: number): void => {
  arrived.origins[arrived.count] = origin;
  arrived.usual[arrived.count] = usual;
  arrived.count += 1;
  arrived.bytes += bytes;
  arrived.usualTokens += usual;
};

/** Bytes of JSON per token, as measured on public transcripts: code and logs are denser than prose. docs/origins.md */
const bytesPerToken = (kind: PieceKind): number => (kind === 'tool-result' ? 2.5 : 3.5);

/**
 * Goes through a thread's pieces and compactions with its requests, in file order: each is handed out once, before the
 * first request that stands behind it. Pieces ahead of a compaction are gone with it.
 */
export const arrivalsOf = (
  { pieces, compactions, requests }: Thread,
  arrived: Arrived,
): ((request: Request) => void) => {
  const file = requests[0]?.file;
  const borders = compactions
    .filter((compaction) => compaction.file === file)
    .map(({ line }) => line)
    .sort((a, b) => a - b);
  const tools: ToolOrigins = new Map();
  let piece = 0;
  let border = 0;
  return (request) => {
    clear(arrived, false);
    // Line numbers of another file (a stream beside the transcript) say nothing here.
    if (request.file !== file) return;
    while ((borders[border] ?? Number.POSITIVE_INFINITY) < request.line) {
      border += 1;
      arrived.isCompacted = true;
    }
    const from = arrived.isCompacted ? (borders[border - 1] ?? 0) : 0;
    let first = piece;
    while ((pieces.lines[piece] ?? Number.POSITIVE_INFINITY) < request.line) piece += 1;
    while (first < piece && (pieces.lines[first] ?? 0) <= from) first += 1;
    if (first < piece) arriveAll(arrived, pieces, first, piece, tools);
  };
};

/** Adds the pieces of these columns from one row to another that got into the context. */
const arriveAll = (arrived: Arrived, pieces: Pieces, first: number, end: number, tools: ToolOrigins): void => {
  const hasTools = hasToolResult(pieces, first, end);
  for (let row = first; row < end; row += 1) {
    const origin = originOf(pieces, row, row > first, hasTools, tools);
    if (origin === null) continue;
    const bytes = pieces.bytes[row] ?? 0;
    arrive(arrived, origin, bytes, Math.ceil(bytes / bytesPerToken(pieces.kinds[row] ?? 'attachment')));
  }
};
