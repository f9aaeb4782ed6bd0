import { setTimeout } from 'node:timers/promises';
import { Octokit } from '@octokit/rest';
import { type Clock, createBoundedFetch } from './bounded-fetch.ts';

export type Client = InstanceType<typeof Octokit>;

const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

const CLOCK: Clock = { now: Date.now, sleep: (ms) => setTimeout(ms), timeout: (ms) => AbortSignal.timeout(ms) };

/**
 * The one way to GitHub's API. `apiUrl` comes from the runner (`GITHUB_API_URL`), so GitHub Enterprise Server works too:
 * Octokit by itself knows only api.github.com. Every request through it is bounded in time (see bounded-fetch).
 */
export const createClient = (token: string, apiUrl: string, version: string): Client =>
  new Octokit({
    auth: token,
    baseUrl: apiUrl.replace(/\/+$/, ''),
    userAgent: `tollgate/${version}`,
    log: SILENT,
    request: { fetch: createBoundedFetch(globalThis.fetch, CLOCK) },
  });
