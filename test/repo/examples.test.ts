import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseConfig } from '../../src/inputs/config-file.ts';
import { configKey } from '../../src/inputs/config-key.ts';
import { INPUT_NAMES } from '../../src/inputs.ts';
import { parsePriceOverrides } from '../../src/pricing/overrides.ts';
import { type GitHubStandIn, startGitHub } from '../rig/github.ts';
import { runAction, type Step, type StepResult } from '../rig/run-action.ts';
import { WORKFLOWS } from '../rig/store.ts';
import { type ExampleStep, readExampleSteps } from './example-steps.ts';
import { ROOT } from './root.ts';
import { readJsonBlocks } from './workflow-files.ts';

const RECORDED = join(ROOT, 'test/fixtures/recorded/plain-opus-5-5');
const TRANSCRIPT = 'projects/-home-runner-work-shop-shop/12fd3e20-c39a-4ad8-917a-39b3383a7852.jsonl';
const HEAD = { sha: 'b'.repeat(40), ref: 'change' };

const PULL_REQUEST = {
  number: 7,
  pull_request: {
    number: 7,
    head: { ...HEAD, repo: { full_name: 'octo/shop' } },
    base: { repo: { full_name: 'octo/shop' } },
  },
};

/** What each event of the examples brings along. A called workflow has its caller's. */
const EVENTS: Readonly<Record<string, Step['event']>> = {
  pull_request: { name: 'pull_request', payload: PULL_REQUEST },
  workflow_call: { name: 'pull_request', payload: PULL_REQUEST },
  issue_comment: { name: 'issue_comment', payload: { issue: { number: 7, pull_request: {} } } },
  merge_group: {
    name: 'merge_group',
    payload: {
      merge_group: { head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${'c'.repeat(40)}`, head_sha: HEAD.sha },
    },
  },
  workflow_run: {
    name: 'workflow_run',
    payload: {
      repository: { id: 1 },
      workflow_run: {
        ...{ id: 5, run_attempt: 1, name: 'Review', event: 'pull_request', pull_requests: [] },
        ...{ head_branch: HEAD.ref, head_sha: HEAD.sha, head_repository: { full_name: 'eve/shop' } },
      },
    },
  },
};

const configBlock = (): string => readJsonBlocks().find(({ text }) => text.includes('maxPrCost'))?.text ?? '';

/** What earlier steps and jobs of the examples have left on the runner. */
const leftBehind = (report: string): Record<string, string> => {
  const result = readFileSync(join(RECORDED, 'stdout.json'), 'utf8');
  return {
    '../temp/result.json': result,
    '../temp/stream.jsonl': result,
    [`../temp/claude/${TRANSCRIPT}`]: readFileSync(join(RECORDED, 'home/.claude', TRANSCRIPT), 'utf8'),
    '../temp/report/tollgate.json': report,
    'base/.github/tollgate.json': configBlock(),
  };
};

/** The recorded run, whichever of its sources are read. */
const RECORDED_USD = 0.121112;

/** Two of the examples are about other prices: a regional endpoint, and a discount. */
const factorOf = (inputs: ExampleStep['inputs']): number =>
  ('cloud-region' in inputs ? 1.1 : 1) * ('pricing' in inputs ? 0.9 : 1);

const isBudget = (name: string): boolean => /^(?:max|warn)-/.test(name);

/** The budgets that a step holds, by its inputs and its config file. */
const budgetsOf = ({ inputs }: ExampleStep): readonly string[] => {
  const inFile = inputs.config === undefined ? {} : JSON.parse(configBlock());
  return INPUT_NAMES.filter((name) => isBudget(name) && (name in inputs || configKey(name) in inFile));
};

describe('the Tollgate steps of the pages run', () => {
  let github: GitHubStandIn;
  let report = '';

  const play = (event: string, inputs: Readonly<Record<string, string>>, home: string | null): Promise<StepResult> => {
    const brought = EVENTS[event];
    if (brought === undefined) throw new Error(`say in EVENTS what ${event} brings along`);
    return runAction({
      event: brought,
      apiUrl: github.url,
      token: 'job',
      home,
      files: leftBehind(report),
      // The recording is older than the job that the rig makes up around it.
      inputs: { since: 'all', ...inputs },
    });
  };
  const measured = join(RECORDED, 'home');

  beforeEach(async () => {
    const pull = { headSha: HEAD.sha, headRef: HEAD.ref, headRepository: 'eve/shop' };
    github = await startGitHub({ tokens: { job: WORKFLOWS }, pulls: { 7: pull } });
    if (report === '')
      report = (await play('pull_request', { comment: 'never', 'report-file': 'r.json' }, measured)).reportFile ?? '';
  });
  afterEach(async () => {
    await github.close();
    expect(github.offSpec).toEqual([]);
  });

  const examples = readExampleSteps();

  test('there are many, for every event', () => {
    expect(examples.length).toBeGreaterThan(15);
    expect([...new Set(examples.map(({ event }) => event))].sort()).toEqual(Object.keys(EVENTS).sort());
  });

  const playExample = async ({ event, inputs }: ExampleStep): Promise<StepResult> => {
    // Claude Code has run on the pull request before it is queued, and in another run than the one that publishes.
    if (event === 'merge_group') await play('pull_request', inputs, measured);
    return play(event, inputs, event === 'merge_group' || inputs.mode === 'publish' ? null : measured);
  };

  test.each(examples)('$name on $event', async (example) => {
    const { event, inputs } = example;
    const run = await playExample(example);
    expect(run.annotations.filter(({ level }) => level !== 'notice')).toEqual([]);
    expect(run).toMatchObject({ code: 0, stderr: '', outputs: { verdict: 'pass' } });
    expect(github.store.comments()).toHaveLength(inputs.comment === 'never' ? 0 : 1);
    expect(github.store.checks()).toHaveLength(inputs.check === 'true' ? 1 : 0);
    if (event === 'merge_group') return;
    expect(Number(run.outputs['cost-usd'])).toBeCloseTo(RECORDED_USD * factorOf(inputs), 6);
    expect(budgetsOf(example).filter((budget) => !run.summary.includes(`\`${budget}\``))).toEqual([]);
  });

  const gates = examples.filter(({ inputs }) => 'max-cost' in inputs);
  const oneOfEach = [...new Map(gates.map((example) => [example.event, example])).values()];
  test.each(oneOfEach)('$name on $event is a gate', async ({ name, event, inputs }) => {
    const run = await playExample({ name, event, inputs: { ...inputs, 'max-cost': '0.01' } });
    expect(run).toMatchObject({ code: 1, outputs: { verdict: 'fail' } });
  });
});

test.each(readJsonBlocks())('$name is understood', ({ name, text }) => {
  const content = JSON.parse(text);
  if ('models' in content) expect(() => parsePriceOverrides(content, name)).not.toThrow();
  else expect(parseConfig(text, name).problems).toEqual([]);
});
