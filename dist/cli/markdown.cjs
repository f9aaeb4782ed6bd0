const require_report = require("./report.cjs");
const require_threads = require("./threads.cjs");
const require_origin_kinds = require("./origin-kinds.cjs");
const require_notes = require("./notes.cjs");
const require_budgets = require("./budgets.cjs");
const require_column = require("./column.cjs");
const require_losses = require("./losses.cjs");

// src/render/charts/split-chart.ts
/** A bucket has its colour in every chart. */
const BUCKET_COLORS = {
	cacheRead: "blue",
	output: "green",
	cacheWrite5m: "amber",
	cacheWrite1h: "purple",
	input: "red",
	webSearch: "teal",
	unattributed: "grey"
};
const heading$1 = function({ cost }) { return cost.totalUsd === null ? "Known cost by bucket" : "Cost by bucket"; };
/**
* The bill as a pie, with the same points as its table: a fenced Mermaid block. Buckets of less than half a point have no
* slice. Null below two slices.
*/
const splitChart = function(report) {
	const rows = require_threads.billRows(report.cost).filter(({ points }) => points > 0);
	if (rows.length < 2) return null;
	const slices = rows.map((row) => `  ${require_origin_kinds.label(`${row.label}, ${row.cost}`)} : ${require_origin_kinds.figure(row.points)}`);
	return require_origin_kinds.diagram(require_origin_kinds.pieConfig(rows.map(({ bucket }) => BUCKET_COLORS[bucket])), [`pie title ${heading$1(report)}`, ...slices]);
};

// src/render/markdown/escape.ts
/** A name of `safe-name.ts` in a code span, where GitHub makes neither links nor mentions of it. */
const code = function(name) { return `\`${name.replaceAll("`", "")}\``; };
/**
* Foreign prose for a line or a table cell. Markdown's own characters are escaped; what GitHub turns into something after
* Markdown is done (mentions, references, addresses), where no escape helps, is reworded. `<` never comes out, so that
* nothing in here can forge a comment's hidden marker; mathematics needs a `$` that no digit follows, and there is none.
*/
const text = function(raw) { return require_report.plain(raw).replace(/(?:[a-z][a-z0-9+.-]*:\/\/|www\.|mailto:|xmpp:)\S*/gi, "(link)").replaceAll("@", "(at)").replace(/#(?=\d)/g, "no. ").replace(/GH-(?=\d)/gi, "GH ").replace(/[\\`*[\]|~#]/g, "\\$&").replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "\\_").replace(/^[-+=]|(?<=^\d+)[.)]/, "\\$&").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/\$(?!\d)/g, "\uff04"); };

// src/render/charts/columns.ts
/** A stretch of turns is drawn as its lowest, its highest and one more. */
const COLUMNS_OF_A_STRETCH = 3;
const least = function(turns) { return turns.reduce((a, b) => a === void 0 || b.contextTokens < a.contextTokens ? b : a, void 0); };
const most = function(turns) { return turns.reduce((a, b) => a === void 0 || b.contextTokens > a.contextTokens ? b : a, void 0); };
/** Of the turns that are left, those nearest the middle: columns stand at equal distances. */
const fillers = function(turns, taken) {
	const middle = (turns.length - 1) / 2;
	return turns.map((turn, index) => ({
		turn,
		away: Math.abs(index - middle)
	})).filter(({ turn }) => !taken.has(turn)).sort((a, b) => a.away - b.away).map(({ turn }) => turn);
};
/** A cache break whose own turn is not shown is marked at the nearest that is, beside a compaction. */
const breakColumns = function(turns, shown, dip) {
	const free = shown.filter((turn) => turn !== dip);
	const away = (a, b) => Math.abs(turns.indexOf(a) - turns.indexOf(b));
	const breaks = turns.filter(({ event }) => event === "cache-break");
	return new Set(breaks.flatMap((at) => free.toSorted((a, b) => away(a, at) - away(b, at)).slice(0, 1)));
};
/** Lowest, highest, and the lowest of the turns that follow a compaction; in their order. */
const stretch = function(turns) {
	const dip = least(turns.filter(({ event }) => event === "compaction"));
	const kept = new Set([
		least(turns),
		most(turns),
		dip
	].filter((turn) => turn !== void 0));
	const shown = new Set([...kept, ...fillers(turns, kept)].slice(0, COLUMNS_OF_A_STRETCH));
	const inOrder = turns.filter((turn) => shown.has(turn));
	const broken = breakColumns(turns, inOrder, dip);
	return inOrder.map((turn) => ({
		turn: turn.turn,
		contextTokens: turn.contextTokens,
		mark: turn === dip ? "compaction" : broken.has(turn) ? "cache-break" : null
	}));
};
/**
* Turns as at most `limit` columns, in their order. Of more turns than that, equal stretches keep their lowest, their
* highest and their deepest fall at a compaction, so that no peak and no dip is lost; each stretch with a cache break marks one.
*/
const columnsOf = function(turns, limit) {
	if (turns.length <= limit) return turns.map(({ turn, contextTokens, event }) => ({
		turn,
		contextTokens,
		mark: event
	}));
	const stretches = Math.floor(limit / COLUMNS_OF_A_STRETCH);
	const edge = (index) => Math.floor(index * turns.length / stretches);
	return Array.from({ length: stretches }, (_, index) => stretch(turns.slice(edge(index), edge(index + 1)))).flat();
};

// src/render/charts/context-chart.ts
const MOST_COLUMNS = 60;
/** Up to here the names of all turns have room below their columns. */
const MOST_NAMED = 20;
const HEIGHT = 320;
/** A limit that is further away than this many peaks would press the curve flat; it is not drawn. */
const FARTHEST_LIMIT = 3;
/** The budget that the context is held against: the one that fails, else the one that warns. Null: none with a known limit. */
const contextBudget = function({ verdicts }) {
	const named = (name) => verdicts.flatMap((verdict) => verdict.budget === name && verdict.limit !== null ? [{
		...verdict,
		limit: verdict.limit
	}] : []);
	return [...named("max-peak-context"), ...named("warn-peak-context")][0] ?? null;
};
const highest = function(turns) { return turns.reduce((a, b) => a && a.contextTokens >= b.contextTokens ? a : b, void 0); };
/** The axis's end, in tokens: a little above all that is drawn, so that marks stand out above every column. */
const axisEnd = function(largest) {
	const top = Math.max(require_origin_kinds.drawable(largest), 1);
	const step = 10 ** Math.max(0, Math.floor(Math.log10(top)) - 1);
	return Math.ceil(top * 1.05 / step) * step;
};
/** A mark is a column of the whole height behind the context's own. */
const marks = function(columns, mark, color, height) { return columns.some((column) => column.mark === mark) ? [{
	kind: "bar",
	color,
	values: columns.map((column) => column.mark === mark ? height : 0)
}] : []; };
const seriesOf = function(columns, end, limit) { return [
	...marks(columns, "compaction", "purple", end),
	...marks(columns, "cache-break", "yellow", end),
	{
		kind: "bar",
		color: "blue",
		values: columns.map(({ contextTokens }) => contextTokens)
	},
	...limit === null ? [] : [{
		kind: "line",
		color: "red",
		values: columns.map(() => limit)
	}]
]; };
const NAMES = {
	purple: "compaction",
	yellow: "cache break",
	red: "limit"
};
/** `Turns 1 to 112 (purple: compaction, yellow: cache break, red: limit)`; Mermaid has no legend here. */
const axisTitle = function(columns, series, isNamed) {
	const turns = isNamed ? "Turn" : `Turns ${require_report.count(columns[0]?.turn ?? 1)} to ${require_report.count(columns.at(-1)?.turn ?? 1)}`;
	const legend = series.flatMap(({ color }) => NAMES[color] === void 0 ? [] : [`${color}: ${NAMES[color]}`]);
	return legend.length === 0 ? turns : `${turns} (${legend.join(", ")})`;
};
const title$1 = function(peak, limit) {
	const [actual, budget] = limit === null ? [require_report.tokens(peak.contextTokens)] : require_report.tokensApart(peak.contextTokens, limit);
	return `Context: peak ${actual} at turn ${require_report.count(peak.turn)}${budget === void 0 ? "" : `, limit ${budget}`}`;
};
/**
* The context of the peak's thread, turn by turn, with compactions, cache breaks and the budget: a fenced Mermaid block of
* at most 60 columns. Null below two turns.
*/
const contextChart = function(report, judgement) {
	const turns = require_notes.peakThread(report);
	const peak = highest(turns);
	if (peak === void 0 || turns.length < 2) return null;
	const limit = contextBudget(judgement)?.limit ?? null;
	const drawn = limit !== null && limit <= FARTHEST_LIMIT * peak.contextTokens ? limit : null;
	const columns = columnsOf(turns, MOST_COLUMNS);
	const end = axisEnd(Math.max(peak.contextTokens, drawn ?? 0));
	const series = seriesOf(columns, end, drawn);
	const isNamed = columns.length <= MOST_NAMED;
	const decimals = end >= 1e5 ? 0 : end >= 1e4 ? 1 : 3;
	return require_origin_kinds.diagram(require_origin_kinds.xyConfig(HEIGHT, series.map(({ color }) => color), isNamed), [
		"xychart-beta",
		`  title ${require_origin_kinds.label(title$1(peak, limit))}`,
		`  x-axis ${require_origin_kinds.label(axisTitle(columns, series, isNamed))} ${require_origin_kinds.figures(columns.map(({ turn }) => turn))}`,
		`  y-axis ${require_origin_kinds.label("k tokens")} 0 --> ${require_origin_kinds.figure(end / 1e3, decimals)}`,
		...series.map(({ kind, values }) => `  ${kind} ${require_origin_kinds.figures(values.map((value) => value / 1e3), decimals)}`)
	]);
};
const MOST_TOLD = 3;
/** `turn 5`, `turns 5, 9 and 12`, `turns 5, 9, 12 and 4 more`. */
const turnList = function(turns) {
	const told = turns.slice(0, MOST_TOLD).map(require_report.count);
	const more = turns.length > told.length ? `${require_report.count(turns.length - told.length)} more` : told.pop();
	return `turn${turns.length === 1 ? "" : "s"} ${told.length === 0 ? more : `${told.join(", ")} and ${more}`}`;
};
const afterCompactions = function(turns) {
	const dips = turns.filter(({ event }) => event === "compaction");
	const told = dips.slice(0, MOST_TOLD).map((row) => `${require_report.tokens(row.contextTokens)} after the compaction at turn ${require_report.count(row.turn)}`);
	return dips.length > told.length ? [...told, require_report.plural(dips.length - told.length, "more compaction")] : told;
};
const cacheBreaks = function(turns) {
	const breaks = turns.filter(({ event }) => event === "cache-break").map(({ turn }) => turn);
	if (breaks.length === 0) return "";
	return ` Cache ${breaks.length === 1 ? "break" : "breaks"} at ${turnList(breaks)}.`;
};
/**
* The chart for readers of plain text: `Context: 21k at turn 1, peak 171k at turn 78, 29k after the compaction at turn 79,
* 88k at the end. Cache breaks at turns 41 and 97. The limit is 160k.` Null where there is no chart.
*/
const contextLine = function(report, judgement) {
	const turns = require_notes.peakThread(report);
	const [peak, first, last] = [
		highest(turns),
		turns[0],
		turns.at(-1)
	];
	if (peak === void 0 || first === void 0 || last === void 0 || turns.length < 2) return null;
	const limit = contextBudget(judgement)?.limit ?? null;
	const [actual, budget] = limit === null ? [require_report.tokens(peak.contextTokens)] : require_report.tokensApart(peak.contextTokens, limit);
	const told = [
		...first === peak ? [] : [`${require_report.tokens(first.contextTokens)} at turn ${require_report.count(first.turn)}`],
		`peak ${actual} at turn ${require_report.count(peak.turn)}`,
		...afterCompactions(turns),
		...last === peak || last.event === "compaction" ? [] : [`${require_report.tokens(last.contextTokens)} at the end`]
	];
	const whose = report.sessions.length > 1 ? "Context of the dearest session" : "Context";
	const held = budget === void 0 ? "" : ` The limit is ${budget}.`;
	return `${whose}: ${told.join(", ")}.${cacheBreaks(turns)}${held}`;
};

// src/render/markdown/sections.ts
const MARKS = {
	pass: "\u2705",
	warn: "\u26a0\ufe0f",
	fail: "\u274c",
	unmeasured: "\u2754"
};
const SPARKLINE_COLUMNS = 60;
/** The cost split. */
const bill = function(rows) { return require_origin_kinds.table([
	require_column.words("Bucket", rows.map(({ label }) => label)),
	require_column.numbers("Tokens", rows.map(({ amount }) => amount || "\u2013")),
	require_column.numbers("Cost", rows.map(({ cost }) => cost)),
	require_column.numbers("Share", rows.map(({ share }) => share))
]); };
/** One sentence for each budget that is not kept. */
const broken = function({ verdicts }) { return require_origin_kinds.stack(verdicts.filter(({ verdict }) => verdict !== "pass").map(({ verdict, message }) => `${MARKS[verdict]} ${text(message)}`)); };
/** Threads only where a session has subagents: else the sessions say it all. */
const modelsAndThreads = function({ models, threads, sessions }, detail) { return require_origin_kinds.section(`${require_report.plural(models.length, "model")}, ${require_report.plural(threads.length, "thread")}`, require_origin_kinds.stack([require_origin_kinds.table(require_threads.modelColumns(models, require_origin_kinds.mostRows(detail), code)), threads.length <= sessions.length ? null : require_origin_kinds.table(require_threads.threadColumns(threads, require_origin_kinds.mostRows(detail), code))]), detail); };
const sessions = function({ sessions }, detail) { return sessions.length < 2 ? null : require_origin_kinds.section(require_report.plural(sessions.length, "session"), require_origin_kinds.table(require_threads.sessionColumns(sessions, require_origin_kinds.mostRows(detail), code)), detail); };
/** A diagram stands below its words: a mail shows its source. */
const context = function(report, judgement, detail) {
	const curve = require_notes.sparkline(require_notes.contextCurve(report), SPARKLINE_COLUMNS);
	return require_origin_kinds.section("Context and turns", require_origin_kinds.stack([
		curve === "" ? null : code(curve),
		contextLine(report, judgement),
		require_origin_kinds.bullets(require_threads.contextFacts(report)),
		contextChart(report, judgement)
	]), detail);
};
const budgets = function({ verdicts }, detail) { return require_origin_kinds.section("Budgets", require_origin_kinds.table(require_budgets.budgetColumns(verdicts, (verdict) => MARKS[verdict], code)), detail); };
/** Flags and problems of the files; nothing for files without any. */
const quality = function(report, detail) { return require_origin_kinds.section("Data quality", require_origin_kinds.bullets(require_notes.qualityNotes(report, code, text)), detail); };
const computed = function(report, detail) { return require_origin_kinds.section("How this was computed", require_origin_kinds.bullets(require_threads.computedFacts(report, code, text)), detail); };

// src/render/charts/origins-chart.ts
const MOST_ORIGINS$1 = 6;
/** Of a name beside its bar, in characters. */
const LONGEST_NAME = 28;
/** The dearest origins by their harmless names, those of one name together, and what is left as one. */
const barsOf = function({ origins }) {
	const sums = /* @__PURE__ */ new Map();
	for (const { origin, usd } of origins) {
		const name = require_notes.originName(origin, require_notes.asIs);
		if (usd > 0) sums.set(name, (sums.get(name) ?? 0) + usd);
	}
	const all = [...sums].sort(([, a], [, b]) => b - a).map(([name, usd]) => ({
		name,
		others: 0,
		usd
	}));
	if (all.length <= 7) return all;
	const rest = all.slice(MOST_ORIGINS$1);
	return [...all.slice(0, MOST_ORIGINS$1), {
		name: null,
		others: rest.length,
		usd: rest.reduce((sum, { usd }) => sum + usd, 0)
	}];
};
const cut = function(name) { return name.length > LONGEST_NAME ? `${name.slice(0, 27)}\u2026` : name; };
/** Mermaid draws two bars of one name as one: the later gets a number. */
const apart = function(names) { return names.map((name, index) => {
	const before = names.slice(0, index).filter((other) => other === name).length;
	return before === 0 ? name : `${name} (${before + 1})`;
}); };
const heading = function({ cost }) { return cost.totalUsd === null ? "Known cost by origin" : "Cost by origin"; };
/** What put the money on the bill: the six dearest origins and the others, as a fenced Mermaid block. Null below two. */
const originsChart = function(report) {
	const bars = barsOf(report);
	if (bars.length < 2) return null;
	const costs = require_report.usdColumn(bars.map(({ usd }) => usd));
	const names = bars.map(({ name, others }, index) => `${name === null ? require_report.plural(others, "other") : cut(name)}, ${costs[index]}`);
	const whole = bars.reduce((sum, { usd }) => sum + usd, 0);
	const shares = bars.map(({ usd }) => usd / whole * 100);
	return require_origin_kinds.diagram(require_origin_kinds.xyConfig(110 + 32 * bars.length, ["blue"]), [
		"xychart-beta horizontal",
		`  title ${require_origin_kinds.label(heading(report))}`,
		`  x-axis [${apart(names).map(require_origin_kinds.label).join(", ")}]`,
		`  y-axis ${require_origin_kinds.label("% of the cost")} 0 --> ${require_origin_kinds.figure(Math.ceil(Math.max(1, ...shares.map(require_origin_kinds.drawable))))}`,
		`  bar ${require_origin_kinds.figures(shares, 1)}`
	]);
};

// src/render/markdown/why-sections.ts
/** At most three things to do; null: nothing is worth a cent. */
const advice = function(report) {
	const lines = require_threads.adviceLines(report, code);
	const overlap = lines.length > 1 ? "; the figures may overlap" : "";
	return lines.length === 0 ? null : `What would have helped, on the same tokens${overlap}:\n\n${require_origin_kinds.bullets(lines)}`;
};
const MOST_ORIGINS = 8;
/** `Where it came from: tool results 45 %, output 20 %`. A summary line is no place for names. */
const originsTitle = function(report) {
	const parts = require_origin_kinds.originKinds(report).slice(0, 3).map(({ name, points }) => `${name} ${points} %`);
	return parts.length === 0 ? "Where it came from" : `Where it came from: ${parts.join(", ")}`;
};
/** What put the tokens there that were paid for. */
const origins = function(report, detail) { return require_origin_kinds.section(originsTitle(report), require_origin_kinds.stack([
	require_origin_kinds.table(require_notes.originColumns(report, detail === "full" ? 30 : MOST_ORIGINS, code)),
	require_origin_kinds.bullets(require_threads.pieceFacts(report, code)),
	originsChart(report)
]), detail); };
/** Cache breaks, compactions, waste. Null where nothing went wrong. */
const losses = function(report, detail) {
	const sum = require_losses.breakSum(report);
	const facts = require_losses.lossFacts(report, code);
	if (sum === null && facts.length === 0) return null;
	const title = sum === null ? `What went wrong: ${require_report.plural(facts.length, "thing")} to look at` : `What went wrong: ${require_losses.breakTitle(report)}`;
	const most = require_origin_kinds.mostRows(detail);
	const left = report.cacheBreaks.length - most;
	const more = left > 0 ? `${require_report.count(left)} more, less dear.` : null;
	return require_origin_kinds.section(title, require_origin_kinds.stack([
		sum,
		sum === null ? null : require_origin_kinds.table(require_losses.breakColumns(report, most, code)),
		more,
		require_origin_kinds.bullets(facts)
	]), detail);
};
/** The same tokens otherwise. */
const whatIf = function(report, detail) {
	if (report.whatIf === null) return null;
	return require_origin_kinds.section("What would have been cheaper, or dearer", require_origin_kinds.stack([
		require_threads.whatIfCaveat(report.whatIf),
		require_origin_kinds.table(require_threads.modelChoices(report, detail === "full" ? 100 : 8, code)),
		require_origin_kinds.bullets(require_threads.whatIfFacts(report, code))
	]), detail);
};

// src/render/markdown.ts
/** Without a budget nothing was judged: a receipt, no tick. */
const RECEIPT = "\ud83e\uddfe";
/** The first line, as a heading. */
const title = function(report, judgement) {
	return `### ${require_report.isJudged(judgement) ? MARKS[judgement.verdict] : "\ud83e\uddfe"} ${require_report.headline(report, judgement)}`;
};
/**
* The run as GitHub Markdown: verdict and three numbers, where the money went, the split, the budgets that are not kept,
* then the details (folded in a `comment`, open in the `full` job summary) and what the numbers rest on. Equal input gives
* equal text. Every foreign string is shape-checked or escaped.
*/
const renderMarkdown = function(report, judgement, detail) {
	const rows = require_threads.billRows(report.cost);
	const driver = require_threads.mainDriver(report.cost, rows);
	const piece = require_threads.headlinePiece(report, code);
	const sentences = [
		...driver === null ? [] : [driver],
		...piece === null ? [] : [piece],
		...require_notes.caveats(report, code)
	];
	return `${require_origin_kinds.stack([
		title(report, judgement),
		sentences.join(" ") || null,
		bill(rows),
		detail === "full" ? splitChart(report) : null,
		broken(judgement),
		advice(report),
		origins(report, detail),
		losses(report, detail),
		whatIf(report, detail),
		modelsAndThreads(report, detail),
		sessions(report, detail),
		context(report, judgement, detail),
		budgets(judgement, detail),
		quality(report, detail),
		computed(report, detail),
		`<sub>${require_threads.footerLine(report)}</sub>`
	])}\n`;
};

exports.renderMarkdown = renderMarkdown;