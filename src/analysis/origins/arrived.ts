import type { PieceKind, Pieces, Request, Thread } from '../../transcript/model.ts';
import type { Origin } from './origin.ts';
import { originsOf, type PieceName } from './origin-of.ts';

/** A piece that came into the context: the size of its JSON, and the tokens that this usually is. */
export type ArrivedPiece = { readonly origin: Origin; readonly bytes: number; readonly usualTokens: number };

/** What came before a request, and whether the context was compacted on the way. */
export type Arrived = { readonly pieces: readonly ArrivedPiece[]; readonly isCompacted: boolean };

const NOTHING: Arrived = { pieces: [], isCompacted: false };

/** Bytes of JSON per token, as measured on public transcripts: code and logs are denser than prose. docs/origins.md */
const bytesPerToken = (kind: PieceKind): number => (kind === 'tool-result' ? 2.5 : 3.5);

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
  let piece = 0;
  let border = 0;
  return (request) => {
    // Line numbers of another file (a stream beside the transcript) say nothing here.
    if (request.file !== file) return NOTHING;
    const isCompacted = (borders[border] ?? Number.POSITIVE_INFINITY) < request.line;
    while ((borders[border] ?? Number.POSITIVE_INFINITY) < request.line) border += 1;
    const from = isCompacted ? (borders[border - 1] ?? 0) : 0;
    const first = piece;
    while ((pieces.lines[piece] ?? Number.POSITIVE_INFINITY) < request.line) piece += 1;
    if (first === piece && !isCompacted) return NOTHING;
    return { pieces: sentPieces(pieces, first, piece, from), isCompacted };
  };
};

/** Pieces of these columns from one row to another that stand behind a line and got into the context. */
const sentPieces = (columns: Pieces, first: number, end: number, line: number): readonly ArrivedPiece[] => {
  const rows: (PieceName & { readonly bytes: number })[] = [];
  for (let row = first; row < end; row += 1) {
    const kind = columns.kinds[row];
    const name = columns.names[row];
    const bytes = columns.bytes[row];
    const isBehind = (columns.lines[row] ?? 0) > line;
    if (isBehind && kind !== undefined && name !== undefined && bytes !== undefined) rows.push({ kind, name, bytes });
  }
  const origins = originsOf(rows);
  const sent: ArrivedPiece[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const origin = origins[index];
    const piece = rows[index];
    if (origin === undefined || origin === null || piece === undefined) continue;
    sent.push({ origin, bytes: piece.bytes, usualTokens: Math.ceil(piece.bytes / bytesPerToken(piece.kind)) });
  }
  return sent;
};
