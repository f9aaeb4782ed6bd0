import { describe, expect, test } from 'vitest';
import { recoverRecords } from '../../src/transcript/recover.ts';
import { MAIN, read, read1, record, report } from './desk.ts';
import {
  assistant,
  costState,
  type Json,
  jsonl,
  MODEL,
  row,
  SESSION,
  text,
  tool,
  toolResult,
  user,
} from './records.ts';

const line = (value: unknown): string => JSON.stringify(value);

describe('R48: records of a line that is none', () => {
  const a = line({ parentUuid: null, n: 1 });
  const b = line({ parentUuid: 'x', nested: { type: 'x' }, n: 2 });
  const c = line({ type: 'cost-state', n: 3 });
  const d = line({ duration_api_ms: 1, type: 'result', n: 4 });

  test.each([
    ['cut, whole', a.slice(0, -4) + b, [2]],
    ['whole, whole', a + b, [1, 2]],
    ['whole, whole, whole', a + b + c, [1, 2, 3]],
    ['cut, whole, whole', a.slice(0, 9) + b + c, [2, 3]],
    ['cut, cut, whole', a.slice(0, 9) + b.slice(0, 20) + c, [3]],
    ['a result behind noise', `npm notice ${d}`, [4]],
    ['cut', a.slice(0, -1), []],
    ['noise', 'npm notice {x}', []],
    ['nothing', '', []],
    ['an array', `[${a}]`, []],
    [
      'a whole record behind a cut one that quotes a record',
      `{"parentUuid":null,"text":"${'{\\"parentUuid\\":1}'} ${b}`,
      [2],
    ],
  ])('%s', (_, text, expected) => {
    expect(recoverRecords(text).map(({ n }) => n)).toEqual(expected);
  });

  // To try each start to the line's end would not end within a test's limit.
  test('a line of many starts that are none is given up on', () => {
    expect(recoverRecords('{"type":'.repeat(1_000_000))).toEqual([]);
  });
});

describe('R48: a cut record with a whole one behind it, wherever the cut falls', () => {
  const first = assistant({ id: 'msg_1', output: 100, content: [text('The first block.')] });
  const cut = (whole: string, share: number): string => whole.slice(0, Math.floor(whole.length * share));
  const SHARES = [0.02, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.99];
  const long = 'Invoice discount rollback. '.repeat(600);

  /** A cut record, and what it was. */
  const CUTS: readonly (readonly [string, Json])[] = [
    ['a reply', assistant({ id: 'msg_cut', output: 55, content: [text('The cut one.')] })],
    ['a long reply', assistant({ id: 'msg_cut', output: 55, content: [text(long)] })],
    ['a tool call', assistant({ id: 'msg_cut', output: 55, content: [tool('t9')] })],
    ['a tool result', toolResult('t9', { record: { toolUseResult: { stdout: 'one', usage: { output_tokens: 5 } } } })],
    ['a prompt', user('Please go on.')],
    [
      'an attachment',
      {
        parentUuid: null,
        isSidechain: false,
        attachment: { type: 'skill_listing', content: 'x' },
        type: 'attachment',
        uuid: 'u',
        sessionId: SESSION,
      },
    ],
    [
      'a progress record',
      {
        parentUuid: null,
        isSidechain: false,
        type: 'progress',
        data: { type: 'bash_progress', output: 'x' },
        uuid: 'u',
        sessionId: SESSION,
      },
    ],
    ['an ignored record', { type: 'queue-operation', operation: 'enqueue', content: 'Go on.', sessionId: SESSION }],
  ];
  const WHOLES: readonly (readonly [string, Json])[] = [
    ['a reply', assistant({ id: 'msg_2', output: 200, content: [text('The second.')] })],
    ['a long reply', assistant({ id: 'msg_2', output: 200, content: [text(long)] })],
    ['a tool call', assistant({ id: 'msg_2', output: 200, content: [tool('t2')] })],
  ];

  const SPLICES = CUTS.flatMap(([cutName, cutRecord]) =>
    WHOLES.map(([name, whole]) => [`${cutName}, then ${name}`, cutRecord, whole] as const),
  );

  const expectWhole = (cutRecord: Json, whole: Json): void => {
    // Alone, and with the response's second block behind it.
    const rest = ['', jsonl(assistant({ id: 'msg_2', output: 200, uuid: 'block-2' }))];
    for (const [share, more] of SHARES.flatMap((share) => rest.map((more) => [share, more] as const))) {
      const lines = `${jsonl(first)}${cut(line(cutRecord), share)}${line(whole)}\n${more}`;
      expect([share, read1(read(lines))]).toEqual([
        share,
        [
          ['msg_1', 100],
          ['msg_2', 200],
        ],
      ]);
    }
  };

  test.each(SPLICES)('%s', (_, cutRecord, whole) => expectWhole(cutRecord, whole));

  const state = costState(0.5, { [MODEL]: row(0.5, { input: 10, output: 24_998 }) });

  const expectState = (cutRecord: Json): void => {
    for (const share of [...SHARES, 1]) {
      const spliced = `${jsonl(first)}${cut(line(cutRecord), share)}${line(state)}\n`;
      expect([share, read(spliced).totals.length]).toEqual([share, 1]);
    }
  };
  test.each(CUTS)('%s, then a cost-state', (_, record) => expectState(record));

  test('two whole short records are both counted and told of', () => {
    const reading = read(
      `${line(assistant({ id: 'msg_1', output: 5 }))}${line(assistant({ id: 'msg_2', output: 6 }))}\n`,
    );
    expect(read1(reading)).toEqual([
      ['msg_1', 5],
      ['msg_2', 6],
    ]);
    expect(reading).toMatchObject({ skipped: 1, issues: [{ code: 'malformed-line', line: 1 }] });
  });

  test('two whole records are both counted and told of', () => {
    const [one, two] = [
      assistant({ id: 'msg_1', output: 5 }),
      assistant({ id: 'msg_2', output: 6, content: [text(long)] }),
    ];
    const reading = read(`${line(one)}${line(two)}\n`);
    expect(read1(reading)).toEqual([
      ['msg_1', 5],
      ['msg_2', 6],
    ]);
    expect(reading).toMatchObject({ skipped: 1, issues: [{ code: 'malformed-line', line: 1 }] });
  });
});

describe('R47: a record cut by a kill', () => {
  const whole = jsonl(user('Go.'), assistant({ id: 'msg_1', output: 100 }));
  const last = line(assistant({ id: 'msg_2', output: 200 }));

  test('the last line: skipped, counted and told', () => {
    const { quality, turns } = report({ [MAIN]: whole + last.slice(0, 300) });
    expect(turns.total).toBe(1);
    expect(quality).toMatchObject({
      linesSkipped: 1,
      issueCount: 1,
      issues: [{ code: 'malformed-line', file: MAIN, line: 3 }],
    });
  });

  test('wherever it is cut, nothing before it is lost and nothing is thrown', () => {
    for (let length = 1; length < last.length; length += 7) {
      expect(read1(read(whole + last.slice(0, length)))).toEqual([['msg_1', 100]]);
    }
  });

  test('a line in the middle', () => {
    const lines = `${whole}${last.slice(0, 300)}\n${jsonl(assistant({ id: 'msg_3', output: 7 }))}`;
    expect(record({ [MAIN]: lines })).toMatchObject({ linesSkipped: 1, isCut: false });
    expect(read1(read(lines))).toEqual([
      ['msg_1', 100],
      ['msg_3', 7],
    ]);
  });
});
