import type { Random } from './random.ts';

/** Invented filler of the kinds that fill real transcripts. Sizes are characters; text ends at a line end. */
export type Filler = {
  prose(size: number): string;
  code(size: number): string;
  /** Source with line numbers, as the Read tool shows it; the mark between number and line changed over the years. */
  numbered(size: number, mark: '→' | '\t'): string;
  /** Command output. About one line in a hundred quotes a transcript record: nothing in it may be counted. */
  log(size: number): string;
  base64(size: number): string;
  word(): string;
};

const WORDS = (
  'anchor basket beacon bridge bucket canvas carrier channel circle cursor delta dialog editor engine entry envelope ' +
  'factor field filter folder frame garden gate handle harbor header import index invoice journal kernel label ledger ' +
  'lever library marker matrix member mirror module notice number object option order packet parcel pattern pillar ' +
  'planner pocket portal query quota record region remote router sample schema sector signal socket source spring ' +
  'stage status stream string switch symbol table target ticket timer toggle token tunnel update vector version widget'
).split(' ') as [string, ...string[]];

const POOL_LINES = 12_000;
const BLOB_BYTES = 700_000;

export const createFiller = (random: Random): Filler => {
  const word = () => random.pick(WORDS);
  const code = createPool(random, () => codeLine(random, word));
  const prose = createPool(random, () => proseLine(random, word));
  const log = createPool(random, () => logLine(random, word));
  const arrows = createPool(random, (line) => `${String(line).padStart(6)}→${codeLine(random, word)}`);
  const tabs = createPool(random, (line) => `${String(line).padStart(6)}\t${codeLine(random, word)}`);
  const blob = Buffer.from(Uint8Array.from({ length: BLOB_BYTES }, () => random.int(0, 255))).toString('base64');
  return {
    prose,
    code,
    log,
    numbered: (size, mark) => (mark === '→' ? arrows : tabs)(size),
    base64: (size) => {
      const from = random.int(0, blob.length - size);
      return `${blob.slice(from, from + size)}==`;
    },
    word,
  };
};

/** Returns a cutter: slices of one long text, so that gigabytes cost no string building. */
const createPool = (random: Random, makeLine: (line: number) => string): ((size: number) => string) => {
  const lines = Array.from({ length: POOL_LINES }, (_, line) => `${makeLine(line + 1)}\n`);
  const text = lines.join('');
  const starts: number[] = [];
  let at = 0;
  for (const line of lines) {
    starts.push(at);
    at += line.length;
  }
  const cut = (size: number): string => {
    const from = starts[random.int(0, starts.length - 1)] ?? 0;
    const end = text.indexOf('\n', Math.min(from + size, text.length) - 1);
    const slice = text.slice(from, end + 1);
    return slice.length < size ? slice + cut(size - slice.length) : slice;
  };
  return cut;
};

const codeLine = (random: Random, word: () => string): string =>
  random.pick<() => string>([
    () => `  const ${word()} = await ${word()}.${word()}(${word()}, { ${word()}: ${random.int(0, 999)} });`,
    () => `export const ${word()} = (${word()}: readonly string[], ${word()} = '${word()}'): ${word()} => {`,
    () => `    if (${word()} === null || ${word()}.length > ${random.int(1, 4096)}) return; // ${word()} ${word()}`,
    () => `import { ${word()}, ${word()} } from "../${word()}/${word()}.ts";`,
    () => `\t\t"${word()}": ["${word()}", "${word()}", ${random.int(1, 99)}],`,
    () => `    expect(${word()}(${word()})).toMatch(/^${word()}\\s+"${word()}\\\\${word()}"$/u);`,
    () => '};',
    () => '',
  ])();

const proseLine = (random: Random, word: () => string): string =>
  random.pick<() => string>([
    () => `The ${word()} keeps its ${word()} until the ${word()} is written — so “${word()}” and ${word()} agree.`,
    () => `- **${word()} ${word()}**: \`${word()}()\` reads the ${word()} before the ${word()} (see ${word()}.md).`,
    () => `I'll look at the ${word()} first, since the ${word()} ${word()} depends on it.`,
    () =>
      `${random.int(1, 9)}. ${word()} ${word()}, then ${word()} – ${random.pick(['naïf', 'Größe', '実装', 'plain'])} ${word()}.`,
  ])();

const logLine = (random: Random, word: () => string): string =>
  random.weighted<() => string>([
    [
      () => `12:${random.int(10, 59)}:${random.int(10, 59)} INFO ${word()}.${word()} ${word()}=${random.int(1, 1e6)}`,
      40,
    ],
    [
      () => `src/${word()}/${word()}.ts:${random.int(1, 900)}:${random.int(1, 90)} - error TS${random.int(1000, 9999)}`,
      40,
    ],
    [() => `  ${random.pick(['✓', '✗', '→'])} ${word()} ${word()} ${word()} (${random.int(1, 900)} ms)`, 10],
    [() => `-rw-r--r-- 1 runner runner ${random.int(100, 99_999)} ${word()}-${word()}.json`, 9],
    [() => quotedRecord(random), 1],
  ])();

const quotedRecord = (random: Random): string =>
  JSON.stringify({
    type: 'assistant',
    requestId: `req_${random.base62(8)}`,
    message: {
      id: `msg_${random.base62(8)}`,
      role: 'assistant',
      usage: {
        input_tokens: random.int(1, 99),
        output_tokens: random.int(1, 999),
        cache_read_input_tokens: random.int(1, 99_999),
      },
    },
  });
