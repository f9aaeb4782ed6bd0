import { IGNORED, TOOL_RESULT, WHOLE } from './scan-kinds.ts';

const IGNORED_TYPE =
  /^\{"type":"(?:api-request|api-request-blob|api-request-shape|file-history-snapshot|queue-operation)"/;
const RESULT = '"message":{"role":"user","content":[{"tool_use_id":"';
const NESTED_IN_RESULT = RESULT.indexOf('{');
const RESULT_BLOCK = '{"tool_use_id":"';
const RESULT_END = '}]},"uuid":"';
const NEXT_BLOCK = '},{"t';
const SIDECHAIN = '"isSidechain":';
const AGENT = '"agentId":"';

const TAIL_BYTES = 2048;
const MOST_ID = 128;

/**
 * What `scanner/index.ts` says of a line, for a runtime that cannot run it: all but its keys, which a whole parse finds as
 * well. `text` is the line's bytes as Latin-1; the places in `result` are told as if it began at `at`.
 */
export const scanPlainly = (text: string, at: number, result: Int32Array): number => {
  if (text.startsWith('{"type":"')) return IGNORED_TYPE.test(text) && !hidesRecord(text) ? IGNORED : WHOLE;
  const nested = text.indexOf('{', 1);
  const isOne = nested >= NESTED_IN_RESULT && text.startsWith(RESULT, nested - NESTED_IN_RESULT);
  return isOne && !hidesRecord(text) && tellsResult(text, nested, at, result) ? TOOL_RESULT : WHOLE;
};

/** Whether a record that counts stands at the line's end, behind one that was cut (R48). */
const hidesRecord = (text: string): boolean => {
  const tail = Math.max(1, text.length - TAIL_BYTES);
  return text.includes('"type":"assistant"', tail) || text.includes('{"type":"cost-state"', tail - 1);
};

const tellsResult = (text: string, nested: number, at: number, result: Int32Array): boolean => {
  const id = nested - NESTED_IN_RESULT + RESULT.length;
  const idEnd = placeOf('"', text, id, id + MOST_ID);
  const close = placeOf(RESULT_END, text, id, text.length);
  if (!tellsThread(text, nested, at, result) || idEnd < 0 || close < 0) return false;
  if (placeOf(NEXT_BLOCK, text, id, close) >= 0) return false;
  result[0] = at + id;
  result[1] = at + idEnd;
  result[4] = close + 1 - id + RESULT_BLOCK.length;
  return true;
};

const tellsThread = (text: string, nested: number, at: number, result: Int32Array): boolean => {
  result[2] = 0;
  const side = placeOf(SIDECHAIN, text, 0, nested);
  if (side < 0 || text[side + SIDECHAIN.length] !== 't') return side >= 0;
  const agent = placeOf(AGENT, text, 0, nested);
  const start = agent + AGENT.length;
  const end = agent < 0 ? -1 : placeOf('"', text, start, Math.min(start + MOST_ID, nested));
  if (end < 0) return false;
  result[2] = at + start;
  result[3] = at + end;
  return true;
};

/** First place of a text that lies wholly between `from` and `to`, or -1. */
const placeOf = (wanted: string, text: string, from: number, to: number): number => {
  const place = text.indexOf(wanted, from);
  return place + wanted.length <= to ? place : -1;
};
