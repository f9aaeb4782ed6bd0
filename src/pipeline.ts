import { addRecording } from './analysis/add-recording.ts';
import { buildReport } from './analysis/build-report.ts';
import type { Report } from './analysis/report.ts';
import { newRun, type Run } from './analysis/run.ts';
import { lineupOf } from './analysis/what-if/lineup.ts';
import { judge } from './budget/judge.ts';
import type { Format } from './budget/message.ts';
import type { Judgement } from './budget/verdict.ts';
import { type PathSetting, pathProblem } from './inputs/path-problem.ts';
import { createPricer } from './pricing/pricer.ts';
import { PRICE_TABLE } from './pricing/table.ts';
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
import { readRun } from './transcript/read-run.ts';
import { type Environment, rootsText, transcriptRoots } from './transcript/roots.ts';
import type { Selection } from './transcript/session-files.ts';
import { UserError } from './user-error.ts';

/** What it takes to find the files of a run. */
export type Surroundings = Pick<World, 'env' | 'cwd' | 'home' | 'unnamed'>;

/** What the pipeline needs to know of the machine. */
export type World = {
  readonly env: Environment;
  readonly cwd: string;
  readonly home: string;
  /** Without named files: the transcripts this job wrote, the last session of this machine, or all of them. */
  readonly unnamed: 'job' | 'latest-session' | 'all-sessions';
  readonly version: string;
  readonly format: Format;
  /** Told of every file before it is read, on long work. */
  readonly onFile?: (index: number, count: number, path: string) => void;
};

export type Measured = { readonly report: Report; readonly judgement: Judgement };

type Found = Pick<Located, 'files' | 'issues'> & { readonly selection: Selection };

/**
 * The whole story: locate → read → count → price → analyse → judge.
 * @throws UserError for a named file that does not exist, or a job's start that nothing tells.
 */
export const measure = (settings: Settings, world: World): Measured => {
  const { files, issues, selection } = locate(settings, world);
  const pricer = createPricer({ overrides: settings.prices, cloudRegion: settings.cloudRegion });
  const run = newRun();
  const onFile = (index: number, path: string): void => world.onFile?.(index, files.length, path);
  // Where there is nothing to read, what reads need not be loaded.
  const recordings = files.length === 0 ? [] : readRun(files, selection, onFile);
  for (const recording of recordings) addRecording(run, recording, pricer);
  // What lies in a folder that cannot be opened is missing from the sum.
  const isCut = run.evidence.isCut || issues.some(({ code }) => code === 'unreadable-folder');
  const evidence = { ...run.evidence, isCut };
  const report = buildReport({
    ...run,
    evidence,
    pricer,
    lineup: lineupOf(PRICE_TABLE.models, PRICE_TABLE.asOf),
    version: world.version,
    configFile: settings.configFile,
    issues: [...issues, ...run.issues, ...uncounted(settings, run)],
  });
  return { report, judgement: judge(report, settings.budgets, settings.onUnmeasured, world.format) };
};

/** Sessions that were asked for and of which nothing counts: without a word the bill would merely be smaller. */
const uncounted = ({ sessionIds }: Settings, { sessions }: Run): readonly ReadIssue[] => {
  const counted = new Set(sessions.map(({ row }) => row.sessionId));
  return sessionIds
    .filter((id) => !counted.has(id))
    .map((id) => ({
      code: 'unknown-session',
      file: null,
      line: null,
      message: `Nothing was counted of session ${id}: no file that was read has it, or none of its requests is of the time asked for. A transcript is named after its session.`,
    }));
};

/** The files that the settings ask for, and what counts of them. @throws UserError for a named file that does not exist. */
export const locate = (settings: Settings, world: Surroundings): Found => {
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

const nowhere = ({ since }: Settings, { env }: Surroundings): ReadIssue => {
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
const namedPaths = ({ transcripts, executionFile }: Settings, { env, unnamed }: Surroundings): readonly string[] => {
  const left = unnamed === 'job' && transcripts.length === 0 ? actionExecutionFile(env['RUNNER_TEMP']) : null;
  const file = executionFile ?? left;
  return file === null ? transcripts : [...transcripts, file];
};

const wantedSessions = ({ sessionIds }: Settings, { unnamed }: Surroundings, { files }: Located): readonly string[] => {
  if (sessionIds.length > 0 || unnamed !== 'latest-session') return sessionIds;
  const latest = latestSession(files);
  return latest === null ? [] : [latest];
};

const startOf = (
  { since }: Settings,
  { env }: Surroundings,
): { readonly at: number | null; readonly issues: readonly ReadIssue[] } => {
  if (since.kind === 'time') return { at: since.at, issues: [] };
  if (since.kind === 'all') return { at: null, issues: [] };
  const at = jobStart(env);
  if (at !== null) return { at, issues: [] };
  const message =
    "The job's start is unknown (no GITHUB_EVENT_PATH), so all transcripts found were counted; set `since`.";
  return { at, issues: [{ code: 'unknown-job-start', file: null, line: null, message }] };
};
