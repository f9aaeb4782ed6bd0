import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../src/github/annotations.ts';
import type { Labels } from '../../src/github/approval.ts';
import type { Job } from '../../src/github/job.ts';
import { type Desk, publish } from '../../src/github/publish.ts';
import { recordOf } from '../../src/pull-request/record-of.ts';
import { exact, record, SHA } from '../pull-request/build.ts';
import { CASES } from '../render/fixtures.ts';
import { limits } from './build.ts';
import { comment, httpError, isOwn, MARKER, memory, ours, stateOf } from './comments.ts';

const OVER = CASES['over-budget'];
const PLACE = { workflow: 'review', job: 'agent', matrix: '', runId: 9, attempt: 1, headSha: SHA, now: 0 };

const jobOf = ({ report, judgement }: (typeof CASES)[keyof typeof CASES], changes: Partial<Job> = {}): Job => ({
  ...{ report, own: judgement, runs: [recordOf(report, judgement, PLACE)], limits: limits() },
  ...{ comment: { when: 'always', mode: 'update', key: 'default' }, check: true, overrideLabel: 'cost-approved' },
  ...{ reportFile: 'report.json', summaryFile: 'summary.md', notes: [], repositoryUrl: null },
  annotations: [{ level: 'warning', message: 'an event file that is no JSON' }],
  ...changes,
});

const NO_LABELS: Labels = { names: async () => [], setters: async () => [], permissionOf: async () => 'none' };
const approvedBy = (login: string, permission: string): Labels => ({
  ...{ names: async () => ['cost-approved'], setters: async () => [login], permissionOf: async () => permission },
});

type Given = {
  readonly broken?: readonly string[];
  readonly room?: ReturnType<typeof memory>;
  readonly labels?: Labels;
  readonly isQueued?: boolean;
  readonly isTokenReadOnly?: boolean;
};

/** A desk that writes down what happens at it; the named acts throw. */
const recording = ({
  broken = [],
  room = memory([]),
  labels = NO_LABELS,
  isQueued = false,
  isTokenReadOnly = false,
}: Given = {}) => {
  const calls: string[] = [];
  const told: Annotation[] = [];
  const pages: Record<string, string> = {};
  const act = (call: string, page = ''): void => {
    if (broken.some((start) => call.startsWith(start))) throw new Error(`${call} is broken`);
    calls.push(call);
    pages[call] = page;
  };
  const desk: Desk = {
    writeSummary: async (markdown) => act('summary', markdown),
    setOutput: (name, value) => act(`output ${name}=${value}`),
    writeFile: async (path, text) => act(`file ${path}`, text),
    annotate: (annotation) => told.push(annotation),
    createCheck: async ({ conclusion, title, summary }) => act(`check ${conclusion}: ${title}`, summary),
    pullRequest: {
      room: { comments: room.port, isOwn, clock: { sleep: async () => {}, random: () => 0 } },
      ...{ labels, isQueued, isTokenReadOnly },
    },
  };
  return { desk, calls, told, pages, comments: room.comments };
};

const outputsIn = (calls: readonly string[]) =>
  Object.fromEntries(calls.flatMap((call) => (call.startsWith('output ') ? [call.slice(7).split('=')] : [])));
const firstLines = (told: readonly Annotation[]) =>
  told.map(({ level, message }) => `${level}: ${message.slice(0, 60)}`);

test('summary, comment, check, files, outputs, and the sentences that the step fails with last', async () => {
  const { desk, calls, told, comments, pages } = recording();
  const { total } = await publish(jobOf(OVER), desk);
  expect(calls.filter((call) => !call.startsWith('output '))).toEqual([
    'summary',
    expect.stringMatching(/^check failure: Over budget · \$2\.32 of \$2\.00/),
    'file report.json',
    'file summary.md',
  ]);
  expect(pages['file summary.md']).toBe(pages.summary);
  expect(comments).toEqual([expect.objectContaining({ body: expect.stringContaining('$2.32 of $2.00') })]);
  expect(outputsIn(calls)).toMatchObject({
    verdict: 'fail',
    'report-file': 'report.json',
    'summary-file': 'summary.md',
  });
  expect(outputsIn(calls)).toMatchObject({ 'comment-url': 'url-1', 'pr-cost-usd': expect.stringMatching(/^2\.3/) });
  expect(told.map(({ level }) => level)).toEqual(['warning', 'warning', 'error']);
  expect(total.failed).toBe(true);
});

describe('what fails stops nothing, is told once and changes no verdict', () => {
  test.each([
    ['summary', 'The job summary was not written: summary is broken'],
    ['check', 'The check run was not written'],
    ['file report.json', 'The file report.json was not written'],
    ['output turns', 'The output turns was not written'],
  ])('%s', async (broken, message) => {
    const whole = recording();
    await publish(jobOf(OVER), whole.desk);
    const { desk, calls, told, comments } = recording({ broken: [broken] });
    const { total } = await publish(jobOf(OVER), desk);
    expect(calls.length).toBeGreaterThanOrEqual(whole.calls.length - 1);
    expect(told.filter((one) => one.message.includes(message))).toHaveLength(1);
    expect([comments.length, total.failed]).toEqual([1, true]);
  });

  test.each(['list', 'create'] as const)('the comment: %s', async (act) => {
    const { desk, calls, told } = recording({ room: memory([], { [act]: [{ error: httpError(403) }] }) });
    const { total } = await publish(jobOf(OVER), desk);
    expect(told.filter(({ message }) => message.startsWith("The pull request's comment was not written"))).toHaveLength(
      1,
    );
    expect(outputsIn(calls)).toMatchObject({ verdict: 'fail', 'comment-url': '' });
    expect(total.failed).toBe(true);
  });

  test('all of it', async () => {
    const room = memory([], { list: [{ error: httpError(500) }] });
    const { desk, calls, told } = recording({ broken: ['summary', 'check', 'file', 'output'], room });
    expect((await publish(jobOf(OVER), desk)).total.failed).toBe(true);
    expect(calls).toEqual([]);
    expect(told.at(-1)?.level).toBe('error');
  });
});

describe('budgets of the pull request', () => {
  const EARLIER = stateOf(record({ runId: 3, spend: exact(5) }));

  test('hold all runs together', async () => {
    const { desk, calls, told } = recording({ room: memory([ours(1, EARLIER)]) });
    const { total } = await publish(jobOf(CASES.pass, { limits: limits(5) }), desk);
    expect([total.failed, outputsIn(calls).verdict]).toEqual([true, 'fail']);
    expect(told.at(-1)).toMatchObject({ level: 'error', message: expect.stringContaining('max-pr-cost') });
  });

  test('what another job writes at the same moment counts: the summary is written again', async () => {
    const room = memory([]);
    const list = room.port.list;
    let looks = 0;
    const port = {
      ...room.port,
      list: async () => {
        if (looks++ === 1) room.comments.push(ours(1, EARLIER));
        return list();
      },
    };
    const { desk, calls } = recording({ room: { ...room, port } });
    const { total } = await publish(jobOf(CASES.pass, { limits: limits(5) }), desk);
    expect(total.failed).toBe(true);
    expect(calls.filter((call) => call === 'summary')).toHaveLength(2);
  });

  test.each([
    ['the comments cannot be listed', memory([], { list: [{ error: httpError(502) }] })],
    ['its data are damaged', memory([comment(1, `${MARKER}\n<!-- tollgate-state:v1 damaged -->`)])],
    ['a newer version wrote it', memory([comment(1, `${MARKER}\n<!-- tollgate-state:v2 x -->`)])],
  ])('are unmeasured where %s, and never pass', async (_, room) => {
    const { desk, told, calls } = recording({ room });
    const { total } = await publish(jobOf(CASES.pass, { limits: limits(5) }), desk);
    expect([total.verdict, total.failed]).toEqual(['unmeasured', true]);
    expect(told.filter(({ level }) => level === 'warning').length).toBeGreaterThan(1);
    expect(outputsIn(calls)['pr-cost-usd']).toBe('');
  });
});

describe('a label on the pull request', () => {
  test('set by someone with write access turns red into neutral, and stands in the record', async () => {
    const { desk, calls, told, comments, pages } = recording({ labels: approvedBy('alice', 'write') });
    const { total } = await publish(jobOf(OVER), desk);
    expect([total.failed, total.verdict]).toEqual([false, 'warn']);
    expect(calls).toContainEqual(expect.stringMatching(/^check neutral: Approved by @alice/));
    expect(outputsIn(calls)).toMatchObject({ verdict: 'warn', 'overridden-by': 'alice' });
    expect(comments[0]?.body).toContain('Over budget, approved by `@alice`.');
    expect(pages.summary).toMatch(/^Over budget, approved by \(at\)alice\./);
    expect(told.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('set by someone without it does not count, and the comment says so', async () => {
    const { desk, told, comments } = recording({ labels: approvedBy('eve', 'read') });
    expect((await publish(jobOf(OVER), desk)).total.failed).toBe(true);
    expect(firstLines(told)).toContainEqual(
      expect.stringContaining('notice: The label cost-approved does not count: @eve'),
    );
    expect(comments[0]?.body).toContain('does not count: (at)eve');
  });

  test('that cannot be asked about does not count', async () => {
    const labels = { ...NO_LABELS, names: () => Promise.reject(httpError(500)) };
    const { desk, told } = recording({ labels });
    expect((await publish(jobOf(OVER), desk)).total.failed).toBe(true);
    expect(told.filter(({ message }) => message.includes('so it does not count'))).toHaveLength(1);
  });

  test.each([
    ['a run within its budget', jobOf(CASES.pass)],
    ['a run where no label can', jobOf(OVER, { overrideLabel: null })],
  ])('is not asked about by %s', async (_, job) => {
    const names = () => Promise.reject(new Error('asked in vain'));
    const { desk, told } = recording({ labels: { ...NO_LABELS, names } });
    await publish(job, desk);
    expect(told.filter(({ message }) => message.includes('label'))).toEqual([]);
  });
});

describe('a run of the merge queue', () => {
  const NO_USAGE = CASES['no-usage'];
  const ofHead = (verdict: 'pass' | 'fail') => {
    const details = record().details;
    return memory([ours(1, stateOf(record({ details: details && { ...details, verdict } })))]);
  };

  test.each([
    { last: 'pass', failed: false },
    { last: 'fail', failed: true },
  ] as const)('is judged by the last runs of its pull request: $last', async ({ last, failed }) => {
    const { desk, comments, calls } = recording({ room: ofHead(last), isQueued: true });
    const { total } = await publish(jobOf(NO_USAGE), desk);
    expect([total.verdict, total.failed]).toEqual([last, failed]);
    expect(comments[0]?.body).toContain('A page');
    expect(outputsIn(calls).verdict).toBe(last);
  });

  test.each([
    { last: 'pass', own: 'over-budget', ends: 'fail' },
    { last: 'fail', own: 'pass', ends: 'fail' },
    { last: 'pass', own: 'pass', ends: 'pass' },
  ] as const)('that measured something keeps its own budgets too: $last and $own', async ({ last, own, ends }) => {
    const { desk } = recording({ room: ofHead(last), isQueued: true });
    const { total } = await publish(jobOf(CASES[own]), desk);
    expect([total.verdict, total.failed]).toEqual([ends, ends === 'fail']);
  });

  test('can be approved', async () => {
    const { desk } = recording({ room: ofHead('fail'), isQueued: true, labels: approvedBy('alice', 'admin') });
    expect((await publish(jobOf(NO_USAGE), desk)).total.failed).toBe(false);
  });

  test('is judged by itself where the pull request has no runs on record', async () => {
    const { desk } = recording({ isQueued: true });
    expect((await publish(jobOf(NO_USAGE), desk)).total.verdict).toBe(NO_USAGE.judgement.verdict);
  });
});

test.each([
  ['no comment is wanted', jobOf(CASES.pass, { comment: { when: 'never', mode: 'update', key: 'default' } }), {}],
  ['there is no pull request', jobOf(CASES.pass), { pullRequest: null }],
  ['the runner tells no run id', jobOf(CASES.pass, { runs: [] }), {}],
])('where %s, the comments are not even read', async (_, job, lack) => {
  const room = memory([]);
  const { desk, calls } = recording({ room });
  await publish(job, { ...desk, ...lack });
  expect(room.calls).toEqual([]);
  expect(outputsIn(calls)).toMatchObject({ 'comment-url': '', 'pr-cost-usd': '' });
});

test('annotations keep to the runner’s caps', async () => {
  const { desk, told } = recording();
  const annotations = Array.from({ length: 12 }, () => ({ level: 'warning', message: 'x'.repeat(5000) }) as const);
  await publish(jobOf(CASES.pass, { annotations }), desk);
  expect(told).toHaveLength(10);
  expect(told[0]?.message).toHaveLength(4096);
  expect(told.at(-1)?.message).toBe('3 more of this kind; the job summary has what they are about.');
});
