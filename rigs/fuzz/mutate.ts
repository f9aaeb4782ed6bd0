import type { Random } from './random.ts';

/** A change of the lines of a transcript, one character per byte. `at` is the line that it begins at. */
type Mutation = (lines: string[], at: number, random: Random) => void;

const KEYS = [
  'usage',
  'message',
  'content',
  'id',
  'model',
  'type',
  'uuid',
  'agentId',
  'sessionId',
  'session_id',
  'requestId',
  'requestSessionId',
  'isSidechain',
  'isMeta',
  'isCompactSummary',
  'iterations',
  'timestamp',
  'stop_reason',
  'stop_details',
  'forkedFrom',
  'cache_creation',
  'server_tool_use',
  'input_tokens',
  'output_tokens',
  'cache_read_input_tokens',
  'cache_creation_input_tokens',
  'ephemeral_1h_input_tokens',
] as const;

const BITS = [
  ...['"', '\\', '{', '}', '[', ']', ',', ':', ' ', '\r', '\0', '0', '9', '.', '-', 'e', 'null', 'true'],
  ...['"a":1,', '"type":"assistant",', '"content":[],', '{"type":"cost-state"'],
] as const;

const COUNTS = [
  '0',
  '1',
  '9',
  '100000',
  '100001',
  '1e3',
  '1.5',
  '-1',
  'null',
  'true',
  '"7"',
  '00',
  '4294967297',
] as const;

const MODELS = [
  ...['claude-opus-5-5', 'claude-opus-4-5-20251101', 'claude-sonnet-4-5[1m]', 'claude-haiku-4-5@20251001'],
  ...['us.anthropic.claude-sonnet-4-20250514-v1:0', 'my-gateway/model', '<synthetic>', ''],
] as const;

const DATES = ['1969-12-31', '2025-08-05', '2026-02-30', '2026-13-01', '2027-01-01'] as const;

const TEXTS = ['', 'é🦀', '\\u0041', '\\n', 'x'.repeat(64), 'x'.repeat(257)] as const;

const bytes = (text: string): string => Buffer.from(text).toString('latin1');

const change = (lines: string[], at: number, of: (line: string) => string): void => {
  lines[at] = of(lines[at] ?? '');
};

/** Replaces some of what the pattern finds, here and there in all lines. */
const changeSome = (
  lines: string[],
  random: Random,
  pattern: RegExp,
  of: (found: string, group: string) => string,
): void => {
  for (const line of lines.keys()) {
    if (random.whole(3) > 0) continue;
    change(lines, line, (text) =>
      text.replace(pattern, (found: string, group: string) => (random.whole(4) === 0 ? of(found, group) : found)),
    );
  }
};

const MUTATIONS: readonly [Mutation, ...Mutation[]] = [
  // Writers that die, disks that fill up, two writers at once.
  (lines, at, { whole }) => change(lines, at, (line) => line.slice(0, whole(line.length + 1))),
  (lines, at, { whole }) => change(lines, at, (line) => line + (lines[whole(lines.length)] ?? '')),
  (lines, at, { whole }) =>
    change(lines, at, (line) => line.slice(0, whole(line.length + 1)) + (lines[whole(lines.length)] ?? '')),
  (lines, at, { whole }) => lines.splice(at, 1 + whole(3)),
  (lines, at, { whole }) => lines.splice(whole(lines.length), 0, lines[at] ?? ''),
  (lines, at, { whole }) => lines.splice(whole(lines.length), 0, ...lines.splice(at, 1)),
  // Bytes that are not what they were.
  (lines, at, { whole }) =>
    change(lines, at, (line) => {
      const place = whole(line.length + 1);
      return line.slice(0, place) + String.fromCharCode(whole(256)) + line.slice(place + 1);
    }),
  (lines, at, { whole, oneOf }) =>
    change(lines, at, (line) => {
      const place = whole(line.length + 1);
      return line.slice(0, place) + oneOf(BITS) + line.slice(place);
    }),
  (lines, at, { whole }) =>
    change(lines, at, (line) => {
      const place = whole(line.length + 1);
      return line.slice(0, place) + line.slice(place + 1 + whole(20));
    }),
  // Values that Claude Code does not write, or does not write today.
  (lines, _, random) =>
    changeSome(lines, random, /(_tokens|_requests)":\d+/g, (_found, key) => `${key}":${random.oneOf(COUNTS)}`),
  (lines, _, random) => changeSome(lines, random, /"(\w+)":/g, () => `"${random.oneOf(KEYS)}":`),
  (lines, _, random) => changeSome(lines, random, /"model":"[^"]*"/g, () => `"model":"${random.oneOf(MODELS)}"`),
  (lines, _, random) =>
    changeSome(lines, random, /"timestamp":"[\d-]{10}/g, () => `"timestamp":"${random.oneOf(DATES)}`),
  (lines, _, random) => changeSome(lines, random, /"isSidechain":(true|false)/g, () => '"isSidechain":true'),
  (lines, _, random) => changeSome(lines, random, /"requestId":"[^"]*",/g, () => ''),
  (lines, _, random) =>
    changeSome(
      lines,
      random,
      /"(id|requestId|sessionId|agentId|version|uuid|name|effort)":"[^"]*"/g,
      (_found, key) => `"${key}":"${bytes(random.oneOf(TEXTS))}"`,
    ),
];

/** The content with one to four changes. Only its bytes are touched: what comes out may be no text at all. */
export const mutate = (content: Buffer, random: Random): Buffer => {
  const lines = content.toString('latin1').split('\n');
  for (let left = 1 + random.whole(4); left > 0 && lines.length > 0; left -= 1)
    random.oneOf(MUTATIONS)(lines, random.whole(lines.length), random);
  return wrap(Buffer.from(lines.join(random.oneOf(['\n', '\n', '\n', '\r\n'])), 'latin1'), random);
};

/** What shells, editors and log collectors do to a file as a whole, now and then. */
const wrap = (content: Buffer, { whole }: Random): Buffer => {
  switch (whole(40)) {
    case 0:
      return Buffer.concat([Buffer.from('\uFEFF'), content]);
    case 1:
      return Buffer.from(`\uFEFF${content.toString()}`, 'utf16le');
    case 2:
      return Buffer.concat([Buffer.from('Starting…\n'), content, Buffer.from('Done.\n')]);
    case 3:
      return Buffer.from(content.toString('latin1').replaceAll(/^/gm, '2026-11-22T08:00:00.1234567Z '), 'latin1');
    case 4:
      return Buffer.from(`[${content.toString('latin1').trimEnd().replaceAll('\n', ',\n')}]`, 'latin1');
    default:
      return content;
  }
};
