import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/analysis/report.ts';
import type { TimelineRow } from '../../../src/analysis/report-timeline.ts';
import type { Verdict } from '../../../src/budget/verdict.ts';
import { contextChart, contextLine } from '../../../src/render/charts/context-chart.ts';
import { originsChart } from '../../../src/render/charts/origins-chart.ts';
import { splitChart } from '../../../src/render/charts/split-chart.ts';
import { attacks, expectHarmless } from '../attacks.ts';
import { CASES, type Case, poisoned } from '../fixtures.ts';
import { chartPage, chartsOf, sourceOf } from './pages.ts';

const { pass } = CASES;
const [firstRow] = pass.report.timeline;

test.each(['over-budget', 'unattributed', 'hostile', 'unknown-model'] as const)(
  '%s is what golden/ shows',
  async (name) => {
    await expect(chartPage(CASES[name])).toMatchFileSnapshot(`../../golden/charts-${name}.md`);
  },
);

test.each(['no-usage', 'many-sessions'] as const)('of %s there is no curve and no origin to show', (name) => {
  const { report, judgement } = CASES[name];
  expect([contextChart(report, judgement), contextLine(report, judgement)]).toEqual([null, null]);
  expect(originsChart(report)).toBeNull();
});

test('of no usage there is no split to show', () => {
  expect(splitChart(CASES['no-usage'].report)).toBeNull();
});

/** A run with these contexts, turn by turn. */
const runOf = (contexts: readonly number[], events: Readonly<Record<number, TimelineRow['event']>> = {}): Report => {
  if (firstRow === undefined) throw new Error('no row');
  const timeline = contexts.map((contextTokens, index) => ({
    ...firstRow,
    turn: index + 1,
    contextTokens,
    event: events[index + 1] ?? null,
  }));
  const peakTokens = Math.max(...contexts);
  const context = { ...pass.report.context, peakTokens, peakTurn: contexts.indexOf(peakTokens) + 1 };
  return { ...pass.report, timeline, context };
};

const budgetsOf = (...limits: readonly (readonly [Verdict['budget'], number | null])[]): Case['judgement'] => ({
  verdict: 'pass',
  failed: false,
  verdicts: limits.map(([budget, limit]) => ({
    budget,
    limit,
    actual: 1,
    excess: 0,
    isFloor: false,
    verdict: 'pass' as const,
    message: '',
  })),
});

const unjudged = budgetsOf();
const lineStarting = (chart: string | null, start: string): readonly string[] =>
  (chart ?? '').split('\n').filter((line) => line.startsWith(`  ${start}`));

describe('the context', () => {
  test('one turn is no curve', () => {
    expect(contextChart(runOf([21_000]), unjudged)).toBeNull();
    expect(contextLine(runOf([21_000]), unjudged)).toBeNull();
  });

  test('a short run has a named column for each turn, and a mark behind the column of a compaction and of a cache break', () => {
    const report = runOf([21_000, 60_000, 20_000, 30_000], { 3: 'compaction', 4: 'cache-break' });
    const chart = contextChart(report, unjudged);
    expect(lineStarting(chart, 'x-axis')).toEqual([
      '  x-axis "Turn (purple: compaction, yellow: cache break)" [1, 2, 3, 4]',
    ]);
    expect(lineStarting(chart, 'y-axis')).toEqual(['  y-axis "k tokens" 0 --> 63']);
    expect(lineStarting(chart, 'bar')).toEqual([
      '  bar [0, 0, 63, 0]',
      '  bar [0, 0, 0, 63]',
      '  bar [21, 60, 20, 30]',
    ]);
    expect(chart).not.toContain('showLabel');
  });

  test.each([
    [20, true],
    [21, false],
  ])('of %d turns the columns are named: %j', (turns, isNamed) => {
    const chart = contextChart(runOf(Array.from({ length: turns }, (_, index) => 20_000 + index)), unjudged);
    expect(chart?.includes('showLabel: false')).toBe(!isNamed);
    expect(lineStarting(chart, 'x-axis')[0]).toMatch(isNamed ? /^ {2}x-axis "Turn" / : /^ {2}x-axis "Turns 1 to 21" /);
  });

  test.each<[string, Case['judgement'], string | null]>([
    [
      'the one that fails, before the one that warns',
      budgetsOf(['warn-peak-context', 50_000], ['max-peak-context', 80_000]),
      '80',
    ],
    ['else the one that warns', budgetsOf(['max-cost', 2], ['warn-peak-context', 50_000]), '50'],
    ['else the one whose limit is known', budgetsOf(['max-peak-context', null], ['warn-peak-context', 50_000]), '50'],
    ['none, where none is set', budgetsOf(['max-cost', 2]), null],
    ['one as far as three peaks', budgetsOf(['max-peak-context', 180_000]), '180'],
    ['none that is farther', budgetsOf(['max-peak-context', 180_001]), null],
  ])('the limit drawn is %s', (_, judgement, drawn) => {
    const chart = contextChart(runOf([21_000, 60_000]), judgement);
    expect(lineStarting(chart, 'line')).toEqual(drawn === null ? [] : [`  line [${drawn}, ${drawn}]`]);
    expect(lineStarting(chart, 'x-axis')[0]?.includes('red: limit')).toBe(drawn !== null);
  });

  test('a limit and a peak that differ do not look the same', () => {
    const over = [runOf([21_000, 160_004]), budgetsOf(['max-peak-context', 160_000])] as const;
    expect(lineStarting(contextChart(...over), 'title')).toEqual([
      '  title "Context: peak 160,004 at turn 2, limit 160,000"',
    ]);
    expect(contextLine(...over)).toBe('Context: 21k at turn 1, peak 160,004 at turn 2. The limit is 160,000.');
  });

  test.each<[string, Report, string]>([
    ['a climb', runOf([21_000, 60_000]), 'Context: 21k at turn 1, peak 60k at turn 2.'],
    ['a fall', runOf([60_000, 21_000]), 'Context: peak 60k at turn 1, 21k at the end.'],
    [
      'a compaction at the end',
      runOf([21_000, 60_000, 22_000], { 3: 'compaction' }),
      'Context: 21k at turn 1, peak 60k at turn 2, 22k after the compaction at turn 3.',
    ],
    [
      'many events',
      runOf([9, 8, 7, 6, 5, 4, 3, 2, 1, 2], {
        ...{ 2: 'compaction', 3: 'compaction', 4: 'compaction', 5: 'compaction', 6: 'compaction' },
        ...{ 7: 'cache-break', 8: 'cache-break', 9: 'cache-break', 10: 'cache-break' },
      }),
      'Context: peak 9 at turn 1, 8 after the compaction at turn 2, 7 after the compaction at turn 3, 6 after the compaction at turn 4, 2 more compactions, 2 at the end. Cache breaks at turns 7, 8, 9 and 1 more.',
    ],
    [
      'one cache break',
      runOf([9, 10], { 2: 'cache-break' }),
      'Context: 9 at turn 1, peak 10 at turn 2. Cache break at turn 2.',
    ],
    [
      'several sessions',
      { ...runOf([9, 10]), sessions: [...pass.report.sessions, ...pass.report.sessions] },
      'Context of the dearest session: 9 at turn 1, peak 10 at turn 2.',
    ],
  ])('%s in words', (_, report, line) => {
    expect(contextLine(report, unjudged)).toBe(line);
  });
});

describe('the split', () => {
  test('says known cost where some is unknown', () => {
    const chart = splitChart(CASES['unknown-model'].report);
    expect(chart).toContain('pie title Known cost by bucket');
  });

  test('a bucket keeps its colour whatever its rank', () => {
    expect(splitChart(CASES['over-budget'].report)).toMatch(/pie2: "#1a7f37"[\s\S]*"Output, /);
    expect(splitChart(CASES['unattributed'].report)).toMatch(/pie3: "#1a7f37"[\s\S]*"Output, /);
  });
});

/** Origins of these costs, in USD. */
const originsRun = (costs: Readonly<Record<string, number>>): Report => {
  const [row] = pass.report.origins;
  if (row === undefined) throw new Error('no origin');
  return { ...pass.report, origins: Object.entries(costs).map(([origin, usd]) => ({ ...row, origin, usd })) };
};

describe('the origins', () => {
  test('seven are shown as they are, of eight two are others', () => {
    const seven = { 'tool:A': 7, 'tool:B': 6, 'tool:C': 5, 'tool:D': 4, 'tool:E': 3, 'tool:F': 2, 'tool:G': 1 };
    expect(originsChart(originsRun(seven))).toMatch(/"F results, \$2\.00", "G results, \$1\.00"\]/);
    expect(originsChart(originsRun({ ...seven, 'tool:H': 1 }))).toMatch(/"F results, \$2\.00", "2 others, \$2\.00"\]/);
  });

  test('one origin is no split', () => {
    expect(originsChart(originsRun({ baseline: 1, prompt: 0 }))).toBeNull();
  });

  test('origins of one harmless name are one; long names that begin alike stay two', () => {
    const long = 'mcp:a-server-with-a-very-long-name';
    const chart = originsChart(originsRun({ [`${long}-1`]: 1, [`${long}-2`]: 1, 'tool:<a>': 0.5, 'tool:<b>': 0.5 }));
    expect(lineStarting(chart, 'x-axis')).toEqual([
      '  x-axis ["MCP server a-server-with-a-…, $1.00", "MCP server a-server-with-a-…, $1.00 (2)", "(unnamed) results, $1.00"]',
    ]);
  });
});

/** Any number that a report could hold, sound or not. */
const numbers = fc.oneof(fc.integer({ min: 0, max: 2_000_000 }), fc.double(), fc.constantFrom(0, -1, 1e-9, 1e300));

test('every number in a chart is one that Mermaid takes, whatever the report’s', () => {
  const reports = fc.record({
    contexts: fc.array(numbers, { minLength: 2, maxLength: 200 }),
    limit: numbers,
    usd: fc.array(numbers),
  });
  fc.assert(
    fc.property(reports, ({ contexts, limit, usd }) => {
      const report = {
        ...runOf(contexts),
        origins: originsRun(Object.fromEntries(usd.map((each, index) => [`tool:T${index}`, each]))).origins,
      };
      for (const chart of chartsOf({ report, judgement: budgetsOf(['max-peak-context', limit]) })) {
        const lists = sourceOf(chart).match(/(?:bar|line) \[.*\]/g) ?? [];
        for (const list of lists) expect(list).toMatch(/^(?:bar|line) \[\d+(?:\.\d+)?(?:, \d+(?:\.\d+)?)*\]$/);
        for (const axis of lineStarting(chart, 'y-axis')) expect(axis).toMatch(/ 0 --> (?!0$)\d+(?:\.\d+)?$/);
      }
    }),
    { numRuns: 200, examples: [[{ contexts: [0, 0], limit: 0, usd: [Number.POSITIVE_INFINITY, 5e-324] }]] },
  );
});

/** All that a diagram is made of: our own words and numbers, labels between quotes. */
const OURS =
  /^(?:---|config:| {2,}[A-Za-z0-9]+:(?: (?:"[#A-Za-z0-9, ]+"|[A-Za-z0-9]+))?|xychart-beta(?: horizontal)?|pie title (?:Known c|C)ost by bucket| {2}title "[^"]*"| {2}[xy]-axis (?:"[^"]*" ?)?(?:\[(?:"[^"]*"|\d+)(?:, (?:"[^"]*"|\d+))*\]|0 --> [\d.]+)| {2}(?:bar|line) \[[\d., ]+\]| {2}"[^"]*" : \d+)$/;

test('whatever the strings of a report hold, a chart is our own words and labels between quotes', () => {
  fc.assert(
    fc.property(attacks, (attack) => {
      const { report, judgement } = poisoned(attack);
      const charts = chartsOf({
        report: {
          ...report,
          timeline: CASES['over-budget'].report.timeline,
          context: CASES['over-budget'].report.context,
        },
        judgement,
      });
      expect(charts).toHaveLength(3);
      for (const chart of charts) {
        for (const line of sourceOf(chart).split('\n')) expect(line).toMatch(OURS);
        expect(chart).not.toContain('%%');
      }
      expectHarmless(contextLine(report, judgement) ?? '');
    }),
    { numRuns: 150 },
  );
});

test('names that are not of the shape of a name appear in no chart', () => {
  expect(chartPage(poisoned('SEEDED SECRET'))).not.toMatch(/SEEDED|SECRET|ghp_|sk-ant/);
});

test('a chart of many turns stays far below what Mermaid reads, and small in a comment', () => {
  const report = runOf(
    Array.from({ length: 10_000 }, (_, index) => 900_000 + ((index * 7919) % 90_000)),
    {
      50: 'compaction',
      60: 'cache-break',
    },
  );
  expect(contextChart(report, budgetsOf(['max-peak-context', 800_000]))?.length).toBeLessThan(2500);
});
