<<<<<<< HEAD:dist/cli/pieces.js
import { _ as usdEach, a as apportion, c as duration, d as times, f as tokens, g as usdColumn, i as isMeasured, l as percent, m as usd, n as hasRequests, o as count, u as plural } from "./plain.js";
import { d as safeTrigger, f as safeVersion, i as safeFile, l as safePath, n as safeAgentType, o as safeId, r as safeDay, s as safeModel, t as UNNAMED, u as safeTool } from "./safe-name.js";
=======
import { a as apportion, c as duration, d as tokens, g as usdEach, h as usdColumn, i as isMeasured, l as percent, n as hasRequests, o as count, p as usd, u as plural } from "./plain.js";
import { c as safePath, i as safeFile, l as safeTrigger, n as safeAgentType, o as safeId, r as safeDay, s as safeModel, t as UNNAMED, u as safeVersion } from "./safe-name.js";
>>>>>>> 442da6f3368d4b8dcc2bf932804bc19d056b3bcf:dist/cli/threads.js

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
const quantity = ({ buckets }, bucket) => bucket === "unattributed" ? 0 : bucket === "webSearch" ? buckets.webSearch.requests : buckets[bucket].tokens;
const amount = (cost, bucket) => {
	if (bucket === "unattributed") return "";
	const value = quantity(cost, bucket);
	return bucket === "webSearch" ? plural(value, "search", "searches") : count(value);
};
/**
* The buckets that hold tokens or dollars, dearest first; equals in the order of the labels. Where the bill holds tokens
* of unknown price, a bucket without any dollars is of unknown cost, never free.
*/
const billRows = (cost) => {
	const names = Object.keys(BUCKETS).filter((bucket) => quantity(cost, bucket) > 0 || cost.buckets[bucket].usd > 0).sort((a, b) => cost.buckets[b].usd - cost.buckets[a].usd);
	const known = names.map((bucket) => cost.buckets[bucket].usd || (cost.totalUsd === null ? null : 0));
	const costs = usdColumn(known);
	const shares = apportion(known.map((usd) => usd ?? 0));
	return names.map((bucket, index) => {
		const { label } = BUCKETS[bucket];
		const { usd } = cost.buckets[bucket];
		const points = shares[index] ?? 0;
		const share = points === 0 && usd > 0 ? "< 1 %" : `${points} %`;
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
const mainDriver = (cost, rows) => {
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

// src/render/computed.ts
const WHY_FIGURES_DIFFER = "Known reasons: old versions price 1-hour cache writes at the 5-minute rate, leave out the premium of a cloud region, or guess the price of a model they do not know; an organisation may have prices of its own.";
const TOTALS = {
	"cost-state": "Claude Code's saved totals",
	result: "Claude Code's result"
};
const prices = ({ prices }) => `list prices of ${safeDay(prices.asOf)}${prices.overrides ? " and your own" : ""}`;
const requests = (report) => !hasRequests(report) ? "No request is on disk." : `${plural(report.turns.total, "request")} on disk, each counted once and priced by its own time, size and cache lifetime at ${prices(report)}: ${usd(report.cost.requestsUsd)}${report.cost.totalUsd === null ? ", without those of unknown price" : ""}.`;
const unattributed = (report, quote) => {
	const { cost } = report;
	if (cost.basis === "requests") return [];
	if (cost.unattributedUsd === 0) return [`Nothing beyond the requests is in ${TOTALS[cost.basis]}.`];
	const models = cost.unattributed.map((row) => quote(safeModel(row.model))).slice(0, 5);
	const by = models.length === 0 ? "" : `, of ${models.join(", ")}`;
	return [`Unattributed: ${usd(cost.unattributedUsd)} in ${TOTALS[cost.basis]} but in no request on disk${by}.${hasRequests(report) ? " Compaction, web search and titles leave no record." : ""}`];
};
const figure = ({ cost: { totalUsd, reportedUsd } }) => {
	if (reportedUsd === null) return "Claude Code left no figure of its own to hold the total against.";
	if (totalUsd === null || totalUsd === 0) return `Claude Code's own figure is ${usd(reportedUsd)}.`;
	const share = reportedUsd / totalUsd - 1;
	if (Math.abs(share) < 1e-6) return `Claude Code's own figure is the same, ${usd(reportedUsd)}.`;
	return `Claude Code's own figure is ${usd(reportedUsd)}, ${percent(Math.abs(share))} ${share > 0 ? "above" : "below"} the total.`;
};
/** Claude Code's own figure and, where it is another, why: one line. */
const reported = (report, foreign) => [figure(report), ...whyDifferent(report, foreign)].join(" ");
/** Why Claude Code's figure is another, where that is known of this run, else in general; empty unless flagged. */
const whyDifferent = ({ quality }, foreign) => {
	if (!quality.flags.includes("price-mismatch")) return [];
	const known = quality.issues.filter(({ code }) => code === "price-mismatch").map(({ message }) => foreign(message));
	return known.length > 0 ? known : [WHY_FIGURES_DIFFER];
};
const turns$1 = ({ turns }, quote) => {
	return `A turn is one response of the API${turns.reported === null ? "" : `; Claude Code's ${quote("num_turns")}, ${turns.reported}, counts messages of the user role`}.`;
};
const versions = ({ sessions }) => {
	const known = [...new Set(sessions.flatMap(({ cliVersion }) => cliVersion === null ? [] : [safeVersion(cliVersion)]))];
	return known.length === 0 ? [] : [`Written by Claude Code ${known.slice(0, 5).join(", ")}.`];
};
const files = ({ sources, quality }) => {
	const skipped = quality.linesSkipped === 0 ? "none skipped" : `${plural(quality.linesSkipped, "line")} skipped`;
	return `${plural(quality.recordsRead, "record")} read from ${plural(sources.length, "file")}, ${skipped}.`;
};
/** `Settings from .github/tollgate.json.`; empty where no config file was read. */
const configFact = ({ config }, quote) => config === null ? [] : [`Settings from ${quote(safePath(config.file))}.`];
/**
* What the requests do not show, and Claude Code's own figure beside the total; a sentence each, none without usage.
* `quote` sets a name apart; `foreign` makes a foreign sentence harmless for where it is printed.
*/
const reconciliation = (report, quote, foreign) => isMeasured(report) ? [...unattributed(report, quote), reported(report, foreign)] : [];
/** What the total is made of and rests on, a sentence each. */
const computedFacts = (report, quote, foreign) => isMeasured(report) ? [
	requests(report),
	...reconciliation(report, quote, foreign),
	turns$1(report, quote),
	...versions(report),
	files(report),
	...configFact(report, quote)
] : [files(report), ...configFact(report, quote)];
const REQUESTS = "the requests on disk";
const basis = (report) => {
	const { basis } = report.cost;
	if (basis === "requests") return REQUESTS;
	return hasRequests(report) ? `${REQUESTS} and ${TOTALS[basis]}` : TOTALS[basis];
};
/** What the numbers rest on, in one line. */
const footerLine = (report) => {
	const rests = isMeasured(report) ? ` · ${prices(report)} · from ${basis(report)}` : "";
	return `Tollgate ${safeVersion(report.tool.version)}${rests}`;
};

// src/render/display-width.ts
/** Two columns wide on a terminal: CJK, kana, Hangul, full-width forms and emoji. Combining marks and format characters take none. */
const WIDE = /[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const NONE = /[\p{Mn}\p{Me}\p{Cf}]/u;
/** Columns that a line of text takes on a terminal. */
const displayWidth = (line) => {
	let width = 0;
	for (const character of line) width += NONE.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
	return width;
};

// src/render/tables/column.ts
const words = (title, cells) => ({
	title,
	align: "left",
	minor: false,
	cells
});
const numbers = (title, cells) => ({
	title,
	align: "right",
	minor: false,
	cells
});
const minor = (column) => ({
	...column,
	minor: true
});
/** The same table row by row. */
const rowsOf = (columns) => (columns[0]?.cells ?? []).map((_, row) => columns.map(({ cells }) => cells[row] ?? ""));

// src/render/curve.ts
const LEVELS = "▁▂▃▄▅▆▇█";
/**
* The context of the thread that the report's peak belongs to, turn by turn, in tokens: the main thread of the session
* whose turn `peakTurn` holds `peakTokens`.
*/
const contextCurve = ({ timeline, context }) => {
	const isMain = ({ thread }) => thread === "main";
	const peak = timeline.find((row) => isMain(row) && row.turn === context.peakTurn && row.contextTokens === context.peakTokens);
	return timeline.filter((row) => isMain(row) && row.sessionId === peak?.sessionId).map(({ contextTokens }) => contextTokens);
};
/** A list as at most `columns` values, each the largest of its stretch: no peak is lost. */
const squeeze = (values, columns) => {
	const width = Math.min(columns, values.length);
	const edge = (column) => Math.floor(column * values.length / width);
	return Array.from({ length: width }, (_, column) => values.slice(edge(column), edge(column + 1)).reduce((a, b) => Math.max(a, b), 0));
};
/** A curve in at most `columns` characters, from nothing to its own largest value; empty below two values. */
const sparkline = (values, columns) => {
	const points = squeeze(values, columns);
	const top = Math.max(...points, 1);
	return values.length < 2 ? "" : points.map((value) => LEVELS[Math.ceil(value / top * 8) - 1] ?? LEVELS[0]).join("");
};

// src/render/facts.ts
const present = (facts) => facts.filter((fact) => fact !== null);
/** `Peak 118k at turn 31, 59 % of the 200k window; 74k on average.` */
const peak = ({ context, sessions }) => {
	const { peakTokens, peakTurn, windowTokens, averageTokens } = context;
	if (peakTokens === null) return null;
	const session = sessions.length > 1 ? " of the dearest session" : "";
	const turn = peakTurn === null ? "" : ` at turn ${count(peakTurn)}${session}`;
	const window = windowTokens === null ? "" : `, ${percent(peakTokens / windowTokens)} of the ${tokens(windowTokens)} window`;
	const average = averageTokens === null ? "" : `; ${tokens(averageTokens)} on average`;
	return `Peak ${tokens(peakTokens)}${turn}${window}${average}.`;
};
const subagentPeak = ({ context: { peakTokens, peakAnyThreadTokens } }) => peakAnyThreadTokens !== null && peakAnyThreadTokens > (peakTokens ?? 0) ? `Another thread went higher: ${tokens(peakAnyThreadTokens)}.` : null;
const MOST_COMPACTIONS = 3;
const compaction = ({ thread, afterTurn, trigger, preTokens, postTokens }) => {
	return `${`${thread === "main" ? "" : "a subagent "}after turn ${count(afterTurn)}`}${trigger === null || safeTrigger(trigger) === "(unnamed)" ? "" : ` (${trigger})`}${preTokens === null || postTokens === null ? "" : `, ${tokens(preTokens)} to ${tokens(postTokens)}`}`;
};
const compactions = ({ compactions, sessions }) => {
	if (compactions.length === 0) return null;
	if (sessions.length > 1) return `Compacted ${plural(compactions.length, "time")} in all sessions.`;
	const more = compactions.length > MOST_COMPACTIONS ? [`${compactions.length - MOST_COMPACTIONS} more`] : [];
	return `Compacted ${[...compactions.slice(0, MOST_COMPACTIONS).map(compaction), ...more].join("; ")}.`;
};
/** `37 turns at $0.011 each: 30 of the main agent, 7 of subagents.` */
const turns = ({ turns, cost: { totalUsd } }) => {
	if (turns.total === 0) return null;
	const each = totalUsd === null ? "" : ` at ${usdEach(totalUsd / turns.total)} each`;
	const split = turns.subagents === 0 ? "" : `: ${count(turns.main)} of the main agent, ${count(turns.subagents)} of subagents`;
	return `${plural(turns.total, "turn")}${each}${split}.`;
};
const cache = ({ cacheEfficiency }) => cacheEfficiency === null ? null : `Cache efficiency ${percent(cacheEfficiency)}: the share of all context that was read from the cache.`;
/** Context, turns and cache of the run, a sentence each. */
const contextFacts = (report) => present([
	peak(report),
	subagentPeak(report),
	compactions(report),
	turns(report),
	cache(report)
]);

// src/render/notes.ts
const list$1 = (items) => items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
const MOST_MODELS = 5;
/** Models whose tokens have no price, requests and unattributed alike; the first few. */
const unpricedModels = ({ models, cost }) => {
	const names = [...models, ...cost.unattributed].filter((row) => row.usd === null).map((row) => safeModel(row.model));
	return [...new Set(names)].slice(0, MOST_MODELS);
};
const HIGHER = "the true bill can only be higher";
/** What must be known to read the total rightly; at most two sentences, empty for an ordinary run. */
const caveats = (report, quote) => {
	if (!isMeasured(report)) return ["Tollgate reads what Claude Code left on this machine, after it ran; name its transcripts if they are elsewhere."];
	const unpriced = unpricedModels(report);
	const unknown = `No price is known for ${list$1(unpriced.map(quote)) || "one of the models"}: state one with ${quote("pricing")} (${quote("--prices")} on the command line).`;
	const floor = report.quality.flags.includes("incomplete") ? `The run was cut short: ${HIGHER}.` : `Some output counts are placeholders from the start of a stream: ${HIGHER}.`;
	return [...report.cost.totalUsd === null ? [unknown] : [], ...report.cost.isFloor ? [floor] : []];
};
const isUntold = (flag) => flag !== "no-usage" && flag !== "price-mismatch";
const FLAGS = {
	incomplete: () => `The run was cut short: ${HIGHER}.`,
	provisional: ({ cost }) => cost.isFloor ? `Some output counts on disk are placeholders from the start of a stream: ${HIGHER}.` : "Some output counts on disk are placeholders from the start of a stream; Claude Code's own totals stand in for them.",
	"unknown-model": (report, quote) => `No price is known for ${list$1(unpricedModels(report).map(quote)) || "one of the models"}: tokens are shown, their cost is in no figure.`,
	"error-result": () => "The run ended with a limit or an API error; its cost data are complete.",
	"execution-file-incomplete": () => "The execution file misses usage that the transcripts hold; the transcripts were counted.",
	"managed-prices": () => "Claude Code's figure uses prices of the organisation's own."
};
const problem = ({ file, line, message }, quote, foreign) => {
	const at = line === null ? "" : `:${line}`;
	return file === null ? foreign(message) : `${quote(safeFile(file) + at)}: ${foreign(message)}`;
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
		...more > 0 ? [`${plural(more, "more problem")} in the files.`] : []
	];
};

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

// src/render/tables/models.ts
const allTokens = (row) => Object.values(row.tokens).reduce((total, part) => total + part, 0);
/** Models, dearest first; the others beyond `most` in one line. */
const modelColumns = (models, most, quote) => {
	const rows = dearest(models, most);
	const name = (row) => quote(safeModel(row.model));
	return [
		words("Model", rows.cells(name, (others) => plural(others.length, "more model"))),
		minor(numbers("Requests", rows.sums((row) => row.requests).map(count))),
		numbers("Tokens", rows.sums(allTokens).map(tokens)),
		numbers("Cost", usdColumn(rows.costs))
	];
};

// src/render/tables/sessions.ts
const length = ({ startedAt, endedAt, finished }) => {
	const ms = startedAt === null || endedAt === null ? NaN : Date.parse(endedAt) - Date.parse(startedAt);
	const time = ms >= 0 ? duration(ms) : "–";
	return finished ? time : `${time}, cut short`;
};
/** `2026-11-22 07:42`, UTC. */
const start = ({ startedAt }) => startedAt !== null && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(startedAt) ? startedAt.slice(0, 16).replace("T", " ") : "–";
const version = ({ cliVersion }) => cliVersion === null ? "–" : safeVersion(cliVersion);
const cutShort = (rows) => {
	const unfinished = rows.filter(({ finished }) => !finished).length;
	return unfinished === 0 ? "" : `${count(unfinished)} cut short`;
};
/** Sessions, dearest first; the others beyond `most` in one line. */
const sessionColumns = (sessions, most, quote) => {
	const rows = dearest(sessions, most);
	const name = (row) => quote(safeId(row.sessionId));
	return [
		words("Session", rows.cells(name, (others) => plural(others.length, "more session"))),
		minor(words("Started (UTC)", rows.cells(start, () => ""))),
		minor(words("Claude Code", rows.cells(version, () => ""))),
		minor(words("Length", rows.cells(length, cutShort))),
		numbers("Turns", rows.sums((row) => row.turns).map(count)),
		numbers("Cost", usdColumn(rows.costs))
	];
};

// src/render/tables/threads.ts
const isMain = ({ id }) => id === "main";
const kind = (row) => isMain(row) ? "main" : safeAgentType(row.agentType ?? "subagent");
/** `main` or the agent type; with the session's or the agent's id where another row has the same name. */
const label = (row, rows, quote) => {
	const name = isMain(row) ? "main" : quote(kind(row));
	return rows.filter((other) => kind(other) === kind(row)).length === 1 ? name : `${name} ${quote(safeId(isMain(row) ? row.sessionId : row.id))}`;
};
const models = ({ models: [first, ...others] }, quote) => {
	if (first === void 0) return "–";
	return quote(safeModel(first)) + (others.length === 0 ? "" : ` + ${others.length}`);
};
const highestPeak = (rows) => rows.reduce((peak, { peakContextTokens }) => Math.max(peak, peakContextTokens), 0);
/** Threads, dearest first; the others beyond `most` in one line. */
const threadColumns = (threads, most, quote) => {
	const rows = dearest(threads, most);
	const name = (row) => label(row, rows.shown, quote);
	return [
		words("Thread", rows.cells(name, (others) => plural(others.length, "more thread"))),
		minor(words("Model", rows.cells((row) => models(row, quote), () => ""))),
		numbers("Turns", rows.sums((row) => row.turns).map(count)),
		numbers("Peak context", rows.cells((row) => row.peakContextTokens, highestPeak).map(tokens)),
		numbers("Cost", usdColumn(rows.costs))
	];
};

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

// src/render/why/place.ts
/** Whose turn it is, where that is not the run's only main agent: « of a subagent `Explore`», else ''. */
const ownerOf = ({ sessionId, thread }, report, quote) => {
	const row = report.threads.find((each) => each.sessionId === sessionId && each.id === thread);
	const type = row?.agentType == null ? "" : ` ${quote(safeAgentType(row.agentType))}`;
	return (thread === "main" ? "" : ` of a subagent${type}`) + (report.sessions.length > 1 ? ` in session ${quote(safeId(sessionId))}` : "");
};
/** «turn 12 of a subagent `Explore`» */
const placeOf = (place, report, quote) => `turn ${count(place.turn)}${ownerOf(place, report, quote)}`;

// src/render/why/what-if.ts
/** What must be known to read the figures below it. */
const whatIfCaveat = ({ pricesOf }) => `The same tokens at list prices of ${safeDay(pricesOf)}: arithmetic, no prediction. Another model would take other turns.`;
/** `−$1.60`, `+$0.33`, `the same`. */
const difference = ({ savedUsd }) => {
	if (savedUsd === null) return "unknown";
	if (Math.abs(savedUsd) < 5e-7) return "the same";
	return `${savedUsd > 0 ? "−" : "+"}${usd(Math.abs(savedUsd))}`;
};
const modelName = ({ model, windowTokens, turnsOverWindow }, quote) => quote(safeModel(model)) + (turnsOverWindow === 0 ? "" : `, but ${plural(turnsOverWindow, "turn")} over its ${tokens(windowTokens)} window`);
const priced$1 = (value) => value === null ? "unknown" : usd(value);
/** The run on other models, cheapest first; those whose window is too small last. */
const modelChoices = ({ whatIf, models }, most, quote) => {
	if (whatIf === null) return [];
	const [used, ...others] = models;
	const isUsed = ({ model }) => others.length === 0 && model === used?.model;
	const rows = whatIf.models.filter((row) => !isUsed(row)).toSorted((a, b) => Number(a.turnsOverWindow > 0) - Number(b.turnsOverWindow > 0)).slice(0, most);
	const itself = used === void 0 || others.length > 0 ? "As it was" : `As it was: ${quote(safeModel(used.model))}`;
	return [
		words("All of it on", [itself, ...rows.map((row) => modelName(row, quote))]),
		numbers("Requests", [priced$1(whatIf.actualUsd), ...rows.map((row) => priced$1(row.usd))]),
		numbers("Difference", ["–", ...rows.map(difference)])
	];
};
const outcomeText = (outcome) => `${priced$1(outcome.usd)} (${difference(outcome)})`;
const changes = ({ savedUsd }) => savedUsd !== null && Math.abs(savedUsd) >= .005;
/** «after turn 52 (44 to 60 are nearly as good)» */
const cutPlace = (cut, report, quote) => {
	const { afterTurn, fromTurn, toTurn } = cut;
	const range = fromTurn === toTurn ? "" : ` (${count(fromTurn)} to ${count(toTurn)} are nearly as good)`;
	return `after turn ${count(afterTurn)}${ownerOf(cut, report, quote)}${range}`;
};
/** `$0.21 to $0.39` */
const cutWorth = ({ savedUsdLeast, savedUsdMost }) => {
	const [least, most] = [usd(savedUsdLeast), usd(savedUsdMost)];
	return least === most ? least : `${least} to ${most}`;
};
const cutFact = (what, cut, report, quote) => cut === null || cut.savedUsdMost < .005 ? [] : [`${what} ${cutPlace(cut, report, quote)} would have saved ${cutWorth(cut)}.`];
const cacheFact = ({ noCache }) => {
	if (noCache.usd === null || noCache.savedUsd === null || !changes(noCache)) return [];
	return noCache.savedUsd < 0 ? [`The cache saved ${usd(-noCache.savedUsd)}: without it the requests would have cost ${usd(noCache.usd)}.`] : [`The cache cost more than it gave: without it the requests would have cost ${usd(noCache.usd)}.`];
};
/** Everything else that could have been done otherwise, a sentence each; nothing where it is not worth half a cent. */
const whatIfFacts = (report, quote) => {
	const { whatIf } = report;
	if (whatIf === null) return [];
	const { subagentsOnHaiku: haiku, splits, hourWrites, fiveMinuteWrites } = whatIf;
	return [
		...haiku !== null && changes(haiku) ? [`Subagents on ${quote(safeModel(haiku.model))}: ${outcomeText(haiku)}.`] : [],
		...splits.filter(changes).map((split) => `Main agent on ${quote(safeModel(split.planner))}, subagents on ${quote(safeModel(split.executor))}: ${outcomeText(split)}.`),
		...cacheFact(whatIf),
		...changes(hourWrites) ? [`All of it cached for one hour: ${outcomeText(hourWrites)}.`] : [],
		...changes(fiveMinuteWrites) ? [`All of it cached for five minutes: ${outcomeText(fiveMinuteWrites)}.`] : [],
		...cutFact("One more compaction", whatIf.compaction, report, quote),
		...cutFact("A new session", whatIf.freshSession, report, quote)
	];
};

// src/render/why/advice.ts
const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);
const breaksLine = ({ cause, breaks }) => {
	const { name, remedy } = cause === null ? CAUSES.unexpected : CAUSES[cause];
	const what = `${plural(breaks ?? 0, "cache break")} (${name})`;
	return remedy === null ? `Avoid ${what}` : `${capital(remedy)}: ${what}`;
};
const cutLine = ({ code, cut }, report, quote) => {
	const place = cut === null ? "" : ` ${cutPlace(cut, report, quote)}`;
	return code === "compact" ? `Compact${place}` : `Start a new session${place}`;
};
/** What to do, as Claude Code's own settings call it. https://code.claude.com/docs/en/settings */
const whatToDo = (advice, report, quote) => {
	const model = quote(safeModel(advice.model ?? ""));
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
/** At most three things to do, each with its dollars: «Compact after turn 52: worth $0.21 to $0.39». */
const adviceLines = (report, quote) => report.advice.map((advice) => {
	const worth = advice.cut === null ? usd(advice.usd) : cutWorth(advice.cut);
	return `${whatToDo(advice, report, quote)}: worth ${worth}.`;
});

// src/render/why/losses.ts
const byLoss = (a, b) => (b.wastedUsd ?? 0) - (a.wastedUsd ?? 0);
const causeText = ({ cause, idleSeconds }) => cause === "expired" && idleSeconds !== null ? `${CAUSES[cause].name} (${duration(idleSeconds * 1e3)})` : CAUSES[cause].name;
/** Cache breaks, dearest first; those beyond `most` are left to the sum. */
const breakColumns = (report, most, quote) => {
	const rows = report.cacheBreaks.toSorted(byLoss).slice(0, most);
	return [
		words("Cache break", rows.map(causeText)),
		minor(words("Evidence", rows.map(({ evidence }) => evidence))),
		minor(words("At", rows.map((row) => placeOf(row, report, quote)))),
		minor(numbers("Written again", rows.map(({ rewrittenTokens }) => tokens(rewrittenTokens)))),
		numbers("Lost", usdColumn(rows.map(({ wastedUsd }) => wastedUsd)))
	];
};
/** «2 cache breaks cost $0.44, 19 % of the requests.» Null: there was none. */
const breakSum = ({ cacheBreaks, losses }) => {
	if (cacheBreaks.length === 0) return null;
	const share = losses.share === null ? "" : `, ${percent(losses.share)} of what the requests cost`;
	const each = cacheBreaks.some(({ wastedUsd }) => wastedUsd === null) ? " at least" : "";
	return `${plural(cacheBreaks.length, "cache break")} cost${each} ${usd(losses.usd)}${share}.`;
};
const MOST_FACTS = 5;
/** What a compaction cost and spared, as far as that is known. */
const compactionFact = (row, report, quote) => {
	const { afterTurn, contextBefore, contextAfter, coldTurnUsd, summaryUsdAtLeast, avoidedUsd } = row;
	if (contextBefore === null || contextAfter === null) return null;
	const place = placeOf({
		...row,
		turn: afterTurn
	}, report, quote);
	const costs = [...summaryUsdAtLeast === null ? [] : [`its summary at least ${usd(summaryUsdAtLeast)}`], ...coldTurnUsd === null ? [] : [`the turn after it ${usd(coldTurnUsd)}`]].join(", ");
	const spared = avoidedUsd === null ? "" : `; later turns were spared ${usd(avoidedUsd)} of re-reading`;
	const price = costs === "" ? "" : `: ${costs}${spared}`;
	return `The compaction after ${place} took the context from ${tokens(contextBefore)} to ${tokens(contextAfter)}${price}.`;
};
const list = (rows, sentence, more) => {
	const told = rows.slice(0, MOST_FACTS).flatMap((row) => sentence(row) ?? []);
	return rows.length > MOST_FACTS ? [...told, `${plural(rows.length - MOST_FACTS, `more ${more}`)}.`] : told;
};
const priced = (value) => value === null ? "" : ` (${usd(value)})`;
const MOST_TURNS = 6;
const turnsText = (turns) => {
	const different = [...new Set(turns)];
	const shown = different.slice(0, MOST_TURNS).map(count).join(", ");
	return different.length > MOST_TURNS ? `${shown}, …` : shown;
};
const repeatedFact = (row, report, quote) => {
	const turn = new Set(row.turns).size > 1 ? "turns" : "turn";
	const owner = ownerOf(row, report, quote);
	return `${quote(safeTool(row.tool))} was called ${plural(row.times, "time")} with the same input: ${turn} ${turnsText(row.turns)}${owner}.`;
};
/** Compactions and waste, a sentence each. Whether the waste could be avoided is for people to say. */
const lossFacts = (report, quote) => {
	const { repeatedCalls, cutOutputs, retries } = report.waste;
	const where = (row) => placeOf(row, report, quote);
	return [
		...list(report.compactions, (row) => compactionFact(row, report, quote), "compaction"),
		...list(retries, (row) => row.kind === "declined" ? `An attempt of ${where(row)} was declined by its model and paid for${priced(row.usd)}.` : `The response of ${where(row)} was thrown away: the same prompt was sent again${priced(row.usd)}.`, "retry"),
		...list(cutOutputs, (row) => `The output of ${where(row)} was cut at its limit of ${tokens(row.outputTokens)} tokens${priced(row.usd)}.`, "cut output"),
		...list(repeatedCalls, (row) => repeatedFact(row, report, quote), "repeated call")
	];
};

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
	const shown = quote(safeTool(name));
	if (kind === "tool") return `${shown} results`;
	if (kind === "mcp") return `MCP server ${shown}`;
	if (kind === "attachment") return `Attachment ${shown}`;
	return Object.hasOwn(LABELS, origin) ? LABELS[origin] ?? "(unnamed)" : UNNAMED;
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
	const shown = quote(safeTool(name));
	if (kind === "tool") return `${shown} result`;
	if (kind === "mcp") return `result of the MCP server ${shown}`;
	if (kind === "attachment") return `attachment ${shown}`;
	return Object.hasOwn(ONE, origin) ? ONE[origin] ?? "piece" : "piece";
};

// src/render/why/origins.ts
const isCarried = ({ origin }) => ![
	"output",
	"unattributed",
	"advisor",
	"compaction",
	"declined"
].includes(origin);
const rowOf = (row, quote) => ({
	label: originLabel(row.origin, quote),
	tokens: row.tokens,
	times: isCarried(row) && row.tokens > 0 ? row.timesResent : null,
	usd: row.usd
});
const shareText = (points, usd) => points === 0 && usd > 0 ? "< 1 %" : `${points} %`;
/** Whether there is more to tell than that no record tells. */
const isTold = ({ origins }) => origins.some(({ origin, usd }) => usd > 0 && origin !== "unattributed");
/** The origins that cost something, dearest first; those beyond `most` in one line. */
const originLines = (report, most, quote) => {
	if (!isTold(report)) return [];
	const { cells } = dearest(report.origins.filter(({ usd }) => usd > 0), most);
	const rows = cells((row) => rowOf(row, quote), (others) => ({
		label: `${count(others.length)} more`,
		tokens: others.reduce((sum, row) => sum + row.tokens, 0),
		times: null,
		usd: others.reduce((sum, row) => sum + row.usd, 0)
	}));
	const costs = usdColumn(rows.map(({ usd }) => usd));
	const points = apportion(rows.map(({ usd }) => usd));
	return rows.map(({ label, tokens: size, times: times$1, usd }, index) => ({
		label,
		amount: size === 0 ? "" : tokens(size),
		resent: times$1 === null ? "" : times(times$1),
		usd,
		cost: costs[index] ?? "",
		share: shareText(points[index] ?? 0, usd)
	}));
};
/** Where the tokens came from that were paid for. */
const originColumns = (report, most, quote) => {
	const lines = originLines(report, most, quote);
	const column = (cell) => lines.map((line) => cell(line) || "–");
	return [
		words("Origin", column(({ label }) => label)),
		numbers("Tokens", column(({ amount }) => amount)),
		minor(numbers("Re-sent", column(({ resent }) => resent))),
		numbers("Cost", column(({ cost }) => cost)),
		numbers("Share", column(({ share }) => share))
	];
};

// src/render/why/pieces.ts
/** Of the bill; a smaller piece is no headline. */
const LEAST_SHARE = .05;
const LEAST_USD = .01;
const sizeOf = ({ tokens: size, estimated }) => `${estimated ? "≈ " : ""}${tokens(size)}`;
/** «The 28k-token `Bash` result from turn 6 was re-sent 31 times and cost $0.56.» */
const pieceSentence = (piece, report, quote) => {
	const what = `The ${sizeOf(piece)}-token ${pieceLabel(piece.origin, quote)}`;
	const resent = piece.timesResent === 0 ? "" : ` was re-sent ${plural(piece.timesResent, "time")} and`;
	return `${what} from ${placeOf(piece, report, quote)}${resent} cost ${usd(piece.usd)}.`;
};
/** The dearest piece of context, where it is worth a headline; null: none is. */
const headlinePiece = (report, quote) => {
	const [piece] = report.pieces;
	if (piece === void 0 || piece.usd < Math.max(LEAST_USD, LEAST_SHARE * report.cost.knownUsd)) return null;
	return piece.timesResent === 0 ? null : pieceSentence(piece, report, quote);
};
/** The dearest pieces, a sentence each. Those of a cent and more. */
const pieceFacts = (report, quote) => report.pieces.filter((piece) => piece.usd >= LEAST_USD).map((piece) => pieceSentence(piece, report, quote));

export { displayWidth as C, reconciliation as D, footerLine as E, billRows as O, words as S, configFact as T, contextFacts as _, breakColumns as a, numbers as b, adviceLines as c, whatIfFacts as d, threadColumns as f, qualityNotes as g, caveats as h, originLines as i, mainDriver as k, modelChoices as l, modelColumns as m, pieceFacts as n, breakSum as o, sessionColumns as p, originColumns as r, lossFacts as s, headlinePiece as t, whatIfCaveat as u, contextCurve as v, computedFacts as w, rowsOf as x, sparkline as y };