import type { Nanos } from '../../money.ts';
import type { Request, Tokens } from '../../transcript/model.ts';
import { nanosOf, nanosWith, type Prices } from './reprice.ts';
import type { ChangeTokens } from './rounds.ts';

/**
 * Takes tokens from where a miss put them to where a hit would have: reads. Longer-lived entries stand before shorter ones in
 * a prompt, and what is not cached at all comes last, so that is the order in which they are taken.
 * https://platform.claude.com/docs/en/build-with-claude/prompt-caching, mixing different TTLs
 */
const readInstead = (tokens: Tokens, count: number): Tokens => {
  const from1h = Math.min(count, tokens.cacheWrite1h);
  const from5m = Math.min(count - from1h, tokens.cacheWrite5m);
  const fromInput = Math.min(count - from1h - from5m, tokens.input);
  return {
    output: tokens.output,
    cacheWrite1h: tokens.cacheWrite1h - from1h,
    cacheWrite5m: tokens.cacheWrite5m - from5m,
    input: tokens.input - fromInput,
    cacheRead: tokens.cacheRead + from1h + from5m + fromInput,
  };
};

/** Of a response, had its first `count` unread tokens come from the cache. */
export const asRead =
  (count: number): ChangeTokens =>
  (tokens, round) =>
    round === 0 && count > 0 ? readInstead(tokens, count) : tokens;

/**
 * What writing tokens again cost beyond reading them, in nanodollars: tokens × (write rate − read rate), each of the two
 * prices rounded as the bill is; nothing where a user's own prices have writes cheaper than reads. Null: no price is known.
 */
export const lostTo = (request: Request, rewrittenTokens: number, prices: Prices): Nanos | null => {
  const actual = nanosOf(request, prices);
  const warm = nanosWith(request, asRead(rewrittenTokens), prices);
  return actual === null || warm === null ? null : Math.max(0, actual - warm);
};
