import type { Client } from './client.ts';
import { isRefusal } from './failure.ts';
import type { Author } from './issue-comments.ts';

/** Whom a token acts as, as far as the API tells. */
export type Identity = {
  /** The user behind the token; null for an app's installation token, which may not ask. */
  readonly user: () => Promise<Author | null>;
  /** Login by GraphQL, which tells every token its own; null where it does not answer. */
  readonly viewerLogin: () => Promise<string | null>;
};

const WORKFLOWS = 'github-actions[bot]';

/**
 * Whether a comment's author is who this token acts as.
 *
 * - A user's token (personal, OAuth) asks `GET /user` and compares ids.
 * - The job's `GITHUB_TOKEN` and an app's token are installation tokens, which `GET /user` refuses with 403. Comments by
 *   `github-actions[bot]` count as theirs: only this repository's own workflows write under that name, and a team that
 *   moves from one token to the other keeps its comment. Comments by another bot count only if GraphQL says the viewer
 *   is that bot.
 *
 * The identity is asked for once, and only when there is a comment to ask about.
 */
export const createOwnAuthor = (identity: Identity): ((author: Author) => Promise<boolean>) => {
  const user = once(identity.user);
  const viewerLogin = once(identity.viewerLogin);
  return async ({ id, login }) => {
    const self = await user();
    if (self !== null) return self.id === id;
    // No user can be called so: logins hold letters, digits and hyphens.
    if (!login.endsWith('[bot]')) return false;
    if (login === WORKFLOWS) return true;
    const viewer = await viewerLogin();
    // Some servers name the viewer with the suffix, some without.
    return viewer !== null && (login === viewer || login === `${viewer}[bot]`);
  };
};

const once = <T>(ask: () => Promise<T>): (() => Promise<T>) => {
  let answer: Promise<T> | null = null;
  return () => {
    answer ??= ask();
    return answer;
  };
};

/** Installation tokens have a prefix of their own: https://docs.github.com/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats */
const INSTALLATION_PREFIX = 'ghs_';

/** @throws Octokit's RequestError where the question fails for another reason than being an installation's (401, 5xx). */
export const identityOf = (client: Client, token: string): Identity => ({
  user: async () => {
    if (token.startsWith(INSTALLATION_PREFIX)) return null;
    try {
      const { id, login } = (await client.rest.users.getAuthenticated()).data;
      return { id, login };
    } catch (error) {
      if (isRefusal(error)) return null;
      throw error;
    }
  },
  viewerLogin: async () => {
    try {
      return (await client.graphql<{ viewer: { login: string } }>('{ viewer { login } }')).viewer.login;
    } catch {
      return null;
    }
  },
});
