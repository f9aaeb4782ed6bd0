import { apportion } from './apportion.ts';
import type { Arrived } from './arrived.ts';
import type { Origin } from './origin.ts';

/**
 * Takes tokens that came into a context at once. `isPiece`: they are one piece of the transcript, which can be told on its
 * own.
 */
export type Add = (origin: Origin, tokens: number, isEstimated: boolean, isPiece: boolean) => void;

/** The model's own words that the next prompt repeats; `isFloor`: their count is a placeholder, the truth is more (R15). */
export type OwnWords = { readonly tokens: number; readonly isFloor: boolean };

/** Adds pieces that so many tokens are split among, in proportion to their usual size. */
const split = ({ origins, usual, count }: Arrived, tokens: number, isEstimated: boolean, add: Add): void => {
  const sizes = count > 1 ? apportion(tokens, usual.slice(0, count)) : null;
  for (let piece = 0; piece < count; piece += 1) {
    const origin = origins[piece];
    const alone = (usual[piece] ?? 0) > 0 ? tokens : 0;
    if (origin !== undefined) add(origin, sizes === null ? alone : (sizes[piece] ?? 0), isEstimated, true);
  }
};

/** A context that begins, or begins again after a compaction: pieces at their usual size, and `head` is all the rest. */
export const begin = (tokens: number, head: 'baseline' | 'summary', arrived: Arrived, add: Add): void => {
  const sent = Math.min(tokens, arrived.usualTokens);
  add(head, tokens - sent, arrived.count > 0, false);
  split(arrived, sent, true, add);
};

/**
 * What a context grew by. The model's own words are known; what is left is the pieces', in proportion to their usual size.
 * Where something else must have come with them, they have just that size, and the rest is the other origin's.
 */
export const grow = (tokens: number, own: OwnWords, arrived: Arrived, add: Add): void => {
  const words = Math.min(own.tokens, tokens);
  const room = tokens - words;
  const other = otherOrigin(room, own, arrived);
  const isShort = words < own.tokens;
  add('model-output', words, isShort, false);
  if (other === null) {
    split(arrived, room, arrived.count > 1 || isShort, add);
    return;
  }
  const sent = Math.min(room, arrived.usualTokens);
  split(arrived, sent, true, add);
  add(other, room - sent, true, false);
};

/** Who else put something there; null: the pieces account for all of it. */
const otherOrigin = (room: number, own: OwnWords, { origins, count, bytes }: Arrived): Origin | null => {
  if (own.isFloor) return 'model-output';
  // It loads tool definitions, which its own record only names.
  // https://platform.claude.com/docs/en/agents-and-tools/tool-use/tool-search-tool
  for (let piece = 0; piece < count; piece += 1) if (origins[piece] === 'tool:ToolSearch') return 'tool:ToolSearch';
  // No token is less than a byte.
  return room > bytes ? 'unseen' : null;
};
