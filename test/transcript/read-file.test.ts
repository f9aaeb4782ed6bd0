import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readFile } from '../../src/transcript/read-file.ts';
import { newTools } from '../../src/transcript/reading-tools.ts';
import { newFolder, read, read1, writeFiles } from './desk.ts';
import {
  assistant,
  executionFile,
  frame,
  init,
  jsonl,
  MODEL,
  result,
  row,
  SESSION,
  text,
  tool,
  user,
} from './records.ts';

const A = assistant({ id: 'msg_1', output: 100 });
const B = assistant({ id: 'msg_2', output: 200, content: [tool('t1')] });
const BOTH = [
  ['msg_1', 100],
  ['msg_2', 200],
] as const;
const line = (value: unknown): string => JSON.stringify(value);

const readPath = (path: string) => readFile({ path, name: 'given' }, 0);

describe('R49, R53, R54: what may stand around a record', () => {
  const lines = jsonl(user('Go.'), A, B);
  const bom = '\uFEFF';

  test.each<[string, string | Uint8Array]>([
    ['as written', lines],
    ['no newline at the end', lines.trimEnd()],
    ['CRLF', lines.replaceAll('\n', '\r\n')],
    ['blank lines', `\n\n${lines.replaceAll('\n', '\n\n \n')}`],
    ['a byte order mark', bom + lines],
    ['a byte order mark before CRLF', bom + lines.replaceAll('\n', '\r\n')],
    ['runs of NUL before records', lines.replaceAll('{"parentUuid"', `${'\0'.repeat(4096)}{"parentUuid"`)],
    ['runs of NUL behind records', lines.replaceAll('}\n', `}${'\0'.repeat(50)}\n`)],
    ['NULs on a line of their own', `${'\0'.repeat(2000)}\n${lines}`],
    ['UTF-16LE', Buffer.from(bom + lines, 'utf16le')],
    ['UTF-16LE and CRLF, as PowerShell 5.1 redirects', Buffer.from(bom + lines.replaceAll('\n', '\r\n'), 'utf16le')],
    ['UTF-16BE', Buffer.from(bom + lines, 'utf16le').swap16()],
  ])('%s', (_, content) => {
    const reading = read(content);
    expect(read1(reading)).toEqual(BOTH);
    expect(reading).toMatchObject({ skipped: 0, isCut: false, issues: [] });
    expect(reading.responses[1]?.toolUses).toMatchObject([{ id: 't1', name: 'Bash' }]);
  });

  test.each([
    ['result', line(result(0.5, { [MODEL]: row(0.5, {}) }))],
    ['array', line([init(), frame({ id: 'msg_1' }), result(0.5, null)])],
    ['pretty array', executionFile(init(), frame({ id: 'msg_1' }), result(0.5, null))],
  ])('UTF-16: %s', (_, content) => {
    for (const bytes of [Buffer.from(bom + content, 'utf16le'), Buffer.from(bom + content, 'utf16le').swap16()]) {
      expect(read(bytes, 'stdout.json')).toMatchObject({ totals: [{ totalUsd: 0.5 }], issues: [] });
    }
  });

  test('R58: UTF-16, a truncated array: what is complete is read, and it is said', () => {
    const content = `[${line(init())},${line(frame({ id: 'msg_1' }))},{"type":"assis`;
    const reading = read(Buffer.from(bom + content, 'utf16le'), 'stdout.json');
    expect(reading).toMatchObject({
      isCut: true,
      issues: [{ code: 'truncated-file' }],
      responses: [{ messageId: 'msg_1' }],
    });
  });

  test('UTF-16, a pretty result', () => {
    const content = JSON.stringify(result(0.5, null), null, 2);
    expect(read(Buffer.from(bom + content, 'utf16le'), 'stdout.json').totals).toMatchObject([{ totalUsd: 0.5 }]);
  });
});

describe('R50: text that is none', () => {
  test('invalid UTF-8 in a content', () => {
    const [head = '', tail = ''] = jsonl(A).split('Index');
    const bytes = Buffer.concat([Buffer.from(head), Buffer.from([0xff, 0xc3, 0x28, 0xe2, 0x82]), Buffer.from(tail)]);
    expect(read1(read(Buffer.concat([bytes, Buffer.from(jsonl(B))])))).toEqual(BOTH);
  });

  test.each([
    '\\ud83d',
    '\\udc00',
    '\\ud83d\\ud83d',
    '\u2028',
    '\u2029',
    '\u0085',
    '\u0000'.replace('\0', '\\u0000'),
    '🦀',
  ])('%j in a content and in a name', (odd) => {
    const inText = jsonl(A).replace('Index', odd);
    const inName = jsonl(B).replace('"Bash"', `"Ba${odd}sh"`);
    const reading = read(inText + inName);
    expect(read1(reading)).toEqual(BOTH);
    expect(reading.responses[1]?.toolUses[0]?.name).toBe(JSON.parse(`"Ba${odd}sh"`));
  });

  test('R51: a border of the step inside a character of a content', () => {
    const size = 1 << 20;
    for (let shift = 0; shift < 4; shift += 1) {
      const filler = assistant({ id: 'msg_0', output: 1, content: [text('x'.repeat(700_000))] });
      const before = Buffer.byteLength(jsonl(filler));
      const crabs = assistant({ id: 'msg_1', output: 100, content: [text('y'.repeat(shift) + '🦀'.repeat(200_000))] });
      const content = jsonl(filler, crabs, B);
      expect(before).toBeLessThan(size);
      expect(Buffer.byteLength(content)).toBeGreaterThan(size + 1000);
      expect(read1(read(content))).toEqual([['msg_0', 1], ...BOTH]);
    }
  });

  test('steps of any size give one reading', () => {
    const content = jsonl(user('Go. é🦀\u2028'), A, B, result(0.5, null));
    const whole = read(content);
    for (const size of [16, 61, 1000, 1024, 4096]) {
      const other = read(content, undefined, size);
      expect(read1(other)).toEqual(read1(whole));
      expect({ records: other.records, totals: other.totals.length }).toEqual({ records: 4, totals: 1 });
    }
  });
});

describe('R57, R58: arrays and objects, whole, cut and with noise', () => {
  const frames = [init(), frame({ id: 'msg_1', output: 4 }), result(0.5, null)];
  const full = { responses: [{ messageId: 'msg_1' }], totals: [{ totalUsd: 0.5 }], isCut: false };

  test.each([
    ['an array, noise behind', `${line(frames)}\nDone in {3} s\n`],
    ['a pretty array, noise behind', `${executionFile(...frames)}\nDone in {3} s\n`],
    ['NDJSON between noise', `npm warn old {lockfile}\n${jsonl(...frames)}Done\n`],
    ['an array with spaces', `  [ ${frames.map((each) => JSON.stringify(each, null, 1)).join(' ,\n')} ]`],
    ['two arrays', `${line(frames.slice(0, 2))}\n${line(frames.slice(2))}\n`],
  ])('%s', (_, content) => {
    const reading = read(content, 'stdout.json');
    expect(reading).toMatchObject(full);
    expect(reading.issues).toEqual([]);
  });

  test.each([
    ['a pretty array, noise before', `npm warn old {lockfile}\n${executionFile(...frames)}\n`],
    ['an array, noise before', `npm warn old {lockfile}\n${line(frames)}\n`],
  ])('%s', (_, content) => {
    const reading = read(content, 'stdout.json');
    expect(reading).toMatchObject(full);
    expect(reading.issues).toEqual([]);
  });

  const PREFIXES = [
    ['a raw log of GitHub', () => '2026-11-22T12:00:00.1234567Z '],
    [
      'gh run view --log',
      (index: number) => `test (20)\tRun claude\t${index === 0 ? '\uFEFF' : ''}2026-11-22T12:00:00.1234567Z `,
    ],
    ['ts', () => '[2026-11-22 12:00:00] '],
    ['a local time', () => '2026-11-22T12:00:00,123+01:00\t'],
  ] as const;

  describe.each(PREFIXES)('in %s, with a time before each line', (_, prefix) => {
    test.each([
      ['an array', line(frames)],
      ['a pretty array', executionFile(...frames)],
      ['an array between noise', `npm warn old {lockfile}\n\n${line(frames)}\nDone in {3} s`],
      ['a pretty array between noise', `npm warn old {lockfile}\n\n${executionFile(...frames)}\nDone in {3} s`],
      ['NDJSON', jsonl(...frames).trimEnd()],
    ])('%s', (_, content) => {
      const lines = content.split('\n').map((each, index) => `${prefix(index)}${each}`.trimEnd());
      for (const end of ['\n', '\r\n']) {
        const reading = read(lines.join(end) + end, 'job.txt');
        expect(reading).toMatchObject(full);
        expect(reading.issues).toEqual([]);
      }
      const pretty = JSON.stringify(result(0.5, null), null, 2).split('\n');
      expect(read(pretty.map((each, index) => prefix(index) + each).join('\n')).totals).toMatchObject([
        { totalUsd: 0.5 },
      ]);
    });
  });

  test('noise before a pretty array whose tool inputs hold empty objects', () => {
    const call = frame({ id: 'msg_1', content: [tool('t1', 'Edit', { edits: [{}] })] });
    expect(read(`warn\n${executionFile(init(), call, result(0.5, null))}`, 'stdout.json')).toMatchObject(full);
  });

  test.each([
    ['a result', line(result(0.5, null))],
    ['a pretty result', JSON.stringify(result(0.5, null), null, 2)],
  ])('%s with noise on lines around', (_, content) => {
    expect(read(`npm warn old {lockfile}\n${content}\nDone\n`, 'stdout.json').totals).toMatchObject([
      { totalUsd: 0.5 },
    ]);
  });

  test('a result behind noise on its own line', () => {
    expect(read(`npm warn old ${line(result(0.5, null))}\n`, 'stdout.json').totals).toMatchObject([{ totalUsd: 0.5 }]);
  });

  test.each([
    ['an array', line(frames)],
    ['a pretty array', executionFile(...frames)],
    ['a pretty result', JSON.stringify(result(0.5, null), null, 2)],
  ])('%s, cut anywhere, is never read wrong and never throws', (_, content) => {
    for (let length = 2; length < content.length - 2; length += 11) {
      const { totals, responses, isCut, issueCount } = read(content.slice(0, length), 'stdout.json');
      expect(totals).toEqual([]);
      expect(responses.length).toBeLessThanOrEqual(1);
      if (isCut) expect(issueCount).toBeGreaterThan(0);
    }
  });

  test('a cut array keeps its complete messages and says that it is cut', () => {
    const content = executionFile(...frames);
    const reading = read(content.slice(0, content.lastIndexOf('"type": "result"')), 'claude-execution-output.json');
    expect(reading).toMatchObject({ responses: [{ messageId: 'msg_1' }], totals: [], isCut: true, skipped: 1 });
    expect(reading.issues).toMatchObject([{ code: 'truncated-file' }]);
  });
});

describe('what is no text at all', () => {
  const png = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    Buffer.from([0, 0, 0, 0x0d, 1, 2, 3, 4, 5, 6]),
  ]);
  const noise = Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919 + (index >> 3) * 31) % 256));

  test.each<[string, Uint8Array, string]>([
    ['a picture', Buffer.concat([png, noise]), 'binary-file'],
    ['gzip', gzipSync(jsonl(A, B)), 'binary-file'],
    ['bytes of all values', noise, 'binary-file'],
    ['nothing', new Uint8Array(), 'empty-file'],
  ])('%s', (_, content, code) => {
    expect(read(content)).toMatchObject({ shape: null, responses: [], issues: [{ code, file: `${SESSION}.jsonl` }] });
  });

  test('what is packed is to be unpacked', () => {
    expect(read(gzipSync(jsonl(A, B))).issues[0]?.message).toContain('unpack it');
  });

  test('a transcript in any script is text', () => {
    const scripts = assistant({ id: 'msg_1', output: 100, content: [text('Жук 甲虫 カニ 🦀 '.repeat(200))] });
    expect(read1(read(jsonl(scripts, B)))).toEqual(BOTH);
  });

  test.each([
    ['a folder', (folder: string) => folder],
    ['a device', () => '/dev/null'],
  ])('%s is left out, and it is said', (_, path) => {
    expect(readPath(path(newFolder()))).toMatchObject({ responses: [], issues: [{ code: 'not-a-file' }] });
  });

  test.each([
    ['that is not there', (folder: string) => join(folder, 'gone.jsonl'), 'ENOENT'],
    [
      'whose links go round',
      (folder: string) => {
        symlinkSync(join(folder, 'b'), join(folder, 'a'));
        symlinkSync(join(folder, 'a'), join(folder, 'b'));
        return join(folder, 'a');
      },
      'ELOOP',
    ],
  ])('a file %s is an issue of the reading', (_, path, code) => {
    const reading = readPath(path(newFolder()));
    expect(reading).toMatchObject({ isCut: true, issues: [{ code: 'unreadable-file', file: 'given' }] });
    expect(reading.issues[0]?.message).toContain(code);
  });
});

describe('lines that want to be trouble', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;

  test.each([
    ['a reply', assistant({ id: 'msg_0', output: 1, content: ['DEEP'] })],
    ['a tool input', assistant({ id: 'msg_0', output: 1, content: [tool('t0', 'Bash', { a: 'DEEP' })] })],
    ['a prompt', user(['DEEP'])],
    ['an attachment', { type: 'attachment', attachment: { type: 'x', content: 'DEEP' }, sessionId: SESSION }],
  ])('%s nested 100,000 deep costs no other line, however it is read', (_, record) => {
    const trouble = line(record).replace('"DEEP"', deep);
    for (const before of ['', ' ']) {
      const reading = read(`${before}${trouble}\n${jsonl(A, B)}`);
      expect(read1(reading).slice(-2)).toEqual(BOTH);
      expect(reading.isCut).toBe(false);
    }
  });

  test('numbers as times are times, or none', () => {
    for (const timestamp of [0, -1, 1e300, 8.64e15 + 1, Number.MAX_SAFE_INTEGER]) {
      const [response] = read(jsonl(assistant({ id: 'msg_1', record: { timestamp } }))).responses;
      expect(response?.at === null || !Number.isNaN(new Date(response?.at ?? 0).getTime())).toBe(true);
    }
  });

  test('a string that is no id, name or time is none', () => {
    const long = 'x'.repeat(300);
    const record = assistant({
      id: long,
      requestId: long,
      session: long,
      agent: long,
      model: long,
      at: 'yesterday',
      stop: long,
    });
    expect(read(jsonl(record)).responses).toMatchObject([
      {
        messageId: null,
        requestId: null,
        sessionId: SESSION,
        threadId: expect.stringContaining('sidechain-'),
        model: '',
        at: null,
        stopReason: null,
      },
    ]);
  });

  test('only the first few problems of a file are kept; all are counted', () => {
    const reading = read('{"a":\n'.repeat(1000) + jsonl(A, B));
    expect(reading).toMatchObject({ skipped: 1000, issueCount: 1000 });
    expect(reading.issues.map((issue) => issue.line)).toEqual([1, 2, 3, 4, 5]);
    expect(read1(reading)).toEqual(BOTH);
  });

  test('no issue tells anything of the line', () => {
    const { issues } = read(
      `{"secret-7f3a":\n${jsonl(assistant({ id: 'msg_1', usage: { input_tokens: 'secret-7f3a' } }))}`,
    );
    expect(issues).toHaveLength(2);
    expect(JSON.stringify(issues)).not.toContain('secret');
  });
});

test('files are read one after another with the same tools, and none leaves anything to the next', () => {
  const folder = writeFiles({
    'a.jsonl': jsonl(A, assistant({ id: 'msg_1', output: 100, uuid: 'b' })),
    'b.jsonl': jsonl(B),
  });
  const tools = newTools();
  const readings = ['a', 'b', 'a'].map((name, at) =>
    readFile({ path: join(folder, `${name}.jsonl`), name }, at, tools),
  );
  expect(readings.map(read1)).toEqual([[BOTH[0]], [BOTH[1]], [BOTH[0]]]);
});
