import type { Nanos } from '../money.ts';
import type { Request, Tokens } from '../transcript/model.ts';
import type { BucketNanos, ModelAt, PricedRequest } from './model.ts';
import type { Quote } from './quote.ts';
import type { FindQuote } from './quotes.ts';
import { type ByBucket, promptTokens, ratesIn } from './rates.ts';

/** One call, by the model that answered, and billed. A lone `message` iteration, right or wrong, makes no second one. */
export const isOrdinary = ({ stopReason, usage: { iterations } }: Request): boolean =>
  stopReason !== 'refusal' &&
  (iterations.length === 0 || (iterations.length === 1 && iterations[0]?.kind === 'message'));

/** Tokens × rates: `den` of it are a nanodollar. */
export const amountOf = (tokens: Tokens, rates: ByBucket<number>): number =>
  tokens.input * rates.input +
  tokens.output * rates.output +
  tokens.cacheRead * rates.cacheRead +
  tokens.cacheWrite5m * rates.cacheWrite5m +
  tokens.cacheWrite1h * rates.cacheWrite1h;

/**
 * Why plain numbers are exact here. A double holds every whole number up to 2^53, and nothing larger comes out below that.
 * An amount is a sum of products of whole numbers ≥ 0, none larger than the sum: if it came out below, every step was exact.
 * Up to a quarter of it the division of `nanosOf` is safe too: no quotient is so close to the next whole number that it
 * comes out as that. False for what is larger, infinite or no number.
 */
export const isExact = (amount: number, den: number): boolean => 4 * (amount + den) < 2 ** 53;

/** Rounded half up, like `roundHalfUp`. */
export const nanosOf = (amount: number, den: number): Nanos => Math.floor((2 * amount + den) / (2 * den));

/** One bucket at most leaves a rest, so rounding each bucket is rounding the line: there is nothing to apportion. */
const costOf = (tokens: Tokens, rates: ByBucket<number>, den: number, webSearch: Nanos): BucketNanos => {
  const input = tokens.input * rates.input;
  const output = tokens.output * rates.output;
  const cacheRead = tokens.cacheRead * rates.cacheRead;
  const cacheWrite5m = tokens.cacheWrite5m * rates.cacheWrite5m;
  const cacheWrite1h = tokens.cacheWrite1h * rates.cacheWrite1h;
  if (den === 1) return { input, output, cacheRead, cacheWrite5m, cacheWrite1h, webSearch };
  return {
    input: nanosOf(input, den),
    output: nanosOf(output, den),
    cacheRead: nanosOf(cacheRead, den),
    cacheWrite5m: nanosOf(cacheWrite5m, den),
    cacheWrite1h: nanosOf(cacheWrite1h, den),
    webSearch,
  };
};

const priceBy = ({ model, billed, cli: cliOf, webSearch: fee }: Quote, request: Request): PricedRequest | null => {
  const cli = cliOf();
  if (cli === null) return null;
  const { input, output, cacheRead, cacheWrite5m, cacheWrite1h, webSearches } = request.usage;
  const tokens = { input, output, cacheRead, cacheWrite5m, cacheWrite1h };
  const prompt = promptTokens(tokens);
  const rates = ratesIn(billed, prompt);
  const amount = amountOf(tokens, rates);
  const cliAmount = cli === billed ? amount : amountOf(tokens, ratesIn(cli, prompt));
  if (!isExact(amount, billed.den) || !isExact(cliAmount, cli.den)) return null;
  const webSearch = webSearches * fee;
  const cost = costOf(tokens, rates, billed.den, webSearch);
  const nanos = nanosOf(amount, billed.den) + webSearch;
  const cliNanos = cli === billed ? nanos : nanosOf(cliAmount, cli.den) + webSearch;
  return { request, lines: [{ kind: 'response', model, tokens, webSearches, cost, nanos, cliNanos }], nanos };
};

/**
 * The short way to what `priceRequest` gives, for all but a few responses: tokens times ready rates, and one result. Null
 * for whatever needs more: several calls, advisors, fallbacks, refusals, unknown models, roundings to apportion.
 */
export const priceOrdinary = (findQuote: FindQuote, request: Request): PricedRequest | null => {
  const quote = isOrdinary(request) ? findQuote(request, null) : null;
  return quote === null ? null : priceBy(quote, request);
};

/** Only the sum, for a response like this one with these tokens, or `on` another model. Null for whatever needs more. */
export const ordinaryNanos = (
  findQuote: FindQuote,
  request: Request,
  tokens: Tokens,
  on: ModelAt | null,
): Nanos | null => {
  const quote = isOrdinary(request) ? findQuote(request, on) : null;
  if (quote === null) return null;
  const { billed, webSearch } = quote;
  const amount = amountOf(tokens, ratesIn(billed, promptTokens(tokens)));
  return isExact(amount, billed.den) ? nanosOf(amount, billed.den) + request.usage.webSearches * webSearch : null;
};
