import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as core from '@actions/core';
import { createClient } from './client.ts';
import { upsertComment } from './comment.ts';
import { commentFailure } from './comment-failure.ts';
import type { RunContext } from './context.ts';
import { createIssueComments } from './issue-comments.ts';
import { createOwnAuthor, identityOf } from './own-author.ts';
import type { Desk } from './publish.ts';

const ANNOTATE = { error: core.error, warning: core.warning, notice: core.notice };

/** Where publishing goes on a runner: its file commands and log, and the API with the step's token. */
export const createDesk = (context: RunContext, token: string, version: string): Desk => ({
  appendSummary: async (markdown) => {
    await core.summary.addRaw(markdown, true).write();
  },
  writeComment: commentWriter(context, token, version),
  explainComment: (error) => commentFailure(error, context.pullRequest),
  setOutput: core.setOutput,
  writeFile: async (path, text) => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  },
  annotate: ({ level, message }) => ANNOTATE[level](message),
});

/** All jobs of a pull request share one comment. */
const COMMENT_KEY = 'default';

const commentWriter = (context: RunContext, token: string, version: string): Desk['writeComment'] => {
  const { repository, pullRequest, apiUrl } = context;
  if (repository === null || pullRequest === null) return null;
  return async (markdown) => {
    if (token === '')
      throw new Error('the `github-token` input is empty; without the input the job’s own token is used');
    const client = createClient(token, apiUrl, version);
    const comments = createIssueComments(client, repository, pullRequest.number);
    const isOwn = createOwnAuthor(identityOf(client, token));
    return (await upsertComment(comments, isOwn, COMMENT_KEY, markdown)).url;
  };
};
