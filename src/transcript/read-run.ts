import type { Recording } from './model.ts';
import { newReader, readFiles } from './read-files.ts';
import type { Reading, SourceFile } from './reading.ts';
import { recordRun, sessionsIn } from './record-run.ts';
import type { Selection } from './session.ts';

/** Up to so many files a run stands in memory as a whole: every CI job does. */
const MOST_FILES_AT_ONCE = 64;

/** The project folder a transcript lies in (`…/projects/<slug>`); null for any other file. */
const projectOf = ({ path }: SourceFile): string | null =>
  /^.*[/\\]projects[/\\][^/\\]+(?=[/\\])/.exec(path)?.[0] ?? null;

/** Files by project folder, in the order of their first file; files that lie in none under null. */
const byProject = (files: readonly SourceFile[]): ReadonlyMap<string | null, SourceFile[]> => {
  const groups = new Map<string | null, SourceFile[]>();
  for (const file of files) {
    const project = projectOf(file);
    const group = groups.get(project);
    if (group === undefined) groups.set(project, [file]);
    else group.push(file);
  }
  return groups;
};

/**
 * Reads the files of a run and puts them together, a project folder at a time where there are many: sessions share
 * requests (forks, resumed copies) only within one. Streams and results go with the folder that has their session.
 */
export function* readRun(
  files: readonly SourceFile[],
  selection: Selection,
  onFile: (index: number) => void,
): Generator<Recording> {
  const reader = newReader(onFile);
  if (files.length <= MOST_FILES_AT_ONCE) {
    yield recordRun({ ...readFiles(files, 0, reader), selection });
    return;
  }
  const groups = byProject(files);
  const seen = new Set<string>();
  const loose = readFiles(groups.get(null) ?? [], 0, reader);
  let waiting = loose.readings;
  let position = waiting.length;
  for (const [project, members] of groups) {
    if (project === null) continue;
    const read = readFiles(members, position, reader);
    position += members.length;
    const ids = new Set(read.readings.flatMap((reading) => [...sessionsIn(reading)]));
    const isOurs = (reading: Reading): boolean => [...sessionsIn(reading)].some((id) => ids.has(id));
    yield recordRun({ readings: [...read.readings, ...waiting.filter(isOurs)], agents: read.agents, selection, seen });
    waiting = waiting.filter((reading) => !isOurs(reading));
  }
  if (waiting.length > 0) yield recordRun({ readings: waiting, agents: loose.agents, selection, seen });
}
