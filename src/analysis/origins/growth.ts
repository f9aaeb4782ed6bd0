import { apportion } from './apportion.ts';
import type { Arrived, ArrivedPiece } from './arrived.ts';
import type { Origin } from './origin.ts';

/** Tokens that came into a context at once. */
export type Addition = {
  readonly origin: Origin;
  readonly tokens: number;
  readonly isEstimated: boolean;
  /** One piece of the transcript, which can be told on its own. */
  readonly isPiece: boolean;
};

/** The model's own words that the next prompt repeats; `isFloor`: their count is a placeholder, the truth is more (R15). */
export type OwnWords = { readonly tokens: number; readonly isFloor: boolean };

const NO_SIZES: readonly number[] = [];

/** Adds pieces that so many tokens are split among, in proportion to their usual size. Returns the tokens that they got. */
const split = (
  pieces: readonly ArrivedPiece[],
  tokens: number,
  isEstimated: boolean,
  additions: Addition[],
): number => {
  const sizes =
    pieces.length < 2
      ? NO_SIZES
      : apportion(
          tokens,
          pieces.map((piece) => piece.usualTokens),
        );
  let sum = 0;
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece === undefined) continue;
    const size = pieces.length > 1 ? (sizes[index] ?? 0) : piece.usualTokens > 0 ? tokens : 0;
    additions.push({ origin: piece.origin, tokens: size, isEstimated, isPiece: true });
    sum += size;
  }
  return sum;
};

/** The pieces at their usual size, or smaller where there is no room for it. */
const atUsualSize = ({ pieces, usualTokens }: Arrived, room: number, additions: Addition[]): number =>
  split(pieces, Math.min(room, usualTokens), true, additions);

/** A context that begins, or begins again after a compaction: pieces at their usual size, and `head` is all the rest. */
export const begun = (tokens: number, head: 'baseline' | 'summary', arrived: Arrived): readonly Addition[] => {
  const parts: Addition[] = [];
  const rest = tokens - atUsualSize(arrived, tokens, parts);
  return [{ origin: head, tokens: rest, isEstimated: arrived.pieces.length > 0, isPiece: false }, ...parts];
};

/**
 * What a context grew by. The model's own words are known; what is left is the pieces', in proportion to their usual size.
 * Where something else must have come with them, they have just that size, and the rest is the other origin's.
 */
export const grown = (tokens: number, own: OwnWords, arrived: Arrived): readonly Addition[] => {
  const { pieces } = arrived;
  const words = Math.min(own.tokens, tokens);
  const room = tokens - words;
  const other = otherOrigin(room, own, arrived);
  const isShort = words < own.tokens;
  const additions: Addition[] = [{ origin: 'model-output', tokens: words, isEstimated: isShort, isPiece: false }];
  if (other === null) {
    split(pieces, room, pieces.length > 1 || isShort, additions);
    return additions;
  }
  const rest = room - atUsualSize(arrived, room, additions);
  if (rest > 0) additions.push({ origin: other, tokens: rest, isEstimated: true, isPiece: false });
  return additions;
};

/** Who else put something there; null: the pieces account for all of it. */
const otherOrigin = (room: number, own: OwnWords, { pieces, bytes }: Arrived): Origin | null => {
  if (own.isFloor) return 'model-output';
  // It loads tool definitions, which its own record only names.
  // https://platform.claude.com/docs/en/agents-and-tools/tool-use/tool-search-tool
  for (const { origin } of pieces) if (origin === 'tool:ToolSearch') return origin;
  // No token is less than a byte.
  return room > bytes ? 'unseen' : null;
};
