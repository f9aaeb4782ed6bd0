import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/analysis/report.ts';
import { exitCodeOf } from '../../src/budget/exit-code.ts';
import { judge } from '../../src/budget/judge.ts';
import type { Budgets, OnUnmeasured } from '../../src/budget/limits.ts';
import type { Judgement, Verdict, VerdictState } from '../../src/budget/verdict.ts';
import { buildReport, FORMAT, NO_BUDGETS } from './build.ts';

const hold = (report: Report, budgets: Partial<Budgets>, onUnmeasured: OnUnmeasured = 'fail'): Judgement =>
  judge(report, { ...NO_BUDGETS, ...budgets }, onUnmeasured, FORMAT);

const only = (report: Report, budgets: Partial<Budgets>): Omit<Verdict, 'message'> => {
  const { verdicts } = hold(report, budgets);
  expect(verdicts).toHaveLength(1);
  const { message, ...verdict } = verdicts[0] as Verdict;
  expect(message).toMatch(/^\S.*\.$/);
  return verdict;
};

describe('cost', () => {
  test.each<[number, number, VerdictState, VerdictState, number]>([
    [2, 2, 'pass', 'pass', 0],
    [1.999999999, 2, 'pass', 'pass', 0],
    [2.000000001, 2, 'fail', 'warn', 0.000000001],
    [0, 0, 'pass', 'pass', 0],
    [0.000000001, 0, 'fail', 'warn', 0.000000001],
    [0.30000000000000004, 0.3, 'pass', 'pass', 0],
    [2.31, 2, 'fail', 'warn', 0.31],
    [8_999_999.99, 9_000_000, 'pass', 'pass', 0],
  ])('$%d against $%d', (totalUsd, limit, max, warn, excess) => {
    const report = buildReport({ totalUsd });
    const common = { limit, actual: totalUsd, isFloor: false, excess };
    expect(only(report, { maxCostUsd: limit })).toEqual({ ...common, budget: 'max-cost', verdict: max });
    expect(only(report, { warnCostUsd: limit })).toEqual({ ...common, budget: 'warn-cost', verdict: warn });
  });

  test.each<[string, number, number, VerdictState, number | null, number]>([
    ['nothing known', 0, 2, 'unmeasured', null, 0],
    ['less known than the limit', 1.999999999, 2, 'unmeasured', null, 0],
    ['as much known', 2, 2, 'unmeasured', null, 0],
    ['more known', 2.5, 2, 'fail', 2.5, 0.5],
    ['nothing known, nothing allowed', 0, 0, 'unmeasured', null, 0],
  ])('a model without a price, %s', (_, knownUsd, limit, verdict, actual, excess) => {
    const report = buildReport({ totalUsd: null, knownUsd });
    const isFloor = actual !== null;
    expect(only(report, { maxCostUsd: limit })).toEqual({
      budget: 'max-cost',
      limit,
      actual,
      isFloor,
      excess,
      verdict,
    });
    const warned = verdict === 'fail' ? 'warn' : verdict;
    expect(only(report, { warnCostUsd: limit })).toMatchObject({ budget: 'warn-cost', verdict: warned });
  });

  test('a floor is judged as it stands', () => {
    const told = { isFloor: true } as const;
    expect(only(buildReport({ totalUsd: 2, ...told }), { maxCostUsd: 2 })).toMatchObject({ ...told, verdict: 'pass' });
    expect(only(buildReport({ totalUsd: 2.01, ...told }), { maxCostUsd: 2 })).toMatchObject({
      ...told,
      verdict: 'fail',
    });
  });
});

describe('peak context', () => {
  const tokens = (count: number) => ({ kind: 'tokens', tokens: count }) as const;
  const share = (part: number) => ({ kind: 'window', share: part }) as const;

  test.each<[number, Budgets['maxPeakContext'], number, VerdictState, VerdictState]>([
    [180_000, tokens(180_000), 180_000, 'pass', 'pass'],
    [180_001, tokens(180_000), 180_000, 'fail', 'warn'],
    [179_999, tokens(180_000), 180_000, 'pass', 'pass'],
    [1, tokens(0), 0, 'fail', 'warn'],
    [160_000, share(0.8), 160_000, 'pass', 'pass'],
    [160_001, share(0.8), 160_000, 'fail', 'warn'],
    [14_000, share(0.07), 14_000, 'pass', 'pass'],
    [14_001, share(0.07), 14_000, 'fail', 'warn'],
    [8_200, share(4.1 / 100), 8_200, 'pass', 'pass'],
    [200_000, share(1), 200_000, 'pass', 'pass'],
    [1, share(0), 0, 'fail', 'warn'],
  ])('%d tokens against %j', (peakTokens, wanted, limit, max, warn) => {
    const report = buildReport({ peakTokens });
    const common = { limit, actual: peakTokens, isFloor: false, excess: Math.max(0, peakTokens - limit) };
    expect(only(report, { maxPeakContext: wanted })).toEqual({ ...common, budget: 'max-peak-context', verdict: max });
    expect(only(report, { warnPeakContext: wanted })).toEqual({
      ...common,
      budget: 'warn-peak-context',
      verdict: warn,
    });
  });

  test.each<[string, Parameters<typeof buildReport>[0], Budgets['maxPeakContext'], number | null]>([
    ['a share of an unknown window', { windowTokens: null }, share(0.8), null],
    ['a share where no request was seen', { peakTokens: null, windowTokens: null }, share(0.8), null],
    ['no request seen', { peakTokens: null }, tokens(180_000), 180_000],
    ['no request seen, window known', { peakTokens: null }, share(0.8), 160_000],
  ])('%s is unmeasured', (_, numbers, wanted, limit) => {
    expect(only(buildReport(numbers), { maxPeakContext: wanted })).toEqual({
      budget: 'max-peak-context',
      limit,
      actual: null,
      isFloor: false,
      excess: 0,
      verdict: 'unmeasured',
    });
  });

  test('tokens need no window', () => {
    const report = buildReport({ windowTokens: null });
    expect(only(report, { maxPeakContext: tokens(100_000) }).verdict).toBe('pass');
  });
});

describe('turns', () => {
  test.each<[number, number, VerdictState, number]>([
    [200, 200, 'pass', 0],
    [201, 200, 'fail', 1],
    [199, 200, 'pass', 0],
    [1, 0, 'fail', 1],
  ])('%d against %d', (turns, maxTurns, verdict, excess) => {
    expect(only(buildReport({ turns }), { maxTurns })).toEqual({
      budget: 'max-turns',
      limit: maxTurns,
      actual: turns,
      isFloor: false,
      excess,
      verdict,
    });
  });

  test('none on record, as with a bare result, is not nought', () => {
    expect(only(buildReport({ turns: 0 }), { maxTurns: 200 })).toMatchObject({ actual: null, verdict: 'unmeasured' });
  });
});

const ALL: Budgets = {
  maxCostUsd: 2,
  warnCostUsd: 1,
  maxPeakContext: { kind: 'window', share: 0.9 },
  warnPeakContext: { kind: 'tokens', tokens: 150_000 },
  maxTurns: 200,
};

test('each budget that is set has its verdict, in one order', () => {
  expect(hold(buildReport(), ALL).verdicts.map(({ budget }) => budget)).toEqual([
    'max-cost',
    'warn-cost',
    'max-peak-context',
    'warn-peak-context',
    'max-turns',
  ]);
  expect(hold(buildReport(), {}).verdicts).toEqual([]);
});

test('without usage nothing is measured, whatever the numbers say', () => {
  const report = buildReport({ totalUsd: 0, turns: 0, flags: ['no-usage'] });
  expect(hold(report, ALL).verdicts.map(({ verdict, actual }) => [verdict, actual])).toEqual(
    Array.from({ length: 5 }, () => ['unmeasured', null]),
  );
});

describe('the verdict of the run, the check and the exit code', () => {
  const fine = buildReport();
  const noPrice = buildReport({ totalUsd: null });
  const noUsage = buildReport({ totalUsd: 0, turns: 0, peakTokens: null, flags: ['no-usage'] });
  const none = {};
  const passing = { maxTurns: 10 };
  const warning = { warnPeakContext: { kind: 'tokens', tokens: 1 } } as const;
  const failing = { maxTurns: 9 };
  const cost = { maxCostUsd: 2 };

  test.each<[string, Report, Partial<Budgets>, OnUnmeasured, VerdictState, 0 | 1 | 3]>([
    ['no budget', fine, none, 'fail', 'pass', 0],
    ['pass', fine, passing, 'fail', 'pass', 0],
    ['warn beats pass', fine, { ...passing, ...warning }, 'fail', 'warn', 0],
    ['fail beats warn', fine, { ...failing, ...warning }, 'fail', 'fail', 1],
    ['unmeasured, fail', noPrice, cost, 'fail', 'unmeasured', 3],
    ['unmeasured, warn', noPrice, cost, 'warn', 'warn', 0],
    ['unmeasured and nothing else, ignore', noPrice, cost, 'ignore', 'unmeasured', 0],
    ['unmeasured beats warn', noPrice, { ...cost, ...warning }, 'fail', 'unmeasured', 3],
    ['unmeasured beside pass, warn', noPrice, { ...cost, ...passing }, 'warn', 'warn', 0],
    ['unmeasured beside pass, ignore', noPrice, { ...cost, ...passing }, 'ignore', 'pass', 0],
    ['unmeasured beside warn, ignore', noPrice, { ...cost, ...warning }, 'ignore', 'warn', 0],
    ['fail beats unmeasured', noPrice, { ...cost, ...failing }, 'fail', 'fail', 1],
    ['fail beside unmeasured, warn', noPrice, { ...cost, ...failing }, 'warn', 'fail', 1],
    ['fail beside unmeasured, ignore', noPrice, { ...cost, ...failing }, 'ignore', 'fail', 1],
    ['an unmeasured warn budget warns, and fails nothing', noPrice, { warnCostUsd: 2 }, 'fail', 'warn', 0],
    [
      'an unmeasured warn budget beside a limit that is kept',
      noPrice,
      { warnCostUsd: 2, ...passing },
      'fail',
      'warn',
      0,
    ],
    [
      'an unmeasured warn budget beside an unmeasured limit',
      noPrice,
      { warnCostUsd: 2, ...cost },
      'fail',
      'unmeasured',
      3,
    ],
    ['an unmeasured warn budget, warn', noPrice, { warnCostUsd: 2 }, 'warn', 'warn', 0],
    ['an unmeasured warn budget, ignore, never passes', noPrice, { warnCostUsd: 2 }, 'ignore', 'unmeasured', 0],
    ['no usage, no budget', noUsage, none, 'fail', 'unmeasured', 0],
    ['no usage, no budget, warn', noUsage, none, 'warn', 'unmeasured', 0],
    ['no usage, no budget, ignore', noUsage, none, 'ignore', 'unmeasured', 0],
    ['no usage, fail', noUsage, cost, 'fail', 'unmeasured', 3],
    ['no usage, nothing but warn budgets', noUsage, { warnCostUsd: 2, ...warning }, 'fail', 'warn', 0],
    ['no usage, warn', noUsage, cost, 'warn', 'warn', 0],
    ['no usage, ignore, never passes', noUsage, cost, 'ignore', 'unmeasured', 0],
  ])('%s', (_, report, budgets, onUnmeasured, verdict, exitCode) => {
    const judgement = hold(report, budgets, onUnmeasured);
    expect(judgement).toMatchObject({ verdict, failed: exitCode !== 0 });
    expect(exitCodeOf(judgement)).toBe(exitCode);
  });
});
