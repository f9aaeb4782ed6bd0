import type { Insights } from '../../analysis/report-insights.ts';
import { escapeHtml } from '../html/escape.ts';
import { plain } from '../plain.ts';
import { asIs } from '../quote.ts';
import { barChart, list, section, tableSection } from './html-parts.ts';
import { STYLE } from './html-style.ts';
import { insightsFooter, insightsNotes } from './notes.ts';
import { originColumns, shownOrigins, toolColumns } from './origin-tables.ts';
import { folderColumns, referenceColumns, topColumns } from './session-tables.ts';
import { spendSeries } from './spend-series.ts';
import { bandColumns, causeColumns, distributionColumns, mixColumns, modelColumns } from './tables.ts';
import { findings, insightsHeadline, spendWords, standings } from './words.ts';

/** No script, nothing from the network: whatever gets into the page, it can do nothing. */
const HEAD = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Tollgate insights</title>
<style>${STYLE}</style>
</head>`;

/** Parts of the largest, for bars that fill their column. */
const ofLargest = (values: readonly number[]): readonly number[] => {
  const largest = Math.max(...values, 0);
  return values.map((value) => (largest === 0 ? 0 : value / largest));
};

const spend = ({ spend }: Insights): string => {
  const told = spendWords(spend);
  const chart = barChart(spendSeries(spend), told.join(' '));
  return chart === ''
    ? ''
    : section(`Spend per ${spend.step}`, chart, `<p class="soft">${escapeHtml(told.join(' '))}</p>`);
};

const reference = (insights: Insights): string =>
  insights.reference === null
    ? ''
    : tableSection(`Percentiles in a published set (${insights.reference.label}; no norm)`, referenceColumns(insights));

const tables = (insights: Insights): readonly string[] => [
  tableSection('How sessions are spread', distributionColumns(insights)),
  insights.bands.length === 0
    ? ''
    : tableSection('Cost bands', bandColumns(insights), ofLargest(insights.bands.map(({ usdShare }) => usdShare))),
  spend(insights),
  tableSection('The dearest sessions, and what they lost to cache breaks', topColumns(insights, asIs)),
  tableSection('Cache breaks', causeColumns(insights)),
  insights.mix.subagents.turns === 0 ? '' : tableSection('Who spent it', mixColumns(insights)),
  tableSection('Models', modelColumns(insights, asIs)),
  tableSection('What it went into', originColumns(insights, asIs), ofLargest(shownOrigins(insights))),
  tableSection('Tools and MCP servers, by what carrying their results cost', toolColumns(insights, asIs)),
  tableSection('Project folders', folderColumns(insights, asIs)),
  reference(insights),
];

/** Insights as one file to look at, light and dark, without scripts. Every text is shape-checked or plain, then escaped. */
export const renderInsightsHtml = (insights: Insights): string => {
  const parts = [
    `<h1>${escapeHtml(insightsHeadline(insights))}</h1>`,
    ...findings(insights).map((sentence) => `<p>${escapeHtml(sentence)}</p>`),
    section('The run among them', list(standings(insights))),
    ...(insights.sessions.measured === 0 ? [] : tables(insights)),
    section('Notes', list(insightsNotes(insights, asIs, plain))),
    `<footer>${escapeHtml(insightsFooter(insights))}</footer>`,
  ];
  return `${HEAD}\n<body>\n<main>\n${parts.filter((part) => part !== '').join('\n')}\n</main>\n</body>\n</html>\n`;
};
