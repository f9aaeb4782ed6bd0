import type { Tokens } from '../../src/transcript/model.ts';
import { enclose, type Identity } from './envelope.ts';
import type { Era } from './eras.ts';
import { type Expected, expectRequest, type Model, NO_TOKENS } from './expected.ts';
import type { CallPlan, TurnPlan } from './plan.ts';
import type { Random } from './random.ts';
import type { Sink, TranscriptRecord } from './sink.ts';
import type { Filler } from './text.ts';
import { type ToolResult, toolInput } from './tools.ts';
import { usageOf } from './usage.ts';

export type ThreadContext = {
  readonly random: Random;
  readonly filler: Filler;
  readonly expected: Expected;
  readonly era: Era;
  readonly identity: Identity;
  readonly sink: Sink;
  readonly agentType: string | null;
  /** Milliseconds since the epoch. */
  readonly startsAt: number;
};

export type Call = CallPlan & { readonly id: string };

/** What a turn wrote: its calls wait for their results, its records may be copied elsewhere. */
export type Responded = { readonly calls: readonly Call[]; readonly records: readonly TranscriptRecord[] };

/** Writes the records of one thread: the main agent or one subagent. */
export type Thread = {
  add(body: TranscriptRecord, tail?: object, afterMs?: number): TranscriptRecord;
  prompt(text: string): void;
  /** One API response: one record per content block, each with the same ids and usage. */
  respond(plan: TurnPlan): Responded;
  toolResult(call: Call, result: ToolResult): void;
  compact(preTokens: number): void;
  apiError(): void;
  wait(ms: number): void;
  now(): number;
};

export const createThread = (context: ThreadContext): Thread => {
  const { random, filler, era, identity, sink } = context;
  let parentUuid: string | null = null;
  let promptId = random.uuid();
  let clock = context.startsAt;

  const add: Thread['add'] = (body, tail = {}, afterMs = 40) => {
    clock += afterMs;
    const stamp = { parentUuid, uuid: random.uuid(), timestamp: new Date(clock).toISOString() };
    parentUuid = stamp.uuid;
    const record = enclose(era, identity, stamp, body, tail);
    sink.write(record);
    return record;
  };
  const addUser = (content: unknown, tail: object, afterMs: number) => {
    const prompt = era.name === 'current' ? { promptId } : {};
    add({ ...prompt, type: 'user', message: { role: 'user', content } }, tail, afterMs);
  };
  return {
    add,
    prompt: (text) => {
      promptId = random.uuid();
      addUser(text, era.name === 'current' ? { permissionMode: 'bypassPermissions', promptSource: 'sdk' } : {}, 2_000);
    },
    respond: (plan) => respond(context, add, plan),
    toolResult: (call, result) => {
      const block = { tool_use_id: call.id, type: 'tool_result', content: result.content };
      const source = era.name === 'flat' ? {} : { sourceToolAssistantUUID: parentUuid };
      addUser([block], { toolUseResult: result.toolUseResult, ...source }, random.int(50, 20_000));
    },
    compact: (preTokens) => {
      const logicalParentUuid = parentUuid;
      parentUuid = null;
      const compactMetadata = { trigger: 'auto', preTokens };
      const boundary = { subtype: 'compact_boundary', content: 'Conversation compacted', isMeta: false, level: 'info' };
      add({ type: 'system', ...boundary, logicalParentUuid, compactMetadata });
      const summary = `This session is being continued from an earlier conversation. ${filler.prose(random.int(8_000, 20_000))}`;
      addUser(summary, { isVisibleInTranscriptOnly: true, isCompactSummary: true }, 40);
    },
    apiError: () => {
      const text = 'API Error: 529 overloaded';
      const message = messageOf(
        era,
        '<synthetic>',
        random.uuid(),
        { type: 'text', text },
        'stop_sequence',
        NO_TOKENS,
        0,
      );
      add({ message, type: 'assistant' }, { isApiErrorMessage: true, error: 'unknown' });
    },
    wait: (ms) => {
      clock += ms;
    },
    now: () => clock,
  };
};

const respond = (context: ThreadContext, add: Thread['add'], plan: TurnPlan): Responded => {
  const { random, era, agentType } = context;
  const { model, tokens } = plan;
  const calls = plan.calls.map((call) => ({ ...call, id: `toolu_01${random.base62(22)}` }));
  const blocks = blocksOf(context, tokens.output, calls);
  const id = `msg_01${random.base62(22)}`;
  const requestId = `req_011C${random.base62(20)}`;
  const requestRef = random.uuid();
  const stopReason = calls.length > 0 ? 'tool_use' : 'end_turn';
  const placeholder = era.placeholders && random.chance(0.6) ? Math.min(random.int(1, 8), tokens.output) : null;

  const records = blocks.map((block, apiBlockIndex) => {
    const early = placeholder !== null && apiBlockIndex < blocks.length - 1;
    const message = early
      ? messageOf(era, model, id, block, null, tokens, placeholder)
      : messageOf(era, model, id, block, stopReason, tokens, tokens.output);
    const afterMs = random.int(300, 4_000);
    if (era.name !== 'current') return add({ message, requestId, type: 'assistant' }, {}, afterMs);
    const promptCacheRequested = tokens.cacheWrite1h > 0 ? '1h' : '5m';
    const asked = { requestRef, requestedModel: model, promptCacheRequested };
    const agent = agentType === null ? {} : { attributionAgent: agentType };
    const body = { message, apiBlockIndex, requestId, ...asked, ...agent, type: 'assistant' };
    return add(body, { effort: 'high', perTurnEffort: null, madeBy: 'model' }, afterMs);
  });
  expectRequest(context.expected, model, tokens, agentType === null ? 'main' : 'subagent');
  return { calls, records };
};

/** The server's key order: `model` first, `usage` after the content. */
const messageOf = (
  era: Era,
  model: Model | '<synthetic>',
  id: string,
  block: object,
  stop_reason: string | null,
  tokens: Tokens,
  output: number,
): object => {
  const head = { model, id, type: 'message', role: 'assistant', content: [block] };
  const usage = usageOf(era, tokens, output);
  if (era.name === 'flat') return { ...head, stop_reason, stop_sequence: null, usage };
  if (era.name === 'nested') return { ...head, stop_reason, stop_sequence: null, usage, context_management: null };
  return {
    ...head,
    container: null,
    stop_reason,
    stop_sequence: null,
    stop_details: null,
    usage,
    context_management: null,
  };
};

const CHARACTERS_PER_OUTPUT_TOKEN = 3.4;

/** Thinking, words, tool calls: at least one block, and words whenever no tool is called. */
const blocksOf = (context: ThreadContext, output: number, calls: readonly Call[]): object[] => {
  const { random, filler, era, identity } = context;
  const shown = Math.max(60, output * CHARACTERS_PER_OUTPUT_TOKEN * (calls.length > 0 ? 0.35 : 0.7));
  const bench = { random, filler, cwd: identity.cwd, lineMark: era.lineMark };
  const blocks: object[] = [];
  if (random.chance(0.4)) {
    const omitted = era.name === 'current' && random.chance(0.5);
    const thinking = omitted ? '' : filler.prose(Math.ceil(Math.min(6_000, shown * 0.6)));
    blocks.push({ type: 'thinking', thinking, signature: filler.base64(random.spread(700, 0.7, 200, 6_000)) });
  }
  if (calls.length === 0 || random.chance(0.45)) {
    blocks.push({ type: 'text', text: filler.prose(Math.ceil(Math.min(8_000, shown * (calls.length > 0 ? 0.3 : 1)))) });
  }
  for (const call of calls) {
    const name = call.image ? 'Read' : call.tool;
    blocks.push({ type: 'tool_use', id: call.id, name, input: toolInput(bench, call, shown) });
  }
  return blocks;
};
