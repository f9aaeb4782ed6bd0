import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../analysis/report.ts';
import { receiveReport } from './report-door.ts';

/** Bytes. A run of 10,000 turns, the most that a report tells one by one, takes about three million. */
const LARGEST = 5_000_000;
const MOST_FILES = 20;
/** download-artifact makes a folder of each artifact. */
const DEEPEST = 2;

export type Received = {
  readonly reports: readonly Report[];
  /** One sentence for each file that was refused. Names of files are the fork's and are not told. */
  readonly refusals: readonly string[];
};

/**
 * The reports in a file, or in the `.json` files of a folder, by name. Links are not followed: an artifact's could lead
 * anywhere on the runner. A path that is not there holds none.
 */
export const receiveFiles = (path: string): Received => {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return { reports: [], refusals: [] };
  const files = stat.isDirectory() ? filesBelow(path, DEEPEST) : [path];
  const reports = files.slice(0, MOST_FILES).map(readReport);
  const tooMany = files.length > MOST_FILES ? [`More than ${MOST_FILES} reports: the others were not read.`] : [];
  return {
    reports: reports.filter((report) => report !== null),
    refusals: [
      ...reports.flatMap((report, index) => (report === null ? [refusal(index, files.length)] : [])),
      ...tooMany,
    ],
  };
};

const filesBelow = (folder: string, depth: number): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return depth > 0 ? filesBelow(path, depth - 1) : [];
      return entry.isFile() && entry.name.endsWith('.json') ? [path] : [];
    });

const readReport = (path: string): Report | null => {
  const stat = lstatSync(path);
  return stat.isFile() && stat.size <= LARGEST ? receiveReport(readFileSync(path, 'utf8')) : null;
};

const refusal = (index: number, count: number): string =>
  `Report ${index + 1} of ${count} was refused: it is not a report of Tollgate's own making, with numbers in range, below 5 MB.`;
