import type { Client } from './client.ts';
import type { Repository } from './context.ts';

export type Author = { readonly id: number; readonly login: string };

export type Comment = {
  readonly id: number;
  /** GraphQL's name for it. */
  readonly nodeId: string;
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
  readonly get: (id: number) => Promise<Comment>;
  readonly create: (body: string) => Promise<Comment>;
  readonly update: (id: number, body: string) => Promise<Comment>;
  readonly remove: (id: number) => Promise<void>;
  /** Hides it as outdated. Only GraphQL can. */
  readonly minimize: (nodeId: string) => Promise<void>;
};

const MINIMIZE = `mutation ($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } }
}`;

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
    get: async (id) => toComment((await issues.getComment({ owner, repo, comment_id: id })).data),
    create: async (body) => toComment((await issues.createComment({ owner, repo, issue_number: issue, body })).data),
    update: async (id, body) => toComment((await issues.updateComment({ owner, repo, comment_id: id, body })).data),
    remove: async (id) => {
      await issues.deleteComment({ owner, repo, comment_id: id });
    },
    minimize: async (nodeId) => {
      await client.graphql(MINIMIZE, { id: nodeId });
    },
  };
};

type RestComment = {
  readonly id: number;
  readonly node_id: string;
  readonly html_url: string;
  readonly body?: string | undefined;
  readonly user: Author | null;
  /** Null or an object with the reason; absent on servers that do not know it yet. */
  readonly minimized?: object | null | undefined;
};

const toComment = ({ id, node_id: nodeId, html_url: url, body, user, minimized }: RestComment): Comment => ({
  id,
  nodeId,
  url,
  body: body ?? '',
  author: user && { id: user.id, login: user.login },
  minimized: minimized !== undefined && minimized !== null,
});
