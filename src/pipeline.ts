import { addRecording } from './analysis/add-recording.ts';
import { buildReport } from './analysis/build-report.ts';
import type { Report } from './analysis/report.ts';
import { newRun, type Run } from './analysis/run.ts';
import { lineupOf } from './analysis/what-if/lineup.ts';
import { judge } from './budget/judge.ts';
import type { Format } from './budget/message.ts';
import type { Judgement } from './budget/verdict.ts';
import { locateRun, type Whereabouts } from './locate-run.ts';
import { createPricer } from './pricing/pricer.ts';
import { PRICE_TABLE } from './pricing/table.ts';
import type { Settings } from './settings.ts';
import type { ReadIssue } from './transcript/model.ts';
import { readRun } from './transcript/read-run.ts';

/** What the pipeline needs to know of the machine. */
export type World = Whereabouts & {
  readonly version: string;
  readonly format: Format;
  /** Told of every file before it is read, on long work. */
  readonly onFile?: (index: number, count: number, path: string) => void;
};

export type Measured = { readonly report: Report; readonly judgement: Judgement };

/**
 * The whole story: locate → read → count → price → analyse → judge.
 * @throws UserError for a named file that does not exist, or a job's start that nothing tells.
 */
export const measure = (settings: Settings, world: World): Measured => {
  const { files, issues, selection } = locateRun(settings, world);
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
    issues: [...issues, ...run.issues, ...sessionsMissing(settings, run)],
  });
  return { report, judgement: judge(report, settings.budgets, settings.onUnmeasured, world.format) };
};

/** Sessions that were asked for and of which nothing counts: without a word the bill would merely be smaller. */
const sessionsMissing = ({ sessionIds }: Settings, { sessions }: Run): readonly ReadIssue[] => {
  const counted = new Set(sessions.map(({ row }) => row.sessionId));
  return [...new Set(sessionIds)]
    .filter((id) => !counted.has(id))
    .map((id) => ({
      code: 'unknown-session',
      file: null,
      line: null,
      message: `Nothing was counted of session ${id}: no file that was read has it, or none of its requests is of the time asked for. A transcript is named after its session.`,
    }));
};
