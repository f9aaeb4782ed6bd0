import type { Client } from './client.ts';

export type Author = { readonly id: number; readonly login: string };

export type Comment = {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  /** Null: the account was deleted. */
  readonly author: Author | null;
  /** Hidden by someone as outdated, off-topic and the like. */
  readonly minimized: boolean;
};

/** The comments of one pull request. Every call may throw Octokit's RequestError. */
export type IssueComments = {
  /** All of them, oldest first. */
  readonly list: () => Promise<readonly Comment[]>;
  readonly create: (body: string) => Promise<Comment>;
  readonly update: (id: number, body: string) => Promise<Comment>;
};

type Repository = { readonly owner: string; readonly name: string };

/** A pull request's conversation is its issue's: https://docs.github.com/rest/issues/comments */
export const createIssueComments = (
  client: Client,
  { owner, name: repo }: Repository,
  issue: number,
): IssueComments => {
  const { issues } = client.rest;
  return {
    list: async () => {
      const all = await client.paginate(issues.listComments, { owner, repo, issue_number: issue, per_page: 100 });
      return all.map(toComment);
    },
    create: async (body) => toComment((await issues.createComment({ owner, repo, issue_number: issue, body })).data),
    update: async (id, body) => toComment((await issues.updateComment({ owner, repo, comment_id: id, body })).data),
  };
};

type RestComment = {
  readonly id: number;
  readonly html_url: string;
  readonly body?: string | undefined;
  readonly user: Author | null;
  /** Null or an object with the reason; absent on servers that do not know it yet. */
  readonly minimized?: object | null | undefined;
};

const toComment = ({ id, html_url: url, body, user, minimized }: RestComment): Comment => ({
  id,
  url,
  body: body ?? '',
  author: user && { id: user.id, login: user.login },
  minimized: minimized !== undefined && minimized !== null,
});
