import { createServer } from 'node:net';
import { forbidden } from '../test/rig/faults.ts';
import type { Backend } from '../test/rig/github.ts';
import type { Answer, Call } from '../test/rig/routes.ts';
import type { Seed } from '../test/rig/store.ts';
import { createCopy } from './emulate-copy.ts';
import { type Ask, appKey, emulatorSeed, furnish, tokensOf } from './emulate-seed.ts';

type Emulator = { readonly url: string; readonly close: () => Promise<void> };
type Emulate = { readonly createEmulator: (options: object) => Promise<Emulator> };

/** What it cannot do, by operation. A scenario that asks for it is skipped and says why. */
const LACKS: Readonly<Record<string, string>> = {
  graphql: 'emulate has no GraphQL',
  'issues/list-events': 'emulate has events of issues only, and none of pull requests',
  'pulls/list': 'emulate makes up the commits of pull requests',
  'pulls/get': 'emulate makes up the commits of pull requests',
};

/**
 * Vercel Labs' emulator of GitHub's API in the place of the stand-in's own memory: its ids, pages, tokens, permissions and
 * answers. Faults and the check against GitHub's description stay the stand-in's.
 */
export const openEmulate = async (seed: Seed): Promise<Backend> => {
  // Its types are there only once it is installed.
  const name: string = 'emulate';
  const { createEmulator }: Emulate = await import(name);
  const key = appKey();
  const port = await freePort();
  const { url, close } = await createEmulator({ service: 'github', port, seed: emulatorSeed(key) });
  const ask = asker(url);
  await furnish(ask, seed);
  const tokens = await tokensOf(ask, seed, key);
  const lacks: string[] = [];
  const { store, settle, note } = createCopy(ask, seed, tokens, lacks);
  return {
    ...{ store, lacks, close },
    answer: async (operation, call) => {
      const lack = LACKS[operation];
      if (lack !== undefined) {
        lacks.push(lack);
        return done(404, { message: lack }, {});
      }
      await settle();
      // It tells an installation who owns it; GitHub refuses (https://docs.github.com/rest/users/users#get-the-authenticated-user).
      if (operation === 'users/get-authenticated' && call.actor.type === 'Bot') return forbidden();
      const answer = await forward(url, call, tokens.get(call.token) ?? '');
      await note(operation, call, answer);
      return mended(operation, answer);
    },
  };
};

const done = (status: number, body: unknown, headers: Record<string, string>): Answer => ({
  ...{ kind: 'done', status, body, headers },
  // Its answers are its own affair; whether they are right for the action is what the scenarios tell.
  isPartial: true,
});

/** Where its answers are not GitHub's: permissions of collaborators are named as when they are set. */
const mended = (operation: string, answer: Answer): Answer => {
  const body = answer.body as { readonly permission?: string } | null;
  if (operation !== 'repos/get-collaborator-permission-level' || body?.permission === undefined) return answer;
  const permission = { push: 'write', pull: 'read' }[body.permission] ?? body.permission;
  return { ...answer, body: { ...body, permission } };
};

const forward = async (url: string, call: Call, token: string): Promise<Answer> => {
  const { method, path, query, body, origin } = call;
  const isRead = method === 'GET' || method === 'DELETE';
  const response = await fetch(`${url}${path}${query.size === 0 ? '' : `?${query}`}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: isRead ? null : JSON.stringify(body),
  });
  const text = await response.text();
  const link = response.headers.get('link');
  return done(
    response.status,
    text === '' ? null : JSON.parse(text),
    link === null ? {} : { link: link.replace(/<https?:\/\/[^/]+/g, `<${origin}`) },
  );
};

const asker =
  (url: string): Ask =>
  async (token, method, path, body) => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: body === undefined ? null : JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`emulate: ${method} ${path}: ${response.status} ${text}`);
    return text === '' ? null : JSON.parse(text);
  };

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject).listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
