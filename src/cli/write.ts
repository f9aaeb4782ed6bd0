import { statSync, writeFileSync } from 'node:fs';
import type { Settings } from '../settings.ts';
import { UserError } from '../user-error.ts';

/** Writes a file that the user named. @throws UserError where it cannot be written, with the option that named it */
export const writeNamed = (option: string, path: string, text: string): void => {
  try {
    writeFileSync(path, text);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    throw new UserError(
      [
        `${option}: ${path} cannot be written (${code}); name a file in a folder that exists and that this user may write to`,
      ],
      {
        cause,
      },
    );
  }
};

/** Which file a path leads to, by whatever name; null where there is none. */
const identityOf = (path: string): string | null => {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev} ${ino}`;
  } catch {
    return null;
  }
};

/**
 * A transcript is the only record of what it tells. Returns what has to be told of each file before it is read; of those that
 * were found and not named only transcripts are spared: a `.json` may be an earlier report, which is to be written anew.
 * @throws UserError, as what it returns does, where a report or card would be written over a file that is to be read
 */
export const spareInputs = (
  written: Readonly<Record<string, string | null>>,
  { transcripts, executionFile }: Pick<Settings, 'transcripts' | 'executionFile'>,
): ((path: string) => void) => {
  const targets = Object.entries(written).flatMap(([option, path]) => {
    const identity = path === null ? null : identityOf(path);
    return identity === null ? [] : [{ option, path, identity }];
  });
  const spare = (path: string): void => {
    if (targets.length === 0) return;
    const read = identityOf(path);
    const lost = targets.find(({ identity }) => identity === read);
    if (lost) throw new UserError([`${lost.option}: ${lost.path} is to be read, and would be lost; name another file`]);
  };
  for (const path of executionFile === null ? transcripts : [...transcripts, executionFile]) spare(path);
  return (path) => {
    if (path.endsWith('.jsonl')) spare(path);
  };
};
