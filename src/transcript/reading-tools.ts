import { newRecordDraft, type RecordDraft } from './record-draft.ts';
import type { Response } from './response.ts';
import { newSkeleton, type Skeleton } from './skeleton.ts';

/** What one file after the other is read with. */
export type ReadingTools = {
  /** Equal strings of many records, kept once. */
  readonly interned: Map<string, string>;
  readonly skeleton: Skeleton;
  readonly draft: RecordDraft;
  /** Responses of the file at hand by message id. */
  readonly byMessage: Map<string, Response>;
  /** Names of the file's tool calls by id. */
  readonly toolNames: Map<string, string>;
  /** Threads of the file's inline sidechains (1.0.x) by record id. */
  readonly inlineThreads: Map<string, string>;
};

export const newTools = (): ReadingTools => ({
  interned: new Map(),
  skeleton: newSkeleton(),
  draft: newRecordDraft(),
  byMessage: new Map(),
  toolNames: new Map(),
  inlineThreads: new Map(),
});

/** Lets go of what only one file needed. */
export const clearTools = (tools: ReadingTools): void => {
  tools.byMessage.clear();
  tools.toolNames.clear();
  tools.inlineThreads.clear();
};
