import type { Tokens } from '../transcript/model.ts';

export const NO_TOKENS: Tokens = { input: 0, output: 0, cacheRead: 0, cacheWrite5m: 0, cacheWrite1h: 0 };

/** Token counts that are being summed. */
export type Counts = { -readonly [Field in keyof Tokens]: number };

export const addInto = (sum: Counts, tokens: Tokens): void => {
  sum.input += tokens.input;
  sum.output += tokens.output;
  sum.cacheRead += tokens.cacheRead;
  sum.cacheWrite5m += tokens.cacheWrite5m;
  sum.cacheWrite1h += tokens.cacheWrite1h;
};

export const addTokens = (a: Tokens, b: Tokens): Tokens => ({
  input: a.input + b.input,
  output: a.output + b.output,
  cacheRead: a.cacheRead + b.cacheRead,
  cacheWrite5m: a.cacheWrite5m + b.cacheWrite5m,
  cacheWrite1h: a.cacheWrite1h + b.cacheWrite1h,
});

/** Tokens of the prompt: all but the output (R41). */
export const promptTokens = ({ input, cacheRead, cacheWrite5m, cacheWrite1h }: Tokens): number =>
  input + cacheRead + cacheWrite5m + cacheWrite1h;

/** Prompt and output together, in tokens. */
export const allTokens = (tokens: Tokens): number => promptTokens(tokens) + tokens.output;
