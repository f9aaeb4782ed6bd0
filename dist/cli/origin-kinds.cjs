const require_report = require("./report.cjs");
const require_column = require("./column.cjs");
const require_display_width = require("./display-width.cjs");

// src/render/charts/mermaid.ts
/**
* Mermaid's own syntax, as far as versions 10.9 to 12.3 agree on it. What they trip over never comes out: a quote inside a
* label, a number that is below 0, not finite or written with an exponent, `%%` (a comment or a directive).
*/
/**
* Colours that can be told from white and from GitHub's dark page alike, and under white letters. Mermaid's own vanish on
* one of the two. Text is left to the theme, which GitHub sets.
*/
const COLORS = {
	blue: "#1f6feb",
	green: "#1a7f37",
	amber: "#9a6700",
	purple: "#8250df",
	red: "#cf222e",
	teal: "#0e7a8a",
	grey: "#6e7781",
	/** For marks, which hold no letters. */
	yellow: "#bf8700"
};
/** The largest number that a chart draws; also what infinity becomes. */
const LARGEST = 0x38d7ea4c68000;
/** A number that can be drawn: 0 for less than that and for what is none. */
const drawable = function(value) { return Number.isNaN(value) ? 0 : Math.min(Math.max(value, 0), LARGEST); };
/** Digits of a drawable number, never with an exponent. */
const figure = function(value, decimals = 0) { return `${Number(drawable(value).toFixed(Math.min(decimals, 6)))}`; };
/** Figures between brackets. */
const figures = function(values, decimals = 0) { return `[${values.map((value) => figure(value, decimals)).join(", ")}]`; };
/** Words between quotes; what is neither letter, digit nor plain punctuation is left out. */
const label = function(words) { return `"${words.replaceAll("'", "\u2019").replace(/[^A-Za-z0-9 .,:;$()_\u2026\u2019%-]/g, "").replace(/%{2,}/g, "%")}"`; };
/** A diagram as GitHub draws it. `config` is YAML without its first indent, our own words only. */
const diagram = function(config, lines) { return [
	"```mermaid",
	"---",
	"config:",
	...config.map((line) => `  ${line}`),
	"---",
	...lines,
	"```"
].join("\n"); };
/** Settings of an `xychart`: its height in pixels, the colour of each series in its order, whether turns are named below. */
const xyConfig = function(height, colors, hasLabels = true) { return [
	"xyChart:",
	"  width: 760",
	`  height: ${height}`,
	...hasLabels ? [] : [
		"  xAxis:",
		"    showLabel: false",
		"    showTick: false"
	],
	"themeVariables:",
	"  xyChart:",
	"    backgroundColor: transparent",
	`    plotColorPalette: "${colors.map((color) => COLORS[color]).join(", ")}"`
]; };
/** Settings of a `pie`: the colour of each slice in its order. */
const pieConfig = function(colors) { return [
	"themeVariables:",
	...colors.map((color, index) => `  pie${index + 1}: "${COLORS[color]}"`),
	"  pieTitleTextSize: 20px",
	"  pieOpacity: \"1\"",
	"  pieStrokeWidth: \"0px\"",
	"  pieOuterStrokeWidth: \"0px\"",
	"  pieSectionTextColor: \"#ffffff\""
]; };

// node_modules/markdown-table/index.js
/**
* @typedef {Options} MarkdownTableOptions
*   Configuration.
*/
/**
* @typedef Options
*   Configuration.
* @property {boolean | null | undefined} [alignDelimiters=true]
*   Whether to align the delimiters (default: `true`);
*   they are aligned by default:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   Pass `false` to make them staggered:
*
*   ```markdown
*   | Alpha | B |
*   | - | - |
*   | C | Delta |
*   ```
* @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
*   How to align columns (default: `''`);
*   one style for all columns or styles for their respective columns;
*   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
*   other values are treated as `''`, which doesn\u2019t place the colon in the
*   alignment row but does align left;
*   *only the lowercased first character is used, so `Right` is fine.*
* @property {boolean | null | undefined} [delimiterEnd=true]
*   Whether to end each row with the delimiter (default: `true`).
*
*   > \ud83d\udc49 **Note**: please don\u2019t use this: it could create fragile structures
*   > that aren\u2019t understandable to some markdown parsers.
*
*   When `true`, there are ending delimiters:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   When `false`, there are no ending delimiters:
*
*   ```markdown
*   | Alpha | B
*   | ----- | -----
*   | C     | Delta
*   ```
* @property {boolean | null | undefined} [fillRows=true]
*   Whether to fill rows with empty cells up to the most cells in a row
*   (default: `true`).
*
*   When `true`, all rows have as many cells as the longest row:
*
*   ```markdown
*   | Alpha | B    |   |
*   | ----- | ---- | - |
*   | C     |      |   |
*   | D     | Echo | F |
*   ```
*
*   When `false`, rows keep their cells,
*   and the delimiter row has as many cells as the header row:
*
*   ```markdown
*   | Alpha | B    |
*   | ----- | ---- |
*   | C     |
*   | D     | Echo | F |
*   ```
* @property {boolean | null | undefined} [delimiterStart=true]
*   Whether to begin each row with the delimiter (default: `true`).
*
*   > \ud83d\udc49 **Note**: please don\u2019t use this: it could create fragile structures
*   > that aren\u2019t understandable to some markdown parsers.
*
*   When `true`, there are starting delimiters:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   When `false`, there are no starting delimiters:
*
*   ```markdown
*   Alpha | B     |
*   ----- | ----- |
*   C     | Delta |
*   ```
* @property {boolean | null | undefined} [padding=true]
*   Whether to add a space of padding between delimiters and cells
*   (default: `true`).
*
*   When `true`, there is padding:
*
*   ```markdown
*   | Alpha | B     |
*   | ----- | ----- |
*   | C     | Delta |
*   ```
*
*   When `false`, there is no padding:
*
*   ```markdown
*   |Alpha|B    |
*   |-----|-----|
*   |C    |Delta|
*   ```
* @property {((value: string) => number) | null | undefined} [stringLength]
*   Function to detect the length of table cell content (optional);
*   this is used when aligning the delimiters (`|`) between table cells;
*   full-width characters and emoji mess up delimiter alignment when viewing
*   the markdown source;
*   to fix this, you can pass this function,
*   which receives the cell content and returns its \u201cvisible\u201d size;
*   note that what is and isn\u2019t visible depends on where the text is displayed.
*
*   Without such a function, the following:
*
*   ```js
*   markdownTable([
*     ['Alpha', 'Bravo'],
*     ['\u4e2d\u6587', 'Charlie'],
*     ['\ud83d\udc69\u200d\u2764\ufe0f\u200d\ud83d\udc69', 'Delta']
*   ])
*   ```
*
*   Yields:
*
*   ```markdown
*   | Alpha | Bravo |
*   | - | - |
*   | \u4e2d\u6587 | Charlie |
*   | \ud83d\udc69\u200d\u2764\ufe0f\u200d\ud83d\udc69 | Delta |
*   ```
*
*   With [`string-width`](https://github.com/sindresorhus/string-width):
*
*   ```js
*   import stringWidth from 'string-width'
*
*   markdownTable(
*     [
*       ['Alpha', 'Bravo'],
*       ['\u4e2d\u6587', 'Charlie'],
*       ['\ud83d\udc69\u200d\u2764\ufe0f\u200d\ud83d\udc69', 'Delta']
*     ],
*     {stringLength: stringWidth}
*   )
*   ```
*
*   Yields:
*
*   ```markdown
*   | Alpha | Bravo   |
*   | ----- | ------- |
*   | \u4e2d\u6587  | Charlie |
*   | \ud83d\udc69\u200d\u2764\ufe0f\u200d\ud83d\udc69    | Delta   |
*   ```
*/
/**
* Get the length of a cell.
*
* @param {string} value
*   Cell value.
* @returns {number}
*   Cell size.
*/
function defaultStringLength(value) {
	return value.length;
}
/**
* Generate a markdown
* ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
* table.
*
* @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
*   Table data (matrix of strings).
* @param {Readonly<Options> | null | undefined} [options]
*   Configuration (optional).
* @returns {string}
*   Result.
*/
function markdownTable(table, options) {
	const settings = options || {};
	const align = (settings.align || []).concat();
	const stringLength = settings.stringLength || defaultStringLength;
	/** @type {Array<number>} Character codes as symbols for alignment per column. */
	const alignments = [];
	/** @type {Array<Array<string>>} Cells per row. */
	const cellMatrix = [];
	/** @type {Array<Array<number>>} Sizes of each cell per row. */
	const sizeMatrix = [];
	/** @type {Array<number>} */
	const longestCellByColumn = [];
	let mostCellsPerRow = 0;
	let rowIndex = -1;
	while (++rowIndex < table.length) {
		/** @type {Array<string>} */
		const row = [];
		/** @type {Array<number>} */
		const sizes = [];
		let columnIndex = -1;
		if (table[rowIndex].length > mostCellsPerRow) mostCellsPerRow = table[rowIndex].length;
		while (++columnIndex < table[rowIndex].length) {
			const cell = serialize(table[rowIndex][columnIndex]);
			if (settings.alignDelimiters !== false) {
				const size = stringLength(cell);
				sizes[columnIndex] = size;
				if (longestCellByColumn[columnIndex] === void 0 || size > longestCellByColumn[columnIndex]) longestCellByColumn[columnIndex] = size;
			}
			row.push(cell);
		}
		cellMatrix[rowIndex] = row;
		sizeMatrix[rowIndex] = sizes;
	}
	let columnIndex = -1;
	if (typeof align === "object" && "length" in align) while (++columnIndex < mostCellsPerRow) alignments[columnIndex] = toAlignment(align[columnIndex]);
	else {
		const code = toAlignment(align);
		while (++columnIndex < mostCellsPerRow) alignments[columnIndex] = code;
	}
	columnIndex = -1;
	/** @type {Array<string>} */
	const row = [];
	/** @type {Array<number>} */
	const sizes = [];
	while (++columnIndex < mostCellsPerRow) {
		const code = alignments[columnIndex];
		let before = "";
		let after = "";
		if (code === 99) {
			before = ":";
			after = ":";
		} else if (code === 108) before = ":";
		else if (code === 114) after = ":";
		let size = settings.alignDelimiters === false ? 1 : Math.max(1, longestCellByColumn[columnIndex] - before.length - after.length);
		const cell = before + "-".repeat(size) + after;
		if (settings.alignDelimiters !== false) {
			size = before.length + size + after.length;
			if (size > longestCellByColumn[columnIndex]) longestCellByColumn[columnIndex] = size;
			sizes[columnIndex] = size;
		}
		row[columnIndex] = cell;
	}
	cellMatrix.splice(1, 0, row);
	sizeMatrix.splice(1, 0, sizes);
	rowIndex = -1;
	/** @type {Array<string>} */
	const lines = [];
	while (++rowIndex < cellMatrix.length) {
		const row = cellMatrix[rowIndex];
		const sizes = sizeMatrix[rowIndex];
		const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
		columnIndex = -1;
		/** @type {Array<string>} */
		const line = [];
		while (++columnIndex < cellsInRow) {
			const cell = row[columnIndex] || "";
			let before = "";
			let after = "";
			if (settings.alignDelimiters !== false) {
				const size = longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0);
				const code = alignments[columnIndex];
				if (code === 114) before = " ".repeat(size);
				else if (code === 99) {
					const half = size / 2;
					if (size % 2) {
						before = " ".repeat(half + .5);
						after = " ".repeat(half - .5);
					} else {
						before = " ".repeat(half);
						after = before;
					}
				} else after = " ".repeat(size);
			}
			if (settings.delimiterStart !== false && !columnIndex) line.push("|");
			if (settings.padding !== false && !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) line.push(" ");
			if (settings.alignDelimiters !== false) line.push(before);
			line.push(cell);
			if (settings.alignDelimiters !== false) line.push(after);
			if (settings.padding !== false) line.push(" ");
			if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) line.push("|");
		}
		lines.push(settings.delimiterEnd === false ? line.join("").replace(/ +$/, "") : line.join(""));
	}
	return lines.join("\n");
}
/**
* Serialize a cell value.
*
* @param {string | null | undefined} [value]
*   Value to serialize.
* @returns {string}
*   Result.
*/
function serialize(value) {
	return value === null || value === void 0 ? "" : String(value);
}
/**
* Get the alignment character code from a value.
*
* @param {string | null | undefined} value
*   Value.
* @returns {number}
*   Alignment.
*/
function toAlignment(value) {
	const code = typeof value === "string" ? value.codePointAt(0) : 0;
	return code === 67 || code === 99 ? 99 : code === 76 || code === 108 ? 108 : code === 82 || code === 114 ? 114 : 0;
}

// src/render/markdown/blocks.ts
/** Rows of a list that are shown at this level of detail. */
const mostRows = function(detail) { return detail === "full" ? 100 : 10; };
/** A table, aligned in its source too: a mail shows it as it is. Null without rows. */
const table = function(columns) {
	const rows = require_column.rowsOf(columns);
	if (rows.length === 0) return null;
	return markdownTable([columns.map(({ title }) => title), ...rows.map((row) => [...row])], {
		align: columns.map(({ align }) => align),
		stringLength: require_display_width.displayWidth
	});
};
/** A list; null without items. */
const bullets = function(items) { return items.length === 0 ? null : items.map((item) => `- ${item}`).join("\n"); };
/** Blocks with an empty line between; null without any. */
const stack = function(blocks) { return blocks.filter((block) => block !== null).join("\n\n") || null; };
/** A part of the page: folded in a comment, under a heading in the job summary. Null without a body. */
const section = function(title, body, detail) {
	if (body === null) return null;
	return detail === "full" ? `#### ${title}\n\n${body}` : `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
};

// src/render/why/origin-kinds.ts
/** What put tokens on the bill, without its name: beginnings of the report's origins and the kind they are. */
const KINDS = {
	"tool:": "tool results",
	"mcp:": "MCP results",
	"attachment:": "attachments",
	baseline: "baseline",
	prompt: "prompts",
	summary: "summaries",
	skill: "skills",
	subagent: "subagent reports",
	web: "web",
	"model-output": "model's own words",
	output: "output",
	unseen: "in no record"
};
const ORIGIN_KINDS = [...Object.values(KINDS), "other"];
const isBeginning = function(beginning, origin) { return beginning.endsWith(":") ? origin.startsWith(beginning) : origin === beginning; };
const kindOf = function(origin) { return Object.entries(KINDS).find(([beginning]) => isBeginning(beginning, origin))?.[1] ?? "other"; };
/** Of costs by name, percentage points, dearest first; what is less than half a point is left out. */
const partsOf = function(sums) {
	const all = [...sums].sort(([, a], [, b]) => b - a);
	const points = require_report.apportion(all.map(([, usd]) => usd));
	return all.map(([name], index) => ({
		name,
		points: points[index] ?? 0
	})).filter(({ points }) => points > 0);
};
/**
* Origins without the names of tools, servers and attachments. Each is rounded by itself, as in the tables, so that they
* need not sum to 100.
*/
const originKinds = function({ origins }) {
	const sums = /* @__PURE__ */ new Map();
	for (const { origin, usd } of origins) if (usd > 0) sums.set(kindOf(origin), (sums.get(kindOf(origin)) ?? 0) + usd);
	const whole = [...sums.values()].reduce((sum, usd) => sum + usd, 0);
	return [...sums].sort(([, a], [, b]) => b - a).map(([name, usd]) => ({
		name,
		points: Math.round(usd / whole * 100)
	})).filter(({ points }) => points > 0);
};

Object.defineProperty(exports, "COLORS", {
  enumerable: true,
  get: function () {
    return COLORS;
  }
});
Object.defineProperty(exports, "bullets", {
  enumerable: true,
  get: function () {
    return bullets;
  }
});
Object.defineProperty(exports, "diagram", {
  enumerable: true,
  get: function () {
    return diagram;
  }
});
Object.defineProperty(exports, "drawable", {
  enumerable: true,
  get: function () {
    return drawable;
  }
});
Object.defineProperty(exports, "figure", {
  enumerable: true,
  get: function () {
    return figure;
  }
});
Object.defineProperty(exports, "figures", {
  enumerable: true,
  get: function () {
    return figures;
  }
});
Object.defineProperty(exports, "label", {
  enumerable: true,
  get: function () {
    return label;
  }
});
Object.defineProperty(exports, "mostRows", {
  enumerable: true,
  get: function () {
    return mostRows;
  }
});
Object.defineProperty(exports, "originKinds", {
  enumerable: true,
  get: function () {
    return originKinds;
  }
});
Object.defineProperty(exports, "partsOf", {
  enumerable: true,
  get: function () {
    return partsOf;
  }
});
Object.defineProperty(exports, "pieConfig", {
  enumerable: true,
  get: function () {
    return pieConfig;
  }
});
Object.defineProperty(exports, "section", {
  enumerable: true,
  get: function () {
    return section;
  }
});
Object.defineProperty(exports, "stack", {
  enumerable: true,
  get: function () {
    return stack;
  }
});
Object.defineProperty(exports, "table", {
  enumerable: true,
  get: function () {
    return table;
  }
});
Object.defineProperty(exports, "xyConfig", {
  enumerable: true,
  get: function () {
    return xyConfig;
  }
});