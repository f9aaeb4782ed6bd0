const require_report = require("./report.cjs");
const require_column = require("./column.cjs");

// src/render/why/cause-words.ts
/** Causes of cache breaks in words. docs/cache-breaks.md says how each is told. */
const CAUSES = {
	"model-switch": {
		name: "model switched",
		remedy: "stay on one model within a session"
	},
	"effort-change": {
		name: "effort changed",
		remedy: "keep one effort level within a session"
	},
	expired: {
		name: "idle past the cache lifetime",
		remedy: "keep pauses shorter than the cache lives"
	},
	"tools-changed": {
		name: "tools changed",
		remedy: "have all tools there from the start"
	},
	"skills-changed": {
		name: "skill list changed",
		remedy: "have all skills there from the start"
	},
	"mcp-changed": {
		name: "MCP list changed",
		remedy: "have all MCP servers connected from the start"
	},
	"agents-changed": {
		name: "agent list changed",
		remedy: "have all agents defined from the start"
	},
	"system-changed": {
		name: "system prompt changed",
		remedy: "keep the system prompt as it is within a session"
	},
	"messages-changed": {
		name: "earlier messages changed",
		remedy: "leave earlier messages as they are"
	},
	resume: {
		name: "resumed by a new process",
		remedy: "resume before the cache expires, or start anew"
	},
	unexpected: {
		name: "nothing explains it",
		remedy: null
	}
};
/** `idle past the cache lifetime (6 min 52 s)` */
const causeText = function({ cause, idleSeconds }) { return cause === "expired" && idleSeconds !== null ? `${CAUSES[cause].name} (${require_report.duration(idleSeconds * 1e3)})` : CAUSES[cause].name; };

// src/render/curve.ts
const LEVELS = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";
/** The report's peak: of main threads, the turn `peakTurn` that holds `peakTokens`. Undefined: there is no timeline. */
const peakRow = function({ timeline, context }) { return timeline.find((row) => row.thread === "main" && row.turn === context.peakTurn && row.contextTokens === context.peakTokens); };
/** The turns of the thread that the report's peak belongs to. */
const peakThread = function(report) {
	const peak = peakRow(report);
	return report.timeline.filter((row) => row.thread === "main" && row.sessionId === peak?.sessionId);
};
/** The context of that thread turn by turn, in tokens. */
const contextCurve = function(report) { return peakThread(report).map(({ contextTokens }) => contextTokens); };
/** A list as at most `columns` values, each the largest of its stretch: no peak is lost. */
const squeeze = function(values, columns) {
	const width = Math.min(columns, values.length);
	const edge = (column) => Math.floor(column * values.length / width);
	return Array.from({ length: width }, (_, column) => values.slice(edge(column), edge(column + 1)).reduce((a, b) => Math.max(a, b), 0));
};
/** A curve in at most `columns` characters, from nothing to its own largest value; empty below two values. */
const sparkline = function(values, columns) {
	const points = squeeze(values, columns);
	const top = Math.max(...points, 1);
	return values.length < 2 ? "" : points.map((value) => LEVELS[Math.ceil(value / top * 8) - 1] ?? LEVELS[0]).join("");
};

// src/render/quote.ts
/** On a terminal names need no quotes. */
const asIs = function(words) { return words; };

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
const originLabel = function(origin, quote) {
	const { kind, name = "" } = NAMED.exec(origin)?.groups ?? {};
	const shown = quote(require_report.safeTool(name));
	if (kind === "tool") return `${shown} results`;
	if (kind === "mcp") return `MCP server ${shown}`;
	if (kind === "attachment") return `Attachment ${shown}`;
	return Object.hasOwn(LABELS, origin) ? LABELS[origin] ?? "(unnamed)" : "(unnamed)";
};
const ONE = {
	prompt: "prompt",
	summary: "compaction summary",
	skill: "skill",
	subagent: "subagent report",
	web: "web result"
};
/** What one piece of an origin is called: \u00ab`Bash` result\u00bb. */
const pieceLabel = function(origin, quote) {
	const { kind, name = "" } = NAMED.exec(origin)?.groups ?? {};
	const shown = quote(require_report.safeTool(name));
	if (kind === "tool") return `${shown} result`;
	if (kind === "mcp") return `result of the MCP server ${shown}`;
	if (kind === "attachment") return `attachment ${shown}`;
	return Object.hasOwn(ONE, origin) ? ONE[origin] ?? "piece" : "piece";
};
/** The same without what explains it, for the edge of a chart: `Baseline`. */
const originName = function(origin, quote) { return originLabel(origin, quote).replace(/[:,] .*$/, ""); };

// src/render/tables/dearest.ts
const sumUsd = function(rows) { return rows.reduce((sum, { usd }) => sum === null || usd === null ? null : sum + usd, 0); };
/**
* Dearest first, unknown costs on top of them (any may be the dearest), equals in their order. A
* single row beyond `most` is shown: summing it up would save no line.
*/
const dearest = function(rows, most) {
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

// src/render/why/origins.ts
/** Whether its tokens stand in prompts, so that it can be re-sent at all. */
const isCarried = function({ origin }) { return ![
	"output",
	"unattributed",
	"advisor",
	"compaction",
	"declined"
].includes(origin); };
const rowOf = function(row, quote) { return ({
	label: originLabel(row.origin, quote),
	tokens: row.tokens,
	times: isCarried(row) && row.tokens > 0 ? row.timesResent : null,
	usd: row.usd
}); };
/**
* Of costs, each one's share rounded by itself: tables and charts show more or fewer origins, and one origin has the same
* share in all of them.
*/
const originShares = function(costs) {
	const whole = costs.reduce((sum, usd) => sum + usd, 0);
	return costs.map((usd) => require_report.percent(whole === 0 ? 0 : usd / whole));
};
/** Whether there is more to tell than that no record tells. */
const isTold = function({ origins }) { return origins.some(({ origin, usd }) => usd > 0 && origin !== "unattributed"); };
/** The origins that cost something, dearest first; those beyond `most` in one line. */
const originLines = function(report, most, quote) {
	if (!isTold(report)) return [];
	const { cells } = dearest(report.origins.filter(({ usd }) => usd > 0), most);
	const rows = cells((row) => rowOf(row, quote), (others) => ({
		label: `${require_report.count(others.length)} more`,
		tokens: others.reduce((sum, row) => sum + row.tokens, 0),
		times: null,
		usd: others.reduce((sum, row) => sum + row.usd, 0)
	}));
	const costs = require_report.usdColumn(rows.map(({ usd }) => usd));
	const shares = originShares(rows.map(({ usd }) => usd));
	return rows.map(({ label, tokens: size, times: times$1, usd }, index) => ({
		label,
		amount: size === 0 ? "" : require_report.tokens(size),
		resent: times$1 === null ? "" : require_report.times(times$1),
		usd,
		cost: costs[index] ?? "",
		share: shares[index] ?? ""
	}));
};
/** Where the tokens came from that were paid for. */
const originColumns = function(report, most, quote) {
	const lines = originLines(report, most, quote);
	const column = (cell) => lines.map((line) => cell(line) || "\u2013");
	return [
		require_column.words("Origin", column(({ label }) => label)),
		require_column.numbers("Tokens", column(({ amount }) => amount)),
		require_column.minor(require_column.numbers("Re-sent", column(({ resent }) => resent))),
		require_column.numbers("Cost", column(({ cost }) => cost)),
		require_column.numbers("Share", column(({ share }) => share))
	];
};

// src/render/notes.ts
const list = function(items) { return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`; };
const MOST_MODELS = 5;
/** Models whose tokens have no price, requests and unattributed alike; the first few. */
const unpricedModels = function({ models, cost }) {
	const names = [...models, ...cost.unattributed].filter((row) => row.usd === null).map((row) => require_report.safeModel(row.model));
	return [...new Set(names)].slice(0, MOST_MODELS);
};
const HIGHER = "the true bill can only be higher";
/** What may be more than the record says. */
const doubtful = function({ quality }) { return quality.issues.some(({ code }) => code === "bad-count") ? "Some token counts on disk are none, or placeholders from the start of a stream" : "Some output counts on disk are placeholders from the start of a stream"; };
/** Why the record is incomplete. */
const cut = function({ quality }) { return quality.issues.some(({ code }) => code.startsWith("unreadable-")) ? `Not every file could be read: ${HIGHER}.` : `The run was cut short: ${HIGHER}.`; };
/** What must be known to read the total rightly; at most two sentences, empty for an ordinary run. */
const caveats = function(report, quote) {
	if (!require_report.isMeasured(report)) return ["Nothing that was read tells of a request. Tollgate reads what Claude Code leaves behind, after it ran: name its transcripts if they are elsewhere."];
	const unpriced = unpricedModels(report);
	const unknown = `No price is known for ${list(unpriced.map(quote)) || "one of the models"}: state one with ${quote("pricing")} (${quote("--prices")} on the command line).`;
	const floor = report.quality.flags.includes("incomplete") ? cut(report) : `${doubtful(report)}: ${HIGHER}.`;
	return [...report.cost.totalUsd === null ? [unknown] : [], ...report.cost.isFloor ? [floor] : []];
};
const isUntold = function(flag) { return flag !== "no-usage" && flag !== "price-mismatch"; };
const FLAGS = {
	incomplete: cut,
	provisional: function(report) { return report.cost.isFloor ? `${doubtful(report)}: ${HIGHER}.` : `${doubtful(report)}; Claude Code's own totals stand in for them.`; },
	"unknown-model": function(report, quote) { return `No price is known for ${list(unpricedModels(report).map(quote)) || "one of the models"}: tokens are shown, their cost is in no figure.`; },
	"error-result": function() { return "The run ended with a limit or an API error; its cost data are complete."; },
	"execution-file-incomplete": function() { return "The execution file misses usage that the transcripts hold; the transcripts were counted."; },
	"managed-prices": function() { return "Claude Code's figure uses prices of the organisation's own."; }
};
/** A problem of a file, for where `quote` and `foreign` make text harmless. */
const problem = function({ file, line, message }, quote, foreign) {
	const at = line === null ? "" : `:${line}`;
	return file === null ? foreign(message) : `${quote(require_report.safeFile(file) + at)}: ${foreign(message)}`;
};
/**
* What is to be said of the data: a sentence for each flag that is not told elsewhere, then the first problems of the
* files.
*/
const qualityNotes = function(report, quote, foreign) {
	const { flags, issues, issueCount } = report.quality;
	const problems = issues.filter(({ code }) => code !== "price-mismatch");
	const more = issueCount - issues.length;
	return [
		...flags.filter(isUntold).map((flag) => FLAGS[flag](report, quote)),
		...problems.map((issue) => problem(issue, quote, foreign)),
		...more > 0 ? [`${require_report.plural(more, "more problem")} in the files.`] : []
	];
};

Object.defineProperty(exports, "CAUSES", {
  enumerable: true,
  get: function () {
    return CAUSES;
  }
});
Object.defineProperty(exports, "asIs", {
  enumerable: true,
  get: function () {
    return asIs;
  }
});
Object.defineProperty(exports, "causeText", {
  enumerable: true,
  get: function () {
    return causeText;
  }
});
Object.defineProperty(exports, "caveats", {
  enumerable: true,
  get: function () {
    return caveats;
  }
});
Object.defineProperty(exports, "contextCurve", {
  enumerable: true,
  get: function () {
    return contextCurve;
  }
});
Object.defineProperty(exports, "dearest", {
  enumerable: true,
  get: function () {
    return dearest;
  }
});
Object.defineProperty(exports, "isCarried", {
  enumerable: true,
  get: function () {
    return isCarried;
  }
});
Object.defineProperty(exports, "originColumns", {
  enumerable: true,
  get: function () {
    return originColumns;
  }
});
Object.defineProperty(exports, "originLabel", {
  enumerable: true,
  get: function () {
    return originLabel;
  }
});
Object.defineProperty(exports, "originLines", {
  enumerable: true,
  get: function () {
    return originLines;
  }
});
Object.defineProperty(exports, "originName", {
  enumerable: true,
  get: function () {
    return originName;
  }
});
Object.defineProperty(exports, "originShares", {
  enumerable: true,
  get: function () {
    return originShares;
  }
});
Object.defineProperty(exports, "peakRow", {
  enumerable: true,
  get: function () {
    return peakRow;
  }
});
Object.defineProperty(exports, "peakThread", {
  enumerable: true,
  get: function () {
    return peakThread;
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
Object.defineProperty(exports, "sparkline", {
  enumerable: true,
  get: function () {
    return sparkline;
  }
});