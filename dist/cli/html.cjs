const require_threads = require("./threads.cjs");
const require_report = require("./report.cjs");
const require_escape = require("./escape.cjs");
const require_notes = require("./notes.cjs");
const require_budgets = require("./budgets.cjs");

// src/render/html/element.ts
/** Stand around a name until it is markup. Private characters: foreign text is rid of them (`plain.ts`, `safe-name.ts`). */
const [NAME_STARTS, NAME_ENDS] = ["\ue000", "\ue001"];
const NAME = /\ue000([^\ue000\ue001]*)\ue001/g;
/** A `Quote`: the name will stand as code. */
const code = function(name) { return `${NAME_STARTS}${name}${NAME_ENDS}`; };
const withoutMarks = function(text) { return text.replace(/[\ue000\ue001]/g, ""); };
const markupOf = function(child) {
	if (child === null) return "";
	if (typeof child === "string") return withoutMarks(require_escape.escapeHtml(child).replace(NAME, "<code>$1</code>"));
	return "markup" in child ? child.markup : child.map(markupOf).join("");
};
const attributeOf = function([name, value]) {
	if (value === null) return "";
	return value === true ? ` ${name}` : ` ${name}="${withoutMarks(require_escape.escapeHtml(`${value}`))}"`;
};
const VOID = /* @__PURE__ */ new Set([
	"meta",
	"link",
	"rect"
]);
/** An element. Names of elements and attributes are ours; texts and values are escaped here. */
const el = function(name, attributes, ...children) {
	const start = `<${name}${Object.entries(attributes).map(attributeOf).join("")}`;
	if (name === "rect") return { markup: `${start}/>` };
	return { markup: VOID.has(name) ? `${start}>` : `${start}>${children.map(markupOf).join("")}</${name}>` };
};
/** Markup that stands in the page as it is: our own style sheet and script, and JSON without a `<`. */
const verbatim = function(name, attributes, text) { return ({ markup: el(name, attributes).markup.replace("></", () => `>${text}</`) }); };
const bullets = function(items, className = null) { return items.length === 0 ? null : el("ul", { class: className }, items.map((item) => el("li", {}, item))); };
/** A part of the page under its heading; null without anything to show. */
const section = function(id, title, ...children) {
	const body = children.filter((child) => child !== null);
	return body.length === 0 ? null : el("section", { "aria-labelledby": id }, el("h2", { id }, title), body);
};

// src/render/html/bars.ts
const percentOf = function(share) { return `${Math.round(share * 1e4) / 100}%`; };
/** Segments beside each other as shares (0\u20131) of the width. It tells nothing that the text beside it does not. */
const bar = function(segments, className) {
	let start = 0;
	const rects = segments.filter(({ share }) => share > 0).map(({ tone, share }) => {
		const x = percentOf(start);
		start += share;
		return el("rect", {
			class: tone,
			x,
			width: percentOf(share),
			height: "100%"
		});
	});
	return el("svg", {
		class: className,
		"aria-hidden": "true"
	}, rects);
};
/** The colour of a row or a series, beside its name. */
const swatch = function(tone) { return el("svg", {
	class: "swatch",
	"aria-hidden": "true"
}, el("rect", {
	class: tone,
	width: "100%",
	height: "100%",
	rx: 2
})); };
/** The colours of the bill's buckets: where a piece of the page splits a cost, the same colour is the same bucket. */
const TONES = {
	cacheRead: "k0",
	cacheWrite5m: "k1",
	cacheWrite1h: "k2",
	output: "k3",
	input: "k4",
	webSearch: "k5",
	unattributed: "k6"
};

// src/render/html/table.ts
const left = function(title, cells) { return ({
	title,
	align: "left",
	cells
}); };
const right = function(title, cells) { return ({
	title,
	align: "right",
	cells
}); };
const alignment = function({ align }) { return align === "right" ? "n" : null; };
const rowOf = function(columns, row) { return el("tr", {}, columns.map((column, index) => index === 0 ? el("th", {
	scope: "row",
	class: alignment(column)
}, column.cells[row] ?? null) : el("td", { class: alignment(column) }, column.cells[row] ?? null))); };
/** A table in a box of its own, which scrolls where the page is narrow. Null without rows. */
const table = function(caption, columns) {
	const rows = columns[0]?.cells.length ?? 0;
	if (rows === 0) return null;
	const head = columns.map((column) => el("th", {
		scope: "col",
		class: alignment(column)
	}, column.title));
	return el("div", { class: "scroll" }, el("table", {}, el("caption", {}, el("span", {}, caption)), el("thead", {}, el("tr", {}, head)), el("tbody", {}, Array.from({ length: rows }, (_, row) => rowOf(columns, row)))));
};

// src/render/html/bill.ts
const wholeOf = function(rows) { return rows.reduce((sum, { usd }) => sum + usd, 0); };
/** The split of the bill by bucket, as one bar and in numbers. */
const bill = function(cost) {
	const rows = require_threads.billRows(cost);
	const whole = wholeOf(rows);
	const segments = rows.map(({ bucket, usd }) => ({
		tone: TONES[bucket],
		share: whole === 0 ? 0 : usd / whole
	}));
	return section("bill", "Where the money went", whole === 0 ? null : bar(segments, "split"), table("The bill by bucket, dearest first", [
		left("Bucket", rows.map(({ bucket, label }) => [swatch(TONES[bucket]), label])),
		right("Tokens", rows.map(({ amount }) => amount || "\u2013")),
		right("Cost", rows.map(({ cost }) => cost)),
		right("Share", rows.map(({ share }) => share))
	]));
};

// src/render/html/threads.ts
/** Threads that are drawn and listed; a run of more shows its dearest. */
const MOST_THREADS = 100;
const keyOf = function({ sessionId, thread }) { return `${sessionId}\n${thread}`; };
/** `main`, or the agent type and the agent's id; with its session's id where the report has several. */
const threadName = function({ sessions, threads }, quote) {
	const rows = new Map(threads.map((row) => [keyOf({
		sessionId: row.sessionId,
		thread: row.id
	}), row]));
	return (place) => {
		const name = place.thread === "main" ? "main" : agentName(place, rows.get(keyOf(place)), quote);
		return sessions.length > 1 ? `${name} of ${quote(require_report.safeId(place.sessionId))}` : name;
	};
};
const agentName = function({ thread }, row, quote) { return `${quote(require_report.safeAgentType(row?.agentType ?? "subagent"))} ${quote(require_report.safeId(thread))}`; };
/** The thread of the report's peak: the main one of the dearest session. */
const headlineKey = function(report) {
	const peak = require_notes.peakRow(report);
	return peak === void 0 ? null : keyOf(peak);
};
const costOf$1 = function(turns) { return turns.reduce((sum, { row }) => sum + (row.usd ?? 0), 0); };
/** Every thread with its turns: that of the headline first, then the dearest ones. */
const threadsOf = function(report, quote) {
	const name = threadName(report, quote);
	const headline = headlineKey(report);
	return [...require_report.groupBy(report.timeline.map((row, index) => ({
		row,
		index
	})), ({ row }) => keyOf(row))].map(([key, turns]) => ({
		key,
		turns,
		usd: costOf$1(turns)
	})).sort((a, b) => Number(b.key === headline) - Number(a.key === headline) || b.usd - a.usd).slice(0, MOST_THREADS).flatMap(({ key, turns }) => {
		const [first] = turns;
		return first === void 0 ? [] : [{
			label: name(first.row),
			isHeadline: key === headline,
			turns
		}];
	});
};

// src/render/html/breaks.ts
const MOST_BREAKS = 100;
const cost = function({ wastedUsd }) { return wastedUsd ?? Number.MAX_VALUE; };
/** The dearest ones, in their order. */
const shownOf = function(rows) {
	const kept = new Set(rows.toSorted((a, b) => cost(b) - cost(a)).slice(0, MOST_BREAKS));
	return rows.filter((row) => kept.has(row));
};
/** Only where it tells anything: a run of one thread has one place. */
const threadColumn = function(report, rows) { return report.threads.length < 2 ? [] : [left("Thread", rows.map(threadName(report, code)))]; };
const losses = function({ losses: { usd: lost, share }, cacheBreaks }) {
	const of = share === null ? "" : `, ${require_report.percent(share)} of what the requests cost`;
	const unpriced = cacheBreaks.filter(({ wastedUsd }) => wastedUsd === null).length;
	const what = `${require_report.plural(cacheBreaks.length, "turn")} wrote again what the cache had held`;
	if (unpriced === cacheBreaks.length) return `${what}, at a cost that is unknown.`;
	return `${what}, for ${unpriced === 0 ? "" : "at least "}${require_report.usd(lost)} more than reading it${of}.`;
};
const cacheBreaks = function(report) {
	const rows = shownOf(report.cacheBreaks);
	if (rows.length === 0) return null;
	const more = report.cacheBreaks.length - rows.length;
	return section("breaks", "Cache breaks", el("p", {}, losses(report)), table(more === 0 ? "Cache breaks, turn by turn" : `The ${rows.length} dearest cache breaks`, [
		right("Turn", rows.map(({ turn }) => require_report.count(turn))),
		...threadColumn(report, rows),
		right("Written again", rows.map(({ rewrittenTokens }) => require_report.tokens(rewrittenTokens))),
		right("Lost", require_report.usdColumn(rows.map(({ wastedUsd }) => wastedUsd))),
		left("Why", rows.map(require_notes.causeText)),
		left("Known by", rows.map(({ evidence }) => evidence === "reported" ? "the API's word" : "inference"))
	]));
};
const size = function(value) { return value === null ? "\u2013" : require_report.tokens(value); };
const dollars = function(value) { return value === null ? "\u2013" : require_report.usd(value); };
const compactionColumns = function(report, rows) { return [
	right("After turn", rows.map(({ afterTurn }) => require_report.count(afterTurn))),
	...threadColumn(report, rows),
	left("Trigger", rows.map(({ trigger }) => trigger === null ? "\u2013" : require_report.safeTrigger(trigger))),
	right("From", rows.map(({ contextBefore, preTokens }) => size(contextBefore ?? preTokens))),
	right("To", rows.map(({ contextAfter, postTokens }) => size(contextAfter ?? postTokens))),
	right("Summary, at least", rows.map(({ summaryUsdAtLeast }) => dollars(summaryUsdAtLeast))),
	right("Turn after it", rows.map(({ coldTurnUsd }) => dollars(coldTurnUsd))),
	right("Reading it spared", rows.map(({ avoidedUsd }) => dollars(avoidedUsd)))
]; };
const MOST_COMPACTIONS = 100;
const compactions = function(report) { return section("compactions", "Compactions", table("What compactions took away, what they cost and what later turns did not have to read", compactionColumns(report, report.compactions.slice(0, MOST_COMPACTIONS)))); };

// src/render/html/page-data.ts
/** A bucket of the cost chart: its tone in the style sheet and its name, bottom to top. */
const COST_SERIES = [
	{
		field: "cacheRead",
		tone: "k0",
		label: "Cache read"
	},
	{
		field: "cacheWrite",
		tone: "k1",
		label: "Cache write"
	},
	{
		field: "input",
		tone: "k4",
		label: "Input"
	},
	{
		field: "output",
		tone: "k3",
		label: "Output"
	},
	{
		field: "webSearch",
		tone: "k5",
		label: "Web search"
	}
];

// src/render/html/chart-data.ts
const secondsOf = function(at) {
	const ms = at === null ? NaN : Date.parse(at);
	return Number.isNaN(ms) ? null : Math.round(ms / 1e3);
};
const limitsOf = function({ verdicts }) { return verdicts.flatMap(({ budget, limit }) => budget.endsWith("-peak-context") && limit !== null ? [{
	label: budget,
	tokens: limit
}] : []); };
const lossOf = function({ cause, idleSeconds, rewrittenTokens, wastedUsd }) {
	const lost = wastedUsd === null ? "" : `, ${require_report.usd(wastedUsd)} lost`;
	return `cache break: ${require_notes.causeText({
		cause,
		idleSeconds
	})}; ${require_report.tokens(rewrittenTokens)} written again${lost}`;
};
const breaksOf = function(turns, rows) {
	const places = new Map(turns.map(({ row }, at) => [row.turn, at]));
	return rows.flatMap((row) => {
		const at = places.get(row.turn);
		return at === void 0 ? [] : [{
			at,
			words: lossOf(row)
		}];
	});
};
const compactionsOf = function(turns) { return turns.flatMap(({ row }, at) => row.event === "compaction" ? [at] : []); };
const partsOf = function(turns, composition) { return composition === null ? [] : composition.origins.map((_, column) => turns.map(({ index }) => composition.tokens[index]?.[column] ?? 0)); };
/** The numbers of `threads` (`threadsOf`), with every name in its safe form. */
const pageData = function(report, judgement, threads) {
	const models = /* @__PURE__ */ new Map();
	const modelOf = (raw) => {
		const place = models.get(raw) ?? models.size;
		models.set(raw, place);
		return place;
	};
	const breaks = require_report.groupBy(report.cacheBreaks, keyOf);
	const threadData = ({ label, isHeadline, turns }) => ({
		label,
		window: isHeadline ? report.context.windowTokens : null,
		limits: isHeadline ? limitsOf(judgement) : [],
		turns: turns.map(({ row }) => row.turn),
		times: turns.map(({ row }) => secondsOf(row.at)),
		models: turns.map(({ row }) => modelOf(row.model)),
		context: turns.map(({ row }) => row.contextTokens),
		output: turns.map(({ row }) => row.outputTokens),
		usd: turns.map(({ row }) => row.usd),
		costs: COST_SERIES.map(({ field }) => turns.map(({ row }) => row.costs?.[field] ?? 0)),
		parts: partsOf(turns, report.composition),
		compactions: compactionsOf(turns),
		breaks: breaksOf(turns, turns[0] === void 0 ? [] : breaks.get(keyOf(turns[0].row)) ?? [])
	});
	const drawn = threads.map(threadData);
	return {
		origins: (report.composition?.origins ?? []).map((origin) => require_notes.originName(origin, require_notes.asIs)),
		models: [...models.keys()].map(require_report.safeModel),
		threads: drawn
	};
};
const escapeUnit = function(character) { return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`; };
/** JSON within the page. No `<` and no `>` in it, so no text of it can end the element or begin a comment. */
const embedded = function(data) { return verbatim("script", {
	type: "application/json",
	id: "data"
}, JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, escapeUnit)); };

// src/render/html/turn-tables.ts
/** Rows of such a table, more or less: a thread never shares one. */
const MOST_ROWS$1 = 200;
/** Neighbouring turns of a thread, as many to a stretch as leaves about `most` of them. */
const stretchesOf = function(threads, most) {
	const all = threads.reduce((sum, { turns }) => sum + turns.length, 0);
	const length = Math.max(1, Math.ceil(all / most));
	return threads.flatMap(({ label, turns }) => Array.from({ length: Math.ceil(turns.length / length) }, (_, index) => ({
		thread: label,
		turns: turns.slice(index * length, (index + 1) * length)
	})));
};
const largest = function({ turns }) { return turns.reduce((best, turn) => best === void 0 || turn.row.contextTokens > best.row.contextTokens ? turn : best, void 0); };
const sumOf$1 = function({ turns }, amountOf) { return turns.reduce((sum, turn) => sum + amountOf(turn), 0); };
const costOf = function({ turns }) { return turns.reduce((sum, { row }) => sum === null || row.usd === null ? null : sum + row.usd, 0); };
const EVENTS = {
	compaction: "compaction",
	"cache-break": "cache break"
};
const eventsOf = function({ turns }) { return ["compaction", "cache-break"].map((event) => [event, turns.filter(({ row }) => row.event === event).length]).filter(([, times]) => times > 0).map(([event, times]) => turns.length === 1 ? EVENTS[event] : require_report.plural(times, EVENTS[event])).join(", "); };
const span = function({ turns }) {
	const [first, last] = [turns[0]?.row.turn ?? 0, turns.at(-1)?.row.turn ?? 0];
	return first === last ? require_report.count(first) : `${require_report.count(first)}\u2013${require_report.count(last)}`;
};
/** What names a row: the turns, and the thread where there are several. */
const places = function(stretches) {
	const isOne = new Set(stretches.map(({ thread }) => thread)).size === 1;
	return [right("Turn", stretches.map(span)), ...isOne ? [] : [left("Thread", stretches.map(({ thread }) => thread))]];
};
const folded = function(summary, body) { return body === null ? null : el("details", {}, el("summary", {}, summary), body); };
const isShared = function(stretches) { return stretches.some(({ turns }) => turns.length > 1); };
const caption = function(what, shared, stretches) { return isShared(stretches) ? `${what}. Turns are many: each row stands for several, with ${shared}` : what; };
/** The three charts' numbers for those who read rather than look, folded. */
const turnTables = function(threads, composition) {
	const rows = stretchesOf(threads, MOST_ROWS$1);
	const costs = require_report.usdColumn(rows.map(costOf));
	const context = table(caption("Context by turn", "the largest context of them", rows), [
		...places(rows),
		right("Context", rows.map((row) => require_report.tokens(largest(row)?.row.contextTokens ?? 0))),
		right("Output", rows.map((row) => require_report.tokens(sumOf$1(row, ({ row }) => row.outputTokens)))),
		left("Before it", rows.map(eventsOf))
	]);
	const cost = table(caption("Cost by turn", "their sum", rows), [
		...places(rows),
		right("Cost", costs),
		...COST_SERIES.map(({ field, label }) => right(label, require_report.usdColumn(rows.map((row) => sumOf$1(row, ({ row }) => row.costs?.[field] ?? 0)))))
	]);
	const origins = composition === null ? null : table(caption("Context by origin, in tokens", "what made up the largest context of them", rows), [...places(rows), ...composition.origins.map((origin, column) => right(require_notes.originName(origin, (name) => name), rows.map((row) => require_report.tokens(composition.tokens[largest(row)?.index ?? -1]?.[column] ?? 0))))]);
	return {
		context: folded("Context as a table", context),
		cost: folded("Cost as a table", cost),
		origins: folded("Origins as a table", origins)
	};
};

// src/render/html/charts.ts
const legend = function(entries) { return bullets(entries.map(([tone, label]) => [swatch(tone), label]), "legend"); };
/** What is hidden here the page's script fills and shows. */
const figure = function({ name, title, legend, numbers }) { return el("figure", { "data-chart": name }, el("figcaption", {}, el("h3", {}, title)), el("div", {
	class: "drawn",
	hidden: true
}, legend, el("div", { class: "plot" }, el("svg", {
	role: "img",
	"aria-label": title
}), el("div", {
	class: "cursor",
	role: "slider",
	tabindex: 0,
	"aria-label": `${title}: turn`
})), el("p", { class: "readout" })), numbers); };
const optionText = function({ label, turns }) {
	const cost = turns.reduce((sum, { row }) => sum === null || row.usd === null ? null : sum + row.usd, 0);
	return [
		label,
		require_report.plural(turns.length, "turn"),
		...cost === null ? [] : [require_report.usd(cost)]
	].join(" \u00b7 ");
};
const chooser = function(threads) { return threads.length < 2 ? null : el("p", {
	class: "chooser",
	hidden: true
}, el("label", { for: "thread" }, "Thread"), el("select", { id: "thread" }, threads.map((thread, index) => el("option", { value: index }, optionText(thread))))); };
const costEntries = function({ timeline }) { return COST_SERIES.filter(({ field }) => timeline.some(({ costs }) => costs !== null && costs[field] > 0)).map(({ tone, label }) => [tone, label]); };
const contextEntries = function(report) { return [...report.compactions.length > 0 ? [["compacted", "Compaction"]] : [], ...report.cacheBreaks.length > 0 ? [["broken", "Cache break"]] : []]; };
const originEntries = function({ composition }) { return (composition?.origins ?? []).map((origin, column) => [`c${column}`, require_notes.originName(origin, code)]); };
const NO_SCRIPT = "The charts need JavaScript. The tables hold the same numbers.";
/** Context, cost and origins, turn by turn: the same numbers drawn, spoken and as tables. */
const charts = function(report, threads) {
	const facts = bullets(require_threads.contextFacts(report));
	if (threads.length === 0) return section("turns", "Context and turns", facts);
	const numbers = turnTables(threads, report.composition);
	const { composition } = report;
	return section("turns", "Turn by turn", facts, el("noscript", {}, el("p", {}, NO_SCRIPT)), chooser(threads), figure({
		name: "context",
		title: "Context",
		legend: legend(contextEntries(report)),
		numbers: numbers.context
	}), figure({
		name: "cost",
		title: "Cost",
		legend: legend(costEntries(report)),
		numbers: numbers.cost
	}), composition === null ? null : figure({
		name: "origins",
		title: "What the context was made of",
		legend: legend(originEntries(report)),
		numbers: numbers.origins
	}), el("p", {
		id: "spoken",
		class: "unseen",
		role: "status",
		"aria-live": "polite"
	}));
};

// src/render/html/assets.ts
/** Generated of src/render/html/page by `npm run generate`: do not edit. */
const STYLE = [
	":root {",
	"  color-scheme: light dark;",
	"  --paper: #ffffff;",
	"  --raised: #eef1f4;",
	"  --ink: #1b2027;",
	"  --soft: #59636f;",
	"  --line: #dfe3e8;",
	"  --link: #1f5fae;",
	"  --pass: #1a7340;",
	"  --warn: #8a5800;",
	"  --fail: #b3261e;",
	"  --k0: #2c5ebb;",
	"  --k1: #e0912f;",
	"  --k2: #a04618;",
	"  --k3: #299363;",
	"  --k4: #af64a4;",
	"  --k5: #63b4dd;",
	"  --k6: #8fa597;",
	"  --c0: #3654b0;",
	"  --c1: #dc983d;",
	"  --c2: #1d8a66;",
	"  --c3: #c9649f;",
	"  --c4: #75aef6;",
	"  --c5: #b4471d;",
	"  --c6: #d9cc4e;",
	"  --c7: #47417c;",
	"  --c8: #a4abb3;",
	"}",
	"",
	"@media screen and (prefers-color-scheme: dark) {",
	"  :root {",
	"    --paper: #14171b;",
	"    --raised: #1c2127;",
	"    --ink: #e4e7eb;",
	"    --soft: #9ca6b2;",
	"    --line: #2e353d;",
	"    --link: #83b7f2;",
	"    --pass: #5cc98a;",
	"    --warn: #e3b04b;",
	"    --fail: #ff8a80;",
	"    --k0: #4f7ed9;",
	"    --k1: #e89436;",
	"    --k2: #b26a26;",
	"    --k3: #2ec683;",
	"    --k4: #c68ac0;",
	"    --k5: #8fd0f0;",
	"    --k6: #7d7d90;",
	"    --c0: #4b7de9;",
	"    --c1: #f2b75b;",
	"    --c2: #1fb377;",
	"    --c3: #c7a4b5;",
	"    --c4: #9bd8f5;",
	"    --c5: #c5652f;",
	"    --c6: #efe37e;",
	"    --c7: #9f83b6;",
	"    --c8: #658478;",
	"  }",
	"}",
	"",
	"/* In a legend: as they are drawn. */",
	".compacted {",
	"  x: 40%;",
	"  width: 20%;",
	"  fill: var(--ink);",
	"}",
	"",
	".broken {",
	"  transform: rotate(45deg) scale(0.75);",
	"  transform-origin: center;",
	"  fill: var(--fail);",
	"}",
	"",
	".k0 {",
	"  fill: var(--k0);",
	"}",
	"",
	".k1 {",
	"  fill: var(--k1);",
	"}",
	"",
	".k2 {",
	"  fill: var(--k2);",
	"}",
	"",
	".k3 {",
	"  fill: var(--k3);",
	"}",
	"",
	".k4 {",
	"  fill: var(--k4);",
	"}",
	"",
	".k5 {",
	"  fill: var(--k5);",
	"}",
	"",
	".k6 {",
	"  fill: var(--k6);",
	"}",
	"",
	".c0 {",
	"  fill: var(--c0);",
	"}",
	"",
	".c1 {",
	"  fill: var(--c1);",
	"}",
	"",
	".c2 {",
	"  fill: var(--c2);",
	"}",
	"",
	".c3 {",
	"  fill: var(--c3);",
	"}",
	"",
	".c4 {",
	"  fill: var(--c4);",
	"}",
	"",
	".c5 {",
	"  fill: var(--c5);",
	"}",
	"",
	".c6 {",
	"  fill: var(--c6);",
	"}",
	"",
	".c7 {",
	"  fill: var(--c7);",
	"}",
	"",
	".c8 {",
	"  fill: var(--c8);",
	"}",
	"",
	"* {",
	"  box-sizing: border-box;",
	"}",
	"",
	"body {",
	"  margin: 0;",
	"  background: var(--paper);",
	"  color: var(--ink);",
	"  font:",
	"    15px / 1.55 system-ui,",
	"    -apple-system,",
	"    \"Segoe UI\",",
	"    Roboto,",
	"    \"Helvetica Neue\",",
	"    \"Liberation Sans\",",
	"    Arial,",
	"    sans-serif;",
	"  font-variant-numeric: tabular-nums;",
	"  -webkit-text-size-adjust: 100%;",
	"}",
	"",
	"main {",
	"  max-width: 1000px;",
	"  margin: 0 auto;",
	"  padding: 28px 20px 56px;",
	"}",
	"",
	"h1,",
	"h2,",
	"h3 {",
	"  margin: 0;",
	"  line-height: 1.3;",
	"  text-wrap: balance;",
	"}",
	"",
	"h1 {",
	"  font-size: 27px;",
	"  font-weight: 650;",
	"  letter-spacing: -0.01em;",
	"}",
	"",
	"h1 .rest {",
	"  display: block;",
	"  margin-top: 4px;",
	"  color: var(--soft);",
	"  font-size: 18px;",
	"  font-weight: 450;",
	"  letter-spacing: 0;",
	"}",
	"",
	"h2 {",
	"  margin-top: 44px;",
	"  padding-top: 14px;",
	"  border-top: 1px solid var(--line);",
	"  font-size: 19px;",
	"  font-weight: 620;",
	"}",
	"",
	"h3 {",
	"  margin-top: 26px;",
	"  font-size: 15px;",
	"  font-weight: 620;",
	"}",
	"",
	"p,",
	"ul,",
	"ol {",
	"  margin: 10px 0;",
	"}",
	"",
	"ul,",
	"ol {",
	"  padding-left: 20px;",
	"}",
	"",
	"li {",
	"  margin: 4px 0;",
	"}",
	"",
	"li::marker {",
	"  color: var(--soft);",
	"}",
	"",
	"code {",
	"  padding: 1px 4px;",
	"  border-radius: 4px;",
	"  background: var(--raised);",
	"  font:",
	"    0.9em / 1.4 ui-monospace,",
	"    SFMono-Regular,",
	"    Menlo,",
	"    Consolas,",
	"    \"Liberation Mono\",",
	"    monospace;",
	"  overflow-wrap: anywhere;",
	"}",
	"",
	".brand {",
	"  margin: 0 0 6px;",
	"  color: var(--soft);",
	"  font-size: 12px;",
	"  font-weight: 600;",
	"  letter-spacing: 0.09em;",
	"  text-transform: uppercase;",
	"}",
	"",
	".lead {",
	"  font-size: 17px;",
	"}",
	"",
	".note,",
	"footer,",
	"noscript {",
	"  color: var(--soft);",
	"}",
	"",
	".note,",
	"footer {",
	"  font-size: 13px;",
	"}",
	"",
	"footer {",
	"  margin-top: 44px;",
	"  border-top: 1px solid var(--line);",
	"}",
	"",
	".sign {",
	"  display: inline-block;",
	"  width: 1.45em;",
	"  margin-right: 0.4em;",
	"  border-radius: 0.3em;",
	"  background: var(--raised);",
	"  box-shadow: inset 0 0 0 1px currentColor;",
	"  font-weight: 700;",
	"  text-align: center;",
	"}",
	"",
	".sign.pass {",
	"  color: var(--pass);",
	"}",
	"",
	".sign.warn,",
	".sign.unmeasured {",
	"  color: var(--warn);",
	"}",
	"",
	".sign.fail {",
	"  color: var(--fail);",
	"}",
	"",
	".verdicts {",
	"  padding: 0;",
	"  list-style: none;",
	"}",
	"",
	".verdicts li {",
	"  display: flex;",
	"  align-items: baseline;",
	"  margin: 8px 0;",
	"  overflow-wrap: anywhere;",
	"}",
	"",
	".verdicts .sign {",
	"  flex: none;",
	"}",
	"",
	".advice li {",
	"  margin: 6px 0;",
	"}",
	"",
	"strong {",
	"  font-weight: 620;",
	"}",
	"",
	":focus-visible {",
	"  outline: 2px solid var(--link);",
	"  outline-offset: 2px;",
	"}",
	"",
	"summary {",
	"  width: fit-content;",
	"  margin-top: 10px;",
	"  color: var(--link);",
	"  font-size: 13px;",
	"  cursor: pointer;",
	"}",
	"",
	".scroll {",
	"  margin: 12px 0;",
	"  overflow-x: auto;",
	"}",
	"",
	"table {",
	"  border-collapse: collapse;",
	"  font-size: 14px;",
	"}",
	"",
	"caption {",
	"  padding: 0 0 6px;",
	"  color: var(--soft);",
	"  font-size: 13px;",
	"  text-align: left;",
	"}",
	"",
	"th,",
	"td {",
	"  padding: 5px 18px 5px 0;",
	"  border-bottom: 1px solid var(--line);",
	"  font-weight: 400;",
	"  text-align: left;",
	"  vertical-align: baseline;",
	"  white-space: nowrap;",
	"}",
	"",
	"/* It stays in sight, too, and breaks where the window ends. */",
	"caption span {",
	"  display: inline-block;",
	"  position: sticky;",
	"  left: 0;",
	"  max-width: calc(100vw - 40px);",
	"}",
	"",
	"/* What names a row stays in sight while the others scroll. */",
	"tbody th {",
	"  position: sticky;",
	"  left: 0;",
	"  background: var(--paper);",
	"}",
	"",
	"tbody th:not(.n) {",
	"  min-width: 150px;",
	"  max-width: 240px;",
	"  white-space: normal;",
	"}",
	"",
	"th:last-child,",
	"td:last-child {",
	"  padding-right: 2px;",
	"}",
	"",
	"thead th {",
	"  color: var(--soft);",
	"  font-size: 13px;",
	"}",
	"",
	".n {",
	"  text-align: right;",
	"}",
	"",
	".split {",
	"  display: block;",
	"  width: 100%;",
	"  height: 18px;",
	"  margin: 14px 0 4px;",
	"  border-radius: 4px;",
	"}",
	"",
	".bar {",
	"  display: block;",
	"  width: 120px;",
	"  height: 10px;",
	"  border-radius: 2px;",
	"}",
	"",
	".split rect,",
	".bar rect {",
	"  stroke: var(--paper);",
	"  stroke-width: 1px;",
	"}",
	"",
	".swatch {",
	"  display: inline-block;",
	"  width: 11px;",
	"  height: 11px;",
	"  margin-right: 7px;",
	"}",
	"",
	"details .scroll {",
	"  max-height: 420px;",
	"  overflow-y: auto;",
	"}",
	"",
	".legend {",
	"  display: flex;",
	"  flex-wrap: wrap;",
	"  gap: 4px 18px;",
	"  margin: 6px 0 0;",
	"  padding: 0;",
	"  color: var(--soft);",
	"  font-size: 13px;",
	"  list-style: none;",
	"}",
	"",
	".legend li {",
	"  margin: 0;",
	"}",
	"",
	"figure {",
	"  margin: 26px 0 0;",
	"}",
	"",
	"figure h3 {",
	"  margin: 0;",
	"}",
	"",
	".chooser {",
	"  display: flex;",
	"  align-items: center;",
	"  gap: 10px;",
	"  margin: 18px 0 0;",
	"}",
	"",
	".chooser[hidden] {",
	"  display: none;",
	"}",
	"",
	"select {",
	"  max-width: 100%;",
	"  min-width: 0;",
	"  padding: 4px 8px;",
	"  border: 1px solid var(--soft);",
	"  border-radius: 6px;",
	"  background: var(--paper);",
	"  color: var(--ink);",
	"  font: inherit;",
	"}",
	"",
	".readout {",
	"  min-height: 3.1em;",
	"  margin: 6px 0 0;",
	"  padding-left: 62px;",
	"  font-size: 13px;",
	"}",
	"",
	".plot {",
	"  position: relative;",
	"}",
	"",
	".plot svg {",
	"  display: block;",
	"  width: 100%;",
	"  height: auto;",
	"}",
	"",
	".cursor {",
	"  position: absolute;",
	"  inset: 0;",
	"  border-radius: 4px;",
	"  cursor: crosshair;",
	"  touch-action: pan-y;",
	"}",
	"",
	".tick,",
	".line-label {",
	"  fill: var(--soft);",
	"  font-size: 12px;",
	"}",
	"",
	".line-label,",
	".peak {",
	"  stroke: var(--paper);",
	"  stroke-width: 3px;",
	"  stroke-linejoin: round;",
	"  paint-order: stroke;",
	"}",
	"",
	".peak {",
	"  fill: var(--ink);",
	"  font-size: 13px;",
	"  font-weight: 620;",
	"}",
	"",
	".grid {",
	"  stroke: var(--line);",
	"}",
	"",
	".axis {",
	"  stroke: var(--soft);",
	"}",
	"",
	".curve {",
	"  fill: none;",
	"  stroke: var(--k0);",
	"  stroke-width: 2px;",
	"  stroke-linejoin: round;",
	"  stroke-linecap: round;",
	"}",
	"",
	".under {",
	"  fill: var(--k0);",
	"  opacity: 0.13;",
	"}",
	"",
	".line {",
	"  stroke: var(--soft);",
	"  stroke-dasharray: 2 4;",
	"}",
	"",
	".line.limit {",
	"  stroke: var(--fail);",
	"  stroke-dasharray: 8 4;",
	"}",
	"",
	".line.warn-limit {",
	"  stroke: var(--warn);",
	"  stroke-dasharray: 8 4;",
	"}",
	"",
	".compaction {",
	"  stroke: var(--ink);",
	"  stroke-dasharray: 3 3;",
	"}",
	"",
	".break {",
	"  fill: var(--fail);",
	"  stroke: var(--paper);",
	"  stroke-width: 1.5px;",
	"}",
	"",
	".pointer {",
	"  stroke: var(--ink);",
	"  pointer-events: none;",
	"}",
	"",
	".area {",
	"  stroke: var(--paper);",
	"  stroke-width: 0.75px;",
	"}",
	"",
	".unseen {",
	"  position: absolute;",
	"  width: 1px;",
	"  height: 1px;",
	"  overflow: hidden;",
	"  clip-path: inset(50%);",
	"  white-space: nowrap;",
	"}",
	"",
	"@media (max-width: 600px) {",
	"  main {",
	"    padding: 18px 14px 40px;",
	"  }",
	"",
	"  h1 {",
	"    font-size: 22px;",
	"  }",
	"",
	"  .lead {",
	"    font-size: 16px;",
	"  }",
	"",
	"  tbody th:not(.n) {",
	"    max-width: 42vw;",
	"  }",
	"",
	"  .readout {",
	"    min-height: 6.2em;",
	"  }",
	"",
	"  .readout {",
	"    padding-left: 0;",
	"  }",
	"}",
	"",
	"@media print {",
	"  main {",
	"    max-width: none;",
	"    padding: 0;",
	"  }",
	"",
	"  figure,",
	"  tr {",
	"    break-inside: avoid;",
	"  }",
	"",
	"  h2,",
	"  h3 {",
	"    break-after: avoid;",
	"  }",
	"",
	"  .scroll {",
	"    overflow: visible;",
	"  }",
	"",
	"  .chooser,",
	"  summary,",
	"  .pointer,",
	"  .readout {",
	"    display: none;",
	"  }",
	"}",
	""
].join("\n");
const SCRIPT = [
	"(function() {",
	"",
	"// src/render/format.ts",
	"/** Numbers to text. The only place that rounds; half up, on the decimal value rather than on its binary neighbour. */",
	"	const formats = /* @__PURE__ */ new Map();",
	"	/** Making a format takes a hundred times as long as using it, and a report has a handful of them. */",
	"	const formatOf = (options) => {",
	"		const key = JSON.stringify(options);",
	"		const known = formats.get(key);",
	"		if (known !== void 0) return known;",
	"		const made = new Intl.NumberFormat(\"en-US\", options);",
	"		formats.set(key, made);",
	"		return made;",
	"	};",
	"	const decimal = (value, options) => formatOf(options).format(`${value}`);",
	"	const twoDigits = (usd) => decimal(usd, {",
	"		style: \"currency\",",
	"		currency: \"USD\",",
	"		minimumSignificantDigits: 2,",
	"		maximumSignificantDigits: 2",
	"	});",
	"	const dollars$1 = (usd, decimals) => decimal(usd, {",
	"		style: \"currency\",",
	"		currency: \"USD\",",
	"		minimumFractionDigits: decimals,",
	"		maximumFractionDigits: decimals",
	"	});",
	"	/** USD to the cent: `$0.42`, `$1,278.00`; below a cent with two significant digits: `$0.0042`. */",
	"	const usd = (value) => value === 0 || Math.abs(value) >= .00995 ? dollars$1(value, 2) : twoDigits(value);",
	"	/** USD of one turn on average: cents from one dollar on, else two significant digits (`$0.011`). */",
	"	const usdEach = (value) => value === 0 || value >= .995 ? dollars$1(value, 2) : twoDigits(value);",
	"	/** USD with all its digits, nine at most: `$5.000012`, `$5.00`. */",
	"	const usdExact = (value) => decimal(value, {",
	"		style: \"currency\",",
	"		currency: \"USD\",",
	"		minimumFractionDigits: 2,",
	"		maximumFractionDigits: 9",
	"	});",
	"	/** A count with its separators: `14,006`. */",
	"	const count = (value) => decimal(value, { maximumFractionDigits: 0 });",
	"	/** Tokens for people: `999`, `9.2k`, `118k`, `1.2M`. */",
	"	const tokens = (value) => {",
	"		if (value < 1e3) return count(value);",
	"		const [scaled, unit] = value < 999500 ? [value / 1e3, \"k\"] : [value / 1e6, \"M\"];",
	"		return decimal(scaled, { maximumFractionDigits: scaled < 9.95 ? 1 : 0 }) + unit;",
	"	};",
	"	/** A number and its noun: `1 turn`, `1,270 turns`. */",
	"	const plural = (value, one, many = `${one}s`) => `${count(value)} ${value === 1 ? one : many}`;",
	"	/** One share (0\u20131) for itself: `66 %`. Never 0 % for something, never 100 % for less than all. */",
	"	const percent = (share) => {",
	"		const rounded = Math.round(share * 100);",
	"		if (rounded === 0 && share > 0) return \"< 1 %\";",
	"		if (rounded === 100 && share < 1) return \"> 99 %\";",
	"		return `${count(rounded)} %`;",
	"	};",
	"	/** Two values that differ must not look the same (`$5.00 of $5.00`): rounded if that tells them apart, else exact. */",
	"	const apart = (rounded, exact) => (first, second) => {",
	"		const format = first !== second && rounded(first) === rounded(second) ? exact : rounded;",
	"		return [format(first), format(second)];",
	"	};",
	"	/** Actual and limit of a cost budget, in USD. */",
	"	const usdApart = apart(usd, usdExact);",
	"	/** Actual and limit of a context budget, in tokens. */",
	"	const tokensApart = apart(tokens, count);",
	"	/** Actual and limit of a budget of turns. */",
	"	const countApart = apart(count, count);",
	"",
	"// src/render/html/page/svg.ts",
	"	const NAMESPACE = \"http://www.w3.org/2000/svg\";",
	"	/** An element of a drawing, with text or children. */",
	"	const svg = (name, attributes, ...children) => {",
	"		const node = document.createElementNS(NAMESPACE, name);",
	"		for (const [attribute, value] of Object.entries(attributes)) node.setAttribute(attribute, `${value}`);",
	"		node.append(...children);",
	"		return node;",
	"	};",
	"	/** Tenths of a pixel are enough, and keep paths short. */",
	"	const px = (value) => `${Math.round(value * 10) / 10}`;",
	"",
	"// src/render/html/page/ticks.ts",
	"	const STEPS$1 = [",
	"		1,",
	"		2,",
	"		2.5,",
	"		5,",
	"		10",
	"	];",
	"	/** Round values from 0 up to `top`, at most `most` beside the 0. `whole`: no fractions. */",
	"	const ticksUpTo = (top, most, whole = false) => {",
	"		if (!(top > 0)) return [0];",
	"		const rough = top / most;",
	"		const unit = 10 ** Math.floor(Math.log10(rough));",
	"		const factor = STEPS$1.find((step) => step * unit >= rough * .999999) ?? 10;",
	"		const step = whole ? Math.max(1, Math.ceil(factor * unit)) : factor * unit;",
	"		const steps = Math.floor(top / step + 1e-9);",
	"		return Array.from({ length: steps + 1 }, (_, index) => Number((index * step).toPrecision(12)));",
	"	};",
	"",
	"// src/render/html/page/frame.ts",
	"	const HEIGHT = 240;",
	"	const MARGIN = {",
	"		left: 62,",
	"		right: 12,",
	"		top: 18,",
	"		bottom: 30",
	"	};",
	"	/** `top`: the value at the upper edge. */",
	"	const frameOf = (width, turns, top) => {",
	"		const [left, right] = [MARGIN.left, width - MARGIN.right];",
	"		const [upper, lower] = [MARGIN.top, HEIGHT - MARGIN.bottom];",
	"		return {",
	"			width,",
	"			height: HEIGHT,",
	"			left,",
	"			right,",
	"			top: upper,",
	"			bottom: lower,",
	"			turns,",
	"			x: (at) => left + (at + .5) * (right - left) / turns,",
	"			y: (value) => lower - value / top * (lower - upper)",
	"		};",
	"	};",
	"	/** Columns of about two pixels, at most one for each turn. */",
	"	const columnsIn = ({ left, right, turns }) => Math.min(turns, Math.floor((right - left) / 2));",
	"	const valueAxis = (frame, ticks, write) => ticks.flatMap((value) => {",
	"		const y = frame.y(value);",
	"		return [svg(\"line\", {",
	"			class: value === 0 ? \"axis\" : \"grid\",",
	"			x1: frame.left,",
	"			x2: frame.right,",
	"			y1: px(y),",
	"			y2: px(y)",
	"		}), svg(\"text\", {",
	"			class: \"tick\",",
	"			x: frame.left - 8,",
	"			y: px(y + 4),",
	"			\"text-anchor\": \"end\"",
	"		}, write(value))];",
	"	});",
	"	const ROOM_FOR_A_NUMBER = 70;",
	"	const turnAxis = (frame, turns) => {",
	"		const most = Math.max(1, Math.floor((frame.right - frame.left) / ROOM_FOR_A_NUMBER));",
	"		const first = turns[0] ?? 1;",
	"		const places = ticksUpTo(frame.turns, most, true).map((tick) => Math.max(0, tick - first));",
	"		return [...new Set(places)].filter((at) => at < frame.turns).map((at, index) => {",
	"			const text = `${index === 0 ? \"turn \" : \"\"}${count(turns[at] ?? 0)}`;",
	"			const anchor = index === 0 && frame.x(at) - frame.left < 24 ? \"start\" : \"middle\";",
	"			const x = anchor === \"start\" ? frame.left : frame.x(at);",
	"			return svg(\"text\", {",
	"				class: \"tick\",",
	"				x: px(x),",
	"				y: frame.bottom + 18,",
	"				\"text-anchor\": anchor",
	"			}, text);",
	"		});",
	"	};",
	"	/** Grid, and the numbers at both axes. */",
	"	const axes = (frame, turns, ticks, write) => [...valueAxis(frame, ticks, write), ...turnAxis(frame, turns)];",
	"",
	"// src/render/html/page/pick.ts",
	"/** Finds the turn that a column shows. */",
	"	const pickFrom = ({ left, right }, columns) => (x) => {",
	"		const place = Math.floor((x - left) / (right - left) * columns.length);",
	"		return columns[Math.max(0, Math.min(columns.length - 1, place))]?.at ?? 0;",
	"	};",
	"",
	"// src/render/html/page/sample.ts",
	"/** `turns` in at most `columns` stretches as even as can be; one for each turn where there is room. */",
	"	const stretchesOf = (turns, columns) => {",
	"		const width = Math.max(1, Math.min(turns, Math.floor(columns)));",
	"		const edge = (column) => Math.floor(column * turns / width);",
	"		return turns === 0 ? [] : Array.from({ length: width }, (_, column) => ({",
	"			from: edge(column),",
	"			to: edge(column + 1)",
	"		}));",
	"	};",
	"	/** The place of the first largest value within a stretch. */",
	"	const highestIn = (values, { from, to }) => {",
	"		let best = from;",
	"		for (let at = from + 1; at < to; at += 1) if ((values[at] ?? 0) > (values[best] ?? 0)) best = at;",
	"		return best;",
	"	};",
	"	const lowestIn = (values, { from, to }) => {",
	"		let best = from;",
	"		for (let at = from + 1; at < to; at += 1) if ((values[at] ?? 0) < (values[best] ?? 0)) best = at;",
	"		return best;",
	"	};",
	"	/** Places to draw a line through: of every stretch its ends, its lowest and its highest value, so no extreme is lost. */",
	"	const outline = (values, stretches) => stretches.flatMap((stretch) => {",
	"		const places = [",
	"			stretch.from,",
	"			lowestIn(values, stretch),",
	"			highestIn(values, stretch),",
	"			stretch.to - 1",
	"		];",
	"		return [...new Set(places)].sort((a, b) => a - b);",
	"	});",
	"",
	"// src/render/html/page-data.ts",
	"/** A bucket of the cost chart: its tone in the style sheet and its name, bottom to top. */",
	"	const COST_SERIES = [",
	"		{",
	"			field: \"cacheRead\",",
	"			tone: \"k0\",",
	"			label: \"Cache read\"",
	"		},",
	"		{",
	"			field: \"cacheWrite\",",
	"			tone: \"k1\",",
	"			label: \"Cache write\"",
	"		},",
	"		{",
	"			field: \"input\",",
	"			tone: \"k4\",",
	"			label: \"Input\"",
	"		},",
	"		{",
	"			field: \"output\",",
	"			tone: \"k3\",",
	"			label: \"Output\"",
	"		},",
	"		{",
	"			field: \"webSearch\",",
	"			tone: \"k5\",",
	"			label: \"Web search\"",
	"		}",
	"	];",
	"",
	"// src/render/html/page/tell.ts",
	"	const clock = (seconds) => typeof seconds === \"number\" ? [`${(/* @__PURE__ */ new Date(seconds * 1e3)).toISOString().slice(11, 19)} UTC`] : [];",
	"	const turnOf = ({ turns }, at) => `Turn ${count(turns[at] ?? 0)}`;",
	"	const eventsAt = ({ breaks, compactions }, at) => [...compactions.includes(at) ? [\"first turn after a compaction\"] : [], ...breaks.filter((each) => each.at === at).map(({ words }) => words)];",
	"	const contextOf = ({ context, window }, at) => {",
	"		const size = context[at] ?? 0;",
	"		return `context ${tokens(size)}${window === null ? \"\" : ` (${percent(size / window)} of ${tokens(window)})`}`;",
	"	};",
	"	/** `Turn 41 \u00b7 context 96k (48 % of 200k) \u00b7 output 400 \u00b7 claude-\u2026 \u00b7 07:55:20 UTC \u00b7 cache break: \u2026` */",
	"	const tellContext = (thread, { models }, at) => [",
	"		turnOf(thread, at),",
	"		contextOf(thread, at),",
	"		`output ${tokens(thread.output[at] ?? 0)}`,",
	"		...[models[thread.models[at] ?? -1] ?? []].flat(),",
	"		...clock(thread.times[at]),",
	"		...eventsAt(thread, at)",
	"	].join(\" \u00b7 \");",
	"	/** `Turn 41 \u00b7 $0.33 \u00b7 cache read $0.29 \u00b7 \u2026`, dearest first. */",
	"	const tellCost = (thread, _, at) => {",
	"		const cost = thread.usd[at] ?? null;",
	"		const parts = COST_SERIES.map(({ label }, series) => ({",
	"			label,",
	"			usd: thread.costs[series]?.[at] ?? 0",
	"		})).filter((part) => part.usd > 0).sort((a, b) => b.usd - a.usd).map((part) => `${part.label.toLowerCase()} ${usdEach(part.usd)}`);",
	"		return [",
	"			turnOf(thread, at),",
	"			cost === null ? \"no price is known\" : usdEach(cost),",
	"			...parts",
	"		].join(\" \u00b7 \");",
	"	};",
	"	/** `Turn 41 \u00b7 context 96k \u00b7 Bash results 40k \u00b7 \u2026`, most first. */",
	"	const tellOrigins = (thread, { origins }, at) => {",
	"		const parts = thread.parts.map((column, place) => ({",
	"			name: origins[place] ?? \"\",",
	"			size: column[at] ?? 0",
	"		})).filter(({ size }) => size > 0).sort((a, b) => b.size - a.size).map(({ name, size }) => `${name} ${tokens(size)}`);",
	"		return [",
	"			turnOf(thread, at),",
	"			`context ${tokens(thread.context[at] ?? 0)}`,",
	"			...parts",
	"		].join(\" \u00b7 \");",
	"	};",
	"	/** `112 turns of main` */",
	"	const span = ({ turns, label }) => `${plural(turns.length, \"turn\")} of ${label}`;",
	"",
	"// src/render/html/page/context-chart.ts",
	"/** A line so far above the curve that it would press it flat is not drawn. */",
	"	const FARTHEST = 3;",
	"	const linesOf = ({ window, limits }, peak) => [...limits.map((limit) => ({",
	"		...limit,",
	"		tone: limit.label.startsWith(\"max\") ? \"limit\" : \"warn-limit\"",
	"	})), ...window === null ? [] : [{",
	"		label: \"window\",",
	"		tokens: window,",
	"		tone: \"window\"",
	"	}]].filter((line) => line.tokens <= peak * FARTHEST);",
	"	/** Labels that would lie on each other go below their line. */",
	"	const lineNodes = (frame, lines) => {",
	"		const taken = [];",
	"		return lines.toSorted((a, b) => b.tokens - a.tokens).flatMap(({ label, tokens: value, tone }) => {",
	"			const y = frame.y(value);",
	"			const at = taken.some((other) => Math.abs(other - (y - 5)) < 13) ? y + 14 : y - 5;",
	"			taken.push(at);",
	"			return [svg(\"line\", {",
	"				class: `line ${tone}`,",
	"				x1: frame.left,",
	"				x2: frame.right,",
	"				y1: px(y),",
	"				y2: px(y)",
	"			}), svg(\"text\", {",
	"				class: \"line-label\",",
	"				x: frame.right - 2,",
	"				y: px(at),",
	"				\"text-anchor\": \"end\"",
	"			}, `${label} ${tokens(value)}`)];",
	"		});",
	"	};",
	"	const curve = (frame, { context }) => {",
	"		const stretches = stretchesOf(context.length, columnsIn(frame));",
	"		const line = `M${outline(context, stretches).map((at) => `${px(frame.x(at))} ${px(frame.y(context[at] ?? 0))}`).join(\"L\")}`;",
	"		const [first, last] = [px(frame.x(0)), px(frame.x(context.length - 1))];",
	"		return [svg(\"path\", {",
	"			class: \"under\",",
	"			d: `${line}L${last} ${frame.bottom}L${first} ${frame.bottom}Z`",
	"		}), svg(\"path\", {",
	"			class: \"curve\",",
	"			d: context.length === 1 ? `${line}h0.1` : line",
	"		})];",
	"	};",
	"	/** All compactions in one path, all breaks in another. */",
	"	const events = (frame, { context, compactions, breaks }) => {",
	"		const edges = compactions.map((at) => {",
	"			return `M${px((frame.x(at - 1) + frame.x(at)) / 2)} ${frame.top}V${frame.bottom}`;",
	"		});",
	"		const marks = breaks.map(({ at }) => {",
	"			const [x, y] = [frame.x(at), frame.y(context[at] ?? 0)];",
	"			return `M${px(x)} ${px(y - 6)}l5 6l-5 6l-5 -6Z`;",
	"		});",
	"		return [svg(\"path\", {",
	"			class: \"compaction\",",
	"			d: edges.join(\"\")",
	"		}), svg(\"path\", {",
	"			class: \"break\",",
	"			d: marks.join(\"\")",
	"		})];",
	"	};",
	"	const peakLabel = (frame, thread, at) => {",
	"		const [x, y] = [frame.x(at), frame.y(thread.context[at] ?? 0)];",
	"		const isLate = x > frame.right - 130;",
	"		return svg(\"text\", {",
	"			class: \"peak\",",
	"			x: px(isLate ? x - 8 : x + 8),",
	"			y: px(y + 16),",
	"			\"text-anchor\": isLate ? \"end\" : \"start\"",
	"		}, `peak ${tokens(thread.context[at] ?? 0)}`);",
	"	};",
	"	const labelOf = (thread, at) => {",
	"		const { context, window, turns, compactions, breaks } = thread;",
	"		const size = context[at] ?? 0;",
	"		return [",
	"			`Context of ${span(thread)}: peak ${tokens(size)} at turn ${count(turns[at] ?? 0)}`,",
	"			...window === null ? [] : [`${percent(size / window)} of the window`],",
	"			`${tokens(context[0] ?? 0)} at first, ${tokens(context.at(-1) ?? 0)} at last`,",
	"			...compactions.length === 0 ? [] : [plural(compactions.length, \"compaction\")],",
	"			...breaks.length === 0 ? [] : [plural(breaks.length, \"cache break\")]",
	"		].join(\", \");",
	"	};",
	"	const contextChart = {",
	"		draw: (thread, _, width) => {",
	"			const { context, turns } = thread;",
	"			const peakAt = highestIn(context, {",
	"				from: 0,",
	"				to: context.length",
	"			});",
	"			const peak = Math.max(1, context[peakAt] ?? 0);",
	"			const lines = linesOf(thread, peak);",
	"			const top = Math.max(peak, ...lines.map((line) => line.tokens)) * 1.06;",
	"			const frame = frameOf(width, context.length, top);",
	"			const columns = stretchesOf(context.length, columnsIn(frame)).map((stretch) => ({",
	"				stretch,",
	"				at: highestIn(context, stretch)",
	"			}));",
	"			return {",
	"				frame,",
	"				label: labelOf(thread, peakAt),",
	"				pick: pickFrom(frame, columns),",
	"				nodes: [",
	"					...axes(frame, turns, ticksUpTo(top, 5), tokens),",
	"					...curve(frame, thread),",
	"					...lineNodes(frame, lines),",
	"					...events(frame, thread),",
	"					peakLabel(frame, thread, peakAt)",
	"				]",
	"			};",
	"		},",
	"		tell: tellContext",
	"	};",
	"",
	"// src/render/html/page/keys.ts",
	"	const far = (turns) => Math.max(10, Math.round(turns / 20));",
	"	const STEPS = /* @__PURE__ */ new Map([",
	"		[\"ArrowLeft\", (at) => at - 1],",
	"		[\"ArrowDown\", (at) => at - 1],",
	"		[\"ArrowRight\", (at) => at + 1],",
	"		[\"ArrowUp\", (at) => at + 1],",
	"		[\"PageDown\", (at, turns) => at - far(turns)],",
	"		[\"PageUp\", (at, turns) => at + far(turns)],",
	"		[\"Home\", () => 0],",
	"		[\"End\", (_, turns) => turns - 1]",
	"	]);",
	"	/** The turn that a key leads to from another, as of a slider; null: the key is none of ours. Places count from 0. */",
	"	const keyTarget = (key, at, turns) => {",
	"		const step = STEPS.get(key);",
	"		return step === void 0 ? null : Math.max(0, Math.min(turns - 1, step(at, turns)));",
	"	};",
	"",
	"// src/render/html/page/figure.ts",
	"	const listen = (cursor, state, onWish) => {",
	"		const onPointer = (event) => {",
	"			const x = event.clientX - cursor.getBoundingClientRect().left;",
	"			if (state.drawing !== null) onWish(state.drawing.pick(x));",
	"		};",
	"		cursor.addEventListener(\"pointermove\", onPointer);",
	"		cursor.addEventListener(\"pointerdown\", onPointer);",
	"		cursor.addEventListener(\"keydown\", (event) => {",
	"			if (event.ctrlKey || event.metaKey || event.altKey || state.thread === null) return;",
	"			const target = keyTarget(event.key, state.at, state.thread.turns.length);",
	"			if (target === null) return;",
	"			event.preventDefault();",
	"			onWish(target);",
	"		});",
	"	};",
	"	/** Brings one of the page's figures to life. Null where the page is not as expected. */",
	"	const figureOf = (element, chart, data, onWish) => {",
	"		const drawn = element.querySelector(\".drawn\");",
	"		const picture = element.querySelector(\".plot svg\");",
	"		const cursor = element.querySelector(\".cursor\");",
	"		const readout = element.querySelector(\".readout\");",
	"		if (drawn === null || picture === null || cursor === null || readout === null) return null;",
	"		drawn.hidden = false;",
	"		const state = {",
	"			drawing: null,",
	"			thread: null,",
	"			at: 0",
	"		};",
	"		const pointer = svg(\"line\", { class: \"pointer\" });",
	"		listen(cursor, state, onWish);",
	"		return {",
	"			draw: (thread) => {",
	"				const drawing = chart.draw(thread, data, Math.max(260, drawn.clientWidth));",
	"				const { width, height } = drawing.frame;",
	"				picture.setAttribute(\"viewBox\", `0 0 ${width} ${height}`);",
	"				picture.setAttribute(\"aria-label\", drawing.label);",
	"				picture.replaceChildren(...drawing.nodes, pointer);",
	"				cursor.setAttribute(\"aria-valuemin\", \"1\");",
	"				cursor.setAttribute(\"aria-valuemax\", `${thread.turns.length}`);",
	"				state.drawing = drawing;",
	"				state.thread = thread;",
	"			},",
	"			point: (thread, at) => {",
	"				state.at = at;",
	"				readout.textContent = chart.tell(thread, data, at);",
	"				cursor.setAttribute(\"aria-valuenow\", `${at + 1}`);",
	"				cursor.setAttribute(\"aria-valuetext\", `turn ${count(thread.turns[at] ?? 0)} of ${count(thread.turns.length)}`);",
	"				if (state.drawing === null) return;",
	"				const { x, top, bottom } = state.drawing.frame;",
	"				for (const end of [\"x1\", \"x2\"]) pointer.setAttribute(end, px(x(at)));",
	"				pointer.setAttribute(\"y1\", `${top}`);",
	"				pointer.setAttribute(\"y2\", `${bottom}`);",
	"			},",
	"			tell: (thread, at) => chart.tell(thread, data, at)",
	"		};",
	"	};",
	"",
	"// src/render/html/page/stack.ts",
	"/** Sums of the series up to and with each one, at one turn. */",
	"	const levels = (series, at) => {",
	"		let sum = 0;",
	"		return series.map(({ values }) => {",
	"			sum += values[at] ?? 0;",
	"			return sum;",
	"		});",
	"	};",
	"	/** One path for each series, whatever the number of turns: bars where there is room between them, else closed up. */",
	"	const bars = (frame, series, columns) => {",
	"		const unit = (frame.right - frame.left) / frame.turns;",
	"		const gap = unit * (columns[0]?.stretch.to ?? 1) >= 4 ? 1 : 0;",
	"		const piles = columns.map(({ at }) => levels(series, at));",
	"		return series.map(({ tone }, place) => {",
	"			const path = columns.map(({ stretch }, column) => {",
	"				const [upper, lower] = [piles[column]?.[place] ?? 0, place === 0 ? 0 : piles[column]?.[place - 1] ?? 0];",
	"				if (upper <= lower) return \"\";",
	"				const [from, to] = [frame.left + stretch.from * unit, frame.left + stretch.to * unit - gap];",
	"				return `M${px(from)} ${px(frame.y(lower))}V${px(frame.y(upper))}H${px(to)}V${px(frame.y(lower))}Z`;",
	"			});",
	"			return svg(\"path\", {",
	"				class: tone,",
	"				d: path.join(\"\")",
	"			});",
	"		});",
	"	};",
	"	/** The same as areas that end in a line each. */",
	"	const areas = (frame, series, columns) => {",
	"		const unit = (frame.right - frame.left) / frame.turns;",
	"		const piles = columns.map(({ at }) => levels(series, at));",
	"		const edge = (place) => columns.flatMap(({ stretch }, column) => {",
	"			const y = px(frame.y(place < 0 ? 0 : piles[column]?.[place] ?? 0));",
	"			return [`${px(frame.left + stretch.from * unit)} ${y}`, `${px(frame.left + stretch.to * unit)} ${y}`];",
	"		});",
	"		return series.map(({ tone }, place) => {",
	"			const d = `M${edge(place).join(\"L\")}L${edge(place - 1).toReversed().join(\"L\")}Z`;",
	"			return svg(\"path\", {",
	"				class: `${tone} area`,",
	"				d",
	"			});",
	"		});",
	"	};",
	"",
	"// src/render/html/page/stacked-charts.ts",
	"	const columnsOf = (values, most) => stretchesOf(values.length, most).map((stretch) => ({",
	"		stretch,",
	"		at: highestIn(values, stretch)",
	"	}));",
	"	const sumOf = (values) => values.reduce((sum, value) => sum + value, 0);",
	"	/** All with as many decimals as one of them needs. */",
	"	const dollars = (values) => {",
	"		const texts = values.map(usdExact);",
	"		const longest = Math.max(...texts.map((text) => text.length - text.indexOf(\".\")));",
	"		return texts.map((text) => text + \"0\".repeat(longest - (text.length - text.indexOf(\".\"))));",
	"	};",
	"	const costLabel = (thread, piled, at) => {",
	"		const split = COST_SERIES.map(({ label }, series) => ({",
	"			label,",
	"			usd: sumOf(thread.costs[series] ?? [])",
	"		})).filter((part) => part.usd > 0).sort((a, b) => b.usd - a.usd).map((part) => `${part.label.toLowerCase()} ${usd(part.usd)}`);",
	"		const dearest = `the dearest, turn ${count(thread.turns[at] ?? 0)}, ${usd(piled[at] ?? 0)}`;",
	"		return `Cost of ${span(thread)}: ${usd(sumOf(piled))} in all, ${[dearest, ...split].join(\", \")}`;",
	"	};",
	"	/** Where turns share a column, it shows the dearest of them. */",
	"	const costChart = {",
	"		draw: (thread, _, width) => {",
	"			const piled = thread.turns.map((_, at) => thread.costs.reduce((sum, series) => sum + (series[at] ?? 0), 0));",
	"			const dearest = highestIn(piled, {",
	"				from: 0,",
	"				to: piled.length",
	"			});",
	"			const top = (piled[dearest] || 1) * 1.08;",
	"			const frame = frameOf(width, piled.length, top);",
	"			const columns = columnsOf(piled, columnsIn(frame));",
	"			const ticks = ticksUpTo(top, 5);",
	"			const texts = dollars(ticks);",
	"			const series = COST_SERIES.map(({ tone }, index) => ({",
	"				tone,",
	"				values: thread.costs[index] ?? []",
	"			}));",
	"			const shared = columns.length < piled.length ? [sharedNote(frame.right)] : [];",
	"			return {",
	"				frame,",
	"				label: costLabel(thread, piled, dearest),",
	"				pick: pickFrom(frame, columns),",
	"				nodes: [",
	"					...axes(frame, thread.turns, ticks, (value) => texts[ticks.indexOf(value)] ?? \"\"),",
	"					...bars(frame, series, columns),",
	"					...shared",
	"				]",
	"			};",
	"		},",
	"		tell: tellCost",
	"	};",
	"	const sharedNote = (right) => svg(\"text\", {",
	"		class: \"line-label\",",
	"		x: px(right),",
	"		y: 11,",
	"		\"text-anchor\": \"end\"",
	"	}, \"the dearest turn of each column\");",
	"	const originsLabel = (thread, { origins }) => {",
	"		const sums = thread.parts.map((column, place) => ({",
	"			name: origins[place] ?? \"\",",
	"			sum: sumOf(column)",
	"		}));",
	"		const whole = sumOf(sums.map(({ sum }) => sum));",
	"		const most = sums.filter(({ sum }) => sum > 0).sort((a, b) => b.sum - a.sum).slice(0, 4).map(({ name, sum }) => `${name} ${percent(sum / whole)}`);",
	"		return `What the context of ${span(thread)} was made of, all turns together: ${most.join(\", \")}`;",
	"	};",
	"	const originsChart = {",
	"		draw: (thread, data, width) => {",
	"			const peak = highestIn(thread.context, {",
	"				from: 0,",
	"				to: thread.context.length",
	"			});",
	"			const top = Math.max(1, thread.context[peak] ?? 0) * 1.06;",
	"			const frame = frameOf(width, thread.context.length, top);",
	"			const columns = columnsOf(thread.context, columnsIn(frame));",
	"			const series = thread.parts.map((values, place) => ({",
	"				tone: `c${place}`,",
	"				values",
	"			}));",
	"			return {",
	"				frame,",
	"				label: originsLabel(thread, data),",
	"				pick: pickFrom(frame, columns),",
	"				nodes: [...axes(frame, thread.turns, ticksUpTo(top, 4), tokens), ...areas(frame, series, columns)]",
	"			};",
	"		},",
	"		tell: tellOrigins",
	"	};",
	"",
	"// src/render/html/page/main.ts",
	"	const CHARTS = {",
	"		context: contextChart,",
	"		cost: costChart,",
	"		origins: originsChart",
	"	};",
	"	const start = (data) => {",
	"		const spoken = document.getElementById(\"spoken\");",
	"		const chooser = document.querySelector(\".chooser\");",
	"		const select = document.querySelector(\"#thread\");",
	"		const figures = [];",
	"		let thread = data.threads[0];",
	"		const point = (at) => {",
	"			if (thread !== void 0) for (const figure of figures) figure.point(thread, at);",
	"		};",
	"		const draw = () => {",
	"			if (thread !== void 0) for (const figure of figures) figure.draw(thread);",
	"		};",
	"		let at = 0;",
	"		const show = (chosen) => {",
	"			thread = chosen;",
	"			at = chosen === void 0 ? 0 : highestIn(chosen.context, {",
	"				from: 0,",
	"				to: chosen.context.length",
	"			});",
	"			draw();",
	"			point(at);",
	"		};",
	"		for (const [name, chart] of Object.entries(CHARTS)) {",
	"			const element = document.querySelector(`figure[data-chart=${name}]`);",
	"			if (element === null) continue;",
	"			const figure = figureOf(element, chart, data, (wished) => {",
	"				if (wished === at) return;",
	"				at = wished;",
	"				point(at);",
	"				if (spoken !== null && thread !== void 0) spoken.textContent = chart.tell(thread, data, at);",
	"			});",
	"			if (figure !== null) figures.push(figure);",
	"		}",
	"		show(thread);",
	"		if (chooser !== null) chooser.hidden = false;",
	"		select?.addEventListener(\"change\", () => show(data.threads[Number(select.value)]));",
	"		let width = document.documentElement.clientWidth;",
	"		addEventListener(\"resize\", () => {",
	"			if (document.documentElement.clientWidth === width) return;",
	"			width = document.documentElement.clientWidth;",
	"			draw();",
	"			point(at);",
	"		});",
	"	};",
	"	/** Tables that do not fit are to be scrolled with keys too. */",
	"	const reachScrollers = () => {",
	"		for (const box of document.querySelectorAll(\".scroll\")) {",
	"			if (box.scrollWidth <= box.clientWidth) continue;",
	"			box.tabIndex = 0;",
	"			box.setAttribute(\"role\", \"region\");",
	"			box.setAttribute(\"aria-label\", box.querySelector(\"caption\")?.textContent ?? \"\");",
	"		}",
	"	};",
	"	const text = document.getElementById(\"data\")?.textContent;",
	"	if (text) start(JSON.parse(text));",
	"	reachScrollers();",
	"	document.addEventListener(\"toggle\", reachScrollers, true);",
	"",
	"})();"
].join("\n");

// src/render/html/document.ts
/** Nothing is loaded from anywhere, nothing is sent, and no style or script but ours is obeyed. */
const POLICY = [
	"default-src 'none'",
	`style-src '${"sha256-tS7levvB3H0QGMOHo/+iQd+pwCoy5hQ+jNmXr0HUW1I="}'`,
	`script-src '${"sha256-XDdj0n5ds5YE01kEeQtCemq+oRRoMzmOT7FfWTUSGIA="}'`,
	"img-src data:",
	"base-uri 'none'",
	"form-action 'none'"
].join("; ");
const head = function(title) { return el("head", {}, el("meta", { charset: "utf-8" }), el("meta", {
	"http-equiv": "Content-Security-Policy",
	content: POLICY
}), el("meta", {
	name: "viewport",
	content: "width=device-width, initial-scale=1"
}), el("meta", {
	name: "color-scheme",
	content: "light dark"
}), el("meta", {
	name: "referrer",
	content: "no-referrer"
}), el("meta", {
	name: "robots",
	content: "noindex"
}), el("title", {}, title), el("link", {
	rel: "icon",
	href: "data:,"
}), verbatim("style", {}, STYLE)); };
/** The whole file. `data` is what the script draws from; without it there is no script. */
const documentOf = function(title, body, data) {
	const scripts = data === null ? null : [data, verbatim("script", {}, SCRIPT)];
	return `<!doctype html>\n${el("html", { lang: "en" }, head(title), el("body", {}, body, scripts)).markup}\n`;
};

// src/render/html/origins.ts
/** The parts of an origin's cost in the colours of the bill, where carrying is reading from the cache. */
const PARTS = [
	{
		field: "carryUsd",
		tone: "k0"
	},
	{
		field: "writeUsd",
		tone: "k1"
	},
	{
		field: "outputUsd",
		tone: "k3"
	},
	{
		field: "freshUsd",
		tone: "k4"
	},
	{
		field: "otherUsd",
		tone: "k6"
	}
];
const segmentsOf = function(row, most) { return PARTS.map(({ field, tone }) => ({
	tone,
	share: most === 0 ? 0 : row[field] / most
})); };
/** The same as columns. The last two are small in nearly every run and share one. */
const COLUMNS = [
	["Re-reading", function({ carryUsd }) { return carryUsd; }],
	["Writing", function({ writeUsd }) { return writeUsd; }],
	["Output", function({ outputUsd }) { return outputUsd; }],
	["Other", function({ freshUsd, otherUsd }) { return freshUsd + otherUsd; }],
	["Cost", function({ usd }) { return usd; }]
];
const howMany = function({ tokens: all, estimatedTokens }) { return all === 0 ? "\u2013" : `${estimatedTokens > 0 ? "\u2248 " : ""}${require_report.tokens(all)}`; };
const resent = function({ timesResent }) { return timesResent === 0 ? "\u2013" : require_report.times(timesResent); };
/** All costs have the same decimals. What nothing was spent on has no column. */
const costColumns = function(rows) {
	const used = COLUMNS.filter(([, usdOf]) => rows.some((row) => usdOf(row) > 0));
	const texts = require_report.usdColumn(used.flatMap(([, usdOf]) => rows.map(usdOf)));
	return used.map(([title, usdOf], column) => right(title, rows.map((row, place) => {
		const text = usdOf(row) === 0 ? "\u2013" : texts[column * rows.length + place] ?? "";
		return title === "Cost" ? el("strong", {}, text) : text;
	})));
};
const MOST_ORIGINS = 14;
const sumOf = function(rows, amountOf) { return rows.reduce((sum, row) => sum + amountOf(row), 0); };
/** The least of many origins as one. */
const together = function(rows) {
	const tokens = sumOf(rows, (row) => row.tokens);
	const resent = sumOf(rows, (row) => row.tokens * row.timesResent);
	return {
		origin: "other",
		tokens,
		estimatedTokens: sumOf(rows, (row) => row.estimatedTokens),
		timesResent: tokens === 0 ? 0 : resent / tokens,
		writeUsd: sumOf(rows, (row) => row.writeUsd),
		carryUsd: sumOf(rows, (row) => row.carryUsd),
		freshUsd: sumOf(rows, (row) => row.freshUsd),
		outputUsd: sumOf(rows, (row) => row.outputUsd),
		otherUsd: sumOf(rows, (row) => row.otherUsd),
		usd: sumOf(rows, (row) => row.usd),
		share: sumOf(rows, (row) => row.share)
	};
};
const originTable = function(all) {
	const { cells } = require_notes.dearest(all, MOST_ORIGINS);
	const rows = cells((row) => row, together);
	const names = cells((row) => require_notes.originLabel(row.origin, code), (others) => require_report.plural(others.length, "more origin"));
	const most = rows.reduce((largest, row) => Math.max(largest, row.usd), 0);
	return table(CAPTION, [
		left("Origin", names),
		left("Cost, split", rows.map((row) => bar(segmentsOf(row, most), "bar"))),
		right("Tokens", rows.map(howMany)),
		right("Re-sent", rows.map(resent)),
		...costColumns(rows),
		right("Share", require_notes.originShares(rows.map(({ usd }) => usd)))
	]);
};
const CAPTION = "The known cost by what put the tokens there. \u2248: partly an estimate; Other: fresh input, fees and what no request shows";
const pieces = function(report) {
	const list = bullets(require_threads.pieceFacts(report, code));
	return list === null ? null : el("div", {}, el("h3", {}, "The dearest single pieces"), list);
};
/** What put the tokens on the bill, and the pieces that cost most. */
const origins = function(report) { return section("origins", "What put it there", originTable(report.origins), pieces(report)); };

// src/render/html/overview.ts
const SIGNS = {
	pass: "\u2713",
	warn: "!",
	fail: "\u2717",
	unmeasured: "?"
};
const sign = function(verdict) { return el("span", {
	class: `sign ${verdict}`,
	"aria-hidden": "true"
}, SIGNS[verdict]); };
/** The verdict and what it cost are read first, the other numbers in a line of their own. */
const title = function(report, judgement) {
	const parts = require_report.headline(report, judgement).split(" \u00b7 ");
	const ahead = require_report.WORDS[judgement.verdict] === null ? 1 : 2;
	const rest = parts.slice(ahead).join(" \u00b7 ");
	return el("h1", {}, require_report.isJudged(judgement) ? sign(judgement.verdict) : null, parts.slice(0, ahead).join(" \u00b7 "), rest === "" ? null : [el("span", { class: "unseen" }, " \u00b7 "), el("span", { class: "rest" }, rest)]);
};
/** One sentence for each budget that is not kept. */
const broken = function({ verdicts }) { return bullets(verdicts.filter(({ verdict }) => verdict !== "pass").map(({ verdict, message }) => [sign(verdict), el("span", {}, require_report.plain(message))]), "verdicts"); };
/** The verdict, the numbers, where the money went, and what must be known to read them rightly. */
const overview = function(report, judgement) {
	const driver = require_threads.mainDriver(report.cost, require_threads.billRows(report.cost));
	const lead = [...driver === null ? [] : [driver], ...require_notes.caveats(report, code)].join(" ");
	return el("header", {}, el("p", { class: "brand" }, "Tollgate"), title(report, judgement), lead === "" ? null : el("p", { class: "lead" }, lead), broken(judgement));
};
const budgets = function({ verdicts }) { return section("budgets", "Budgets", table("Budgets, and how they were kept", require_budgets.budgetColumns(verdicts, (verdict) => SIGNS[verdict], code))); };

// src/render/html/waste.ts
/** Items of a list; what is beyond is counted. */
const MOST_ITEMS = 10;
const MOST_TURNS = 8;
const turnList = function(turns) {
	const shown = turns.slice(0, MOST_TURNS).map(require_report.count);
	return turns.length > MOST_TURNS ? `${shown.join(", ")} and ${turns.length - MOST_TURNS} more` : shown.join(", ");
};
const capped = function(items, what) { return items.length <= MOST_ITEMS ? items : [...items.slice(0, MOST_ITEMS), `${require_report.plural(items.length - MOST_ITEMS, `more ${what}`)}.`]; };
const costs = function(value) { return value === null ? "" : ` for ${require_report.usd(value)}`; };
const RETRIES = {
	declined: "was declined by its model and answered by another one",
	resent: "was sent again unchanged, with nothing in between"
};
/** What did no visible good; whether it had to be is for people to say. */
const waste = function(report) {
	const { repeatedCalls, cutOutputs, retries } = report.waste;
	const name = threadName(report, code);
	const place = (row) => report.threads.length > 1 ? ` of ${name(row)}` : "";
	return section("waste", "What did no visible good", bullets([
		...capped(repeatedCalls.map((row) => `${code(require_report.safeTool(row.tool))} was called ${require_report.plural(row.times, "time")} with the same input, in turns ${turnList(row.turns)}${place(row)}.`), "repeated call"),
		...capped(cutOutputs.map((row) => `Turn ${require_report.count(row.turn)}${place(row)} ended at its output limit, after ${require_report.tokens(row.outputTokens)} tokens${costs(row.usd)}.`), "cut response"),
		...capped(retries.map((row) => `Turn ${require_report.count(row.turn)}${place(row)}${costs(row.usd)} ${RETRIES[row.kind]}.`), "retry")
	]));
};

// src/render/html/what-if.ts
/** Dollars against what was paid: less is a saving, more is said to be more. */
const difference = function({ savedUsd }) {
	if (savedUsd === null) return "unknown";
	if (savedUsd === 0) return "the same";
	return savedUsd > 0 ? `${require_report.usd(savedUsd)} less` : `${require_report.usd(-savedUsd)} more`;
};
const share = function({ savedUsd }, actualUsd) {
	if (savedUsd === null || actualUsd === null || actualUsd <= 0 || savedUsd === 0) return "\u2013";
	return `${savedUsd > 0 ? "\u2212" : "+"}${require_report.percent(Math.abs(savedUsd) / actualUsd)}`;
};
const fits = function({ turnsOverWindow, windowTokens }) { return turnsOverWindow === 0 ? "yes" : `no: ${require_report.plural(turnsOverWindow, "turn")} beyond its ${require_report.tokens(windowTokens)}`; };
const models$1 = function({ models, actualUsd }) { return table("The same requests on other models", [
	left("Model", models.map(({ model }) => code(require_report.safeModel(model)))),
	right("Cost", require_report.usdColumn(models.map((row) => row.usd))),
	right("Difference", models.map(difference)),
	right("Of the cost", models.map((row) => share(row, actualUsd))),
	left("Fits its window", models.map(fits))
]); };
const leversOf = function(whatIf) { return [
	...whatIf.subagentsOnHaiku === null ? [] : [[`Subagents on ${code(require_report.safeModel(whatIf.subagentsOnHaiku.model))}`, whatIf.subagentsOnHaiku]],
	...whatIf.splits.map((split) => [`Main agent on ${code(require_report.safeModel(split.planner))}, subagents on ${code(require_report.safeModel(split.executor))}`, split]),
	["Every cache write for an hour", whatIf.hourWrites],
	["Every cache write for five minutes", whatIf.fiveMinuteWrites],
	["Without a cache", whatIf.noCache]
]; };
const levers = function(whatIf) {
	const rows = leversOf(whatIf);
	return table("The same requests, run otherwise", [
		left("Change", rows.map(([name]) => name)),
		right("Cost", require_report.usdColumn(rows.map(([, outcome]) => outcome.usd))),
		right("Difference", rows.map(([, outcome]) => difference(outcome))),
		right("Of the cost", rows.map(([, outcome]) => share(outcome, whatIf.actualUsd)))
	]);
};
/** What advice has said already is not said again. */
const cutSentence = function(what, cut, isSaid, report) { return cut === null || isSaid ? [] : [`${what} ${require_threads.cutPlace(cut, report, code)}: ${require_threads.cutWorth(cut)} less.`]; };
const advice = function(report) { return report.advice.length === 0 ? null : [el("h3", {}, "Worth a try"), el("ol", { class: "advice" }, require_threads.adviceLines(report, code).map((line) => el("li", {}, line)))]; };
/** Advice first, then the arithmetic behind it. */
const whatIf = function(report) {
	const { whatIf } = report;
	if (whatIf === null) return section("what-if", "What would have been cheaper", advice(report));
	const isAdvised = (wanted) => report.advice.some(({ code }) => code === wanted);
	const note = `Arithmetic on the same tokens, no prediction: another model takes other turns. Other models at prices of ${require_report.safeDay(whatIf.pricesOf)}.`;
	return section("what-if", "What would have been cheaper", advice(report), el("p", { class: "note" }, note), models$1(whatIf), levers(whatIf), bullets([...cutSentence("One compaction more", whatIf.compaction, isAdvised("compact"), report), ...cutSentence("A fresh session", whatIf.freshSession, isAdvised("fresh-session"), report)]));
};

// src/render/html/who.ts
const MOST_ROWS = 100;
/** Threads only where a session has subagents: else the sessions say it all. */
const threads = function({ threads, sessions }) { return threads.length <= sessions.length ? null : section("threads", "Threads", table("Threads, dearest first", require_threads.threadColumns(threads, MOST_ROWS, code))); };
const models = function({ models }) { return section("models", "Models", table("Models, dearest first", require_threads.modelColumns(models, MOST_ROWS, code))); };
const sessions = function({ sessions }) { return sessions.length < 2 ? null : section("sessions", "Sessions", table("Sessions, dearest first", require_threads.sessionColumns(sessions, MOST_ROWS, code))); };

// src/render/html.ts
/**
* The run as one page that stands alone: no request leaves it, and its policy lets none leave. Tables and text are
* complete without its script, which draws the charts. Equal input gives equal text. Every foreign string is
* shape-checked or rid of control characters, and escaped.
*/
const renderHtml = function(report, judgement) {
	const drawn = threadsOf(report, require_notes.asIs);
	const main = el("main", {}, overview(report, judgement), bill(report.cost), origins(report), charts(report, drawn), cacheBreaks(report), compactions(report), threads(report), models(report), sessions(report), waste(report), whatIf(report), budgets(judgement), section("quality", "Data quality", bullets(require_notes.qualityNotes(report, code, require_report.plain))), section("computed", "How this was computed", bullets(require_threads.computedFacts(report, code, require_report.plain))), el("footer", {}, el("p", {}, require_threads.footerLine(report))));
	const data = drawn.length === 0 ? null : embedded(pageData(report, judgement, drawn));
	return documentOf(`${require_report.headline(report, judgement)} \u00b7 Tollgate`, main, data);
};

exports.renderHtml = renderHtml;