const require_report = require("./report.cjs");
const require_notes = require("./notes.cjs");
const require_column = require("./column.cjs");

// src/render/computed.ts
const WHY_FIGURES_DIFFER = "Known reasons: old versions price 1-hour cache writes at the 5-minute rate, leave out the premium of a cloud region, or guess the price of a model they do not know; an organisation may have prices of its own.";
const TOTALS = {
	"cost-state": "Claude Code's saved totals",
	result: "Claude Code's result"
};
const prices = function({ prices }) { return `list prices of ${require_report.safeDay(prices.asOf)}${prices.overrides ? " and your own" : ""}`; };
const requests = function(report) { return !require_report.hasRequests(report) ? "No request is on disk." : `${require_report.plural(report.turns.total, "request")} on disk, each counted once and priced by its own time, size and cache lifetime at ${prices(report)}: ${require_report.usd(report.cost.requestsUsd)}${report.cost.totalUsd === null ? ", without those of unknown price" : ""}.`; };
const unattributed = function(report, quote) {
	const { cost } = report;
	if (cost.basis === "requests") return [];
	if (cost.unattributedUsd === 0) return [`Nothing beyond the requests is in ${TOTALS[cost.basis]}.`];
	const models = cost.unattributed.map((row) => quote(require_report.safeModel(row.model))).slice(0, 5);
	const by = models.length === 0 ? "" : `, of ${models.join(", ")}`;
	return [`Unattributed: ${require_report.usd(cost.unattributedUsd)} in ${TOTALS[cost.basis]} but in no request on disk${by}.${require_report.hasRequests(report) ? " Compaction, web search and titles leave no record." : ""}`];
};
const figure = function({ cost: { totalUsd, reportedUsd } }) {
	if (reportedUsd === null) return "Claude Code left no figure of its own to hold the total against.";
	if (totalUsd === null || totalUsd === 0) return `Claude Code's own figure is ${require_report.usd(reportedUsd)}.`;
	const share = reportedUsd / totalUsd - 1;
	if (Math.abs(share) < 1e-6) return `Claude Code's own figure is the same, ${require_report.usd(reportedUsd)}.`;
	return `Claude Code's own figure is ${require_report.usd(reportedUsd)}, ${require_report.percent(Math.abs(share))} ${share > 0 ? "above" : "below"} the total.`;
};
/** What the origin of that name means, where it is more than one percent of the cost. */
const unseen = function({ origins }) { return origins.filter(({ origin, share }) => origin === "unseen" && share >= .01).map(({ usd: cost }) => `In no record: ${require_report.usd(cost)} for what prompts grew by while no record says what it was.`); };
/** Claude Code's own figure and, where it is another, why: one line. */
const reported = function(report, foreign) { return [figure(report), ...whyDifferent(report, foreign)].join(" "); };
/** Why Claude Code's figure is another, where that is known of this run, else in general; empty unless flagged. */
const whyDifferent = function({ quality }, foreign) {
	if (!quality.flags.includes("price-mismatch")) return [];
	const known = quality.issues.filter(({ code }) => code === "price-mismatch").map(({ message }) => foreign(message));
	return known.length > 0 ? known : [WHY_FIGURES_DIFFER];
};
const turns$1 = function({ turns }, quote) {
	return `A turn is one response of the API${turns.reported === null ? "" : `; Claude Code's ${quote("num_turns")}, ${turns.reported}, counts messages of the user role`}.`;
};
const versions = function({ sessions }) {
	const known = [...new Set(sessions.flatMap(({ cliVersion }) => cliVersion === null ? [] : [require_report.safeVersion(cliVersion)]))];
	return known.length === 0 ? [] : [`Written by Claude Code ${known.slice(0, 5).join(", ")}.`];
};
const files = function({ sources, quality }) {
	const skipped = quality.linesSkipped === 0 ? "none skipped" : `${require_report.plural(quality.linesSkipped, "line")} skipped`;
	return `${require_report.plural(quality.recordsRead, "record")} read from ${require_report.plural(sources.length, "file")}, ${skipped}.`;
};
/** `Settings from .github/tollgate.json.`; empty where no config file was read. */
const configFact = function({ config }, quote) { return config === null ? [] : [`Settings from ${quote(require_report.safePath(config.file))}.`]; };
/**
* What the requests do not show, and Claude Code's own figure beside the total; a sentence each, none without usage.
* `quote` sets a name apart; `foreign` makes a foreign sentence harmless for where it is printed.
*/
const reconciliation = function(report, quote, foreign) { return require_report.isMeasured(report) ? [
	...unattributed(report, quote),
	...unseen(report),
	reported(report, foreign)
] : []; };
/** What the total is made of and rests on, a sentence each. */
const computedFacts = function(report, quote, foreign) { return require_report.isMeasured(report) ? [
	requests(report),
	...reconciliation(report, quote, foreign),
	turns$1(report, quote),
	...versions(report),
	files(report),
	...configFact(report, quote)
] : [files(report), ...configFact(report, quote)]; };
const REQUESTS = "the requests on disk";
const basis = function(report) {
	const { basis } = report.cost;
	if (basis === "requests") return REQUESTS;
	return require_report.hasRequests(report) ? `${REQUESTS} and ${TOTALS[basis]}` : TOTALS[basis];
};
/** What the numbers rest on, in one line. */
const footerLine = function(report) {
	const rests = require_report.isMeasured(report) ? ` \u00b7 ${prices(report)} \u00b7 from ${basis(report)}` : "";
	return `Tollgate ${require_report.safeVersion(report.tool.version)}${rests}`;
};

// src/render/bill.ts
const BUCKETS = {
	cacheRead: {
		label: "Cache read",
		inWords: "Re-reading cached context"
	},
	cacheWrite5m: {
		label: "Cache write (5m)",
		inWords: "Writing context to the cache"
	},
	cacheWrite1h: {
		label: "Cache write (1h)",
		inWords: "Writing context to the cache"
	},
	output: {
		label: "Output",
		inWords: "What the model wrote"
	},
	input: {
		label: "Input",
		inWords: "Fresh input"
	},
	webSearch: {
		label: "Web search",
		inWords: "Web search"
	},
	unattributed: {
		label: "Unattributed",
		inWords: "Spend that no request shows"
	}
};
const quantity = function({ buckets }, bucket) { return bucket === "unattributed" ? 0 : bucket === "webSearch" ? buckets.webSearch.requests : buckets[bucket].tokens; };
const amount = function(cost, bucket) {
	if (bucket === "unattributed") return "";
	const value = quantity(cost, bucket);
	return bucket === "webSearch" ? require_report.plural(value, "search", "searches") : require_report.count(value);
};
/**
* The buckets that hold tokens or dollars, dearest first; equals in the order of the labels. Where the bill holds tokens
* of unknown price, a bucket without any dollars is of unknown cost, never free.
*/
const billRows = function(cost) {
	const names = Object.keys(BUCKETS).filter((bucket) => quantity(cost, bucket) > 0 || cost.buckets[bucket].usd > 0).sort((a, b) => cost.buckets[b].usd - cost.buckets[a].usd);
	const known = names.map((bucket) => cost.buckets[bucket].usd || (cost.totalUsd === null ? null : 0));
	const costs = require_report.usdColumn(known);
	const shares = require_report.apportion(known.map((usd) => usd ?? 0));
	return names.map((bucket, index) => {
		const { label } = BUCKETS[bucket];
		const { usd } = cost.buckets[bucket];
		const points = shares[index] ?? 0;
		const share = known[index] === null ? "\u2013" : points === 0 && usd > 0 ? "< 1 %" : `${points} %`;
		return {
			bucket,
			label,
			amount: amount(cost, bucket),
			usd,
			cost: costs[index] ?? "",
			points,
			share
		};
	});
};
/** Where most of the money went: `Re-reading cached context was 66 % of it.` Null without any cost. */
const mainDriver = function(cost, rows) {
	const drivers = /* @__PURE__ */ new Map();
	for (const { bucket, usd, points } of rows) {
		const { inWords } = BUCKETS[bucket];
		const driver = drivers.get(inWords) ?? {
			usd: 0,
			points: 0
		};
		drivers.set(inWords, {
			usd: driver.usd + usd,
			points: driver.points + points
		});
	}
	const [largest] = [...drivers].sort(([, a], [, b]) => b.usd - a.usd);
	if (largest === void 0 || largest[1].usd === 0) return null;
	if (cost.requestsUsd === 0 && cost.unattributedUsd === cost.totalUsd) return "No request is on record: the total is Claude Code's own.";
	return `${largest[0]} was ${largest[1].points} % of ${cost.totalUsd === null ? "the known cost" : "it"}.`;
};

// src/render/facts.ts
const present = function(facts) { return facts.filter((fact) => fact !== null); };
/** `Peak 118k at turn 31, 59 % of the 200k window; 74k on average.` */
const peak = function({ context, sessions }) {
	const { peakTokens, peakTurn, windowTokens, averageTokens } = context;
	if (peakTokens === null) return null;
	const session = sessions.length > 1 ? " of the dearest session" : "";
	const turn = peakTurn === null ? "" : ` at turn ${require_report.count(peakTurn)}${session}`;
	const window = windowTokens === null ? "" : `, ${require_report.percent(peakTokens / windowTokens)} of the ${require_report.tokens(windowTokens)} window`;
	const average = averageTokens === null ? "" : `; ${require_report.tokens(averageTokens)} on average`;
	return `Peak ${require_report.tokens(peakTokens)}${turn}${window}${average}.`;
};
const subagentPeak = function({ context: { peakTokens, peakAnyThreadTokens } }) { return peakAnyThreadTokens !== null && peakAnyThreadTokens > (peakTokens ?? 0) ? `Another thread went higher: ${require_report.tokens(peakAnyThreadTokens)}.` : null; };
const MOST_COMPACTIONS = 3;
/** As measured, as everywhere else in the report; what no turn followed only has Claude Code's estimate. */
const compactedSizes = function({ contextBefore, contextAfter, preTokens, postTokens }) {
	if (contextBefore !== null && contextAfter !== null) return `, ${require_report.tokens(contextBefore)} to ${require_report.tokens(contextAfter)}`;
	if (preTokens === null || postTokens === null) return "";
	return `, ${require_report.tokens(preTokens)} to ${require_report.tokens(postTokens)} as Claude Code estimates it`;
};
const compaction = function(row) {
	const { thread, afterTurn, trigger } = row;
	return `${`${thread === "main" ? "" : "a subagent "}after turn ${require_report.count(afterTurn)}`}${trigger === null || require_report.safeTrigger(trigger) === "(unnamed)" ? "" : ` (${trigger})`}${compactedSizes(row)}`;
};
const compactions = function({ compactions, sessions }) {
	if (compactions.length === 0) return null;
	if (sessions.length > 1) return `Compacted ${require_report.plural(compactions.length, "time")} in all sessions.`;
	const more = compactions.length > MOST_COMPACTIONS ? [`${compactions.length - MOST_COMPACTIONS} more`] : [];
	return `Compacted ${[...compactions.slice(0, MOST_COMPACTIONS).map(compaction), ...more].join("; ")}.`;
};
/** `37 turns at $0.011 each: 30 of the main agent, 7 of subagents.` */
const turns = function({ turns, cost: { totalUsd } }) {
	if (turns.total === 0) return null;
	const each = totalUsd === null ? "" : ` at ${require_report.usdEach(totalUsd / turns.total)} each`;
	const split = turns.subagents === 0 ? "" : `: ${require_report.count(turns.main)} of the main agent, ${require_report.count(turns.subagents)} of subagents`;
	return `${require_report.plural(turns.total, "turn")}${each}${split}.`;
};
const cache = function({ cacheEfficiency }) { return cacheEfficiency === null ? null : `Cache efficiency ${require_report.percent(cacheEfficiency)}: the share of all context that was read from the cache.`; };
/** Context, turns and cache of the run, a sentence each. */
const contextFacts = function(report) { return present([
	peak(report),
	subagentPeak(report),
	compactions(report),
	turns(report),
	cache(report)
]); };

// src/render/why/place.ts
/** Whose turn it is, where that is not the run's only main agent: \u00ab of a subagent `Explore`\u00bb, else ''. */
const ownerOf = function({ sessionId, thread }, report, quote) {
	const row = report.threads.find((each) => each.sessionId === sessionId && each.id === thread);
	const type = row?.agentType == null ? "" : ` ${quote(require_report.safeAgentType(row.agentType))}`;
	return (thread === "main" ? "" : ` of a subagent${type}`) + (report.sessions.length > 1 ? ` in session ${quote(require_report.safeId(sessionId))}` : "");
};
/** \u00abturn 12 of a subagent `Explore`\u00bb */
const placeOf = function(place, report, quote) { return `turn ${require_report.count(place.turn)}${ownerOf(place, report, quote)}`; };

// src/render/why/pieces.ts
/** Of the bill; a smaller piece is no headline. */
const LEAST_SHARE = .05;
const LEAST_HEADLINE_USD = .05;
const LEAST_USD = .01;
/** \u00abThe 28k-token `Bash` result from turn 6\u00bb; of a size that is an estimate: \u00abThe `Bash` result from turn 6, about 28k tokens,\u00bb. */
const subject = function(piece, report, quote) {
	const what = require_notes.pieceLabel(piece.origin, quote);
	const place = placeOf(piece, report, quote);
	const size = require_report.tokens(piece.tokens);
	return piece.estimated ? `The ${what} from ${place}, about ${size} tokens,` : `The ${size}-token ${what} from ${place}`;
};
/** \u00abThe 28k-token `Bash` result from turn 6 was re-sent 31 times and cost $0.56.\u00bb */
const pieceSentence = function(piece, report, quote) {
	const resent = piece.timesResent === 0 ? "" : ` was re-sent ${require_report.plural(piece.timesResent, "time")} and`;
	return `${subject(piece, report, quote)}${resent} cost ${require_report.usd(piece.usd)}.`;
};
/** The dearest piece of context, where it is worth a headline; null: none is. */
const headlinePiece = function(report, quote) {
	const [piece] = report.pieces;
	if (piece === void 0 || piece.usd < Math.max(LEAST_HEADLINE_USD, LEAST_SHARE * report.cost.knownUsd)) return null;
	return piece.timesResent === 0 ? null : pieceSentence(piece, report, quote);
};
/** The dearest pieces, a sentence each. Those of a cent and more. */
const pieceFacts = function(report, quote) { return report.pieces.filter((piece) => piece.usd >= LEAST_USD).map((piece) => pieceSentence(piece, report, quote)); };

// src/render/why/what-if.ts
/** What must be known to read the figures below it. */
const whatIfCaveat = function({ pricesOf }) { return `The same tokens at list prices of ${require_report.safeDay(pricesOf)}: arithmetic, no prediction. Another model would take other turns.`; };
/** `\u2212$1.60`, `+$0.33`, `the same`. */
const difference = function({ savedUsd }) {
	if (savedUsd === null) return "unknown";
	if (Math.abs(savedUsd) < 5e-7) return "the same";
	return `${savedUsd > 0 ? "\u2212" : "+"}${require_report.usd(Math.abs(savedUsd))}`;
};
const modelName = function({ model, windowTokens, turnsOverWindow }, quote) { return quote(require_report.safeModel(model)) + (turnsOverWindow === 0 ? "" : `, but ${require_report.plural(turnsOverWindow, "turn")} over its ${require_report.tokens(windowTokens)} window`); };
const priced = function(value) { return value === null ? "unknown" : require_report.usd(value); };
/** The run on other models, cheapest first; those whose window is too small last. */
const modelChoices = function({ whatIf, models }, most, quote) {
	if (whatIf === null) return [];
	const [used, ...others] = models;
	const isUsed = ({ model }) => others.length === 0 && model === used?.model;
	const rows = whatIf.models.filter((row) => !isUsed(row)).toSorted((a, b) => Number(a.turnsOverWindow > 0) - Number(b.turnsOverWindow > 0)).slice(0, most);
	const itself = used === void 0 || others.length > 0 ? "As it was" : `As it was: ${quote(require_report.safeModel(used.model))}`;
	return [
		require_column.words("All of it on", [itself, ...rows.map((row) => modelName(row, quote))]),
		require_column.numbers("Cost", [priced(whatIf.actualUsd), ...rows.map((row) => priced(row.usd))]),
		require_column.numbers("Difference", ["\u2013", ...rows.map(difference)])
	];
};
const outcomeText = function(outcome) { return `${priced(outcome.usd)} (${difference(outcome)})`; };
const changes = function({ savedUsd }) { return savedUsd !== null && Math.abs(savedUsd) >= .005; };
/** \u00abafter turn 52 (44 to 60 are nearly as good)\u00bb */
const cutPlace = function(cut, report, quote) {
	const { afterTurn, fromTurn, toTurn } = cut;
	const range = fromTurn === toTurn ? "" : ` (${require_report.count(fromTurn)} to ${require_report.count(toTurn)} are nearly as good)`;
	return `after turn ${require_report.count(afterTurn)}${ownerOf(cut, report, quote)}${range}`;
};
/** `$0.21 to $0.39` */
const cutWorth = function({ savedUsdLeast, savedUsdMost }) {
	const [least, most] = [require_report.usd(savedUsdLeast), require_report.usd(savedUsdMost)];
	return least === most ? least : `${least} to ${most}`;
};
const cutFact = function(what, cut, report, quote) { return cut === null || cut.savedUsdMost < .005 ? [] : [`${what} ${cutPlace(cut, report, quote)} would have saved ${cutWorth(cut)}.`]; };
const cacheFact = function({ noCache }) {
	if (noCache.usd === null || noCache.savedUsd === null || !changes(noCache)) return [];
	return noCache.savedUsd < 0 ? [`The cache saved ${require_report.usd(-noCache.savedUsd)}: without it the requests would have cost ${require_report.usd(noCache.usd)}.`] : [`The cache cost more than it gave: without it the requests would have cost ${require_report.usd(noCache.usd)}.`];
};
/** Everything else that could have been done otherwise, a sentence each; nothing where it is not worth half a cent. */
const whatIfFacts = function(report, quote) {
	const { whatIf } = report;
	if (whatIf === null) return [];
	const { subagentsOnHaiku: haiku, splits, hourWrites, fiveMinuteWrites } = whatIf;
	return [
		...haiku !== null && changes(haiku) ? [`Subagents on ${quote(require_report.safeModel(haiku.model))}: ${outcomeText(haiku)}.`] : [],
		...splits.filter(changes).map((split) => `Main agent on ${quote(require_report.safeModel(split.planner))}, subagents on ${quote(require_report.safeModel(split.executor))}: ${outcomeText(split)}.`),
		...cacheFact(whatIf),
		...changes(hourWrites) ? [`All of it cached for one hour: ${outcomeText(hourWrites)}.`] : [],
		...changes(fiveMinuteWrites) ? [`All of it cached for five minutes: ${outcomeText(fiveMinuteWrites)}.`] : [],
		...cutFact("One more compaction", whatIf.compaction, report, quote),
		...cutFact("A new session", whatIf.freshSession, report, quote)
	];
};

// src/render/why/advice.ts
const capital = function(words) { return words.charAt(0).toUpperCase() + words.slice(1); };
const breaksLine = function({ cause, breaks }) {
	const { name, remedy } = cause === null ? require_notes.CAUSES.unexpected : require_notes.CAUSES[cause];
	const what = `${require_report.plural(breaks ?? 0, "cache break")} (${name})`;
	return remedy === null ? `Avoid ${what}` : `${capital(remedy)}: ${what}`;
};
const cutLine = function({ code, cut }, report, quote) {
	const place = cut === null ? "" : ` ${cutPlace(cut, report, quote)}`;
	return code === "compact" ? `Compact${place}` : `Start a new session${place}`;
};
/** What to do, as Claude Code's own settings call it. https://code.claude.com/docs/en/settings */
const whatToDo = function(advice, report, quote) {
	const model = quote(require_report.safeModel(advice.model ?? ""));
	switch (advice.code) {
		case "avoid-breaks": return breaksLine(advice);
		case "hour-writes": return `Cache for one hour (${quote("ENABLE_PROMPT_CACHING_1H=1")})`;
		case "five-minute-writes": return `Cache for five minutes (${quote("FORCE_PROMPT_CACHING_5M=1")})`;
		case "newer-model": return `Use ${model}, the newest of its family`;
		case "subagents-on": return `Run subagents on ${model} (${quote("CLAUDE_CODE_SUBAGENT_MODEL")})`;
		case "compact":
		case "fresh-session": return cutLine(advice, report, quote);
	}
};
/** A smaller model is another one, not only a cheaper one. */
const reserve = function({ code }) { return code === "subagents-on" ? "; the figure says nothing of quality" : ""; };
/** At most three things to do, each with its dollars: \u00abCompact after turn 52: worth $0.21 to $0.39\u00bb. */
const adviceLines = function(report, quote) { return report.advice.map((advice) => {
	const worth = advice.cut === null ? require_report.usd(advice.usd) : cutWorth(advice.cut);
	return `${whatToDo(advice, report, quote)}: worth ${worth}${reserve(advice)}.`;
}); };

// src/render/tables/models.ts
const allTokens = function(row) { return Object.values(row.tokens).reduce((total, part) => total + part, 0); };
/** Models, dearest first; the others beyond `most` in one line. */
const modelColumns = function(models, most, quote) {
	const rows = require_notes.dearest(models, most);
	const name = (row) => quote(require_report.safeModel(row.model));
	return [
		require_column.words("Model", rows.cells(name, (others) => require_report.plural(others.length, "more model"))),
		require_column.minor(require_column.numbers("Requests", rows.sums((row) => row.requests).map(require_report.count))),
		require_column.numbers("Tokens", rows.sums(allTokens).map(require_report.tokens)),
		require_column.numbers("Cost", require_report.usdColumn(rows.costs))
	];
};

// src/render/tables/sessions.ts
const length = function({ startedAt, endedAt, finished }) {
	const ms = startedAt === null || endedAt === null ? NaN : Date.parse(endedAt) - Date.parse(startedAt);
	const time = ms >= 0 ? require_report.duration(ms) : "\u2013";
	return finished ? time : `${time}, cut short`;
};
/** `2026-11-22 07:42`, UTC. */
const start = function({ startedAt }) { return startedAt !== null && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(startedAt) ? startedAt.slice(0, 16).replace("T", " ") : "\u2013"; };
const version = function({ cliVersion }) { return cliVersion === null ? "\u2013" : require_report.safeVersion(cliVersion); };
const cutShort = function(rows) {
	const unfinished = rows.filter(({ finished }) => !finished).length;
	return unfinished === 0 ? "" : `${require_report.count(unfinished)} cut short`;
};
/** Sessions, dearest first; the others beyond `most` in one line. */
const sessionColumns = function(sessions, most, quote) {
	const rows = require_notes.dearest(sessions, most);
	const name = (row) => quote(require_report.safeId(row.sessionId));
	return [
		require_column.words("Session", rows.cells(name, (others) => require_report.plural(others.length, "more session"))),
		require_column.minor(require_column.words("Started (UTC)", rows.cells(start, () => ""))),
		require_column.minor(require_column.words("Claude Code", rows.cells(version, () => ""))),
		require_column.minor(require_column.words("Length", rows.cells(length, cutShort))),
		require_column.numbers("Turns", rows.sums((row) => row.turns).map(require_report.count)),
		require_column.numbers("Cost", require_report.usdColumn(rows.costs))
	];
};

// src/render/tables/threads.ts
const isMain = function({ id }) { return id === "main"; };
const kind = function(row) { return isMain(row) ? "main" : require_report.safeAgentType(row.agentType ?? "subagent"); };
/** `main` or the agent type; with the session's or the agent's id where another row has the same name. */
const label = function(row, rows, quote) {
	const name = isMain(row) ? "main" : quote(kind(row));
	return rows.filter((other) => kind(other) === kind(row)).length === 1 ? name : `${name} ${quote(require_report.safeId(isMain(row) ? row.sessionId : row.id))}`;
};
const models = function({ models: [first, ...others] }, quote) {
	if (first === void 0) return "\u2013";
	return quote(require_report.safeModel(first)) + (others.length === 0 ? "" : ` + ${others.length}`);
};
const highestPeak = function(rows) { return rows.reduce((peak, { peakContextTokens }) => Math.max(peak, peakContextTokens), 0); };
/** Threads, dearest first; the others beyond `most` in one line. */
const threadColumns = function(threads, most, quote) {
	const rows = require_notes.dearest(threads, most);
	const name = (row) => label(row, rows.shown, quote);
	return [
		require_column.words("Thread", rows.cells(name, (others) => require_report.plural(others.length, "more thread"))),
		require_column.minor(require_column.words("Model", rows.cells((row) => models(row, quote), () => ""))),
		require_column.numbers("Turns", rows.sums((row) => row.turns).map(require_report.count)),
		require_column.numbers("Peak context", rows.cells((row) => row.peakContextTokens, highestPeak).map(require_report.tokens)),
		require_column.numbers("Cost", require_report.usdColumn(rows.costs))
	];
};

Object.defineProperty(exports, "adviceLines", {
  enumerable: true,
  get: function () {
    return adviceLines;
  }
});
Object.defineProperty(exports, "billRows", {
  enumerable: true,
  get: function () {
    return billRows;
  }
});
Object.defineProperty(exports, "computedFacts", {
  enumerable: true,
  get: function () {
    return computedFacts;
  }
});
Object.defineProperty(exports, "configFact", {
  enumerable: true,
  get: function () {
    return configFact;
  }
});
Object.defineProperty(exports, "contextFacts", {
  enumerable: true,
  get: function () {
    return contextFacts;
  }
});
Object.defineProperty(exports, "cutPlace", {
  enumerable: true,
  get: function () {
    return cutPlace;
  }
});
Object.defineProperty(exports, "cutWorth", {
  enumerable: true,
  get: function () {
    return cutWorth;
  }
});
Object.defineProperty(exports, "footerLine", {
  enumerable: true,
  get: function () {
    return footerLine;
  }
});
Object.defineProperty(exports, "headlinePiece", {
  enumerable: true,
  get: function () {
    return headlinePiece;
  }
});
Object.defineProperty(exports, "mainDriver", {
  enumerable: true,
  get: function () {
    return mainDriver;
  }
});
Object.defineProperty(exports, "modelChoices", {
  enumerable: true,
  get: function () {
    return modelChoices;
  }
});
Object.defineProperty(exports, "modelColumns", {
  enumerable: true,
  get: function () {
    return modelColumns;
  }
});
Object.defineProperty(exports, "ownerOf", {
  enumerable: true,
  get: function () {
    return ownerOf;
  }
});
Object.defineProperty(exports, "pieceFacts", {
  enumerable: true,
  get: function () {
    return pieceFacts;
  }
});
Object.defineProperty(exports, "placeOf", {
  enumerable: true,
  get: function () {
    return placeOf;
  }
});
Object.defineProperty(exports, "reconciliation", {
  enumerable: true,
  get: function () {
    return reconciliation;
  }
});
Object.defineProperty(exports, "sessionColumns", {
  enumerable: true,
  get: function () {
    return sessionColumns;
  }
});
Object.defineProperty(exports, "threadColumns", {
  enumerable: true,
  get: function () {
    return threadColumns;
  }
});
Object.defineProperty(exports, "whatIfCaveat", {
  enumerable: true,
  get: function () {
    return whatIfCaveat;
  }
});
Object.defineProperty(exports, "whatIfFacts", {
  enumerable: true,
  get: function () {
    return whatIfFacts;
  }
});