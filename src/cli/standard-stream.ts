import { fstatSync, type Stats, statSync, writeSync } from 'node:fs';

/** As much of Node's own stream as is used of it. */
type NodeStream = {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly writableLength: number;
  readonly errored: Error | null;
  write(text: string | Uint8Array): unknown;
};

export type StandardStream = {
  readonly isTTY: boolean;
  readonly columns: number | undefined;
  write(text: string): void;
  /** Whether the system has all that was written, and no error is still to be told. */
  isDone(): boolean;
};

/**
 * A standard stream of this process. To a file or a pipe it writes at once: building Node's own stream takes longer than
 * all else that `tollgate --version` does. `open` gives Node's, for terminals and for what the system does not take now.
 */
export const standardStream = (descriptor: number, open: () => NodeStream): StandardStream => {
  const isPlain = leadsToNoTerminal(descriptor);
  let opened: NodeStream | undefined;
  const stream = (): NodeStream => {
    opened ??= open();
    return opened;
  };
  return {
    get isTTY() {
      return !isPlain && stream().isTTY === true;
    },
    get columns() {
      return isPlain ? undefined : stream().columns;
    },
    write: (text) => {
      const rest = isPlain && opened === undefined ? writeNow(descriptor, Buffer.from(text)) : text;
      if (rest.length > 0) stream().write(rest);
    },
    isDone: () => opened === undefined || (opened.writableLength === 0 && opened.errored === null),
  };
};

const leadsToNoTerminal = (descriptor: number): boolean => {
  try {
    const stat = fstatSync(descriptor);
    return stat.isFile() || stat.isFIFO() || stat.isSocket() || isNullDevice(stat);
  } catch {
    return false;
  }
};

const isNullDevice = (stat: Stats): boolean =>
  stat.isCharacterDevice() && stat.rdev === statSync('/dev/null', { throwIfNoEntry: false })?.rdev;

/** What could not be written: a pipe that is full now (EAGAIN), or whose reader has gone (EPIPE). Node's stream knows how. */
const writeNow = (descriptor: number, bytes: Uint8Array): Uint8Array => {
  let rest = bytes;
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
  } catch {
    // The stream meets the same error, and tells it.
  }
  return rest;
};
