import { statSync } from 'node:fs';
import type { Environment } from './roots.ts';

/** Clocks of the runner and of a mounted folder may differ by a little. */
const SLACK_MS = 2000;

const modifiedAt = (path: string | undefined): number | null => {
  if (path === undefined || path === '') return null;
  try {
    return statSync(path).mtimeMs;
  } catch {
    return null;
  }
};

/**
 * When this job began (ms since the epoch), or null where nothing tells. The runner writes the event file once, before the
 * first step (actions/runner, JobExtension: WriteWebhookPayload), and nothing touches it afterwards.
 */
export const jobStart = (env: Environment): number | null => {
  const at = modifiedAt(env['GITHUB_EVENT_PATH']);
  return at === null ? null : Math.floor(at) - SLACK_MS;
};
