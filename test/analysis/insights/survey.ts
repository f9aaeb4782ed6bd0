import type { Insights } from '../../../src/analysis/report-insights.ts';
import { type Question, survey } from '../../../src/cli/survey.ts';
import { NO_BUDGETS } from '../../budget/build.ts';
import { type Files, writeFiles } from '../../transcript/desk.ts';

export const BANDS: readonly number[] = [0.1, 0.66, 2.7, 7.5];

/** Insights into files and folders, as the command line has them, on a machine that holds nothing else. */
export const surveyPaths = (transcripts: readonly string[], question: Partial<Question> = {}): Insights =>
  survey(
    {
      transcripts,
      executionFile: null,
      sessionIds: [],
      since: { kind: 'all' },
      cloudRegion: null,
      prices: null,
      budgets: NO_BUDGETS,
      onUnmeasured: 'fail',
      configFile: null,
      places: { transcripts: 'transcripts', executionFile: 'execution-file' },
    },
    { bands: BANDS, run: null, withReference: false, ...question },
    { env: {}, cwd: '/', home: '/nonexistent', unnamed: 'all-sessions', version: '0.0.0' },
  );

export const surveyFiles = (files: Files, question: Partial<Question> = {}): Insights =>
  surveyPaths([writeFiles(files)], question);
