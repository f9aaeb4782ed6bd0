import { expect, test } from 'vitest';
import type { Report } from '../../src/analysis/report.ts';
import { cacheBreaks } from '../../src/render/html/breaks.ts';
import { losses } from '../../src/render/markdown/why-sections.ts';
import { breakSum } from '../../src/render/why/losses.ts';
import { CASES } from './fixtures.ts';

const { report } = CASES['over-budget'];

/** The two breaks of that run; those without a price lost what nobody knows. */
const having = (first: number | null, second: number | null): Report => ({
  ...report,
  cacheBreaks: report.cacheBreaks.map((row, index) => ({ ...row, wastedUsd: index === 0 ? first : second })),
  losses: { ...report.losses, usd: (first ?? 0) + (second ?? 0), share: null },
});

test.each([
  ['known', having(0.3, 0.1), '2 cache breaks cost $0.40', '2 cache breaks cost $0.40.', 'for $0.40 more'],
  [
    'known in part',
    having(0.3, null),
    '2 cache breaks cost at least $0.30',
    '2 cache breaks cost at least $0.30.',
    'for at least $0.30 more',
  ],
  [
    'unknown',
    having(null, null),
    '2 cache breaks',
    '2 cache breaks, at a cost that is unknown.',
    ', at a cost that is unknown.',
  ],
])('what breaks cost is %s', (_, run, title, sum, page) => {
  expect(breakSum(run)).toBe(sum);
  expect(losses(run, 'full')).toMatch(new RegExp(`What went wrong: ${title.replace('$', '\\$')}(?:<|\n)`));
  expect(cacheBreaks(run)?.markup).toContain(page);
});
