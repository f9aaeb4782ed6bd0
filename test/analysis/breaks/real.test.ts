import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findBreaks } from '../../../src/analysis/breaks/find-breaks.ts';
import { locatePaths } from '../../../src/transcript/locate.ts';
import { readRun } from '../../../src/transcript/read-run.ts';
import { CORPUS, hasCorpus } from '../../corpus/shared.ts';
import { priceThreads } from '../price-threads.ts';
import { prices } from './build.ts';

const repositories = hasCorpus ? readdirSync(CORPUS).filter((name) => name.includes('__')) : [];

/** The breaks of the real transcripts, each held against the raw records by hand: docs/cache-breaks.md. */
const CHECKED = `
559081d6 main 4 26245 expired
deeac353 main 78 93348 messages-changed
4e836284 main 11 109860 expired
cde341db main 14 37899 expired
8b418ea5 main 19 51014 expired
3b1b6293 main 28 48215 unexpected
645ea3df main 5 56706 model-switch
03a1382e main 41 49580 messages-changed
03a1382e main 77 68162 expired
03a1382e main 182 51463 expired
53ea1606 main 31 110975 unexpected
9e2434f3 main 75 61357 unexpected
9e2434f3 main 91 71743 unexpected
9e2434f3 main 113 89449 unexpected
b999d973 main 7 35795 tools-changed reported
88db7fea main 8 45864 tools-changed reported
4908d37d main 15 37093 unexpected
665c2e57 main 9 15323 expired
0a7a5869 main 23 58150 tools-changed reported
b6d02a9d main 2 27034 unexpected
5ed1d306 main 2 12490 tools-changed reported
5ed1d306 main 7 16386 expired
5ed1d306 main 8 16682 expired
fe869ecb main 15 23418 unexpected
0d3a8e6f main 7 12953 unexpected
0d3a8e6f main 11 31398 expired
b25638d7 main 9 9489 model-switch
741790a4 db73402 3 23480 expired
741790a4 db73402 4 25940 expired
ef958aa1 main 2 27866 unexpected
ef958aa1 a4ca752 3 18072 unexpected
ef958aa1 a4ca752 18 46692 expired
ef958aa1 a52886d 4 9995 unexpected
ef958aa1 a52886d 14 42563 expired
ef958aa1 ab1e6e1 3 7573 unexpected
789e105f main 1 17759 expired`.trim();

describe.skipIf(!hasCorpus)('real transcripts', () => {
  test('hold the breaks that were checked by hand, and no others', () => {
    const found = repositories.flatMap((repository) => {
      const { files } = locatePaths([join(CORPUS, repository)], '/');
      const recordings = [...readRun(files, { since: null, sessionIds: [] }, () => {})];
      return recordings
        .flatMap(({ sessions }) => sessions)
        .flatMap((session) => priceThreads(session, prices))
        .flatMap((thread) => findBreaks(thread, prices));
    });
    const rows = found.map(({ sessionId, thread, turn, rewrittenTokens, cause, evidence }) =>
      [
        sessionId.slice(0, 8),
        thread.slice(0, 7),
        turn,
        rewrittenTokens,
        cause,
        ...(evidence === 'reported' ? [evidence] : []),
      ].join(' '),
    );
    expect(rows.toSorted()).toEqual(CHECKED.split('\n').toSorted());
  });
});
