import { stack, table } from '../markdown/blocks.ts';
import { numbers, words } from '../tables/column.ts';
import type { ShareNumbers } from './numbers.ts';
import { costWords, facts, familyWords, madeBy, partWords, TITLE, turnWords } from './words.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const line = (title: string, items: readonly string[]): string | null =>
  items.length === 0 ? null : `${title}: ${items.join(', ')}.`;

/** The card as Markdown: numbers and our own words alone. */
export const markdownCard = (card: ShareNumbers): string => {
  const families = familyWords(card);
  const rows = facts(card);
  const head = `### ${TITLE}: ${costWords(card)}`;
  const blocks = [
    head,
    [...turnWords(card), ...(families === '' ? [] : [families])].join(' · '),
    table([
      words(
        'Measure',
        rows.map(({ label, detail }) => capital(detail === '' ? label : `${label} (${detail})`)),
      ),
      numbers(
        'Value',
        rows.map(({ value }) => value),
      ),
    ]),
    line('By bucket', card.split.map(partWords)),
    line('By origin', card.origins.map(partWords)),
    `<sub>${madeBy(card)}</sub>`,
  ];
  return `${stack(blocks)}\n`;
};
