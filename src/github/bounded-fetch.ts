import type { Clock } from './clock.ts';

export type Fetch = typeof globalThis.fetch;

/** GitHub ends a request by itself after 10 s (https://docs.github.com/rest/overview/resources-in-the-rest-api#timeouts). */
const ATTEMPT_MS = 12_000;
const TOTAL_MS = 60_000;
const MAX_TRIES = 3;
/** Who was silent twice is not there: other publishers need the time. */
const MAX_SILENT_TRIES = 2;
const FIRST_PAUSE_MS = 500;

/** A Response may not be built with a body for these. */
const NO_BODY = new Set([204, 205, 304]);
const WEB_PAGE = 'the answer is a web page, not the API’s; is a proxy in the way?';

/** What GitHub may have done already is asked again only where doing it twice is doing it once. */
const REPEATABLE = new Set(['GET', 'HEAD', 'PATCH', 'PUT', 'DELETE']);

/**
 * A fetch that always comes to an end: each attempt within 12 s, body included, and all requests made through it within
 * 60 s of its creation. Tries at most three times, and only where that is right: a rate limit whose wait fits in, and,
 * for repeatable methods, 5xx, resets and, once, silence. 4xx answers are final. After such a
 * request that was never answered, all later ones fail at once.
 *
 * @throws where no answer came; answers of any status are returned.
 */
export const createBoundedFetch = (fetch: Fetch, clock: Omit<Clock, 'random'>): Fetch => {
  const deadline = clock.now() + TOTAL_MS;
  let isSilent = false;
  return async (url, init) => {
    const repeatable = REPEATABLE.has((init?.method ?? 'GET').toUpperCase());
    for (let tries = 1; ; tries++) {
      if (isSilent) throw new Error('no answer in time to an earlier request');
      const remaining = deadline - clock.now();
      if (remaining <= 0) throw new Error(`GitHub took more than ${TOTAL_MS / 1000} s in all`);
      const signal = clock.timeout(Math.min(ATTEMPT_MS, remaining));
      const outcome = await attempt(() => fetch(url, { ...init, signal }), signal);
      const pause = tries < MAX_TRIES ? pauseBefore(outcome, tries, repeatable, clock.now()) : null;
      if (pause === null || clock.now() + pause >= deadline) {
        isSilent = repeatable && isTimeout(outcome);
        return settle(outcome);
      }
      await clock.sleep(pause);
    }
  };
};

type Outcome = { readonly response: Response } | { readonly error: Error; readonly timedOut?: true };

const isTimeout = (outcome: Outcome): boolean => 'timedOut' in outcome;

/** One request, its whole body read, so that a reset half-way is a failure here and not a surprise later. */
const attempt = async (send: () => Promise<Response>, signal: AbortSignal): Promise<Outcome> => {
  try {
    const response = await send();
    const { status, headers } = response;
    const body = await response.arrayBuffer();
    if (response.ok && headers.get('content-type')?.startsWith('text/html')) return { error: new Error(WEB_PAGE) };
    return { response: new Response(NO_BODY.has(status) ? null : body, { status, headers }) };
  } catch (error) {
    if (signal.aborted) return { error: new Error('no answer in time', { cause: error }), timedOut: true };
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }
};

const settle = (outcome: Outcome): Response => {
  if ('error' in outcome) throw outcome.error;
  return outcome.response;
};

/** Milliseconds to wait before the next try; null: this outcome is final. */
const pauseBefore = (outcome: Outcome, tries: number, repeatable: boolean, now: number): number | null => {
  const backOff = repeatable ? FIRST_PAUSE_MS * 2 ** (tries - 1) : null;
  if ('error' in outcome) return isTimeout(outcome) && tries >= MAX_SILENT_TRIES ? null : backOff;
  const { status, headers } = outcome.response;
  if (status >= 500) return backOff;
  return status === 403 || status === 429 ? limitPause(headers, now) : null;
};

/**
 * How long a rate limit asks to wait; null: this is no limit, or it names no time.
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
const limitPause = (headers: Headers, now: number): number | null => {
  const retryAfter = headers.get('retry-after');
  if (retryAfter !== null && /^\d{1,6}$/.test(retryAfter)) return Number(retryAfter) * 1000;
  const reset = headers.get('x-ratelimit-reset');
  const usedUp = headers.get('x-ratelimit-remaining') === '0';
  return usedUp && reset !== null && /^\d{1,12}$/.test(reset) ? Math.max(0, Number(reset) * 1000 - now) : null;
};
