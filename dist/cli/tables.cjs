const require_report = require("./report.cjs");
const require_notes = require("./notes.cjs");
const require_column = require("./column.cjs");

// src/render/insights/notes.ts
const MOST_PROBLEMS = 3;
/** `Cut short: 2 sessions.` and what follows from it; nothing for none. */
const sessions = function(what, count, consequence) { return count === 0 ? [] : [`${what}: ${require_report.plural(count, "session")}${consequence === "" ? "" : `; ${consequence}`}.`]; };
/** What must be known to read the figures rightly; empty for an ordinary corpus. */
const insightsNotes = function(insights, quote, foreign) {
	const { sessions: counts, cost, quality } = insights;
	const higher = "their true cost can only be higher";
	return [
		...sessions("Without a known price", counts.unpriced, "in no distribution of cost and in no band"),
		...sessions("Cut short, or with placeholders for output counts", counts.floors, higher),
		...cost.unattributedUsd > 0 ? [unattributed(cost.unattributedUsd)] : [],
		...sessions("Ended with a limit or an API error", quality.endedInError, "their cost data are complete"),
		...sessions("At prices of the organisation's own", quality.atManagedPrices, ""),
		...sessions("Claude Code's own figure over 1 % apart from ours", quality.mismatched, ""),
		...sessions("Left out, for they have no usage", counts.empty, ""),
		...sessions("Left out, for they are not of the time or the ids asked for", counts.leftOut, ""),
		...quality.isCut ? [CUT] : [],
		...problems(insights, quote, foreign)
	];
};
const CUT = "A file ends inside a record, or could not be read: what it held beyond is in no figure.";
const unattributed = function(cost) { return `${require_report.usd(cost)} is in Claude Code's totals and in no request: it counts in every cost, and for no model.`; };
const problems = function({ quality }, quote, foreign) {
	const shown = quality.issues.slice(0, MOST_PROBLEMS);
	const more = quality.issueCount - shown.length;
	return [...shown.map((issue) => require_notes.problem(issue, quote, foreign)), ...more > 0 ? [`${require_report.plural(more, "more problem")} in the files.`] : []];
};
/** What the figures rest on, in one line. */
const insightsFooter = function({ tool, prices, quality }) {
	const list = prices.overrides ? "your own prices and list prices of" : "list prices of";
	return `Tollgate ${require_report.safeVersion(tool.version)} \u00b7 ${list} ${require_report.safeDay(prices.asOf)} \u00b7 ${require_report.plural(quality.files, "file")}`;
};

// src/render/insights/origin-tables.ts
const MOST_ROWS$1 = 8;
/** Those that cost something: what no price is known for did not cost nothing. */
const paid = function({ origins }) { return origins.filter(({ usd }) => usd > 0); };
const originTable = function(origins, quote) {
	const rows = require_notes.dearest(origins, MOST_ROWS$1);
	const part = (title, of) => require_column.numbers(title, require_report.usdColumn(rows.sums(of)));
	return [
		require_column.words("Origin", rows.cells(({ origin }) => require_notes.originLabel(origin, quote), (others) => require_report.plural(others.length, "more", "more"))),
		require_column.minor(require_column.numbers("Sessions", rows.cells(({ sessions }) => require_report.count(sessions), () => ""))),
		require_column.minor(require_column.numbers("Tokens", rows.sums((row) => row.tokens).map(require_report.tokens))),
		require_column.minor(require_column.numbers("Re-sent", rows.cells((row) => require_notes.isCarried(row) ? require_report.times(row.timesResent) : "\u2013", () => ""))),
		require_column.minor(part("Written", ({ writeUsd }) => writeUsd)),
		part("Carried", ({ carryUsd }) => carryUsd),
		part("Cost", (row) => row.usd)
	];
};
/** What put tokens on the bills, dearest first. */
const originColumns = function(insights, quote) { return originTable(paid(insights), quote); };
/** USD of each row of that table. */
const shownOrigins = function(insights) { return require_notes.dearest(paid(insights), MOST_ROWS$1).sums(({ usd }) => usd); };
const isTool = function({ origin }) { return /^(?:tool|mcp):/.test(origin) || [
	"web",
	"subagent",
	"skill"
].includes(origin); };
/** Tools and MCP servers, by what it cost to carry what they returned. */
const toolColumns = function(insights, quote) {
	const shown = paid(insights).filter(isTool).toSorted((a, b) => b.carryUsd - a.carryUsd).slice(0, MOST_ROWS$1);
	const cells = (of) => shown.map(of);
	return [
		require_column.words("Tool or MCP server", cells(({ origin }) => quote(require_report.safeOrigin(origin).replace(/^tool:/, "")))),
		require_column.minor(require_column.numbers("Sessions", cells(({ sessions }) => require_report.count(sessions)))),
		require_column.minor(require_column.numbers("Tokens", cells((row) => require_report.tokens(row.tokens)))),
		require_column.numbers("Re-sent", cells(({ timesResent }) => require_report.times(timesResent))),
		require_column.minor(require_column.numbers("Written", require_report.usdColumn(shown.map(({ writeUsd }) => writeUsd)))),
		require_column.numbers("Carried", require_report.usdColumn(shown.map(({ carryUsd }) => carryUsd)))
	];
};

// src/render/insights/words.ts
/** A value of a metric for people. */
const METRIC_TEXT = {
	cost: require_report.usd,
	turns: function(value) { return require_report.count(Math.round(value)); },
	peakContext: require_report.tokens,
	cacheEfficiency: require_report.percent,
	resentShare: require_report.percent
};
const METRIC_NAMES = {
	cost: "Cost",
	turns: "Turns",
	peakContext: "Peak context",
	cacheEfficiency: "Cache efficiency",
	resentShare: "Re-reading / cost"
};
const costText = function({ cost }) {
	if (cost.totalUsd !== null) return (cost.isFloor ? "\u2265 " : "") + require_report.usd(cost.totalUsd);
	return `cost unknown${cost.knownUsd > 0 ? `, at least ${require_report.usd(cost.knownUsd)}` : ""}`;
};
/** `66 sessions \u00b7 $717.93 \u00b7 11,414 turns`. */
const insightsHeadline = function(insights) {
	const { sessions, turns } = insights;
	if (sessions.measured === 0) return "No usage of Claude Code was found";
	return [
		require_report.plural(sessions.measured, "session"),
		costText(insights),
		require_report.plural(turns.total, "turn")
	].join(" \u00b7 ");
};
/** What the figures say, the most important first: a sentence each. */
const findings = function(insights) {
	if (insights.sessions.measured === 0) return ["Tollgate reads what Claude Code leaves behind; name its transcripts if they are elsewhere."];
	return [
		...spread(insights),
		...breaks(insights),
		...agents(insights)
	];
};
const spread = function({ dearest, distributions, sessions }) {
	const { cost } = distributions;
	if (dearest === null || cost === null || cost.sessions < 2) return [];
	const few = dearest.sessions === 1 ? "The dearest session" : `The dearest ${require_report.count(dearest.sessions)} sessions (5 %)`;
	return [`Half of ${sessions.unpriced === 0 ? "them" : `the ${require_report.count(cost.sessions)} with a known price`} cost ${require_report.usd(cost.p50)} or less. ${few} spent ${require_report.usd(dearest.usd)}, ${require_report.percent(dearest.share)}.`];
};
const breaks = function({ cacheBreaks, sessions }) {
	if (cacheBreaks.breaks === 0) return ["No session lost anything to a cache break."];
	const { usd: lost, usdShare, share } = cacheBreaks;
	const where = `in ${require_report.count(cacheBreaks.sessions)} of ${require_report.plural(sessions.measured, "session")} (${require_report.percent(share)})`;
	if (sessions.unpriced === 0) return [`Cache breaks cost ${require_report.usd(lost)}, ${require_report.percent(usdShare)} of it, ${where}.`];
	return lost === 0 ? [`Cache breaks at a cost that is unknown ${where}.`] : [`Cache breaks cost at least ${require_report.usd(lost)} ${where}.`];
};
const agents = function({ mix, sessions }) {
	if (mix.subagents.turns === 0) return [];
	const where = `${require_report.count(sessions.withSubagents)} of ${require_report.plural(sessions.measured, "session")} had subagents`;
	return [`Main agents spent ${require_report.percent(mix.main.share)}, subagents ${require_report.percent(mix.subagents.share)}; ${where}.`];
};
const ABOVE = {
	cost: function(value, lower) { return `Cost ${value}: dearer than ${lower}`; },
	turns: function(value, lower) { return `${value} turns: more than ${lower}`; },
	peakContext: function(value, lower) { return `Peak context ${value}: larger than ${lower}`; },
	cacheEfficiency: function(value, lower) { return `Cache efficiency ${value}: better than ${lower}`; },
	resentShare: function(value, lower) { return `Re-reading ${value} of the cost: a larger part than ${lower}`; }
};
/** Where the run stands, a sentence for each figure that both sides have. */
const standings = function({ run }) {
	if (run === null) return [];
	const lines = require_report.METRICS.flatMap((metric) => {
		const standing = run.metrics[metric];
		if (standing === null) return [];
		const value = (metric === "cost" && run.isFloor ? "\u2265 " : "") + METRIC_TEXT[metric](standing.value);
		return [`${ABOVE[metric](value, `${require_report.percent(standing.lower)} of ${require_report.plural(standing.sessions, "session")}`)}.`];
	});
	if (lines.length === 0) return ["Nothing of the run can be compared."];
	const several = `The run has ${require_report.count(run.sessions)} sessions; it is compared with single ones.`;
	return run.sessions > 1 ? [...lines, several] : lines;
};
/** From when to when, and when most. Without a first and a last day: nothing. */
const spendWords = function({ rows, undatedUsd }) {
	const [first, last] = [rows[0], rows.at(-1)];
	if (first === void 0 || last === void 0) return [];
	const most = rows.reduce((a, b) => b.usd > a.usd ? b : a);
	return [`From ${first.from} to ${last.from}, most from ${most.from} on: ${require_report.usd(most.usd)}.`, ...undatedUsd > 0 ? [`${require_report.usd(undatedUsd)} at times that no record tells.`] : []];
};

// src/render/insights/session-tables.ts
const MOST_FOLDERS = 8;
/** The few sessions that matter, dearest first. */
const topColumns = function({ top }, quote) {
	const costs = require_report.usdColumn(top.map(({ knownUsd }) => knownUsd));
	return [
		require_column.words("Session", top.map(({ sessionId }) => quote(require_report.safeId(sessionId)))),
		require_column.minor(require_column.words("Started", top.map(({ startedAt }) => startedAt === null ? "\u2013" : require_report.safeDay(startedAt)))),
		require_column.numbers("Turns", top.map(({ turns }) => require_report.count(turns))),
		require_column.numbers("Peak", top.map(({ peakTokens }) => peakTokens === null ? "\u2013" : require_report.tokens(peakTokens))),
		require_column.minor(require_column.numbers("Cached", top.map(({ cacheEfficiency }) => cacheEfficiency === null ? "\u2013" : require_report.percent(cacheEfficiency)))),
		require_column.minor(require_column.words("Most of it", top.map(({ topOrigin }) => topOrigin === null ? "\u2013" : require_notes.originName(topOrigin, require_notes.asIs)))),
		require_column.numbers("Lost", require_report.usdColumn(top.map(({ usd, lostUsd, breaks }) => usd === null && lostUsd === 0 && breaks > 0 ? null : lostUsd))),
		require_column.numbers("Cost", top.map(({ usd, knownUsd, isFloor }, index) => {
			if (usd === null && knownUsd === 0) return "unknown";
			return `${usd === null || isFloor ? "\u2265 " : ""}${costs[index] ?? ""}`;
		}))
	];
};
/** Project folders, dearest first. Their names are paths, so each is known by its dearest session. */
const folderColumns = function({ folders }, quote) {
	const rows = require_notes.dearest(folders, MOST_FOLDERS);
	return [
		require_column.words("Folder that has session", rows.cells(({ dearestSessionId }) => quote(require_report.safeId(dearestSessionId)), (others) => require_report.plural(others.length, "more folder"))),
		require_column.numbers("Sessions", rows.sums(({ sessions }) => sessions).map(require_report.count)),
		require_column.numbers("Cost", require_report.usdColumn(rows.costs)),
		require_column.minor(require_column.numbers("Of all", rows.sums(({ share }) => share).map(require_report.percent)))
	];
};
/** Percentiles in the published reference set, 1\u201399. */
const referenceColumns = function({ reference }) {
	if (reference === null) return [];
	const place = (value) => typeof value === "number" ? `p${require_report.count(value)}` : "\u2013";
	const { median, run } = reference;
	const runs = require_column.numbers("This run", require_report.METRICS.map((metric) => place(run?.[metric])));
	return [
		require_column.words("A session", require_report.METRICS.map((metric) => METRIC_NAMES[metric])),
		require_column.numbers("Median here", require_report.METRICS.map((metric) => place(median[metric]))),
		...run === null ? [] : [runs]
	];
};

// src/render/insights/spend-series.ts
const MOST_POINTS = 1e3;
/** The first day of the step after this one, YYYY-MM-DD. */
const nextStep = function(from, step) {
	const at = /* @__PURE__ */ new Date(`${from}T00:00:00Z`);
	if (step === "day") at.setUTCDate(at.getUTCDate() + 1);
	if (step === "week") at.setUTCDate(at.getUTCDate() + 7);
	if (step === "month") at.setUTCMonth(at.getUTCMonth() + 1);
	if (step === "year") at.setUTCFullYear(at.getUTCFullYear() + 1);
	return Number.isNaN(at.getTime()) ? "" : at.toISOString().slice(0, -14);
};
/** USD of every step from the first to the last, 0 where nothing was spent. Clocks that were wrong by ages: no gaps. */
const spendSeries = function({ rows, step }) {
	const known = new Map(rows.map(({ from, usd }) => [from, usd]));
	const last = rows.at(-1)?.from;
	const points = [];
	for (let from = rows[0]?.from; from !== void 0 && from !== ""; from = nextStep(from, step)) {
		points.push(known.get(from) ?? 0);
		if (from === last) return points;
		if (points.length === MOST_POINTS) break;
	}
	return rows.map(({ usd }) => usd);
};
/** Spend in at most `columns` characters: neighbours are added up where there are more steps, and no spend is a blank. */
const spendCurve = function(spend, columns) {
	const series = spendSeries(spend);
	const group = Math.max(1, Math.ceil(series.length / columns));
	const points = Array.from({ length: Math.ceil(series.length / group) }, (_, index) => series.slice(index * group, (index + 1) * group).reduce((sum, usd) => sum + usd, 0));
	return [...require_notes.sparkline(points, columns)].map((level, index) => points[index] === 0 ? " " : level).join("");
};

// src/render/insights/tables.ts
const MOST_ROWS = 8;
const LEVELS = [
	[
		"p10",
		"p10",
		false
	],
	[
		"p25",
		"p25",
		true
	],
	[
		"p50",
		"p50",
		false
	],
	[
		"p75",
		"p75",
		true
	],
	[
		"p90",
		"p90",
		false
	],
	[
		"p99",
		"p99",
		true
	],
	[
		"Highest",
		"highest",
		true
	]
];
/** A row for each metric, a column for each percentile. */
const distributionColumns = function({ distributions }) {
	const known = require_report.METRICS.flatMap((metric) => {
		const distribution = distributions[metric];
		return distribution === null ? [] : [{
			metric,
			distribution
		}];
	});
	const column = ([title, level, isMinor]) => {
		const cells = known.map(({ metric, distribution }) => METRIC_TEXT[metric](distribution[level]));
		return isMinor ? require_column.minor(require_column.numbers(title, cells)) : require_column.numbers(title, cells);
	};
	const names = known.map(({ metric }) => METRIC_NAMES[metric]);
	return [require_column.words("A session", names), ...LEVELS.map(column)];
};
const bandColumns = function({ bands }) { return [
	require_column.words("Cost", bands.map(({ name, uptoUsd }, index) => {
		const range = uptoUsd === null ? `above ${require_report.usd(bands[index - 1]?.uptoUsd ?? 0)}` : `up to ${require_report.usd(uptoUsd)}`;
		return name === null || name === "beyond" ? range : `${range}, ${name}`;
	})),
	require_column.numbers("Sessions", bands.map(({ sessions }) => require_report.count(sessions))),
	require_column.minor(require_column.numbers("Of all", bands.map(({ share }) => require_report.percent(share)))),
	require_column.numbers("Spent", require_report.usdColumn(bands.map((band) => band.usd))),
	require_column.numbers("Of all", bands.map(({ usdShare }) => require_report.percent(usdShare)))
]; };
const causeColumns = function({ cacheBreaks: { causes }, sessions: { unpriced } }) { return [
	require_column.words("Cause", causes.map(({ cause }) => require_notes.CAUSES[cause].name)),
	require_column.numbers("Sessions", causes.map(({ sessions }) => require_report.count(sessions))),
	require_column.numbers("Breaks", causes.map((row) => require_report.count(row.breaks))),
	require_column.minor(require_column.numbers("Tokens rewritten", causes.map(({ rewrittenTokens }) => require_report.tokens(rewrittenTokens)))),
	require_column.numbers("Lost", require_report.usdColumn(causes.map(({ usd }) => usd === 0 && unpriced > 0 ? null : usd)))
]; };
const mixColumns = function({ mix }) {
	const rows = [...mix.families, {
		family: "all",
		main: mix.main,
		subagents: mix.subagents
	}];
	const side = (title, name) => [require_column.numbers(title, require_report.usdColumn(rows.map((row) => row[name].usd))), require_column.minor(require_column.numbers("Of all", rows.map((row) => require_report.percent(row[name].share))))];
	return [
		require_column.words("Family", rows.map(({ family }) => family)),
		...side("Main agents", "main"),
		...side("Subagents", "subagents")
	];
};
const modelColumns = function({ models }, quote) {
	const rows = require_notes.dearest(models, MOST_ROWS);
	return [
		require_column.words("Model", rows.cells(({ model }) => quote(require_report.safeModel(model)), (others) => require_report.plural(others.length, "more model"))),
		require_column.minor(require_column.numbers("Sessions", rows.cells(({ sessions }) => require_report.count(sessions), () => ""))),
		require_column.numbers("Requests", rows.sums(({ requests }) => requests).map(require_report.count)),
		require_column.minor(require_column.numbers("Tokens", rows.sums((row) => row.tokens).map(require_report.tokens))),
		require_column.numbers("Cost", require_report.usdColumn(rows.costs))
	];
};

Object.defineProperty(exports, "bandColumns", {
  enumerable: true,
  get: function () {
    return bandColumns;
  }
});
Object.defineProperty(exports, "causeColumns", {
  enumerable: true,
  get: function () {
    return causeColumns;
  }
});
Object.defineProperty(exports, "distributionColumns", {
  enumerable: true,
  get: function () {
    return distributionColumns;
  }
});
Object.defineProperty(exports, "findings", {
  enumerable: true,
  get: function () {
    return findings;
  }
});
Object.defineProperty(exports, "folderColumns", {
  enumerable: true,
  get: function () {
    return folderColumns;
  }
});
Object.defineProperty(exports, "insightsFooter", {
  enumerable: true,
  get: function () {
    return insightsFooter;
  }
});
Object.defineProperty(exports, "insightsHeadline", {
  enumerable: true,
  get: function () {
    return insightsHeadline;
  }
});
Object.defineProperty(exports, "insightsNotes", {
  enumerable: true,
  get: function () {
    return insightsNotes;
  }
});
Object.defineProperty(exports, "mixColumns", {
  enumerable: true,
  get: function () {
    return mixColumns;
  }
});
Object.defineProperty(exports, "modelColumns", {
  enumerable: true,
  get: function () {
    return modelColumns;
  }
});
Object.defineProperty(exports, "originColumns", {
  enumerable: true,
  get: function () {
    return originColumns;
  }
});
Object.defineProperty(exports, "referenceColumns", {
  enumerable: true,
  get: function () {
    return referenceColumns;
  }
});
Object.defineProperty(exports, "shownOrigins", {
  enumerable: true,
  get: function () {
    return shownOrigins;
  }
});
Object.defineProperty(exports, "spendCurve", {
  enumerable: true,
  get: function () {
    return spendCurve;
  }
});
Object.defineProperty(exports, "spendSeries", {
  enumerable: true,
  get: function () {
    return spendSeries;
  }
});
Object.defineProperty(exports, "spendWords", {
  enumerable: true,
  get: function () {
    return spendWords;
  }
});
Object.defineProperty(exports, "standings", {
  enumerable: true,
  get: function () {
    return standings;
  }
});
Object.defineProperty(exports, "toolColumns", {
  enumerable: true,
  get: function () {
    return toolColumns;
  }
});
Object.defineProperty(exports, "topColumns", {
  enumerable: true,
  get: function () {
    return topColumns;
  }
});