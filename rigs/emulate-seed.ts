import { createSign, generateKeyPairSync } from 'node:crypto';
import type { Actor, Seed } from '../test/rig/store.ts';

/** One request of the furnishing kind, which has to succeed. */
// biome-ignore lint/suspicious/noExplicitAny: whatever JSON it answers
export type Ask = (token: string, method: string, path: string, body?: object) => Promise<any>;

const OWNER = 'octo';
const REPO = `/repos/${OWNER}/shop`;
const PEOPLE = [OWNER, 'alice', 'bob'];
/** The workflows' own app, as on GitHub, and one more. */
const APPS = [
  { app_id: 15_368, slug: 'github-actions', installation: 1 },
  { app_id: 2, slug: 'labeler', installation: 2 },
];
const MOST = { pull_requests: 'write', issues: 'write', checks: 'write', metadata: 'read' };

export const OWNER_TOKEN = OWNER;

let shared: string | null = null;

/** One for all apps of all emulators: nobody checks whose it is, and making one takes long. */
export const appKey = (): string => {
  shared ??= generateKeyPairSync('rsa', { modulusLength: 2048 })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString();
  return shared;
};

export const emulatorSeed = (key: string): object => ({
  tokens: Object.fromEntries(PEOPLE.map((login) => [login, { login, scopes: ['repo', 'user'] }])),
  github: {
    users: PEOPLE.map((login) => ({ login })),
    repos: [{ owner: OWNER, name: 'shop', auto_init: true }],
    apps: APPS.map(({ app_id, slug, installation }) => ({
      ...{ app_id, slug, name: slug, private_key: key, permissions: MOST, events: [] },
      installations: [{ installation_id: installation, account: OWNER }],
    })),
  },
});

/** The seed's collaborators and, at their numbers, its pull requests; what is between them are issues. */
export const furnish = async (ask: Ask, seed: Seed): Promise<void> => {
  for (const [login, permission] of Object.entries(seed.collaborators ?? {})) {
    const named = { write: 'push', read: 'pull' }[permission] ?? permission;
    await ask(OWNER_TOKEN, 'PUT', `${REPO}/collaborators/${login}`, { permission: named });
  }
  const pulls = new Set(Object.keys(seed.pulls).map(Number));
  const main = (await ask(OWNER_TOKEN, 'GET', `${REPO}/git/ref/heads/main`)).object.sha;
  for (let number = 1; number <= Math.max(...pulls); number++) {
    if (pulls.has(number)) await openPull(ask, number, main);
    else await ask(OWNER_TOKEN, 'POST', `${REPO}/issues`, { title: `issue ${number}` });
  }
};

const openPull = async (ask: Ask, number: number, main: string): Promise<void> => {
  const head = `topic-${number}`;
  const content = Buffer.from(head).toString('base64');
  await ask(OWNER_TOKEN, 'POST', `${REPO}/git/refs`, { ref: `refs/heads/${head}`, sha: main });
  await ask(OWNER_TOKEN, 'PUT', `${REPO}/contents/${head}`, { message: head, content, branch: head });
  const pull = await ask(OWNER_TOKEN, 'POST', `${REPO}/pulls`, { title: head, head, base: 'main' });
  if (pull.number !== number) throw new Error(`emulate numbers pull request ${number} as ${pull.number}`);
};

/** Its token for each of the seed's. */
export const tokensOf = async (ask: Ask, seed: Seed, key: string): Promise<ReadonlyMap<string, string>> => {
  const tokens = new Map<string, string>();
  for (const [token, actor] of Object.entries(seed.tokens)) tokens.set(token, await tokenOf(ask, actor, key));
  return tokens;
};

const GRANTS = {
  'pull-requests: write': 'pull_requests',
  'issues: write': 'issues',
  'checks: write': 'checks',
} as const;

/** A person's own, or of an app's installation one with the actor's permissions. */
export const tokenOf = async (ask: Ask, { login, type, permissions }: Actor, key: string): Promise<string> => {
  if (type === 'User') return login;
  const app = APPS.find(({ slug }) => login === `${slug}[bot]`);
  if (app === undefined) throw new Error(`emulate has no app for ${login}`);
  const granted = Object.entries(GRANTS).filter(([name]) => permissions.includes(name));
  const wanted = { metadata: 'read', ...Object.fromEntries(granted.map(([, name]) => [name, 'write'])) };
  const path = `/app/installations/${app.installation}/access_tokens`;
  return (await ask(webToken(app.app_id, key), 'POST', path, { permissions: wanted })).token;
};

const webToken = (app: number, key: string): string => {
  const now = Math.floor(Date.now() / 1000);
  const [head, claims] = [
    { alg: 'RS256', typ: 'JWT' },
    { iat: now - 60, exp: now + 300, iss: app },
  ].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'));
  const signature = createSign('RSA-SHA256').update(`${head}.${claims}`).sign(key, 'base64url');
  return `${head}.${claims}.${signature}`;
};
