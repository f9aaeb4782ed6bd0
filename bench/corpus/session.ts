import { join } from 'node:path';
import { planClimb } from './climb.ts';
import type { Identity } from './envelope.ts';
import { ERAS, type Era } from './eras.ts';
import { addExpected, createExpected, type Expected } from './expected.ts';
import { planOrdinary, type TurnPlan } from './plan.ts';
import type { Profile } from './profiles.ts';
import { createRandom, type Random } from './random.ts';
import { writeCostState, writeRequest } from './request-records.ts';
import { openSink, type Sink, type Tally, type TranscriptRecord } from './sink.ts';
import { runSubagent } from './subagent.ts';
import type { Filler } from './text.ts';
import { createThread, type Thread } from './thread.ts';
import { toolResult } from './tools.ts';

export type Corpus = {
  readonly profile: Profile;
  readonly seed: number;
  /** The `projects` folder. */
  readonly root: string;
  readonly filler: Filler;
  readonly tally: Tally;
  readonly expected: Expected;
};

/** Of the whole session, subagents included. Null bytes: the plan of the climb. */
export type SessionOrder = {
  readonly index: number;
  readonly bytes: number | null;
  readonly agents: number;
  readonly fork: Opening | null;
  /** The process dies while a line is being written. */
  readonly cut: boolean;
};

/** The beginning of a session, which a fork repeats. */
export type Opening = { readonly era: Era; readonly cwd: string; readonly records: readonly TranscriptRecord[] };

export type Session = {
  readonly corpus: Corpus;
  readonly random: Random;
  readonly filler: Filler;
  readonly era: Era;
  readonly identity: Identity;
  /** The project's folder. */
  readonly folder: string;
  readonly expected: Expected;
};

const OPENING_RECORDS = 40;
const SYNTHETIC_ERROR_SHARE = 0.003;
const LONG_CACHE_SHARE = 0.4;
const MEAN_AGENT_BYTES = 135_000;
const SMALLEST_MAIN_BYTES = 20_000;

/** Writes one session with its subagents and returns its opening. */
export const writeSession = (corpus: Corpus, order: SessionOrder): Opening => {
  const session = beginSession(corpus, order);
  const { random, era, identity, expected } = session;
  const sink = openSink(join(session.folder, `${identity.sessionId}.jsonl`), corpus.tally);
  const opening = keepOpening(sink);
  for (const record of order.fork?.records ?? []) sink.write({ ...record, sessionId: identity.sessionId });

  const startsAt = startOf(era, random);
  const thread = createThread({ ...session, sink: opening.sink, agentType: null, startsAt });
  const sumUp = () => writeCostState(sink, identity.sessionId, expected, startsAt, thread.now());
  // A fork's running total would go on from its parent's: forks are left without.
  const sumsUp = corpus.profile.requestRecords && order.fork === null;
  let last: TranscriptRecord | undefined;
  for (const plan of planOf(session, order, sink)) {
    last = runTurn(session, thread, sink, plan);
    if (sumsUp && plan.calls.length === 0) sumUp();
  }
  if (sumsUp && !order.cut) sumUp();
  sink.close(order.cut && last !== undefined ? cutShort(last) : '');
  addExpected(corpus.expected, expected);
  return { era, cwd: identity.cwd, records: opening.records };
};

const beginSession = (corpus: Corpus, { index, fork }: SessionOrder): Session => {
  const random = createRandom(corpus.seed, index + 1);
  const { filler, profile } = corpus;
  const era = fork?.era ?? ERAS[random.weighted(profile.eras)];
  const cwd = fork?.cwd ?? `/home/runner/work/project-${index % profile.projects}/project-${index % profile.projects}`;
  const version = `2.${era.version.minor}.${random.int(...era.version.patch)}`;
  const identity = { cwd, sessionId: random.uuid(), version, agentId: null };
  const folder = join(corpus.root, cwd.replace(/[^A-Za-z0-9]/g, '-'));
  return { corpus, random, filler, era, identity, folder, expected: createExpected() };
};

const startOf = (era: Era, random: Random): number => {
  const [first, last] = era.days;
  return random.int(Date.parse(first), Date.parse(last));
};

const planOf = (session: Session, order: SessionOrder, sink: Sink): Generator<TurnPlan> => {
  const { random, era } = session;
  const { bytes, agents } = order;
  if (bytes === null) return planClimb(random);
  const mainBytes = Math.max(SMALLEST_MAIN_BYTES, bytes - agents * MEAN_AGENT_BYTES);
  const longCache = era.name === 'current' && random.chance(LONG_CACHE_SHARE);
  let begun = 0;
  return planOrdinary(random, random.weighted(era.mainModels), longCache, () => {
    const due = Math.min(agents, Math.floor((sink.size() / mainBytes) * (agents + 1)));
    const now = due - begun;
    begun = due;
    return { stop: sink.size() >= mainBytes && now === 0, agents: now };
  });
};

const runTurn = (session: Session, thread: Thread, sink: Sink, plan: TurnPlan): TranscriptRecord | undefined => {
  const { random, filler, era, identity, corpus } = session;
  thread.wait(plan.pauseMs);
  if (plan.compactedFrom !== null) thread.compact(plan.compactedFrom);
  if (plan.opensPrompt) openPrompt(session, thread, sink);
  if (corpus.profile.requestRecords) writeRequest(sink, random, filler, identity.sessionId, plan);
  const { calls, records } = thread.respond(plan);
  const bench = { random, filler, cwd: identity.cwd, lineMark: era.lineMark };
  for (const call of calls) {
    thread.toolResult(call, call.tool === 'Agent' ? runSubagent(session, thread, call) : toolResult(bench, call));
  }
  if (era.progress && random.chance(0.5)) {
    thread.add({ type: 'progress', data: { type: 'hook_progress', hookEvent: 'PostToolUse', command: 'callback' } });
  }
  if (random.chance(SYNTHETIC_ERROR_SHARE)) thread.apiError();
  if (calls.length === 0)
    thread.add({ type: 'system', subtype: 'turn_duration', durationMs: random.int(900, 900_000) });
  return records.at(-1);
};

/** What stands around a prompt: snapshots in the older eras, attachments in the newer ones. */
const openPrompt = ({ random, filler, era, identity }: Session, thread: Thread, sink: Sink): void => {
  const { sessionId } = identity;
  if (era.name === 'current') sink.write({ type: 'queue-operation', operation: 'dequeue', sessionId });
  else sink.write({ type: 'file-history-snapshot', messageId: random.uuid(), isSnapshotUpdate: false });
  thread.prompt(filler.prose(random.spread(300, 1, 40, 8_000)));
  if (era.name !== 'current') return;
  const kinds = ['skill_listing', 'session_context', 'total_tokens_reminder', 'date'] as const;
  for (let left = random.int(1, 3); left > 0; left--) {
    const content = filler.prose(random.spread(900, 1, 100, 20_000));
    thread.add({ attachment: { type: random.pick(kinds), content }, type: 'attachment' }, { rendered: [{ content }] });
  }
  sink.write({ type: 'last-prompt', lastPrompt: filler.prose(100), sessionId });
};

/** A repeat of the last response's line that breaks off inside its content: counted or not, it adds nothing. */
const cutShort = (record: TranscriptRecord): string => {
  const line = JSON.stringify(record);
  return line.slice(0, Math.floor(line.indexOf('"content":[') + 30));
};

const keepOpening = (sink: Sink): { readonly sink: Sink; readonly records: readonly TranscriptRecord[] } => {
  const records: TranscriptRecord[] = [];
  const write: Sink['write'] = (record) => {
    if (records.length < OPENING_RECORDS && (record.type === 'user' || record.type === 'assistant'))
      records.push(record);
    sink.write(record);
  };
  return { sink: { ...sink, write }, records };
};
