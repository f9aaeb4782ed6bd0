/**
 * Records as Claude Code writes them, made from a few parameters: the main layouts since 1.0, with the keys of each in the
 * order they were recorded in. Contents are filler.
 */
export type Json = { readonly [key: string]: unknown };

/** `on disk` since: 2.1.3xx, 2.1.1xx (agents in `subagents/`), 2.0.x (agent files beside), 1.0.x (agents inline). */
export type Version = '2.1.330' | '2.1.197' | '2.0.76' | '1.0.128';

export type Counts = {
  readonly input?: number;
  readonly output?: number;
  readonly cacheRead?: number;
  readonly write5m?: number;
  readonly write1h?: number;
};

export type Reply = Counts & {
  /** Message id; the request id is made from it where none is given. Null: the record has none. */
  readonly id: string | null;
  readonly requestId?: string | null;
  readonly session?: string;
  readonly agent?: string;
  readonly agentType?: string;
  readonly sidechain?: boolean;
  readonly model?: string;
  readonly uuid?: string;
  readonly parentUuid?: string | null;
  /** ISO time. */
  readonly at?: string;
  readonly stop?: string | null;
  readonly content?: readonly unknown[];
  /** More or other keys of the usage object, of the message, of the record. */
  readonly usage?: Json;
  readonly message?: Json;
  readonly record?: Json;
  readonly version?: Version;
};

export const SESSION = '5e551011-0000-4000-8000-000000000001';
export const OTHER_SESSION = '5e551022-0000-4000-8000-000000000002';
export const MODEL = 'claude-opus-5-5';
export const NOON = '2026-11-22T12:00:00.000Z';

/** The time `minutes` after noon, ISO. */
export const minute = (minutes: number): string => new Date(Date.parse(NOON) + minutes * 60_000).toISOString();

export const text = (words = 'Index commit notes mock trace index price cache order.') => ({
  type: 'text',
  text: words,
});

export const tool = (id: string, name = 'Bash', input: unknown = { command: 'echo one' }) => ({
  type: 'tool_use',
  id,
  name,
  input,
});

export const usage = ({ input = 10, output = 400, cacheRead = 0, write5m = 0, write1h = 0 }: Counts): Json => ({
  input_tokens: input,
  cache_creation_input_tokens: write5m + write1h,
  cache_read_input_tokens: cacheRead,
  output_tokens: output,
  service_tier: 'standard',
  cache_creation: { ephemeral_1h_input_tokens: write1h, ephemeral_5m_input_tokens: write5m },
  inference_geo: 'global',
});

const messageOf = (reply: Reply): Json => ({
  ...(reply.id === null ? {} : { id: reply.id }),
  type: 'message',
  role: 'assistant',
  model: reply.model ?? MODEL,
  content: reply.content ?? [text()],
  stop_reason: reply.stop === undefined ? 'end_turn' : reply.stop,
  stop_sequence: null,
  usage: { ...usage(reply), ...reply.usage },
  ...reply.message,
});

const requestIdOf = ({ id, requestId }: Reply): Json => {
  const made = requestId === undefined ? `req_${id}` : requestId;
  return made === null ? {} : { requestId: made };
};

const isSidechain = ({ sidechain, agent }: Reply): boolean => sidechain ?? agent !== undefined;

const uuidOf = ({ uuid, id, output }: Reply): string => uuid ?? `uuid-${id}-${output}`;

/** Keys of the envelope in front of `message`, and behind it, in the order of the version. */
const envelope = (reply: Reply): { readonly before: Json; readonly after: Json } => {
  const { session = SESSION, agent, version = '2.1.330', at = NOON } = reply;
  const place = { userType: 'external', cwd: '/srv/shop', sessionId: session, version, gitBranch: 'main' };
  const agentId = agent === undefined ? {} : { agentId: agent };
  const isEarly = version === '1.0.128' || version === '2.0.76';
  const modern = { requestedModel: reply.model ?? MODEL, promptCacheRequested: '5m' };
  const tail = { type: 'assistant', uuid: uuidOf(reply), timestamp: at };
  return {
    before: {
      parentUuid: reply.parentUuid ?? null,
      isSidechain: isSidechain(reply),
      ...(isEarly ? { ...place, ...agentId } : agentId),
    },
    after: {
      ...requestIdOf(reply),
      ...(version === '2.1.330' ? modern : {}),
      ...(reply.agentType === undefined ? {} : { attributionAgent: reply.agentType }),
      ...tail,
      ...(isEarly ? {} : { ...place, entrypoint: 'sdk-cli' }),
    },
  };
};

/** One assistant record of a transcript. */
export const assistant = (reply: Reply): Json => {
  const { before, after } = envelope(reply);
  return { ...before, message: messageOf(reply), ...after, ...reply.record };
};

/** The same as a frame of `--output-format stream-json`: a placeholder output, no stop reason, snake_case (1.7). */
export const frame = (reply: Reply): Json => ({
  type: 'assistant',
  message: messageOf({ stop: null, ...reply, output: reply.output ?? 2 }),
  parent_tool_use_id: reply.sidechain === true ? 'toolu_task' : null,
  session_id: reply.session ?? SESSION,
  uuid: uuidOf(reply),
  timestamp: reply.at ?? NOON,
  ...(reply.requestId === null ? {} : { request_id: reply.requestId ?? `req_${reply.id}` }),
  ...reply.record,
});

type Prompt = { readonly session?: string; readonly agent?: string; readonly at?: string; readonly record?: Json };

/** A user record: a prompt (a string) or a tool result (blocks). */
export const user = (content: unknown, { session = SESSION, agent, at = NOON, record }: Prompt = {}): Json => ({
  parentUuid: null,
  isSidechain: agent !== undefined,
  ...(agent === undefined ? {} : { agentId: agent }),
  type: 'user',
  message: { role: 'user', content },
  uuid: `uuid-user-${session}-${at}`,
  timestamp: at,
  ...record,
  userType: 'external',
  cwd: '/srv/shop',
  sessionId: session,
  version: '2.1.330',
});

export const toolResult = (id: string, prompt: Prompt = {}): Json =>
  user([{ tool_use_id: id, type: 'tool_result', content: 'one', is_error: false }], prompt);

export const init = (session = SESSION, version: Version = '2.1.330'): Json => ({
  type: 'system',
  subtype: 'init',
  session_id: session,
  model: MODEL,
  claude_code_version: version,
  uuid: `uuid-init-${session}`,
});

/** One row of Claude Code's own totals. */
export const row = (
  costUSD: number,
  { input = 0, output = 0, cacheRead = 0, write5m = 0, write1h = 0 }: Counts,
): Json => ({
  inputTokens: input,
  outputTokens: output,
  cacheReadInputTokens: cacheRead,
  cacheCreationInputTokens: write5m + write1h,
  cacheCreationEphemeral5mInputTokens: write5m,
  cacheCreationEphemeral1hInputTokens: write1h,
  webSearchRequests: 0,
  costUSD,
});

export const costState = (totalCostUSD: number, modelUsage: Json, session = SESSION, more: Json = {}): Json => ({
  type: 'cost-state',
  sessionId: session,
  totalCostUSD,
  startTime: 1_795_330_042_798,
  modelUsage,
  hasUnknownModelCost: false,
  ...more,
});

/** A result message. Its `type` is not its first key, as from 2.1.240 on. */
export const result = (totalUsd: number, modelUsage: Json | null, more: Json = {}): Json => ({
  duration_api_ms: 1123,
  session_id: SESSION,
  total_cost_usd: totalUsd,
  ...(modelUsage === null ? {} : { modelUsage }),
  terminal_reason: 'completed',
  is_error: false,
  num_turns: 1,
  subtype: 'success',
  result: 'Done.',
  type: 'result',
  duration_ms: 1790,
  uuid: `uuid-result-${totalUsd}`,
  ...more,
});

/** One record per line, as a transcript and a stream have them. */
export const jsonl = (...records: readonly unknown[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');

/** The pretty-printed array that claude-code-action writes. */
export const executionFile = (...frames: readonly unknown[]): string => JSON.stringify(frames, null, 2);
