import { type PathSetting, pathProblem } from './inputs/path-problem.ts';
import type { Settings } from './settings.ts';
import { jobStart } from './transcript/job-start.ts';
import {
  actionExecutionFile,
  filesOfSessions,
  type Located,
  latestSession,
  locatePaths,
  locateRoots,
} from './transcript/locate.ts';
import type { ReadIssue } from './transcript/model.ts';
import { type Environment, rootsText, transcriptRoots } from './transcript/roots.ts';
import type { Selection } from './transcript/session-files.ts';
import { UserError } from './user-error.ts';

/** Where the files of a run are looked for. */
export type Whereabouts = {
  readonly env: Environment;
  readonly cwd: string;
  readonly home: string;
  /** Without named files: the transcripts this job wrote, the last session of this machine, or all of them. */
  readonly unnamed: 'job' | 'latest-session' | 'all-sessions';
};

type Found = Pick<Located, 'files' | 'issues'> & { readonly selection: Selection };

/** The files that the settings ask for, and what counts of them. @throws UserError for a named file that does not exist. */
export const locateRun = (settings: Settings, world: Whereabouts): Found => {
  const start = startOf(settings, world);
  const named = locatePaths(namedPaths(settings, world), world.cwd);
  refuse(named.problems, settings);
  const selection = { since: start.at, sessionIds: settings.sessionIds };
  if (settings.transcripts.length > 0) {
    return { files: named.files, issues: [...start.issues, ...named.issues], selection };
  }
  const roots = locateRoots(transcriptRoots(world.env, world.home), start.at);
  const sessionIds = wantedSessions(settings, world, roots);
  const files = sessionIds.length === 0 ? roots.files : filesOfSessions(roots.files, sessionIds);
  const isNowhere = roots.files.length + named.files.length === 0;
  return {
    files: [...files, ...named.files],
    issues: [...start.issues, ...named.issues, ...roots.issues, ...(isNowhere ? [nowhere(settings, world)] : [])],
    selection: { since: start.at, sessionIds },
  };
};

const nowhere = ({ since }: Settings, { env }: Whereabouts): ReadIssue => {
  const those = since.kind === 'all' ? 'No transcript' : 'No transcript of the time asked for';
  return { code: 'no-transcripts', file: null, line: null, message: `${those} was found below ${rootsText(env)}.` };
};

const refuse = (problems: Located['problems'], { places, executionFile }: Settings): void => {
  if (problems.length === 0) return;
  const settingOf = (path: string): PathSetting => (path === executionFile ? 'executionFile' : 'transcripts');
  const told = problems.map(({ path, code }) => {
    const setting = settingOf(path);
    return pathProblem(places[setting], setting, path, code);
  });
  throw new UserError(told);
};

/** Named transcripts, and the execution file: the one that was named, else the one the action leaves behind. */
const namedPaths = ({ transcripts, executionFile }: Settings, { env, unnamed }: Whereabouts): readonly string[] => {
  const left = unnamed === 'job' && transcripts.length === 0 ? actionExecutionFile(env['RUNNER_TEMP']) : null;
  const file = executionFile ?? left;
  return file === null ? transcripts : [...transcripts, file];
};

const wantedSessions = ({ sessionIds }: Settings, { unnamed }: Whereabouts, { files }: Located): readonly string[] => {
  if (sessionIds.length > 0 || unnamed !== 'latest-session') return sessionIds;
  const latest = latestSession(files);
  return latest === null ? [] : [latest];
};

const startOf = (
  { since }: Settings,
  { env }: Whereabouts,
): { readonly at: number | null; readonly issues: readonly ReadIssue[] } => {
  if (since.kind === 'time') return { at: since.at, issues: [] };
  if (since.kind === 'all') return { at: null, issues: [] };
  const at = jobStart(env);
  if (at !== null) return { at, issues: [] };
  const message =
    "The job's start is unknown (no GITHUB_EVENT_PATH), so all transcripts found were counted; set `since`.";
  return { at, issues: [{ code: 'unknown-job-start', file: null, line: null, message }] };
};
