import type { Report } from '../../analysis/report.ts';
import { count, plural, tokens, usd } from '../format.ts';
import { safeTool } from '../safe-name.ts';
import type { Markup } from './element.ts';
import { bullets, code, section } from './element.ts';
import { threadName } from './threads.ts';

/** Items of a list; what is beyond is counted. */
const MOST_ITEMS = 10;
const MOST_TURNS = 8;

const turnList = (turns: readonly number[]): string => {
  const shown = turns.slice(0, MOST_TURNS).map(count);
  return turns.length > MOST_TURNS ? `${shown.join(', ')} and ${turns.length - MOST_TURNS} more` : shown.join(', ');
};

const capped = (items: readonly string[], what: string): readonly string[] =>
  items.length <= MOST_ITEMS
    ? items
    : [...items.slice(0, MOST_ITEMS), `${plural(items.length - MOST_ITEMS, `more ${what}`)}.`];

const costs = (value: number | null): string => (value === null ? '' : ` for ${usd(value)}`);

const RETRIES = {
  declined: 'was declined by its model and answered by another one',
  resent: 'was sent again unchanged, with nothing in between',
} as const;

/** What did no visible good; whether it had to be is for people to say. */
export const waste = (report: Report): Markup | null => {
  const { repeatedCalls, cutOutputs, retries } = report.waste;
  const name = threadName(report, code);
  const place = (row: Parameters<typeof name>[0]): string => (report.threads.length > 1 ? ` of ${name(row)}` : '');
  return section(
    'waste',
    'What did no visible good',
    bullets([
      ...capped(
        repeatedCalls.map(
          (row) =>
            `${code(safeTool(row.tool))} was called ${plural(row.times, 'time')} with the same input, in turns ${turnList(row.turns)}${place(row)}.`,
        ),
        'repeated call',
      ),
      ...capped(
        cutOutputs.map(
          (row) =>
            `Turn ${count(row.turn)}${place(row)} ended at its output limit, after ${tokens(row.outputTokens)} tokens${costs(row.usd)}.`,
        ),
        'cut response',
      ),
      ...capped(
        retries.map((row) => `Turn ${count(row.turn)}${place(row)}${costs(row.usd)} ${RETRIES[row.kind]}.`),
        'retry',
      ),
    ]),
  );
};
