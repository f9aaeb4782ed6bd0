import { expect, test } from 'vitest';
import { lineupOf } from '../../../src/analysis/what-if/lineup.ts';
import { WHY_NOTHING } from '../../../src/analysis/why/no-why.ts';
import { whyOf } from '../../../src/analysis/why/why.ts';
import { createPricer } from '../../../src/pricing/pricer.ts';
import { PRICE_TABLE } from '../../../src/pricing/table.ts';

test('no session has the answer that is known without asking', () => {
  const pricer = createPricer({ overrides: null, cloudRegion: null });
  expect(whyOf([], pricer, lineupOf(PRICE_TABLE.models, PRICE_TABLE.asOf))).toEqual(WHY_NOTHING);
});
