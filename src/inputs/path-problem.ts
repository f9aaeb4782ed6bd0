import { pathText } from './quote.ts';

const SAID: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a folder of it is a file',
  EACCES: 'this user may not look there',
  EPERM: 'this user may not look there',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'it is too long for a path',
};

/** The settings that name paths. */
export type PathSetting = 'transcripts' | 'executionFile';

const NAME_ONE: Readonly<Record<PathSetting, string>> = {
  transcripts: 'name a transcript, a folder of them or a glob',
  executionFile: 'name a file that is written even when Claude Code fails, or leave it out',
};
const REMEDY: Readonly<Record<string, string>> = {
  EACCES: 'give this user permission, or leave it out',
  EPERM: 'give this user permission, or leave it out',
};

/** One sentence about a path that leads nowhere: where it was named, what the system said (`code`), the remedy. */
export const pathProblem = (place: string, setting: PathSetting, path: string, code: string): string =>
  `${place} ${pathText(path)}: ${SAID[code] ?? 'it cannot be opened'} (${code}); ${REMEDY[code] ?? NAME_ONE[setting]}`;
