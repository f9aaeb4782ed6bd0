import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeState } from '../../../src/pull-request/codec.ts';
import { type RunPlace, recordOf } from '../../../src/pull-request/record-of.ts';
import type { RunRecord } from '../../../src/pull-request/run-record.ts';
import { addRecord, mergeStates, type State } from '../../../src/pull-request/state.ts';
import { totalsOf } from '../../../src/pull-request/totals.ts';
import { renderComment } from '../../../src/render/comment/comment.ts';
import { runName, runUrl } from '../../../src/render/comment/run-cells.ts';
import type { CommentContent } from '../../../src/render/comment/view.ts';
import { details, exact, record, SHA, stateOf } from '../../pull-request/build.ts';
import { attacks, expectHarmless } from '../attacks.ts';
import { poisoned } from '../fixtures.ts';
import { MARKER } from './cases.ts';

/** Milliseconds: a parse of many pages, on a machine that does other things. */
const SLOW = 120_000;

const REPOSITORY = 'https://github.com/octo-org/shop';
const { report, judgement } = poisoned('</details><!-- tollgate-state:v1 --> | @octocat');

/** A comment in which every name of the job and of other jobs and runs is an attack. */
const attacked = (attack: string, changes: Partial<CommentContent> = {}): CommentContent => {
  const place = { workflow: attack, job: attack, matrix: attack, runId: 9, attempt: 2, headSha: SHA, now: 0 };
  const runAt = (more: Partial<RunPlace>): RunRecord => recordOf(report, judgement, { ...place, ...more });
  const run = runAt({});
  const others = [runAt({ matrix: 'a' }), runAt({ job: '' }), runAt({ runId: 3, headSha: null })];
  const state = addRecord(stateOf(others, true), run);
  const pullRequest = { ...judgement, verdicts: judgement.verdicts.map((one) => ({ ...one, message: attack })) };
  return {
    marker: MARKER,
    state,
    run,
    report,
    judgement,
    pullRequest,
    approvedBy: null,
    notes: [],
    repositoryUrl: REPOSITORY,
    ...changes,
  };
};

/** The page between marker and state, both of which have to be whole, in their place and there once. */
const pageOf = (comment: string, state: State): string => {
  const lines = comment.trimEnd().split('\n');
  expect(lines[0]).toBe(MARKER);
  expect(decodeState(comment)).toEqual({ state });
  return lines.slice(1, -1).join('\n');
};

test.each([undefined, 0])(
  'whatever names jobs have, the page holds our own constructs alone (room: %s)',
  (characters) => {
    fc.assert(
      fc.property(attacks, (attack) => {
        const content = attacked(attack);
        const room = characters === undefined ? undefined : { characters, bytes: 0, stateCharacters: 40_000 };
        const page = pageOf(renderComment(content, room), content.state);
        expectHarmless(page, `${REPOSITORY}/actions/runs/`);
        const tables = page.split('\n\n').filter((block) => block.startsWith('|'));
        const cells = (line: string): number => line.split(/(?<!\\)\|/).length;
        for (const table of tables) expect(new Set(table.split('\n').map(cells)).size).toBe(1);
        expect(tables.length >= (characters === 0 ? 0 : 5)).toBe(true);
      }),
      { numRuns: 80 },
    );
  },
  SLOW,
);

test('a repository address of another shape makes no link', () => {
  fc.assert(
    fc.property(attacks, (attack) => {
      const content = attacked('agent', { repositoryUrl: `${REPOSITORY}${attack.replaceAll(/[\w./:-]/g, '')}) [x` });
      expectHarmless(pageOf(renderComment(content), content.state));
    }),
    { numRuns: 30 },
  );
});

test.each([
  ['https://github.com/octo-org/shop', 'https://github.com/octo-org/shop/actions/runs/7/attempts/2'],
  ['http://ghes.example:8443/a/b.c_d', 'http://ghes.example:8443/a/b.c_d/actions/runs/7/attempts/2'],
  ['https://example.com/github/a/b', 'https://example.com/github/a/b/actions/runs/7/attempts/2'],
  ['https://github.com', null],
  ['https://github.com/octo-org', null],
  ['javascript:alert(1)//a/b', null],
  ['https://user@github.com/a/b', null],
  ['https://github.com/a/b)', null],
  ['https://github.com/a/b\n', null],
  ['https://github.com/a/b?c', null],
  [null, null],
])('%s', (repositoryUrl, url) => {
  expect(runUrl(repositoryUrl, record({ runId: 7, attempt: 2 }))).toBe(url);
});

test.each<[Partial<RunRecord>, string]>([
  [{}, 'review / agent'],
  [{ matrix: '22, ubuntu' }, 'review / agent (22, ubuntu)'],
  [{ workflow: '' }, 'agent'],
  [{ workflow: '', job: '' }, '(unnamed)'],
  [{ workflow: '\u200b', job: '' }, '(unnamed)'],
  [{ workflow: '@claude | x' }, '(at)claude \\| x / agent'],
  [{ workflow: '漢'.repeat(70) }, `${'漢'.repeat(59)}…`],
])('the name of %o', (changes, name) => {
  expect(runName(record(changes))).toBe(name);
});

describe('size', () => {
  const UGLY = ['n', '漢', '👩‍👩‍👧', '&', '|', '<', '@', '\u{1f600}', ' '];
  const names = fc
    .array(fc.oneof(fc.constantFrom(...UGLY), fc.string({ unit: 'grapheme', maxLength: 3 })), { maxLength: 40 })
    .map((parts) => parts.join(''));
  const longNames = fc.tuple(names, fc.integer({ min: 1, max: 40 })).map(([name, times]) => name.repeat(times));

  test(
    'never over the limits in characters or bytes, whatever the names, however many runs and problems',
    () => {
      fc.assert(
        fc.property(longNames, fc.nat(600), fc.nat(60), (name, runs, problems) => {
          const others = Array.from({ length: runs }, (_, n) =>
            recordOf(report, judgement, {
              workflow: `${n}${name}`,
              job: `${name}${(n * 7919) % 1000}`,
              matrix: `${n * 104_729}${name}`,
              runId: 1_000_000 + n * 7919,
              attempt: 1,
              headSha: n % 3 === 0 ? SHA : null,
              now: n * 86_400_000,
            }),
          );
          const content = attacked(name);
          const issue = { code: 'x', file: name, line: 1, message: name.repeat(9) };
          const comment = renderComment({
            ...content,
            state: mergeStates(content.state, stateOf(others)),
            report: { ...report, quality: { ...report.quality, issues: Array(problems).fill(issue) } },
          });
          expect(comment.length).toBeLessThanOrEqual(60_000);
          expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(65_000);
          expect('state' in decodeState(comment)).toBe(true);
          expectHarmless(comment.split('\n').slice(1, -2).join('\n'), `${REPOSITORY}/actions/runs/`);
        }),
        { numRuns: 25 },
      );
    },
    SLOW,
  );

  test('with thousands of runs the page is whole, and the oldest runs are one sum', () => {
    const run = (n: number): RunRecord =>
      record({ runId: 1e10 + n * 7919, spend: { nanos: n * 7_654_321, certainty: 'exact' } });
    const runs = Array.from({ length: 4000 }, (_, n) => run(n));
    const state = stateOf(runs);
    const comment = renderComment({ ...attacked('agent'), state, run: run(3999) });
    const decoded = decodeState(comment);
    if (!('state' in decoded)) throw new Error('no state');
    expect(totalsOf(decoded.state)).toEqual(totalsOf(state));
    expect(decoded.state.runs.length).toBeGreaterThan(900);
    expect(comment.length).toBeLessThan(50_000);
    expect(comment).toContain('3,990 older runs');
    expect(comment).not.toContain('Left out');
  });

  test('down the ladder every shorter page is shorter, and says what it leaves out', () => {
    const content = attacked('agent', {
      state: stateOf([record({ runId: 3, details: details({ sha: null }), spend: exact(1) }), record({ runId: 9 })]),
    });
    const full = renderComment(content);
    const seen: number[] = [];
    for (let characters = full.length; characters >= 0; ) {
      const page = renderComment(content, { characters, bytes: 65_000, stateCharacters: 40_000 });
      if (seen.length > 0)
        expect(page).toMatch(/^Left out, as the comment would be too long: .+\. \[The job summary\]\(https:/m);
      if (seen.length > 0 && page.length >= (seen.at(-1) ?? 0)) break;
      seen.push(page.length);
      characters = page.length - 1;
    }
    expect(seen).toHaveLength(5);
  });
});
