import { expect, test } from 'vitest';
import { reconcile } from '../../../src/analysis/reconcile.ts';
import { listPriced } from '../../../src/analysis/why/list-priced.ts';
import { createPricer } from '../../../src/pricing/pricer.ts';
import type { Session } from '../../../src/transcript/model.ts';
import { thread, turn } from '../origins/build.ts';

const pricer = createPricer({ overrides: null, cloudRegion: null });
const MODEL = 'claude-sonnet-4-5-20250929';
const REGIONAL = `us.anthropic.${MODEL}-v1:0`;

const totals = { input: 0, output: 1000, cacheRead: 0, cacheWrite5m: 0, cacheWrite1h: 0 };

/** Its records do not say what was asked for; its total does: a regional profile, which costs a tenth more. */
const session: Session = {
  id: 'session',
  threads: [thread([turn(1, { output: 1000 }, { model: MODEL, requestedModel: null })])],
  cliVersion: '2.1.330',
  startedAt: null,
  endedAt: null,
  reported: {
    source: 'result',
    usd: 0.015,
    models: new Map([
      [
        REGIONAL,
        {
          ...totals,
          splitKnown: true,
          webSearches: 0,
          hasBadCount: false,
          costUsd: 0.015,
          basis: 'list',
          contextWindow: null,
        } as const,
      ],
    ]),
    hasUnknownModel: false,
  },
  isCovered: () => true,
  inherited: [],
  reportedTurns: null,
  windows: new Map(),
  isIncomplete: false,
  isError: false,
};

test('what-ifs and breaks start from the requests as they were billed', () => {
  const bill = reconcile(session, pricer);
  expect(bill.requests.map(({ nanos }) => nanos)).toEqual([16_500_000]);
  expect(listPriced(bill, pricer).flatMap(({ turns }) => turns.map(({ nanos }) => nanos))).toEqual([16_500_000]);
});

test('at managed prices they start from the list', () => {
  const bill = { ...reconcile(session, pricer), isManaged: true };
  const halved = { ...bill, requests: bill.requests.map((priced) => ({ ...priced, nanos: 1 })) };
  expect(listPriced(halved, pricer).flatMap(({ turns }) => turns.map(({ nanos }) => nanos))).toEqual([16_500_000]);
});
