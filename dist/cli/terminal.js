<<<<<<< HEAD
import { C as displayWidth, D as reconciliation, E as footerLine, O as billRows, T as configFact, _ as contextFacts, a as breakColumns, c as adviceLines, f as threadColumns, g as qualityNotes, h as caveats, i as originLines, k as mainDriver, m as modelColumns, o as breakSum, p as sessionColumns, s as lossFacts, t as headlinePiece, v as contextCurve, y as sparkline } from "./pieces.js";
=======
import { _ as billRows, a as qualityNotes, c as sparkline, f as displayWidth, g as reconciliation, h as footerLine, i as caveats, m as configFact, n as sessionColumns, o as contextFacts, r as modelColumns, s as contextCurve, t as threadColumns, v as mainDriver } from "./threads.js";
>>>>>>> 442da6f3368d4b8dcc2bf932804bc19d056b3bcf
import { r as headline, t as plain } from "./plain.js";
import { styleText } from "node:util";

// src/render/quote.ts
/** On a terminal names need no quotes. */
const asIs = (words) => words;

// src/render/terminal/layout.ts
const GAP = 2;
const pad = (text, width, align) => {
	const space = " ".repeat(Math.max(0, width - displayWidth(text)));
	return align === "left" ? text + space : space + text;
};
/** Cuts to `width` columns, with an ellipsis. */
const clip = (text, width) => {
	if (displayWidth(text) <= width) return text;
	let kept = "";
	for (const character of text) {
		if (displayWidth(kept + character) > width - 1) break;
		kept += character;
	}
	return `${kept}…`;
};
/** A paragraph in lines of at most `width` columns, broken at spaces but the one before `%`; continued lines stand `indent` deep. */
const wrap = (text, width, indent = "") => {
	const lines = [];
	let line = "";
	for (const word of text.split(/ (?!%)/)) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (line !== "" && displayWidth(longer) > width) {
			lines.push(line);
			line = clip(indent + word, width);
		} else line = clip(longer, width);
	}
	return [...lines, line];
};
const widthOf = ({ title, cells }) => Math.max(displayWidth(title), ...cells.map(displayWidth));
const total = (columns) => columns.reduce((sum, column) => sum + widthOf(column) + GAP, -2);
/** Without its minor columns, from the left, until it fits. */
const withoutMinor = (columns, width) => {
	const first = columns.findIndex((column) => column.minor);
	return total(columns) <= width || first === -1 ? columns : withoutMinor(columns.toSpliced(first, 1), width);
};
/** A table in lines of at most `width` columns, the titles first: minor columns go, then the first column is cut. */
const grid = (columns, width) => {
	const fitting = withoutMinor(columns, width);
	const tooWide = Math.max(0, total(fitting) - width);
	const widths = fitting.map((column, index) => Math.max(4, widthOf(column) - (index === 0 ? tooWide : 0)));
	const line = (cellOf) => fitting.map((column, index) => pad(clip(cellOf(column), widths[index] ?? 0), widths[index] ?? 0, column.align)).join(" ".repeat(GAP)).trimEnd();
	const rows = fitting[0]?.cells.length ?? 0;
	return rows === 0 ? [] : [line(({ title }) => title), ...Array.from({ length: rows }, (_, row) => line(({ cells }) => cells[row] ?? ""))];
};

// src/render/terminal/bars.ts
const EIGHTHS = [
	"",
	"▏",
	"▎",
	"▍",
	"▌",
	"▋",
	"▊",
	"▉"
];
const NARROWEST = 4;
const WIDEST = 40;
/** A share (0–1) of `width` columns, to the eighth of a column; anything above nothing shows. */
const bar = (share, width) => {
	const eighths = Math.max(share > 0 ? 1 : 0, Math.round(share * width * 8));
	return "█".repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? "");
};
const widest = (cells) => Math.max(0, ...cells.map(displayWidth));
/** A split of the bill, a bar for each row; the tokens go first where space is short, then the bars. */
const billBars = (rows, width, paint) => {
	const share = widest(rows.map((row) => row.share));
	const cost = widest(rows.map((row) => row.cost));
	const label = Math.min(widest(rows.map((row) => row.label)), width - share - cost - 4);
	const amount = widest(rows.map((row) => row.amount));
	const fixed = label + share + cost + 6;
	const hasAmounts = fixed + amount + 2 + 8 <= width;
	const room = Math.min(WIDEST, width - fixed - (hasAmounts ? amount + 2 : 0));
	const largest = Math.max(...rows.map((row) => row.usd));
	return rows.map((row) => {
		const drawn = largest > 0 && room >= NARROWEST ? bar(row.usd / largest, room) : "";
		return [
			pad(clip(row.label, label), label, "left"),
			...room >= NARROWEST ? [paint("cyan", drawn) + " ".repeat(room - displayWidth(drawn))] : [],
			pad(row.share, share, "right"),
			paint("bold", pad(row.cost, cost, "right")),
			...hasAmounts && row.amount !== "" ? [paint("dim", pad(row.amount, amount, "right"))] : []
		].join("  ").trimEnd();
	});
};

// src/render/terminal/paint.ts
/** Colours that obey the caller alone, whatever stdout and the environment say: they were asked at the entry. */
const painter = (color) => (ink, text) => color && text !== "" ? styleText(ink, text, { validateStream: false }) : text;

// src/render/terminal.ts
const MARKS = {
	pass: {
		sign: "✓",
		ink: "green"
	},
	warn: {
		sign: "!",
		ink: "yellow"
	},
	fail: {
		sign: "✗",
		ink: "red"
	},
	unmeasured: {
		sign: "?",
		ink: "yellow"
	}
};
const MOST_ROWS = 10;
const INDENT = "  ";
const block = (title, lines, { paint }) => lines.length === 0 ? [] : [
	"",
	paint("bold", title),
	...lines.map((line) => INDENT + line)
];
const sentences = (items, { width }) => items.flatMap((item) => wrap(item, width, INDENT));
const tableBlock = (title, columns, page) => {
	const [header, ...rows] = grid(columns, page.width);
	return header === void 0 ? [] : block(title, [page.paint("dim", header), ...rows], page);
};
const top = (report, judgement, { paint, width }) => {
	const { sign, ink } = MARKS[judgement.verdict];
	const isJudged = judgement.verdicts.length > 0 || judgement.verdict !== "pass";
	return wrap(`${isJudged ? `${sign} ` : ""}${headline(report, judgement)}`, width + 2, INDENT).map((part) => paint("bold", isJudged ? paint(ink, part) : part));
};
const bill = (report, page) => {
	const rows = billRows(report.cost);
	const words = [...[mainDriver(report.cost, rows), headlinePiece(report, asIs)].filter((fact) => fact !== null), ...caveats(report, asIs)].join(" ");
	return [...words === "" ? [] : wrap(words, page.width).map((line) => INDENT + line), ...block("Cost", billBars(rows, page.width, page.paint), page)];
};
const context = (report, page) => {
	const curve = sparkline(contextCurve(report), Math.min(page.width, 60));
	const drawn = curve === "" ? [] : [page.paint("cyan", curve)];
	return block("Context and turns", [...drawn, ...sentences(contextFacts(report), page)], page);
};
const budgets = ({ verdicts }, page) => {
	const lines = verdicts.flatMap(({ verdict, message }) => {
		const { sign, ink } = MARKS[verdict];
		return wrap(`${sign} ${plain(message)}`, page.width, INDENT).map((line) => page.paint(ink, line));
	});
	return block("Budgets", lines, page);
};
const MOST_ORIGINS = 8;
const whyBlocks = (report, page) => {
	const sum = breakSum(report);
	const facts = [...sum === null ? [] : [sum], ...lossFacts(report, asIs)];
	const lines = adviceLines(report, asIs);
	const advice = lines.length === 0 ? [] : [...lines, "On the same tokens: arithmetic, no prediction."];
	const breaks = sum === null ? [] : breakColumns(report, MOST_ROWS, asIs);
	return [
		...block("Where it came from", billBars(originLines(report, MOST_ORIGINS, asIs), page.width, page.paint), page),
		...tableBlock("Cache breaks", breaks, page),
		...block("What went wrong", sentences(facts, page), page),
		...block("What would have helped", sentences(advice, page), page)
	];
};
const notes = (report) => [...reconciliation(report, asIs, plain), ...qualityNotes(report, asIs, plain)];
/** The run for people at a terminal. Every foreign string is shape-checked or rid of what a terminal would obey. */
const renderTerminal = (report, judgement, options) => {
	const width = Math.min(120, Math.max(40, options.width)) - 2;
	const page = {
		paint: painter(options.color),
		width
	};
	const { models, threads, sessions } = report;
	return `${[
		...top(report, judgement, page),
		...bill(report, page),
		...whyBlocks(report, page),
		...tableBlock("Models", modelColumns(models, MOST_ROWS, asIs), page),
		...threads.length <= sessions.length ? [] : tableBlock("Threads", threadColumns(threads, MOST_ROWS, asIs), page),
		...sessions.length < 2 ? [] : tableBlock("Sessions", sessionColumns(sessions, MOST_ROWS, asIs), page),
		...context(report, page),
		...budgets(judgement, page),
		...block("Notes", sentences(notes(report), page), page),
		"",
		...[footerLine(report), ...configFact(report, asIs)].flatMap((line) => wrap(line, width + 2, INDENT)).map((line) => page.paint("dim", line))
	].join("\n")}\n`;
};

export { renderTerminal };