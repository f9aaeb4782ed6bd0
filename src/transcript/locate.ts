import { existsSync, lstatSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { globSync } from 'tinyglobby';
import type { ReadIssue } from './model.ts';
import type { SourceFile } from './reading.ts';
import { filesBelow } from './tree.ts';

export type Located = {
  readonly files: readonly SourceFile[];
  /** Named paths that lead to no file. */
  readonly problems: readonly Unlocated[];
  readonly issues: readonly ReadIssue[];
};

/** A path as it was named, and the system's word on it, such as `ENOENT`. */
export type Unlocated = { readonly path: string; readonly code: string };

const isGlob = (path: string): boolean => /[*?{}[\]!]/.test(path);

/**
 * A name for reports: relative to what was searched, with forward slashes; never absolute, and without the project's
 * folder, whose name is the project's path.
 */
const nameIn = (folder: string, path: string): string => {
  // What stands below the folder is told by its path: the question is asked for every file of a corpus.
  const inside = path.startsWith(folder + sep) ? path.slice(folder.length + 1) : relative(folder, path);
  const parts = inside.split(sep);
  const isProject = (index: number): boolean =>
    index < parts.length - 1 && (index === 0 ? basename(folder) : parts[index - 1]) === 'projects';
  return parts.filter((_, index) => !isProject(index)).join('/') || basename(path);
};

/** Each file once. Links were resolved where a path was named; below it none is followed. */
const unique = (files: readonly SourceFile[]): readonly SourceFile[] => [
  ...new Map(files.map((file) => [file.path, file])).values(),
];

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'unknown');

/** Files named by a user: files as they are, folders with all below them, globs. A path without a file is a problem. */
export const locatePaths = (paths: readonly string[], cwd: string): Located => {
  const problems: Unlocated[] = [];
  const issues: ReadIssue[] = [];
  const files = paths.flatMap((path) => {
    const found = locateOne(path, cwd, issues);
    if (typeof found !== 'string') return found;
    problems.push({ path, code: found });
    return [];
  });
  return { files: unique(files), problems, issues };
};

/** The files, or the system's word on why there is none. */
const locateOne = (path: string, cwd: string, issues: ReadIssue[]): readonly SourceFile[] | string => {
  const full = resolve(cwd, path);
  const stat = statOf(full);
  if (typeof stat !== 'string') {
    const real = realpathSync(full);
    return stat.isDirectory() ? below(real, issues) : [{ path: real, name: basename(full) }];
  }
  if (!isGlob(path)) return stat;
  const matches = globSync(path, { cwd, absolute: true, dot: true, followSymbolicLinks: false, onlyFiles: true });
  if (matches.length === 0) issues.push(NO_MATCH);
  return [...matches]
    .sort()
    .map((match) => ({ path: realpathSync(match), name: nameIn(cwd, match).replace(/^(\.\.\/)+/, '') }));
};

const statOf = (path: string): Stats | string => {
  try {
    return statSync(path);
  } catch (error) {
    return codeOf(error);
  }
};

const NO_MATCH: ReadIssue = {
  code: 'no-match',
  file: null,
  line: null,
  message: 'A glob that was named matched no file; `*` stays within one folder, `**` goes below.',
};

const below = (folder: string, issues: ReadIssue[]): readonly SourceFile[] => {
  const onError = (at: string, error: unknown): void => {
    const message = `The folder could not be read (${codeOf(error)}); give this user read permission or leave it out.`;
    issues.push({ code: 'unreadable-folder', file: nameIn(folder, at), line: null, message });
  };
  return filesBelow(folder, onError).map((path) => ({ path, name: nameIn(folder, path) }));
};

/** Transcripts below the roots that were written to since `since` (ms since the epoch; null: all of them). */
export const locateRoots = (roots: readonly string[], since: number | null): Located => {
  const issues: ReadIssue[] = [];
  const present = roots.filter((root) => existsSync(root)).map((root) => realpathSync(root));
  const files = present.flatMap((root) => below(root, issues)).filter((file) => file.path.endsWith('.jsonl'));
  return {
    files: unique(files.filter((file) => since === null || modifiedAt(file.path) >= since)),
    problems: [],
    issues,
  };
};

const modifiedAt = (path: string): number => {
  try {
    return lstatSync(path).mtimeMs;
  } catch {
    return 0;
  }
};

/** `<root>/<slug>/<session>.jsonl`: a subagent's file is called `agent-…`. */
const isMainFile = ({ path }: SourceFile): boolean =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.jsonl$/i.test(basename(path));

export const sessionOfFile = (file: SourceFile): string => basename(file.path, '.jsonl');

/** The session whose main file was written to last; null where there is none. */
export const latestSession = (files: readonly SourceFile[]): string | null => {
  const main = files.filter(isMainFile).map((file) => ({ file, at: modifiedAt(file.path) }));
  const latest = main.reduce<{ file: SourceFile; at: number } | null>(
    (best, each) => (best === null || each.at > best.at ? each : best),
    null,
  );
  return latest === null ? null : sessionOfFile(latest.file);
};

/** Files that can belong to the sessions: their own, all below their folders, and agents' files beside them (R6, R7). */
export const filesOfSessions = (files: readonly SourceFile[], sessionIds: readonly string[]): readonly SourceFile[] => {
  const ids = new Set(sessionIds);
  const folders = new Set(files.filter((file) => ids.has(sessionOfFile(file))).map((file) => dirname(file.path)));
  const isInside = (path: string): boolean => sessionIds.some((id) => path.includes(`${sep}${id}${sep}`));
  const isBeside = (file: SourceFile): boolean =>
    folders.has(dirname(file.path)) && basename(file.path).startsWith('agent-');
  return files.filter((file) => ids.has(sessionOfFile(file)) || isInside(file.path) || isBeside(file));
};

/** The file claude-code-action writes, whatever a later step or a killed one made of it (R9, R10). */
export const actionExecutionFile = (runnerTemp: string | undefined): string | null => {
  if (runnerTemp === undefined || runnerTemp === '') return null;
  const path = join(runnerTemp, 'claude-execution-output.json');
  return existsSync(path) ? path : null;
};
