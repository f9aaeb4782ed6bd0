import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/analysis/report.ts';
import { reportOf } from '../corpus/shared.ts';
import { RUNS } from './arbitraries.ts';
import { type Files, MAIN, read, record, writeFiles } from './desk.ts';
import {
  assistant,
  costState,
  frame,
  init,
  jsonl,
  MODEL,
  minute,
  OTHER_SESSION,
  type Reply,
  result,
  row,
  SESSION,
  text,
  tool,
  toolResult,
} from './records.ts';

const FEW = { ...RUNS, numRuns: 40 } as const;

/** One response of a run: which session and thread it is of, and its blocks. */
const reply = fc.record({
  session: fc.constantFrom(SESSION, OTHER_SESSION),
  agent: fc.constantFrom(undefined, undefined, 'a1', 'a2'),
  output: fc.integer({ min: 9, max: 5000 }),
  cacheRead: fc.nat({ max: 90_000 }),
  blocks: fc.integer({ min: 1, max: 3 }),
  isForked: fc.boolean(),
  hasRequestId: fc.boolean(),
});

type Part = Readonly<{ [Key in keyof Reply]?: Reply[Key] }> & {
  readonly blocks: number;
  readonly isForked: boolean;
  readonly hasRequestId: boolean;
};

const fileOf = ({ session, agent }: Part): string =>
  agent === undefined ? `${session}.jsonl` : `${session}/subagents/agent-${agent}.jsonl`;

const linesOf = ({ blocks, isForked: _, hasRequestId, ...reply }: Part, at: number): readonly string[] =>
  Array.from({ length: blocks }, (_, block) =>
    JSON.stringify(
      assistant({
        ...reply,
        id: `msg_01abcdefghijklmnop${at}`,
        ...(hasRequestId ? {} : { requestId: null }),
        at: minute(at),
        uuid: `uuid-${at}-${block}`,
        content: [block === 0 ? text() : tool(`t${at}-${block}`)],
      }),
    ),
  );

/** The files of a run, with a fork's copies of some responses in the other session's file. */
const filesOf = (parts: readonly Part[]): Record<string, string[]> => {
  const files: Record<string, string[]> = {};
  const push = (name: string, lines: readonly string[]) => {
    files[name] = [...(files[name] ?? []), ...lines];
  };
  for (const [at, part] of parts.entries()) {
    push(fileOf(part), linesOf(part, at));
    const isCopied = part.isForked && part.hasRequestId && part.agent === undefined && part.session === SESSION;
    const copy = { ...part, session: OTHER_SESSION, record: { requestSessionId: SESSION } };
    if (isCopied) push(`${OTHER_SESSION}.jsonl`, linesOf(copy, at));
  }
  return files;
};

const run = (isForked: boolean) =>
  fc
    .array(reply, { minLength: 1, maxLength: 8 })
    .map((parts) =>
      filesOf(parts.map((part) => ({ ...part, isForked: isForked && part.isForked })) as readonly Part[]),
    );

const asText = (files: Readonly<Record<string, readonly string[]>>): Files =>
  Object.fromEntries(Object.entries(files).map(([name, lines]) => [name, `${lines.join('\n')}\n`]));

/** All of a report that must not depend on where and in which order things stood. */
const essence = ({ cost, turns, context, models, threads, sessions, cacheEfficiency, quality }: Report) => ({
  ...{ cost, turns, context, cacheEfficiency, flags: quality.flags, records: quality.recordsRead },
  models: models.toSorted((a, b) => (a.model < b.model ? -1 : 1)),
  threads: threads.map(({ sessionId, id, turns, usd }) => `${sessionId} ${id} ${turns} ${usd}`).toSorted(),
  sessions: sessions.map(({ sessionId, turns, usd }) => `${sessionId} ${turns} ${usd}`).toSorted(),
});

describe('whatever the order', () => {
  /** A run and the same files in another order. */
  const inAnyOrder = (isForked: boolean) =>
    run(isForked).chain((files) => {
      const names = Object.keys(files);
      return fc.tuple(fc.constant(files), fc.shuffledSubarray(names, { minLength: names.length }));
    });

  const inBothOrders = (files: Readonly<Record<string, readonly string[]>>, names: readonly string[]) => {
    const folder = writeFiles(asText(files));
    return [names, Object.keys(files)].map((order) => essence(reportOf(...order.map((name) => join(folder, name)))));
  };

  test('the order of files never changes the report', () => {
    const property = fc.property(inAnyOrder(false), ([files, names]) => {
      const [one, other] = inBothOrders(files, names);
      expect(one).toEqual(other);
    });
    fc.assert(property, FEW);
  });

  test('nor does it where a fork repeats its parent', () => {
    const property = fc.property(inAnyOrder(true), ([files, names]) => {
      const [one, other] = inBothOrders(files, names);
      expect(one).toEqual(other);
    });
    fc.assert(property, FEW);
  });

  test('a file cut in two at any line holds the same requests', () => {
    const requests = (files: Files) =>
      record(files)
        .sessions.flatMap(({ threads }) => threads.flatMap((thread) => thread.requests))
        .map(({ messageId, sessionId, threadId, usage, toolUses }) =>
          JSON.stringify([messageId, sessionId, threadId, usage, toolUses.length]),
        )
        .toSorted();
    const property = fc.property(run(true), fc.nat(), (files, at) => {
      const [[name, lines]] = Object.entries(files) as [[string, string[]]];
      const cut = at % (lines.length + 1);
      const { [name]: _, ...others } = files;
      const halves = {
        ...others,
        [name]: lines.slice(0, cut),
        [name.replace('.jsonl', '-more.jsonl')]: lines.slice(cut),
      };
      const isWhole = (each: string[]) => each.length > 0;
      const kept = Object.fromEntries(Object.entries(halves).filter(([, each]) => isWhole(each)));
      expect(requests(asText(kept)).map(withoutTools)).toEqual(requests(asText(files)).map(withoutTools));
    });
    fc.assert(property, FEW);
  });

  /** The blocks of one response in two files are one response; the calls of its second half are not gathered. */
  const withoutTools = (request: string): string => request.replace(/,\d+\]$/, ']');

  test('a file handed over twice counts once', () => {
    const property = fc.property(run(true), (files) => {
      const folder = writeFiles({
        ...asText(files),
        ...Object.fromEntries(Object.entries(asText(files)).map(([name, text]) => [`copy/${name}`, text])),
      });
      const once = reportOf(...Object.keys(files).map((name) => join(folder, name)));
      const { cost, turns } = reportOf(folder);
      expect({ cost, turns }).toEqual({ cost: once.cost, turns: once.turns });
    });
    fc.assert(property, { ...FEW, numRuns: 20 });
  });
});

describe('a corpus is read a project at a time', () => {
  /** Sessions of other projects, one request each: more files than are read at once. */
  const others = (count: number): Files =>
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => {
        const session = `other-${at}`;
        return [
          `projects/p${at % 7}/${session}.jsonl`,
          jsonl(assistant({ id: `msg_other_${at}`, session, output: 100, at: minute(at) })),
        ];
      }),
    );
  const OTHERS = 70;
  const otherUsd = (OTHERS * (10 * 4 + 100 * 20)) / 1e6;
  const below = (folder: string, files: Files): Files =>
    Object.fromEntries(Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content]));

  test('a run costs among many others what it costs alone', () => {
    const property = fc.property(run(true), (files) => {
      const alone = reportOf(writeFiles(below('projects/shop', asText(files))));
      const among = reportOf(writeFiles({ ...below('projects/shop', asText(files)), ...others(OTHERS) }));
      expect(among.cost.knownUsd).toBeCloseTo(alone.cost.knownUsd + otherUsd, 8);
      expect(among.turns.total).toBe(alone.turns.total + OTHERS);
      expect(among.quality.recordsRead).toBe(alone.quality.recordsRead + OTHERS);
    });
    fc.assert(property, { ...FEW, numRuns: 8 });
  });

  const main = jsonl(
    assistant({ id: 'msg_1', output: 1000 }),
    costState(0.02004, { [MODEL]: row(0.02004, { input: 10, output: 1000 }) }),
  );
  const stream = jsonl(
    init(),
    frame({ id: 'msg_1' }),
    result(0.02004, { [MODEL]: row(0.02004, { input: 10, output: 1000 }) }),
  );

  test.each<[string, Files]>([
    ['its stream beside the projects', { [`projects/shop/${MAIN}`]: main, 'stdout.jsonl': stream }],
    ['its stream alone', { 'stdout.jsonl': stream }],
    ['its agents’ folder handed over twice', { [`projects/shop/${MAIN}`]: main, [`copy/${MAIN}`]: main }],
  ])('a session with %s counts once', (_, files) => {
    const { cost, turns } = reportOf(writeFiles({ ...files, ...others(OTHERS) }));
    expect(turns.total).toBe(OTHERS + 1);
    expect(cost.knownUsd).toBeCloseTo(otherUsd + 0.02004, 8);
  });

  test.each<[string, Files]>([
    ['a copy in another project', { [`projects/shop/${MAIN}`]: main, [`projects/shop-worktree/${MAIN}`]: main }],
    ['a copy in another home', { [`a/projects/shop/${MAIN}`]: main, [`b/projects/shop/${MAIN}`]: main }],
  ])('a session with %s counts once', (_, files) => {
    expect(reportOf(writeFiles({ ...files, ...others(OTHERS) })).turns.total).toBe(OTHERS + 1);
  });

  test.each<[string, Files]>([
    ['a copy in another project', { [`projects/shop/${MAIN}`]: main, [`projects/shop-worktree/${MAIN}`]: main }],
    ['a copy in another home', { [`a/projects/shop/${MAIN}`]: main, [`b/projects/shop/${MAIN}`]: main }],
  ])('a session with %s counts once among few files', (_, files) => {
    expect(reportOf(writeFiles({ ...files, ...others(5) })).turns.total).toBe(6);
  });

  test('a stream of two sessions in two projects goes with both', () => {
    const cleared = jsonl(
      ...[init(), frame({ id: 'msg_1' }), result(0.5, { [MODEL]: row(0.5, { input: 10, output: 24_998 }) })],
      ...[init(OTHER_SESSION), frame({ id: 'msg_2', session: OTHER_SESSION })],
      result(
        0.25,
        { [MODEL]: row(0.25, { input: 10, output: 12_498 }) },
        { session_id: OTHER_SESSION, uuid: 'second' },
      ),
    );
    const files = {
      [`projects/shop/${MAIN}`]: jsonl(assistant({ id: 'msg_1', output: 1000 })),
      [`projects/till/${OTHER_SESSION}.jsonl`]: jsonl(assistant({ id: 'msg_2', output: 500, session: OTHER_SESSION })),
      'stdout.jsonl': cleared,
    };
    for (const count of [0, OTHERS]) {
      const { cost, turns } = reportOf(writeFiles({ ...files, ...others(count) }));
      expect(turns.total).toBe(count + 2);
      expect(cost.knownUsd).toBeCloseTo(0.75 + (count / OTHERS) * otherUsd, 8);
    }
  });
});

describe('whatever the damage', () => {
  const lines = Array.from({ length: 12 }, (_, at) => [
    assistant({
      id: `msg_${at}`,
      output: 100 + at,
      at: minute(at),
      content: [text('Index é 🦀 commit.'), tool(`t${at}`)],
    }),
    toolResult(`t${at}`, { at: minute(at) }),
  ]).flat();
  const state = costState(0.9, { [MODEL]: row(0.9, { output: 5 }) });
  const whole = Buffer.from(jsonl(...lines, state));
  const ends = [...whole].flatMap((byte, at) => (byte === 0x0a ? [at] : []));

  /** The number of the line that a byte stands in, from 0. */
  const lineAt = (at: number): number => ends.findIndex((end) => at <= end);

  test('bytes overwritten in one line never throw and never lose another line', () => {
    const damage = fc.record({
      at: fc.nat({ max: whole.length - 1 }),
      bytes: fc.uint8Array({ minLength: 1, maxLength: 40 }),
    });
    const property = fc.property(damage, ({ at, bytes }) => {
      const hit = lineAt(at);
      const damaged = Buffer.from(whole);
      // Never over the line's end, and no line feed of its own: one line, one damage.
      for (const [offset, byte] of bytes.entries())
        if (at + offset < (ends[hit] ?? 0)) damaged[at + offset] = byte === 0x0a ? 0x0b : byte;
      const { responses, totals } = read(damaged, MAIN);
      for (let line = 0; line < lines.length; line += 2) {
        if (line === hit) continue;
        expect(responses).toContainEqual(expect.objectContaining({ messageId: `msg_${line / 2}`, line: line + 1 }));
      }
      if (hit !== lines.length) expect(totals).toHaveLength(1);
    });
    fc.assert(property, { ...RUNS, numRuns: 200 });
  });

  test('bytes anywhere, of any kind, never stop a report', () => {
    const damage = fc.array(
      fc.record({ at: fc.nat({ max: whole.length - 1 }), bytes: fc.uint8Array({ maxLength: 30 }) }),
      { maxLength: 20 },
    );
    const property = fc.property(damage, (hits) => {
      const damaged = Buffer.from(whole);
      for (const { at, bytes } of hits) damaged.set(bytes.subarray(0, whole.length - at), at);
      expect(reportOf(join(writeFiles({ [MAIN]: damaged }), MAIN)).cost.knownUsd).toBeGreaterThanOrEqual(0);
    });
    fc.assert(property, { ...RUNS, numRuns: 60 });
  });

  test('a file that ends anywhere never stops a report', () => {
    const property = fc.property(fc.nat({ max: whole.length }), (length) => {
      const { turns } = reportOf(join(writeFiles({ [MAIN]: whole.subarray(0, length) }), MAIN));
      expect(turns.total).toBeGreaterThanOrEqual(Math.floor(lineAt(Math.max(0, length - 1)) / 2));
    });
    fc.assert(property, { ...RUNS, numRuns: 40 });
  });
});
