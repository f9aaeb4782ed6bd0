import { writeFileSync } from 'node:fs';
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
