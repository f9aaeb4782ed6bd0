import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import * as z from 'zod/mini';
import { RunIdSchema, RunRecordSchema, SpendSchema } from './run-record.ts';
import { EMPTY_STATE, mergeStates, type State } from './state.ts';

/** Raised when a reader of this version would read a state wrongly. */
const VERSION = 1;

/** What is decoded is at most so long. Inflating stops there, whatever the data claim to be. */
const MOST_CHARACTERS = 60_000;
const MOST_BYTES = 1_000_000;

const OPENING = '<!-- tollgate-state:';
/** All that is known of the line of a version to come. */
const ANY_VERSION = /^<!-- tollgate-state:v(\d{1,6}) /;
/** The checksum of the payload, and the payload. */
const LINE = /^<!-- tollgate-state:v1 ([0-9a-f]{8}) ([A-Za-z0-9+/]*) -->$/;

const StateSchema: z.ZodMiniType<State> = z.strictObject({
  isRebuilt: z.boolean(),
  sealed: z.nullable(z.strictObject({ upToRunId: RunIdSchema, runs: z.int().check(z.positive()), spend: SpendSchema })),
  runs: z.array(RunRecordSchema),
});

/**
 * What a comment carries. `damaged` says why in words of our own, for a sentence; `newer` is the version of a Tollgate
 * to come, whose state is not to be overwritten.
 */
export type Decoded = { readonly state: State } | { readonly damaged: string } | { readonly newer: number };

/**
 * The state as one hidden line: deflated JSON in base64, which cannot end a comment. Not base64url, which has `--`, and
 * that older parsers of comments do not stand.
 */
export const encodeState = (state: State): string => {
  const payload = deflateRawSync(JSON.stringify(state), { level: 9 }).toString('base64').replace(/=+$/, '');
  return `${OPENING}v${VERSION} ${checksum(payload)} ${payload} -->`;
};

/** Reads the state out of a comment's text, the whole of it or nothing. Never throws. */
export const decodeState = (comment: string): Decoded => {
  const lines = comment.split(/\r?\n/).filter((line) => line.startsWith(OPENING));
  const [line] = lines;
  if (line === undefined) return { damaged: 'the comment carries none' };
  if (lines.length > 1) return { damaged: 'the comment carries several' };
  const version = Number(ANY_VERSION.exec(line)?.[1]);
  if (version > VERSION) return { newer: version };
  const [, sum, payload] = LINE.exec(line.trimEnd()) ?? [];
  if (payload === undefined) return { damaged: 'its line is not of the known form' };
  if (payload.length > MOST_CHARACTERS) return { damaged: 'it is too long' };
  if (checksum(payload) !== sum) return { damaged: 'its checksum is wrong' };
  return parse(payload);
};

const checksum = (payload: string): string => crc32(payload).toString(16).padStart(8, '0');

const parse = (payload: string): Decoded => {
  const content = inflate(payload);
  if (content === null) return { damaged: 'it cannot be unpacked' };
  const parsed = StateSchema.safeParse(content);
  // Merging brings the runs into order and lets no run stand twice.
  if (parsed.success) return { state: mergeStates(EMPTY_STATE, parsed.data) };
  return { damaged: 'its data are out of range' };
};

const inflate = (payload: string): unknown => {
  try {
    const json = inflateRawSync(Buffer.from(payload, 'base64'), { maxOutputLength: MOST_BYTES });
    return JSON.parse(json.toString());
  } catch {
    return null;
  }
};
