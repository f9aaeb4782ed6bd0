import { beforeAll, expect } from 'vitest';
import { renderJson } from '../../src/render/json.ts';
import { CASES } from '../render/fixtures.ts';
import { badGateway } from '../rig/faults.ts';
import { asked, describe, FORK_RAN, github, play, TOKENS, test } from './scene.ts';

let report = '';
beforeAll(() => {
  report = renderJson(CASES.pass.report, CASES.pass.judgement);
});

const publish = (
  inputs: Readonly<Record<string, string>> = {},
  files: Readonly<Record<string, string>> = { 'reports/tollgate/report.json': report },
  event = FORK_RAN,
) => play({ event, files, home: null, inputs: { mode: 'publish', 'report-file': 'reports', ...inputs } });
const comments = () => github().store.comments();

test('what the fork’s run measured is published by the trusted one, and said to be its word', async () => {
  const { code, stderr, annotations, outputs, summary } = await publish({ check: 'true', 'max-cost': '2' });
  expect([code, stderr, annotations]).toEqual([0, '', []]);
  expect(comments()).toEqual([expect.objectContaining({ issue: 8 })]);
  expect(comments()[0]?.body).toContain("These numbers were reported by the fork's run");
  expect(summary).toContain("These numbers were reported by the fork's run");
  expect(outputs).toMatchObject({ verdict: 'pass', 'cost-usd': '0.42', 'report-file': '' });
  expect(github().store.checks()[0]?.request).toMatchObject({
    ...{ head_sha: 'e'.repeat(40), conclusion: 'success', name: 'Tollgate: Review' },
    details_url: 'https://github.com/octo/shop/actions/runs/555/attempts/1',
  });
  expect(asked()[0]).toBe('pulls/list');
});

test('the trusted job judges by its own budgets, whatever the artifact says', async () => {
  const hostile = JSON.stringify({ ...JSON.parse(report), verdict: 'pass', verdicts: [] });
  const { code, outputs } = await publish({ 'max-cost': '0.10', 'override-label': '' }, { 'reports/r.json': hostile });
  expect([code, outputs.verdict]).toEqual([1, 'fail']);
});

test('several reports: one row each, and the worst is shown', async () => {
  const dear = renderJson(CASES['over-budget'].report, CASES['over-budget'].judgement);
  const { outputs } = await publish({}, { 'reports/a/r.json': report, 'reports/b/r.json': dear });
  expect(outputs['cost-usd']).toMatch(/^2\.3/);
  expect(outputs['pr-cost-usd']).toMatch(/^2\.7/);
  expect(comments()).toHaveLength(1);
});

describe('a hostile artifact', () => {
  const SECRET = 'x-hostile-x';
  const withModel = (model: string): string => {
    const json = JSON.parse(report);
    return JSON.stringify({ ...json, models: [{ ...json.models[0], model }] });
  };

  test.each([
    { name: 'HTML in a name', textOf: () => withModel(`<img src=${SECRET}>`) },
    { name: 'a command in a name', textOf: () => withModel(`::error::${SECRET}`) },
    { name: 'no report', textOf: () => JSON.stringify({ [SECRET]: SECRET }) },
    { name: 'no JSON', textOf: () => SECRET },
  ])('is refused and echoed nowhere: $name', async ({ textOf }) => {
    const run = await publish({ 'max-cost': '2' }, { [`reports/${SECRET}.json`]: textOf() });
    expect([run.code, comments()]).toEqual([1, []]);
    expect(run.annotations[0]).toMatchObject({
      level: 'warning',
      message: expect.stringContaining('Report 1 of 1 was refused'),
    });
    expect(`${run.stdout}${run.summary}${JSON.stringify(run.outputs)}`).not.toContain(SECRET);
  });

  test('cannot choose the pull request', async () => {
    const chosen = { ...JSON.parse(report), number: 7, pull_request: { number: 7 }, issue: { number: 7 } };
    await publish({}, { 'reports/r.json': JSON.stringify(chosen) });
    expect(comments().map(({ issue }) => issue)).toEqual([8]);
  });
});

describe('no comment', () => {
  const of = (changes: object) => ({
    ...FORK_RAN,
    payload: { ...FORK_RAN.payload, workflow_run: { ...FORK_RAN.payload.workflow_run, ...changes } },
  });

  test.each([
    { name: 'no pull request has this head commit', event: of({ head_sha: 'f'.repeat(40) }) },
    {
      name: 'two pull requests have this head',
      event: of({ head_sha: '9'.repeat(40), head_repository: { full_name: 'twin/shop' } }),
    },
    { name: 'no pull request has this branch', event: of({ head_branch: 'other' }) },
    { name: 'no pull request is of this repository', event: of({ head_repository: { full_name: 'mallory/shop' } }) },
  ])('where $name: a notice', async ({ event }) => {
    const { code, annotations, summary } = await publish({}, undefined, event);
    expect([code, comments()]).toEqual([0, []]);
    expect(annotations).toEqual([{ level: 'notice', message: expect.stringContaining('No comment') }]);
    expect(summary).toContain('$0.42');
  });

  test('where GitHub does not tell: a warning', async () => {
    github().fail('pulls/list', badGateway(), badGateway(), badGateway());
    const { code, annotations } = await publish();
    expect([code, annotations]).toEqual([0, [{ level: 'warning', message: expect.stringContaining('502') }]]);
  });

  test.each([
    { budgets: { 'max-pr-cost': '9' }, ends: [1, 'unmeasured'] },
    { budgets: { 'max-pr-cost': '0.10' }, ends: [1, 'fail'] },
    { budgets: { 'warn-pr-cost': '9' }, ends: [0, 'warn'] },
    { budgets: { 'max-pr-cost': '9', 'on-unmeasured': 'ignore' }, ends: [0, 'pass'] },
  ])('where GitHub does not tell, a budget of the pull request is not kept: $budgets', async ({ budgets, ends }) => {
    github().fail('pulls/list', badGateway(), badGateway(), badGateway());
    const { code, outputs } = await publish({ 'max-cost': '2', ...budgets });
    expect([code, outputs.verdict]).toEqual(ends);
  });

  test('where the fork’s run measured nothing: a notice, and red only if a budget is set', async () => {
    const { code, annotations } = await publish({}, {});
    expect([code, annotations.map(({ level }) => level)]).toEqual([0, ['notice']]);
    for (const budget of ['max-cost', 'max-peak-context', 'max-turns', 'max-pr-cost']) {
      expect([budget, (await publish({ [budget]: '2' }, {})).code]).toEqual([budget, 1]);
    }
    expect((await publish({ 'warn-cost': '2', 'warn-pr-cost': '2' }, {})).code).toBe(0);
  });
});

test('runs of the repository’s own branches are published without the label', async () => {
  const own = { head_repository: { full_name: 'octo/shop' }, head_sha: 'b'.repeat(40) };
  const event = {
    ...FORK_RAN,
    payload: { ...FORK_RAN.payload, workflow_run: { ...FORK_RAN.payload.workflow_run, ...own } },
  };
  await publish({}, undefined, event);
  expect(comments()).toEqual([expect.objectContaining({ issue: 7, author: TOKENS.job })]);
  expect(comments()[0]?.body).not.toContain('reported by the fork');
});

test('elsewhere than in a workflow_run it is a mistake', async () => {
  const { code, annotations } = await publish({}, undefined, { name: 'push', payload: {} } as never);
  expect([code, annotations]).toEqual([1, [{ level: 'error', message: expect.stringContaining('workflow_run') }]]);
});
