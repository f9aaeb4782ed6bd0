import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { standardStream } from '../../src/cli/standard-stream.ts';

const CLOSED = -1;
const TEXT = '5 × 3 – 👩\n';

/** Node's own stream, as far as it is used. */
const nodeStream = (state: { isTTY?: boolean; columns?: number; writableLength?: number; errored?: Error | null }) => {
  const taken: Uint8Array[] = [];
  return {
    writableLength: 0,
    errored: null,
    ...state,
    write: (text: string | Uint8Array) => taken.push(Buffer.from(text)),
    taken: () => Buffer.concat(taken).toString('utf8'),
  };
};

const never = (): never => {
  throw new Error("Node's own stream was built");
};

describe('a standard stream', () => {
  let folder = '';
  let path = '';
  let descriptor = CLOSED;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tollgate-'));
    path = join(folder, 'out');
  });

  afterEach(() => {
    if (descriptor !== CLOSED) closeSync(descriptor);
    descriptor = CLOSED;
    rmSync(folder, { recursive: true });
  });

  test('writes to a file at once, and builds none of Node', () => {
    descriptor = openSync(path, 'w');
    const stream = standardStream(descriptor, never);
    expect([stream.isTTY, stream.columns, stream.isDone()]).toEqual([false, undefined, true]);
    stream.write(TEXT);
    stream.write('');
    stream.write(TEXT);
    expect(readFileSync(path, 'utf8')).toBe(TEXT + TEXT);
    expect(stream.isDone()).toBe(true);
  });

  test.skipIf(process.platform === 'win32')('takes the null device for a file', () => {
    descriptor = openSync('/dev/null', 'w');
    const stream = standardStream(descriptor, never);
    stream.write(TEXT);
    expect(stream.isTTY).toBe(false);
  });

  test("leaves to Node's own stream what the system does not take, and all that follows", () => {
    writeFileSync(path, '');
    descriptor = openSync(path, 'r');
    const opened = nodeStream({});
    const stream = standardStream(descriptor, () => opened);
    stream.write(TEXT);
    stream.write('and more');
    expect(opened.taken()).toBe(`${TEXT}and more`);
  });

  test("is Node's own where it leads to a terminal or nowhere", () => {
    const opened = nodeStream({ isTTY: true, columns: 132 });
    const stream = standardStream(CLOSED, () => opened);
    stream.write(TEXT);
    expect([stream.isTTY, stream.columns, opened.taken()]).toEqual([true, 132, TEXT]);
  });

  test.each([
    ['everything was taken', {}, true],
    ['something waits', { writableLength: 1 }, false],
    ['an error is to be told', { errored: new Error('EPIPE') }, false],
  ])('is done only when nothing is left to do: %s', (_, state, isDone) => {
    const stream = standardStream(CLOSED, () => nodeStream(state));
    stream.write(TEXT);
    expect(stream.isDone()).toBe(isDone);
  });
});
