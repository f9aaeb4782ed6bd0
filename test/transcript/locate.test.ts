import { mkdirSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOfSessions, latestSession, locatePaths, locateRoots } from '../../src/transcript/locate.ts';
import { newFolder, writeFiles } from './desk.ts';
import { OTHER_SESSION, SESSION } from './records.ts';

const MAIN = `-work-shop/${SESSION}.jsonl`;
const OTHER = `-work-shop/${OTHER_SESSION}.jsonl`;
const FILES = [
  MAIN,
  OTHER,
  '-work-shop/agent-a155160.jsonl',
  `-work-shop/${SESSION}/subagents/agent-a1.jsonl`,
  `-work-shop/${SESSION}/subagents/workflows/wf_1/agent-w1.jsonl`,
  `-work-shop/${OTHER_SESSION}/subagents/agent-b1.jsonl`,
];
const NO_USAGE = [
  `-work-shop/${SESSION}/subagents/agent-a1.meta.json`,
  `-work-shop/${SESSION}/subagents/workflows/wf_1/journal.jsonl`,
  `-work-shop/${SESSION}/workflows/scripts/review.js`,
  '-work-shop/memory/notes.md',
  'node_modules/x/y.jsonl',
  '.git/z.jsonl',
];

const empty = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, '']));
const namesOf = (files: readonly { readonly name: string }[]) => files.map(({ name }) => name);

describe('paths that a user names', () => {
  const folder = (): string => writeFiles(empty([...FILES, ...NO_USAGE]));

  test('a folder is all below it that can hold usage, by path', () => {
    const found = locatePaths(['.'], folder());
    expect(found).toMatchObject({ problems: [], issues: [] });
    expect(namesOf(found.files)).toEqual([
      '-work-shop/5e551011-0000-4000-8000-000000000001.jsonl',
      '-work-shop/5e551022-0000-4000-8000-000000000002.jsonl',
      '-work-shop/agent-a155160.jsonl',
      `-work-shop/${SESSION}/subagents/agent-a1.jsonl`,
      `-work-shop/${SESSION}/subagents/workflows/wf_1/agent-w1.jsonl`,
      `-work-shop/${OTHER_SESSION}/subagents/agent-b1.jsonl`,
    ]);
  });

  test.each([
    ['a file', MAIN, 1],
    ['a file without any of the usual names', `-work-shop/${SESSION}/subagents/agent-a1.meta.json`, 1],
    ['a glob', '**/subagents/**/agent-*.jsonl', 3],
    ['a glob of folders that start with a dash', '-work-shop/*.jsonl', 3],
    ['a glob with braces', `-work-shop/{${SESSION},${OTHER_SESSION}}.jsonl`, 2],
  ])('%s', (_, path, count) => {
    const found = locatePaths([path], folder());
    expect(found.files).toHaveLength(count);
    expect(found.problems).toEqual([]);
  });

  test('a name that is also a glob is a name', () => {
    const cwd = writeFiles({ 'run[1].jsonl': '', 'run1.jsonl': '' });
    expect(namesOf(locatePaths(['run[1].jsonl'], cwd).files)).toEqual(['run[1].jsonl']);
  });

  test('what is named twice is read once, under its real path', () => {
    const cwd = folder();
    symlinkSync(join(cwd, MAIN), join(cwd, 'link.jsonl'));
    expect(
      locatePaths([MAIN, `./${MAIN}`, join(cwd, MAIN), 'link.jsonl', '-work-shop/*1.jsonl'], cwd).files,
    ).toHaveLength(1);
  });

  test('each path without a file is a problem that names it', () => {
    const { problems, files } = locatePaths(['gone.jsonl', MAIN, 'gone/', ''], folder());
    expect(problems).toEqual([
      { path: 'gone.jsonl', code: 'ENOENT' },
      { path: 'gone/', code: 'ENOENT' },
    ]);
    expect(files.length).toBeGreaterThan(0);
  });

  test('a glob without a match is no mistake, and is told of', () => {
    const { files, problems, issues } = locatePaths(['*.log'], folder());
    expect({ files, problems }).toEqual({ files: [], problems: [] });
    expect(issues).toMatchObject([{ code: 'no-match', file: null }]);
  });

  test('no name is absolute, and none climbs out of where it was searched', () => {
    const cwd = folder();
    const inside = join(cwd, '-work-shop');
    for (const paths of [['.'], [cwd], [join(cwd, MAIN)], ['../**/*.jsonl'], ['../'], [`${cwd}/**/*.jsonl`]]) {
      for (const { name } of locatePaths(paths, inside).files) expect(name).not.toMatch(/^\/|\.\.|^[A-Za-z]:/);
    }
  });

  test('R60: links to folders and to files in a folder are not followed, and cycles end', () => {
    const cwd = folder();
    symlinkSync(cwd, join(cwd, '-work-shop/again'));
    symlinkSync(join(cwd, '-work-shop'), join(cwd, 'alias'));
    symlinkSync(join(cwd, MAIN), join(cwd, 'alias.jsonl'));
    symlinkSync(join(cwd, 'nowhere'), join(cwd, 'dangling.jsonl'));
    expect(locatePaths(['.'], cwd).files).toHaveLength(FILES.length);
    expect(locatePaths(['**/*.jsonl'], cwd).files.length).toBeLessThanOrEqual(FILES.length + 3);
  });

  test('R60: a link that is named itself is', () => {
    const cwd = folder();
    symlinkSync(join(cwd, '-work-shop'), join(cwd, 'alias'));
    expect(locatePaths(['alias'], cwd).files).toHaveLength(FILES.length);
  });

  test('R60: a tree too deep for any machine’s transcripts is left', () => {
    const deep = join(...Array.from({ length: 40 }, () => 'd'));
    expect(locatePaths(['.'], writeFiles({ 'a.jsonl': '', [join(deep, 'b.jsonl')]: '' })).files).toHaveLength(1);
  });
});

describe('the folders of Claude Code', () => {
  const at = (folder: string, name: string, minutes: number): void => {
    utimesSync(join(folder, name), new Date(minutes * 60_000), new Date(minutes * 60_000));
  };

  test('only files written to since then', () => {
    const root = writeFiles(empty([MAIN, OTHER]));
    at(root, MAIN, 10);
    at(root, OTHER, 20);
    const found = (since: number | null) => namesOf(locateRoots([root], since).files);
    expect(found(null)).toEqual([MAIN, OTHER]);
    expect(found(10 * 60_000)).toEqual([MAIN, OTHER]);
    expect(found(10 * 60_000 + 1)).toEqual([OTHER]);
    expect(found(21 * 60_000)).toEqual([]);
  });

  test('roots that are not there are none', () => {
    expect(locateRoots([join(newFolder(), 'gone'), writeFiles(empty([MAIN]))], null)).toMatchObject({
      files: [{ name: MAIN }],
      issues: [],
    });
  });

  test('one root inside another gives each file once', () => {
    const root = writeFiles(empty([MAIN]));
    expect(locateRoots([root, join(root, '-work-shop')], null).files).toHaveLength(1);
  });

  test('the latest session is the one whose main file was written to last', () => {
    const root = writeFiles(empty(FILES));
    for (const [minutes, name] of FILES.entries()) at(root, name, minutes + 10);
    const { files } = locateRoots([root], null);
    expect(latestSession(files)).toBe(OTHER_SESSION);
    at(root, MAIN, 500);
    expect(latestSession(files)).toBe(SESSION);
  });

  test('without any main file there is none', () => {
    expect(latestSession([])).toBeNull();
    expect(latestSession(locateRoots([writeFiles(empty(['-work-shop/agent-a1.jsonl']))], null).files)).toBeNull();
  });

  test('R6, R7: files of a session: its own, all below its folder, agents beside it', () => {
    const { files } = locateRoots([writeFiles(empty([...FILES, `-elsewhere/agent-c1.jsonl`]))], null);
    expect(namesOf(filesOfSessions(files, [SESSION]))).toEqual(FILES.filter((name) => !name.includes(OTHER_SESSION)));
    expect(namesOf(filesOfSessions(files, [SESSION, OTHER_SESSION])).toSorted()).toEqual(FILES.toSorted());
    expect(filesOfSessions(files, ['unknown'])).toEqual([]);
  });
});

test.skipIf(process.getuid?.() === 0)(
  'a folder without permission is told of, and what can be read is (skipped as root)',
  () => {
    const root = writeFiles({ [MAIN]: '', 'closed/a.jsonl': '' });
    mkdirSync(join(root, 'empty'), { mode: 0o000 });
    const found = locatePaths([root], '/');
    expect(found.files).toHaveLength(2);
    expect(found.issues).toMatchObject([{ code: 'unreadable-folder', file: 'empty' }]);
  },
);
