import { expect, test } from 'vitest';
import type { CompactionRow } from '../../src/analysis/report-timeline.ts';
import { contextFacts } from '../../src/render/facts.ts';
import { CASES } from './fixtures.ts';

const { report } = CASES.pass;

const compaction = (changes: Partial<CompactionRow> = {}): CompactionRow => ({
  sessionId: 's',
  thread: 'main',
  afterTurn: 78,
  trigger: 'auto',
  preTokens: 171_679,
  postTokens: 8697,
  at: null,
  contextBefore: null,
  contextAfter: null,
  coldTurnUsd: null,
  summaryUsdAtLeast: null,
  avoidedUsd: null,
  ...changes,
});

const compacted = (...compactions: readonly CompactionRow[]) =>
  contextFacts({ ...report, compactions }).find((fact) => fact.startsWith('Compacted'));

test.each([
  ['one', [compaction()], 'Compacted after turn 78 (auto), 172k to 8.7k as Claude Code estimates it.'],
  [
    'of a subagent',
    [compaction({ thread: 'a1' })],
    'Compacted a subagent after turn 78 (auto), 172k to 8.7k as Claude Code estimates it.',
  ],
  [
    'as measured',
    [compaction({ contextBefore: 171_000, contextAfter: 29_000 })],
    'Compacted after turn 78 (auto), 171k to 29k.',
  ],
  ['of unknown size and trigger', [compaction({ trigger: null, postTokens: null })], 'Compacted after turn 78.'],
  ['with a trigger that is no name', [compaction({ trigger: '<b>', preTokens: null })], 'Compacted after turn 78.'],
  [
    'the fourth is counted',
    [1, 2, 3, 4].map((afterTurn) => compaction({ afterTurn, trigger: null, preTokens: null })),
    'Compacted after turn 1; after turn 2; after turn 3; 1 more.',
  ],
])('compaction: %s', (_, compactions, fact) => {
  expect(compacted(...compactions)).toBe(fact);
});

test('no compaction, no word of it', () => {
  expect(compacted()).toBeUndefined();
});

test('over several sessions turns say nothing: they are counted', () => {
  const [session] = report.sessions;
  const sessions = session === undefined ? [] : [session, { ...session, sessionId: 'other' }];
  const facts = contextFacts({ ...report, sessions, compactions: [compaction(), compaction()] });
  expect(facts).toContain('Compacted 2 times in all sessions.');
  expect(facts).toContain('Peak 118k at turn 37 of the dearest session, 59 % of the 200k window; 74k on average.');
});

test('nothing measured, nothing said', () => {
  expect(contextFacts(CASES['no-usage'].report)).toEqual([]);
});
