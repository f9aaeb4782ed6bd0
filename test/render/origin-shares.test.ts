import { expect, test } from 'vitest';
import { asIs } from '../../src/render/quote.ts';
import { originLines, originShares } from '../../src/render/why/origins.ts';
import { CASES } from './fixtures.ts';

test('a share is rounded by itself, and nothing that cost something is 0 %', () => {
  expect(originShares([33.7, 16.4, 0.4, 0])).toEqual(['67 %', '32 %', '1 %', '0 %']);
  expect(originShares([99.9, 0.1])).toEqual(['> 99 %', '< 1 %']);
  expect(originShares([0, 0])).toEqual(['0 %', '0 %']);
});

test('an origin has the same share in a short table and in a long one', () => {
  const { report } = CASES.pass;
  const [first] = report.origins;
  if (first === undefined) throw new Error('the report has no origins');
  const costs = [0.337, 0.1643, 0.1457, 0.129, ...Array.from({ length: 50 }, () => 0.00448)];
  const origins = costs.map((usd, index) => ({ ...first, origin: `tool:T${index}`, usd }));
  const shares = (most: number) =>
    originLines({ ...report, origins }, most, asIs)
      .slice(0, 4)
      .map(({ share }) => share);
  expect(shares(6)).toEqual(['34 %', '16 %', '15 %', '13 %']);
  expect(shares(100)).toEqual(shares(6));
});
