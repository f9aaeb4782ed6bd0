const require_report = require("./report.cjs");

// src/render/quote.ts
/** On a terminal names need no quotes. */
const asIs = (words) => words;

// src/render/why/origin-label.ts
const LABELS = {
	baseline: "Baseline: system prompt, tools, memory",
	prompt: "Prompts",
	summary: "Compaction summaries",
	skill: "Skills",
	subagent: "Subagent reports",
	web: "Web searches and pages",
	"model-output": "The model's own words, re-read",
	output: "Output",
	unseen: "In no record",
	other: "Others",
	advisor: "Advisors",
	compaction: "Compaction by the API",
	declined: "Declined attempts",
	unattributed: "Unattributed"
};
const NAMED = /^(?<kind>tool|mcp|attachment):(?<name>.*)$/s;
/** What an origin is called in a table. Names in it are shape-checked. */
const originLabel = (origin, quote) => {
	const { kind, name = "" } = NAMED.exec(origin)?.groups ?? {};
	const shown = quote(require_report.safeTool(name));
	if (kind === "tool") return `${shown} results`;
	if (kind === "mcp") return `MCP server ${shown}`;
	if (kind === "attachment") return `Attachment ${shown}`;
	return Object.hasOwn(LABELS, origin) ? LABELS[origin] ?? "(unnamed)" : require_report.UNNAMED;
};
const ONE = {
	prompt: "prompt",
	summary: "compaction summary",
	skill: "skill",
	subagent: "subagent report",
	web: "web result"
};
/** What one piece of an origin is called: «`Bash` result». */
const pieceLabel = (origin, quote) => {
	const { kind, name = "" } = NAMED.exec(origin)?.groups ?? {};
	const shown = quote(require_report.safeTool(name));
	if (kind === "tool") return `${shown} result`;
	if (kind === "mcp") return `result of the MCP server ${shown}`;
	if (kind === "attachment") return `attachment ${shown}`;
	return Object.hasOwn(ONE, origin) ? ONE[origin] ?? "piece" : "piece";
};
/** The same without what explains it, for the edge of a chart: `Baseline`. */
const originName = (origin, quote) => originLabel(origin, quote).replace(/[:,] .*$/, "");

// src/render/tables/dearest.ts
const sumUsd = (rows) => rows.reduce((sum, { usd }) => sum === null || usd === null ? null : sum + usd, 0);
/**
* Dearest first, unknown costs on top of them (any may be the dearest), equals in their order. A
* single row beyond `most` is shown: summing it up would save no line.
*/
const dearest = (rows, most) => {
	const cost = ({ usd }) => usd ?? Number.MAX_VALUE;
	const sorted = rows.toSorted((a, b) => cost(b) - cost(a));
	const end = sorted.length === most + 1 ? sorted.length : most;
	const shown = sorted.slice(0, end);
	const others = sorted.slice(end);
	const cells = (ofRow, ofOthers) => others.length === 0 ? shown.map(ofRow) : [...shown.map(ofRow), ofOthers(others)];
	return {
		shown,
		cells,
		sums: (ofRow) => cells(ofRow, (others) => others.reduce((sum, row) => sum + ofRow(row), 0)),
		costs: cells(({ usd }) => usd, sumUsd)
	};
};

// src/render/notes.ts
const list = (items) => items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
const MOST_MODELS = 5;
/** Models whose tokens have no price, requests and unattributed alike; the first few. */
const unpricedModels = ({ models, cost }) => {
	const names = [...models, ...cost.unattributed].filter((row) => row.usd === null).map((row) => require_report.safeModel(row.model));
	return [...new Set(names)].slice(0, MOST_MODELS);
};
const HIGHER = "the true bill can only be higher";
/** Why the record is incomplete. */
const cut = ({ quality }) => quality.issues.some(({ code }) => code.startsWith("unreadable-")) ? `Not every file could be read: ${HIGHER}.` : `The run was cut short: ${HIGHER}.`;
/** What must be known to read the total rightly; at most two sentences, empty for an ordinary run. */
const caveats = (report, quote) => {
	if (!require_report.isMeasured(report)) return ["Tollgate reads what Claude Code left on this machine, after it ran; name its transcripts if they are elsewhere."];
	const unpriced = unpricedModels(report);
	const unknown = `No price is known for ${list(unpriced.map(quote)) || "one of the models"}: state one with ${quote("pricing")} (${quote("--prices")} on the command line).`;
	const floor = report.quality.flags.includes("incomplete") ? cut(report) : `Some output counts are placeholders from the start of a stream: ${HIGHER}.`;
	return [...report.cost.totalUsd === null ? [unknown] : [], ...report.cost.isFloor ? [floor] : []];
};
const isUntold = (flag) => flag !== "no-usage" && flag !== "price-mismatch";
const FLAGS = {
	incomplete: cut,
	provisional: ({ cost }) => cost.isFloor ? `Some output counts on disk are placeholders from the start of a stream: ${HIGHER}.` : "Some output counts on disk are placeholders from the start of a stream; Claude Code's own totals stand in for them.",
	"unknown-model": (report, quote) => `No price is known for ${list(unpricedModels(report).map(quote)) || "one of the models"}: tokens are shown, their cost is in no figure.`,
	"error-result": () => "The run ended with a limit or an API error; its cost data are complete.",
	"execution-file-incomplete": () => "The execution file misses usage that the transcripts hold; the transcripts were counted.",
	"managed-prices": () => "Claude Code's figure uses prices of the organisation's own."
};
/** A problem of a file, for where `quote` and `foreign` make text harmless. */
const problem = ({ file, line, message }, quote, foreign) => {
	const at = line === null ? "" : `:${line}`;
	return file === null ? foreign(message) : `${quote(require_report.safeFile(file) + at)}: ${foreign(message)}`;
};
/**
* What is to be said of the data: a sentence for each flag that is not told elsewhere, then the first problems of the
* files.
*/
const qualityNotes = (report, quote, foreign) => {
	const { flags, issues, issueCount } = report.quality;
	const problems = issues.filter(({ code }) => code !== "price-mismatch");
	const more = issueCount - issues.length;
	return [
		...flags.filter(isUntold).map((flag) => FLAGS[flag](report, quote)),
		...problems.map((issue) => problem(issue, quote, foreign)),
		...more > 0 ? [`${require_report.plural(more, "more problem")} in the files.`] : []
	];
};

Object.defineProperty(exports, "asIs", {
  enumerable: true,
  get: function () {
    return asIs;
  }
});
Object.defineProperty(exports, "caveats", {
  enumerable: true,
  get: function () {
    return caveats;
  }
});
Object.defineProperty(exports, "dearest", {
  enumerable: true,
  get: function () {
    return dearest;
  }
});
Object.defineProperty(exports, "originLabel", {
  enumerable: true,
  get: function () {
    return originLabel;
  }
});
Object.defineProperty(exports, "originName", {
  enumerable: true,
  get: function () {
    return originName;
  }
});
Object.defineProperty(exports, "pieceLabel", {
  enumerable: true,
  get: function () {
    return pieceLabel;
  }
});
Object.defineProperty(exports, "problem", {
  enumerable: true,
  get: function () {
    return problem;
  }
});
Object.defineProperty(exports, "qualityNotes", {
  enumerable: true,
  get: function () {
    return qualityNotes;
  }
});