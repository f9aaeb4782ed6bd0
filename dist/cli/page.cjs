const require_display_width = require("./display-width.cjs");
let node_util = require("node:util");

// src/render/terminal/layout.ts
const GAP = 2;
const pad = function(text, width, align) {
	const space = " ".repeat(Math.max(0, width - require_display_width.displayWidth(text)));
	return align === "left" ? text + space : space + text;
};
/** Cuts to `width` columns, with an ellipsis. */
const clip = function(text, width) {
	if (require_display_width.displayWidth(text) <= width) return text;
	let kept = "";
	for (const character of text) {
		if (require_display_width.displayWidth(kept + character) > width - 1) break;
		kept += character;
	}
	return `${kept}\u2026`;
};
/** A paragraph in lines of at most `width` columns, broken at spaces but the one before `%`; continued lines stand `indent` deep. */
const wrap = function(text, width, indent = "") {
	const lines = [];
	let line = "";
	for (const word of text.split(/ (?!%)/)) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (line !== "" && require_display_width.displayWidth(longer) > width) {
			lines.push(line);
			line = clip(indent + word, width);
		} else line = clip(longer, width);
	}
	return [...lines, line];
};
const widthOf = function({ title, cells }) { return Math.max(require_display_width.displayWidth(title), ...cells.map(require_display_width.displayWidth)); };
const total = function(columns) { return columns.reduce((sum, column) => sum + widthOf(column) + GAP, -2); };
/** Without its minor columns, from the left, until it fits. */
const withoutMinor = function(columns, width) {
	const first = columns.findIndex((column) => column.minor);
	return total(columns) <= width || first === -1 ? columns : withoutMinor(columns.toSpliced(first, 1), width);
};
/** A table in lines of at most `width` columns, the titles first: minor columns go, then the first column is cut. */
const grid = function(columns, width) {
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
	"\u258f",
	"\u258e",
	"\u258d",
	"\u258c",
	"\u258b",
	"\u258a",
	"\u2589"
];
const NARROWEST = 4;
const WIDEST = 40;
/** A share (0\u20131) of `width` columns, to the eighth of a column; anything above nothing shows. */
const bar = function(share, width) {
	const eighths = Math.max(share > 0 ? 1 : 0, Math.round(share * width * 8));
	return "\u2588".repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? "");
};
const widest = function(cells) { return Math.max(0, ...cells.map(require_display_width.displayWidth)); };
const HEADINGS = {
	share: "Share",
	cost: "Cost",
	amount: "Tokens"
};
const widthsOf = function(title, rows, width) {
	const share = widest([HEADINGS.share, ...rows.map((row) => row.share)]);
	const cost = widest([HEADINGS.cost, ...rows.map((row) => row.cost)]);
	const label = Math.min(widest([title, ...rows.map((row) => row.label)]), width - share - cost - 4);
	const amount = widest([HEADINGS.amount, ...rows.map((row) => row.amount)]);
	const fixed = label + share + cost + 6;
	const hasAmounts = rows.some((row) => row.amount !== "") && fixed + amount + 2 + 8 <= width;
	const bars = Math.min(WIDEST, width - fixed - (hasAmounts ? amount + 2 : 0));
	return {
		label,
		bar: bars >= NARROWEST ? bars : 0,
		share,
		cost,
		amount: hasAmounts ? amount : null
	};
};
/** The cells of a row side by side; colours take no room. */
const line = function(cells, widths, paint) { return [
	pad(clip(cells.label, widths.label), widths.label, "left"),
	...widths.bar === 0 ? [] : [paint("cyan", cells.drawn) + " ".repeat(widths.bar - require_display_width.displayWidth(cells.drawn))],
	pad(cells.share, widths.share, "right"),
	paint("bold", pad(cells.cost, widths.cost, "right")),
	...widths.amount === null || cells.amount === "" ? [] : [paint("dim", pad(cells.amount, widths.amount, "right"))]
].join("  ").trimEnd(); };
/**
* A split of the bill under its headings, a bar for each row; the tokens go first where space is short, then the bars.
* `title` is what the rows are.
*/
const billBars = function(title, rows, width, paint) {
	if (rows.length === 0) return [];
	const widths = widthsOf(title, rows, width);
	const largest = Math.max(...rows.map((row) => row.usd));
	const drawn = ({ usd }) => largest > 0 ? bar(usd / largest, widths.bar) : "";
	return [paint("dim", line({
		...HEADINGS,
		label: title,
		drawn: ""
	}, widths, (_, text) => text)), ...rows.map((row) => line({
		...row,
		drawn: drawn(row)
	}, widths, paint))];
};

// src/render/terminal/paint.ts
/** Colours that obey the caller alone, whatever stdout and the environment say: they were asked at the entry. */
const painter = function(color) { return (ink, text) => color && text !== "" ? (0, node_util.styleText)(ink, text, { validateStream: false }) : text; };

// src/render/terminal/page.ts
const INDENT = "  ";
const pageOf = function({ width, color }) { return ({
	paint: painter(color),
	width: Math.min(120, Math.max(40, width)) - 2
}); };
/** A paragraph over the whole width. */
const paragraph = function(text, { width }) { return wrap(text, width + 2, "  "); };
/** Lines under their title; nothing for none. */
const block = function(title, lines, page) { return lines.length === 0 ? [] : [
	"",
	...paragraph(title, page).map((line) => page.paint("bold", line)),
	...lines.map((line) => "  " + line)
]; };
const sentences = function(items, { width }) { return items.flatMap((item) => wrap(item, width, "  ")); };
/** A table under its title; nothing without rows. */
const tableBlock = function(title, columns, page) {
	const [header, ...rows] = grid(columns, page.width);
	return header === void 0 ? [] : block(title, [page.paint("dim", header), ...rows], page);
};

Object.defineProperty(exports, "bar", {
  enumerable: true,
  get: function () {
    return bar;
  }
});
Object.defineProperty(exports, "billBars", {
  enumerable: true,
  get: function () {
    return billBars;
  }
});
Object.defineProperty(exports, "block", {
  enumerable: true,
  get: function () {
    return block;
  }
});
Object.defineProperty(exports, "grid", {
  enumerable: true,
  get: function () {
    return grid;
  }
});
Object.defineProperty(exports, "pageOf", {
  enumerable: true,
  get: function () {
    return pageOf;
  }
});
Object.defineProperty(exports, "paragraph", {
  enumerable: true,
  get: function () {
    return paragraph;
  }
});
Object.defineProperty(exports, "sentences", {
  enumerable: true,
  get: function () {
    return sentences;
  }
});
Object.defineProperty(exports, "tableBlock", {
  enumerable: true,
  get: function () {
    return tableBlock;
  }
});
Object.defineProperty(exports, "wrap", {
  enumerable: true,
  get: function () {
    return wrap;
  }
});