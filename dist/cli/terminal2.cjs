const require_report = require("./report.cjs");
const require_threads = require("./threads.cjs");
const require_notes = require("./notes.cjs");
const require_page = require("./page.cjs");
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
const top = function(report, judgement, page) {
	const { sign, ink } = MARKS[judgement.verdict];
	const isShown = require_report.isJudged(judgement);
	return require_page.paragraph(`${isShown ? `${sign} ` : ""}${require_report.headline(report, judgement)}`, page).map((line) => page.paint("bold", isShown ? page.paint(ink, line) : line));
};
const bill = function(report, page) {
	const rows = require_threads.billRows(report.cost);
	const words = [...[require_threads.mainDriver(report.cost, rows), require_threads.headlinePiece(report, require_notes.asIs)].filter((fact) => fact !== null), ...require_notes.caveats(report, require_notes.asIs)].join(" ");
	return [...words === "" ? [] : require_page.wrap(words, page.width).map((line) => "  " + line), ...require_page.block("Cost", require_page.billBars("Bucket", rows, page.width, page.paint), page)];
};
const context = function(report, page) {
	const curve = require_notes.sparkline(require_notes.contextCurve(report), Math.min(page.width, 60));
	const drawn = curve === "" ? [] : [page.paint("cyan", curve)];
	return require_page.block("Context and turns", [...drawn, ...require_page.sentences(require_threads.contextFacts(report), page)], page);
};
const budgets = function({ verdicts }, page) {
	const lines = verdicts.flatMap(({ verdict, message }) => {
		const { sign, ink } = MARKS[verdict];
		return require_page.wrap(`${sign} ${require_report.plain(message)}`, page.width, "  ").map((line) => page.paint(ink, line));
	});
	return require_page.block("Budgets", lines, page);
};
const MOST_ORIGINS = 8;
const whyBlocks = function(report, page) {
	const sum = require_losses.breakSum(report);
	const facts = [...sum === null ? [] : [sum], ...require_losses.lossFacts(report, require_notes.asIs)];
	const lines = require_threads.adviceLines(report, require_notes.asIs);
	const advice = lines.length === 0 ? [] : [...lines, `On the same tokens: arithmetic, no prediction.${lines.length > 1 ? " The figures may overlap." : ""}`];
	const breaks = sum === null ? [] : require_losses.breakColumns(report, MOST_ROWS, require_notes.asIs);
	return [
		...require_page.block("Where it came from", require_page.billBars("Origin", require_notes.originLines(report, MOST_ORIGINS, require_notes.asIs), page.width, page.paint), page),
		...require_page.tableBlock("Cache breaks", breaks, page),
		...require_page.block("What went wrong", require_page.sentences(facts, page), page),
		...require_page.block("What would have helped", require_page.sentences(advice, page), page)
	];
};
const notes = function(report) { return [...require_threads.reconciliation(report, require_notes.asIs, require_report.plain), ...require_notes.qualityNotes(report, require_notes.asIs, require_report.plain)]; };
/** The run for people at a terminal. Every foreign string is shape-checked or rid of what a terminal would obey. */
const renderTerminal = function(report, judgement, options) {
	const page = require_page.pageOf(options);
	const { models, threads, sessions } = report;
	return `${[
		...top(report, judgement, page),
		...bill(report, page),
		...whyBlocks(report, page),
		...require_page.tableBlock("Models", require_threads.modelColumns(models, MOST_ROWS, require_notes.asIs), page),
		...threads.length <= sessions.length ? [] : require_page.tableBlock("Threads", require_threads.threadColumns(threads, MOST_ROWS, require_notes.asIs), page),
		...sessions.length < 2 ? [] : require_page.tableBlock("Sessions", require_threads.sessionColumns(sessions, MOST_ROWS, require_notes.asIs), page),
		...context(report, page),
		...budgets(judgement, page),
		...require_page.block("Notes", require_page.sentences(notes(report), page), page),
		"",
		...[require_threads.footerLine(report), ...require_threads.configFact(report, require_notes.asIs)].flatMap((line) => require_page.paragraph(line, page)).map((line) => page.paint("dim", line))
	].join("\n")}\n`;
};

exports.renderTerminal = renderTerminal;