import { basename } from 'node:path';
import { type AgentFacts, readAgentFacts } from './agents.ts';
import { readFile } from './read-file.ts';
import type { Reading, SourceFile } from './reading.ts';
import { newTools, type ReadingTools } from './reading-tools.ts';

export type FilesRead = {
  readonly readings: readonly Reading[];
  /** Facts of subagents by agent id. */
  readonly agents: ReadonlyMap<string, AgentFacts>;
};

const agentIdOf = (reading: Reading): string | null => {
  for (const trace of reading.traces.values()) if (trace.threadId !== 'main') return trace.threadId;
  return null;
};

/** Told the number and the path of a file before it is read. */
export type OnFile = (index: number, path: string) => void;

/** What files are read with, one after the other. */
export type Reader = { readonly tools: ReadingTools; readonly onFile: OnFile };

export const newReader = (onFile: OnFile = () => {}): Reader => ({ tools: newTools(), onFile });

/** Reads files in the order given, the first as number `from`. `onFile` is told each. */
export const readFiles = (
  files: readonly SourceFile[],
  from = 0,
  { tools, onFile }: Reader = newReader(),
): FilesRead => {
  const agents = new Map<string, AgentFacts>();
  const readings = files.map((file, index) => {
    const position = from + index;
    onFile(position, file.path);
    const reading = readFile(file, position, tools);
    const id = basename(file.path).startsWith('agent-') ? agentIdOf(reading) : null;
    const facts = id === null ? null : readAgentFacts(file.path);
    if (id !== null && facts !== null) agents.set(id, facts);
    return reading;
  });
  return { readings, agents };
};
