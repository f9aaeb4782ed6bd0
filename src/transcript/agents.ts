import { existsSync, readFileSync } from 'node:fs';
import { asObject, asString, parseJson } from './json.ts';

/** What `agent-<id>.meta.json` says of a subagent, beside its transcript (R6). */
export type AgentFacts = {
  readonly agentType: string | null;
  readonly parentId: string | null;
  readonly isFinished: boolean;
};

/** The facts beside an agent's transcript; null where there are none (before 2.1.32) or they cannot be read. */
export const readAgentFacts = (transcriptPath: string): AgentFacts | null => {
  const path = transcriptPath.replace(/\.jsonl$/, '.meta.json');
  // Asked first: in old layouts no agent has facts, and an error costs far more than the question.
  if (!existsSync(path)) return null;
  try {
    const meta = asObject(parseJson(readFileSync(path, 'utf8')));
    if (meta === null) return null;
    return {
      agentType: asString(meta['agentType']),
      parentId: asString(meta['parentAgentId']),
      isFinished: meta['finished'] === true,
    };
  } catch {
    return null;
  }
};
