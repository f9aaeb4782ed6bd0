import type { Recording } from './model.ts';
import { type ProjectPlace, projectPlace } from './project-folders.ts';
import { newReader, type OnFile, readFiles } from './read-files.ts';
import type { Reading, SourceFile } from './reading.ts';
import { push, recordRun, sessionsIn } from './record-run.ts';
import { newSeenMessages } from './seen-messages.ts';
import type { Selection } from './session-files.ts';

/** Up to so many files a run stands in memory as a whole: every CI job does. */
const MOST_FILES_AT_ONCE = 64;

/** Project folders that share a session, by name or through one of the loose files, together under one of them. */
const joinFolders = (places: readonly ProjectPlace[], loose: readonly Reading[]): ((folder: string) => string) => {
  const joined = new Map<string, string>();
  const rootOf = (folder: string): string => {
    const parent = joined.get(folder) ?? folder;
    return parent === folder ? folder : rootOf(parent);
  };
  const join = (one: string, other: string): void => {
    const [root, leaf] = [rootOf(one), rootOf(other)];
    if (root !== leaf) joined.set(leaf, root);
  };
  const bySession = new Map<string, string>();
  for (const { session, folder } of places) {
    const known = bySession.get(session) ?? folder;
    bySession.set(session, known);
    join(known, folder);
  }
  for (const reading of loose) {
    const [first, ...others] = [...sessionsIn(reading)].flatMap((id) => bySession.get(id) ?? []);
    for (const other of others) if (first !== undefined) join(first, other);
  }
  return rootOf;
};

/** Files by project folder, joined folders together, in the order of their first file; files that lie in none are left out. */
const groupFiles = (files: readonly SourceFile[], loose: readonly Reading[]): ReadonlyMap<string, SourceFile[]> => {
  const placed = files.flatMap((file) => {
    const place = projectPlace(file);
    return place === null ? [] : [{ file, place }];
  });
  const rootOf = joinFolders(
    placed.map(({ place }) => place),
    loose,
  );
  const groups = new Map<string, SourceFile[]>();
  for (const { file, place } of placed) push(groups, rootOf(place.folder), file);
  return groups;
};

/**
 * Reads the files of a run and puts them together, a project folder at a time where there are many: sessions share
 * requests (forks, resumed copies) only within one. Streams and results go with the folder that has their session.
 */
export function* readRun(files: readonly SourceFile[], selection: Selection, onFile: OnFile): Generator<Recording> {
  const reader = newReader(onFile);
  if (files.length <= MOST_FILES_AT_ONCE) {
    yield recordRun({ ...readFiles(files, 0, reader), selection });
    return;
  }
  const loose = readFiles(
    files.filter((file) => projectPlace(file) === null),
    0,
    reader,
  );
  const seen = newSeenMessages();
  let waiting = loose.readings;
  let position = waiting.length;
  for (const members of groupFiles(files, waiting).values()) {
    const read = readFiles(members, position, reader);
    position += members.length;
    const ids = new Set(read.readings.flatMap((reading) => [...sessionsIn(reading)]));
    const isOurs = (reading: Reading): boolean => [...sessionsIn(reading)].some((id) => ids.has(id));
    yield recordRun({ readings: [...read.readings, ...waiting.filter(isOurs)], agents: read.agents, selection, seen });
    waiting = waiting.filter((reading) => !isOurs(reading));
  }
  if (waiting.length > 0) yield recordRun({ readings: waiting, agents: loose.agents, selection, seen });
}
