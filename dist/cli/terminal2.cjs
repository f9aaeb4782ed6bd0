const require_threads = require("./threads.cjs");
const require_curve = require("./curve.cjs");
const require_report = require("./report.cjs");
const require_notes = require("./notes.cjs");
const require_paint = require("./paint.cjs");
const require_losses = require("./losses.cjs");

// src/render/terminal.ts
const MARKS = {
	pass: {
		sign: "\u2713",
		ink: "green"
	},
	warn: {
		sign: "!",
		ink: "yellow"
	},
	fail: {
		sign: "\u2717",
		ink: "red"
	},
	unmeasured: {
		sign: "?",
		ink: "yellow"
	}
};
const MOST_ROWS = 10;
const INDENT = "  ";
const block = function(title, lines, { paint }) { return lines.length === 0 ? [] : [
	"",
	paint("bold", title),
	...lines.map((line) => INDENT + line)
]; };
const sentences = function(items, { width }) { return items.flatMap((item) => require_paint.wrap(item, width, INDENT)); };
const tableBlock = function(title, columns, page) {
	const [header, ...rows] = require_paint.grid(columns, page.width);
	return header === void 0 ? [] : block(title, [page.paint("dim", header), ...rows], page);
};
const top = function(report, judgement, { paint, width }) {
	const { sign, ink } = MARKS[judgement.verdict];
	const isJudged = judgement.verdicts.length > 0 || judgement.verdict !== "pass";
	return require_paint.wrap(`${isJudged ? `${sign} ` : ""}${require_report.headline(report, judgement)}`, width + 2, INDENT).map((part) => paint("bold", isJudged ? paint(ink, part) : part));
};
const bill = function(report, page) {
	const rows = require_threads.billRows(report.cost);
	const words = [...[require_threads.mainDriver(report.cost, rows), require_threads.headlinePiece(report, require_notes.asIs)].filter((fact) => fact !== null), ...require_notes.caveats(report, require_notes.asIs)].join(" ");
	return [...words === "" ? [] : require_paint.wrap(words, page.width).map((line) => INDENT + line), ...block("Cost", require_paint.billBars("Bucket", rows, page.width, page.paint), page)];
};
const context = function(report, page) {
	const curve = require_curve.sparkline(require_curve.contextCurve(report), Math.min(page.width, 60));
	const drawn = curve === "" ? [] : [page.paint("cyan", curve)];
	return block("Context and turns", [...drawn, ...sentences(require_threads.contextFacts(report), page)], page);
};
const budgets = function({ verdicts }, page) {
	const lines = verdicts.flatMap(({ verdict, message }) => {
		const { sign, ink } = MARKS[verdict];
		return require_paint.wrap(`${sign} ${require_report.plain(message)}`, page.width, INDENT).map((line) => page.paint(ink, line));
	});
	return block("Budgets", lines, page);
};
const MOST_ORIGINS = 8;
const whyBlocks = function(report, page) {
	const sum = require_losses.breakSum(report);
	const facts = [...sum === null ? [] : [sum], ...require_losses.lossFacts(report, require_notes.asIs)];
	const lines = require_threads.adviceLines(report, require_notes.asIs);
	const advice = lines.length === 0 ? [] : [...lines, `On the same tokens: arithmetic, no prediction.${lines.length > 1 ? " The figures may overlap." : ""}`];
	const breaks = sum === null ? [] : require_losses.breakColumns(report, MOST_ROWS, require_notes.asIs);
	return [
		...block("Where it came from", require_paint.billBars("Origin", require_notes.originLines(report, MOST_ORIGINS, require_notes.asIs), page.width, page.paint), page),
		...tableBlock("Cache breaks", breaks, page),
		...block("What went wrong", sentences(facts, page), page),
		...block("What would have helped", sentences(advice, page), page)
	];
};
const notes = function(report) { return [...require_threads.reconciliation(report, require_notes.asIs, require_report.plain), ...require_notes.qualityNotes(report, require_notes.asIs, require_report.plain)]; };
/** The run for people at a terminal. Every foreign string is shape-checked or rid of what a terminal would obey. */
const renderTerminal = function(report, judgement, options) {
	const width = Math.min(120, Math.max(40, options.width)) - 2;
	const page = {
		paint: require_paint.painter(options.color),
		width
	};
	const { models, threads, sessions } = report;
	return `${[
		...top(report, judgement, page),
		...bill(report, page),
		...whyBlocks(report, page),
		...tableBlock("Models", require_threads.modelColumns(models, MOST_ROWS, require_notes.asIs), page),
		...threads.length <= sessions.length ? [] : tableBlock("Threads", require_threads.threadColumns(threads, MOST_ROWS, require_notes.asIs), page),
		...sessions.length < 2 ? [] : tableBlock("Sessions", require_threads.sessionColumns(sessions, MOST_ROWS, require_notes.asIs), page),
		...context(report, page),
		...budgets(judgement, page),
		...block("Notes", sentences(notes(report), page), page),
		"",
		...[require_threads.footerLine(report), ...require_threads.configFact(report, require_notes.asIs)].flatMap((line) => require_paint.wrap(line, width + 2, INDENT)).map((line) => page.paint("dim", line))
	].join("\n")}\n`;
};

exports.renderTerminal = renderTerminal;