import type { Markup } from './element.ts';
import { el } from './element.ts';

/** `tone` is a class of the style sheet: `k0`…`k6` are buckets of the bill, `c0`…`c8` origins. */
export type Segment = { readonly tone: string; readonly share: number };

const percentOf = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

/** Segments beside each other as shares (0–1) of the width. It tells nothing that the text beside it does not. */
export const bar = (segments: readonly Segment[], className: string): Markup => {
  let start = 0;
  const rects = segments
    .filter(({ share }) => share > 0)
    .map(({ tone, share }) => {
      const x = percentOf(start);
      start += share;
      return el('rect', { class: tone, x, width: percentOf(share), height: '100%' });
    });
  return el('svg', { class: className, 'aria-hidden': 'true' }, rects);
};

/** The colour of a row or a series, beside its name. */
export const swatch = (tone: string): Markup =>
  el(
    'svg',
    { class: 'swatch', 'aria-hidden': 'true' },
    el('rect', { class: tone, width: '100%', height: '100%', rx: 2 }),
  );

/** The colours of the bill's buckets: where a piece of the page splits a cost, the same colour is the same bucket. */
export const TONES = {
  cacheRead: 'k0',
  cacheWrite5m: 'k1',
  cacheWrite1h: 'k2',
  output: 'k3',
  input: 'k4',
  webSearch: 'k5',
  unattributed: 'k6',
} as const;
