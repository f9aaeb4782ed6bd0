import type { Recording } from './model.ts';
import { newReader, type OnFile, readFiles } from './read-files.ts';
import type { Reading, SourceFile } from './reading.ts';
import { recordRun, sessionsIn } from './record-run.ts';
import { newSeenMessages } from './seen-messages.ts';
import type { Selection } from './session-files.ts';

/** Up to so many files a run stands in memory as a whole: every CI job does. */
const MOST_FILES_AT_ONCE = 64;

/** The project folder a transcript lies in (`…/projects/<slug>`) and what it is called there; null for any other file. */
const placeOf = ({ path }: SourceFile): { readonly project: string; readonly session: string } | null => {
  const match = /^(?<project>.*[/\\]projects[/\\][^/\\]+)[/\\](?<session>[^/\\]+?)(?:\.jsonl)?(?:[/\\]|$)/.exec(path);
  const { project, session } = match?.groups ?? {};
  return project === undefined || session === undefined ? null : { project, session };
};

/** Project folders that share a session, by name or through one of the loose files, together under one of them. */
const joinProjects = (places: readonly { project: string; session: string }[], loose: readonly Reading[]) => {
  const joined = new Map<string, string>();
  const rootOf = (project: string): string => {
    const parent = joined.get(project) ?? project;
    return parent === project ? project : rootOf(parent);
  };
  const bySession = new Map<string, string>();
  const join = (session: string, project: string): string => {
    const known = bySession.get(session);
    bySession.set(session, known ?? project);
    if (known !== undefined && rootOf(known) !== rootOf(project)) joined.set(rootOf(project), rootOf(known));
    return project;
  };
  for (const { project, session } of places) join(session, project);
  for (const reading of loose) {
    const [first, ...others] = [...sessionsIn(reading)].flatMap((id) => bySession.get(id) ?? []);
    for (const other of others)
      if (first !== undefined && rootOf(other) !== rootOf(first)) joined.set(rootOf(other), rootOf(first));
  }
  return rootOf;
};

/** Files by project folder, joined folders together, in the order of their first file; files that lie in none under null. */
const groupFiles = (files: readonly SourceFile[], loose: readonly Reading[]): ReadonlyMap<string, SourceFile[]> => {
  const rootOf = joinProjects(
    files.flatMap((file) => placeOf(file) ?? []),
    loose,
  );
  const groups = new Map<string, SourceFile[]>();
  for (const file of files) {
    const place = placeOf(file);
    if (place === null) continue;
    const root = rootOf(place.project);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [file]);
    else group.push(file);
  }
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
    files.filter((file) => placeOf(file) === null),
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
