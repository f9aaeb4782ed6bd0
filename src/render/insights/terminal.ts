import type { Insights } from '../../analysis/report-insights.ts';
import { plain } from '../plain.ts';
import { asIs } from '../quote.ts';
import { minor, words } from '../tables/column.ts';
import { bar } from '../terminal/bars.ts';
import { grid } from '../terminal/layout.ts';
import {
  block,
  INDENT,
  type Page,
  pageOf,
  paragraph,
  sentences,
  type TerminalOptions,
  tableBlock,
} from '../terminal/page.ts';
import { insightsFooter, insightsNotes } from './notes.ts';
import { originColumns, toolColumns } from './origin-tables.ts';
import { folderColumns, referenceColumns, topColumns } from './session-tables.ts';
import { spendCurve } from './spend-series.ts';
import { bandColumns, causeColumns, distributionColumns, mixColumns, modelColumns } from './tables.ts';
import { findings, insightsHeadline, spendWords, standings } from './words.ts';

const BAR = 16;
const WIDEST_CURVE = 60;

/** The bands with a bar for their part of the spend. */
const bands = (insights: Insights, page: Page): readonly string[] => {
  const columns = bandColumns(insights);
  const most = Math.max(...insights.bands.map(({ usdShare }) => usdShare));
  const drawn = insights.bands.map(({ usdShare }) => bar(most === 0 ? 0 : usdShare / most, BAR));
  return tableBlock('Cost bands', [...columns, minor(words('', drawn))], page);
};

const spend = ({ spend }: Insights, page: Page): readonly string[] => {
  const curve = spendCurve(spend, Math.min(page.width, WIDEST_CURVE));
  if (curve === '') return [];
  return block(`Spend per ${spend.step}`, [page.paint('cyan', curve), ...sentences(spendWords(spend), page)], page);
};

const tables = (insights: Insights, page: Page): readonly string[] => [
  ...tableBlock('How sessions are spread', distributionColumns(insights), page),
  ...(insights.bands.length === 0 ? [] : bands(insights, page)),
  ...spend(insights, page),
  ...tableBlock('The dearest sessions, and what they lost to cache breaks', topColumns(insights, asIs), page),
  ...tableBlock('Cache breaks', causeColumns(insights), page),
  ...(insights.mix.subagents.turns === 0 ? [] : tableBlock('Who spent it', mixColumns(insights), page)),
  ...tableBlock('Models', modelColumns(insights, asIs), page),
  ...tableBlock('What it went into', originColumns(insights, asIs), page),
  ...tableBlock('Tools and MCP servers, by what carrying their results cost', toolColumns(insights, asIs), page),
  ...tableBlock('Project folders', folderColumns(insights, asIs), page),
];

const reference = (insights: Insights, page: Page): readonly string[] => {
  if (insights.reference === null) return [];
  const [header = '', ...rows] = grid(referenceColumns(insights), page.width);
  const label = sentences([`${insights.reference.label}; no norm.`], page);
  return block('Percentiles in a published set', [...label, page.paint('dim', header), ...rows], page);
};

/** Insights for people at a terminal. Names are shape-checked, other foreign text is rid of what a terminal would obey. */
export const renderInsightsTerminal = (insights: Insights, options: TerminalOptions): string => {
  const page = pageOf(options);
  const isMeasured = insights.sessions.measured > 0;
  const lines = [
    ...paragraph(insightsHeadline(insights), page).map((line) => page.paint('bold', line)),
    ...sentences(findings(insights), page).map((line) => INDENT + line),
    ...block('The run among them', sentences(standings(insights), page), page),
    ...(isMeasured ? tables(insights, page) : []),
    ...(isMeasured ? reference(insights, page) : []),
    ...block('Notes', sentences(insightsNotes(insights, asIs, plain), page), page),
    '',
    ...paragraph(insightsFooter(insights), page).map((line) => page.paint('dim', line)),
  ];
  return `${lines.join('\n')}\n`;
};
