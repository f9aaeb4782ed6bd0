import { count, percent, plural, tokens, usdEach } from '../../format.ts';
import { COST_SERIES, type PageData, type ThreadData } from '../page-data.ts';

const clock = (seconds: number | null | undefined): readonly string[] =>
  typeof seconds === 'number' ? [`${new Date(seconds * 1000).toISOString().slice(11, 19)} UTC`] : [];

const turnOf = ({ turns }: ThreadData, at: number): string => `Turn ${count(turns[at] ?? 0)}`;

const eventsAt = ({ breaks, compactions }: ThreadData, at: number): readonly string[] => [
  ...(compactions.includes(at) ? ['first turn after a compaction'] : []),
  ...breaks.filter((each) => each.at === at).map(({ words }) => words),
];

const contextOf = ({ context, window }: ThreadData, at: number): string => {
  const size = context[at] ?? 0;
  return `context ${tokens(size)}${window === null ? '' : ` (${percent(size / window)} of ${tokens(window)})`}`;
};

/** `Turn 41 · context 96k (48 % of 200k) · output 400 · claude-… · 07:55:20 UTC · cache break: …` */
export const tellContext = (thread: ThreadData, { models }: PageData, at: number): string =>
  [
    turnOf(thread, at),
    contextOf(thread, at),
    `output ${tokens(thread.output[at] ?? 0)}`,
    ...[models[thread.models[at] ?? -1] ?? []].flat(),
    ...clock(thread.times[at]),
    ...eventsAt(thread, at),
  ].join(' · ');

/** `Turn 41 · $0.33 · cache read $0.29 · …`, dearest first. */
export const tellCost = (thread: ThreadData, _: PageData, at: number): string => {
  const cost = thread.usd[at] ?? null;
  const parts = COST_SERIES.map(({ label }, series) => ({ label, usd: thread.costs[series]?.[at] ?? 0 }))
    .filter((part) => part.usd > 0)
    .sort((a, b) => b.usd - a.usd)
    .map((part) => `${part.label.toLowerCase()} ${usdEach(part.usd)}`);
  return [turnOf(thread, at), cost === null ? 'no price is known' : usdEach(cost), ...parts].join(' · ');
};

/** `Turn 41 · context 96k · Bash results 40k · …`, most first. */
export const tellOrigins = (thread: ThreadData, { origins }: PageData, at: number): string => {
  const parts = thread.parts
    .map((column, place) => ({ name: origins[place] ?? '', size: column[at] ?? 0 }))
    .filter(({ size }) => size > 0)
    .sort((a, b) => b.size - a.size)
    .map(({ name, size }) => `${name} ${tokens(size)}`);
  return [turnOf(thread, at), `context ${tokens(thread.context[at] ?? 0)}`, ...parts].join(' · ');
};

/** `112 turns of main` */
export const span = ({ turns, label }: ThreadData): string => `${plural(turns.length, 'turn')} of ${label}`;
