import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/analysis/report.ts';
import { type Files, MAIN, report } from './desk.ts';
import {
  assistant,
  costState,
  type Json,
  jsonl,
  MODEL,
  minute,
  NOON,
  OTHER_SESSION,
  result,
  row,
  SESSION,
  usage,
  user,
} from './records.ts';

/** Input and output of the replies of Opus 5.5, $4 and $20 per million, and of what only totals show. */
type Spent = readonly [input: number, output: number];
const R1: Spent = [100, 1000];
const R2: Spent = [300, 500];
const OWN: Spent = [500, 250];
const HIDDEN: Spent = [70, 90];

const usd = (...spent: readonly Spent[]): number =>
  spent.reduce((sum, [input, output]) => sum + (input * 4 + output * 20) / 1e6, 0);

const reply = (id: string, [input, output]: Spent, at: number, more: Json = {}) =>
  assistant({ id, input, output, at: minute(at), ...more });

const saved = (session: string, ...spent: readonly Spent[]) => {
  const input = spent.reduce((sum, each) => sum + each[0], 0);
  const output = spent.reduce((sum, each) => sum + each[1], 0);
  const models = { [MODEL]: { ...row(usd(...spent), { input, output }), costBasis: 'list' } };
  return costState(usd(...spent), models, session, { startTime: Date.parse(NOON) - 5000 });
};

/** Two processes of a session, then a fork of it. The first had a call that no record shows. */
const FIRST = [user('Go.', { at: minute(0) }), reply('msg_1', R1, 1), saved(SESSION, R1, HIDDEN)];
const SECOND = [user('On.', { at: minute(10) }), reply('msg_2', R2, 11), saved(SESSION, R1, HIDDEN, R2)];
const PARENT = [...FIRST, ...SECOND];
const COPIES = PARENT.filter(({ type }) => type !== 'cost-state').map((each) => ({
  ...each,
  sessionId: OTHER_SESSION,
  requestSessionId: SESSION,
}));
const fork = (copies: readonly unknown[], ...spent: readonly Spent[]): readonly unknown[] => [
  ...copies,
  user('Else.', { session: OTHER_SESSION, at: minute(20) }),
  reply('msg_3', OWN, 21, { session: OTHER_SESSION }),
  saved(OTHER_SESSION, ...spent, OWN),
];
const FORK = fork(COPIES, R1, HIDDEN, R2);
const FORKED = `${OTHER_SESSION}.jsonl`;
const sinceFork = { since: { kind: 'time', at: Date.parse(minute(15)) } } as const;

const bill = ({ cost, quality, turns }: Report) => ({
  total: cost.totalUsd?.toFixed(8),
  unattributed: cost.unattributedUsd.toFixed(8),
  turns: turns.total,
  flags: quality.flags,
});

const billOf = (turns: number, unattributed: number, ...shown: readonly Spent[]) => ({
  total: (usd(...shown) + unattributed).toFixed(8),
  unattributed: unattributed.toFixed(8),
  turns,
  flags: [],
});

describe('R35: a fork', () => {
  test('alone, since it began, has its own bill and its own share of the reported total', () => {
    const actual = report({ [FORKED]: jsonl(...fork(COPIES, R1, R2)) }, sinceFork);
    expect(bill(actual)).toEqual(billOf(1, 0, OWN));
    expect(actual.cost.reportedUsd).toBeCloseTo(usd(OWN), 8);
    expect(actual.quality.issues).toEqual([]);
  });

  test('alone, and its parent had spent what no record shows: that may be the fork’s, and it is said', () => {
    const actual = report({ [FORKED]: jsonl(...FORK) }, sinceFork);
    expect(bill(actual)).toEqual(billOf(1, usd(HIDDEN), OWN));
    expect(actual.quality.issues).toMatchObject([{ code: 'unknown-base' }]);
  });

  test('alone, with all that its counter holds', () => {
    expect(bill(report({ [FORKED]: jsonl(...FORK) }))).toEqual(billOf(3, usd(HIDDEN), R1, R2, OWN));
  });

  test('beside its parent, since it began', () => {
    const files = { [MAIN]: jsonl(...PARENT), [FORKED]: jsonl(...FORK) };
    expect(bill(report(files, sinceFork))).toEqual(billOf(1, 0, OWN));
  });

  test('of a parent whose second process was killed goes on from what the first had saved', () => {
    const files = {
      [MAIN]: jsonl(...PARENT.slice(0, -1)),
      [FORKED]: jsonl(...fork(COPIES, R1, HIDDEN, [20, 30])),
    };
    expect(bill(report(files))).toEqual(billOf(3, usd(HIDDEN) + usd([20, 30]), R1, R2, OWN));
  });

  test('whose copies do not say whose they are, whichever file is read first', () => {
    const copies = COPIES.map(({ requestSessionId, ...each }) => each);
    const forked = jsonl(...fork(copies, R1, HIDDEN, R2));
    for (const [parent, child] of [
      ['a.jsonl', 'b.jsonl'],
      ['b.jsonl', 'a.jsonl'],
    ] as const)
      expect(bill(report({ [parent]: jsonl(...PARENT), [child]: forked }))).toEqual(
        billOf(3, usd(HIDDEN), R1, R2, OWN),
      );
  });

  describe('of a fork', () => {
    const third = '5e551033-0000-4000-8000-000000000003';
    const copies = FORK.filter((each) => (each as Json)['type'] !== 'cost-state').map((each, index) => ({
      ...(each as Json),
      sessionId: third,
      requestSessionId: index < COPIES.length ? SESSION : OTHER_SESSION,
    }));
    const last = [reply('msg_4', R2, 30, { session: third }), saved(third, R1, HIDDEN, R2, OWN, R2)];

    test('goes on from the fork', () => {
      const files = {
        [MAIN]: jsonl(...PARENT),
        [FORKED]: jsonl(...FORK),
        [`${third}.jsonl`]: jsonl(...copies, ...last),
      };
      expect(bill(report(files))).toEqual(billOf(4, usd(HIDDEN), R1, R2, OWN, R2));
    });

    test('goes on from the fork, whatever the first session did meanwhile', () => {
      const more: Spent = [20, 30];
      const meanwhile = [reply('msg_5', R1, 20.5), saved(SESSION, R1, HIDDEN, R2, R1)];
      const files = {
        [MAIN]: jsonl(...PARENT, ...meanwhile),
        [FORKED]: jsonl(...fork(COPIES, R1, HIDDEN, R2, more)),
        [`${third}.jsonl`]: jsonl(...copies, last[0], saved(third, R1, HIDDEN, R2, more, OWN, R2)),
      };
      expect(bill(report(files))).toEqual(billOf(5, usd(HIDDEN) + usd(more), R1, R2, R1, OWN, R2));
    });
  });

  test('whose parent’s subagents went on after the parent’s last saved total', () => {
    const files = {
      [MAIN]: jsonl(...PARENT.slice(0, -1)),
      [`${SESSION}/subagents/agent-a1.jsonl`]: jsonl(reply('msg_5', [40, 60], 12, { agent: 'a1' })),
      [FORKED]: jsonl(...fork(COPIES, R1, HIDDEN, R2, [40, 60])),
    };
    expect(bill(report(files))).toEqual(billOf(4, usd(HIDDEN), R1, R2, [40, 60], OWN));
  });
});

describe('a session and its fork, in pieces or as they stood in between', () => {
  const whole = billOf(3, usd(HIDDEN), R1, R2, OWN);
  const cuts = (records: readonly unknown[]) => records.map((_, index) => index).slice(1);
  const NAMES = [
    ['in order', 'a', 'b'],
    ['in reverse', 'b', 'a'],
  ] as const;

  const expectWhole = (files: Files): void => expect(bill(report(files))).toEqual(whole);

  test.each(NAMES)('the parent split in two files, read %s', (_, first, second) => {
    for (const at of cuts(PARENT)) {
      const parts = {
        [`${first}.jsonl`]: jsonl(...PARENT.slice(0, at)),
        [`${second}.jsonl`]: jsonl(...PARENT.slice(at)),
      };
      expectWhole({ ...parts, 'c.jsonl': jsonl(...FORK) });
    }
  });

  test.each(NAMES)('the fork split in two files, read %s', (_, first, second) => {
    for (const at of cuts(FORK)) {
      const parts = { [`${first}.jsonl`]: jsonl(...FORK.slice(0, at)), [`${second}.jsonl`]: jsonl(...FORK.slice(at)) };
      expectWhole({ ...parts, 'c.jsonl': jsonl(...PARENT) });
    }
  });

  test.each(NAMES)('a snapshot of either beside the whole, read %s', (_, first, second) => {
    for (const [records, other] of [
      [PARENT, FORK],
      [FORK, PARENT],
    ] as const)
      for (const at of [...cuts(records), records.length]) {
        const both = { [`${first}.jsonl`]: jsonl(...records.slice(0, at)), [`${second}.jsonl`]: jsonl(...records) };
        expectWhole({ ...both, 'c.jsonl': jsonl(...other) });
      }
  });

  test('a snapshot of the parent alone', () => {
    for (const at of cuts(PARENT)) expectWhole({ 'a.jsonl': jsonl(...PARENT.slice(0, at)), 'c.jsonl': jsonl(...FORK) });
  });
});

describe('a fork that nothing but its output tells of', () => {
  const told = (session: string, main: Spent, ...spent: readonly Spent[]): string => {
    const { totalCostUSD, modelUsage } = saved(session, ...spent);
    const more = { session_id: session, usage: usage({ input: main[0], output: main[1] }) };
    return JSON.stringify(result(totalCostUSD as number, modelUsage as Json, more));
  };

  test.each([
    ['with the parent’s transcript', { [MAIN]: jsonl(...PARENT) }, 2],
    ['with the parent’s output', { 'stdout-1.json': told(SESSION, R2, R1, HIDDEN, R2) }, 0],
  ])('%s costs what it adds', (_, files, turns) => {
    const { cost, turns: counted } = report({
      ...files,
      'stdout-2.json': told(OTHER_SESSION, OWN, R1, HIDDEN, R2, OWN),
    });
    expect(cost.totalUsd).toBeCloseTo(usd(R1, HIDDEN, R2, OWN), 8);
    expect(cost.reportedUsd).toBeCloseTo(usd(R1, HIDDEN, R2, OWN), 8);
    expect(counted.total).toBe(turns);
  });

  test('was forked at an earlier total of its parent', () => {
    const files = { [MAIN]: jsonl(...PARENT), 'stdout-2.json': told(OTHER_SESSION, OWN, R1, HIDDEN, OWN) };
    expect(report(files).cost.totalUsd).toBeCloseTo(usd(R1, HIDDEN, R2, OWN), 8);
  });

  test.each([
    ['its subagents cost about as much', [R1, HIDDEN, R2, [1, 0], OWN]],
    ['it cost less', [OWN, [20, 20]]],
    ['its requests are all that it states', [OWN]],
  ] as readonly [string, readonly Spent[]][])('is none where %s', (_, spent) => {
    const files = { [MAIN]: jsonl(...PARENT), 'stdout-2.json': told(OTHER_SESSION, OWN, ...spent) };
    expect(report(files).cost.totalUsd).toBeCloseTo(usd(R1, HIDDEN, R2, ...spent), 8);
  });
});
