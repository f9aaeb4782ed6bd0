import type { Why } from '../report-why.ts';

/** What a report says where it does not say why. */
export const NO_WHY: Why = {
  origins: [],
  pieces: [],
  composition: null,
  cacheBreaks: [],
  losses: { usd: 0, share: null, causes: [] },
  waste: { repeatedCalls: [], cutOutputs: [], retries: [] },
  whatIf: null,
  advice: [],
};

/** What it says where there is no session to ask: the same as `whyOf` of none. */
export const WHY_NOTHING: Why = { ...NO_WHY, composition: { tokens: [], origins: [] } };
