import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/analysis/report.ts';
import { type Files, MAIN, report } from './desk.ts';
import {
  assistant,
  costState,
  frame,
  init,
  jsonl,
  MODEL,
  minute,
  NOON,
  result,
  row,
  SESSION,
  user,
} from './records.ts';

/** Opus 5.5: $4 per million of input, $20 of output. */
const usd = (input: number, output: number): number => (input * 4 + output * 20) / 1e6;

/** A process: its replies `[input, output]`, minute by minute, and what only its total knows. */
type Process = {
  readonly from: number;
  readonly replies: readonly (readonly [number, number])[];
  readonly hidden: readonly [number, number];
};

const FIRST: Process = { from: 0, replies: [[100, 1000]], hidden: [2000, 300] };
const SECOND: Process = {
  from: 10,
  replies: [
    [300, 500],
    [900, 40],
  ],
  hidden: [50, 10],
};

const spentBy = (...processes: readonly Process[]) => {
  const parts = processes.flatMap(({ replies, hidden }) => [...replies, hidden]);
  const input = parts.reduce((sum, [each]) => sum + each, 0);
  const output = parts.reduce((sum, [, each]) => sum + each, 0);
  return { total: usd(input, output), models: { [MODEL]: row(usd(input, output), { input, output }) } };
};

const shownBy = (...processes: readonly Process[]): number =>
  processes.flatMap(({ replies }) => replies).reduce((sum, [input, output]) => sum + usd(input, output), 0);

const idOf = ({ from }: Process, index: number): string => `msg_${from + index}`;

const linesOf = (process: Process): readonly unknown[] => [
  user('Go.', { at: minute(process.from) }),
  ...process.replies.map(([input, output], index) =>
    assistant({ id: idOf(process, index), input, output, at: minute(process.from + index) }),
  ),
];

/** The saved total of a counter that began with the first of these processes. */
const savedBy = (...processes: readonly Process[]): unknown => {
  const { total, models } = spentBy(...processes);
  const startTime = Date.parse(NOON) + ((processes[0]?.from ?? 0) * 60 - 5) * 1000;
  return costState(total, models, SESSION, { startTime });
};

const resultOf = (...processes: readonly Process[]) => {
  const { total, models } = spentBy(...processes);
  return result(total, models, { uuid: `uuid-${total}` });
};

/** The output of a process as JSON, or as a stream with its frames. */
const stdout = (form: 'json' | 'stream', process: Process, total: unknown): string =>
  form === 'json'
    ? JSON.stringify(total)
    : jsonl(
        init(),
        ...process.replies.map(([input], index) =>
          frame({ id: idOf(process, index), input, at: minute(process.from + index) }),
        ),
        total,
      );

const expectBill = (actual: Report, total: number, shown: number): void => {
  expect(actual.cost.totalUsd).toBeCloseTo(total, 8);
  expect(actual.cost.unattributedUsd).toBeCloseTo(total - shown, 8);
};

const sinceSecond = { since: { kind: 'time', at: Date.parse(minute(5)) } } as const;
const ALL = spentBy(FIRST, SECOND).total;
const LITTLE: Process = { ...SECOND, replies: [[30, 500]] };
/** A larger prompt than that of the first, at a lower price. */
const WIDE: Process = { ...SECOND, replies: [[3000, 10]] };

describe.each(['json', 'stream'] as const)('R35, R36: a chain of processes with %s output', (form) => {
  test.each([
    ['a larger', SECOND],
    ['a smaller', LITTLE],
  ])(
    'the first ended before it could save its total: its result and %s second’s total are two counters',
    (_, second) => {
      const files: Files = {
        [MAIN]: jsonl(...linesOf(FIRST), ...linesOf(second), savedBy(second)),
        'stdout-1.json': stdout(form, FIRST, resultOf(FIRST)),
        'stdout-2.json': stdout(form, second, resultOf(second)),
      };
      const actual = report(files);
      expectBill(actual, spentBy(FIRST, second).total, shownBy(FIRST, second));
      expect(actual.quality.flags).toEqual([]);
    },
  );

  test('no total was saved, and the second result does not hold the first', () => {
    const files: Files = {
      [MAIN]: jsonl(...linesOf(FIRST), ...linesOf(WIDE)),
      'stdout-1.json': stdout(form, FIRST, resultOf(FIRST)),
      'stdout-2.json': stdout(form, WIDE, resultOf(WIDE)),
    };
    expectBill(report(files), spentBy(FIRST, WIDE).total, shownBy(FIRST, WIDE));
  });

  test('no total was saved, and the second result holds the first', () => {
    const files: Files = {
      [MAIN]: jsonl(...linesOf(FIRST), ...linesOf(SECOND)),
      'stdout-1.json': stdout(form, FIRST, resultOf(FIRST)),
      'stdout-2.json': stdout(form, SECOND, resultOf(FIRST, SECOND)),
    };
    expectBill(report(files), ALL, shownBy(FIRST, SECOND));
  });

  test('the first was killed, the second’s result is ahead of its saved total: what the first did comes on top', () => {
    const early = { ...SECOND, replies: SECOND.replies.slice(0, 1) };
    const files: Files = {
      [MAIN]: jsonl(...linesOf(FIRST), ...linesOf(early), savedBy(early), ...linesOf(SECOND).slice(2)),
      'stdout-2.json': stdout(form, SECOND, resultOf(SECOND)),
    };
    const actual = report(files);
    expectBill(actual, spentBy(SECOND).total + shownBy(FIRST), shownBy(FIRST, SECOND));
    expect(actual.quality.flags).toEqual(['incomplete']);
  });

  test('the first one’s saved total is gone from the file: the second one’s holds it', () => {
    const files: Files = {
      [MAIN]: jsonl(...linesOf(FIRST), ...linesOf(SECOND), savedBy(FIRST, SECOND)),
      'stdout-1.json': stdout(form, FIRST, resultOf(FIRST)),
      'stdout-2.json': stdout(form, SECOND, resultOf(FIRST, SECOND)),
    };
    expectBill(report(files), ALL, shownBy(FIRST, SECOND));
  });
});

test('no total was saved, and the second stream ends with less than the first', () => {
  const files: Files = {
    [MAIN]: jsonl(...linesOf(FIRST), ...linesOf(LITTLE)),
    'stdout-1.json': stdout('stream', FIRST, resultOf(FIRST)),
    'stdout-2.json': stdout('stream', LITTLE, resultOf(LITTLE)),
  };
  expectBill(report(files), spentBy(FIRST, LITTLE).total, shownBy(FIRST, LITTLE));
});

test('the first was killed, the second has a stream alone: what the first did comes on top', () => {
  const files: Files = {
    [MAIN]: jsonl(...linesOf(FIRST), ...linesOf(SECOND)),
    'stdout-2.json': stdout('stream', SECOND, resultOf(SECOND)),
  };
  const actual = report(files);
  expectBill(actual, spentBy(SECOND).total + shownBy(FIRST), shownBy(FIRST, SECOND));
  expect(actual.cost.isFloor).toBe(true);
});

test('what an earlier job spent is subtracted also where only its stream tells of it', () => {
  const files: Files = {
    [MAIN]: jsonl(...linesOf(FIRST), ...linesOf(SECOND), savedBy(FIRST, SECOND)),
    'stdout-1.json': stdout('stream', FIRST, resultOf(FIRST)),
  };
  expectBill(report(files, sinceSecond), spentBy(SECOND).total, shownBy(SECOND));
});
