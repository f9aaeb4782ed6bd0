/**
 * Names out of a transcript, an artifact or a comment. Only what has the shape of such a name is shown; all else could
 * be content, a secret or an attack and becomes `(unnamed)`. None of the shapes holds a space, a backtick, a pipe, an
 * angle bracket or a control character, so that a name in a code span cannot leave it.
 */

export const UNNAMED = '(unnamed)';

const LONGEST = 64;

/** Beginnings of well-known credentials (GitHub, Anthropic, AWS, Google, GitLab, Slack, npm, JSON web tokens). */
const CREDENTIAL = /^(?:sk-|gh[pousr]_|github_pat_|A[KS]IA[A-Z0-9]|AIza|glpat-|xox[a-z]-|npm_|eyJ)/;

/** The same further on in a name: only with the length of a credential, for `npm_` alone begins other words. */
const WITHIN =
  /[^A-Za-z0-9](?:sk-[\w-]{20}|gh[pousr]_[A-Za-z0-9]{20}|github_pat_\w{20}|A[KS]IA[A-Z0-9]{16}|AIza[\w-]{20}|glpat-[\w-]{20}|xox[a-z]-[\w-]{20}|npm_[A-Za-z0-9]{20}|eyJ[\w-]{20})/;

const isSecret = (raw: string): boolean => CREDENTIAL.test(raw) || WITHIN.test(raw);

const shaped =
  (shape: RegExp) =>
  (raw: string): string => {
    if (!shape.test(raw) || isSecret(raw)) return UNNAMED;
    return raw.length > LONGEST ? `${raw.slice(0, LONGEST - 1)}…` : raw;
  };

const model = shaped(/^[A-Za-z0-9](?:[A-Za-z0-9._:@[\]-]|\/(?!\/)){0,199}$/);

/** Model id, with a cloud's prefix and suffix. Of an ARN only the last part: the rest names the account. */
export const safeModel = (raw: string): string =>
  model(/^arn:[^/\s]{1,120}\//.test(raw) ? raw.slice(raw.lastIndexOf('/') + 1) : raw);

export const safeAgentType = shaped(/^[A-Za-z][A-Za-z0-9_.:-]{0,63}$/);

/** Built-in, or `mcp__server__tool`. */
export const safeTool = shaped(/^[A-Za-z][A-Za-z0-9_.:-]{0,127}$/);

/** Session or agent id, its first eight characters: enough to find the file. */
export const safeId = (raw: string): string =>
  /^[A-Za-z0-9_-]{1,64}$/.test(raw) && !isSecret(raw) ? raw.slice(0, 8) : UNNAMED;

/** The same in full, for programs. */
export const safeFullId = shaped(/^[A-Za-z0-9_-]{1,64}$/);

export const safeVersion = shaped(/^\d{1,6}\.\d{1,6}\.\d{1,6}(?:[-+][0-9A-Za-z.-]{1,32})?$/);

/** What started a compaction: `auto`, `manual`. */
export const safeTrigger = shaped(/^[a-z]{1,16}$/);

/** Last part of a path: folders of a transcript tell the project's path. */
export const safeFile = (raw: string): string =>
  shaped(/^[A-Za-z0-9_-][A-Za-z0-9._-]{0,127}$/)(raw.split(/[\\/]/).at(-1) ?? '');

/** A path below the working folder. */
export const safePath = shaped(/^(?!.*\.\.)[A-Za-z0-9._-]{1,64}(?:\/[A-Za-z0-9._-]{1,64}){0,8}$/);

/** A day of an ISO 8601 date, `2026-11-22`. */
export const safeDay = (raw: string): string => (/^\d{4}-\d\d-\d\d/.test(raw) ? raw.slice(0, 10) : UNNAMED);

const ORIGINS: ReadonlySet<string> = new Set([
  ...['baseline', 'prompt', 'summary', 'skill', 'subagent', 'web', 'model-output', 'unseen', 'other', 'output'],
  ...['advisor', 'compaction', 'declined', 'unattributed'],
]);

/** What put tokens on the bill: one of ours, or `tool:`, `mcp:` or `attachment:` and a name of the transcript. */
export const safeOrigin = (raw: string): string => {
  const { kind, name } = /^(?<kind>tool|mcp|attachment):(?<name>.*)$/s.exec(raw)?.groups ?? {};
  if (kind !== undefined && name !== undefined) return `${kind}:${safeTool(name)}`;
  return ORIGINS.has(raw) ? raw : UNNAMED;
};
