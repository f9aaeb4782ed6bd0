import { count, percent, plural, tokens, usd, usdEach } from '../format.ts';
import type { Part } from '../why/origin-kinds.ts';
import type { ShareNumbers } from './numbers.ts';

export const TITLE = 'What Claude Code cost';

export const costWords = ({ usd: value, isFloor }: ShareNumbers): string => `${isFloor ? '≥ ' : ''}${usd(value)}`;

/** `112 turns`, `$0.021 a turn`; the second is missing where no turn was seen. */
export const turnWords = ({ turns, usdPerTurn }: ShareNumbers): readonly string[] => [
  plural(turns, 'turn'),
  ...(usdPerTurn === null ? [] : [`${usdEach(usdPerTurn)} a turn`]),
];

/** `Sonnet, Haiku`; empty where no model is known. */
export const familyWords = ({ families }: ShareNumbers): string => families.join(', ');

/** `tool results 48 %`. */
export const partWords = ({ name, points }: Part<string>): string => `${name} ${points} %`;

/** A number with what it is, and of what; `detail` may be empty. */
export type Fact = { readonly value: string; readonly label: string; readonly detail: string };

const UNKNOWN = '–';

const share = (value: number | null): string => (value === null ? UNKNOWN : percent(value));

export const facts = (card: ShareNumbers): readonly Fact[] => [
  {
    value: card.peakTokens === null ? UNKNOWN : tokens(card.peakTokens),
    label: 'peak context',
    detail: card.peakShare === null ? '' : `${percent(card.peakShare)} of the window`,
  },
  { value: share(card.cacheEfficiency), label: 'cache efficiency', detail: 'of the prompt tokens' },
  { value: share(card.lostShare), label: 'lost to cache breaks', detail: 'of the spend' },
  { value: count(card.compactions), label: card.compactions === 1 ? 'compaction' : 'compactions', detail: '' },
];

/** `peak context 171k (86 % of the window)`. */
export const factWords = ({ value, label, detail }: Fact): string =>
  detail === '' ? `${label} ${value}` : `${label} ${value} (${detail})`;

const two = (value: number): string => String(value).padStart(2, '0');

/** `Tollgate 0.1.0 · prices of 2026-11-22`. */
export const madeBy = ({ version, pricesAsOf }: ShareNumbers): string =>
  [
    version === null ? 'Tollgate' : `Tollgate ${version.join('.')}`,
    ...(pricesAsOf === null ? [] : [`prices of ${pricesAsOf.map(two).join('-')}`]),
  ].join(' · ');
