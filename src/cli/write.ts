import { realpathSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Settings } from '../settings.ts';
import { UserError } from '../user-error.ts';
import type { Manner } from './arguments.ts';

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

/** A transcript is the only record of what it tells. @throws UserError where the report would be written over a named one */
export const spareInputs = (
  { output }: Pick<Manner, 'output'>,
  { transcripts, executionFile }: Pick<Settings, 'transcripts' | 'executionFile'>,
): void => {
  if (output === null) return;
  const named = executionFile === null ? transcripts : [...transcripts, executionFile];
  const written = placeOf(output);
  if (!named.some((path) => placeOf(path) === written)) return;
  throw new UserError([`--output: ${output} is to be read, and would be lost; name another file`]);
};

/** Where a path leads, links followed. */
const placeOf = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
};
