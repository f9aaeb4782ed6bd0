import { expect, test } from 'vitest';
import { judge } from '../../src/budget/judge.ts';
import type { Budgets } from '../../src/budget/limits.ts';
import * as rendered from '../../src/render/format.ts';
import { buildReport, FORMAT, NO_BUDGETS } from './build.ts';

type Numbers = Parameters<typeof buildReport>[0];

const messages = (numbers: Numbers, budgets: Partial<Budgets>, format = FORMAT): readonly string[] =>
  judge(buildReport(numbers), { ...NO_BUDGETS, ...budgets }, 'fail', format).verdicts.map(({ message }) => message);

const tokens = (count: number) => ({ kind: 'tokens', tokens: count }) as const;
const share = (part: number) => ({ kind: 'window', share: part }) as const;

test.each<[string, Numbers, Partial<Budgets>, string]>([
  ['within', { totalUsd: 0.42 }, { maxCostUsd: 2 }, 'The run cost $0.42, within max-cost ($2.00).'],
  [
    'within, as far as is known',
    { totalUsd: 0.42, isFloor: true },
    { maxCostUsd: 2 },
    'The run cost at least $0.42, within max-cost ($2.00); the record is incomplete, so the truth may be above it.',
  ],
  [
    'above',
    { totalUsd: 2.31 },
    { maxCostUsd: 2 },
    'The run cost $2.31, $0.31 above max-cost ($2.00): see in the report where it went, or raise max-cost.',
  ],
  [
    'above a warning, with a part unknown',
    { totalUsd: null, knownUsd: 2.31 },
    { warnCostUsd: 2 },
    'The run cost at least $2.31, $0.31 above warn-cost ($2.00): see in the report where it went, or raise warn-cost.',
  ],
  [
    'unknown',
    { totalUsd: null, knownUsd: 0 },
    { maxCostUsd: 2 },
    'max-cost ($2.00) could not be measured: a model has no known price; state it with pricing (on the command line: --prices).',
  ],
  [
    'partly unknown',
    { totalUsd: null, knownUsd: 0.31 },
    { maxCostUsd: 2 },
    'max-cost ($2.00) could not be measured: a model has no known price; state it with pricing (on the command line: --prices); without it the run cost $0.31.',
  ],
  [
    'no usage',
    { flags: ['no-usage'] },
    { maxCostUsd: 2 },
    'max-cost ($2.00) could not be measured: no usage of Claude Code was found; name its transcripts, if they are not in their usual place.',
  ],
  [
    'context within a share',
    { peakTokens: 118_000 },
    { maxPeakContext: share(0.8) },
    "The main thread's context peaked at 118k tokens, within max-peak-context (160k tokens, 80 % of the window).",
  ],
  [
    'context above',
    { peakTokens: 190_000 },
    { maxPeakContext: tokens(180_000) },
    "The main thread's context peaked at 190k tokens, 10k tokens above max-peak-context (180k tokens): split the task or hand large reads to subagents, or raise max-peak-context.",
  ],
  [
    'context of an unknown window',
    { windowTokens: null },
    { warnPeakContext: share(0.8) },
    "warn-peak-context (80 % of the window) could not be measured: the model's context window is unknown; write the limit in tokens, such as 180k.",
  ],
  [
    'context of a run that was cut short',
    { peakTokens: 118_000, flags: ['incomplete'] },
    { maxPeakContext: tokens(180_000) },
    "The main thread's context reached at least 118k tokens, within max-peak-context (180k tokens); the record is incomplete, so the truth may be above it.",
  ],
  [
    'turns of a run that was cut short',
    { turns: 1, flags: ['incomplete'] },
    { maxTurns: 200 },
    'The run took at least 1 turn, within max-turns (200 turns); the record is incomplete, so the truth may be above it.',
  ],
  [
    'turns above',
    { turns: 201 },
    { maxTurns: 200 },
    'The run took 201 turns, 1 turn above max-turns (200 turns): narrow the task, or raise max-turns.',
  ],
  [
    'no turns on record',
    { turns: 0 },
    { maxTurns: 200 },
    'max-turns (200 turns) could not be measured: only totals are on record and no single request; name the transcripts.',
  ],
])('%s', (_, numbers, budgets, message) => {
  expect(messages(numbers, budgets)).toEqual([message]);
});

test.each<[string, Numbers, Partial<Budgets>, RegExp]>([
  [
    'a nanodollar over',
    { totalUsd: 5.000000001 },
    { maxCostUsd: 5 },
    /^The run cost \$5\.000000001, \$0\.000000001 above max-cost \(\$5\.000000000\): /,
  ],
  [
    'a cent that rounds away',
    { totalUsd: 4.999 },
    { maxCostUsd: 5 },
    /^The run cost \$4\.999000000, within max-cost \(\$5\.0+\)/,
  ],
  [
    'a token over',
    { peakTokens: 180_001 },
    { maxPeakContext: tokens(180_000) },
    /180001 tokens, 1 token above .*\(180000 tokens\)/,
  ],
  [
    'equal, which needs no digits',
    { totalUsd: 5 },
    { maxCostUsd: 5 },
    /^The run cost \$5\.00, within max-cost \(\$5\.00\)\.$/,
  ],
])('rounding never hides what a verdict is about: %s', (_, numbers, budgets, message) => {
  expect(messages(numbers, budgets)).toEqual([expect.stringMatching(message)]);
});

test('with the numbers as they are rendered', () => {
  expect(
    messages({ totalUsd: 5.000012, peakTokens: 180_001 }, { maxCostUsd: 5, maxPeakContext: tokens(180_000) }, rendered),
  ).toEqual([
    'The run cost $5.000012, $0.000012 above max-cost ($5.00): see in the report where it went, or raise max-cost.',
    "The main thread's context peaked at 180,001 tokens, 1 token above max-peak-context (180,000 tokens): split the task or hand large reads to subagents, or raise max-peak-context.",
  ]);
});
