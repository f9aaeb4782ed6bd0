import { expect, test } from 'vitest';
import { commentMarker, upsertComment } from '../../src/github/comment.ts';
import type { Author, Comment, IssueComments } from '../../src/github/issue-comments.ts';

const US: Author = { id: 1, login: 'github-actions[bot]' };
const EVE: Author = { id: 2, login: 'eve' };
const MARKER = '<!-- tollgate:v1 key=default -->';

const comment = (id: number, body: string, more: Partial<Comment> = {}): Comment => ({
  id,
  url: `url-${id}`,
  body,
  author: US,
  minimized: false,
  ...more,
});
const ours = (id: number, text: string, more: Partial<Comment> = {}) => comment(id, `${MARKER}\n${text}`, more);

const httpError = (status: number) => Object.assign(new Error(`HTTP ${status}`), { status });

/** Comments in memory that write down what is done to them. A fault meets the next call of that kind, once. */
const room = (
  comments: Comment[],
  faults: Partial<Record<'create' | 'update', { error: Error; done?: boolean }>> = {},
) => {
  const calls: string[] = [];
  const meet = (kind: 'create' | 'update', work: () => void): void => {
    const fault = faults[kind];
    delete faults[kind];
    if (fault === undefined || fault.done) work();
    if (fault) throw fault.error;
  };
  const port: IssueComments = {
    list: async () => {
      calls.push('list');
      return [...comments];
    },
    create: async (body) => {
      calls.push(`create ${body}`);
      meet('create', () => comments.push(comment(99, body)));
      return comment(99, body);
    },
    update: async (id, body) => {
      calls.push(`update ${id} ${body}`);
      meet('update', () => {});
      return comment(id, body);
    },
  };
  return { port, calls };
};

const isOwn = async ({ id }: Author) => id === US.id;
const CREATE = `create ${MARKER}\nnew`;

test.each<{ name: string; comments: Comment[]; calls: string[]; kind: string; url: string }>([
  { name: 'none yet', comments: [], calls: ['list', CREATE], kind: 'created', url: 'url-99' },
  {
    name: 'ours',
    comments: [comment(1, 'hello'), ours(2, 'old'), comment(3, 'bye')],
    calls: ['list', `update 2 ${MARKER}\nnew`],
    kind: 'updated',
    url: 'url-2',
  },
  {
    name: 'several of ours: the newest',
    comments: [ours(1, 'older'), ours(2, 'old')],
    calls: ['list', `update 2 ${MARKER}\nnew`],
    kind: 'updated',
    url: 'url-2',
  },
  { name: 'ours says the same', comments: [ours(1, 'new')], calls: ['list'], kind: 'unchanged', url: 'url-1' },
  {
    name: 'ours says the same in CRLF',
    comments: [comment(1, `${MARKER}\r\nnew\r\n`)],
    calls: ['list'],
    kind: 'unchanged',
    url: 'url-1',
  },
  {
    name: 'a marker that someone else forged after ours',
    comments: [ours(1, 'old'), ours(2, 'forged', { author: EVE })],
    calls: ['list', `update 1 ${MARKER}\nnew`],
    kind: 'updated',
    url: 'url-1',
  },
  {
    name: 'only a forged one',
    comments: [ours(1, 'x', { author: EVE })],
    calls: ['list', CREATE],
    kind: 'created',
    url: 'url-99',
  },
  {
    name: 'a deleted account',
    comments: [ours(1, 'x', { author: null })],
    calls: ['list', CREATE],
    kind: 'created',
    url: 'url-99',
  },
  {
    name: 'a minimised one',
    comments: [ours(1, 'x', { minimized: true })],
    calls: ['list', CREATE],
    kind: 'created',
    url: 'url-99',
  },
  {
    name: 'a quotation of the marker',
    comments: [comment(1, `> ${MARKER}`), comment(2, `text\n${MARKER}\n`), comment(3, `${MARKER} and more`)],
    calls: ['list', CREATE],
    kind: 'created',
    url: 'url-99',
  },
  {
    name: 'another key',
    comments: [comment(1, '<!-- tollgate:v1 key=nightly -->\nold')],
    calls: ['list', CREATE],
    kind: 'created',
    url: 'url-99',
  },
])('$name: $kind', async ({ comments, calls, kind, url }) => {
  const { port, calls: made } = room(comments);
  expect(await upsertComment(port, isOwn, 'default', 'new')).toEqual({ kind, url });
  expect(made).toEqual(calls);
});

test('a comment that vanished in between is written anew', async () => {
  const { port, calls } = room([ours(1, 'old')], { update: { error: httpError(404) } });
  expect(await upsertComment(port, isOwn, 'default', 'new')).toEqual({ kind: 'created', url: 'url-99' });
  expect(calls).toEqual(['list', `update 1 ${MARKER}\nnew`, CREATE]);
});

test('a create that was done although its answer got lost is not repeated', async () => {
  const { port, calls } = room([], { create: { error: httpError(500), done: true } });
  expect((await upsertComment(port, isOwn, 'default', 'new')).url).toBe('url-99');
  expect(calls).toEqual(['list', CREATE, 'list']);
});

test('a create that was lost on the way there is repeated once', async () => {
  const { port, calls } = room([], { create: { error: httpError(502) } });
  expect((await upsertComment(port, isOwn, 'default', 'new')).url).toBe('url-99');
  expect(calls).toEqual(['list', CREATE, 'list', CREATE]);
});

test.each([401, 403, 422])('%i is no reason to try again', async (status) => {
  const { port, calls } = room([], { create: { error: httpError(status) } });
  await expect(upsertComment(port, isOwn, 'default', 'new')).rejects.toThrow(`HTTP ${status}`);
  expect(calls).toEqual(['list', CREATE]);
  const other = room([ours(1, 'old')], { update: { error: httpError(status) } });
  await expect(upsertComment(other.port, isOwn, 'default', 'new')).rejects.toThrow(`HTTP ${status}`);
});

test.each(['', 'a b', 'a-->b', 'ключ', 'x'.repeat(65)])('“%s” is no key', (key) => {
  expect(() => commentMarker(key)).toThrow('cannot be a comment');
});
