/**
 * Money is an integer count of nanodollars (1e-9 USD) everywhere but in JSON and text. List prices per million tokens are
 * whole nanodollars per token, so sums are exact up to about nine million dollars.
 */
export type Nanos = number;

const NANOS_PER_USD = 1_000_000_000;

/** USD to nanodollars, rounded half up. Exact for every decimal with up to nine digits below nine million dollars. */
export const usdToNanos = (usd: number): Nanos => Math.round(usd * NANOS_PER_USD);

/** Nanodollars to USD: a decimal number with up to nine digits. */
export const nanosToUsd = (nanos: Nanos): number => nanos / NANOS_PER_USD;
