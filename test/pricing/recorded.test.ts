import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Request } from '../../src/transcript/model.ts';
import { parseUsage } from '../../src/transcript/usage.ts';
import { pricer, request } from './build.ts';

/** Runs recorded against a mock of the Messages API. Its log says what each answer cost. Not part of the repository. */
const RECORDED = join(import.meta.dirname, '../../../shared/corpus/recorded');

/** One line of the mock's log: an HTTP answer. `usage` is null where it was an error. */
type Answer = {
  readonly seq: number;
  readonly model: string;
  readonly requestedModel: string;
  readonly ended: string;
  readonly usage: Readonly<Record<string, unknown>> | null;
  readonly costUsd: number | null;
  readonly complete: boolean;
};

const here = existsSync(RECORDED);
const scenarios = here ? readdirSync(RECORDED).filter((name) => existsSync(join(RECORDED, name, 'billed.jsonl'))) : [];

const answersOf = (scenario: string): Answer[] =>
  readFileSync(join(RECORDED, scenario, 'billed.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Answer => JSON.parse(line))
    .filter(({ usage }) => usage !== null);

/** The parts of the answer sheet that are used here. `runStartedAt` is there where files of an earlier job lie around. */
type Expected = {
  readonly runStartedAt?: string;
  readonly truth: { readonly byModel: Readonly<Record<string, { readonly costUsd: number | null }>> };
  readonly cliReported: { readonly total_cost_usd: number } | null;
  readonly costStates: readonly { readonly sessionId: string; readonly totalCostUSD: number }[];
};

const expectedOf = (scenario: string): Expected =>
  JSON.parse(readFileSync(join(RECORDED, scenario, 'expected.json'), 'utf8'));

const asRequest = ({ model, requestedModel, ended, usage }: Answer): Request =>
  request({ model, requestedModel, at: ended, usage: parseUsage(usage ?? {}, () => expect.unreachable()) });

/**
 * Claude Code's total over all sessions of a scenario: the last cost-state of each, else the result (older versions, no
 * persistence). A fork's state starts from its parent's total, so there the last result holds everything.
 */
const reportedOf = (scenario: string): number => {
  const { costStates, cliReported } = expectedOf(scenario);
  const last = new Map(costStates.map(({ sessionId, totalCostUSD }) => [sessionId, totalCostUSD]));
  const byResult = scenario === 'resume-continue-fork' || last.size === 0;
  return byResult ? (cliReported?.total_cost_usd ?? Number.NaN) : sum([...last.values()]);
};

const prices = pricer();
const sum = (values: readonly (number | null)[]): number =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

describe.skipIf(!here)('recorded runs', () => {
  test('are present', () => {
    expect(scenarios.length).toBeGreaterThan(0);
  });

  // An answer that was cut off is logged with the output that was sent, and priced with it: no exceptions are needed.
  test.each(scenarios)('%s: every answer at the price of the log', (scenario) => {
    const answers = answersOf(scenario);
    for (const answer of answers) {
      const { nanos } = prices.price(asRequest(answer));
      const ours = nanos === null ? null : nanos / 1e9;
      if (ours === null || answer.costUsd === null) expect([answer.seq, ours]).toEqual([answer.seq, answer.costUsd]);
      else expect(Math.abs(ours - answer.costUsd), `answer ${answer.seq}`).toBeLessThan(1e-9);
    }
    expect(answers.length).toBeGreaterThan(0);
  });

  test.each(scenarios)('%s: the bill of this run by model', (scenario) => {
    const { truth, runStartedAt = '' } = expectedOf(scenario);
    const ofRun = answersOf(scenario).filter(({ ended }) => ended >= runStartedAt);
    const lines = ofRun.flatMap((answer) => prices.price(asRequest(answer)).lines);
    for (const [model, { costUsd }] of Object.entries(truth.byModel)) {
      const own = lines.filter((line) => line.model === (prices.facts(model)?.id ?? model));
      expect(own.length).toBeGreaterThan(0);
      if (costUsd === null) expect(own.filter(({ nanos }) => nanos !== null)).toEqual([]);
      else expect(sum(own.map(({ nanos }) => nanos)) / 1e9).toBeCloseTo(costUsd, 9);
    }
  });

  // Claude Code never saw the end of an answer that was cut off, so its total cannot be computed from the log.
  const whole = scenarios.filter((scenario) => answersOf(scenario).every(({ complete }) => complete));

  test.each(whole)("%s: Claude Code's own total from its own arithmetic", (scenario) => {
    const figures = answersOf(scenario).flatMap((answer) =>
      prices.price(asRequest(answer)).lines.map(({ cliNanos }) => cliNanos),
    );
    expect(figures).not.toContain(null);
    expect(sum(figures) / 1e9).toBeCloseTo(reportedOf(scenario), 9);
  });
});
