import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gapNanos, knownNanos, type SessionBill } from '../../../src/analysis/bill.ts';
import { runOrigins, type SessionOrigins, sessionOrigins } from '../../../src/analysis/origins/session-origins.ts';
import { reconcile } from '../../../src/analysis/reconcile.ts';
import { createPricer } from '../../../src/pricing/pricer.ts';
import { readRun } from '../../../src/transcript/read-run.ts';
import { CORPUS, filesBelow, hasCorpus, isFolder, RECORDED } from '../../corpus/shared.ts';
import { totalOf } from './build.ts';

const folders = hasCorpus
  ? [CORPUS, RECORDED]
      .flatMap((parent) => readdirSync(parent).map((name) => join(parent, name)))
      .filter((path) => isFolder(path) && path !== RECORDED)
  : [];

const isUsage = (path: string): boolean =>
  /\.(jsonl|json|txt)$/.test(path) && !/(\.meta|corpus|expected)\.json$|billed\.jsonl$/.test(path);

const pricer = createPricer({ overrides: null, cloudRegion: null });

const billsOf = (paths: readonly string[]): readonly SessionBill[] => {
  const files = paths.map((path) => ({ path, name: relative(CORPUS, path) }));
  const recordings = [...readRun(files, { since: null, sessionIds: [] }, () => undefined)];
  return recordings.flatMap(({ sessions }) => sessions.map((session) => reconcile(session, pricer)));
};

/** Threads stand in the order of their files: what each one is must not. */
const byThread = ({ threads, ...rest }: SessionOrigins) => ({
  ...rest,
  threads: new Map(threads.map(({ id, origins }) => [id, origins])),
});

const nanosOf = ({ requests, gaps }: SessionBill): number => knownNanos(requests) + gapNanos(gaps);

describe.skipIf(!hasCorpus)('over every real and recorded transcript', () => {
  test.each(folders.map((path) => [relative(CORPUS, path), path]))('%s: origins sum to the bill', (_, folder) => {
    const bills = billsOf(filesBelow(folder).filter(isUsage));
    const attributed = bills.map(sessionOrigins);
    expect(attributed.map(({ origins }) => totalOf(origins))).toEqual(bills.map(nanosOf));
    const total = bills.reduce((sum, bill) => sum + nanosOf(bill), 0);
    expect(totalOf(runOrigins(attributed).origins)).toBe(total);
    for (const [index, { session, requests }] of bills.entries()) {
      const perThread = session.threads.map(({ id }) =>
        knownNanos(requests.filter(({ request }) => request.threadId === id)),
      );
      expect(attributed[index]?.threads.map(({ origins }) => totalOf(origins))).toEqual(perThread);
    }
  });

  test.each(folders.map((path) => [relative(CORPUS, path), path]))('%s: in either order', (_, folder) => {
    const files = filesBelow(folder).filter(isUsage);
    const [forward, backward] = [files, [...files].reverse()].map(billsOf);
    const total = (bills: readonly SessionBill[] = []) => totalOf(runOrigins(bills.map(sessionOrigins)).origins);
    expect(total(backward)).toBe(total(forward));
    // Two of its sessions hold the same request, and which of them counts it is up to the order.
    if (folder.endsWith('slopus__happy-cli')) return;
    const bySession = (paths: readonly string[]) =>
      new Map(billsOf(paths).map((bill) => [bill.session.id, byThread(sessionOrigins(bill))]));
    expect(bySession([...files].reverse())).toEqual(bySession(files));
  });
});

/** Checked by hand against the records, in docs/origins.md: folder, end of the file's path, turn, origin, tokens, times, nanodollars. */
const CHECKED = [
  ['entireio__cli', '83/a0bb2f3f73/0/full.jsonl', 2, 'tool:Read', 21_302, 55, 804_004_500],
  ['entireio__cli', '83/a0bb2f3f73/0/full.jsonl', 3, 'tool:Read', 19_995, 54, 739_815_000],
  ['entireio__cli', 'd0/161e0df1cb/0/full.jsonl', 100, 'tool:Read', 16_587, 58, 646_897_500],
  ['entireio__entire-graph', 'fa/3c8337b5a4/0/full.jsonl', 23, 'tool:Read', 6609, 43, 416_385_000],
  ['entireio__entire-graph', '13/a55a80ec0f/2/full.jsonl', 4, 'tool:Read', 17_515, 5, 218_942_000],
  ['entireio__git-sync', '26/1792c3daba/0/full.jsonl', 6, 'tool:Read', 11_786, 33, 424_300_500],
  ['entireio__git-sync', '5d/4b8f06380e/1/full.jsonl', 1, 'attachment:agent_listing_delta', 14_006, 58, 609_261_000],
  ['iansherr__claude-code-log', 'agent-a4ca7529859c158c2.jsonl', 8, 'web', 14_079, 12, 253_422_000],
  ['iansherr__claude-code-log', 'agent-db734024.jsonl', 2, 'tool:Read', 14_755, 3, 170_416_500],
  ['iansherr__claude-code-log', 'fe869ecb-c176-478f-9734-7e4b8ef12cff.jsonl', 13, 'tool:Bash', 10_476, 21, 141_434_100],
] as const;

describe.skipIf(!hasCorpus || !existsSync(join(CORPUS, CHECKED[0][0])))(
  'headline pieces that were checked by hand',
  () => {
    test.each(CHECKED)('%s %s turn %i', (folder, end, turn, origin, tokens, timesResent, nanos) => {
      const files = filesBelow(join(CORPUS, folder)).filter((path) => path.endsWith(end));
      expect(files).toHaveLength(1);
      const { pieces } = runOrigins(billsOf(files).map(sessionOrigins));
      expect(pieces).toContainEqual(expect.objectContaining({ turn, origin, tokens, timesResent, nanos }));
    });
  },
);
