import { expect } from 'vitest';
import { readLive } from '../../src/github/live-comments.ts';
import { comment } from '../github/comments.ts';
import { github, play, test } from './scene.ts';

/** In a file of its own, so that nothing else slows it down; test/github/race.test.ts has hundreds of rounds of it. */
test('eight jobs that end at the same moment all end up in the one comment', async () => {
  github().slowDown(200);
  const jobs = Array.from({ length: 8 }, (_, n) => `job ${n}`);
  const steps = await Promise.all(jobs.map((job) => play({ env: { GITHUB_JOB: job } })));
  expect(steps.map(({ code, annotations }) => [code, annotations])).toEqual(jobs.map(() => [0, []]));
  const bodies = github()
    .store.comments()
    .map(({ body }) => body);
  const { state } = readLive(bodies.map((body, index) => comment(index, body)));
  expect([bodies.length, state.runs.map(({ job }) => job)]).toEqual([1, jobs]);
});
