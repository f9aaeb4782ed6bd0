import type { Fetch } from './bounded-fetch.ts';

/**
 * A fetch that goes through the proxy of the environment (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`), as GitHub's own
 * actions do it; Node's does not. Loaded late: the package reads the event file while it loads and throws where that is no JSON.
 */
export const loadProxiedFetch = async (): Promise<Fetch> => {
  try {
    const { defaults } = await import('@actions/github/lib/utils');
    return defaults.request?.fetch ?? globalThis.fetch;
  } catch {
    return globalThis.fetch;
  }
};
