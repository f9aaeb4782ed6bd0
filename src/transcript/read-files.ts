import { basename } from 'node:path';
import { type AgentFacts, readAgentFacts } from './agents.ts';
import { newChunk } from './lines.ts';
import { readFile } from './read-file.ts';
import type { Reading, SourceFile } from './reading.ts';

export type FilesRead = {
  readonly readings: readonly Reading[];
  /** Facts of subagents by agent id. */
  readonly agents: ReadonlyMap<string, AgentFacts>;
};

/** What only helped to read the file is let go: a corpus may have thousands. */
const settle = (reading: Reading): Reading => {
  reading.byMessage.clear();
  reading.toolNames.clear();
  reading.inlineThreads.clear();
  reading.trace = null;
  return reading;
};

const agentIdOf = (reading: Reading): string | null => {
  for (const trace of reading.traces.values()) if (trace.threadId !== 'main') return trace.threadId;
  return null;
};

/** Reads files one after the other, in the order given. `onFile` is told before each. */
export const readFiles = (files: readonly SourceFile[], onFile: (index: number) => void = () => {}): FilesRead => {
  const chunk = newChunk();
  const interned = new Map<string, string>();
  const agents = new Map<string, AgentFacts>();
  const readings = files.map((file, position) => {
    onFile(position);
    const reading = settle(readFile(file, position, chunk, interned));
    const id = basename(file.path).startsWith('agent-') ? agentIdOf(reading) : null;
    const facts = id === null ? null : readAgentFacts(file.path);
    if (id !== null && facts !== null) agents.set(id, facts);
    return reading;
  });
  return { readings, agents };
};
