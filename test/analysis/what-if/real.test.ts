import { describe, expect, test } from 'vitest';
import { actualNanos } from '../../../src/analysis/breaks/priced-thread.ts';
import { locatePaths } from '../../../src/transcript/locate.ts';
import { readRun } from '../../../src/transcript/read-run.ts';
import { CORPUS, hasCorpus } from '../../corpus/shared.ts';
import { prices } from '../breaks/build.ts';
import { priceThreads } from '../price-threads.ts';
import { oneByOne } from './build.ts';

describe.skipIf(!hasCorpus)('every session of the corpus', () => {
  test('repriced on the models it used costs what it cost', () => {
    const { files } = locatePaths([CORPUS], '/');
    const sessions = [...readRun(files, { since: null, sessionIds: [] }, () => {})].flatMap((each) => each.sessions);
    expect(sessions.length).toBeGreaterThan(100);
    for (const session of sessions) {
      const threads = priceThreads(session, prices);
      // A model that stood in for another one is billed in a line of its own: there is no one model to reprice on.
      const isPlain = threads.every(({ turns }) => turns.every(({ lines }) => lines.length === 1));
      if (!isPlain) continue;
      const same = oneByOne(threads, ({ request }) => prices.together([request]).on(request));
      expect(same).toBe(actualNanos(threads));
    }
  });
});
