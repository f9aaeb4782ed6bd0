const require_report = require("./report.cjs");
const require_notes = require("./notes.cjs");
const require_column = require("./column.cjs");
const require_page = require("./page.cjs");
const require_tables = require("./tables.cjs");

// src/render/insights/terminal.ts
const BAR = 16;
const WIDEST_CURVE = 60;
/** The bands with a bar for their part of the spend. */
const bands = function(insights, page) {
	const columns = require_tables.bandColumns(insights);
	const most = Math.max(...insights.bands.map(({ usdShare }) => usdShare));
	const drawn = insights.bands.map(({ usdShare }) => require_page.bar(most === 0 ? 0 : usdShare / most, BAR));
	return require_page.tableBlock("Cost bands", [...columns, require_column.minor(require_column.words("", drawn))], page);
};
const spend = function({ spend }, page) {
	const curve = require_tables.spendCurve(spend, Math.min(page.width, WIDEST_CURVE));
	if (curve === "") return [];
	return require_page.block(`Spend per ${spend.step}`, [page.paint("cyan", curve), ...require_page.sentences(require_tables.spendWords(spend), page)], page);
};
const tables = function(insights, page) { return [
	...require_page.tableBlock("How sessions are spread", require_tables.distributionColumns(insights), page),
	...insights.bands.length === 0 ? [] : bands(insights, page),
	...spend(insights, page),
	...require_page.tableBlock("The dearest sessions, and what they lost to cache breaks", require_tables.topColumns(insights, require_notes.asIs), page),
	...require_page.tableBlock("Cache breaks", require_tables.causeColumns(insights), page),
	...insights.mix.subagents.turns === 0 ? [] : require_page.tableBlock("Who spent it", require_tables.mixColumns(insights), page),
	...require_page.tableBlock("Models", require_tables.modelColumns(insights, require_notes.asIs), page),
	...require_page.tableBlock("What it went into", require_tables.originColumns(insights, require_notes.asIs), page),
	...require_page.tableBlock("Tools and MCP servers, by what carrying their results cost", require_tables.toolColumns(insights, require_notes.asIs), page),
	...require_page.tableBlock("Project folders", require_tables.folderColumns(insights, require_notes.asIs), page)
]; };
const reference = function(insights, page) {
	if (insights.reference === null) return [];
	const [header = "", ...rows] = require_page.grid(require_tables.referenceColumns(insights), page.width);
	const label = require_page.sentences([`${insights.reference.label}; no norm.`], page);
	return require_page.block("Percentiles in a published set", [
		...label,
		page.paint("dim", header),
		...rows
	], page);
};
/** Insights for people at a terminal. Names are shape-checked, other foreign text is rid of what a terminal would obey. */
const renderInsightsTerminal = function(insights, options) {
	const page = require_page.pageOf(options);
	const isMeasured = insights.sessions.measured > 0;
	return `${[
		...require_page.paragraph(require_tables.insightsHeadline(insights), page).map((line) => page.paint("bold", line)),
		...require_page.sentences(require_tables.findings(insights), page).map((line) => "  " + line),
		...require_page.block("The run among them", require_page.sentences(require_tables.standings(insights), page), page),
		...isMeasured ? tables(insights, page) : [],
		...isMeasured ? reference(insights, page) : [],
		...require_page.block("Notes", require_page.sentences(require_tables.insightsNotes(insights, require_notes.asIs, require_report.plain), page), page),
		"",
		...require_page.paragraph(require_tables.insightsFooter(insights), page).map((line) => page.paint("dim", line))
	].join("\n")}\n`;
};

exports.renderInsightsTerminal = renderInsightsTerminal;