import type { Tokens } from '../../src/transcript/model.ts';
import type { Era } from './eras.ts';

/** `message.usage` in the words of the API. `output` is passed apart: early lines may carry a placeholder. */
export const usageOf = (era: Era, tokens: Tokens, output: number): object => {
  const cache_creation_input_tokens = tokens.cacheWrite5m + tokens.cacheWrite1h;
  const counts = {
    input_tokens: tokens.input,
    cache_creation_input_tokens,
    cache_read_input_tokens: tokens.cacheRead,
  };
  const cache_creation = {
    ephemeral_1h_input_tokens: tokens.cacheWrite1h,
    ephemeral_5m_input_tokens: tokens.cacheWrite5m,
  };
  if (era.name !== 'current') return { ...counts, cache_creation, output_tokens: output, service_tier: 'standard' };
  return {
    ...counts,
    output_tokens: output,
    output_tokens_details: { thinking_tokens: 0 },
    server_tool_use: { web_search_requests: 0, web_fetch_requests: 0 },
    service_tier: 'standard',
    cache_creation,
    inference_geo: 'global',
    // Repeats the response's own tokens: not to be added.
    iterations: [{ ...counts, output_tokens: output, cache_creation, type: 'message' }],
    speed: 'standard',
    fallback_credit: null,
  };
};
