import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** One record of a transcript. Key order is kept as built: it is part of the shape. */
export type TranscriptRecord = Readonly<{ type: string; [key: string]: unknown }>;

/** What was written so far, over all files of a corpus. */
export type Tally = {
  files: number;
  bytes: number;
  lines: number;
  readonly types: Map<string, { lines: number; characters: number }>;
};

export const createTally = (): Tally => ({ files: 0, bytes: 0, lines: 0, types: new Map() });

export type Sink = {
  write(record: TranscriptRecord): void;
  /** Bytes written, the unflushed part counted in characters. */
  size(): number;
  /** Ends the file; `cut` is the beginning of a line whose rest was never written. */
  close(cut?: string): void;
};

const FLUSH_AT = 1 << 20;

/** A JSONL file that is written as it grows: memory stays at a megabyte whatever the file's size. */
export const openSink = (path: string, tally: Tally): Sink => {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'wx');
  tally.files++;
  let pending: string[] = [];
  let characters = 0;
  let flushed = 0;
  const flush = () => {
    const bytes = Buffer.from(pending.join(''));
    writeSync(file, bytes);
    flushed += bytes.length;
    tally.bytes += bytes.length;
    pending = [];
    characters = 0;
  };
  const push = (text: string) => {
    pending.push(text);
    characters += text.length;
    if (characters >= FLUSH_AT) flush();
  };
  return {
    write: (record) => {
      const line = `${JSON.stringify(record)}\n`;
      count(tally, record.type, line.length);
      push(line);
    },
    size: () => flushed + characters,
    close: (cut = '') => {
      push(cut);
      flush();
      closeSync(file);
    },
  };
};

const count = (tally: Tally, type: string, characters: number): void => {
  const entry = tally.types.get(type) ?? { lines: 0, characters: 0 };
  entry.lines++;
  entry.characters += characters;
  tally.types.set(type, entry);
  tally.lines++;
};
