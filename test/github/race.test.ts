import { describe, expect, test } from 'vitest';
import type { CommentPlan, Room } from '../../src/github/comment-plan.ts';
import { readLive } from '../../src/github/live-comments.ts';
import type { CommentMode } from '../../src/github/retire-comment.ts';
import { settleComment } from '../../src/github/settle-comment.ts';
import { holds } from '../../src/pull-request/state.ts';
import { record } from '../pull-request/build.ts';
import { bodyOf, isOwn, MARKER, memory, ours, stateOf } from './comments.ts';
import { virtualTime } from './virtual-time.ts';

const WRITERS = 12;
/** Longest way of a request or an answer. Reading and then writing takes two of them, which is within the quiet time. */
const WAY_MS = 700;
/** The jobs of a matrix end so near to each other. */
const START_MS = 3_000;

const run = (n: number) => record({ job: `job ${n}`, runId: 1000 + n });

/** Twelve jobs that end at nearly the same moment, over a slow line. Answers with what was lost. */
const race = async (mode: CommentMode, seed: number, hasComment: boolean) => {
  const time = virtualTime(seed);
  const way = { before: () => time.sleep(time.random() * WAY_MS), after: () => time.sleep(time.random() * WAY_MS) };
  const { port, comments } = memory(hasComment ? [ours(1, stateOf(run(WRITERS)))] : [], {}, way);
  const room: Room = { comments: port, isOwn, clock: time };
  const write = async (n: number) => {
    const plan: CommentPlan = {
      ...{ marker: MARKER, mode, runs: [run(n)] },
      pageOf: async (state) => ({ isWanted: true, body: () => bodyOf(state) }),
    };
    await time.sleep(time.random() * START_MS);
    return settleComment(room, plan);
  };
  const writers = Array.from({ length: WRITERS }, (_, n) => write(n));
  const outcomes = await time.during(Promise.all(writers));
  const live = comments.filter(({ body, minimized }) => !minimized && body.startsWith(MARKER));
  const { state } = readLive(live);
  const wanted = Array.from({ length: WRITERS + (hasComment ? 1 : 0) }, (_, n) => run(n));
  return {
    kinds: [...new Set(outcomes.map(({ kind }) => kind))],
    live: live.length,
    lost: wanted.filter((one) => !holds(state, one)).map(({ job }) => job),
    seconds: time.now() / 1000,
  };
};

describe.each([
  { mode: 'update', hasComment: false, rounds: 100 },
  { mode: 'update', hasComment: true, rounds: 100 },
  { mode: 'new', hasComment: true, rounds: 40 },
  { mode: 'hide-and-new', hasComment: false, rounds: 40 },
  { mode: 'delete-and-new', hasComment: true, rounds: 40 },
] as const)('$mode, a comment there before: $hasComment', ({ mode, hasComment, rounds }) => {
  test(`${WRITERS} writers at once, ${rounds} rounds: no run is lost and one comment stays`, async () => {
    for (let seed = 1; seed <= rounds; seed++) {
      const { kinds, live, lost, seconds } = await race(mode, seed, hasComment);
      expect({ seed, kinds, live, lost }).toEqual({ seed, kinds: ['written'], live: 1, lost: [] });
      expect(seconds).toBeLessThan(45);
    }
  }, 60_000);
});
