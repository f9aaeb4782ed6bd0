import { addPiece, addTime, intern, type Reading, sessionFromName, setTail, traceOf } from './reading.ts';
import type { Blocks } from './record.ts';
import type { Response } from './response.ts';

/** A piece of context whose line was not parsed. */
export type FastPiece = {
  readonly kind: 'tool-result' | 'attachment';
  /** Name of the tool, or kind of the attachment. */
  readonly name: string;
  readonly threadId: string;
  /** Size of its JSON. */
  readonly bytes: number;
  readonly line: number;
};

/** Folds a piece that was read by its bytes. Its session is the file's last: results follow their calls. */
export const foldPiece = (reading: Reading, { kind, name, threadId, bytes, line }: FastPiece): void => {
  reading.records += 1;
  const trace = traceOf(reading, reading.sessionId ?? sessionFromName(reading.file), threadId);
  addPiece(trace, line, kind, name, bytes);
  if (kind === 'tool-result') setTail(trace, 'tool-result', line);
};

/** Folds another block of the response that was read last: what it holds is added, its usage is known. */
export const foldRepeat = (
  reading: Reading,
  response: Response,
  blocks: Blocks,
  at: number | null,
  line: number,
): void => {
  reading.records += 1;
  const trace = traceOf(reading, response.fileSessionId, response.threadId);
  addTime(reading, response.fileSessionId, at);
  response.contentBytes += blocks.bytes;
  setTail(trace, blocks.toolUses.length > 0 ? 'tool-use' : 'text', line);
  if (blocks.toolUses.length > 0) response.toolUses = [...response.toolUses, ...blocks.toolUses];
  for (const tool of blocks.toolUses) reading.tools.toolNames.set(tool.id, intern(reading, tool.name));
};
