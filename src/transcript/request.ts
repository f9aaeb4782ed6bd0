import type { Counted } from './count.ts';
import type { Request } from './model.ts';
import type { Response } from './reading.ts';

/** The stream's start announces one to a handful of output tokens. */
const MOST_PLACEHOLDER_TOKENS = 8;
/** Bytes of a block's JSON around its text, and bytes that one token could ever stand for. */
const BLOCK_BYTES = 64;
const BYTES_PER_TOKEN = 10;

/**
 * Whether the output count is the placeholder of the stream's start (R15): no record says how the response ended, or the
 * count is tiny while the content visibly is not. A cut response carries `end_turn` and the placeholder.
 */
const hasPlaceholder = (response: Response): boolean => {
  const { output } = response.best.usage;
  if (!response.isFinal) return true;
  if (output > MOST_PLACEHOLDER_TOKENS) return false;
  return response.toolUses.length > 0 || response.contentBytes > BLOCK_BYTES + BYTES_PER_TOKEN * output;
};

/** A counted response as the rest of Tollgate sees it. */
export const requestOf = ({ response, reading, sessionId, finalOutput }: Counted): Request => {
  const { best } = response;
  return {
    messageId: best.messageId,
    requestId: best.requestId,
    sessionId,
    threadId: response.threadId,
    model: best.model,
    requestedModel: best.requestedModel,
    at: best.at,
    usage: finalOutput === null ? best.usage : { ...best.usage, output: finalOutput },
    stopReason: best.stopReason,
    refusalCategory: best.refusalCategory,
    provisional: finalOutput === null && hasPlaceholder(response),
    toolUses: response.toolUses,
    effort: best.effort,
    cacheTtl: best.cacheTtl,
    cacheMiss: best.cacheMiss,
    file: reading.position,
    line: response.line,
  };
};
