import { hasBytes, within } from './bytes.ts';

/** Objects whose keys are told apart. */
export type Context = 'record' | 'message' | 'usage' | 'writes' | 'tools';

/** A key that counts, and what its value may be. */
export type Slot = {
  readonly index: number;
  /** The object that stands here; null: a plain value. */
  readonly context: Context | null;
  readonly isContent: boolean;
  /** Whether a nested value at bytes `start` to `end` says nothing that a whole parse would have to see. */
  readonly mayHold: (buffer: Buffer, start: number, end: number) => boolean;
};

const never = (): boolean => false;

const MESSAGE_TYPE = Buffer.from('"type":"message"');
const ANY_TYPE = Buffer.from('"type":"');
const MODEL = Buffer.from('"model":');

/** One iteration of type `message` without a model of its own repeats the response's own counts. */
const isOwnIteration = (buffer: Buffer, start: number, end: number): boolean => {
  if (end - start === 2) return true;
  const type = within(buffer, MESSAGE_TYPE, start, end);
  return (
    type >= 0 &&
    within(buffer, ANY_TYPE, start, end) === type &&
    within(buffer, ANY_TYPE, type + 1, end) < 0 &&
    within(buffer, MODEL, start, end) < 0
  );
};

type Spec = { readonly context?: Context; readonly isContent?: true; readonly mayHold?: Slot['mayHold'] };

const PLAIN: Spec = {};

/** Every key the reader takes from an assistant record, by the object it stands in. */
const SPECS = {
  record: {
    isSidechain: PLAIN,
    agentId: PLAIN,
    sessionId: PLAIN,
    version: PLAIN,
    message: { context: 'message' },
    requestId: PLAIN,
    requestedModel: PLAIN,
    requestSessionId: PLAIN,
    promptCacheRequested: PLAIN,
    attributionAgent: PLAIN,
    type: PLAIN,
    uuid: PLAIN,
    timestamp: PLAIN,
    effort: PLAIN,
    isApiErrorMessage: PLAIN,
    // Keys of streams and forks: their values decide more than is read here.
    session_id: PLAIN,
    agent_id: PLAIN,
    request_id: PLAIN,
    parent_tool_use_id: PLAIN,
    subagent_type: PLAIN,
    forkedFrom: PLAIN,
    data: PLAIN,
  },
  message: {
    id: PLAIN,
    model: PLAIN,
    content: { isContent: true },
    stop_reason: PLAIN,
    stop_details: PLAIN,
    usage: { context: 'usage' },
    diagnostics: PLAIN,
  },
  usage: {
    input_tokens: PLAIN,
    output_tokens: PLAIN,
    cache_read_input_tokens: PLAIN,
    cache_creation_input_tokens: PLAIN,
    cache_creation: { context: 'writes' },
    server_tool_use: { context: 'tools' },
    service_tier: PLAIN,
    inference_geo: PLAIN,
    speed: PLAIN,
    iterations: { mayHold: isOwnIteration },
  },
  writes: { ephemeral_5m_input_tokens: PLAIN, ephemeral_1h_input_tokens: PLAIN },
  tools: { web_search_requests: PLAIN },
} as const satisfies Readonly<Record<Context, Readonly<Record<string, Spec>>>>;

type Specs = typeof SPECS;
type KeyName = { [Where in Context]: `${Where}.${keyof Specs[Where] & string}` }[Context];

const NAMES = Object.entries(SPECS).flatMap(([context, keys]) => Object.keys(keys).map((key) => `${context}.${key}`));

export const SLOT_COUNT = NAMES.length;

/** Position of a key's value in the skeleton's columns. */
export const slotIndex = (name: KeyName): number => NAMES.indexOf(name);

type Entry = { readonly key: Buffer; readonly slot: Slot };

const entriesOf = (context: Context): readonly Entry[] =>
  Object.entries<Spec>(SPECS[context]).map(([key, { context: inner, isContent, mayHold }]) => ({
    key: Buffer.from(key),
    slot: {
      index: NAMES.indexOf(`${context}.${key}`),
      context: inner ?? null,
      isContent: isContent === true,
      mayHold: mayHold ?? never,
    },
  }));

/** Keys by length: at most a few share one. */
const keysOf = (context: Context) => {
  const byLength: (readonly Entry[])[] = Array.from({ length: 40 }, () => []);
  for (const entry of entriesOf(context)) byLength[entry.key.length] = [...(byLength[entry.key.length] ?? []), entry];
  return {
    slotOf: (buffer: Buffer, start: number, end: number): Slot | null => {
      const entries = byLength[end - start];
      if (entries === undefined) return null;
      for (const { key, slot } of entries) if (hasBytes(buffer, start, key)) return slot;
      return null;
    },
  };
};

export const CONTEXTS = {
  record: keysOf('record'),
  message: keysOf('message'),
  usage: keysOf('usage'),
  writes: keysOf('writes'),
  tools: keysOf('tools'),
} as const;
