import { describe, expect, test } from 'vitest';
import { threadOrigins } from '../../../src/analysis/origins/thread-origins.ts';
import type { PriceLine } from '../../../src/pricing/model.ts';
import type { Request } from '../../../src/transcript/model.ts';
import { iteration, NO_TOKENS, tokens } from '../../pricing/build.ts';
import { lineOf, priced, type Row, table, thread, totalOf, turn } from './build.ts';

const run = (requests: readonly Request[], pieces: readonly Row[] = [], compactedAt: readonly number[] = []) =>
  threadOrigins(
    thread(requests, pieces, compactedAt),
    requests.map((each) => priced(each)),
  );

/** Rates in nanodollars per token: read 1, write 10 (5m) or 20 (1h), input 8, output 50. */
const FIRST = turn(10, { cacheWrite5m: 1000, output: 40 });

describe('a first prompt', () => {
  test('is baseline where the transcript shows nothing before it', () => {
    expect(table(run([FIRST]).origins)).toEqual({ baseline: [1000, 0, 10_000], output: [40, 0, 2000] });
  });

  test('holds its pieces at their usual size, and the rest is baseline', () => {
    const { origins } = run(
      [FIRST],
      [
        [1, 'prompt', '', 350],
        [2, 'attachment', 'skill_listing', 701],
        [3, 'attachment', 'prompt_snapshot', 9999],
      ],
    );
    expect(table(origins)).toMatchObject({
      baseline: [699, 0, 6990],
      prompt: [100, 0, 1000],
      'attachment:skill_listing': [201, 0, 2010],
    });
    expect(origins.every(({ origin, estimatedTokens }) => origin === 'output' || estimatedTokens > 0)).toBe(true);
  });

  test('has no room for more than itself', () => {
    const { origins } = run(
      [FIRST],
      [
        [1, 'tool-result', 'Bash', 25_000],
        [2, 'tool-result', 'Read', 75_000],
      ],
    );
    expect(table(origins)).toMatchObject({ 'tool:Bash': [250, 0, 2500], 'tool:Read': [750, 0, 7500] });
  });

  test('begins behind the last compaction before it', () => {
    const { origins } = run(
      [FIRST],
      [
        [1, 'tool-result', 'Bash', 2500],
        [5, 'summary', '', 700],
      ],
      [2, 4],
    );
    expect(table(origins)).toMatchObject({ baseline: [800, 0, 8000], summary: [200, 0, 2000] });
  });
});

describe('growth', () => {
  const SECOND = turn(20, { cacheRead: 1000, cacheWrite1h: 300, input: 40, output: 7 });

  test('is the words of the model first, then the pieces: one of them is known exactly', () => {
    const { origins, pieces } = run([FIRST, SECOND], [[15, 'tool-result', 'Bash', 750]]);
    expect(table(origins)).toEqual({
      baseline: [1000, 1000, 11_000],
      'model-output': [40, 0, 800],
      'tool:Bash': [300, 0, 260 * 20 + 40 * 8],
      output: [47, 0, 2350],
    });
    expect(origins.find(({ origin }) => origin === 'tool:Bash')?.cost).toEqual({
      write: 5200,
      carry: 0,
      fresh: 320,
      output: 0,
      other: 0,
    });
    expect(pieces).toEqual([
      {
        sessionId: 'session',
        threadId: 'main',
        turn: 2,
        origin: 'tool:Bash',
        tokens: 300,
        isEstimated: false,
        timesResent: 0,
        nanos: 5520,
      },
    ]);
  });

  test.each<[string, Partial<Request>, readonly Row[], Record<string, number>]>([
    [
      'two pieces share it by size',
      {},
      [
        [15, 'tool-result', 'Bash', 100],
        [16, 'tool-result', 'Read', 300],
      ],
      { 'tool:Bash': 75, 'tool:Read': 225 },
    ],
    [
      'prose is lighter than code',
      {},
      [
        [15, 'prompt', '', 350],
        [16, 'tool-result', 'Read', 500],
      ],
      { prompt: 100, 'tool:Read': 200 },
    ],
    ['as many tokens as bytes are the piece still', {}, [[15, 'tool-result', 'Bash', 300]], { 'tool:Bash': 300 }],
    ['more tokens than bytes are not', {}, [[15, 'tool-result', 'Bash', 299]], { 'tool:Bash': 120, unseen: 180 }],
    ['no piece at all', {}, [], { unseen: 300 }],
    ['a piece of an earlier turn', {}, [[9, 'tool-result', 'Bash', 600]], { unseen: 300 }],
    [
      'tool definitions behind a search for them',
      {},
      [
        [15, 'tool-result', 'ToolSearch', 25],
        [16, 'tool-result', 'Bash', 50],
      ],
      { 'tool:ToolSearch': 280, 'tool:Bash': 20 },
    ],
    [
      'what a placeholder hides is the model’s',
      { provisional: true },
      [[15, 'tool-result', 'Bash', 100]],
      { 'tool:Bash': 40, 'model-output': 300 },
    ],
    [
      'records of another file stand on no common line',
      { file: 7 },
      [[15, 'tool-result', 'Bash', 600]],
      { 'tool:Bash': 300 },
    ],
  ])('%s', (_, first, pieces, expected) => {
    const requests = [
      { ...FIRST, ...first },
      { ...SECOND, file: first.file ?? 0 },
    ];
    expect(tokensOf(run(requests, pieces).origins)).toMatchObject(expected);
  });

  test.each<[string, Partial<Request>, readonly Row[], number, number]>([
    ['one piece beside known words', {}, [[15, 'tool-result', 'Bash', 750]], 300, 0],
    [
      'two pieces',
      {},
      [
        [15, 'tool-result', 'Bash', 750],
        [16, 'tool-result', 'Bash', 750],
      ],
      300,
      300,
    ],
    ['a placeholder before it', { provisional: true }, [[15, 'tool-result', 'Bash', 100]], 40, 40],
    ['something unseen beside it', {}, [[15, 'tool-result', 'Bash', 100]], 40, 40],
    [
      'a search for tools',
      {},
      [
        [15, 'tool-result', 'Bash', 50],
        [16, 'tool-result', 'ToolSearch', 50],
      ],
      20,
      20,
    ],
  ])('%s: what is known of its size', (_, rest, pieces, count, estimatedTokens) => {
    const requests = [{ ...FIRST, ...rest }, SECOND];
    const row = run(requests, pieces).origins.find(({ origin }) => origin === 'tool:Bash');
    expect(row).toMatchObject({ tokens: count, estimatedTokens });
  });

  test('a request of another file finds no pieces', () => {
    const { origins } = run([FIRST, { ...SECOND, file: 1 }], [[15, 'tool-result', 'Bash', 600]]);
    expect(tokensOf(origins)).toMatchObject({ unseen: 300 });
  });

  test('words that are not all in the next prompt take what there is', () => {
    const { origins } = run([FIRST, turn(20, { cacheRead: 1000, input: 25 })], [[15, 'tool-result', 'Bash', 100]]);
    expect(tokensOf(origins)).toMatchObject({ 'model-output': 25, 'tool:Bash': 0 });
  });
});

const tokensOf = (origins: ReturnType<typeof run>['origins']): Record<string, number> => ({
  'tool:Bash': 0,
  ...Object.fromEntries(origins.map(({ origin, tokens: count }) => [origin, count])),
});

describe('carrying', () => {
  const PIECES: readonly Row[] = [[15, 'tool-result', 'Bash', 750]];
  const grow = [FIRST, turn(20, { cacheRead: 1000, cacheWrite5m: 340 })];
  const later = (line: number, read: number, write: number) => turn(line, { cacheRead: read, cacheWrite5m: write });

  test('a piece is written once and read at every later request', () => {
    const { pieces } = run([...grow, later(30, 1340, 5), later(40, 1345, 5), later(50, 1350, 5)], PIECES);
    expect(pieces[0]).toMatchObject({ turn: 2, tokens: 300, timesResent: 3, nanos: 300 * (10 + 1 + 1 + 1) });
  });

  test('a cache break writes it again', () => {
    const { pieces, origins } = run([...grow, later(30, 1000, 345)], PIECES);
    expect(pieces[0]).toMatchObject({ timesResent: 1, nanos: 300 * (10 + 10) });
    expect(table(origins)['tool:Bash']).toEqual([300, 300, 6000]);
  });

  test('a compaction ends it, leaves the baseline, and the rest is summary', () => {
    const requests = [...grow, later(30, 1340, 5), later(50, 1000, 400), later(60, 1400, 10)];
    const { pieces, origins } = run(
      requests,
      [...PIECES, [42, 'summary', '', 350], [43, 'attachment', 'file', 700]],
      [40],
    );
    expect(table(origins)).toMatchObject({ baseline: [1000, 4000, 14_000], summary: [200, 200, 2200] });
    expect(table(origins)['attachment:file']).toEqual([200, 200, 2200]);
    expect(pieces.find(({ origin }) => origin === 'tool:Bash')).toMatchObject({ timesResent: 1, nanos: 3300 });
  });

  test('a compaction to less than the baseline keeps what fits', () => {
    const { origins } = run([...grow, later(50, 900, 0), later(60, 900, 100)], PIECES, [40]);
    expect(table(origins)).toMatchObject({ baseline: [1000, 1000 + 900 + 900, 10_000 + 1000 + 900 + 900] });
    expect(table(origins)).not.toHaveProperty('summary');
  });

  test('server-side compaction stands in the response it made room for', () => {
    const compacted = turn(30, {
      cacheRead: 1000,
      cacheWrite5m: 50,
      iterations: [iteration('compaction', null, { input: 1300, output: 60 })],
    });
    const extra: PriceLine = lineOf('compaction', tokens({ input: 1300, output: 60 }), {
      ...NO_TOKENS,
      input: 10_400,
      output: 3000,
      webSearch: 0,
    });
    const requests = [...grow, compacted];
    const all = requests.map((each) => (each === compacted ? priced(each, undefined, [extra]) : priced(each)));
    const { origins } = threadOrigins(thread(requests, PIECES), all);
    expect(table(origins)).toMatchObject({ summary: [50, 0, 500], compaction: [1360, 0, 13_400] });
    expect(totalOf(origins)).toBe(all.reduce((sum, { nanos }) => sum + (nanos ?? 0), 0));
  });

  test('a shorter prompt without compaction leaves room for what must have come', () => {
    const requests = [...grow, later(30, 1100, 100)];
    const { origins } = run(requests, [...PIECES, [25, 'tool-result', 'Read', 125]]);
    expect(tokensOf(origins)).toMatchObject({ 'tool:Read': 50, baseline: 1000 });
  });

  test('a prompt without tokens changes nothing but its output', () => {
    const { origins } = run([...grow, turn(30, { output: 3 }), later(40, 1340, 5)], PIECES);
    expect(table(origins)['tool:Bash']).toEqual([300, 300, 3300]);
  });
});

describe('what is billed beside the prompt', () => {
  test('search fees are the web’s, and what a search found between two rounds', () => {
    const rounds = [
      iteration('message', null, { cacheWrite5m: 1000, output: 30 }),
      iteration('message', null, { cacheRead: 1000, input: 530, output: 10 }),
    ];
    const usage = { cacheWrite5m: 1000, cacheRead: 1000, input: 530, output: 40, webSearches: 2, iterations: rounds };
    const { origins, pieces } = run([turn(10, usage)]);
    expect(table(origins)).toEqual({
      baseline: [1000, 1000, 11_000],
      'model-output': [30, 0, 240],
      web: [500, 0, 4000 + 2000],
      output: [40, 0, 2000],
    });
    expect(pieces).toMatchObject([{ origin: 'web', tokens: 500, isEstimated: false }]);
  });

  test.each<[string, readonly ReturnType<typeof iteration>[], string]>([
    ['an advisor', [iteration('advisor', null, {})], 'advisor'],
    ['nobody we know', [], 'unseen'],
  ])('what came between two rounds without a search is from %s', (_, others, origin) => {
    const rounds = [
      iteration('message', null, { cacheWrite5m: 1000, output: 30 }),
      iteration('message', null, { cacheRead: 1000, input: 530, output: 10 }),
    ];
    const usage = { cacheWrite5m: 1000, cacheRead: 1000, input: 530, output: 40, iterations: [...rounds, ...others] };
    expect(tokensOf(run([turn(10, usage)]).origins)).toMatchObject({ 'model-output': 30, [origin]: 500 });
  });

  test.each(['advisor', 'declined', 'compaction'] as const)('%s is an origin of its own, by its buckets', (kind) => {
    const cost = { input: 1, output: 2, cacheRead: 3, cacheWrite5m: 4, cacheWrite1h: 5, webSearch: 6 };
    const all = [priced(FIRST, undefined, [lineOf(kind, tokens({ input: 9, output: 1 }), cost)])];
    const row = threadOrigins(thread([FIRST]), all).origins.find(({ origin }) => origin === kind);
    expect(row).toMatchObject({ tokens: 10, nanos: 21, cost: { write: 9, carry: 3, fresh: 1, output: 2, other: 6 } });
  });

  test('without a price there are tokens only', () => {
    const { origins } = threadOrigins(thread([FIRST]), [priced(FIRST, null)]);
    expect(table(origins)).toEqual({ baseline: [1000, 0, 0], output: [40, 0, 0] });
  });
});

test('one-hour writes stand before five-minute ones', () => {
  const mixed = turn(20, { cacheRead: 1000, cacheWrite1h: 40, cacheWrite5m: 300 });
  const { origins } = run([FIRST, mixed], [[15, 'tool-result', 'Bash', 750]]);
  expect(table(origins)).toMatchObject({ 'model-output': [40, 0, 800], 'tool:Bash': [300, 0, 3000] });
});
