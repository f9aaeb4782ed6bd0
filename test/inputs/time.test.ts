import { expect, test } from 'vitest';
import { parseTime } from '../../src/inputs/time.ts';

test.each([
  ['2026-11-22', Date.UTC(2026, 10, 22)],
  ['2024-02-29', Date.UTC(2024, 1, 29)],
  ['2026-11-22T08:00Z', Date.UTC(2026, 10, 22, 8)],
  ['2026-11-22T08:00:00Z', Date.UTC(2026, 10, 22, 8)],
  ['2026-11-22T08:00:00.639Z', Date.UTC(2026, 10, 22, 8, 0, 0, 639)],
  ['2026-11-22T08:00:00.123456789Z', Date.UTC(2026, 10, 22, 8, 0, 0, 123)],
  ['2026-11-22T08:00:00+02:00', Date.UTC(2026, 10, 22, 6)],
  ['2026-11-22T00:00:00-05:00', Date.UTC(2026, 10, 22, 5)],
])('%s', (text, at) => {
  expect(parseTime(text)).toBe(at);
});

test.each([
  ['without its zone', '2026-11-22T08:00:00'],
  ['no such day', '2026-02-30'],
  ['no such leap day', '2026-02-29T08:00:00Z'],
  ['no such month', '2026-13-01'],
  ['day nought', '2026-01-00'],
  ['hour 24', '2026-11-22T24:00:00Z'],
  ['minute 60', '2026-11-22T08:60:00Z'],
  ['second 60', '2026-11-22T08:00:60Z'],
  ['a space for the T', '2026-11-22 08:00:00Z'],
  ['another order', '22-11-2026'],
  ['slashes', '2026/11/22'],
  ['a year alone', '2026'],
  ['epoch milliseconds', '1763798400000'],
  ['nothing', ''],
])('refuses %s: %j', (_, text) => {
  expect(parseTime(text)).toBeUndefined();
});
