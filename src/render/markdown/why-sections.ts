import type { Report } from '../../analysis/report.ts';
import { originsChart } from '../charts/origins-chart.ts';
import { count, plural } from '../format.ts';
import { adviceLines } from '../why/advice.ts';
import { breakColumns, breakSum, breakTitle, lossFacts } from '../why/losses.ts';
import { originKinds } from '../why/origin-kinds.ts';
import { originColumns } from '../why/origins.ts';
import { pieceFacts } from '../why/pieces.ts';
import { modelChoices, whatIfCaveat, whatIfFacts } from '../why/what-if.ts';
import type { Detail } from './blocks.ts';
import { bullets, mostRows, section, stack, table } from './blocks.ts';
import { code } from './escape.ts';

/** At most three things to do; null: nothing is worth a cent. */
export const advice = (report: Report): string | null => {
  const lines = adviceLines(report, code);
  const overlap = lines.length > 1 ? '; the figures may overlap' : '';
  return lines.length === 0 ? null : `What would have helped, on the same tokens${overlap}:\n\n${bullets(lines)}`;
};

const MOST_ORIGINS = 8;

/** `Where it came from: tool results 45 %, output 20 %`. A summary line is no place for names. */
const originsTitle = (report: Report): string => {
  const named = originKinds(report).slice(0, 3);
  const parts = named.map(({ name, points }) => `${name} ${points} %`);
  return parts.length === 0 ? 'Where it came from' : `Where it came from: ${parts.join(', ')}`;
};

/** What put the tokens there that were paid for. */
export const origins = (report: Report, detail: Detail): string | null =>
  section(
    originsTitle(report),
    stack([
      table(originColumns(report, detail === 'full' ? 30 : MOST_ORIGINS, code)),
      bullets(pieceFacts(report, code)),
      originsChart(report),
    ]),
    detail,
  );

/** Cache breaks, compactions, waste. Null where nothing went wrong. */
export const losses = (report: Report, detail: Detail): string | null => {
  const sum = breakSum(report);
  const facts = lossFacts(report, code);
  if (sum === null && facts.length === 0) return null;
  const title =
    sum === null
      ? `What went wrong: ${plural(facts.length, 'thing')} to look at`
      : `What went wrong: ${breakTitle(report)}`;
  const most = mostRows(detail);
  const left = report.cacheBreaks.length - most;
  const more = left > 0 ? `${count(left)} more, less dear.` : null;
  return section(
    title,
    stack([sum, sum === null ? null : table(breakColumns(report, most, code)), more, bullets(facts)]),
    detail,
  );
};

/** The same tokens otherwise. */
export const whatIf = (report: Report, detail: Detail): string | null => {
  if (report.whatIf === null) return null;
  return section(
    'What would have been cheaper, or dearer',
    stack([
      whatIfCaveat(report.whatIf),
      table(modelChoices(report, detail === 'full' ? 100 : 8, code)),
      bullets(whatIfFacts(report, code)),
    ]),
    detail,
  );
};
