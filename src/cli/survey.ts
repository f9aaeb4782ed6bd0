import { buildInsights } from '../analysis/insights/build-insights.ts';
import type { RunFigures } from '../analysis/insights/standing.ts';
import { newTally } from '../analysis/insights/tally.ts';
import { tallyRecording } from '../analysis/insights/tally-recording.ts';
import type { Insights } from '../analysis/report-insights.ts';
import { locateRun } from '../locate-run.ts';
import type { World } from '../pipeline.ts';
import { createPricer } from '../pricing/pricer.ts';
import type { Settings } from '../settings.ts';
import { projectFolders } from '../transcript/project-folders.ts';
import { readRun } from '../transcript/read-run.ts';

/** What was asked for beside the settings. */
export type Question = {
  /** Upper limits of the cost bands, in USD, ascending. */
  readonly bands: readonly number[];
  readonly run: RunFigures | null;
  readonly withReference: boolean;
};

/**
 * The story of many sessions: locate → read → price → tally, a project folder at a time, so that memory does not grow with
 * the corpus. @throws UserError for a named file that does not exist.
 */
export const survey = (settings: Settings, question: Question, world: Omit<World, 'format'>): Insights => {
  const { files, issues, selection } = locateRun(settings, world);
  const pricer = createPricer({ overrides: settings.prices, cloudRegion: settings.cloudRegion });
  const folders = projectFolders(files);
  const tally = newTally();
  for (const recording of readRun(files, selection, (index, path) => world.onFile?.(index, files.length, path))) {
    tallyRecording(tally, recording, pricer, folders);
  }
  return buildInsights({ tally, pricer, version: world.version, issues, ...question });
};
