import { readFileSync, statSync } from 'node:fs';
import { UserError } from '../user-error.ts';
import { pathText } from './quote.ts';

/** Text of a file that the user named; null: there is no such file. `where` is what a message calls it. @throws UserError */
export type ReadText = (path: string, where?: string) => string | null;

const LARGEST = 1024 * 1024;

/** Reads a settings file of at most 1 MiB. @throws UserError where the path is no such file or cannot be read. */
export const readTextFile: ReadText = (path, where = pathText(path)) => {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return null;
    if (!stat.isFile()) throw new UserError([`${where}: not a file, where a JSON file is wanted`]);
    if (stat.size > LARGEST)
      throw new UserError([`${where}: larger than 1 MiB, which no settings file is; name another`]);
    return readFileSync(path, 'utf8');
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw new UserError([`${where}: cannot be read (${codeOf(cause)}); name a file that this user may read`], {
      cause,
    });
  }
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
