import { readFileSync, statSync } from 'node:fs';
import { UserError } from '../user-error.ts';

/** Text of a file that the user named; null: there is no such file. @throws UserError */
export type ReadText = (path: string) => string | null;

const LARGEST = 1024 * 1024;

/** Reads a settings file of at most 1 MiB. @throws UserError where the path is no such file or cannot be read. */
export const readTextFile: ReadText = (path) => {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return null;
    if (!stat.isFile()) throw new UserError([`${path}: not a file`]);
    if (stat.size > LARGEST) throw new UserError([`${path}: larger than 1 MiB, which no settings file is`]);
    return readFileSync(path, 'utf8');
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw new UserError([`${path}: cannot be read (${codeOf(cause)})`], { cause });
  }
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
