import type { PieceKind, Pieces, Request, Thread } from '../../transcript/model.ts';
import type { Origin } from './origin.ts';
import { originsOf, type ToolOrigins } from './origin-of.ts';

/** A piece that came into the context: the size of its JSON, and the tokens that this usually is. */
export type ArrivedPiece = { readonly origin: Origin; readonly bytes: number; readonly usualTokens: number };

/** What came before a request, and whether the context was compacted on the way. */
export type Arrived = {
  readonly pieces: readonly ArrivedPiece[];
  /** Of all pieces together. */
  readonly bytes: number;
  readonly usualTokens: number;
  readonly isCompacted: boolean;
};

export const NOTHING: Arrived = { pieces: [], bytes: 0, usualTokens: 0, isCompacted: false };

/** Bytes of JSON per token, as measured on public transcripts: code and logs are denser than prose. docs/origins.md */
const bytesPerToken = (kind: PieceKind | undefined): number => (kind === 'tool-result' ? 2.5 : 3.5);

/**
 * Goes through a thread's pieces and compactions with its requests, in file order: each is handed out once, before the
 * first request that stands behind it. Pieces ahead of a compaction are gone with it.
 */
export const arrivalsOf = ({ pieces, compactions, requests }: Thread): ((request: Request) => Arrived) => {
  const file = requests[0]?.file;
  const borders = compactions
    .filter((compaction) => compaction.file === file)
    .map(({ line }) => line)
    .sort((a, b) => a - b);
  const tools: ToolOrigins = new Map();
  let piece = 0;
  let border = 0;
  return (request) => {
    // Line numbers of another file (a stream beside the transcript) say nothing here.
    if (request.file !== file) return NOTHING;
    const isCompacted = (borders[border] ?? Number.POSITIVE_INFINITY) < request.line;
    while ((borders[border] ?? Number.POSITIVE_INFINITY) < request.line) border += 1;
    const from = isCompacted ? (borders[border - 1] ?? 0) : 0;
    let first = piece;
    while ((pieces.lines[piece] ?? Number.POSITIVE_INFINITY) < request.line) piece += 1;
    while (first < piece && (pieces.lines[first] ?? 0) <= from) first += 1;
    return first === piece && !isCompacted ? NOTHING : sentPieces(pieces, first, piece, tools, isCompacted);
  };
};

/** Pieces of these columns from one row to another that got into the context. */
const sentPieces = (columns: Pieces, first: number, end: number, tools: ToolOrigins, isCompacted: boolean): Arrived => {
  const origins = originsOf(columns, first, end, tools);
  const pieces: ArrivedPiece[] = [];
  let bytes = 0;
  let usualTokens = 0;
  for (let row = first; row < end; row += 1) {
    const origin = origins[row - first] ?? null;
    if (origin === null) continue;
    const size = columns.bytes[row] ?? 0;
    const usual = Math.ceil(size / bytesPerToken(columns.kinds[row]));
    pieces.push({ origin, bytes: size, usualTokens: usual });
    bytes += size;
    usualTokens += usual;
  }
  return { pieces, bytes, usualTokens, isCompacted };
};
