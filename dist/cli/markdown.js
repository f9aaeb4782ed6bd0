<<<<<<< HEAD
import { C as displayWidth, E as footerLine, O as billRows, S as words, _ as contextFacts, a as breakColumns, b as numbers, c as adviceLines, d as whatIfFacts, f as threadColumns, g as qualityNotes, h as caveats, k as mainDriver, l as modelChoices, m as modelColumns, n as pieceFacts, o as breakSum, p as sessionColumns, r as originColumns, s as lossFacts, t as headlinePiece, u as whatIfCaveat, v as contextCurve, w as computedFacts, x as rowsOf, y as sparkline } from "./pieces.js";
import { h as usdApart, l as percent, m as usd, o as count, p as tokensApart, r as headline, s as countApart, t as plain, u as plural } from "./plain.js";
=======
import { _ as billRows, a as qualityNotes, c as sparkline, d as words, f as displayWidth, h as footerLine, i as caveats, l as numbers, n as sessionColumns, o as contextFacts, p as computedFacts, r as modelColumns, s as contextCurve, t as threadColumns, u as rowsOf, v as mainDriver } from "./threads.js";
import { f as tokensApart, m as usdApart, r as headline, s as countApart, t as plain, u as plural } from "./plain.js";
>>>>>>> 442da6f3368d4b8dcc2bf932804bc19d056b3bcf

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
*   other values are treated as `''`, which doesn’t place the colon in the
*   alignment row but does align left;
*   *only the lowercased first character is used, so `Right` is fine.*
* @property {boolean | null | undefined} [delimiterEnd=true]
*   Whether to end each row with the delimiter (default: `true`).
*
*   > 👉 **Note**: please don’t use this: it could create fragile structures
*   > that aren’t understandable to some markdown parsers.
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
*   > 👉 **Note**: please don’t use this: it could create fragile structures
*   > that aren’t understandable to some markdown parsers.
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
*   which receives the cell content and returns its “visible” size;
*   note that what is and isn’t visible depends on where the text is displayed.
*
*   Without such a function, the following:
*
*   ```js
*   markdownTable([
*     ['Alpha', 'Bravo'],
*     ['中文', 'Charlie'],
*     ['👩‍❤️‍👩', 'Delta']
*   ])
*   ```
*
*   Yields:
*
*   ```markdown
*   | Alpha | Bravo |
*   | - | - |
*   | 中文 | Charlie |
*   | 👩‍❤️‍👩 | Delta |
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
*       ['中文', 'Charlie'],
*       ['👩‍❤️‍👩', 'Delta']
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
*   | 中文  | Charlie |
*   | 👩‍❤️‍👩    | Delta   |
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
const mostRows = (detail) => detail === "full" ? 100 : 10;
/** A table, aligned in its source too: a mail shows it as it is. Null without rows. */
const table = (columns) => {
	const rows = rowsOf(columns);
	if (rows.length === 0) return null;
	return markdownTable([columns.map(({ title }) => title), ...rows.map((row) => [...row])], {
		align: columns.map(({ align }) => align),
		stringLength: displayWidth
	});
};
/** A list; null without items. */
const bullets = (items) => items.length === 0 ? null : items.map((item) => `- ${item}`).join("\n");
/** Blocks with an empty line between; null without any. */
const stack = (blocks) => blocks.filter((block) => block !== null).join("\n\n") || null;
/** A part of the page: folded in a comment, under a heading in the job summary. Null without a body. */
const section = (title, body, detail) => {
	if (body === null) return null;
	return detail === "full" ? `#### ${title}\n\n${body}` : `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
};

// src/render/markdown/escape.ts
/** A name of `safe-name.ts` in a code span, where GitHub makes neither links nor mentions of it. */
const code = (name) => `\`${name.replaceAll("`", "")}\``;
/**
* Foreign prose for a line or a table cell. Markdown's own characters are escaped; what GitHub turns into something after
* Markdown is done (mentions, references, addresses), where no escape helps, is reworded. `<` never comes out, so that
* nothing in here can forge a comment's hidden marker; mathematics needs a `$` that no digit follows, and there is none.
*/
const text = (raw) => plain(raw).replace(/(?:[a-z][a-z0-9+.-]*:\/\/|www\.|mailto:|xmpp:)\S*/gi, "(link)").replaceAll("@", "(at)").replace(/#(?=\d)/g, "no. ").replace(/GH-(?=\d)/gi, "GH ").replace(/[\\`*[\]|~#]/g, "\\$&").replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "\\_").replace(/^[-+=]|(?<=^\d+)[.)]/, "\\$&").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/\$(?!\d)/g, "＄");

// src/render/tables/budgets.ts
const figures = ({ budget, limit, actual, isFloor }) => {
	const [actualText, limitText] = (budget.endsWith("-cost") ? usdApart : budget === "max-turns" ? countApart : tokensApart)(actual ?? 0, limit ?? 0);
	return [limit === null ? "unknown" : limitText, actual === null ? "unknown" : (isFloor ? "≥ " : "") + actualText];
};
/** Budgets with limit, actual and verdict; `mark` gives a verdict its sign. */
const budgetColumns = (verdicts, mark, quote) => {
	const rows = verdicts.map(figures);
	return [
		words("Budget", verdicts.map(({ budget }) => quote(budget))),
		numbers("Limit", rows.map(([limit]) => limit)),
		numbers("Actual", rows.map(([, actual]) => actual)),
		words("Verdict", verdicts.map(({ verdict }) => `${mark(verdict)} ${verdict}`))
	];
};

// src/render/markdown/sections.ts
const MARKS = {
	pass: "✅",
	warn: "⚠️",
	fail: "❌",
	unmeasured: "❔"
};
const SPARKLINE_COLUMNS = 60;
/** The cost split. */
const bill = (rows) => table([
	words("Bucket", rows.map(({ label }) => label)),
	numbers("Tokens", rows.map(({ amount }) => amount || "–")),
	numbers("Cost", rows.map(({ cost }) => cost)),
	numbers("Share", rows.map(({ share }) => share))
]);
/** One sentence for each budget that is not kept. */
const broken = ({ verdicts }) => stack(verdicts.filter(({ verdict }) => verdict !== "pass").map(({ verdict, message }) => `${MARKS[verdict]} ${text(message)}`));
/** Threads only where a session has subagents: else the sessions say it all. */
const modelsAndThreads = ({ models, threads, sessions }, detail) => section(`${plural(models.length, "model")}, ${plural(threads.length, "thread")}`, stack([table(modelColumns(models, mostRows(detail), code)), threads.length <= sessions.length ? null : table(threadColumns(threads, mostRows(detail), code))]), detail);
const sessions = ({ sessions }, detail) => sessions.length < 2 ? null : section(plural(sessions.length, "session"), table(sessionColumns(sessions, mostRows(detail), code)), detail);
const context = (report, detail) => {
	const curve = sparkline(contextCurve(report), SPARKLINE_COLUMNS);
	return section("Context and turns", stack([curve === "" ? null : code(curve), bullets(contextFacts(report))]), detail);
};
const budgets = ({ verdicts }, detail) => section("Budgets", table(budgetColumns(verdicts, (verdict) => MARKS[verdict], code)), detail);
/** Flags and problems of the files; nothing for files without any. */
const quality = (report, detail) => section("Data quality", bullets(qualityNotes(report, code, text)), detail);
const computed = (report, detail) => section("How this was computed", bullets(computedFacts(report, code, text)), detail);

// src/render/why/origin-kinds.ts
const KINDS = {
	tool: "tool results",
	mcp: "MCP servers",
	attachment: "attachments",
	baseline: "baseline",
	prompt: "prompts",
	summary: "compaction summaries",
	skill: "skills",
	subagent: "subagent reports",
	web: "web",
	"model-output": "the model's own words",
	output: "output",
	unattributed: "unattributed"
};
/** Origins without the names of tools, servers and attachments: shares (0–1) of the known cost, largest first. */
const kindShares = ({ origins }) => {
	const whole = origins.reduce((sum, { usd }) => sum + usd, 0);
	const sums = /* @__PURE__ */ new Map();
	for (const { origin, usd } of origins) {
		const key = origin.replace(/:.*$/s, "");
		const kind = Object.hasOwn(KINDS, key) ? KINDS[key] ?? "others" : "others";
		sums.set(kind, (sums.get(kind) ?? 0) + usd);
	}
	return [...sums].filter(([, usd]) => usd > 0).map(([kind, usd]) => ({
		kind,
		share: usd / whole
	})).toSorted((a, b) => b.share - a.share);
};

// src/render/markdown/why-sections.ts
/** At most three things to do; null: nothing is worth a cent. */
const advice = (report) => {
	const lines = bullets(adviceLines(report, code));
	return lines === null ? null : `What would have helped, on the same tokens:\n\n${lines}`;
};
const MOST_ORIGINS = 8;
/** `Where it came from: tool results 45 %, output 20 %`. A summary line is no place for names. */
const originsTitle = (report) => {
	const parts = kindShares(report).filter(({ share }) => share >= .01).slice(0, 3).map(({ kind, share }) => `${kind} ${percent(share)}`);
	return parts.length === 0 ? "Where it came from" : `Where it came from: ${parts.join(", ")}`;
};
/** What put the tokens there that were paid for. */
const origins = (report, detail) => section(originsTitle(report), stack([table(originColumns(report, detail === "full" ? 30 : MOST_ORIGINS, code)), bullets(pieceFacts(report, code))]), detail);
/** Cache breaks, compactions, waste. Null where nothing went wrong. */
const losses = (report, detail) => {
	const sum = breakSum(report);
	const facts = lossFacts(report, code);
	if (sum === null && facts.length === 0) return null;
	const title = sum === null ? `What went wrong: ${plural(facts.length, "thing")} to look at` : `What went wrong: ${plural(report.cacheBreaks.length, "cache break")} cost ${usd(report.losses.usd)}`;
	const most = mostRows(detail);
	const left = report.cacheBreaks.length - most;
	const more = left > 0 ? `${count(left)} more, less dear.` : null;
	return section(title, stack([
		sum,
		sum === null ? null : table(breakColumns(report, most, code)),
		more,
		bullets(facts)
	]), detail);
};
/** The same tokens otherwise. */
const whatIf = (report, detail) => {
	if (report.whatIf === null) return null;
	return section("What would have been cheaper, or dearer", stack([
		whatIfCaveat(report.whatIf),
		table(modelChoices(report, detail === "full" ? 100 : 8, code)),
		bullets(whatIfFacts(report, code))
	]), detail);
};

// src/render/markdown.ts
/** Without a budget nothing was judged: a receipt, no tick. */
const RECEIPT = "🧾";
/** The first line, as a heading. */
const title = (report, judgement) => {
	return `### ${judgement.verdicts.length > 0 || judgement.verdict !== "pass" ? MARKS[judgement.verdict] : RECEIPT} ${headline(report, judgement)}`;
};
/**
* The run as GitHub Markdown: verdict and three numbers, where the money went, the split, the budgets that are not kept,
* then the details (folded in a `comment`, open in the `full` job summary) and what the numbers rest on. Equal input gives
* equal text. Every foreign string is shape-checked or escaped.
*/
const renderMarkdown = (report, judgement, detail) => {
	const rows = billRows(report.cost);
	const driver = mainDriver(report.cost, rows);
	const piece = headlinePiece(report, code);
	const sentences = [
		...driver === null ? [] : [driver],
		...piece === null ? [] : [piece],
		...caveats(report, code)
	];
	return `${stack([
		title(report, judgement),
		sentences.join(" ") || null,
		bill(rows),
		broken(judgement),
		advice(report),
		origins(report, detail),
		losses(report, detail),
		whatIf(report, detail),
		modelsAndThreads(report, detail),
		sessions(report, detail),
		context(report, detail),
		budgets(judgement, detail),
		quality(report, detail),
		computed(report, detail),
		`<sub>${footerLine(report)}</sub>`
	])}\n`;
};

export { renderMarkdown };