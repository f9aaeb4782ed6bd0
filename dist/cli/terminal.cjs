const require_report = require("./report.cjs");
const require_notes = require("./notes.cjs");
const require_column = require("./column.cjs");
const require_paint = require("./paint.cjs");
const require_tables = require("./tables.cjs");

// src/render/insights/terminal.ts
const INDENT = "  ";
const BAR = 16;
const WIDEST_CURVE = 60;
const title = function(text, { paint, width }) { return require_paint.wrap(text, width + 2, INDENT).map((line) => paint("bold", line)); };
const block = function(name, lines, page) { return lines.length === 0 ? [] : [
	"",
	...title(name, page),
	...lines.map((line) => INDENT + line)
]; };
const sentences = function(items, { width }) { return items.flatMap((item) => require_paint.wrap(item, width, INDENT)); };
const table = function(name, columns, page) {
	const [header, ...rows] = require_paint.grid(columns, page.width);
	return header === void 0 ? [] : block(name, [page.paint("dim", header), ...rows], page);
};
/** The bands with a bar for their part of the spend. */
const bands = function(insights, page) {
	const columns = require_tables.bandColumns(insights);
	const most = Math.max(...insights.bands.map(({ usdShare }) => usdShare));
	const drawn = insights.bands.map(({ usdShare }) => require_paint.bar(most === 0 ? 0 : usdShare / most, BAR));
	return table("Cost bands", [...columns, require_column.minor(require_column.words("", drawn))], page);
};
const spend = function({ spend }, page) {
	const curve = require_tables.spendCurve(spend, Math.min(page.width, WIDEST_CURVE));
	if (curve === "") return [];
	return block(`Spend per ${spend.step}`, [page.paint("cyan", curve), ...sentences(require_tables.spendWords(spend), page)], page);
};
const tables = function(insights, page) { return [
	...table("How sessions are spread", require_tables.distributionColumns(insights), page),
	...insights.bands.length === 0 ? [] : bands(insights, page),
	...spend(insights, page),
	...table("The dearest sessions, and what they lost to cache breaks", require_tables.topColumns(insights, require_notes.asIs), page),
	...table("Cache breaks", require_tables.causeColumns(insights), page),
	...insights.mix.subagents.turns === 0 ? [] : table("Who spent it", require_tables.mixColumns(insights), page),
	...table("Models", require_tables.modelColumns(insights, require_notes.asIs), page),
	...table("What it went into", require_tables.originColumns(insights, require_notes.asIs), page),
	...table("Tools and MCP servers, by what carrying their results cost", require_tables.toolColumns(insights, require_notes.asIs), page),
	...table("Project folders", require_tables.folderColumns(insights, require_notes.asIs), page)
]; };
const reference = function(insights, page) {
	if (insights.reference === null) return [];
	const [header = "", ...rows] = require_paint.grid(require_tables.referenceColumns(insights), page.width);
	const label = sentences([`${insights.reference.label}; no norm.`], page);
	return block("Percentiles in a published set", [
		...label,
		page.paint("dim", header),
		...rows
	], page);
};
/** Insights for people at a terminal. Names are shape-checked, other foreign text is rid of what a terminal would obey. */
const renderInsightsTerminal = function(insights, options) {
	const width = Math.min(120, Math.max(40, options.width)) - 2;
	const page = {
		paint: require_paint.painter(options.color),
		width
	};
	const isMeasured = insights.sessions.measured > 0;
	return `${[
		...title(require_tables.insightsHeadline(insights), page),
		...sentences(require_tables.findings(insights), page).map((line) => INDENT + line),
		...block("The run among them", sentences(require_tables.standings(insights), page), page),
		...isMeasured ? tables(insights, page) : [],
		...isMeasured ? reference(insights, page) : [],
		...block("Notes", sentences(require_tables.insightsNotes(insights, require_notes.asIs, require_report.plain), page), page),
		"",
		...require_paint.wrap(require_tables.insightsFooter(insights), width + 2, INDENT).map((line) => page.paint("dim", line))
	].join("\n")}\n`;
};

exports.renderInsightsTerminal = renderInsightsTerminal;