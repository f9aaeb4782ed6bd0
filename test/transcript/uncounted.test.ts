import { expect, test } from 'vitest';
import type { Report } from '../../src/analysis/report.ts';
import { MAIN, report } from './desk.ts';
import {
  assistant,
  costState,
  frame,
  jsonl,
  MODEL,
  minute,
  OTHER_SESSION,
  type Reply,
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
const round = (at: number, input: number, more: Partial<Reply> = {}) => [
  user('Go on.', { at: minute(at), session: more.session ?? SESSION }),
  assistant({ id: `msg_${at}`, input, output: 0, content: [text('Ok.')], at: minute(at + 0.5), ...more }),
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
  const session = OTHER_SESSION;
  const copies = round(1, 1000, { session, record: { requestSessionId: SESSION } });
  const fork = [...copies, ...round(2, 700, { session }), ...round(3, 400, { session })];
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

const CUT = { stop: null };

test.each([
  ['at the end', [...round(1, 1000), ...round(2, 1000), ...round(3, 1000), ...round(4, 1200, CUT)]],
  ['in between', [...round(1, 1000), ...round(2, 1200, CUT), ...round(3, 1000), ...round(4, 1000)]],
])('R38: a response that was interrupted is in no total, and no process was killed for it: %s', (_, lines) => {
  expect(figures(report({ [MAIN]: jsonl(...lines, saved(3000)) })).slice(0, 2)).toEqual([4200, 0]);
  expect(figures(report({ [MAIN]: jsonl(...lines, saved(3000)) }))[2]).not.toContain('incomplete');
});

test('R38: two responses that were interrupted, at both ends', () => {
  const lines = [...round(1, 1200, CUT), ...round(2, 1000), ...round(3, 1000), ...round(4, 1200, CUT), saved(2300)];
  expect(figures(report({ [MAIN]: jsonl(...lines) })).slice(0, 2)).toEqual([4400, 0]);
});

test('R62: a total that lacks a model is not one that lacks requests of another', () => {
  const model = 'claude-opus-5';
  const other = report({
    [MAIN]: jsonl(...round(1, 1000), ...round(2, 500, { model }), ...round(3, 1000), saved(2000)),
  });
  expect([other.cost.unattributedUsd, other.quality.flags]).toEqual([0, ['price-mismatch']]);
});

test('R62: counts that are none say nothing of what a total lacks', () => {
  const row = { ...spent(2000)[MODEL], inputTokens: -1, cacheReadInputTokens: 1500 };
  const lines = [...round(1, 1000), ...round(2, 1000), costState(2000 * USD, { [MODEL]: row })];
  const { quality } = report({ [MAIN]: jsonl(...lines) });
  expect(quality.flags).not.toContain('incomplete');
});

test('R9: a subagent that the main thread has heard from is in the result', () => {
  const agent = assistant({ id: 'msg_a', input: 900, output: 0, at: minute(1.7), agent: 'a1' });
  const frames = [1, 2].map((at) => frame({ id: `msg_${at}`, input: 1000, output: 0, at: minute(at + 0.5) }));
  const files = {
    [MAIN]: jsonl(...round(1, 1000), ...round(2, 1000)),
    [`${SESSION}/subagents/agent-a1.jsonl`]: jsonl(agent),
    'stdout.jsonl': jsonl(...frames, result(2890 * USD, spent(2890))),
  };
  expect(figures(report(files)).slice(0, 2)).toEqual([2900, 0]);
});

test('R38: an interrupted response behind a process that was killed', () => {
  const lines = [
    ...round(1, 1000),
    saved(1500),
    ...round(2, 700),
    ...round(3, 400),
    ...round(4, 300, CUT),
    saved(2000),
  ];
  expect(figures(report({ [MAIN]: jsonl(...lines) })).slice(0, 2)).toEqual([3000, 600]);
});
