import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NO_TOKENS, promptTokens } from './expected.ts';
import { planOrdinary } from './plan.ts';
import { writeRequest } from './request-records.ts';
import type { Session } from './session.ts';
import { openSink, type TranscriptRecord } from './sink.ts';
import { type Call, createThread, type Thread } from './thread.ts';
import { type ToolResult, toolResult } from './tools.ts';
import { usageOf } from './usage.ts';

const AGENT_TYPE = 'general-purpose';
const COPIES_SHARE = 0.5;

/** Runs one subagent to its end while its parent waits, and returns what the parent gets to see of it. */
export const runSubagent = (session: Session, parent: Thread, call: Call): ToolResult => {
  const { random, filler, era, corpus } = session;
  const agentId = random.hex(era.agentIdLength);
  const model = random.weighted(era.agentModels);
  const sink = openSink(agentPath(session, agentId), corpus.tally);
  const identity = { ...session.identity, agentId };
  const startsAt = parent.now();
  const thread = createThread({ ...session, identity, sink, agentType: AGENT_TYPE, startsAt });
  const bench = { random, filler, cwd: identity.cwd, lineMark: era.lineMark };
  const bytes = random.spread(90_000, 0.9, 15_000, 1_000_000);

  thread.prompt(filler.prose(600));
  let last = NO_TOKENS;
  let toolUses = 0;
  for (const plan of planOrdinary(random, model, false, () => ({ stop: sink.size() > bytes, agents: 0 }))) {
    if (plan.compactedFrom !== null) thread.compact(plan.compactedFrom);
    if (corpus.profile.requestRecords) writeRequest(sink, random, filler, identity.sessionId, plan);
    const { calls, records } = thread.respond(plan);
    if (era.progress && random.chance(COPIES_SHARE)) copyToParent(session, parent, agentId, records);
    for (const each of calls) thread.toolResult(each, toolResult(bench, each));
    toolUses += calls.length;
    last = plan.tokens;
  }
  sink.close();
  if (era.agentFiles === 'below') writeMeta(session, agentId, call, model);
  parent.wait(thread.now() - startsAt);

  const content = [{ type: 'text', text: filler.prose(call.size) }];
  const toolUseResult = {
    status: 'completed',
    prompt: filler.prose(600),
    agentId,
    content,
    totalDurationMs: thread.now() - startsAt,
    // Both are the last request's alone (R5): a trap for who adds them up.
    totalTokens: promptTokens(last) + last.output,
    totalToolUseCount: toolUses,
    usage: usageOf(era, last, last.output),
  };
  return { content, toolUseResult };
};

const agentPath = (session: Session, agentId: string): string => {
  const file = `agent-${agentId}.jsonl`;
  return session.era.agentFiles === 'beside'
    ? join(session.folder, file)
    : join(session.folder, session.identity.sessionId, 'subagents', file);
};

const writeMeta = (session: Session, agentId: string, call: Call, model: string): void => {
  const meta = { agentType: AGENT_TYPE, isBuiltIn: true, toolUseId: call.id, spawnDepth: 1, model, finished: true };
  writeFileSync(agentPath(session, agentId).replace(/\.jsonl$/, '.meta.json'), JSON.stringify(meta));
};

/**
 * Clients of the nested era repeat an agent's message in the parent's file, usage and ids and all. The copy is the
 * response's first line, placeholder included, and does not say `isSidechain` (seen in transcripts of 2.1.19–2.1.33).
 */
const copyToParent = (
  session: Session,
  parent: Thread,
  agentId: string,
  records: readonly TranscriptRecord[],
): void => {
  const [first] = records;
  if (first === undefined) return;
  const { message, requestId, uuid, timestamp } = first;
  const data = {
    message: { type: 'assistant', timestamp, message, requestId, uuid },
    normalizedMessages: [],
    type: 'agent_progress',
    prompt: '',
    agentId,
  };
  parent.add({ type: 'progress', data }, { toolUseID: `agent_msg_01${session.random.base62(22)}` });
};
