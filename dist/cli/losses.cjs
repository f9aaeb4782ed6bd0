const require_report = require("./report.cjs");
const require_column = require("./column.cjs");
const require_notes = require("./notes.cjs");
const require_threads = require("./threads.cjs");

// src/render/why/losses.ts
const byLoss = function(a, b) { return (b.wastedUsd ?? 0) - (a.wastedUsd ?? 0); };
/** Cache breaks, dearest first; those beyond `most` are left to the sum. */
const breakColumns = function(report, most, quote) {
	const rows = report.cacheBreaks.toSorted(byLoss).slice(0, most);
	return [
		require_column.words("Cache break", rows.map(require_notes.causeText)),
		require_column.minor(require_column.words("Evidence", rows.map(({ evidence }) => evidence))),
		require_column.minor(require_column.words("At", rows.map((row) => require_threads.placeOf(row, report, quote)))),
		require_column.minor(require_column.numbers("Written again", rows.map(({ rewrittenTokens }) => require_report.tokens(rewrittenTokens)))),
		require_column.numbers("Lost", require_report.usdColumn(rows.map(({ wastedUsd }) => wastedUsd)))
	];
};
/** \u00ab cost $0.44\u00bb, \u00ab cost at least $0.44\u00bb where some of them have no price; '' where none has. */
const lostText = function({ cacheBreaks, losses }) {
	if (cacheBreaks.every(({ wastedUsd }) => wastedUsd === null)) return "";
	return ` cost${cacheBreaks.some(({ wastedUsd }) => wastedUsd === null) ? " at least" : ""} ${require_report.usd(losses.usd)}`;
};
/** \u00ab2 cache breaks cost $0.44\u00bb */
const breakTitle = function(report) { return require_report.plural(report.cacheBreaks.length, "cache break") + lostText(report); };
/** \u00ab2 cache breaks cost $0.44, 19 % of the requests.\u00bb Null: there was none. */
const breakSum = function(report) {
	const { cacheBreaks, losses } = report;
	if (cacheBreaks.length === 0) return null;
	if (lostText(report) === "") return `${breakTitle(report)}, at a cost that is unknown.`;
	const share = losses.share === null ? "" : `, ${require_report.percent(losses.share)} of what the requests cost`;
	return `${breakTitle(report)}${share}.`;
};
const MOST_FACTS = 5;
/** What a compaction cost and spared, as far as that is known. */
const compactionFact = function(row, report, quote) {
	const { afterTurn, contextBefore, contextAfter, coldTurnUsd, summaryUsdAtLeast, avoidedUsd } = row;
	if (contextBefore === null || contextAfter === null) return null;
	const place = require_threads.placeOf({
		...row,
		turn: afterTurn
	}, report, quote);
	const costs = [...summaryUsdAtLeast === null ? [] : [`its summary at least ${require_report.usd(summaryUsdAtLeast)}`], ...coldTurnUsd === null ? [] : [`the turn after it ${require_report.usd(coldTurnUsd)}`]].join(", ");
	const spared = avoidedUsd === null ? "" : `; later turns were spared ${require_report.usd(avoidedUsd)} of re-reading`;
	const price = costs === "" ? "" : `: ${costs}${spared}`;
	return `The compaction after ${place} took the context from ${require_report.tokens(contextBefore)} to ${require_report.tokens(contextAfter)}${price}.`;
};
const list = function(rows, sentence, more) {
	const told = rows.slice(0, MOST_FACTS).flatMap((row) => sentence(row) ?? []);
	return rows.length > MOST_FACTS ? [...told, `${require_report.plural(rows.length - MOST_FACTS, `more ${more}`)}.`] : told;
};
const priced = function(value) { return value === null ? "" : ` (${require_report.usd(value)})`; };
const MOST_TURNS = 6;
const turnsText = function(turns) {
	const different = [...new Set(turns)];
	const shown = different.slice(0, MOST_TURNS).map(require_report.count).join(", ");
	return different.length > MOST_TURNS ? `${shown}, \u2026` : shown;
};
const repeatedFact = function(row, report, quote) {
	const turn = new Set(row.turns).size > 1 ? "turns" : "turn";
	const owner = require_threads.ownerOf(row, report, quote);
	return `${quote(require_report.safeTool(row.tool))} was called ${require_report.plural(row.times, "time")} with the same input: ${turn} ${turnsText(row.turns)}${owner}.`;
};
/** Compactions and waste, a sentence each. Whether the waste could be avoided is for people to say. */
const lossFacts = function(report, quote) {
	const { repeatedCalls, cutOutputs, retries } = report.waste;
	const where = (row) => require_threads.placeOf(row, report, quote);
	return [
		...list(report.compactions, (row) => compactionFact(row, report, quote), "compaction"),
		...list(retries, (row) => row.kind === "declined" ? `An attempt of ${where(row)} was declined by its model and paid for${priced(row.usd)}.` : `The response of ${where(row)} was thrown away: the same prompt was sent again${priced(row.usd)}.`, "retry"),
		...list(cutOutputs, (row) => `The output of ${where(row)} was cut at its limit of ${require_report.tokens(row.outputTokens)} tokens${priced(row.usd)}.`, "cut output"),
		...list(repeatedCalls, (row) => repeatedFact(row, report, quote), "repeated call")
	];
};

Object.defineProperty(exports, "breakColumns", {
  enumerable: true,
  get: function () {
    return breakColumns;
  }
});
Object.defineProperty(exports, "breakSum", {
  enumerable: true,
  get: function () {
    return breakSum;
  }
});
Object.defineProperty(exports, "breakTitle", {
  enumerable: true,
  get: function () {
    return breakTitle;
  }
});
Object.defineProperty(exports, "lossFacts", {
  enumerable: true,
  get: function () {
    return lossFacts;
  }
});