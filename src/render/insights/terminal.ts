import type { Insights } from '../../analysis/report-insights.ts';
import { plain } from '../plain.ts';
import { asIs } from '../quote.ts';
import { type Column, minor, words } from '../tables/column.ts';
import { bar } from '../terminal/bars.ts';
import { grid, wrap } from '../terminal/layout.ts';
import { type Paint, painter } from '../terminal/paint.ts';
import { insightsFooter, insightsNotes } from './notes.ts';
import { originColumns, toolColumns } from './origin-tables.ts';
import { folderColumns, referenceColumns, topColumns } from './session-tables.ts';
import { spendCurve } from './spend-series.ts';
import { bandColumns, causeColumns, distributionColumns, mixColumns, modelColumns } from './tables.ts';
import { findings, insightsHeadline, spendWords, standings } from './words.ts';

/** Columns of the terminal, held between 40 and 120, and whether it has colours. */
export type TerminalOptions = { readonly width: number; readonly color: boolean };

const INDENT = '  ';
const BAR = 16;
const WIDEST_CURVE = 60;

type Page = { readonly paint: Paint; readonly width: number };

const title = (text: string, { paint, width }: Page): readonly string[] =>
  wrap(text, width + INDENT.length, INDENT).map((line) => paint('bold', line));

const block = (name: string, lines: readonly string[], page: Page): readonly string[] =>
  lines.length === 0 ? [] : ['', ...title(name, page), ...lines.map((line) => INDENT + line)];

const sentences = (items: readonly string[], { width }: Page): readonly string[] =>
  items.flatMap((item) => wrap(item, width, INDENT));

const table = (name: string, columns: readonly Column[], page: Page): readonly string[] => {
  const [header, ...rows] = grid(columns, page.width);
  return header === undefined ? [] : block(name, [page.paint('dim', header), ...rows], page);
};

/** The bands with a bar for their part of the spend. */
const bands = (insights: Insights, page: Page): readonly string[] => {
  const columns = bandColumns(insights);
  const most = Math.max(...insights.bands.map(({ usdShare }) => usdShare));
  const drawn = insights.bands.map(({ usdShare }) => bar(most === 0 ? 0 : usdShare / most, BAR));
  return table('Cost bands', [...columns, minor(words('', drawn))], page);
};

const spend = ({ spend }: Insights, page: Page): readonly string[] => {
  const curve = spendCurve(spend, Math.min(page.width, WIDEST_CURVE));
  if (curve === '') return [];
  return block(`Spend per ${spend.step}`, [page.paint('cyan', curve), ...sentences(spendWords(spend), page)], page);
};

const tables = (insights: Insights, page: Page): readonly string[] => [
  ...table('How sessions are spread', distributionColumns(insights), page),
  ...(insights.bands.length === 0 ? [] : bands(insights, page)),
  ...spend(insights, page),
  ...table('The dearest sessions, and what they lost to cache breaks', topColumns(insights, asIs), page),
  ...table('Cache breaks', causeColumns(insights), page),
  ...(insights.mix.subagents.turns === 0 ? [] : table('Who spent it', mixColumns(insights), page)),
  ...table('Models', modelColumns(insights, asIs), page),
  ...table('What it went into', originColumns(insights, asIs), page),
  ...table('Tools and MCP servers, by what carrying their results cost', toolColumns(insights, asIs), page),
  ...table('Project folders', folderColumns(insights, asIs), page),
];

const reference = (insights: Insights, page: Page): readonly string[] => {
  if (insights.reference === null) return [];
  const [header = '', ...rows] = grid(referenceColumns(insights), page.width);
  const label = sentences([`${insights.reference.label}; no norm.`], page);
  return block('Percentiles in a published set', [...label, page.paint('dim', header), ...rows], page);
};

/** Insights for people at a terminal. Names are shape-checked, other foreign text is rid of what a terminal would obey. */
export const renderInsightsTerminal = (insights: Insights, options: TerminalOptions): string => {
  const width = Math.min(120, Math.max(40, options.width)) - INDENT.length;
  const page: Page = { paint: painter(options.color), width };
  const isMeasured = insights.sessions.measured > 0;
  const lines = [
    ...title(insightsHeadline(insights), page),
    ...sentences(findings(insights), page).map((line) => INDENT + line),
    ...block('The run among them', sentences(standings(insights), page), page),
    ...(isMeasured ? tables(insights, page) : []),
    ...(isMeasured ? reference(insights, page) : []),
    ...block('Notes', sentences(insightsNotes(insights, asIs, plain), page), page),
    '',
    ...wrap(insightsFooter(insights), width + INDENT.length, INDENT).map((line) => page.paint('dim', line)),
  ];
  return `${lines.join('\n')}\n`;
};
