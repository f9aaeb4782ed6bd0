const require_escape = require("./escape.cjs");
const require_report = require("./report.cjs");
const require_notes = require("./notes.cjs");
const require_tables = require("./tables.cjs");

// src/render/insights/html-parts.ts
const classOf = function({ align }) { return align === "right" ? " class=\"n\"" : ""; };
const barCell = function(share) {
	const width = Math.round(Math.min(1, Math.max(0, share)) * 1e3) / 10;
	return `<td class="bar">${share > 0 ? `<span style="width:${width}%"></span>` : ""}</td>`;
};
/** The columns as a table; the first one names the rows. */
const table = function(columns, bars) {
	const rows = (columns[0]?.cells ?? []).map((_, row) => {
		return `<tr>${columns.map((column, index) => {
			const text = require_escape.escapeHtml(column.cells[row] ?? "");
			return index === 0 ? `<th scope="row">${text}</th>` : `<td${classOf(column)}>${text}</td>`;
		}).join("")}${bars === null ? "" : barCell(bars[row] ?? 0)}</tr>`;
	});
	return `<div class="wide" tabindex="0"><table><thead><tr>${columns.map((column) => `<th scope="col"${classOf(column)}>${require_escape.escapeHtml(column.title)}</th>`).join("")}${bars === null ? "" : "<td></td>"}</tr></thead>\n<tbody>\n${rows.join("\n")}\n</tbody></table></div>`;
};
/** A part of the page with its heading; empty without any content. */
const section = function(title, ...content) {
	const parts = content.filter((part) => part !== "");
	return parts.length === 0 ? "" : `<section>\n<h2>${require_escape.escapeHtml(title)}</h2>\n${parts.join("\n")}\n</section>`;
};
/** A table with its heading; empty without rows. */
const tableSection = function(title, columns, bars = null) { return (columns[0]?.cells.length ?? 0) === 0 ? "" : section(title, table(columns, bars)); };
const list = function(items) { return items.length === 0 ? "" : `<ul>\n${items.map((item) => `<li>${require_escape.escapeHtml(item)}</li>`).join("\n")}\n</ul>`; };
const CHART = {
	width: 720,
	height: 96
};
/** A bar for each value, in order; `label` says in words what it shows. */
const barChart = function(values, label) {
	const top = Math.max(...values, 0);
	if (values.length < 2 || top === 0) return "";
	const step = CHART.width / values.length;
	const round = (value) => Math.round(value * 100) / 100;
	const bars = values.flatMap((value, index) => {
		const height = value > 0 ? Math.max(1, value / top * CHART.height) : 0;
		const [x, y, width] = [
			index * step,
			CHART.height - height,
			Math.max(.5, step * .8)
		].map(round);
		return height === 0 ? [] : [`<rect x="${x}" y="${y}" width="${width}" height="${round(height)}"/>`];
	});
	const size = `viewBox="0 0 ${CHART.width} ${CHART.height}" preserveAspectRatio="none"`;
	return `<svg class="chart" role="img" aria-label="${require_escape.escapeHtml(label)}" ${size}>${bars.join("")}</svg>`;
};

// src/render/insights/html.ts
/** No script, nothing from the network: whatever gets into the page, it can do nothing. */
const HEAD = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Tollgate insights</title>
<style>${"\n:root { color-scheme: light dark; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --fill: #2f6fbd; --page: #ffffff; }\n@media (prefers-color-scheme: dark) {\n  :root { --ink: #e6edf3; --soft: #9198a1; --line: #3d444d; --fill: #58a6ff; --page: #0d1117; }\n}\n* { box-sizing: border-box; }\nbody { margin: 0 auto; padding: 2rem 1.25rem 3rem; max-width: 60rem; background: var(--page); color: var(--ink);\n  font: 15px/1.5 system-ui, -apple-system, \"Segoe UI\", sans-serif; }\nh1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }\nh2 { font-size: 1.05rem; margin: 2.25rem 0 .5rem; }\np { margin: .25rem 0; }\nul { margin: 0; padding-left: 1.2rem; color: var(--soft); }\n.wide { overflow-x: auto; }\ntable { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }\nth, td { padding: .3rem .75rem .3rem 0; text-align: left; border-bottom: 1px solid var(--line); white-space: nowrap;\n  font-weight: 400; }\nthead th { color: var(--soft); font-size: .85rem; }\n.n { text-align: right; }\n.bar { width: 30%; min-width: 6rem; padding-right: 0; }\n.bar span { display: block; height: .7rem; min-width: 1px; background: var(--fill); border-radius: 2px; }\n.chart { display: block; width: 100%; height: 6rem; fill: var(--fill); border-bottom: 1px solid var(--line); }\n.soft, footer { color: var(--soft); }\nfooter { margin-top: 2.5rem; font-size: .85rem; }\n"}</style>
</head>`;
/** Parts of the largest, for bars that fill their column. */
const ofLargest = function(values) {
	const largest = Math.max(...values, 0);
	return values.map((value) => largest === 0 ? 0 : value / largest);
};
const spend = function({ spend }) {
	const told = require_tables.spendWords(spend);
	const chart = barChart(require_tables.spendSeries(spend), told.join(" "));
	return chart === "" ? "" : section(`Spend per ${spend.step}`, chart, `<p class="soft">${require_escape.escapeHtml(told.join(" "))}</p>`);
};
const reference = function(insights) { return insights.reference === null ? "" : tableSection(`Percentiles in a published set (${insights.reference.label}; no norm)`, require_tables.referenceColumns(insights)); };
const tables = function(insights) { return [
	tableSection("How sessions are spread", require_tables.distributionColumns(insights)),
	insights.bands.length === 0 ? "" : tableSection("Cost bands", require_tables.bandColumns(insights), ofLargest(insights.bands.map(({ usdShare }) => usdShare))),
	spend(insights),
	tableSection("The dearest sessions, and what they lost to cache breaks", require_tables.topColumns(insights, require_notes.asIs)),
	tableSection("Cache breaks", require_tables.causeColumns(insights)),
	insights.mix.subagents.turns === 0 ? "" : tableSection("Who spent it", require_tables.mixColumns(insights)),
	tableSection("Models", require_tables.modelColumns(insights, require_notes.asIs)),
	tableSection("What it went into", require_tables.originColumns(insights, require_notes.asIs), ofLargest(require_tables.shownOrigins(insights))),
	tableSection("Tools and MCP servers, by what carrying their results cost", require_tables.toolColumns(insights, require_notes.asIs)),
	tableSection("Project folders", require_tables.folderColumns(insights, require_notes.asIs)),
	reference(insights)
]; };
/** Insights as one file to look at, light and dark, without scripts. Every text is shape-checked or plain, then escaped. */
const renderInsightsHtml = function(insights) {
	const parts = [
		`<h1>${require_escape.escapeHtml(require_tables.insightsHeadline(insights))}</h1>`,
		...require_tables.findings(insights).map((sentence) => `<p>${require_escape.escapeHtml(sentence)}</p>`),
		section("The run among them", list(require_tables.standings(insights))),
		...insights.sessions.measured === 0 ? [] : tables(insights),
		section("Notes", list(require_tables.insightsNotes(insights, require_notes.asIs, require_report.plain))),
		`<footer>${require_escape.escapeHtml(require_tables.insightsFooter(insights))}</footer>`
	];
	return `${HEAD}\n<body>\n<main>\n${parts.filter((part) => part !== "").join("\n")}\n</main>\n</body>\n</html>\n`;
};

exports.renderInsightsHtml = renderInsightsHtml;