import type { Actor, StoredComment } from './store.ts';

/** GitHub's JSON of the stand-in's things, complete enough for GitHub's own schema. */

const EPOCH = '2026-01-01T00:00:00Z';

const simpleUser = ({ login, id, type }: Actor, origin: string) => {
  const url = `${origin}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    type,
    node_id: `U_${id}`,
    avatar_url: `${origin}/avatars/${id}`,
    gravatar_id: '',
    url,
    html_url: url,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    site_admin: false,
  };
};

/** The token's own user, as `GET /user` shows it. */
export const asUser = (actor: Actor, origin: string) => ({
  ...simpleUser(actor, origin),
  ...{ name: null, company: null, blog: null, location: null, email: null, hireable: null, bio: null },
  ...{ public_repos: 0, public_gists: 0, followers: 0, following: 0, created_at: EPOCH, updated_at: EPOCH },
});

export const asComment = (comment: StoredComment, origin: string) => {
  const { id, issue, author, body, minimized, createdAt, updatedAt } = comment;
  return {
    id,
    node_id: `IC_${id}`,
    url: `${origin}/repos/octo/shop/issues/comments/${id}`,
    html_url: `${origin}/octo/shop/pull/${issue}#issuecomment-${id}`,
    issue_url: `${origin}/repos/octo/shop/issues/${issue}`,
    body,
    user: simpleUser(author, origin),
    author_association: 'NONE',
    performed_via_github_app: null,
    minimized: minimized ? { reason: 'outdated' } : null,
    created_at: createdAt,
    updated_at: updatedAt,
  };
};
