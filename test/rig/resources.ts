import type { Actor, LabelEvent, Pull, StoredCheck, StoredComment } from './store.ts';

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

export const asLabel = (name: string, origin: string) => ({
  ...{ id: 1, node_id: 'LA_1', url: `${origin}/repos/octo/shop/labels/${encodeURIComponent(name)}`, name },
  ...{ description: null, color: 'ededed', default: false },
});

export const asLabelEvent = ({ id, label, kind, actor }: LabelEvent, origin: string) => ({
  ...{
    id,
    node_id: `LE_${id}`,
    url: `${origin}/repos/octo/shop/issues/events/${id}`,
    actor: simpleUser(actor, origin),
  },
  ...{ event: kind, commit_id: null, commit_url: null, created_at: EPOCH, performed_via_github_app: null },
  label: { name: label, color: 'ededed' },
});

export const asPermission = (login: string, permission: string, origin: string) => ({
  permission,
  role_name: permission,
  user: { ...simpleUser({ login, id: 1, type: 'User', permissions: [] }, origin), role_name: permission },
});

/** Only what a client of ours may read: a pull request's JSON holds two whole repositories. */
export const asPull = (number: number, pull: Pull) => {
  const { headSha, headRef = 'topic', headRepository = 'octo/shop', state = 'open' } = pull;
  return {
    number,
    state,
    head: {
      sha: headSha,
      ref: headRef,
      label: `${headRepository.split('/')[0]}:${headRef}`,
      repo: { full_name: headRepository },
    },
    base: { repo: { full_name: 'octo/shop' } },
  };
};

export const asCheckRun = ({ id, request }: StoredCheck, origin: string) => {
  const { name, head_sha, conclusion = null, details_url = null, status = 'queued', output } = request;
  const { title = null, summary = null } = { ...(output as object) } as { title?: string; summary?: string };
  const url = `${origin}/repos/octo/shop/check-runs/${id}`;
  return {
    ...{ id, node_id: `CR_${id}`, head_sha, name, url, html_url: url, details_url, status, conclusion },
    ...{
      started_at: EPOCH,
      completed_at: EPOCH,
      external_id: '',
      check_suite: { id: 1 },
      app: null,
      pull_requests: [],
    },
    output: { title, summary, text: null, annotations_count: 0, annotations_url: `${url}/annotations` },
  };
};
