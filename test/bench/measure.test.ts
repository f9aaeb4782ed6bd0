import { describe, expect, test } from 'vitest';
import type { ContestantName } from '../../bench/measure/contestants.ts';
import { type Command, readFigures, type Sample } from '../../bench/measure/process.ts';
import { readCcusage } from '../../bench/measure/readings.ts';
import { runRounds } from '../../bench/measure/rounds.ts';
import { pairwise, spreadOf } from '../../bench/measure/statistics.ts';
import { judgeGrowth, judgeTarget, readTargets, type Target } from '../../bench/measure/targets.ts';
import { differences } from '../../bench/measure/totals.ts';
import { parseRunOrder } from '../../bench/run-arguments.ts';

const sample = (wallMs: number, cpuMs = wallMs, peakMiB = 50): Sample => ({ wallMs, cpuMs, peakMiB });
const command: Command = { argv: ['true'], env: {} };

test.each([
  [[3], { median: 3, min: 3, max: 3 }],
  [[5, 1, 3], { median: 3, min: 1, max: 5 }],
  [[4, 1, 3, 2], { median: 2.5, min: 1, max: 4 }],
  [[10, 9], { median: 9.5, min: 9, max: 10 }],
])('the spread of %j', (values, spread) => {
  expect(spreadOf(values)).toEqual(spread);
});

test('no runs have no spread, and unequal series no pairs', () => {
  expect(() => spreadOf([])).toThrow('no runs');
  expect(() => pairwise([1, 2], [1], (a, b) => a / b)).toThrow('2 runs cannot be paired with 1');
});

test('pairs are taken round by round, not over the middle', () => {
  expect(spreadOf(pairwise([10, 40, 30], [20, 40, 10], (a, b) => a / b))).toEqual({ median: 1, min: 0.5, max: 3 });
});

test('rounds alternate and the first is not counted', () => {
  const order: string[] = [];
  const commands = new Map<ContestantName, Command>([
    ['tollgate', { ...command, argv: ['a'] }],
    ['cat', { ...command, argv: ['b'] }],
  ]);
  const figures = runRounds(commands, 2, ({ argv }) => {
    order.push(argv[0]);
    return sample(order.length);
  });
  expect(order.join('')).toBe('ababab');
  expect(figures.get('tollgate')?.map(({ wallMs }) => wallMs)).toEqual([3, 5]);
});

describe("GNU time's figures", () => {
  test.each([
    ['0.50 0.25 51200\n', { cpuMs: 750, peakMiB: 50 }],
    ['Command exited with non-zero status 1\n0.00 0.01 1024\n', { cpuMs: 10, peakMiB: 1 }],
  ])('%j', (output, figures) => {
    expect(readFigures(output)).toEqual(figures);
  });

  test.each(['', '0.5\n', 'real 0.1\nuser 0.0\n'])('%j is refused', (output) => {
    expect(() => readFigures(output)).toThrow('not understood');
  });
});

describe('a target', () => {
  const ratio: Target = { kind: 'ratio', corpus: 'M', subject: 'tollgate', measure: 'wallMs', against: 'cat', most: 5 };
  const figures = (own: number, peer: number) =>
    new Map<ContestantName, Sample[]>([
      ['tollgate', [sample(own, own, 80)]],
      ['cat', [sample(peer)]],
    ]);

  test.each([
    ['ratio', ratio, 500, 100, true],
    ['ratio', ratio, 501, 100, false],
    ['difference', { ...ratio, kind: 'difference', most: 20 } as const, 70, 50, true],
    ['difference', { ...ratio, kind: 'difference', most: 20 } as const, 71, 50, false],
  ])('%s', (_, target, own, peer, pass) => {
    expect(judgeTarget(target, figures(own, peer))?.pass).toBe(pass);
  });

  test.each([
    [80, true],
    [79.9, false],
  ])('absolute, at most %d MiB', (most, pass) => {
    const target: Target = { kind: 'absolute', corpus: 'M', subject: 'tollgate', measure: 'peakMiB', most };
    expect(judgeTarget(target, figures(1, 1))?.pass).toBe(pass);
  });

  test('is not judged without its contestants', () => {
    expect(judgeTarget({ ...ratio, against: 'node' }, figures(1, 1))).toBeNull();
    expect(judgeTarget(ratio, new Map())).toBeNull();
  });
});

describe('growth', () => {
  const measured = (wallMs: number, peakMiB: number, bytes: number, requests: number) => ({
    figures: new Map<ContestantName, Sample[]>([
      ['tollgate', [sample(wallMs, wallMs, peakMiB)]],
      ['node', [sample(30)]],
    ]),
    bytes,
    requests,
  });
  const small = measured(130, 70, 100, 1_000);

  test.each([
    ['four times the bytes in four times the time', measured(430, 70, 400, 4_000), 'time-per-byte', 1.05, true],
    ['4.3 times the time', measured(460, 70, 400, 4_000), 'time-per-byte', 1.05, false],
    ['0.5 KiB a request', measured(430, 71, 400, 3_048), 'kib-per-request', 0.5, true],
    ['more than 0.4', measured(430, 71, 400, 3_048), 'kib-per-request', 0.4, false],
  ] as const)('%s', (_, large, kind, most, pass) => {
    expect(judgeGrowth({ kind, from: 'M', to: 'L', most }, small, large)?.pass).toBe(pass);
  });

  test('is not judged with one corpus', () => {
    expect(judgeGrowth({ kind: 'time-per-byte', from: 'M', to: 'L', most: 1 }, small, undefined)).toBeNull();
  });
});

test('targets with a key or a name nobody knows are refused', () => {
  expect(() => readTargets('{"targets": [], "growth": [], "grwoth": []}')).toThrow();
  expect(() =>
    readTargets(
      '{"targets": [{"kind": "absolute", "corpus": "X", "subject": "tollgate", "measure": "wallMs", "most": 1}], "growth": []}',
    ),
  ).toThrow();
});

describe('totals', () => {
  const expected = {
    input: 1,
    output: 2,
    cacheRead: 3,
    cacheWrite: 4,
    listCostUsd: 5,
    requests: 6,
    peakContextTokens: 7,
  };

  test.each([
    ['equal', expected, 0],
    ['one token off', { ...expected, output: 3 }, 1],
    ['a millionth of a dollar is rounding', { ...expected, listCostUsd: 5.0000009 }, 0],
    ['two are not', { ...expected, listCostUsd: 5.000002 }, 1],
    [
      'what a tool does not tell is not held against it',
      { input: 1, output: 2, cacheRead: 3, cacheWrite: 4, listCostUsd: 5 },
      0,
    ],
    ['everything off', { ...expected, input: 0, requests: 0, peakContextTokens: 0 }, 3],
  ])('%s', (_, found, count) => {
    expect(differences(found, expected)).toHaveLength(count);
  });

  test("ccusage's are read in our words", () => {
    const totals = {
      inputTokens: 1,
      outputTokens: 2,
      cacheReadTokens: 3,
      cacheCreationTokens: 4,
      totalCost: 5,
      other: 0,
    };
    expect(differences(readCcusage(JSON.stringify({ sessions: [], totals })), expected)).toEqual([]);
  });
});

test.each([
  [['--profile', 'S,Q'], '--profile Q: no such corpus'],
  [['--rounds', '0'], '--rounds 0: a whole number from 1 to 9999 is needed'],
  [['--rounds', '1e3'], '--rounds 1e3: a whole number from 1 to 9999 is needed'],
  [['--fast'], expect.stringContaining("'--fast'")],
])('%j is refused', (args, error) => {
  expect(parseRunOrder(args)).toEqual({ error });
});
