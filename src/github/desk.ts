import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as core from '@actions/core';
import { type CheckRun, createCheckRun } from './check-run.ts';
import type { Client } from './client.ts';
import { CLOCK } from './clock.ts';
import type { Repository } from './context.ts';
import type { PullRequestDesk } from './earlier-runs.ts';
import { createIssueComments } from './issue-comments.ts';
import { createOwnAuthor, identityOf } from './own-author.ts';
import type { Desk } from './publish.ts';
import { createLabels } from './pull-labels.ts';

/** What a job publishes to. */
export type Target = {
  readonly repository: Repository | null;
  readonly pullRequest: { readonly number: number; readonly readOnlyToken: boolean; readonly isQueued: boolean } | null;
  /** Null: the event names no commit; a pull request's is then asked for. */
  readonly headSha: string | null;
  readonly checkName: string;
  readonly runUrl: string | null;
  /** Where annotations are put; null: GitHub puts them on the run alone. */
  readonly workflowFile: string | null;
};

const ANNOTATE = { error: core.error, warning: core.warning, notice: core.notice };

/** Where publishing goes on a runner: its file commands and log, and the API with the step's token. */
export const createDesk = (client: Client, token: string, target: Target): Desk => ({
  writeSummary: async (markdown) => {
    await core.summary.emptyBuffer().addRaw(markdown, true).write({ overwrite: true });
  },
  setOutput: core.setOutput,
  writeFile: async (path, text) => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  },
  annotate: ({ level, message }) => {
    const { workflowFile: file } = target;
    ANNOTATE[level](message, file === null ? {} : { file, startLine: 1 });
  },
  pullRequest: pullRequestDesk(client, token, target),
  createCheck: checkWriter(client, target),
});

const pullRequestDesk = (client: Client, token: string, target: Target): PullRequestDesk | null => {
  const { repository, pullRequest } = target;
  if (repository === null || pullRequest === null) return null;
  const { number, readOnlyToken: isTokenReadOnly, isQueued } = pullRequest;
  const comments = createIssueComments(client, repository, number);
  const isOwn = createOwnAuthor(identityOf(client, token));
  return {
    ...{ isTokenReadOnly, isQueued },
    room: { comments, isOwn, clock: CLOCK },
    labels: createLabels(client, repository, number),
  };
};

const checkWriter = (client: Client, target: Target): Desk['createCheck'] => {
  const { repository, pullRequest, headSha, checkName: name, runUrl: detailsUrl } = target;
  if (repository === null || (headSha === null && pullRequest === null)) return null;
  return async (check: Pick<CheckRun, 'conclusion' | 'title' | 'summary'>) => {
    const sha = headSha ?? (await headOf(client, repository, pullRequest?.number ?? 0));
    await createCheckRun(client, repository, { ...check, name, headSha: sha, detailsUrl });
  };
};

const headOf = async (client: Client, { owner, name: repo }: Repository, number: number): Promise<string> =>
  (await client.rest.pulls.get({ owner, repo, pull_number: number })).data.head.sha;
