import type { Answer, Call } from '../test/rig/routes.ts';
import type { Actor, Seed, Store, StoredCheck, StoredComment } from '../test/rig/store.ts';
import { type Ask, OWNER_TOKEN } from './emulate-seed.ts';

export type Copy = {
  readonly store: Store;
  /** Waits until all that a test put into the store is in the emulator. */
  readonly settle: () => Promise<void>;
  /** Takes over what a request changed. */
  readonly note: (operation: string, call: Call, answer: Answer) => Promise<void>;
};

type Written = { id: number; issue: number; author: Actor; body: string; minimized: boolean } & Pick<
  StoredComment,
  'createdAt' | 'updatedAt'
>;

const REPO = '/repos/octo/shop';
const WRITES = new Set(['issues/create-comment', 'issues/update-comment', 'issues/delete-comment']);

/**
 * The store that tests look at, which answers at once: a copy of the emulator's comments, read anew after each write.
 * What a test puts in goes to the emulator before the next request does.
 */
export const createCopy = (ask: Ask, seed: Seed, tokens: ReadonlyMap<string, string>, lacks: string[]): Copy => {
  const comments = new Map<number, Written>();
  const checks: StoredCheck[] = [];
  const actors = new Map(Object.entries(seed.tokens));
  let pending: Promise<void> = Promise.resolve();
  const later = (work: () => Promise<void>): void => {
    pending = pending.then(work);
    // Whoever settles is told.
    pending.catch(() => {});
  };

  const tokenOf = (actor: Actor): string => {
    const known = [...actors].find(([, { login, permissions }]) => login === actor.login && permissions.length > 0);
    const own = actor.type === 'User' ? actor.login : known && tokens.get(known[0]);
    if (own === undefined) lacks.push(`emulate has no token for ${actor.login}`);
    return own ?? OWNER_TOKEN;
  };

  const actorOf = (login: string): Actor =>
    [...actors.values()].find((actor) => actor.login === login) ?? { login, id: 0, type: 'User', permissions: [] };

  const readAll = async (): Promise<void> => {
    const seen = new Set<number>();
    for (const issue of Object.keys(seed.pulls).map(Number)) {
      for (let page = 1; ; page++) {
        const some = await ask(OWNER_TOKEN, 'GET', `${REPO}/issues/${issue}/comments?per_page=100&page=${page}`);
        for (const { id, body, user, created_at: createdAt, updated_at: updatedAt } of some) {
          seen.add(id);
          const known = comments.get(id);
          if (known !== undefined) Object.assign(known, { body, updatedAt });
          else {
            const author = actorOf(user.login);
            comments.set(id, { id, issue, author, body, minimized: false, createdAt, updatedAt });
          }
        }
        if (some.length < 100) break;
      }
    }
    for (const id of comments.keys()) if (!seen.has(id)) comments.delete(id);
  };

  const unused = (): never => {
    throw new Error('no scenario does this by hand');
  };

  const store: Store = {
    owner: 'octo',
    repo: 'shop',
    tokens: actors,
    pulls: new Map(Object.entries(seed.pulls).map(([number, pull]) => [Number(number), pull])),
    permissionOf: (login) => seed.collaborators?.[login],
    labelEvents: unused,
    label: (issue, label, actor, kind = 'labeled') =>
      later(async () => {
        const path = `${REPO}/issues/${issue}/labels`;
        if (kind === 'labeled') await ask(tokenOf(actor), 'POST', path, { labels: [label] });
        else await ask(tokenOf(actor), 'DELETE', `${path}/${encodeURIComponent(label)}`);
      }),
    checks: () => checks,
    addCheck: unused,
    comments: () => [...comments.values()],
    addComment: (issue, author, body, minimized = false) => {
      if (minimized) lacks.push('emulate has no minimised comments');
      const written: Written = { id: 0, issue, author, body, minimized, createdAt: '', updatedAt: '' };
      later(async () => {
        const { id } = await ask(tokenOf(author), 'POST', `${REPO}/issues/${issue}/comments`, { body });
        written.id = id;
        comments.set(id, written);
      });
      return written;
    },
    editComment: unused,
    deleteComment: unused,
    minimizeComment: unused,
  };

  return {
    store,
    settle: () => pending,
    note: async (operation, call, { status, body }) => {
      if (status >= 400) return;
      if (operation === 'checks/create') checks.push({ id: Number((body as { id?: number }).id), request: call.body });
      if (WRITES.has(operation)) await readAll();
    },
  };
};
