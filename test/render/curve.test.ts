import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TimelineRow } from '../../src/analysis/report-timeline.ts';
import { contextCurve, sparkline } from '../../src/render/curve.ts';
import { bar } from '../../src/render/terminal/bars.ts';
import { CASES } from './fixtures.ts';

test.each([
  [[], 60, ''],
  [[5], 60, ''],
  [[0, 0], 60, '▁▁'],
  [[0, 8], 60, '▁█'],
  [[1, 2, 3, 4, 5, 6, 7, 8], 60, '▁▂▃▄▅▆▇█'],
  [[1, 8, 1, 1, 1, 1], 3, '█▁▁'],
])('sparkline of %j in %d columns is %s', (values, columns, drawn) => {
  expect(sparkline(values, columns)).toBe(drawn);
});

test('the peak is seen however long the curve', () => {
  const curves = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 2, maxLength: 500 });
  fc.assert(
    fc.property(curves, fc.integer({ min: 1, max: 120 }), (values, columns) => {
      const drawn = sparkline(values, columns);
      expect(drawn).toHaveLength(Math.min(columns, values.length));
      expect(drawn).toContain('█');
    }),
  );
});

test('the curve is the main thread of the session that holds the peak', () => {
  const { report } = CASES.pass;
  const other = (row: TimelineRow): TimelineRow => ({ ...row, sessionId: 'other', contextTokens: 5 });
  const sub = (row: TimelineRow): TimelineRow => ({ ...row, thread: 'a1', contextTokens: 900_000 });
  const timeline = report.timeline.flatMap((row) => [other(row), row, sub(row)]);
  expect(contextCurve({ ...report, timeline })).toEqual(report.timeline.map(({ contextTokens }) => contextTokens));
});

test('without a peak there is no curve', () => {
  expect(contextCurve(CASES['no-usage'].report)).toEqual([]);
});

test.each([
  [0, 10, ''],
  [0.0001, 10, '▏'],
  [0.5, 10, '█████'],
  [0.55, 10, '█████▌'],
  [1, 10, '██████████'],
])('bar of %d in %d columns is %s', (share, width, drawn) => {
  expect(bar(share, width)).toBe(drawn);
});
