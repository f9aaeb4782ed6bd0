import { describe, expect, test } from 'vitest';
import type { CommentPlan } from '../../src/github/comment-plan.ts';
import type { Comment } from '../../src/github/issue-comments.ts';
import { markerOf } from '../../src/github/marker.ts';
import type { CommentMode } from '../../src/github/retire-comment.ts';
import { settleComment } from '../../src/github/settle-comment.ts';
import { decodeState } from '../../src/pull-request/codec.ts';
import type { RunRecord } from '../../src/pull-request/run-record.ts';
import type { State } from '../../src/pull-request/state.ts';
import { record } from '../pull-request/build.ts';
import { bodyOf, comment, EVE, httpError, isOwn, MARKER, memory, ours, stateOf } from './comments.ts';

const OLD = record({ runId: 1 });
const OTHER = record({ runId: 2, job: 'other' });
const NEW = record({ runId: 3 });

const NO_TIME = { sleep: async () => {}, random: () => 0.5 };

/** Writes the new run into a pull request with these comments. */
const settle = async (
  { port, calls, comments }: ReturnType<typeof memory>,
  { mode = 'update' as CommentMode, isWanted = true, runs = [NEW] as readonly RunRecord[] } = {},
) => {
  const whole: boolean[] = [];
  const plan: CommentPlan = {
    ...{ marker: MARKER, mode, runs },
    pageOf: async (state, isWhole) => {
      whole.push(isWhole);
      return { isWanted, body: () => bodyOf(state) };
    },
  };
  const outcome = await settleComment({ comments: port, isOwn, clock: NO_TIME }, plan);
  return { outcome, calls, comments, whole };
};

const stateIn = ({ body }: Pick<Comment, 'body'>): State | null => {
  const decoded = decodeState(body);
  return 'state' in decoded ? decoded.state : null;
};
const runsIn = (one: Comment | undefined) => (one && stateIn(one)?.runs.map(({ runId }) => runId)) ?? null;

test.each<{ name: string; comments: Comment[]; id: number; runs: number[]; calls: string[] }>([
  { name: 'none yet', comments: [], id: 1, runs: [3], calls: ['list', 'create', 'list'] },
  {
    name: 'ours among others',
    comments: [comment(1, 'hello'), ours(2, stateOf(OLD)), comment(3, 'bye')],
    ...{ id: 2, runs: [3, 1], calls: ['list', 'update 2', 'get 2'] },
  },
  {
    name: 'ours holds it already',
    comments: [ours(1, stateOf(NEW, OLD))],
    ...{ id: 1, runs: [3, 1], calls: ['list', 'get 1'] },
  },
  {
    name: 'ours in CRLF',
    comments: [comment(1, bodyOf(stateOf(OLD)).replaceAll('\n', '\r\n'))],
    ...{ id: 1, runs: [3, 1], calls: ['list', 'update 1', 'get 1'] },
  },
  {
    name: 'two of ours, made at the same moment: the older takes over the newer',
    comments: [ours(1, stateOf(OLD)), ours(2, stateOf(OTHER))],
    ...{ id: 1, runs: [3, 2, 1], calls: ['list', 'update 1', 'get 1', 'remove 2'] },
  },
  {
    name: 'a marker and a state that someone else forged after ours',
    comments: [ours(1, stateOf(OLD)), ours(2, stateOf(OTHER), { author: EVE })],
    ...{ id: 1, runs: [3, 1], calls: ['list', 'update 1', 'get 1'] },
  },
  ...[
    { name: 'only a forged one', comments: [ours(1, stateOf(OTHER), { author: EVE })] },
    { name: 'a deleted account', comments: [ours(1, stateOf(OTHER), { author: null })] },
    { name: 'a minimised one', comments: [ours(1, stateOf(OTHER), { minimized: true })] },
    { name: 'a quotation of the marker', comments: [comment(1, `text\n${bodyOf(stateOf(OTHER))}`)] },
    {
      name: 'another key',
      comments: [comment(1, bodyOf(stateOf(OTHER)).replace(MARKER, markerOf('nightly')))],
    },
  ].map((one) => ({ ...one, id: 2, runs: [3], calls: ['list', 'create', 'list'] })),
])('$name', async ({ comments, id, runs, calls }) => {
  const { outcome, calls: made, comments: left } = await settle(memory(comments));
  expect(outcome).toMatchObject({ kind: 'written', url: `url-${id}`, damage: null, leftover: null });
  expect(outcome.state.runs.map(({ runId }) => runId)).toEqual(runs);
  expect(runsIn(left.find((one) => one.id === id))).toEqual(runs);
  expect(made).toEqual(calls);
});

test('a rerun takes the place of its own row', async () => {
  const again = { ...OLD, attempt: 2, spend: { nanos: 5, certainty: 'exact' } } as const;
  const { outcome } = await settle(memory([ours(1, stateOf(OLD))]), { runs: [again] });
  expect(outcome.state.runs).toEqual([again]);
});

describe('a run that wants no new comment', () => {
  test('makes none', async () => {
    const { outcome, calls } = await settle(memory([]), { isWanted: false });
    expect([outcome.kind, outcome.url, calls]).toEqual(['unwanted', null, ['list']]);
  });

  test.each(['update', 'new', 'hide-and-new', 'delete-and-new'] as const)(
    'keeps the one that is there right: %s',
    async (mode) => {
      const { comments, calls } = await settle(memory([ours(1, stateOf(OLD))]), { mode, isWanted: false });
      expect([runsIn(comments[0]), calls]).toEqual([
        [3, 1],
        ['list', 'update 1', 'get 1'],
      ]);
    },
  );
});

describe('a new comment takes over what the old one knew', () => {
  test.each<{ mode: CommentMode; old: Partial<Comment> | null }>([
    { mode: 'new', old: { body: '### A page', minimized: false } },
    { mode: 'hide-and-new', old: { body: bodyOf(stateOf(OLD)), minimized: true } },
    { mode: 'delete-and-new', old: null },
  ])('$mode', async ({ mode, old }) => {
    const { outcome, comments } = await settle(memory([ours(1, stateOf(OLD))]), { mode });
    expect(outcome).toMatchObject({ kind: 'written', url: 'url-2' });
    expect(runsIn(comments.find(({ id }) => id === 2))).toEqual([3, 1]);
    const left = comments.find(({ id }) => id === 1);
    if (old === null) expect(left).toBeUndefined();
    else expect(left).toMatchObject(old);
  });

  test('one that cannot be put away is told, and nothing is lost', async () => {
    const error = httpError(403);
    const { outcome } = await settle(memory([ours(1, stateOf(OLD))], { minimize: [{ error }] }), {
      mode: 'hide-and-new',
    });
    expect(outcome).toMatchObject({ kind: 'written', url: 'url-2', leftover: error });
  });
});

describe('what cannot be read', () => {
  const broken = comment(1, bodyOf(stateOf(OLD)).replace(/ [0-9a-f]{8} /, ' 00000000 '));

  test('damaged data are begun anew with this run, and the state remembers that', async () => {
    const { outcome, comments, whole } = await settle(memory([broken]));
    expect(outcome).toMatchObject({ kind: 'written', damage: 'its checksum is wrong', state: { isRebuilt: true } });
    expect(comments[0] && stateIn(comments[0])).toMatchObject({ isRebuilt: true, runs: [NEW] });
    expect(new Set(whole)).toEqual(new Set([false]));
  });

  test('what the other of two comments holds is still to be trusted', async () => {
    const { outcome } = await settle(memory([broken, ours(2, stateOf(OTHER))]));
    expect(outcome.state).toMatchObject({ isRebuilt: true, runs: [NEW, OTHER] });
  });

  test('a newer version’s state is not overwritten', async () => {
    const newer = comment(1, `${MARKER}\n<!-- tollgate-state:v2 anything -->`);
    const { outcome, calls } = await settle(memory([newer]));
    expect([outcome.kind, outcome.url, calls]).toEqual(['newer', null, ['list']]);
  });
});

describe('faults', () => {
  const one = () => [ours(1, stateOf(OLD))];

  test('a comment that vanished in between is written anew', async () => {
    const { outcome, calls } = await settle(memory(one(), { update: [{ error: httpError(404) }], get: [] }));
    expect(outcome.kind).toBe('written');
    expect(calls.slice(0, 2)).toEqual(['list', 'update 1']);
  });

  test('a create that was done although its answer got lost is not repeated', async () => {
    const { outcome, comments } = await settle(memory([], { create: [{ error: httpError(500), isDone: true }] }));
    expect([outcome.kind, comments.length]).toEqual(['written', 1]);
  });

  test.each(['new', 'hide-and-new'] as const)('nor is it as a new one: %s', async (mode) => {
    const faults = { create: [{ error: httpError(502), isDone: true as const }] };
    const { outcome, comments } = await settle(memory(one(), faults), { mode });
    expect([outcome.url, comments.length]).toEqual(['url-2', 2]);
  });

  test('a create that was lost on the way there is repeated once, and no more', async () => {
    const lost = { error: httpError(502) };
    const { calls } = await settle(memory([], { create: [lost] }));
    expect(calls).toEqual(['list', 'create', 'list', 'create', 'list']);
    await expect(settle(memory([], { create: [lost, lost] }))).rejects.toThrow('HTTP 502');
  });

  /** A server whose list lags one look behind for whoever just wrote. */
  const lagging = (room: ReturnType<typeof memory>, looks: number): ReturnType<typeof memory> => {
    let stale = 0;
    const known = new Set(room.comments.map(({ id }) => id));
    const create: typeof room.port.create = async (body) => {
      stale = looks;
      return room.port.create(body);
    };
    const list: typeof room.port.list = async () => {
      const all = await room.port.list();
      return stale-- > 0 ? all.filter(({ id }) => known.has(id)) : all;
    };
    return { ...room, port: { ...room.port, create, list } };
  };

  test.each([
    { mode: 'update', before: [], left: [1], calls: ['list', 'create', 'list', 'get 1'] },
    { mode: 'new', before: one(), left: [1, 2], calls: ['list', 'create', 'list', 'get 2', 'update 1'] },
    {
      mode: 'hide-and-new',
      before: one(),
      left: [1, 2],
      calls: ['list', 'create', 'list', 'get 2', 'minimize node-1'],
    },
    { mode: 'delete-and-new', before: one(), left: [2], calls: ['list', 'create', 'list', 'get 2', 'remove 1'] },
  ] as const)('what a list does not show yet is not created twice: $mode', async ({ mode, before, left, calls }) => {
    const { outcome, calls: made, comments } = await settle(lagging(memory([...before]), 9), { mode });
    const id = left.at(-1);
    expect([outcome.kind, outcome.url, comments.map((each) => each.id)]).toEqual(['written', `url-${id}`, left]);
    expect(runsIn(comments.at(-1))).toEqual(before.length === 0 ? [3] : [3, 1]);
    expect(made).toEqual(calls);
  });

  test('nor is what comes back under another name than the token’s', async () => {
    const room = memory([]);
    const list: typeof room.port.list = async () => (await room.port.list()).map((each) => ({ ...each, author: EVE }));
    const { outcome, comments } = await settle({ ...room, port: { ...room.port, list } });
    expect([outcome.kind, comments.length]).toEqual(['written', 1]);
  });

  test('one that someone deletes at once is created once more', async () => {
    const room = memory([]);
    let deletions = 1;
    const create: typeof room.port.create = async (body) => {
      const created = await room.port.create(body);
      if (deletions-- > 0) room.comments.length = 0;
      return created;
    };
    const { outcome, calls } = await settle({ ...room, port: { ...room.port, create } });
    expect([outcome.url, calls]).toEqual(['url-2', ['list', 'create', 'list', 'get 1', 'create', 'list']]);
  });

  test.each([401, 403, 422])('%i is no reason to try again', async (status) => {
    const error = httpError(status);
    await expect(settle(memory([], { create: [{ error }] }))).rejects.toThrow(`HTTP ${status}`);
    await expect(settle(memory(one(), { update: [{ error }] }))).rejects.toThrow(`HTTP ${status}`);
  });

  test('who is overwritten again and again gives up and says so', async () => {
    const room = memory(one());
    const update: typeof room.port.update = async (id, body) => {
      const updated = await room.port.update(id, body);
      room.comments[0] = ours(1, stateOf(OLD));
      return updated;
    };
    const { outcome } = await settle({ ...room, port: { ...room.port, update } });
    expect(outcome).toMatchObject({ kind: 'contended', url: 'url-1' });
    expect(room.calls.length).toBeLessThan(60);
  });
});
