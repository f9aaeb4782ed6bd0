import type { Request } from '../../transcript/model.ts';

export const FIVE_MINUTES = 300_000;
export const ONE_HOUR = 3_600_000;

/**
 * How long the tokens of a prompt live in the cache after it, in milliseconds: as the client asked, else as the prompt
 * wrote. Null where it wrote nothing and no record says.
 * https://platform.claude.com/docs/en/build-with-claude/prompt-caching
 */
export const statedLifetime = ({ cacheTtl, usage }: Request): number | null => {
  if (cacheTtl === '1h') return ONE_HOUR;
  if (cacheTtl === '5m') return FIVE_MINUTES;
  if (usage.cacheWrite1h > 0) return ONE_HOUR;
  return usage.cacheWrite5m > 0 ? FIVE_MINUTES : null;
};
