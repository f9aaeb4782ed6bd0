import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Report } from '../../src/analysis/report.ts';
import { type Measured, measure } from '../../src/pipeline.ts';
import type { Settings } from '../../src/settings.ts';
import { NO_BUDGETS } from '../budget/build.ts';

/** Real and recorded transcripts that are too large for the repository; tests over them are skipped where it is absent. */
export const CORPUS = resolve(import.meta.dirname, '../../../shared/corpus');
export const RECORDED = join(CORPUS, 'recorded');
export const hasCorpus = existsSync(RECORDED);

const text = (value: number): string => String(value);

const SETTINGS: Settings = {
  transcripts: [],
  executionFile: null,
  sessionIds: [],
  since: { kind: 'all' },
  cloudRegion: null,
  prices: null,
  budgets: NO_BUDGETS,
  onUnmeasured: 'fail',
  configFile: null,
  places: { transcripts: 'transcripts', executionFile: 'execution-file' },
};

/** Measures files and folders as the command line does, on a machine that holds nothing else. */
export const measurePaths = (transcripts: readonly string[], settings: Partial<Settings> = {}): Measured =>
  measure(
    { ...SETTINGS, ...settings, transcripts },
    {
      env: {},
      cwd: '/',
      home: '/nonexistent',
      unnamed: 'latest-session',
      version: '0.0.0',
      format: { usd: text, usdExact: text, tokens: text, count: text, percent: text },
    },
  );

export const reportOf = (...paths: readonly string[]): Report => measurePaths(paths).report;

export const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });

export const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

export const isFolder = (path: string): boolean => statSync(path).isDirectory();
