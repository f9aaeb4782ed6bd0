import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type LineSink, MOST_LINE_BYTES, ROOM_BYTES, readLines, STEP_BYTES } from '../../src/transcript/lines.ts';
import { writeFiles } from './desk.ts';

const newRoom = (): Buffer => Buffer.allocUnsafeSlow(ROOM_BYTES);

/** The lines of a file as the sink is told of them; a number stands for one that is too long. */
const linesOf = (content: string | Uint8Array, step = STEP_BYTES, room = newRoom()): readonly (string | number)[] => {
  const fd = openSync(join(writeFiles({ file: content }), 'file'), 'r');
  const lines: (string | number)[] = [];
  try {
    const sink: LineSink = {
      line: (buffer, start, end) => lines.push(buffer.toString('utf8', start, end)),
      tooLong: (bytes) => lines.push(bytes),
    };
    readLines(fd, room, sink, step);
  } finally {
    closeSync(fd);
  }
  return lines;
};

const MIB = 1 << 20;

describe('R51, R52: a line ends at byte 0x0A and nowhere else', () => {
  test.each([
    ['nothing', '', []],
    ['one line without an end', 'a', ['a']],
    ['one line', 'a\n', ['a']],
    ['blank lines', '\n\na\n\n', ['', '', 'a', '']],
    ['CRLF, whose CR the caller trims', 'a\r\nb\r\n', ['a\r', 'b\r']],
    ['a lone CR', 'a\rb\n', ['a\rb']],
    [
      'separators that other splitters know',
      'a\u2028b\u2029c\u0085d\u000be\u000cf\n',
      ['a\u2028b\u2029c\u0085d\u000be\u000cf'],
    ],
    ['NUL', 'a\0b\nc', ['a\0b', 'c']],
  ])('%s', (_, content, lines) => {
    expect(linesOf(content)).toEqual(lines);
    // Whatever the step: every border falls everywhere.
    for (const size of [1, 2, 3, 4, 5]) expect(linesOf(content, size)).toEqual(lines);
  });

  test.each(['é', '€', '🦀', '\u2028'])('a border of the step inside %j splits nothing', (character) => {
    const bytes = Buffer.byteLength(character);
    for (let before = 0; before < bytes; before += 1) {
      const line = 'x'.repeat(MIB - 1 - before) + character.repeat(3);
      expect(linesOf(`${line}\n${character}\n`)).toEqual([line, character]);
    }
  });

  test('a newline right before and right behind the border', () => {
    for (const length of [MIB - 2, MIB - 1, MIB, MIB + 1]) {
      const line = 'x'.repeat(length);
      expect(linesOf(`${line}\nb\n`)).toEqual([line, 'b']);
    }
  });

  test('what an earlier file left in the room is not looked at', () => {
    const room = newRoom();
    expect(linesOf('a\nb\nc\nd\n', STEP_BYTES, room)).toHaveLength(4);
    expect(linesOf('only', STEP_BYTES, room)).toEqual(['only']);
  });
});

describe('R56: a line at the limit is skipped in its place', () => {
  const filled = (bytes: number): Buffer => Buffer.alloc(bytes, 'x');
  const lineFeed = Buffer.from('\n');

  test.each([
    ['below', MOST_LINE_BYTES - 1, false],
    ['at', MOST_LINE_BYTES, true],
    ['over', MOST_LINE_BYTES + 1, true],
  ])('%s the limit', (_, bytes, isTooLong) => {
    const [first, second, third] = linesOf(
      Buffer.concat([Buffer.from('a\n'), filled(bytes), lineFeed, Buffer.from('b\n')]),
    );
    expect([first, third]).toEqual(['a', 'b']);
    expect(isTooLong ? second : (second as string).length).toBe(bytes);
  });

  test('the last line, without an end', () => {
    expect(linesOf(Buffer.concat([Buffer.from('a\n'), filled(MOST_LINE_BYTES + 7)]))).toEqual([
      'a',
      MOST_LINE_BYTES + 7,
    ]);
  });
});
