import { type LastRecord, newLastRecord } from './repeat.ts';
import type { Response } from './response.ts';
import { newSharedTexts, type SharedTexts } from './shared-texts.ts';
import { newSkeleton, type Skeleton } from './skeleton.ts';

/** What one file after the other is read with. */
export type ReadingTools = {
  /** Equal strings of many records, kept once. */
  readonly interned: Map<string, string>;
  /** The last assistant record, to know its repeats by. */
  readonly last: LastRecord;
  readonly skeleton: Skeleton;
  readonly texts: SharedTexts;
  /** Responses of the file at hand by message id. */
  readonly byMessage: Map<string, Response>;
  /** Names of the file's tool calls by id. */
  readonly toolNames: Map<string, string>;
  /** Threads of the file's inline sidechains (1.0.x) by record id. */
  readonly inlineThreads: Map<string, string>;
};

export const newTools = (): ReadingTools => ({
  interned: new Map(),
  last: newLastRecord(),
  skeleton: newSkeleton(),
  texts: newSharedTexts(),
  byMessage: new Map(),
  toolNames: new Map(),
  inlineThreads: new Map(),
});

/** Lets go of what only the last file needed. */
export const clearTools = (tools: ReadingTools): ReadingTools => {
  tools.last.response = null;
  tools.byMessage.clear();
  tools.toolNames.clear();
  tools.inlineThreads.clear();
  return tools;
};
