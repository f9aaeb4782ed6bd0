import { Octokit } from '@octokit/rest';
import { createBoundedFetch } from './bounded-fetch.ts';
import { CLOCK } from './clock.ts';
import { loadProxiedFetch } from './proxied-fetch.ts';

export type Client = InstanceType<typeof Octokit>;

const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/**
 * The one way to GitHub's API. `apiUrl` comes from the runner (`GITHUB_API_URL`), so GitHub Enterprise Server works too:
 * Octokit by itself knows only api.github.com. Every request through it is bounded in time (see bounded-fetch); without a
 * token every one of them fails.
 */
export const createClient = async (token: string, apiUrl: string, version: string): Promise<Client> => {
  const client = new Octokit({
    ...(token === '' ? {} : { auth: token }),
    baseUrl: apiUrl.replace(/\/+$/, ''),
    userAgent: `tollgate/${version}`,
    log: SILENT,
    request: { fetch: createBoundedFetch(await loadProxiedFetch(), CLOCK) },
  });
  if (token === '') client.hook.before('request', refuse);
  return client;
};

const refuse = (): never => {
  throw new Error('the `github-token` input is empty; without the input the job’s own token is used');
};
