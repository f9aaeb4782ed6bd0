import type { Report } from '../analysis/report.ts';
import { markdownCard } from './share/markdown-card.ts';
import { shareNumbers } from './share/numbers.ts';
import { svgCard } from './share/svg-card.ts';

export type ShareFormat = 'svg' | 'markdown';

/** A card that may be shown to anyone: numbers and our own words alone. Null: nothing was measured. */
export const renderShare = (report: Report, format: ShareFormat): string | null => {
  const numbers = shareNumbers(report);
  if (numbers === null) return null;
  return format === 'svg' ? svgCard(numbers) : markdownCard(numbers);
};
