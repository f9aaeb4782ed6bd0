import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as plain } from 'vitest';
import { markerOf } from '../../src/github/marker.ts';
import { renderJson } from '../../src/render/json.ts';
import { CASES } from '../render/fixtures.ts';
import { badGateway, reset, secondaryLimit } from '../rig/faults.ts';
import type { Step } from '../rig/run-action.ts';
import { exchangePage } from './exchange-page.ts';
import { FORK, FORK_RAN, github, PUSH, play, QUEUE, TOKENS, test } from './scene.ts';

/** One way that a job and GitHub talk with each other. */
type Exchange = {
  /** Its page's name. */
  readonly name: string;
  /** What the page is read for. */
  readonly about: string;
  /** What GitHub has before the job, beside what earlier jobs left there. */
  readonly arrange?: () => void;
  /** Jobs that ran before; what they asked is not on the page. */
  readonly earlier?: readonly Partial<Step>[];
  readonly job: Partial<Step>;
};

const run = (id: number, inputs: Readonly<Record<string, string>> = {}): Partial<Step> => ({
  env: { GITHUB_RUN_ID: String(id) },
  inputs,
});
const OVER = { 'max-cost': '0.10' };

const EXCHANGES: readonly Exchange[] = [
  {
    name: 'comment-created',
    about: 'The first run of a pull request, without a budget.',
    job: run(1, { 'report-file': 'report.json', 'summary-file': 'summary.md' }),
  },
  {
    name: 'comment-updated',
    about: 'The second run, within its budgets: it adds its row to the one comment, and its cost to the sum.',
    earlier: [run(1)],
    job: run(2, { 'max-cost': '2', 'max-pr-cost': '5' }),
  },
  {
    name: 'rerun',
    about: 'The second attempt of a run: it replaces its own row, and the sum stays.',
    earlier: [run(1)],
    job: { env: { GITHUB_RUN_ID: '1', GITHUB_RUN_ATTEMPT: '2' } },
  },
  {
    name: 'over-budget',
    about: 'Two broken budgets: everything is published, and the sentences that the step fails with come last.',
    job: run(1, { ...OVER, 'max-turns': '4', 'override-label': '' }),
  },
  {
    name: 'override-label',
    about: 'A broken budget that someone with write access approved of: a warning, with their name in all places.',
    arrange: () => github().store.label(7, 'cost-approved', TOKENS.alice),
    job: run(1, { ...OVER, check: 'true' }),
  },
  {
    name: 'check-run',
    about: 'A check run beside the comment, on the head of the pull request and not on its merge commit.',
    job: run(1, { ...OVER, check: 'true', comment: 'never', 'override-label': '' }),
  },
  {
    name: 'no-permission',
    about: "The job's token may not write: one warning that names the line that is missing. The verdict stands.",
    job: { ...run(1, { 'max-cost': '2' }), token: 'read-only' },
  },
  {
    name: 'fork',
    about:
      'A pull request from a fork: the read-only token is normal, a notice. The report file is for the second half.',
    job: { ...run(1, { 'max-cost': '2', 'report-file': 'report.json' }), event: FORK, token: 'read-only' },
  },
  {
    name: 'fork-published',
    about:
      'The second half, in a trusted workflow: the pull request comes from the event and the API, never from the report.',
    job: {
      ...{ event: FORK_RAN, home: null },
      inputs: { mode: 'publish', 'report-file': 'report.json', 'max-cost': '2', check: 'true' },
      get files() {
        return { 'report.json': renderJson(CASES.pass.report, CASES.pass.judgement) };
      },
    },
  },
  {
    name: 'new',
    about: 'A new comment for every run: the old one stays as a text, without marker and data.',
    earlier: [run(1)],
    job: run(2, { 'comment-mode': 'new' }),
  },
  {
    name: 'hide-and-new',
    about: 'A new comment takes over what the old one remembers; then the old one is hidden as outdated.',
    earlier: [run(1)],
    job: run(2, { 'comment-mode': 'hide-and-new' }),
  },
  {
    name: 'delete-and-new',
    about: 'The same, and the old comment is deleted.',
    earlier: [run(1)],
    job: run(2, { 'comment-mode': 'delete-and-new' }),
  },
  {
    name: 'damaged-comment',
    about: 'A comment whose data someone broke: it is begun anew, and says that the sum counts from here.',
    arrange: () => {
      const damaged = `${markerOf('default')}\n### old\n\n<!-- tollgate-state:v1 00000000 AAAA -->`;
      github().store.addComment(7, TOKENS.job, damaged);
    },
    job: run(1, { 'max-pr-cost': '5', 'on-unmeasured': 'warn' }),
  },
  {
    name: 'rate-limited',
    about:
      'A secondary limit, a broken gateway and a cut connection: each is waited for, and nothing is written twice.',
    arrange: () => {
      github().fail('issues/create-comment', secondaryLimit(1));
      github().fail('issues/list-comments', badGateway(), reset());
    },
    job: run(1),
  },
  {
    name: 'merge-queue',
    about: 'A run of the merge queue has nothing to measure: it is judged by the last runs of its pull request.',
    earlier: [run(1, OVER)],
    job: { ...run(77, OVER), event: QUEUE, home: null },
  },
  {
    name: 'no-pull-request',
    about: 'A push: no comment, and GitHub is asked nothing. Summary, outputs and verdict are there all the same.',
    job: { ...run(1, { 'max-cost': '2' }), event: PUSH },
  },
];

const PAGES = join(import.meta.dirname, '../golden/exchanges');

for (const exchange of EXCHANGES) {
  const { name, arrange, earlier = [], job } = exchange;
  test(name, async ({ expect: expectHere }) => {
    for (const step of earlier) await play(step);
    const before = github().requests.length;
    arrange?.();
    const step = await play(job);
    const page = exchangePage(exchange, github().url, github().requests.slice(before), step);
    await expectHere(page).toMatchFileSnapshot(join(PAGES, `${name}.md`));
  });
}

plain('no page is left of an exchange that is gone', () => {
  expect(readdirSync(PAGES).sort()).toEqual(EXCHANGES.map(({ name }) => `${name}.md`).sort());
});
