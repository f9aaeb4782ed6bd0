import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Certainty, NO_SPEND, type Spend, sumSpends } from '../../src/pull-request/spend.ts';

const MOST = Number.MAX_SAFE_INTEGER;
const spend = (nanos: number, certainty: Certainty = 'exact'): Spend => ({ nanos, certainty });

test.each<[string, Spend[], Spend]>([
  ['nothing', [], NO_SPEND],
  ['one', [spend(5, 'floor')], spend(5, 'floor')],
  ['exact ones', [spend(1), spend(2)], spend(3)],
  ['a floor makes the sum one', [spend(1), spend(2, 'floor')], spend(3, 'floor')],
  ['so does a run that found nothing', [spend(1), spend(0, 'unmeasured')], spend(1, 'floor')],
  ['none that found anything', [spend(0, 'unmeasured'), spend(0, 'unmeasured')], spend(0, 'unmeasured')],
  [
    'an unknown part outweighs all',
    [spend(1, 'floor'), spend(2, 'unknown'), spend(0, 'unmeasured')],
    spend(3, 'unknown'),
  ],
  ['the largest exact sum', [spend(MOST - 1), spend(1)], spend(MOST)],
  ['beyond it', [spend(MOST), spend(1)], spend(MOST, 'floor')],
])('%s', (_, spends, sum) => {
  expect(sumSpends(spends)).toEqual(sum);
});

test('the order plays no part', () => {
  const spends = fc.array(
    fc.record<Spend>({
      nanos: fc.oneof(fc.nat(), fc.constant(MOST)),
      certainty: fc.constantFrom('exact', 'floor', 'unknown', 'unmeasured'),
    }),
  );
  fc.assert(
    fc.property(spends, fc.nat(), (all, at) => {
      const cut = all.length === 0 ? 0 : at % all.length;
      const parts = [all.slice(cut), all.slice(0, cut)].filter(({ length }) => length > 0).map(sumSpends);
      expect(sumSpends(parts)).toEqual(sumSpends(all));
    }),
  );
});
