import { expect, test } from 'vitest';
import type { Report } from '../../src/analysis/report.ts';
import { MAIN, report } from './desk.ts';
import {
  assistant,
  costState,
  jsonl,
  MODEL,
  minute,
  OTHER_SESSION,
  result,
  row,
  SESSION,
  text,
  user,
} from './records.ts';

/** Opus 5.5 costs $4 per million tokens of input: a request of 1,000 of them is $0.004. */
const USD = 4e-6;

const spent = (input: number) => ({ [MODEL]: row(input * USD, { input }) });

const saved = (input: number): unknown => costState(input * USD, spent(input));

/** A prompt at a minute, and its answer without output. */
const round = (at: number, input: number, session = SESSION, record: Record<string, unknown> = {}) => [
  user('Go on.', { at: minute(at), session }),
  assistant({ id: `msg_${at}`, input, output: 0, content: [text('Ok.')], at: minute(at + 0.5), session, record }),
];

const figures = ({ cost, quality }: Report): readonly unknown[] => [
  Math.round(cost.knownUsd / USD),
  Math.round(cost.unattributedUsd / USD),
  quality.flags,
];

test('R35: a process that was killed between two saved totals is in neither, and what they alone know stays in the bill', () => {
  const lines = [...round(1, 1000), saved(1500), ...round(2, 700), ...round(3, 400), saved(2000)];
  expect(figures(report({ [MAIN]: jsonl(...lines) }))).toEqual([2700, 600, ['incomplete']]);
});

test('R35: two processes that were killed behind each other are both left out', () => {
  const lines = [...round(1, 1000), saved(1500), ...round(2, 700), ...round(3, 800), ...round(4, 400), saved(2000)];
  expect(figures(report({ [MAIN]: jsonl(...lines) }))).toEqual([3500, 600, ['incomplete']]);
});

test('R35: several prompts of one process are all in its total', () => {
  const lines = [...round(1, 1000), saved(1500), ...round(2, 700), ...round(3, 400), saved(2700)];
  expect(figures(report({ [MAIN]: jsonl(...lines) }))).toEqual([2700, 600, []]);
});

test('R35: a fork that was killed and resumed', () => {
  const copies = round(1, 1000, OTHER_SESSION, { requestSessionId: SESSION });
  const fork = [...copies, ...round(2, 700, OTHER_SESSION), ...round(3, 400, OTHER_SESSION)];
  const files = {
    [MAIN]: jsonl(...round(1, 1000), saved(1500)),
    [`${OTHER_SESSION}.jsonl`]: jsonl(...fork, costState(2000 * USD, spent(2000), OTHER_SESSION)),
  };
  expect(figures(report(files))).toEqual([2700, 600, ['incomplete']]);
});

test('R36: the result of a resumed process is in what the next one saved, whatever was killed before it', () => {
  const start = { startTime: Date.parse(minute(2)) };
  const state = (input: number): unknown => costState(input * USD, spent(input), SESSION, start);
  const lines = [...round(1, 1000), ...round(2, 700), state(800), ...round(3, 400), state(1200)];
  const told = (input: number): string => JSON.stringify(result(input * USD, spent(input), { uuid: `${input}` }));
  const files = { [MAIN]: jsonl(...lines), 'first.json': told(800), 'second.json': told(1200) };
  expect(figures(report(files))).toEqual([2200, 100, ['incomplete']]);
});

test('R62: a total that no killed process explains is not believed', () => {
  const lines = [...round(1, 1000), saved(100), ...round(2, 700), saved(120)];
  expect(figures(report({ [MAIN]: jsonl(...lines) }))).toEqual([1700, 0, ['price-mismatch']]);
});
