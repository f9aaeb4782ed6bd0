const require_report = require("./report.cjs");
const require_command = require("./command.cjs");
const require_requests = require("./requests.cjs");
let node_os = require("node:os");

// src/analysis/insights/quantiles.ts
/**
* The smallest value that at least `percent` % of the values do not exceed (nearest rank), so that it is one of them and no
* mixture of two. `sorted` ascends and is not empty.
*/
const quantile = function(sorted, percent) { return sorted[Math.max(0, Math.ceil(percent / 100 * sorted.length) - 1)] ?? 0; };
/** Values in any order, of any unit; `scale` is applied to what comes out. Null: there are none. */
const distributionOf = function(values, scale) {
	const sorted = Float64Array.from(values).sort();
	if (sorted.length === 0) return null;
	const at = (percent) => scale(quantile(sorted, percent));
	return {
		sessions: sorted.length,
		lowest: at(0),
		p10: at(10),
		p25: at(25),
		p50: at(50),
		p75: at(75),
		p90: at(90),
		p99: at(99),
		highest: at(100),
		mean: scale(sorted.reduce((sum, value) => sum + value, 0) / sorted.length)
	};
};

// src/analysis/insights/metrics.ts
const byMetric = function(of) { return Object.fromEntries(require_report.METRICS.map((metric) => [metric, of(metric)])); };
/** A session's value, in nanodollars where it is a cost. Null: it has none that is known. */
const VALUES = {
	cost: function({ isPriced, nanos }) { return isPriced ? nanos : null; },
	turns: function({ turns }) { return turns; },
	peakContext: function({ peakTokens }) { return peakTokens; },
	cacheEfficiency: function({ promptTokens, readTokens }) { return promptTokens === 0 ? null : readTokens / promptTokens; },
	resentShare: function({ isPriced, nanos, readNanos }) { return isPriced && nanos > 0 ? readNanos / nanos : null; }
};
/** Four digits, as every share of a report. */
const share = function(part, whole) { return whole === 0 ? 0 : require_report.shareOf(part / whole); };
const fourDigits = function(value) { return Math.round(value * 1e4) / 1e4; };
/** A value as reports have it: costs in USD, shares with four digits. */
const SCALES = {
	cost: function(nanos) { return require_report.nanosToUsd(Math.round(nanos)); },
	turns: fourDigits,
	peakContext: Math.round,
	cacheEfficiency: require_report.shareOf,
	resentShare: require_report.shareOf
};
const distributionsOf = function(facts) { return byMetric((metric) => distributionOf(knownValues(facts, metric), SCALES[metric])); };
const knownValues = function(facts, metric) { return facts.flatMap((each) => VALUES[metric](each) ?? []); };

// src/analysis/insights/bands.ts
const NAMES = [
	"small",
	"medium",
	"large",
	"team"
];
const sum = function(costs) { return costs.reduce((total, nanos) => total + nanos, 0); };
/** Costs (nanodollars) by what they came to; `limits` in USD, ascending. */
const bandsOf = function(costs, limits) {
	const whole = sum(costs);
	return [...limits, null].map((uptoUsd, index) => {
		const from = index === 0 ? -1 : require_report.usdToNanos(limits[index - 1] ?? 0);
		const upto = uptoUsd === null ? Number.POSITIVE_INFINITY : require_report.usdToNanos(uptoUsd);
		const own = costs.filter((nanos) => nanos > from && nanos <= upto);
		return {
			name: uptoUsd === null ? "beyond" : limits.length === NAMES.length ? NAMES[index] ?? null : null,
			uptoUsd,
			sessions: own.length,
			share: share(own.length, costs.length),
			usd: require_report.nanosToUsd(sum(own)),
			usdShare: share(sum(own), whole)
		};
	});
};
const DEAREST = .05;
/** What the dearest twentieth spent, at least one session. Null: nothing was spent. */
const concentrationOf = function(costs) {
	const whole = sum(costs);
	if (whole === 0) return null;
	const top = costs.toSorted((a, b) => b - a).slice(0, Math.ceil(DEAREST * costs.length));
	return {
		sessions: top.length,
		usd: require_report.nanosToUsd(sum(top)),
		share: share(sum(top), whole)
	};
};

// src/analysis/insights/mix.ts
const newSides = function() { return ({
	unpriced: 0,
	main: {
		turns: 0,
		nanos: 0
	},
	subagents: {
		turns: 0,
		nanos: 0
	}
}); };
const add = function(sum, side) {
	sum.turns += side.turns;
	sum.nanos += side.nanos;
};
/** Spend of main agents and subagents by model family; shares of the known cost. */
const mixOf = function(models, knownNanos) {
	const all = newSides();
	const families = /* @__PURE__ */ new Map();
	for (const [model, { main, subagents, unpriced }] of models) {
		const family = require_report.familyOf(model) ?? "other";
		const sides = families.get(family) ?? newSides();
		families.set(family, sides);
		for (const sum of [all, sides]) {
			add(sum.main, main);
			add(sum.subagents, subagents);
			sum.unpriced += unpriced;
		}
	}
	const spender = (side, { [side]: { turns, nanos }, unpriced }) => ({
		turns,
		usd: turns > 0 && nanos === 0 && unpriced > 0 ? null : require_report.nanosToUsd(nanos),
		share: share(nanos, knownNanos)
	});
	return {
		main: spender("main", all),
		subagents: spender("subagents", all),
		families: [...families].sort(([nameA, a], [nameB, b]) => nanosIn(b) - nanosIn(a) || (nameA < nameB ? -1 : 1)).map(([family, sides]) => ({
			family,
			main: spender("main", sides),
			subagents: spender("subagents", sides)
		}))
	};
};
const nanosIn = function({ main, subagents }) { return main.nanos + subagents.nanos; };

// src/analysis/insights/percentile.ts
const SHARES = [
	10,
	25,
	50,
	75,
	90
];
/**
* Where a value > 0 stands, 1\u201399: linear between the breakpoints, below them in proportion to the first, above by how far
* it exceeds the last. The same rule as the published reference set of 66 sessions, so that figures can be compared.
*/
const percentileOf = function(value, breakpoints) {
	const [lowest, , , , highest] = breakpoints;
	if (value <= lowest) return Math.max(1, 10 * value / lowest);
	if (value >= highest) return Math.min(99, 90 + 9 * Math.min(1, (value - highest) / highest));
	const above = breakpoints.findIndex((breakpoint) => value < breakpoint);
	const [from = lowest, to = highest] = [breakpoints[above - 1], breakpoints[above]];
	const [start = 10, end = 90] = [SHARES[above - 1], SHARES[above]];
	return start + (end - start) * (value - from) / (to - from);
};

// src/analysis/insights/reference.ts
const LABEL = "tokenscope benchmark: single user, 2026-05-29, n=66";
const SESSIONS = 66;
/**
* Published breakpoints of 66 sessions of one user, in which one session is 48 % of the dollars: no norm, and asked for by
* name only. Shares as percentages there, 0\u20131 here.
*/
const BREAKPOINTS = {
	cost: [
		1.63,
		2.1,
		4.08,
		8.31,
		11.42
	],
	turns: [
		15,
		18,
		29,
		39,
		67
	],
	peakContext: [
		24153,
		28466,
		44904,
		69741,
		86124
	],
	cacheEfficiency: [
		.69,
		.77,
		.83,
		.87,
		.94
	],
	resentShare: [
		.14,
		.19,
		.24,
		.31,
		.46
	]
};
const percentilesOf = function(values) { return byMetric((metric) => {
	const value = values[metric];
	return value === null ? null : Math.round(percentileOf(value, BREAKPOINTS[metric]));
}); };
/** The median session and the run in the published reference set. */
const referenceOf = function(median, run) { return ({
	label: LABEL,
	sessions: SESSIONS,
	median: percentilesOf(median),
	run: run === null ? null : percentilesOf(run)
}); };

// src/analysis/insights/rows.ts
const MOST_ROWS = 100;
const MOST_SESSIONS = 10;
/** Names in one order on every machine. */
const byName = function(a, b) { return a < b ? -1 : Number(a > b); };
const modelRows = function({ models }) { return [...models].map(([model, { sessions, requests, tokens, unpriced, main, subagents }]) => {
	return {
		model,
		sessions,
		requests,
		tokens,
		usd: unpriced > 0 ? null : require_report.nanosToUsd(main.nanos + subagents.nanos)
	};
}).sort((a, b) => (b.usd ?? -1) - (a.usd ?? -1) || byName(a.model, b.model)).slice(0, MOST_ROWS); };
const nanosOf = function({ cost }) { return cost.write + cost.carry + cost.fresh + cost.output + cost.other; };
const originRows = function({ origins }) { return [...origins].sort(([nameA, a], [nameB, b]) => nanosOf(b) - nanosOf(a) || b.tokens - a.tokens || byName(nameA, nameB)).slice(0, MOST_ROWS).map(([origin, row]) => ({
	origin,
	sessions: row.sessions,
	tokens: row.tokens,
	estimatedTokens: row.estimatedTokens,
	timesResent: row.tokens === 0 ? 0 : Math.round(row.resentTokens / row.tokens * 10) / 10,
	writeUsd: require_report.nanosToUsd(row.cost.write),
	carryUsd: require_report.nanosToUsd(row.cost.carry),
	freshUsd: require_report.nanosToUsd(row.cost.fresh),
	outputUsd: require_report.nanosToUsd(row.cost.output),
	otherUsd: require_report.nanosToUsd(row.cost.other),
	usd: require_report.nanosToUsd(nanosOf(row))
})); };
const breakSums = function({ facts, causes }, knownNanos) {
	const lost = facts.reduce((sum, { lostNanos }) => sum + lostNanos, 0);
	const sessions = facts.filter(({ breaks }) => breaks > 0).length;
	return {
		sessions,
		share: share(sessions, facts.length),
		breaks: facts.reduce((sum, { breaks }) => sum + breaks, 0),
		usd: require_report.nanosToUsd(lost),
		usdShare: share(lost, knownNanos),
		causes: [...causes].sort(([nameA, a], [nameB, b]) => b.lostNanos - a.lostNanos || b.breaks - a.breaks || byName(nameA, nameB)).map(([cause, { lostNanos, ...row }]) => ({
			cause,
			...row,
			usd: require_report.nanosToUsd(lostNanos)
		}))
	};
};
const dearestFirst = function(a, b) { return b.nanos - a.nanos || byName(a.id, b.id); };
const topSessions = function(facts) { return facts.toSorted(dearestFirst).slice(0, MOST_SESSIONS).map((each) => ({
	sessionId: each.id,
	startedAt: require_report.isoOrNull(each.startedAt),
	usd: each.isPriced ? require_report.nanosToUsd(each.nanos) : null,
	knownUsd: require_report.nanosToUsd(each.nanos),
	isFloor: each.isFloor,
	turns: each.turns,
	peakTokens: each.peakTokens,
	cacheEfficiency: each.promptTokens === 0 ? null : share(VALUES.cacheEfficiency(each) ?? 0, 1),
	breaks: each.breaks,
	lostUsd: require_report.nanosToUsd(each.lostNanos),
	topOrigin: each.topOrigin
})); };
const folderRows = function(facts, knownNanos) {
	const folders = /* @__PURE__ */ new Map();
	for (const each of facts) {
		if (each.folder === null) continue;
		const known = folders.get(each.folder) ?? {
			sessions: 0,
			nanos: 0,
			dearest: each
		};
		known.sessions += 1;
		known.nanos += each.nanos;
		if (dearestFirst(each, known.dearest) < 0) known.dearest = each;
		folders.set(each.folder, known);
	}
	if (folders.size < 2) return [];
	return [...folders.values()].sort((a, b) => b.nanos - a.nanos || byName(a.dearest.id, b.dearest.id)).slice(0, MOST_ROWS).map(({ sessions, nanos, dearest }) => ({
		dearestSessionId: dearest.id,
		sessions,
		usd: require_report.nanosToUsd(nanos),
		share: share(nanos, knownNanos)
	}));
};

// src/analysis/insights/spend.ts
/** A chart has no room for more steps. */
const MOST_STEPS = 120;
const DAY = 864e5;
/** Times beyond are no times: JavaScript has no dates there. */
const LAST_DAY = 1e8;
const dayText = function(day) { return (/* @__PURE__ */ new Date(day * DAY)).toISOString().slice(0, -14); };
/** The first day of the Monday week. Day 0 was a Thursday. */
const weekOf = function(day) { return day - ((day + 3) % 7 + 7) % 7; };
const START = {
	day: dayText,
	week: function(day) { return dayText(Math.max(-1e8, weekOf(day))); },
	month: function(day) { return `${dayText(day).slice(0, -3)}-01`; },
	year: function(day) { return `${dayText(day).slice(0, -6)}-01-01`; }
};
const stepFor = function(days) {
	if (days <= MOST_STEPS) return "day";
	if (days <= 840) return "week";
	return days <= 3600 ? "month" : "year";
};
/** Spend by day, or by as long a step as it takes to have few. */
const spendOf = function({ days, counters }) {
	const dated = [...days].filter(([day]) => Math.abs(day) <= LAST_DAY).sort(([a], [b]) => a - b);
	const undated = [...days].reduce((sum, [day, nanos]) => Math.abs(day) <= LAST_DAY ? sum : sum + nanos, 0);
	const step = stepFor((dated.at(-1)?.[0] ?? 0) - (dated[0]?.[0] ?? 0) + 1);
	const rows = /* @__PURE__ */ new Map();
	for (const [day, nanos] of dated) rows.set(START[step](day), (rows.get(START[step](day)) ?? 0) + nanos);
	return {
		step,
		rows: [...rows].map(([from, nanos]) => ({
			from,
			usd: require_report.nanosToUsd(nanos)
		})),
		undatedUsd: require_report.nanosToUsd(undated + counters.undatedNanos)
	};
};

// src/analysis/insights/standing.ts
/** Where a run stands among these sessions. */
const standingOf = function({ sessions, isFloor, values }, facts) { return ({
	sessions,
	isFloor,
	metrics: byMetric((metric) => standingIn(facts, metric, values[metric]))
}); };
const standingIn = function(facts, metric, value) {
	const others = knownValues(facts, metric).map(SCALES[metric]);
	if (value === null || others.length === 0) return null;
	return {
		value,
		lower: share(others.filter((other) => other < value).length, others.length),
		sessions: others.length
	};
};

// src/analysis/insights/build-insights.ts
/** What the sessions add up to, as numbers. */
const buildInsights = function(input) {
	const { tally, pricer, version, bands } = input;
	const { facts } = tally;
	const isCut = tally.isCut || input.issues.some(({ code }) => code === "unreadable-folder");
	const knownNanos = facts.reduce((sum, { nanos }) => sum + nanos, 0);
	const costs = knownValues(facts, "cost");
	const distributions = distributionsOf(facts);
	const median = byMetric((metric) => distributions[metric]?.p50 ?? null);
	return {
		schemaVersion: 1,
		kind: "insights",
		tool: {
			name: "tollgate",
			version
		},
		prices: {
			asOf: pricer.asOf,
			overrides: pricer.hasOverrides
		},
		sessions: countsOf(tally),
		cost: costOf(tally, knownNanos, isCut),
		turns: turnsOf(facts),
		distributions,
		dearest: concentrationOf(costs),
		bands: costs.length === 0 ? [] : bandsOf(costs, bands),
		cacheBreaks: breakSums(tally, knownNanos),
		mix: mixOf(tally.models, knownNanos),
		models: modelRows(tally),
		origins: originRows(tally),
		spend: spendOf(tally),
		folders: folderRows(facts, knownNanos),
		top: topSessions(facts),
		run: input.run === null ? null : standingOf(input.run, facts),
		reference: input.withReference ? referenceOf(median, input.run?.values ?? null) : null,
		quality: qualityOf(tally, input.issues, isCut)
	};
};
const numberOf = function(facts, holds) { return facts.reduce((count, each) => count + Number(holds(each)), 0); };
const countsOf = function({ facts, counters }) { return ({
	measured: facts.length,
	unpriced: numberOf(facts, ({ isPriced }) => !isPriced),
	floors: numberOf(facts, ({ isFloor }) => isFloor),
	withSubagents: numberOf(facts, ({ turns, mainTurns }) => turns > mainTurns),
	empty: counters.empty,
	leftOut: counters.leftOut
}); };
const costOf = function({ facts }, knownNanos, isCut) { return ({
	totalUsd: facts.length > 0 && facts.every(({ isPriced }) => isPriced) ? require_report.nanosToUsd(knownNanos) : null,
	knownUsd: require_report.nanosToUsd(knownNanos),
	isFloor: isCut || facts.some(({ isFloor }) => isFloor),
	unattributedUsd: require_report.nanosToUsd(facts.reduce((sum, { gapNanos }) => sum + gapNanos, 0))
}); };
const turnsOf = function(facts) {
	const total = facts.reduce((sum, { turns }) => sum + turns, 0);
	const main = facts.reduce((sum, { mainTurns }) => sum + mainTurns, 0);
	return {
		total,
		main,
		subagents: total - main
	};
};
const qualityOf = function({ facts, counters, issues }, own, isCut) { return ({
	files: counters.files,
	recordsRead: counters.records,
	linesSkipped: counters.linesSkipped,
	isCut,
	cutShort: numberOf(facts, (each) => each.isCutShort),
	withPlaceholders: numberOf(facts, (each) => each.hasPlaceholders),
	endedInError: numberOf(facts, (each) => each.isError),
	atManagedPrices: numberOf(facts, (each) => each.isManaged),
	mismatched: numberOf(facts, (each) => each.isMismatched),
	issueCount: own.length + counters.issues,
	issues: [...own, ...issues].slice(0, 20)
}); };

// src/analysis/insights/tally.ts
const newTally = function() { return ({
	facts: [],
	models: /* @__PURE__ */ new Map(),
	origins: /* @__PURE__ */ new Map(),
	causes: /* @__PURE__ */ new Map(),
	days: /* @__PURE__ */ new Map(),
	counters: {
		files: 0,
		records: 0,
		linesSkipped: 0,
		issues: 0,
		empty: 0,
		leftOut: 0,
		undatedNanos: 0
	},
	issues: [],
	isCut: false
}); };
/** Names of tools and models are anybody's. */
const MOST_NAMES = 5e3;
/** The issues that are kept of all that are counted. */
const MOST_ISSUES = 20;
const REST = "other";
const rowFor = function(rows, name, make) {
	const key = rows.has(name) || rows.size < MOST_NAMES ? name : REST;
	const known = rows.get(key);
	if (known !== void 0) return known;
	const row = make();
	rows.set(key, row);
	return row;
};
const modelFor = function({ models }, model) { return rowFor(models, model, () => ({
	sessions: 0,
	requests: 0,
	tokens: 0,
	unpriced: 0,
	main: {
		turns: 0,
		nanos: 0
	},
	subagents: {
		turns: 0,
		nanos: 0
	}
})); };
const originFor = function({ origins }, origin) { return rowFor(origins, origin, () => ({
	sessions: 0,
	tokens: 0,
	estimatedTokens: 0,
	resentTokens: 0,
	cost: {
		write: 0,
		carry: 0,
		fresh: 0,
		output: 0,
		other: 0
	}
})); };
const causeFor = function({ causes }, cause) {
	const known = causes.get(cause) ?? {
		sessions: 0,
		breaks: 0,
		rewrittenTokens: 0,
		lostNanos: 0
	};
	causes.set(cause, known);
	return known;
};
/** Spend at a time (ms since the epoch); null: no record tells it. */
const spendAt = function({ days, counters }, at, nanos) {
	if (nanos === 0) return;
	if (at === null) {
		counters.undatedNanos += nanos;
		return;
	}
	const day = Math.floor(at / 864e5);
	days.set(day, (days.get(day) ?? 0) + nanos);
};
const addIssues = function(tally, issues, count) {
	tally.counters.issues += count;
	for (const issue of issues) if (tally.issues.length < MOST_ISSUES) tally.issues.push(issue);
};

// src/analysis/insights/session-facts.ts
/** Nothing was measured: no request, and no total that states any spend. */
const isUnused = function({ session, requests, gaps }) { return requests.length === 0 && gaps.length === 0 && (session.reported?.usd ?? 0) === 0; };
const mainOf = function({ threads }) { return threads.find(({ id }) => id === "main"); };
/** What a bill and its origins and breaks come down to. */
const factsOf = function(bill, folder, origins, breaks) {
	const { session } = bill;
	const main = mainOf(session);
	const gaps = require_report.gapNanos(bill.gaps);
	const top = origins[0];
	return {
		id: session.id,
		folder,
		startedAt: session.startedAt,
		nanos: require_report.knownNanos(bill.requests) + gaps,
		gapNanos: gaps,
		isPriced: require_report.isWhollyPriced(bill),
		turns: bill.requests.length,
		mainTurns: main?.requests.length ?? 0,
		peakTokens: main === void 0 ? null : require_report.peakOf(main).tokens,
		...readsOf(bill),
		breaks: breaks.length,
		lostNanos: breaks.reduce((sum, { lostNanos }) => sum + (lostNanos ?? 0), 0),
		topOrigin: top === void 0 || top.nanos === 0 ? null : top.origin,
		...traitsOf(bill)
	};
};
const readsOf = function({ requests }) {
	let [allPrompts, readTokens, readNanos] = [
		0,
		0,
		0
	];
	for (const { request, lines } of requests) {
		readTokens += request.usage.cacheRead;
		allPrompts += require_report.promptTokens(request.usage);
		for (const { cost } of lines) readNanos += cost?.cacheRead ?? 0;
	}
	return {
		promptTokens: allPrompts,
		readTokens,
		readNanos
	};
};
const traitsOf = function({ session, placeholders, openPlaceholders, isManaged, comparableNanos }) { return ({
	isCutShort: session.isIncomplete,
	isFloor: session.isIncomplete || openPlaceholders > 0,
	hasPlaceholders: placeholders > 0,
	isError: session.isError,
	isManaged,
	isMismatched: session.reported !== null && require_report.isApart(session.reported.usd, comparableNanos)
}); };

// src/analysis/insights/tally-recording.ts
/**
* Adds the sessions of a recording, whose requests can be let go then. What origins, breaks and bill are here they are in the
* report of each session: the same functions tell them.
*/
const tallyRecording = function(tally, recording, pricer, folders) {
	const { counters } = tally;
	for (const session of recording.sessions) {
		const bill = require_requests.reconcile(session, pricer);
		if (isUnused(bill)) counters.empty += 1;
		else tallyBill(tally, bill, pricer, folders.get(session.id) ?? null);
		addIssues(tally, bill.issues, bill.issues.length);
	}
	counters.files += recording.sources.length;
	counters.records += recording.recordsRead;
	counters.linesSkipped += recording.linesSkipped;
	counters.leftOut += recording.sessionsLeftOut;
	addIssues(tally, recording.issues, recording.issueCount);
	tally.isCut ||= recording.isCut;
};
const tallyBill = function(tally, bill, pricer, folder) {
	const { origins } = require_requests.sessionOrigins(bill);
	const breaks = require_requests.listPriced(bill, pricer).flatMap((thread) => require_requests.findBreaks(thread, pricer));
	tally.facts.push(factsOf(bill, folder, origins, breaks));
	addModels(tally, bill);
	addOrigins(tally, origins);
	addBreaks(tally, breaks);
	for (const { nanos } of bill.gaps) spendAt(tally, bill.session.endedAt ?? bill.session.startedAt, nanos ?? 0);
};
const addModels = function(tally, bill) {
	const seen = /* @__PURE__ */ new Set();
	for (const { thread, requests } of require_report.byThread(bill)) {
		const side = thread.id === "main" ? "main" : "subagents";
		for (const priced of requests) addLines(tally, priced, side, seen, bill.session.startedAt);
	}
	for (const model of seen) modelFor(tally, model).sessions += 1;
};
const addLines = function(tally, { request, lines }, side, seen, startedAt) {
	for (const { kind, model, tokens, nanos } of lines) {
		const row = modelFor(tally, model);
		const spender = row[side];
		seen.add(model);
		if (kind === "response") {
			row.requests += 1;
			spender.turns += 1;
		}
		row.tokens += require_report.allTokens(tokens);
		spender.nanos += nanos ?? 0;
		if (nanos === null) row.unpriced += 1;
		spendAt(tally, request.at ?? startedAt, nanos ?? 0);
	}
};
const addOrigins = function(tally, origins) {
	for (const { origin, tokens, estimatedTokens, resentTokens, cost } of origins) {
		const row = originFor(tally, origin);
		row.sessions += 1;
		row.tokens += tokens;
		row.estimatedTokens += estimatedTokens;
		row.resentTokens += resentTokens;
		row.cost.write += cost.write;
		row.cost.carry += cost.carry;
		row.cost.fresh += cost.fresh;
		row.cost.output += cost.output;
		row.cost.other += cost.other;
	}
};
const addBreaks = function(tally, breaks) {
	for (const { cause, rewrittenTokens, lostNanos } of breaks) {
		const row = causeFor(tally, cause);
		row.breaks += 1;
		row.rewrittenTokens += rewrittenTokens;
		row.lostNanos += lostNanos ?? 0;
	}
	for (const cause of new Set(breaks.map((each) => each.cause))) causeFor(tally, cause).sessions += 1;
};

// src/cli/survey.ts
/**
* The story of many sessions: locate \u2192 read \u2192 price \u2192 tally, a project folder at a time, so that memory does not grow with
* the corpus. @throws UserError for a named file that does not exist.
*/
const survey = function(settings, question, world) {
	const { files, issues, selection } = require_report.locateRun(settings, world);
	const pricer = require_report.createPricer({
		overrides: settings.prices,
		cloudRegion: settings.cloudRegion
	});
	const folders = require_report.projectFolders(files);
	const tally = newTally();
	for (const recording of require_report.readRun(files, selection, (index, path) => world.onFile?.(index, files.length, path))) tallyRecording(tally, recording, pricer, folders);
	return buildInsights({
		tally,
		pricer,
		version: world.version,
		issues,
		...question
	});
};

// src/cli/insights.ts
/** `tollgate insights`: measures, prints, judges nothing: the exit code is 0. @throws UserError for what the user can mend. */
const runInsights = async function(command, terminal) {
	const given = {
		values: command.values,
		problems: []
	};
	const { settings } = require_report.readSettings(given, {
		unsetSince: { kind: "all" },
		called: require_command.asFlag,
		readText: require_report.readTextFile
	});
	const spare = require_report.spareInputs({ "--output": command.output }, settings);
	const { bands, reference, run } = command;
	const figures = run === null ? null : (await Promise.resolve().then(() => require("./run-file.cjs"))).readRunFigures(run);
	require_report.keepHeapSmall();
	const progress = require_report.progressLine(command, terminal);
	const insights = survey(settings, {
		bands,
		run: figures,
		withReference: reference
	}, {
		env: terminal.env,
		cwd: terminal.cwd(),
		home: (0, node_os.homedir)(),
		unnamed: "all-sessions",
		version: "0.1.0",
		onFile: (index, files, path) => {
			spare(path);
			progress.show(index, files);
		}
	});
	progress.clear();
	require_report.write(command, terminal, await render(command, insights, terminal));
	return 0;
};
const render = async function(command, insights, terminal) {
	if (command.format === "json") return (await Promise.resolve().then(() => require("./json.cjs"))).renderInsightsJson(insights);
	if (command.format === "html") return (await Promise.resolve().then(() => require("./html2.cjs"))).renderInsightsHtml(insights);
	return (await Promise.resolve().then(() => require("./terminal.cjs"))).renderInsightsTerminal(insights, require_report.look(command, terminal));
};

exports.runInsights = runInsights;