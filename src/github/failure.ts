import { plain } from '../render/plain.ts';

/** What Octokit's RequestError carries; anything else thrown has no status. */
type HttpFailure = {
  readonly status: number;
  readonly message: string;
  /** Absent where no answer came: Octokit then makes the status 500. */
  readonly response?: { readonly headers?: Readonly<Record<string, unknown>>; readonly data?: unknown };
};

const isHttpFailure = (error: unknown): error is HttpFailure =>
  error instanceof Error && 'status' in error && typeof error.status === 'number';

/** HTTP status of a failed request, or null where it was no HTTP failure. */
export const statusOf = (error: unknown): number | null => (isHttpFailure(error) ? error.status : null);

/** Whether GitHub may have done what was asked in spite of the failure: a 5xx, a reset, a timeout. */
export const isAmbiguous = (error: unknown): boolean => (statusOf(error) ?? 0) >= 500;

/** Whether GitHub refused for want of a permission, as against a rate limit. It answers 404 where even reading is denied. */
export const isRefusal = (error: unknown): boolean => {
  const status = statusOf(error);
  return status === 404 || (status === 403 && !isRateLimit(error));
};

const headerOf = (error: HttpFailure, name: string): unknown => error.response?.headers?.[name];

const isRateLimit = (error: unknown): boolean => {
  if (!isHttpFailure(error) || (error.status !== 403 && error.status !== 429)) return false;
  if (headerOf(error, 'retry-after') !== undefined || headerOf(error, 'x-ratelimit-remaining') === '0') return true;
  return error.status === 429 || /rate limit/i.test(error.message);
};

/**
 * Why a request failed and what to do about it, in one sentence for the log.
 *
 * @param permission the line that is missing below `permissions:` where GitHub refuses, such as `pull-requests: write`
 */
export const explainFailure = (error: unknown, permission: string): string => {
  if (!isHttpFailure(error)) return `${oneLine(error instanceof Error ? error.message : String(error))}.`;
  const { status } = error;
  if (error.response === undefined) return `GitHub could not be reached: ${oneLine(error.message)}.`;
  if (isRateLimit(error)) return `GitHub's rate limit for this token is used up (${status}); a later run can write it.`;
  if (status === 401) return 'GitHub does not accept the token (401); check the `github-token` input.';
  if (isRefusal(error))
    return `GitHub refuses it (${status}); add \`${permission}\` below \`permissions:\` of this job.`;
  if (status >= 500) return `GitHub answered ${status}; a later run can write it.`;
  return `GitHub answered ${status}: ${oneLine(error.message)}.`;
};

/** A server's words are foreign text. */
const oneLine = (text: string): string => plain(text).replace(/\.$/, '');
