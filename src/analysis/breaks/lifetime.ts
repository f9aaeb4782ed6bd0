import type { Request, Thread } from '../../transcript/model.ts';

export const FIVE_MINUTES = 300_000;
export const ONE_HOUR = 3_600_000;

/**
 * How long the tokens of a prompt live in the cache after it, in milliseconds: as the client asked, else as the prompt
 * wrote. Null where it wrote nothing and no record says.
 * https://platform.claude.com/docs/en/build-with-claude/prompt-caching
 */
const statedLifetime = ({ cacheTtl, usage }: Request): number | null => {
  if (cacheTtl === '1h') return ONE_HOUR;
  if (cacheTtl === '5m') return FIVE_MINUTES;
  if (usage.cacheWrite1h > 0) return ONE_HOUR;
  return usage.cacheWrite5m > 0 ? FIVE_MINUTES : null;
};

/** The lifetime after each request of a thread, the one before the run too; a prompt that only reads keeps what earlier ones wrote. */
export const lifetimesOf = ({ before, requests }: Thread): ReadonlyMap<Request, number> => {
  const lifetimes = new Map<Request, number>();
  let latest = FIVE_MINUTES;
  for (const request of before === null ? requests : [before, ...requests]) {
    latest = statedLifetime(request) ?? latest;
    lifetimes.set(request, latest);
  }
  return lifetimes;
};
