import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Deeper trees and larger folders are no transcripts of one machine. */
const MOST_DEPTH = 24;
const SKIPPED_FOLDERS = new Set(['node_modules', '.git']);

/**
 * Whether a file in a searched folder can hold usage: transcripts and streams (.jsonl), results and execution files
 * (.json); not a workflow's journal (R4) and not an agent's facts.
 */
const canHoldUsage = (name: string): boolean =>
  (name.endsWith('.jsonl') && name !== 'journal.jsonl') || (name.endsWith('.json') && !name.endsWith('.meta.json'));

const entriesOf = (folder: string, onError: (folder: string, error: unknown) => void): readonly Dirent[] => {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    onError(folder, error);
    return [];
  }
};

/**
 * Files below a folder that can hold usage, sorted by path: a session's main file comes before its subagents'. Links are
 * not followed (R60). `onError` is told of folders that cannot be opened.
 */
export const filesBelow = (
  folder: string,
  onError: (folder: string, error: unknown) => void,
  depth = 0,
): readonly string[] => {
  const entries = [...entriesOf(folder, onError)].sort((a, b) => (a.name < b.name ? -1 : 1));
  const files = entries
    .filter((entry) => entry.isFile() && canHoldUsage(entry.name))
    .map((entry) => join(folder, entry.name));
  if (depth >= MOST_DEPTH) return files;
  const folders = entries.filter((entry) => entry.isDirectory() && !SKIPPED_FOLDERS.has(entry.name));
  return [...files, ...folders.flatMap((entry) => filesBelow(join(folder, entry.name), onError, depth + 1))];
};
