/** A seeded source of randomness: the same seed gives the same corpus, byte for byte, on every machine. */
export type Random = {
  /** Uniform in [0, 1). */
  unit(): number;
  /** Uniform whole number, both ends included. */
  int(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly [T, ...T[]]): T;
  /** Picks by weight; weights need not sum to 1. */
  weighted<T>(choices: readonly [Choice<T>, ...Choice<T>[]]): T;
  /** Whole number, log-normal around `median`, clamped to [low, high]. */
  spread(median: number, sigma: number, low: number, high: number): number;
  hex(length: number): string;
  base62(length: number): string;
  uuid(): string;
};

export type Choice<T> = readonly [value: T, weight: number];

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** `stream` separates sequences of one seed: each session of a corpus draws from its own. */
export const createRandom = (seed: number, stream = 0): Random => {
  const next = sfc32(seed, stream);
  const unit = () => next() / 2 ** 32;
  const int = (low: number, high: number) => low + Math.floor(unit() * (high - low + 1));
  const gauss = () => Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit());
  const hex = (length: number) =>
    repeat(Math.ceil(length / 8), () => next().toString(16).padStart(8, '0')).slice(0, length);

  return {
    unit,
    int,
    chance: (probability) => unit() < probability,
    pick: (items) => items[int(0, items.length - 1)] ?? items[0],
    weighted: (choices) => {
      let left = unit() * choices.reduce((sum, [, weight]) => sum + weight, 0);
      const chosen = choices.find(([, weight]) => {
        left -= weight;
        return left < 0;
      });
      return (chosen ?? choices[0])[0];
    },
    spread: (median, sigma, low, high) => Math.round(Math.min(high, Math.max(low, median * Math.exp(sigma * gauss())))),
    hex,
    base62: (length) => repeat(length, () => BASE62.charAt(int(0, 61))),
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`,
  };
};

const repeat = (times: number, make: () => string): string => Array.from({ length: times }, make).join('');

/** Chris Doty-Humphrey's sfc32 (PractRand, public domain): small, fast, good enough for filler. */
const sfc32 = (seed: number, stream: number): (() => number) => {
  let [a, b, c, counter] = [seed | 0, stream | 0, 0x9e3779b9 | 0, 1];
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  };
  for (let warmUp = 0; warmUp < 16; warmUp++) next();
  return next;
};
