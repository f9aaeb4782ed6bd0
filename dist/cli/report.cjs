Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_command = require("./command.cjs");
let node_fs = require("node:fs");
let node_util = require("node:util");
let node_os = require("node:os");
let node_path = require("node:path");

// src/budget/exit-code.ts
/** 0 pass (warnings too), 1 a budget is exceeded, 3 a `max-*` budget could not be measured. (2 is bad input: `UserError`.) */
const exitCodeOf = function({ failed, verdict }) {
	if (!failed) return 0;
	return verdict === "fail" ? 1 : 3;
};

// \0later:src/pricing/overrides.ts
const parsePriceOverrides = function(...values) { return require("./prices.cjs").parsePriceOverrides(...values); };

// \0later:src/inputs/config-file.ts
const parseConfig = function(...values) { return require("./config.cjs").parseConfig(...values); };

// src/inputs/config-key.ts
/** `max-cost` as a key of the config file: `maxCost`. */
const configKey = function(name) { return name.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase()); };

// src/inputs/naming.ts
/** As an input of the action. */
const asInput = function(name) { return name; };

// src/inputs/contradictions.ts
/** Settings that are well written each, and make no sense together; `called` says where each was written. */
const findContradictions = function(values, called = asInput) {
	const problems = [];
	for (const measure of ["cost", "pr-cost"]) {
		const { [`warn-${measure}`]: warn, [`max-${measure}`]: max } = values;
		if (warn !== void 0 && max !== void 0 && warn > max) problems.push(tooHigh(measure, `$${warn}`, `$${max}`, called));
	}
	const { "warn-peak-context": warnPeak, "max-peak-context": maxPeak } = values;
	if (warnPeak && maxPeak && isAbove(warnPeak, maxPeak)) problems.push(tooHigh("peak-context", written(warnPeak), written(maxPeak), called));
	return [
		...problems,
		...findForgetfulness(values, called),
		...findMissingReport(values)
	];
};
/** What a pull request cost is remembered by its comment: one that is not there from the start would hold the gate open. */
const findForgetfulness = function(values, called) {
	const { comment = "always" } = values;
	if (comment === "always" || comment === "on-change") return [];
	return ["max-pr-cost", "warn-pr-cost"].filter((budget) => values[budget] !== void 0).map((budget) => `${called(budget)}: adds up the runs that the comment remembers, and with comment: ${comment} it may not be there to do so; set comment to always or on-change`);
};
const findMissingReport = function(values) { return values.mode === "publish" && values["report-file"] === void 0 ? ["mode: publish needs report-file: the file or folder with the reports of the fork's run"] : []; };
/** Tokens and shares of a window can be compared only when the model is known. */
const isAbove = function(one, other) {
	if (one.kind === "tokens") return other.kind === "tokens" && one.tokens > other.tokens;
	return other.kind === "window" && one.share > other.share;
};
const written = function(limit) { return limit.kind === "tokens" ? `${limit.tokens}` : `${Number((limit.share * 100).toFixed(3))}%`; };
const tooHigh = function(measure, warn, max, called) { return `${called(`warn-${measure}`)}: ${warn} is above ${called(`max-${measure}`)} (${max}), so it would never warn before the failure; lower the one or raise the other`; };

// src/inputs/json-mistake.ts
/** RFC 8259. Sticky: matches at `lastIndex` or not at all. A string holds all from the space on but `"` and `\`. */
const TOKEN = /[{}[\],:]|"(?:[ !#-[\]-\uFFFF]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const SPACE = /[ \t\n\r]*/y;
/**
* Offset of the first mistake in a JSON text, its length where something is missing at the end, or null: the text is
* JSON. JSON.parse knows the place, but does not always tell it, and not on every Node.
*/
const findJsonMistake = function(json) {
	const open = [];
	let expected = "value";
	let offset = skip(SPACE, json, 0);
	while (offset < json.length) {
		const end = skip(TOKEN, json, offset);
		expected = end === offset ? null : step(expected, json.slice(offset, end), open);
		if (expected === null) return offset;
		offset = skip(SPACE, json, end);
	}
	return expected === "comma or close" && open.length === 0 ? null : json.length;
};
/** End of the match at `offset`; `offset` itself where nothing matches. */
const skip = function(pattern, text, offset) {
	pattern.lastIndex = offset;
	return offset + (pattern.exec(text)?.[0].length ?? 0);
};
/** What may follow the token, or null: the token may not stand here. Keeps `open`, the brackets that are still open. */
const step = function(expected, token, open) {
	switch (expected) {
		case "colon": return token === ":" ? "value" : null;
		case "key or }": return token === "}" ? close(open) : stepKey(token);
		case "key": return stepKey(token);
		case "item or ]": return token === "]" ? close(open) : stepValue(token, open);
		case "value": return stepValue(token, open);
		case "comma or close": return stepOn(token, open);
	}
};
const stepKey = function(token) { return token.startsWith("\"") ? "colon" : null; };
const stepValue = function(token, open) {
	if (token === "{" || token === "[") {
		open.push(token);
		return token === "{" ? "key or }" : "item or ]";
	}
	return /^[}\],:]/.test(token) ? null : "comma or close";
};
const stepOn = function(token, open) {
	const inside = open.at(-1);
	if (inside === void 0) return null;
	if (token === ",") return inside === "{" ? "key" : "value";
	return token === (inside === "{" ? "}" : "]") ? close(open) : null;
};
const close = function(open) {
	open.pop();
	return "comma or close";
};

// src/inputs/json.ts
/** Text of a JSON file that a user wrote, to a value. @throws UserError with `where:line:column` of the first mistake. */
const parseJson = function(text, where) {
	const json = text.replace(/^\uFEFF/, "");
	try {
		return JSON.parse(json);
	} catch (cause) {
		throw new require_command.UserError([describe(json, where)], { cause });
	}
};
const describe = function(json, where) {
	const mistake = findJsonMistake(json) ?? json.length;
	const lines = json.slice(0, mistake).split("\n");
	const column = (lines.at(-1) ?? "").length + 1;
	const next = /^(?:\w+|.)/su.exec(json.slice(mistake))?.[0];
	const found = next === void 0 ? "it ends too early" : `unexpected ${require_command.quote(next)}`;
	return `${where}:${lines.length}:${column}: not valid JSON: ${found} (JSON has no comments, trailing commas or single quotes)`;
};

// src/inputs/read-settings.ts
/** Where a config file is looked for when no path is given. The first that exists is taken. */
const CONFIG_FILES = [".github/tollgate.json", "tollgate.json"];
const NOTHING$1 = {
	values: {},
	problems: [],
	prices: null,
	file: null
};
/**
* Lays what was given as inputs or flags over the config file, reads the prices and checks the whole. `values` are those
* that the settings were made of. @throws UserError with every problem of inputs, config file and prices at once.
*/
const readSettings = function(given, surroundings) {
	const config = attempt(() => readConfig(given.values.config, surroundings));
	const prices = attempt(() => ({
		...NOTHING$1,
		prices: readPrices(given.values.pricing, surroundings)
	}));
	const values = {
		...config.values,
		...given.values
	};
	const called = placesOf(given.values, config, surroundings.called);
	const found = given.values.config === void 0 ? loosened(given.values, config, surroundings.called) : [];
	const contradictions = findContradictions(values, called);
	const problems = [
		...given.problems,
		...config.problems,
		...prices.problems,
		...found,
		...contradictions
	];
	if (problems.length > 0) throw new require_command.UserError(problems);
	const settings = settingsOf(values, prices.prices ?? config.prices, surroundings.unsetSince);
	const places = {
		transcripts: called("transcripts"),
		executionFile: called("execution-file")
	};
	return {
		settings: {
			...settings,
			configFile: config.file && reportable(config.file.path),
			places
		},
		values
	};
};
/** A path for the report, which is public: of one that is absolute or leads out of the working folder, the last part. */
const reportable = function(path) {
	const plain = (0, node_path.normalize)(path).replaceAll("\\", "/");
	return (0, node_path.isAbsolute)(path) || plain.startsWith("../") ? (0, node_path.basename)(path) : plain;
};
/** Where each setting that is in force was written. */
const placesOf = function(given, { values, file }, called) { return (name) => given[name] === void 0 && values[name] !== void 0 && file !== null ? `${file.where}: ${configKey(name)}` : called(name); };
/** What decides whether a budget holds, beside the budget. */
const GROUNDS = [
	"transcripts",
	"since",
	"session-id",
	"on-unmeasured",
	"cloud-region"
];
/**
* A config file that was found and not named stands in the checkout, where a pull request and the agent itself can write
* it. It may set budgets; it may not loosen a `max-*` budget that stands in the workflow.
*/
const loosened = function(given, config, called) {
	if (!require_command.INPUT_NAMES.some((name) => name.startsWith("max-") && given[name] !== void 0)) return [];
	const names = GROUNDS.filter((name) => config.values[name] !== void 0 && given[name] === void 0);
	return [...config.prices === null || given.pricing !== void 0 ? [] : ["pricing"], ...names].map((name) => `${config.file?.where}: ${configKey(name)}: a file that was found and not named may not say what a budget set elsewhere rests on; name the file with ${called("config")}, or set ${called(name)} beside the budget`);
};
/** A layer that cannot be read at all has its error as its problems. */
const attempt = function(read) {
	try {
		return read();
	} catch (error) {
		if (error instanceof require_command.UserError) return {
			...NOTHING$1,
			problems: error.problems
		};
		throw error;
	}
};
const readConfig = function(named, { called, readText }) {
	for (const path of named === void 0 ? CONFIG_FILES : [named]) {
		const where = named === void 0 ? path : `${called("config")} ${require_command.pathText(path)}`;
		const text = readText(path, where);
		if (text === null) continue;
		const { values, problems, pricing } = parseConfig(text, where);
		const file = {
			path,
			where
		};
		if (pricing === void 0) return {
			values,
			problems,
			prices: null,
			file
		};
		const { prices, problems: more } = attempt(() => ({
			...NOTHING$1,
			prices: parsePriceOverrides(pricing, `${where}: pricing`)
		}));
		return {
			values,
			problems: [...problems, ...more],
			prices,
			file
		};
	}
	if (named === void 0) return NOTHING$1;
	throw new require_command.UserError([`${called("config")}: there is no file ${require_command.quote(named)}; name a JSON file of settings`]);
};
const readPrices = function(written, { called, readText }) {
	if (written === void 0) return null;
	const flag = called("pricing");
	if (written.startsWith("{")) return parsePriceOverrides(parseJson(written, flag), flag);
	const where = `${flag} ${require_command.pathText(written)}`;
	const text = readText(written, where);
	if (text !== null) return parsePriceOverrides(parseJson(text, where), where);
	throw new require_command.UserError([`${flag}: there is no file ${require_command.quote(written)}; name a JSON file, or write JSON that begins with {`]);
};
const settingsOf = function(values, prices, unsetSince) { return ({
	transcripts: values.transcripts ?? [],
	executionFile: values["execution-file"] ?? null,
	sessionIds: values["session-id"] ?? [],
	since: values.since ?? unsetSince,
	cloudRegion: values["cloud-region"] ?? null,
	prices,
	budgets: {
		maxCostUsd: values["max-cost"] ?? null,
		warnCostUsd: values["warn-cost"] ?? null,
		maxPeakContext: values["max-peak-context"] ?? null,
		warnPeakContext: values["warn-peak-context"] ?? null,
		maxTurns: values["max-turns"] ?? null
	},
	onUnmeasured: values["on-unmeasured"] ?? "fail"
}); };

// src/inputs/read-text.ts
const LARGEST = 1048576;
/** Reads a settings file of at most 1 MiB. @throws UserError where the path is no such file or cannot be read. */
const readTextFile = function(path, where = require_command.pathText(path)) {
	try {
		const stat = (0, node_fs.statSync)(path, { throwIfNoEntry: false });
		if (stat === void 0) return null;
		if (!stat.isFile()) throw new require_command.UserError([`${where}: not a file, where a JSON file is wanted`]);
		if (stat.size > LARGEST) throw new require_command.UserError([`${where}: larger than 1 MiB, which no settings file is; name another`]);
		return (0, node_fs.readFileSync)(path, "utf8");
	} catch (cause) {
		if (cause instanceof require_command.UserError) throw cause;
		throw new require_command.UserError([`${where}: cannot be read (${codeOf$1(cause)}); name a file that this user may read`], { cause });
	}
};
const codeOf$1 = function(error) { return error instanceof Error && "code" in error ? String(error.code) : String(error); };

// \0later:src/analysis/add-recording.ts
const addRecording = function(...values) { return require("./requests.cjs").addRecording(...values); };

// src/analysis/tokens.ts
const NO_TOKENS = {
	input: 0,
	output: 0,
	cacheRead: 0,
	cacheWrite5m: 0,
	cacheWrite1h: 0
};
const addInto = function(sum, tokens) {
	sum.input += tokens.input;
	sum.output += tokens.output;
	sum.cacheRead += tokens.cacheRead;
	sum.cacheWrite5m += tokens.cacheWrite5m;
	sum.cacheWrite1h += tokens.cacheWrite1h;
};
const addTokens = function(a, b) { return ({
	input: a.input + b.input,
	output: a.output + b.output,
	cacheRead: a.cacheRead + b.cacheRead,
	cacheWrite5m: a.cacheWrite5m + b.cacheWrite5m,
	cacheWrite1h: a.cacheWrite1h + b.cacheWrite1h
}); };
/** Tokens of the prompt: all but the output (R41). */
const promptTokens$1 = function({ input, cacheRead, cacheWrite5m, cacheWrite1h }) { return input + cacheRead + cacheWrite5m + cacheWrite1h; };
/** Prompt and output together, in tokens. */
const allTokens = function(tokens) { return promptTokens$1(tokens) + tokens.output; };

// src/analysis/booked.ts
/** The name two spellings of a model share. */
const canonical = function(pricer, model) { return pricer.facts(model)?.id ?? model; };
/** Claude Code's rows by canonical model. A model may stand there under several ids (`[1m]`, a regional profile). */
const reportedModels = function(models, pricer) {
	const merged = /* @__PURE__ */ new Map();
	for (const [key, row] of models) {
		const name = canonical(pricer, key);
		const known = merged.get(name);
		merged.set(name, known === void 0 ? {
			key,
			row
		} : {
			key: known.key,
			row: addRows$1(known.row, row)
		});
	}
	return merged;
};
const addRows$1 = function(a, b) { return ({
	...a,
	...addTokens(a, b),
	splitKnown: a.splitKnown && b.splitKnown,
	webSearches: a.webSearches + b.webSearches,
	hasBadCount: a.hasBadCount || b.hasBadCount,
	costUsd: a.costUsd + b.costUsd,
	basis: a.basis === b.basis ? a.basis : "unknown"
}); };
/**
* What Claude Code's totals must show of these requests, by canonical model: responses stand under the model that was
* asked for, advisors under their own; server-side compaction and declined attempts it does not count (R30, R31). Records
* of older versions and of streams do not say what was asked for: a response whose model has no row stands under one that
* still has room for it.
*/
const bookedModels = function(requests, rows, pricer) {
	const booked = /* @__PURE__ */ new Map();
	const sumOf = (model) => {
		const known = booked.get(model) ?? {
			tokens: { ...NO_TOKENS },
			webSearches: 0,
			nanos: 0,
			requests: []
		};
		booked.set(model, known);
		return known;
	};
	const book = (model, priced, line, tokens) => {
		const sum = sumOf(model);
		addInto(sum.tokens, tokens);
		sum.webSearches += line.webSearches;
		sum.nanos += line.cliNanos ?? 0;
		sum.requests.push(priced);
	};
	const homeless = [];
	for (const priced of requests) {
		const { request, lines } = priced;
		const model = [request.requestedModel, request.model].map((id) => canonical(pricer, id ?? "")).find((id) => rows.has(id));
		if (model === void 0) homeless.push(priced);
		else book(model, priced, lines[0], request.usage);
		for (const line of lines) if (line.kind === "advisor") book(line.model, priced, line, line.tokens);
	}
	for (const priced of homeless) book([...rows].find(([model, { row }]) => hasRoom(row, sumOf(model).tokens, priced.request.usage))?.[0] ?? canonical(pricer, priced.request.model), priced, priced.lines[0], priced.request.usage);
	return booked;
};
/** Whether a row shows at least these tokens beyond what is booked on it. An output may be a placeholder, so it counts too. */
const hasRoom = function(row, booked, tokens) {
	const writes = (each) => each.cacheWrite5m + each.cacheWrite1h;
	return row.input - booked.input >= tokens.input && row.output - booked.output >= tokens.output && row.cacheRead - booked.cacheRead >= tokens.cacheRead && writes(row) - writes(booked) >= writes(tokens);
};
/**
* The ids models were asked for under, where a total names one that says more than the model's own name (a regional
* profile) and there is but one for the model.
*/
const askedIds = function(models, pricer) {
	const ids = /* @__PURE__ */ new Map();
	for (const key of models.keys()) {
		const name = canonical(pricer, key);
		ids.set(name, ids.has(name) ? null : key);
	}
	return new Map([...ids].flatMap(([name, key]) => key === null || key === name ? [] : [[name, key]]));
};

// src/analysis/client-version.ts
/** Whether a session was written by an older Claude Code than this; false where it does not say. */
const isOlder = function(version, than) {
	if (version === null) return false;
	const parts = version.split(".").map((part) => Number.parseInt(part, 10));
	for (const [index, wanted] of than.entries()) {
		const part = parts[index] ?? 0;
		if (part !== wanted) return part < wanted;
	}
	return false;
};

// src/analysis/window.ts
const OLD_WINDOW = 2e5;
const MILLION_WINDOW = 1e6;
/**
* Models of a million tokens that Claude Code held to 200,000 before it knew better, unless asked for as `[1m]`.
* Opus 4.7: https://github.com/anthropics/claude-code/blob/main/CHANGELOG.md, 2.1.117. Opus 4.8: results of 2.1.197 and
* 2.1.282 state 200,000, those of 2.1.330 a million.
*/
const MILLION_SINCE = /* @__PURE__ */ new Map([["claude-opus-4-7", [
	2,
	1,
	117
]], ["claude-opus-4-8", [
	2,
	1,
	283
]]]);
/**
* Window of the model that made a request, in tokens: what a result states, which is what that Claude Code compacts by, else
* what its version gave the model. A larger prompt proves the larger window. Null: unknown.
*/
const windowOf = function(session, request, pricer, prompt) {
	const asked = request.requestedModel ?? request.model;
	const known = statedWindow(session, asked, pricer) ?? defaultWindow(session, asked, pricer);
	return known !== null && prompt > Math.max(known, OLD_WINDOW) ? MILLION_WINDOW : known;
};
const statedWindow = function({ windows }, asked, pricer) {
	const sameModel = [...windows].find(([key]) => canonical(pricer, key) === canonical(pricer, asked));
	return windows.get(asked) ?? sameModel?.[1] ?? null;
};
const defaultWindow = function({ cliVersion }, asked, pricer) {
	if (asked.toLowerCase().includes("[1m]")) return MILLION_WINDOW;
	const since = MILLION_SINCE.get(canonical(pricer, asked));
	if (since !== void 0 && isOlder(cliVersion, since)) return OLD_WINDOW;
	return pricer.facts(asked)?.contextWindow ?? null;
};

// src/analysis/context.ts
/**
* Context of a request in tokens: input, cache read and cache write. Where the API worked in several rounds, the last
* round's prompt is the context; the response's own counts are their sum (R41).
*/
const contextTokens = function({ usage }) { return promptTokens$1(usage.iterations.length === 0 ? usage : lastRound(usage) ?? usage); };
const cachedTokens = function({ cacheRead, cacheWrite5m, cacheWrite1h }) { return cacheRead + cacheWrite5m + cacheWrite1h; };
/** Null: the response had but one round, or its rounds do not say what of their prompts was cached. */
const lastRound = function(usage) {
	if (usage.iterations.some(({ kind }) => kind === "fallback")) return null;
	const rounds = usage.iterations.filter(({ kind }) => kind === "message");
	const last = rounds.at(-1);
	if (last === void 0 || promptTokens$1(last) === 0) return null;
	const cached = rounds.reduce((sum, round) => sum + cachedTokens(round), 0);
	return cachedTokens(last) > 0 || cached === cachedTokens(usage) ? last : null;
};
/** Largest context of a thread and its turn, counted from 1; 0 and 0 without requests. */
const peakOf = function({ requests }) {
	let tokens = 0;
	let turn = 0;
	for (let index = 0; index < requests.length; index += 1) {
		const request = requests[index];
		const context = request === void 0 ? 0 : contextTokens(request);
		if (context <= tokens) continue;
		tokens = context;
		turn = index + 1;
	}
	return {
		tokens,
		turn
	};
};
const contextOf = function(session, threads, pricer) {
	const anyPeakTokens = threads.length === 0 ? null : Math.max(...threads.map(({ peakTokens }) => peakTokens));
	const main = threads.find(({ thread }) => thread.id === "main");
	if (main === void 0) return {
		main: null,
		anyPeakTokens
	};
	const { thread, peakTokens, peakTurn, contextTokens: total } = main;
	const highest = thread.requests[peakTurn - 1];
	return {
		main: {
			peakTokens,
			peakTurn,
			windowTokens: highest === void 0 ? null : windowOf(session, highest, pricer, peakTokens),
			averageTokens: Math.round(total / thread.requests.length)
		},
		anyPeakTokens
	};
};
const NO_CONTEXT = {
	peakTokens: null,
	peakTurn: null,
	windowTokens: null,
	averageTokens: null
};
/** Context of the run: the main thread with the largest peak stands for it (R42). */
const combineContexts = function(contexts) {
	const highest = contexts.reduce((best, { main }) => (main?.peakTokens ?? -1) > (best?.peakTokens ?? -1) ? main : best, null);
	const any = contexts.reduce((best, { anyPeakTokens }) => anyPeakTokens === null ? best : Math.max(best ?? 0, anyPeakTokens), null);
	return {
		...highest ?? NO_CONTEXT,
		peakAnyThreadTokens: any
	};
};

// src/money.ts
const NANOS_PER_USD = 1e9;
/** USD to nanodollars, rounded half up. Exact for every decimal with up to nine digits below nine million dollars. */
const usdToNanos = function(usd) { return Math.round(usd * NANOS_PER_USD); };
/** Nanodollars to USD: a decimal number with up to nine digits. */
const nanosToUsd = function(nanos) { return nanos / NANOS_PER_USD; };

// src/analysis/bill.ts
/** \u03a3 of what has a price, of requests and their extra lines. */
const knownNanos = function(requests) { return requests.reduce((sum, { lines }) => sum + lines.reduce((part, line) => part + (line.nanos ?? 0), 0), 0); };
/** Whether every request and every gap has a price. */
const isWhollyPriced = function({ requests, gaps }) { return requests.every(({ nanos }) => nanos !== null) && gaps.every(({ nanos }) => nanos !== null); };
const gapNanos = function(gaps) { return gaps.reduce((sum, gap) => sum + (gap.nanos ?? 0), 0); };

// src/analysis/shares.ts
const PLACES$1 = 1e4;
/**
* Shares of a whole, rounded to four digits so that they sum to exactly 1 (largest remainder first, then the earlier);
* all 0 for a whole of 0.
*/
const sharesOf = function(parts) {
	const whole = parts.reduce((sum, part) => sum + part, 0);
	if (whole <= 0) return parts.map(() => 0);
	const exact = parts.map((part) => part / whole * PLACES$1);
	const floors = exact.map(Math.floor);
	let left = PLACES$1 - floors.reduce((sum, part) => sum + part, 0);
	const order = exact.map((value, index) => ({
		index,
		rest: value - Math.floor(value)
	})).sort((a, b) => b.rest - a.rest || a.index - b.index);
	for (const { index } of order) {
		if (left <= 0) break;
		floors[index] = (floors[index] ?? 0) + 1;
		left -= 1;
	}
	return floors.map((part) => part / PLACES$1);
};

// src/analysis/cost.ts
const NO_COST = {
	input: 0,
	output: 0,
	cacheRead: 0,
	cacheWrite5m: 0,
	cacheWrite1h: 0,
	webSearch: 0
};
const NO_SUMS = {
	tokens: NO_TOKENS,
	webSearches: 0,
	cost: NO_COST
};
const addCosts = function(a, b) { return ({
	...addTokens(a, b),
	webSearch: a.webSearch + b.webSearch
}); };
const addSums = function(a, b) { return ({
	tokens: addTokens(a.tokens, b.tokens),
	webSearches: a.webSearches + b.webSearches,
	cost: addCosts(a.cost, b.cost)
}); };
const bucketsOf = function({ tokens, webSearches, cost }, unattributed) {
	const { input, output, cacheRead, cacheWrite5m, cacheWrite1h, webSearch } = cost;
	const shares = sharesOf([
		input,
		output,
		cacheRead,
		cacheWrite5m,
		cacheWrite1h,
		webSearch,
		unattributed
	]);
	const share = (index) => shares[index] ?? 0;
	return {
		input: {
			tokens: tokens.input,
			usd: nanosToUsd(input),
			share: share(0)
		},
		output: {
			tokens: tokens.output,
			usd: nanosToUsd(output),
			share: share(1)
		},
		cacheRead: {
			tokens: tokens.cacheRead,
			usd: nanosToUsd(cacheRead),
			share: share(2)
		},
		cacheWrite5m: {
			tokens: tokens.cacheWrite5m,
			usd: nanosToUsd(cacheWrite5m),
			share: share(3)
		},
		cacheWrite1h: {
			tokens: tokens.cacheWrite1h,
			usd: nanosToUsd(cacheWrite1h),
			share: share(4)
		},
		webSearch: {
			requests: webSearches,
			usd: nanosToUsd(webSearch),
			share: share(5)
		},
		unattributed: {
			usd: nanosToUsd(unattributed),
			share: share(6)
		}
	};
};
/** The gaps of all sessions by model, dearest first; unknown prices last. */
const unattributedRows = function(sessions) {
	const rows = /* @__PURE__ */ new Map();
	for (const gap of sessions.flatMap(({ gaps }) => gaps)) {
		const known = rows.get(gap.model);
		rows.set(gap.model, known === void 0 ? gap : addGaps(known, gap));
	}
	return [...rows.values()].sort((a, b) => (b.nanos ?? -1) - (a.nanos ?? -1)).map(({ nanos, ...row }) => ({
		...row,
		usd: nanos === null ? null : nanosToUsd(nanos)
	}));
};
const addGaps = function(a, b) { return ({
	model: a.model,
	tokens: addTokens(a.tokens, b.tokens),
	webSearches: a.webSearches + b.webSearches,
	nanos: a.nanos === null || b.nanos === null ? null : a.nanos + b.nanos
}); };
const basisOf = function(sessions) {
	const raised = sessions.filter(({ gaps, isManaged }) => gaps.length > 0 || isManaged).map(({ reported }) => reported?.source);
	if (raised.length === 0) return "requests";
	return raised.includes("cost-state") ? "cost-state" : "result";
};
const reportedUsd = function(sessions) {
	const figures = sessions.flatMap(({ reported }) => reported?.usd ?? []);
	return figures.length === 0 ? null : figures.reduce((sum, usd) => sum + usd, 0);
};
/** The bill of the run: priced requests plus what only Claude Code's totals show. */
const costOf$1 = function(sessions, isFloor) {
	const sums = sessions.reduce((total, session) => addSums(total, session.sums), NO_SUMS);
	const unattributed = sessions.reduce((sum, { gaps }) => sum + gapNanos(gaps), 0);
	const requested = Object.values(sums.cost).reduce((sum, nanos) => sum + nanos, 0);
	const known = nanosToUsd(requested + unattributed);
	return {
		totalUsd: sessions.every(({ isWhollyPriced }) => isWhollyPriced) ? known : null,
		knownUsd: known,
		isFloor,
		basis: basisOf(sessions),
		requestsUsd: nanosToUsd(requested),
		reportedUsd: reportedUsd(sessions),
		unattributedUsd: nanosToUsd(unattributed),
		buckets: bucketsOf(sums, unattributed),
		unattributed: unattributedRows(sessions)
	};
};

// src/analysis/units.ts
/** Nanodollars to decimal USD; null stays unknown. */
const usdOrNull = function(nanos) { return nanos === null ? null : nanosToUsd(nanos); };
/** A share of 0\u20131 to four digits, which is 0 for nothing alone and 1 for all alone. */
const shareOf = function(part) {
	const rounded = Math.round(part * 1e4) / 1e4;
	return part > 0 && part < 1 ? Math.min(.9999, Math.max(1e-4, rounded)) : rounded;
};
/** Milliseconds since the epoch to ISO 8601 in UTC. */
const isoOrNull = function(at) { return at === null ? null : new Date(at).toISOString(); };

// src/analysis/model-sums.ts
const newSum = function() { return ({
	requests: 0,
	nanos: 0,
	tokens: { ...NO_TOKENS },
	webSearches: 0,
	cost: { ...NO_COST }
}); };
/** Adds a line to the model that answered. Extra lines stand under their own model. */
const addLine = function(sums, { kind, model, nanos, tokens, webSearches, cost }) {
	let sum = sums.get(model);
	if (sum === void 0) {
		sum = newSum();
		sums.set(model, sum);
	}
	if (kind === "response") sum.requests += 1;
	sum.nanos = sum.nanos === null || nanos === null ? null : sum.nanos + nanos;
	sum.webSearches += webSearches;
	addInto(sum.tokens, tokens);
	if (cost === null) return;
	addInto(sum.cost, cost);
	sum.cost.webSearch += cost.webSearch;
};
const addModelSums = function(a, b) { return ({
	requests: a.requests + b.requests,
	nanos: a.nanos === null || b.nanos === null ? null : a.nanos + b.nanos,
	tokens: addTokens(a.tokens, b.tokens),
	webSearches: a.webSearches + b.webSearches,
	cost: addCosts(a.cost, b.cost)
}); };
/** All models together. */
const allModels = function(models) {
	const { tokens, webSearches, cost, nanos } = [...models.values()].reduce(addModelSums, newSum());
	return {
		tokens,
		webSearches,
		cost,
		nanos
	};
};
/** The models of all sessions, dearest first, unknown prices last. */
const modelRows = function(sessions) {
	const rows = /* @__PURE__ */ new Map();
	for (const sums of sessions) for (const [model, sum] of sums) rows.set(model, addModelSums(rows.get(model) ?? newSum(), sum));
	return [...rows].sort(([nameA, a], [nameB, b]) => (b.nanos ?? -1) - (a.nanos ?? -1) || (nameA < nameB ? -1 : 1)).map(([model, { requests, tokens, webSearches, nanos }]) => ({
		model,
		requests,
		tokens,
		webSearches,
		usd: usdOrNull(nanos)
	}));
};

// src/analysis/mismatch.ts
/** Differences up to this share of our figure are not worth a word. */
const TOLERATED = .01;
/** Whether Claude Code's own dollars and ours for the same requests differ by more than is tolerated, or cannot be compared (`ours` null). */
const isApart = function(reportedUsd, ours) { return ours === null || Math.abs(usdToNanos(reportedUsd) - ours) > TOLERATED * Math.max(ours, 1); };
/**
* Whether Claude Code's own figure differs from ours for the same requests by more than 1 %, and why where that can be
* known. Null: the two agree, or they cannot be compared.
*/
const mismatchOf = function(sessions, hasOverrides) {
	const compared = sessions.filter(({ reported }) => reported !== null);
	if (compared.length === 0) return null;
	const reported = compared.reduce((sum, session) => sum + (session.reported?.usd ?? 0), 0);
	const isUnknown = compared.some(({ comparableNanos }) => comparableNanos === null);
	const ours = compared.reduce((sum, { comparableNanos }) => sum + (comparableNanos ?? 0), 0);
	if (!isApart(reported, isUnknown ? null : ours)) return null;
	const reasons = hasOverrides ? ["your own prices apply here, list prices there"] : reasonsFor(compared, isUnknown);
	return {
		code: "price-mismatch",
		file: null,
		line: null,
		message: `Claude Code prices otherwise: ${reasons.length === 0 ? "by no price list we know" : reasons.join("; ")}.`
	};
};
const reasonsFor = function(sessions, isUnknown) {
	const some = (trait) => sessions.some(({ traits }) => traits[trait]);
	const hasFallback = some("hasFallback");
	return [
		[isUnknown || some("guessesPrice"), "it guesses the price of a model that no price list knows"],
		[hasFallback, "it prices a fallback response as the model that was asked for and leaves out declined attempts"],
		[!hasFallback && some("hasCompactionRounds"), "it leaves out server-side compaction"],
		[!hasFallback && some("isRegional"), "it leaves out the regional premium of 10 %"],
		[some("hasOldHourWrites"), "its version prices one-hour cache writes at the five-minute rate"]
	].filter(([holds]) => holds).map(([, reason]) => reason);
};

// src/analysis/quality.ts
const MOST_ISSUES = 20;
/** What a reader of the report must know about the numbers, and the first problems behind it. */
const qualityOf = function(evidence, sessions, extra, hasOverrides) {
	const mismatch = mismatchOf(sessions, hasOverrides);
	const own = [
		...extra,
		...leftOutIssue(evidence, sessions),
		...mismatch === null ? [] : [mismatch],
		...sessions.flatMap(({ issues }) => issues)
	];
	return {
		flags: flagsOf(evidence, sessions, mismatch !== null),
		issues: [...own, ...evidence.issues].slice(0, MOST_ISSUES),
		issueCount: own.length + evidence.issueCount,
		recordsRead: evidence.recordsRead,
		linesSkipped: evidence.linesSkipped
	};
};
/** Nothing found and all of it left out are two things, with two remedies. */
const leftOutIssue = function({ sessionsLeftOut }, sessions) {
	if (sessionsLeftOut === 0 || !sessions.every(isUnused)) return [];
	return [{
		code: "left-out",
		file: null,
		line: null,
		message: `${sessionsLeftOut === 1 ? "1 session was" : `${sessionsLeftOut} sessions were`} found and left out: not of the time or the session that was asked for; see since and session-id (on the command line: --since, --session).`
	}];
};
const flagsOf = function(evidence, sessions, isMismatch) {
	return [
		["no-usage", sessions.every(isUnused)],
		["unknown-model", !sessions.every(({ isWhollyPriced }) => isWhollyPriced)],
		["incomplete", evidence.isCut || sessions.some(({ isIncomplete }) => isIncomplete)],
		["provisional", sessions.some(({ placeholders }) => placeholders > 0)],
		["error-result", sessions.some(({ isError }) => isError)],
		["execution-file-incomplete", evidence.isExecutionFileIncomplete],
		["managed-prices", sessions.some(({ isManaged }) => isManaged)],
		["price-mismatch", isMismatch]
	].filter(([, holds]) => holds).map(([flag]) => flag);
};
/** Nothing was measured: no request, and no total that states any spend. A zero bill is never made up. */
const isUnused = function({ row, gaps, reported }) { return row.turns === 0 && gaps.length === 0 && (reported?.usd ?? 0) === 0; };
/** The true bill can only be higher than ours: cut short, or placeholders that nothing makes good. */
const isFloor = function(evidence, sessions) { return evidence.isCut || sessions.some(({ isIncomplete, openPlaceholders }) => isIncomplete || openPlaceholders > 0); };

// src/analysis/place.ts
/** Whether a record stands behind another one, in the order in which files were read. */
const isBehind = function(place, other) { return place.file === other.file ? place.line > other.line : place.file > other.file; };
/** Records as they stand in their files. */
const inOrder = function(records) { return records.length < 2 ? records : records.toSorted((a, b) => isBehind(a, b) ? 1 : -1); };
/** Whether one of the places, in order, is between two others. */
const isAnyBetween = function(places, from, to) {
	let low = 0;
	let high = places.length;
	while (low < high) {
		const middle = low + high >>> 1;
		const place = places[middle];
		if (place !== void 0 && !isBehind(place, from)) low = middle + 1;
		else high = middle;
	}
	const first = places[low];
	return first !== void 0 && isBehind(to, first);
};
/** Compactions of a thread that are of this run, in file order: behind the request before it, or behind its first. */
const compactionsInRun = function({ before, requests, compactions }) {
	const first = before ?? requests[0];
	if (compactions.length === 0 || first === void 0) return [];
	return inOrder(compactions.filter((compaction) => !compaction.isEarlier && isBehind(compaction, first)));
};
/** How many of a thread's requests stand before a record; they stand in file order. */
const turnsBefore = function({ requests }, place) {
	let low = 0;
	let high = requests.length;
	while (low < high) {
		const middle = low + high >> 1;
		const request = requests[middle];
		if (request !== void 0 && isBehind(place, request)) low = middle + 1;
		else high = middle;
	}
	return low;
};

// src/analysis/timeline.ts
/** Every turn of the bills, thread by thread, with what happened before it. A break says more than a compaction. */
const timelineOf = function(bills, breaks) {
	const broken = turnsByThread(breaks);
	return bills.flatMap((bill) => turnsOf$1(bill, broken));
};
const turnsOf$1 = function({ session, requests }, broken) {
	let from = 0;
	return session.threads.flatMap((thread) => {
		const own = requests.slice(from, from + thread.requests.length);
		from += own.length;
		const compacted = turnsAfterCompaction(thread);
		const breaks = broken.get(keyOf(thread.sessionId, thread.id));
		return own.map((priced, index) => timelineRow(thread, index + 1, priced, eventOf(index + 1, compacted, breaks)));
	});
};
const keyOf = function(sessionId, thread) { return `${sessionId} ${thread}`; };
const turnsByThread = function(breaks) {
	const turns = /* @__PURE__ */ new Map();
	for (const { sessionId, thread, turn } of breaks) {
		const key = keyOf(sessionId, thread);
		turns.set(key, (turns.get(key) ?? /* @__PURE__ */ new Set()).add(turn));
	}
	return turns;
};
/** Turns of a thread that came right after a compaction. */
const turnsAfterCompaction = function(thread) { return new Set(compactionsInRun(thread).map((each) => turnsBefore(thread, each) + 1)); };
const eventOf = function(turn, compacted, breaks) {
	if (breaks?.has(turn)) return "cache-break";
	return compacted.has(turn) ? "compaction" : null;
};
const timelineRow = function(thread, turn, { request, lines, nanos }, event) { return ({
	turn,
	sessionId: thread.sessionId,
	thread: thread.id,
	at: isoOrNull(request.at),
	model: lines[0].model,
	contextTokens: contextTokens(request),
	outputTokens: request.usage.output,
	usd: usdOrNull(nanos),
	costs: turnCosts(lines),
	event
}); };
/** What a turn's lines cost, bucket by bucket; null: one of them has no price. */
const turnCosts = function(lines) {
	let input = 0;
	let output = 0;
	let cacheRead = 0;
	let cacheWrite = 0;
	let webSearch = 0;
	for (const { cost } of lines) {
		if (cost === null) return null;
		input += cost.input;
		output += cost.output;
		cacheRead += cost.cacheRead;
		cacheWrite += cost.cacheWrite5m + cost.cacheWrite1h;
		webSearch += cost.webSearch;
	}
	return {
		input: nanosToUsd(input),
		output: nanosToUsd(output),
		cacheRead: nanosToUsd(cacheRead),
		cacheWrite: nanosToUsd(cacheWrite),
		webSearch: nanosToUsd(webSearch)
	};
};

// src/analysis/why/no-why.ts
/** What a report says where it does not say why. */
const NO_WHY = {
	origins: [],
	pieces: [],
	composition: null,
	cacheBreaks: [],
	losses: {
		usd: 0,
		share: null,
		causes: []
	},
	waste: {
		repeatedCalls: [],
		cutOutputs: [],
		retries: []
	},
	whatIf: null,
	advice: []
};
/** What it says where there is no session to ask: the same as `whyOf` of none. */
const WHY_NOTHING = {
	...NO_WHY,
	composition: {
		tokens: [],
		origins: []
	}
};

// \0later:src/analysis/why/why.ts
const whyOf = function(...values) { return require("./requests.cjs").whyOf(...values); };

// src/analysis/build-report.ts
/** Summaries of sessions to the one report that everything else reads. */
const buildReport = function(input) {
	const { evidence, pricer, version, configFile, issues } = input;
	const measured = input.sessions.map((session, index) => ({
		session,
		bill: input.bills?.[index]
	})).sort((a, b) => byStart(a.session, b.session));
	const sessions = measured.map(({ session }) => session);
	const bills = input.bills === null ? null : measured.flatMap(({ bill }) => bill ?? []);
	const why = whyOfBills(bills, input);
	return {
		schemaVersion: 1,
		tool: {
			name: "tollgate",
			version
		},
		prices: {
			asOf: pricer.asOf,
			overrides: pricer.hasOverrides
		},
		config: configFile === null ? null : { file: configFile },
		sources: evidence.sources,
		cost: costOf$1(sessions, isFloor(evidence, sessions)),
		turns: turnsOf(sessions),
		context: combineContexts(sessions.map(({ context }) => context)),
		cacheEfficiency: cacheEfficiency(sessions),
		models: modelRows(sessions.map(({ models }) => models)),
		threads: sessions.flatMap(({ threads }) => threads),
		sessions: sessions.map(({ row }) => row),
		timeline: timelineOf(bills ?? [], why.cacheBreaks),
		compactions: sessions.flatMap(({ compactions }) => compactions),
		...why,
		quality: qualityOf(evidence, sessions, issues, pricer.hasOverrides)
	};
};
const whyOfBills = function(bills, { pricer, lineup }) {
	if (bills === null) return NO_WHY;
	return bills.length === 0 ? WHY_NOTHING : whyOf(bills, pricer, lineup);
};
const byStart = function(a, b) {
	const [first, second] = [a.row.startedAt ?? "", b.row.startedAt ?? ""];
	if (first !== second) return first < second ? -1 : 1;
	return a.row.sessionId < b.row.sessionId ? -1 : 1;
};
const turnsOf = function(sessions) {
	const total = sessions.reduce((sum, { row }) => sum + row.turns, 0);
	const main = sessions.reduce((sum, { mainTurns }) => sum + mainTurns, 0);
	const stated = sessions.flatMap(({ reportedTurns }) => reportedTurns ?? []);
	const reported = stated.length === 0 ? null : stated.reduce((sum, turns) => sum + turns, 0);
	return {
		total,
		main,
		subagents: total - main,
		reported
	};
};
/** \u03a3 cache read / \u03a3 prompt, token-weighted (R45). */
const cacheEfficiency = function(sessions) {
	const read = sessions.reduce((sum, { promptTokens }) => sum + promptTokens.cacheRead, 0);
	const prompt = sessions.reduce((sum, { promptTokens }) => sum + promptTokens.all, 0);
	return prompt === 0 ? null : shareOf(read / prompt);
};

// src/analysis/run.ts
const newRun = function() { return ({
	sessions: [],
	bills: [],
	evidence: {
		sources: [],
		issues: [],
		issueCount: 0,
		recordsRead: 0,
		linesSkipped: 0,
		isCut: false,
		isExecutionFileIncomplete: false,
		sessionsLeftOut: 0
	},
	issues: [],
	turns: 0
}); };

// src/analysis/what-if/lineup.ts
/** Models released and not retired on a day (YYYY-MM-DD), oldest first. A retirement that is only announced changes nothing. */
const lineupOf = function(models, day) { return ({
	models: models.filter(({ released, retired }) => released <= day && (retired === null || retired > day)).toSorted((a, b) => a.released < b.released ? -1 : Number(a.released > b.released)),
	day
}); };
const FAMILIES = [
	"opus",
	"sonnet",
	"haiku",
	"fable",
	"mythos"
];
const PATTERN = new RegExp(`^claude-(?:\\d[\\d-]*-)?(${FAMILIES.join("|")})(?:-|$)`);
/** The family of a canonical model id; null: none that is known. */
const familyOf = function(model) {
	const name = PATTERN.exec(model)?.[1];
	for (const family of FAMILIES) if (family === name) return family;
	return null;
};
/** The family's latest model; null: the line-up has none. */
const newestOf = function({ models }, family) { return models.findLast(({ id }) => familyOf(id) === family) ?? null; };

// src/budget/measurement.ts
/** In USD. With an unknown price, the part that is certain can still break a limit. */
const measureCost = function({ cost, quality }) {
	if (quality.flags.includes("no-usage")) return nothing("no-usage");
	if (cost.totalUsd === null) return {
		actual: cost.knownUsd,
		isFloor: true,
		gap: "unknown-price"
	};
	return {
		actual: cost.totalUsd,
		isFloor: cost.isFloor,
		gap: null
	};
};
/** The main thread's, in tokens. */
const measurePeakContext = function(report) { return measureRequests(report, report.context.peakTokens); };
/** Of all threads. Claude Code's totals alone hold no turns: none seen is none known. */
const measureTurns = function(report) { return measureRequests(report, report.turns.total || null); };
const measureRequests = function({ quality: { flags } }, actual) {
	if (flags.includes("no-usage")) return nothing("no-usage");
	if (actual === null) return nothing("no-requests");
	return {
		actual,
		isFloor: flags.includes("incomplete"),
		gap: null
	};
};
const nothing = function(gap) { return ({
	actual: null,
	isFloor: false,
	gap
}); };

// src/budget/finding.ts
/** Holds every budget that is set against the report. */
const findingsOf = function(report, budgets) {
	const cost = measureCost(report);
	const peak = measurePeakContext(report);
	const { windowTokens } = report.context;
	return [
		hold("max-cost", budgets.maxCostUsd, cost),
		hold("warn-cost", budgets.warnCostUsd, cost),
		holdContext("max-peak-context", budgets.maxPeakContext, peak, windowTokens),
		holdContext("warn-peak-context", budgets.warnPeakContext, peak, windowTokens),
		hold("max-turns", budgets.maxTurns, measureTurns(report))
	].filter((finding) => finding !== null);
};
/** Holds a measured value against its limit; null without a limit. */
const hold = function(budget, limit, measurement) {
	if (limit === null) return null;
	const { actual, gap } = measurement;
	const excess = actual === null ? 0 : excessOf(budget, actual, limit);
	const finding = {
		budget,
		limit,
		limitShare: null,
		measurement
	};
	if (excess > 0) return {
		...finding,
		actual,
		excess,
		verdict: budget.startsWith("warn-") ? "warn" : "fail"
	};
	if (gap !== null) return {
		...finding,
		actual: null,
		excess,
		verdict: "unmeasured"
	};
	return {
		...finding,
		actual,
		excess,
		verdict: "pass"
	};
};
const holdContext = function(budget, limit, measurement, windowTokens) {
	if (limit === null) return null;
	if (limit.kind === "tokens") return hold(budget, limit.tokens, measurement);
	const limitShare = limit.share;
	if (windowTokens === null) {
		const gap = measurement.gap ?? "unknown-window";
		return {
			budget,
			limit: null,
			limitShare,
			measurement: {
				...measurement,
				gap
			},
			actual: null,
			excess: 0,
			verdict: "unmeasured"
		};
	}
	const held = hold(budget, Math.round(limitShare * windowTokens), measurement);
	return held && {
		...held,
		limitShare
	};
};
/** Costs are compared as whole nanodollars. */
const excessOf = function(budget, actual, limit) { return Math.max(0, budget.endsWith("-cost") ? nanosToUsd(usdToNanos(actual) - usdToNanos(limit)) : actual - limit); };

// src/budget/message.ts
/** One sentence: which budget, its limit, what the run took, the excess, one thing to do. No name out of a transcript. */
const messageOf = function(finding, format) {
	const { budget, verdict, measurement, actual, excess } = finding;
	const write = writerFor(finding, format);
	const limit = `${budget} (${limitText(finding, write, format)})`;
	if (actual === null) return `${limit} could not be measured: ${whyUnmeasured(finding, format)}.`;
	const { subject, floor, advice } = MEASURES[budget];
	const taken = `${measurement.isFloor ? floor : subject} ${write(actual)}`;
	if (verdict !== "pass") return `${taken}, ${write(excess)} above ${limit}: ${advice}, or raise ${budget}.`;
	return `${taken}, within ${limit}${measurement.isFloor ? "; the record is incomplete, so the truth may be above it" : ""}.`;
};
const COST = {
	unit: "usd",
	subject: "The run cost",
	floor: "The run cost at least",
	advice: "see in the report where it went"
};
const CONTEXT = {
	unit: "tokens",
	subject: "The main thread's context peaked at",
	floor: "The main thread's context reached at least",
	advice: "split the task or hand large reads to subagents"
};
const PULL_REQUEST = {
	unit: "usd",
	subject: "The pull request's runs cost",
	floor: "The pull request's runs cost at least",
	advice: "see which of them took most"
};
const MEASURES = {
	"max-cost": COST,
	"warn-cost": COST,
	"max-peak-context": CONTEXT,
	"warn-peak-context": CONTEXT,
	"max-turns": {
		unit: "turns",
		subject: "The run took",
		floor: "The run took at least",
		advice: "narrow the task"
	},
	"max-pr-cost": PULL_REQUEST,
	"warn-pr-cost": PULL_REQUEST
};
/** Rounded, unless that would make limit and actual look the same: "$5.00, above $5.00" tells nobody anything. */
const writerFor = function({ budget, limit, actual }, format) {
	const [rounded, exact] = WRITERS[MEASURES[budget].unit](format);
	return limit !== null && actual !== null && limit !== actual && rounded(limit) === rounded(actual) ? exact : rounded;
};
const WRITERS = {
	usd: function({ usd, usdExact }) { return [usd, usdExact]; },
	tokens: function({ tokens, count }) { return [withNoun(tokens, "token"), withNoun(count, "token")]; },
	turns: function({ count }) { return [withNoun(count, "turn"), withNoun(count, "turn")]; }
};
const withNoun = function(write, noun) { return (value) => `${write(value)} ${noun}${value === 1 ? "" : "s"}`; };
const limitText = function({ limit, limitShare }, write, { percent }) { return [...limit === null ? [] : [write(limit)], ...limitShare === null ? [] : [`${percent(limitShare)} of the window`]].join(", "); };
const whyUnmeasured = function({ budget, measurement: { gap, actual } }, { usd }) {
	const why = WHY_UNMEASURED[gap ?? "no-usage"];
	if (gap !== "unknown-price" && gap !== "unpriced-run" || !actual) return why;
	const { subject } = MEASURES[budget];
	return `${why}; without it ${subject.charAt(0).toLowerCase()}${subject.slice(1)} ${usd(actual)}`;
};
const WHY_UNMEASURED = {
	"no-usage": "no usage of Claude Code was found; name its transcripts, if they are not in their usual place",
	"no-requests": "only totals are on record and no single request; name the transcripts",
	"unknown-price": "a model has no known price; state it with pricing (on the command line: --prices)",
	"unknown-window": "the model's context window is unknown; write the limit in tokens, such as 180k",
	"unpriced-run": "a run used a model without a known price; state it with pricing and run that job again",
	"unread-runs": "the earlier runs could not be read from its comment; see the warning about it"
};

// src/budget/judge.ts
/**
* Holds the report against the budgets. The verdict of the run is the worst of them; one that is unmeasured counts as
* `onUnmeasured` says, a `warn-*` budget as a warning at most. Without usage, or with nothing left that counts, the run is unmeasured and never passes.
*/
const judge = function(report, budgets, onUnmeasured, format) { return judgementOf(findingsOf(report, budgets).map((finding) => verdictOf$1(finding, format)), onUnmeasured, report.quality.flags.includes("no-usage") ? "unmeasured" : "pass"); };
/** The judgement that these verdicts make; `unjudged` is it where there are none. */
const judgementOf = function(verdicts, onUnmeasured, unjudged) {
	const states = verdicts.flatMap((verdict) => countsAs(verdict, onUnmeasured));
	return {
		verdict: verdicts.length === 0 ? unjudged : worst(states),
		failed: states.some(isRed),
		verdicts
	};
};
/** Whether there is a verdict to show: a run without a budget passes and was not judged. */
const isJudged = function({ verdicts, verdict }) { return verdicts.length > 0 || verdict !== "pass"; };
/** A finding in words. */
const verdictOf$1 = function(finding, format) {
	const { budget, limit, actual, excess, verdict, measurement } = finding;
	return {
		budget,
		limit,
		actual,
		isFloor: actual !== null && measurement.isFloor,
		excess,
		verdict,
		message: messageOf(finding, format)
	};
};
/**
* What a verdict counts as; nothing where it is unmeasured and to be ignored. A `warn-*` budget warns when it is exceeded,
* and does no more than that when it could not be measured.
*/
const countsAs = function({ budget, verdict }, onUnmeasured) {
	if (verdict !== "unmeasured") return [verdict];
	if (onUnmeasured === "ignore") return [];
	return onUnmeasured === "warn" || budget.startsWith("warn-") ? ["warn"] : ["unmeasured"];
};
const isRed = function(state) { return state === "fail" || state === "unmeasured"; };
/** `unmeasured` where there is nothing. */
const worst = function(states) { return [
	"fail",
	"unmeasured",
	"warn",
	"pass"
].find((state) => states.includes(state)) ?? "unmeasured"; };

// src/inputs/path-problem.ts
const SAID = {
	ENOENT: "there is no such file or folder",
	ENOTDIR: "a folder of it is a file",
	EACCES: "this user may not look there",
	EPERM: "this user may not look there",
	ELOOP: "its links lead in a circle",
	ENAMETOOLONG: "it is too long for a path"
};
const NAME_ONE = {
	transcripts: "name a transcript, a folder of them or a glob",
	executionFile: "name a file that is written even when Claude Code fails, or leave it out"
};
const REMEDY = {
	EACCES: "give this user permission, or leave it out",
	EPERM: "give this user permission, or leave it out"
};
/** One sentence about a path that leads nowhere: where it was named, what the system said (`code`), the remedy. */
const pathProblem = function(place, setting, path, code) { return `${place} ${require_command.pathText(path)}: ${SAID[code] ?? "it cannot be opened"} (${code}); ${REMEDY[code] ?? NAME_ONE[setting]}`; };

// src/transcript/job-start.ts
/** Clocks of the runner and of a mounted folder may differ by a little. */
const SLACK_MS = 2e3;
const modifiedAt$1 = function(path) {
	if (path === void 0 || path === "") return null;
	try {
		return (0, node_fs.statSync)(path).mtimeMs;
	} catch {
		return null;
	}
};
/**
* When this job began (ms since the epoch), or null where nothing tells. The runner writes the event file once, before the
* first step (actions/runner, JobExtension: WriteWebhookPayload), and nothing touches it afterwards.
*/
const jobStart = function(env) {
	const at = modifiedAt$1(env["GITHUB_EVENT_PATH"]);
	return at === null ? null : Math.floor(at) - SLACK_MS;
};

// \0later:tinyglobby
const globSync = function(...values) { return require("./glob.cjs").globSync(...values); };

// src/transcript/tree.ts
/** Deeper trees and larger folders are no transcripts of one machine. */
const MOST_DEPTH = 24;
const SKIPPED_FOLDERS = /* @__PURE__ */ new Set(["node_modules", ".git"]);
/**
* Whether a file in a searched folder can hold usage: transcripts and streams (.jsonl), results and execution files
* (.json); not a workflow's journal (R4) and not an agent's facts.
*/
const canHoldUsage = function(name) { return name.endsWith(".jsonl") && name !== "journal.jsonl" || name.endsWith(".json") && !name.endsWith(".meta.json"); };
const entriesOf = function(folder, onError) {
	try {
		return (0, node_fs.readdirSync)(folder, { withFileTypes: true });
	} catch (error) {
		onError(folder, error);
		return [];
	}
};
/**
* Files below a folder that can hold usage, sorted by path: a session's main file comes before its subagents'. Links are
* not followed (R60). `onError` is told of folders that cannot be opened.
*/
const filesBelow = function(folder, onError, depth = 0) {
	const entries = [...entriesOf(folder, onError)].sort((a, b) => a.name < b.name ? -1 : 1);
	const files = entries.filter((entry) => entry.isFile() && canHoldUsage(entry.name)).map((entry) => (0, node_path.join)(folder, entry.name));
	if (depth >= MOST_DEPTH) return files;
	const folders = entries.filter((entry) => entry.isDirectory() && !SKIPPED_FOLDERS.has(entry.name));
	return [...files, ...folders.flatMap((entry) => filesBelow((0, node_path.join)(folder, entry.name), onError, depth + 1))];
};

// src/transcript/locate.ts
const isGlob = function(path) { return /[*?{}[\]!]/.test(path); };
/**
* A name for reports: relative to what was searched, with forward slashes; never absolute, and without the project's
* folder, whose name is the project's path.
*/
const nameIn = function(folder, path) {
	const parts = (path.startsWith(folder + node_path.sep) ? path.slice(folder.length + 1) : (0, node_path.relative)(folder, path)).split(node_path.sep);
	const isProject = (index) => index < parts.length - 1 && (index === 0 ? (0, node_path.basename)(folder) : parts[index - 1]) === "projects";
	return parts.filter((_, index) => !isProject(index)).join("/") || (0, node_path.basename)(path);
};
/** Each file once. Links were resolved where a path was named; below it none is followed. */
const unique = function(files) { return [...new Map(files.map((file) => [file.path, file])).values()]; };
const codeOf = function(error) { return error instanceof Error && "code" in error ? String(error.code) : "unknown"; };
/** Files named by a user: files as they are, folders with all below them, globs. A path without a file is a problem. */
const locatePaths = function(paths, cwd) {
	const problems = [];
	const issues = [];
	const files = paths.flatMap((path) => {
		const found = locateOne(path, cwd, issues);
		if (typeof found !== "string") return found;
		problems.push({
			path,
			code: found
		});
		return [];
	});
	return {
		files: unique(files),
		problems,
		issues
	};
};
/** The files, or the system's word on why there is none. */
const locateOne = function(path, cwd, issues) {
	const full = (0, node_path.resolve)(cwd, path);
	const stat = statOf(full);
	if (typeof stat !== "string") {
		const real = (0, node_fs.realpathSync)(full);
		return stat.isDirectory() ? below(real, issues) : [{
			path: real,
			name: (0, node_path.basename)(full)
		}];
	}
	if (!isGlob(path)) return stat;
	const matches = globSync(path, {
		cwd,
		absolute: true,
		dot: true,
		followSymbolicLinks: false,
		onlyFiles: true
	});
	if (matches.length === 0) issues.push(NO_MATCH);
	return [...matches].sort().map((match) => ({
		path: (0, node_fs.realpathSync)(match),
		name: nameIn(cwd, match).replace(/^(\.\.\/)+/, "")
	}));
};
const statOf = function(path) {
	try {
		return (0, node_fs.statSync)(path);
	} catch (error) {
		return codeOf(error);
	}
};
const NO_MATCH = {
	code: "no-match",
	file: null,
	line: null,
	message: "A glob that was named matched no file; `*` stays within one folder, `**` goes below."
};
const below = function(folder, issues) {
	const onError = (at, error) => {
		const message = `The folder could not be read (${codeOf(error)}); give this user read permission or leave it out.`;
		issues.push({
			code: "unreadable-folder",
			file: nameIn(folder, at),
			line: null,
			message
		});
	};
	return filesBelow(folder, onError).map((path) => ({
		path,
		name: nameIn(folder, path)
	}));
};
/** Transcripts below the roots that were written to since `since` (ms since the epoch; null: all of them). */
const locateRoots = function(roots, since) {
	const issues = [];
	const files = roots.filter((root) => (0, node_fs.existsSync)(root)).map((root) => (0, node_fs.realpathSync)(root)).flatMap((root) => below(root, issues)).filter((file) => file.path.endsWith(".jsonl"));
	return {
		files: unique(files.filter((file) => since === null || modifiedAt(file.path) >= since)),
		problems: [],
		issues
	};
};
const modifiedAt = function(path) {
	try {
		return (0, node_fs.lstatSync)(path).mtimeMs;
	} catch {
		return 0;
	}
};
/** `<root>/<slug>/<session>.jsonl`: a subagent's file is called `agent-\u2026`. */
const isMainFile = function({ path }) { return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.jsonl$/i.test((0, node_path.basename)(path)); };
const sessionOfFile = function(file) { return (0, node_path.basename)(file.path, ".jsonl"); };
/** The session whose main file was written to last; null where there is none. */
const latestSession = function(files) {
	const latest = files.filter(isMainFile).map((file) => ({
		file,
		at: modifiedAt(file.path)
	})).reduce((best, each) => best === null || each.at > best.at ? each : best, null);
	return latest === null ? null : sessionOfFile(latest.file);
};
/** Files that can belong to the sessions: their own, all below their folders, and agents' files beside them (R6, R7). */
const filesOfSessions = function(files, sessionIds) {
	const ids = new Set(sessionIds);
	const folders = new Set(files.filter((file) => ids.has(sessionOfFile(file))).map((file) => (0, node_path.dirname)(file.path)));
	const isInside = (path) => sessionIds.some((id) => path.includes(`${node_path.sep}${id}${node_path.sep}`));
	const isBeside = (file) => folders.has((0, node_path.dirname)(file.path)) && (0, node_path.basename)(file.path).startsWith("agent-");
	return files.filter((file) => ids.has(sessionOfFile(file)) || isInside(file.path) || isBeside(file));
};
/** The file claude-code-action writes, whatever a later step or a killed one made of it (R9, R10). */
const actionExecutionFile = function(runnerTemp) {
	if (runnerTemp === void 0 || runnerTemp === "") return null;
	const path = (0, node_path.join)(runnerTemp, "claude-execution-output.json");
	return (0, node_fs.existsSync)(path) ? path : null;
};

// src/transcript/roots.ts
const projectsOf = function(root) { return (0, node_path.basename)(root) === "projects" ? root : (0, node_path.join)(root, "projects"); };
/**
* Folders in which Claude Code keeps its transcripts: below `CLAUDE_CONFIG_DIR` (a comma list; a value may already end in
* `projects`), else below `~/.claude` and, for old installations, the XDG configuration folder.
*/
const transcriptRoots = function(env, home) {
	const configured = (env["CLAUDE_CONFIG_DIR"] ?? "").split(",").map((part) => part.trim()).filter((part) => part !== "");
	if (configured.length > 0) return configured.map(projectsOf);
	const xdg = env["XDG_CONFIG_HOME"] || (0, node_path.join)(home, ".config");
	return [(0, node_path.join)(home, ".claude", "projects"), (0, node_path.join)(xdg, "claude", "projects")];
};
/** The same for a message, which names no path of the machine. */
const rootsText = function(env) {
	if ((env["CLAUDE_CONFIG_DIR"] ?? "").trim() !== "") return "the folder that CLAUDE_CONFIG_DIR names";
	return `~/.claude/projects or ${env["XDG_CONFIG_HOME"] ? "$XDG_CONFIG_HOME" : "~/.config"}/claude/projects`;
};

// src/locate-run.ts
/** The files that the settings ask for, and what counts of them. @throws UserError for a named file that does not exist. */
const locateRun = function(settings, world) {
	const start = startOf(settings, world);
	const named = locatePaths(namedPaths(settings, world), world.cwd);
	refuse(named.problems, settings);
	const selection = {
		since: start.at,
		sessionIds: settings.sessionIds
	};
	if (settings.transcripts.length > 0) return {
		files: named.files,
		issues: [...start.issues, ...named.issues],
		selection
	};
	const roots = locateRoots(transcriptRoots(world.env, world.home), start.at);
	const sessionIds = wantedSessions(settings, world, roots);
	const files = sessionIds.length === 0 ? roots.files : filesOfSessions(roots.files, sessionIds);
	const isNowhere = roots.files.length + named.files.length === 0;
	return {
		files: [...files, ...named.files],
		issues: [
			...start.issues,
			...named.issues,
			...roots.issues,
			...isNowhere ? [nowhere(settings, world)] : []
		],
		selection: {
			since: start.at,
			sessionIds
		}
	};
};
const nowhere = function({ since }, { env }) {
	return {
		code: "no-transcripts",
		file: null,
		line: null,
		message: `${since.kind === "all" ? "No transcript" : "No transcript of the time asked for"} was found below ${rootsText(env)}.`
	};
};
const refuse = function(problems, { places, executionFile }) {
	if (problems.length === 0) return;
	const settingOf = (path) => path === executionFile ? "executionFile" : "transcripts";
	const told = problems.map(({ path, code }) => {
		const setting = settingOf(path);
		return pathProblem(places[setting], setting, path, code);
	});
	throw new require_command.UserError(told);
};
/** Named transcripts, and the execution file: the one that was named, else the one the action leaves behind. */
const namedPaths = function({ transcripts, executionFile }, { env, unnamed }) {
	const left = unnamed === "job" && transcripts.length === 0 ? actionExecutionFile(env["RUNNER_TEMP"]) : null;
	const file = executionFile ?? left;
	return file === null ? transcripts : [...transcripts, file];
};
const wantedSessions = function({ sessionIds }, { unnamed }, { files }) {
	if (sessionIds.length > 0 || unnamed !== "latest-session") return sessionIds;
	const latest = latestSession(files);
	return latest === null ? [] : [latest];
};
const startOf = function({ since }, { env }) {
	if (since.kind === "time") return {
		at: since.at,
		issues: []
	};
	if (since.kind === "all") return {
		at: null,
		issues: []
	};
	const at = jobStart(env);
	if (at !== null) return {
		at,
		issues: []
	};
	return {
		at,
		issues: [{
			code: "unknown-job-start",
			file: null,
			line: null,
			message: "The job's start is unknown (no GITHUB_EVENT_PATH), so all transcripts found were counted; set `since`."
		}]
	};
};

// src/pricing/fraction.ts
const ONE = {
	num: 1n,
	den: 1n
};
/**
* The decimal that a finite number \u2265 0 prints as, times 10^shift, exactly: 1.1 is 11/10, not its binary neighbour.
* The denominator is a power of ten.
*/
const fractionOf = function(value, shift = 0) {
	const [digits = "0", exponent = "0"] = String(value).split("e");
	const [whole = "0", decimals = ""] = digits.split(".");
	const power = Number(exponent) - decimals.length + shift;
	const num = BigInt(whole + decimals);
	return power < 0 ? {
		num,
		den: 10n ** BigInt(-power)
	} : {
		num: num * 10n ** BigInt(power),
		den: 1n
	};
};
const times$1 = function(first, ...others) {
	let product = first;
	for (const other of others) if (product === ONE) product = other;
	else if (other !== ONE) product = {
		num: product.num * other.num,
		den: product.den * other.den
	};
	return product;
};
/** Rounded half up to a whole number. */
const roundHalfUp = function({ num, den }) { return (2n * num + den) / (2n * den); };

// src/pricing/rates.ts
/** The buckets that hold tokens, in the order in which leftover nanodollars are handed out. */
const TOKEN_BUCKETS = [
	"input",
	"output",
	"cacheRead",
	"cacheWrite5m",
	"cacheWrite1h"
];
const mapBuckets = function(value) { return ({
	input: value("input"),
	output: value("output"),
	cacheRead: value("cacheRead"),
	cacheWrite5m: value("cacheWrite5m"),
	cacheWrite1h: value("cacheWrite1h")
}); };
/** The same period with every rate, of every tier, made into something else. */
const mapPeriod = function(period, change) {
	const changed = (rates) => mapBuckets((bucket) => change(rates[bucket], bucket));
	return {
		at: period.at,
		rates: changed(period.rates),
		tiers: period.tiers.map((tier) => ({
			abovePromptTokens: tier.abovePromptTokens,
			rates: changed(tier.rates)
		}))
	};
};
/** Prompt of a request in tokens: what the tier is chosen by. */
const promptTokens = function(tokens) { return tokens.input + tokens.cacheRead + tokens.cacheWrite5m + tokens.cacheWrite1h; };
/** The period in force. `at` null: the latest; before the first: the first. */
const periodAt = function(periods, at) { return periods.findLast((period) => at === null || period.at <= at) ?? periods[0]; };
/** The rates for a prompt of this many tokens. A prompt of exactly the limit is below the tier. */
const ratesIn = function({ rates, tiers }, prompt) {
	let chosen = rates;
	for (let index = 0; index < tiers.length; index += 1) {
		const tier = tiers[index];
		if (tier !== void 0 && prompt > tier.abovePromptTokens) chosen = tier.rates;
	}
	return chosen;
};
/** The rates of one request. */
const ratesFor = function(periods, at, prompt) { return ratesIn(periodAt(periods, at), prompt); };

// src/pricing/prices.json
var prices_default = {
	asOf: "2026-11-22",
	unit: "USD per million tokens",
	dates: "UTC days; from is inclusive, to is exclusive, null is open",
	usGeo: {
		"multiplier": 1.1,
		"since": "2026-02-05"
	},
	regional: {
		"multiplier": 1.1,
		"since": "2025-09-29"
	},
	batch: { "multiplier": .5 },
	webSearch: {
		"usdPerRequest": .01,
		"since": "2025-05-07"
	},
	refusals: {
		"billedSince": "2026-09-24",
		"billedCategories": [
			"bio",
			"frontier_llm",
			"reasoning_extraction"
		]
	},
	sources: {
		"price-page": "https://platform.claude.com/docs/en/about-claude/pricing",
		"price-page-mirror": "github:thevibeworks/claude-code-docs content/en/about-claude/pricing.md @3f1ef7c (2026-08-22)",
		"release-notes": "github:thevibeworks/claude-code-docs content/en/release-notes/overview.md @3f1ef7c",
		"release-notes-2026-10-15": "https://platform.claude.com/docs/zh-CN/release-notes/overview.md (2026-10-15 entry)",
		"release-notes-2026-11-09": "https://platform.claude.com/docs/zh-TW/release-notes/overview.md (2026-11-09 entry)",
		"release-notes-2026-09": "https://raw.githubusercontent.com/api-evangelist/google/refs/heads/main/changelog/google-changelog.yml (copy of Claude release notes, 2026-09-22..30)",
		"model-deprecations": "github:thevibeworks/claude-code-docs content/en/about-claude/model-deprecations.md @3f1ef7c",
		"haiku-5-5-page": "https://platform.claude.com/docs/zh-CN/models/haiku-5-5/overview",
		"fast-mode": "https://code.claude.com/docs/en/fast-mode",
		"fast-mode-history": "github:thevibeworks/claude-code-docs content/en/build-with-claude/fast-mode.md (git history 2026-02-08..2026-08-22)",
		"claude-code-2.1.330": "Claude Code 2.1.330 (2026-11-20), built-in model catalog",
		"genai-prices": "pydantic/genai-prices 0.1.8 (2026-09-23)",
		"models-dev": "models.dev data as pi-ai 1.5.2 ships it (2026-11-10)",
		"claudit-1.8.1": "https://github.com/kurofune/claudit/releases/tag/v1.8.1",
		"claudit-1.9.2": "https://github.com/kurofune/claudit/releases/tag/v1.9.2",
		"promptfuel-1.0.21": "https://github.com/TheKrush/PromptFuel/releases/tag/v1.0.21",
		"promptfuel-1.0.22": "https://github.com/TheKrush/PromptFuel/releases/tag/v1.0.22",
		"promptfuel-1.0.23": "https://github.com/TheKrush/PromptFuel/releases/tag/v1.0.23",
		"google-cloud-fable-5-2": "https://documentation.s3ns.fr/gemini-enterprise-agent-platform/models/partner-models/claude/fable-5-2 (Google Cloud fast mode = 2x on all token types)",
		"mythos-preview-blog": "https://hadi.aboudaya.com/blog/anthropic-claude-mythos-system-card-analysis"
	},
	models: [
		{
			"id": "claude-3-opus-20240229",
			"aliases": ["claude-3-opus"],
			"displayName": "Claude Opus 3",
			"released": "2024-03-04",
			"retired": "2026-01-05",
			"contextWindow": 2e5,
			"defaultWindow": 2e5,
			"inferenceGeo": false,
			"regionalPremium": false,
			"periods": [{
				"from": "2024-03-04",
				"to": null,
				"rates": {
					"input": 15,
					"output": 75,
					"cacheRead": 1.5,
					"cacheWrite5m": 18.75,
					"cacheWrite1h": 30
				}
			}],
			"sources": [
				"price-page",
				"genai-prices",
				"model-deprecations"
			]
		},
		{
			"id": "claude-3-sonnet-20240229",
			"aliases": ["claude-3-sonnet"],
			"displayName": "Claude Sonnet 3",
			"released": "2024-03-04",
			"retired": "2025-07-21",
			"contextWindow": 2e5,
			"defaultWindow": 2e5,
			"inferenceGeo": false,
			"regionalPremium": false,
			"periods": [{
				"from": "2024-03-04",
				"to": null,
				"rates": {
					"input": 3,
					"output": 15,
					"cacheRead": .3,
					"cacheWrite5m": 3.75,
					"cacheWrite1h": 6
				},
				"note": "cache rates are the standard multipliers; this model did not offer prompt caching on the Claude API"
			}],
			"sources": ["genai-prices", "release-notes"]
		},
		{
			"id": "claude-3-haiku-20240307",
			"aliases": ["claude-3-haiku"],
			"displayName": "Claude Haiku 3",
			"released": "2024-03-13",
			"retired": "2026-04-20",
			"contextWindow": 2e5,
			"defaultWindow": 2e5,
			"inferenceGeo": false,
			"regionalPremium": false,
			"periods": [{
				"from": "2024-03-13",
				"to": null,
				"rates": {
					"input": .25,
					"output": 1.25,
					"cacheRead": .03,
					"cacheWrite5m": .3,
					"cacheWrite1h": .5
				},
				"note": "published cache rates are rounded: 0.30 / 0.03, not exact multiples of input"
			}],
			"sources": [
				"price-page",
				"genai-prices",
				"model-deprecations"
			]
		},
		{
			"id": "claude-3-5-sonnet-20240620",
			"aliases": [],
			"displayName": "Claude Sonnet 3.5",
			"released": "2024-06-20",
			"retired": "2025-10-28",
			"contextWindow": 2e5,
			"defaultWindow": 2e5,
			"inferenceGeo": false,
			"regionalPremium": false,
			"periods": [{
				"from": "2024-06-20",
				"to": null,
				"rates": {
					"input": 3,
					"output": 15,
					"cacheRead": .3,
					"cacheWrite5m": 3.75,
					"cacheWrite1h": 6
				}
			}],
			"sources": ["genai-prices", "release-notes"]
		},
		{
			"id": "claude-3-5-sonnet-20241022",
			"aliases": ["claude-3-5-sonnet", "claude-3-5-sonnet-v2"],
			"displayName": "Claude Sonnet 3.5 v2",
			"released": "2024-10-22",
			"retired": "2025-10-28",
			"contextWindow": 2e5,
			"defaultWindow": 2e5,
			"inferenceGeo": false,
			"regionalPremium": false,
			"periods": [{
				"from": "2024-10-22",
				"to": null,
				"rates": {
					"input": 3,
					"output": 15,
					"cacheRead": .3,
					"cacheWrite5m": 3.75,
					"cacheWrite1h": 6
				}
			}],
			"sources": [
				"claude-code-2.1.330",
				"genai-prices",
				"release-notes"
			]
		},
		{
			"id": "claude-3-5-haiku-20241022",
			"aliases": ["claude-3-5-haiku"],
			"displayName": "Claude Haiku 3.5",
			"released": "2024-11-04",
			"retired": "2026-02-19",
			"contextWindow": 2e5,
			"defaultWindow": 2e5,
			"inferenceGeo": false,
			"regionalPremium": false,
			"periods": [{
				"from": "2024-12-03",
				"to": null,
				"rates": {
					"input": .8,
					"output": 4,
					"cacheRead": .08,
					"cacheWrite5m": 1,
					"cacheWrite1h": 1.6
				},
				"note": "launched at 1 / 5 on 2024-11-04; cut in early December 2024, before Claude Code existed. Exact day of the cut not verified."
			}],
			"sources": [
				"price-page",
				"claude-code-2.1.330",
				"genai-prices"
			]
		},
		{
			"id": "claude-3-7-sonnet-20250219",
			"aliases": ["claude-3-7-sonnet"],
			"displayName": "Claude Sonnet 3.7",
			"released": "2025-02-24",
			"retired": "2026-02-19",
			"contextWindow": 2e5,
			"defaultWindow": 2e5,
			"inferenceGeo": false,
			"regionalPremium": false,
			"periods": [{
				"from": "2025-02-24",
				"to": null,
				"rates": {
					"input": 3,
					"output": 15,
					"cacheRead": .3,
					"cacheWrite5m": 3.75,
					"cacheWrite1h": 6
				}
			}],
			"sources": [
				"claude-code-2.1.330",
				"genai-prices",
				"release-notes"
			]
		},
		{
			"id": "claude-sonnet-4-20250514",
			"aliases": [
				"claude-sonnet-4-0",
				"claude-sonnet-4",
				"claude-4-sonnet-20250514"
			],
			"displayName": "Claude Sonnet 4",
			"released": "2025-05-22",
			"retired": "2026-06-15",
			"contextWindow": 1e6,
			"defaultWindow": 2e5,
			"inferenceGeo": false,
			"regionalPremium": false,
			"periods": [
				{
					"from": "2025-05-22",
					"to": "2025-08-12",
					"rates": {
						"input": 3,
						"output": 15,
						"cacheRead": .3,
						"cacheWrite5m": 3.75,
						"cacheWrite1h": 6
					}
				},
				{
					"from": "2025-08-12",
					"to": "2026-04-30",
					"rates": {
						"input": 3,
						"output": 15,
						"cacheRead": .3,
						"cacheWrite5m": 3.75,
						"cacheWrite1h": 6
					},
					"tiers": [{
						"abovePromptTokens": 2e5,
						"rates": {
							"input": 6,
							"output": 22.5,
							"cacheRead": .6,
							"cacheWrite5m": 7.5,
							"cacheWrite1h": 12
						}
					}],
					"note": "1M beta (context-1m-2025-08-07); above 200k prompt tokens every token of the request bills at the tier rate, output too"
				},
				{
					"from": "2026-04-30",
					"to": null,
					"rates": {
						"input": 3,
						"output": 15,
						"cacheRead": .3,
						"cacheWrite5m": 3.75,
						"cacheWrite1h": 6
					},
					"note": "1M beta retired; prompts over 200k return an error"
				}
			],
			"sources": [
				"price-page-mirror",
				"release-notes",
				"claude-code-2.1.330"
			]
		},
		{
			"id": "claude-opus-4-20250514",
			"aliases": [
				"claude-opus-4-0",
				"claude-opus-4",
				"claude-4-opus-20250514"
			],
			"displayName": "Claude Opus 4",
			"released": "2025-05-22",
			"retired": "2026-06-15",
			"contextWindow": 2e5,
			"defaultWindow": 2e5,
			"inferenceGeo": false,
			"regionalPremium": false,
			"periods": [{
				"from": "2025-05-22",
				"to": null,
				"rates": {
					"input": 15,
					"output": 75,
					"cacheRead": 1.5,
					"cacheWrite5m": 18.75,
					"cacheWrite1h": 30
				}
			}],
			"sources": [
				"price-page-mirror",
				"release-notes",
				"claude-code-2.1.330"
			]
		},
		{
			"id": "claude-opus-4-1-20250805",
			"aliases": ["claude-opus-4-1"],
			"displayName": "Claude Opus 4.1",
			"released": "2025-08-05",
			"retired": "2026-08-05",
			"contextWindow": 2e5,
			"defaultWindow": 2e5,
			"inferenceGeo": false,
			"regionalPremium": false,
			"periods": [{
				"from": "2025-08-05",
				"to": null,
				"rates": {
					"input": 15,
					"output": 75,
					"cacheRead": 1.5,
					"cacheWrite5m": 18.75,
					"cacheWrite1h": 30
				}
			}],
			"sources": [
				"price-page-mirror",
				"release-notes",
				"claude-code-2.1.330"
			]
		},
		{
			"id": "claude-sonnet-4-5-20250929",
			"aliases": ["claude-sonnet-4-5"],
			"displayName": "Claude Sonnet 4.5",
			"released": "2025-09-29",
			"retired": "2026-11-30",
			"contextWindow": 1e6,
			"defaultWindow": 2e5,
			"inferenceGeo": false,
			"regionalPremium": true,
			"periods": [{
				"from": "2025-09-29",
				"to": "2026-04-30",
				"rates": {
					"input": 3,
					"output": 15,
					"cacheRead": .3,
					"cacheWrite5m": 3.75,
					"cacheWrite1h": 6
				},
				"tiers": [{
					"abovePromptTokens": 2e5,
					"rates": {
						"input": 6,
						"output": 22.5,
						"cacheRead": .6,
						"cacheWrite5m": 7.5,
						"cacheWrite1h": 12
					}
				}],
				"note": "1M beta (context-1m-2025-08-07)"
			}, {
				"from": "2026-04-30",
				"to": null,
				"rates": {
					"input": 3,
					"output": 15,
					"cacheRead": .3,
					"cacheWrite5m": 3.75,
					"cacheWrite1h": 6
				},
				"note": "1M beta retired; prompts over 200k return an error"
			}],
			"sources": [
				"price-page-mirror",
				"release-notes",
				"claude-code-2.1.330",
				"release-notes-2026-09"
			]
		},
		{
			"id": "claude-haiku-4-5-20251001",
			"aliases": ["claude-haiku-4-5"],
			"displayName": "Claude Haiku 4.5",
			"released": "2025-10-15",
			"retired": null,
			"contextWindow": 2e5,
			"defaultWindow": 2e5,
			"inferenceGeo": false,
			"regionalPremium": true,
			"periods": [{
				"from": "2025-10-15",
				"to": null,
				"rates": {
					"input": 1,
					"output": 5,
					"cacheRead": .1,
					"cacheWrite5m": 1.25,
					"cacheWrite1h": 2
				}
			}],
			"sources": [
				"price-page-mirror",
				"release-notes",
				"claude-code-2.1.330"
			]
		},
		{
			"id": "claude-opus-4-5-20251101",
			"aliases": ["claude-opus-4-5"],
			"displayName": "Claude Opus 4.5",
			"released": "2025-11-24",
			"retired": null,
			"contextWindow": 2e5,
			"defaultWindow": 2e5,
			"inferenceGeo": false,
			"regionalPremium": true,
			"periods": [{
				"from": "2025-11-24",
				"to": null,
				"rates": {
					"input": 5,
					"output": 25,
					"cacheRead": .5,
					"cacheWrite5m": 6.25,
					"cacheWrite1h": 10
				}
			}],
			"sources": [
				"price-page-mirror",
				"release-notes",
				"claude-code-2.1.330"
			]
		},
		{
			"id": "claude-opus-4-6",
			"aliases": [],
			"displayName": "Claude Opus 4.6",
			"released": "2026-02-05",
			"retired": null,
			"contextWindow": 1e6,
			"defaultWindow": 2e5,
			"inferenceGeo": true,
			"regionalPremium": true,
			"periods": [{
				"from": "2026-02-05",
				"to": "2026-03-13",
				"rates": {
					"input": 5,
					"output": 25,
					"cacheRead": .5,
					"cacheWrite5m": 6.25,
					"cacheWrite1h": 10
				},
				"tiers": [{
					"abovePromptTokens": 2e5,
					"rates": {
						"input": 10,
						"output": 37.5,
						"cacheRead": 1,
						"cacheWrite5m": 12.5,
						"cacheWrite1h": 20
					}
				}],
				"note": "1M context in beta"
			}, {
				"from": "2026-03-13",
				"to": null,
				"rates": {
					"input": 5,
					"output": 25,
					"cacheRead": .5,
					"cacheWrite5m": 6.25,
					"cacheWrite1h": 10
				}
			}],
			"fastPeriods": [{
				"from": "2026-02-07",
				"to": "2026-02-20",
				"rates": {
					"input": 30,
					"output": 150,
					"cacheRead": 3,
					"cacheWrite5m": 37.5,
					"cacheWrite1h": 60
				},
				"tiers": [{
					"abovePromptTokens": 2e5,
					"rates": {
						"input": 60,
						"output": 225,
						"cacheRead": 6,
						"cacheWrite5m": 75,
						"cacheWrite1h": 120
					}
				}],
				"note": "long-context surcharge was dropped from the docs between 2026-02-18 and 2026-02-21; the day used here is the midpoint. A 50% launch discount for all plans ran until 2026-02-16 23:59 PT and is not applied here."
			}, {
				"from": "2026-02-20",
				"to": "2026-06-29",
				"rates": {
					"input": 30,
					"output": 150,
					"cacheRead": 3,
					"cacheWrite5m": 37.5,
					"cacheWrite1h": 60
				}
			}],
			"sources": [
				"price-page-mirror",
				"release-notes",
				"fast-mode-history",
				"claude-code-2.1.330"
			]
		},
		{
			"id": "claude-sonnet-4-6",
			"aliases": [],
			"displayName": "Claude Sonnet 4.6",
			"released": "2026-02-17",
			"retired": null,
			"contextWindow": 1e6,
			"defaultWindow": 2e5,
			"inferenceGeo": true,
			"regionalPremium": true,
			"periods": [{
				"from": "2026-02-17",
				"to": "2026-03-13",
				"rates": {
					"input": 3,
					"output": 15,
					"cacheRead": .3,
					"cacheWrite5m": 3.75,
					"cacheWrite1h": 6
				},
				"tiers": [{
					"abovePromptTokens": 2e5,
					"rates": {
						"input": 6,
						"output": 22.5,
						"cacheRead": .6,
						"cacheWrite5m": 7.5,
						"cacheWrite1h": 12
					}
				}],
				"note": "1M context in beta"
			}, {
				"from": "2026-03-13",
				"to": null,
				"rates": {
					"input": 3,
					"output": 15,
					"cacheRead": .3,
					"cacheWrite5m": 3.75,
					"cacheWrite1h": 6
				}
			}],
			"sources": [
				"price-page-mirror",
				"release-notes",
				"claude-code-2.1.330"
			]
		},
		{
			"id": "claude-mythos-preview",
			"aliases": [],
			"displayName": "Claude Mythos Preview",
			"released": "2026-04-07",
			"retired": null,
			"contextWindow": 1e6,
			"defaultWindow": 1e6,
			"inferenceGeo": true,
			"regionalPremium": true,
			"periods": [{
				"from": "2026-04-07",
				"to": null,
				"rates": {
					"input": 25,
					"output": 125,
					"cacheRead": 2.5,
					"cacheWrite5m": 31.25,
					"cacheWrite1h": 50
				},
				"note": "input/output from press and blog coverage of the announcement; cache rates derived with the standard multipliers; never on the public price table. Deprecation date taken as the launch of Mythos 5."
			}],
			"sources": ["mythos-preview-blog"]
		},
		{
			"id": "claude-opus-4-7",
			"aliases": [],
			"displayName": "Claude Opus 4.7",
			"released": "2026-04-16",
			"retired": null,
			"contextWindow": 1e6,
			"defaultWindow": 1e6,
			"inferenceGeo": true,
			"regionalPremium": true,
			"periods": [{
				"from": "2026-04-16",
				"to": null,
				"rates": {
					"input": 5,
					"output": 25,
					"cacheRead": .5,
					"cacheWrite5m": 6.25,
					"cacheWrite1h": 10
				}
			}],
			"fastPeriods": [{
				"from": "2026-05-12",
				"to": "2026-07-24",
				"rates": {
					"input": 30,
					"output": 150,
					"cacheRead": 3,
					"cacheWrite5m": 37.5,
					"cacheWrite1h": 60
				}
			}],
			"sources": [
				"price-page-mirror",
				"release-notes",
				"claude-code-2.1.330",
				"genai-prices"
			]
		},
		{
			"id": "claude-opus-4-8",
			"aliases": [],
			"displayName": "Claude Opus 4.8",
			"released": "2026-05-28",
			"retired": null,
			"contextWindow": 1e6,
			"defaultWindow": 1e6,
			"inferenceGeo": true,
			"regionalPremium": true,
			"periods": [{
				"from": "2026-05-28",
				"to": null,
				"rates": {
					"input": 5,
					"output": 25,
					"cacheRead": .5,
					"cacheWrite5m": 6.25,
					"cacheWrite1h": 10
				}
			}],
			"fastPeriods": [{
				"from": "2026-05-28",
				"to": "2026-12-01",
				"rates": {
					"input": 10,
					"output": 50,
					"cacheRead": 1,
					"cacheWrite5m": 12.5,
					"cacheWrite1h": 20
				},
				"note": "deprecated 2026-10-30, to be removed 2026-11-30"
			}],
			"sources": [
				"price-page-mirror",
				"release-notes",
				"claude-code-2.1.330",
				"fast-mode"
			]
		},
		{
			"id": "claude-fable-5",
			"aliases": [],
			"displayName": "Claude Fable 5",
			"released": "2026-06-09",
			"retired": null,
			"contextWindow": 1e6,
			"defaultWindow": 1e6,
			"inferenceGeo": true,
			"regionalPremium": true,
			"periods": [{
				"from": "2026-06-09",
				"to": null,
				"rates": {
					"input": 10,
					"output": 50,
					"cacheRead": 1,
					"cacheWrite5m": 12.5,
					"cacheWrite1h": 20
				}
			}],
			"sources": [
				"price-page-mirror",
				"release-notes",
				"claude-code-2.1.330",
				"genai-prices"
			]
		},
		{
			"id": "claude-mythos-5",
			"aliases": [],
			"displayName": "Claude Mythos 5",
			"released": "2026-06-09",
			"retired": null,
			"contextWindow": 1e6,
			"defaultWindow": 1e6,
			"inferenceGeo": true,
			"regionalPremium": true,
			"periods": [{
				"from": "2026-06-09",
				"to": null,
				"rates": {
					"input": 10,
					"output": 50,
					"cacheRead": 1,
					"cacheWrite5m": 12.5,
					"cacheWrite1h": 20
				}
			}],
			"sources": [
				"price-page-mirror",
				"release-notes",
				"claude-code-2.1.330"
			]
		},
		{
			"id": "claude-sonnet-5",
			"aliases": [],
			"displayName": "Claude Sonnet 5",
			"released": "2026-06-30",
			"retired": null,
			"contextWindow": 1e6,
			"defaultWindow": 1e6,
			"inferenceGeo": true,
			"regionalPremium": true,
			"periods": [{
				"from": "2026-06-30",
				"to": null,
				"rates": {
					"input": 2,
					"output": 10,
					"cacheRead": .2,
					"cacheWrite5m": 2.5,
					"cacheWrite1h": 4
				},
				"note": "launched as introductory to 2026-08-31; made permanent 2026-08-10; the rise to 3 / 15 on 2026-09-01 never happened"
			}],
			"sources": [
				"price-page-mirror",
				"release-notes",
				"claudit-1.8.1",
				"claude-code-2.1.330"
			]
		},
		{
			"id": "claude-opus-5",
			"aliases": [],
			"displayName": "Claude Opus 5",
			"released": "2026-07-24",
			"retired": null,
			"contextWindow": 1e6,
			"defaultWindow": 1e6,
			"inferenceGeo": true,
			"regionalPremium": true,
			"periods": [{
				"from": "2026-07-24",
				"to": null,
				"rates": {
					"input": 5,
					"output": 25,
					"cacheRead": .5,
					"cacheWrite5m": 6.25,
					"cacheWrite1h": 10
				}
			}],
			"fastPeriods": [{
				"from": "2026-07-24",
				"to": null,
				"rates": {
					"input": 10,
					"output": 50,
					"cacheRead": 1,
					"cacheWrite5m": 12.5,
					"cacheWrite1h": 20
				}
			}],
			"sources": [
				"price-page-mirror",
				"release-notes",
				"claude-code-2.1.330",
				"genai-prices"
			]
		},
		{
			"id": "claude-fable-5-1",
			"aliases": [],
			"displayName": "Claude Fable 5.1",
			"released": "2026-09-01",
			"retired": null,
			"contextWindow": 1e6,
			"defaultWindow": 1e6,
			"inferenceGeo": true,
			"regionalPremium": true,
			"periods": [{
				"from": "2026-09-01",
				"to": null,
				"rates": {
					"input": 10,
					"output": 50,
					"cacheRead": .25,
					"cacheWrite5m": 12.5,
					"cacheWrite1h": 20
				},
				"note": "cache read 0.025x input"
			}],
			"sources": [
				"price-page",
				"claude-code-2.1.330",
				"genai-prices",
				"models-dev"
			]
		},
		{
			"id": "claude-mythos-5-1",
			"aliases": [],
			"displayName": "Claude Mythos 5.1",
			"released": "2026-09-01",
			"retired": null,
			"contextWindow": 1e6,
			"defaultWindow": 1e6,
			"inferenceGeo": true,
			"regionalPremium": true,
			"periods": [{
				"from": "2026-09-01",
				"to": null,
				"rates": {
					"input": 10,
					"output": 50,
					"cacheRead": .25,
					"cacheWrite5m": 12.5,
					"cacheWrite1h": 20
				},
				"note": "cache read 0.025x input"
			}],
			"sources": ["price-page", "claude-code-2.1.330"]
		},
		{
			"id": "claude-opus-5-5",
			"aliases": [],
			"displayName": "Claude Opus 5.5",
			"released": "2026-09-22",
			"retired": null,
			"contextWindow": 1e6,
			"defaultWindow": 1e6,
			"inferenceGeo": true,
			"regionalPremium": true,
			"periods": [{
				"from": "2026-09-22",
				"to": null,
				"rates": {
					"input": 4,
					"output": 20,
					"cacheRead": .2,
					"cacheWrite5m": 5,
					"cacheWrite1h": 8
				},
				"note": "cache read 0.05x input"
			}],
			"fastPeriods": [{
				"from": "2026-09-22",
				"to": null,
				"rates": {
					"input": 8,
					"output": 40,
					"cacheRead": .4,
					"cacheWrite5m": 10,
					"cacheWrite1h": 16
				},
				"note": "out of research preview 2026-10-15 (Claude API; also Foundry hosted on Azure)"
			}],
			"sources": [
				"claude-code-2.1.330",
				"genai-prices",
				"models-dev",
				"promptfuel-1.0.21",
				"release-notes-2026-10-15"
			]
		},
		{
			"id": "claude-sonnet-5-5",
			"aliases": [],
			"displayName": "Claude Sonnet 5.5",
			"released": "2026-09-28",
			"retired": null,
			"contextWindow": 1e6,
			"defaultWindow": 1e6,
			"inferenceGeo": true,
			"regionalPremium": true,
			"periods": [{
				"from": "2026-09-28",
				"to": "2026-10-07",
				"rates": {
					"input": 2,
					"output": 10,
					"cacheRead": .2,
					"cacheWrite5m": 2.5,
					"cacheWrite1h": 4
				}
			}, {
				"from": "2026-10-07",
				"to": null,
				"rates": {
					"input": 2,
					"output": 10,
					"cacheRead": .1,
					"cacheWrite5m": 2.5,
					"cacheWrite1h": 4
				},
				"note": "cache read cut to 0.05x input"
			}],
			"sources": [
				"claude-code-2.1.330",
				"models-dev",
				"promptfuel-1.0.22",
				"promptfuel-1.0.23",
				"claudit-1.9.2",
				"release-notes-2026-09"
			]
		},
		{
			"id": "claude-haiku-5-5",
			"aliases": [],
			"displayName": "Claude Haiku 5.5",
			"released": "2026-10-07",
			"retired": null,
			"contextWindow": 1e6,
			"defaultWindow": 1e6,
			"inferenceGeo": true,
			"regionalPremium": true,
			"periods": [{
				"from": "2026-10-07",
				"to": null,
				"rates": {
					"input": .1,
					"output": .5,
					"cacheRead": .01,
					"cacheWrite5m": .125,
					"cacheWrite1h": .2
				},
				"tiers": [{
					"abovePromptTokens": 1e5,
					"rates": {
						"input": .5,
						"output": 2.5,
						"cacheRead": .05,
						"cacheWrite5m": .625,
						"cacheWrite1h": 1
					}
				}],
				"note": "prompt = input + cache reads + cache writes of that one request; over 100,000 every token of it bills at the tier, output too"
			}],
			"sources": [
				"claude-code-2.1.330",
				"haiku-5-5-page",
				"models-dev",
				"claudit-1.9.2"
			]
		},
		{
			"id": "claude-fable-5-2",
			"aliases": [],
			"displayName": "Claude Fable 5.2",
			"released": "2026-11-09",
			"retired": null,
			"contextWindow": 1e6,
			"defaultWindow": 1e6,
			"inferenceGeo": true,
			"regionalPremium": true,
			"periods": [{
				"from": "2026-11-09",
				"to": null,
				"rates": {
					"input": 8,
					"output": 40,
					"cacheRead": .2,
					"cacheWrite5m": 10,
					"cacheWrite1h": 16
				},
				"note": "cache read 0.025x input"
			}],
			"fastPeriods": [{
				"from": "2026-11-09",
				"to": null,
				"rates": {
					"input": 16,
					"output": 80,
					"cacheRead": .4,
					"cacheWrite5m": 20,
					"cacheWrite1h": 32
				},
				"note": "also on Google Cloud"
			}],
			"sources": [
				"claude-code-2.1.330",
				"models-dev",
				"release-notes-2026-11-09",
				"google-cloud-fable-5-2",
				"fast-mode"
			]
		},
		{
			"id": "claude-mythos-5-2",
			"aliases": [],
			"displayName": "Claude Mythos 5.2",
			"released": "2026-11-09",
			"retired": null,
			"contextWindow": 1e6,
			"defaultWindow": 1e6,
			"inferenceGeo": true,
			"regionalPremium": true,
			"periods": [{
				"from": "2026-11-09",
				"to": null,
				"rates": {
					"input": 8,
					"output": 40,
					"cacheRead": .2,
					"cacheWrite5m": 10,
					"cacheWrite1h": 16
				},
				"note": "cache read 0.025x input"
			}],
			"fastPeriods": [{
				"from": "2026-11-09",
				"to": null,
				"rates": {
					"input": 16,
					"output": 80,
					"cacheRead": .4,
					"cacheWrite5m": 20,
					"cacheWrite1h": 32
				}
			}],
			"sources": ["claude-code-2.1.330", "release-notes-2026-11-09"]
		}
	]
};

// src/pricing/table.ts
/** Anthropic's list prices with the days they held, as `prices.json` states them. `table-schema.ts` says what is valid. */
const PRICE_TABLE = prices_default;
let modelsByName;
const indexByName = function() {
	const index = /* @__PURE__ */ new Map();
	for (const model of PRICE_TABLE.models) {
		index.set(model.id, model);
		for (const alias of model.aliases) index.set(alias, model);
	}
	return index;
};
/** The model of exactly this id or alias: `claude-opus-5-5` is never taken for `claude-opus-5`. */
const modelByName = function(name) {
	modelsByName ??= indexByName();
	return modelsByName.get(name) ?? null;
};
/** Every prompt length at which some price of the table changes, in tokens. */
const tierLimits = function() {
	const limits = /* @__PURE__ */ new Set();
	for (const { periods, fastPeriods = [] } of PRICE_TABLE.models) {
		for (const { tiers = [] } of periods) for (const tier of tiers) limits.add(tier.abovePromptTokens);
		for (const { tiers = [] } of fastPeriods) for (const tier of tiers) limits.add(tier.abovePromptTokens);
	}
	return [...limits];
};
/** Start of a UTC day (YYYY-MM-DD) in milliseconds since the epoch. */
const startOfDay = function(day) { return Date.parse(`${day}T00:00:00Z`); };

// src/pricing/plan.ts
/** The periods of a response's speed; a model without a fast mode has one speed. */
const periodsOf = function(plan, fast) { return (fast ? plan.fastPeriods : null) ?? plan.periods; };
/** A rate in USD per million tokens as nanodollars per token: a thousand times the number. */
const nanosPerToken = function(usdPerMillion) { return fractionOf(usdPerMillion, 3); };
const fromTable = function(period) { return ({
	at: startOfDay(period.from),
	rates: period.rates,
	tiers: period.tiers ?? []
}); };
/** Denominators are powers of ten: of any two, one divides the other. */
const commonDenominator = function(periods) { return periods.flatMap(({ rates, tiers }) => [rates, ...tiers.map((tier) => tier.rates)]).flatMap((rates) => TOKEN_BUCKETS.map((bucket) => rates[bucket].den)).reduce((common, den) => common % den === 0n ? common : den, 1n); };
const NO_PERIOD = "a model without a price period";
const isFilled = function(list) { return list.length > 0; };
const compile = function(standard, fast, multiplier) {
	const common = commonDenominator([...standard, ...fast]);
	const whole = (period) => mapPeriod(period, ({ num, den }) => num * common / den);
	const periods = standard.map(whole);
	const fastPeriods = fast.map(whole);
	if (!isFilled(periods)) throw new RangeError(NO_PERIOD);
	return {
		periods,
		fastPeriods: isFilled(fastPeriods) ? fastPeriods : null,
		scale: times$1(multiplier, {
			num: 1n,
			den: common
		})
	};
};
/**
* The plan of a model of the table. A stated rate takes the place of the table's in every period, tier and speed: it is
* the user's final word for that bucket.
*/
const planOf = function(model, stated = {}, multiplier = ONE) {
	const exact = (period) => mapPeriod(fromTable(period), (usd, bucket) => stated[bucket] ?? nanosPerToken(usd));
	return {
		...compile(model.periods.map(exact), (model.fastPeriods ?? []).map(exact), multiplier),
		inferenceGeo: model.inferenceGeo,
		regionalPremium: model.regionalPremium
	};
};
/** A rate of the table is a whole number of nanodollars per token; a test holds it to that. */
const wholeNanos = function(usdPerMillion) { return BigInt(Math.round(usdPerMillion * 1e3)); };
/** What `planOf` gives for a model nothing is stated for, the short way: there is nothing to make whole. */
const listPlanOf = function({ periods, fastPeriods = [], inferenceGeo, regionalPremium }) {
	const whole = (period) => mapPeriod(fromTable(period), wholeNanos);
	const standard = periods.map(whole);
	const fast = fastPeriods.map(whole);
	if (!isFilled(standard)) throw new RangeError(NO_PERIOD);
	return {
		periods: standard,
		fastPeriods: isFilled(fast) ? fast : null,
		scale: ONE,
		inferenceGeo,
		regionalPremium
	};
};
/** The plan of a model that only the user knows: one price for all times, sizes, speeds and places. */
const planOfRates = function(rates, multiplier) { return ({
	...compile([{
		at: 0,
		rates,
		tiers: []
	}], [], multiplier),
	inferenceGeo: false,
	regionalPremium: false
}); };

// src/pricing/bill.ts
const NOTHING = {
	cost: {
		input: 0,
		output: 0,
		cacheRead: 0,
		cacheWrite5m: 0,
		cacheWrite1h: 0,
		webSearch: 0
	},
	nanos: 0
};
/** Tokens \u00d7 rate in the plan's units, before any factor. Each call by the tier of its own prompt. */
const amountsOf = function(plan, { calls, at, fast }) {
	const periods = periodsOf(plan, fast);
	const priced = calls.map(({ tokens, prompt }) => ({
		tokens,
		rates: ratesFor(periods, at, prompt)
	}));
	return mapBuckets((bucket) => priced.reduce((sum, { tokens, rates }) => sum + BigInt(tokens[bucket]) * rates[bucket], 0n));
};
/**
* Shares of a line that was multiplied and rounded as a whole. Each bucket is rounded down; the nanodollars that are then
* missing go to the largest remainders, in the order of `TOKEN_BUCKETS` among equals: the buckets sum to the line.
*/
const apportion$1 = function(amounts, { num, den }, total) {
	const whole = mapBuckets((bucket) => amounts[bucket] * num / den);
	const missing = Number(total - TOKEN_BUCKETS.reduce((sum, bucket) => sum + whole[bucket], 0n));
	if (missing === 0) return mapBuckets((bucket) => Number(whole[bucket]));
	const favoured = TOKEN_BUCKETS.map((bucket) => ({
		bucket,
		rest: amounts[bucket] * num % den
	})).sort((a, b) => Number(b.rest - a.rest)).slice(0, missing).map(({ bucket }) => bucket);
	return mapBuckets((bucket) => Number(whole[bucket]) + (favoured.includes(bucket) ? 1 : 0));
};
/**
* Web searches carry no premium and no discount: $10 per thousand since the day the tool existed.
* https://platform.claude.com/docs/en/about-claude/pricing
*/
const webSearchNanos = function(searches, at) {
	const { usdPerRequest, since } = PRICE_TABLE.webSearch;
	return searches === 0 || at !== null && at < startOfDay(since) ? 0 : searches * usdToNanos(usdPerRequest);
};
/** Prices one line exactly: the sum of its tokens is multiplied once and rounded once, half up, to nanodollars. */
const billOf = function(plan, charge) {
	const amounts = amountsOf(plan, charge);
	const factor = times$1(plan.scale, charge.factor);
	const sum = TOKEN_BUCKETS.reduce((total, bucket) => total + amounts[bucket], 0n);
	const total = roundHalfUp({
		num: sum * factor.num,
		den: factor.den
	});
	const webSearch = webSearchNanos(charge.webSearches, charge.at);
	return {
		cost: {
			...apportion$1(amounts, factor, total),
			webSearch
		},
		nanos: Number(total) + webSearch
	};
};

// src/pricing/premiums.ts
/**
* Whether a request went to a regional endpoint: one of its model ids says so, or none says anything and the user does.
* Real Bedrock responses name the bare model; only the requested id shows the region.
*/
const isRegional = function(regions, cloudRegion) {
	let isNamed = false;
	for (const region of regions) {
		if (region !== null && region !== "global") return true;
		isNamed ||= region !== null;
	}
	return !isNamed && (cloudRegion?.trim().toLowerCase() || "global") !== "global";
};
/** The terms of what `model` did for a response. */
const termsOf = function(book, request, model) { return ({
	geo: request.usage.geo,
	serviceTier: request.usage.serviceTier,
	regional: isRegional([
		book.find(model).region,
		book.find(request.model).region,
		book.find(request.requestedModel ?? request.model).region
	], book.cloudRegion),
	at: request.at
}); };
const isUs = function(geo) { return geo === "us"; };
const isBatch = function(serviceTier) { return serviceTier === "batch"; };
/** All that a response says of its terms and that changes a rate, as one number. */
const termsKey = function({ fast, geo, serviceTier }) { return (fast ? 1 : 0) + (isUs(geo) ? 2 : 0) + (isBatch(serviceTier) ? 4 : 0); };
const inForce = function(since, at) { return at === null || at >= startOfDay(since); };
/** Inference in the US costs 1.1x. https://platform.claude.com/docs/en/about-claude/pricing, data residency */
const usGeoFactor = function(plan, geo, at) {
	const { multiplier, since } = PRICE_TABLE.usGeo;
	return isUs(geo) && plan.inferenceGeo && inForce(since, at) ? fractionOf(multiplier) : ONE;
};
/** Regional endpoints of Bedrock and Google Cloud cost 1.1x from the 4.5 generation on. */
const regionalFactor = function(plan, { regional, at }) {
	const { multiplier, since } = PRICE_TABLE.regional;
	return regional && plan.regionalPremium && inForce(since, at) ? fractionOf(multiplier) : ONE;
};
const batchFactor = function({ serviceTier }) { return isBatch(serviceTier) ? fractionOf(PRICE_TABLE.batch.multiplier) : ONE; };
/** All premiums and discounts of a request, exactly. The platforms that know `geo` and those with regions are disjoint. */
const factorOf = function(plan, terms) { return times$1(usGeoFactor(plan, terms.geo, terms.at), regionalFactor(plan, terms), batchFactor(terms)); };

// src/pricing/model-id.ts
const REGIONS = [
	"us",
	"eu",
	"apac",
	"jp",
	"au",
	"ca",
	"in",
	"us-gov",
	"global"
];
/** The longest real spelling, an ARN, has about 150 characters. Longer ones are nobody's model and cost no time here. */
const MAX_LENGTH = 256;
const CONTEXT_SUFFIX = /(\[1m\])+$/;
const REGION_PREFIX = new RegExp(`^(${REGIONS.join("|")})\\.`);
/**
* Reduces every known spelling of a model id to one name:
*
* - Bedrock `us.anthropic.claude-sonnet-4-5-20250929-v1:0`, also as the end of an ARN
* - Vertex `claude-sonnet-4-5@20250929`, `claude-opus-4-6@default`
* - gateways `anthropic/claude-sonnet-4.6`
* - Claude Code `claude-opus-4-7[1m]`, aliases `claude-3-7-sonnet-latest`
*
* The ARN of an application inference profile hides its model, so it stays whole for the user to map.
*/
const normaliseModelId = function(id) {
	if (id.length > MAX_LENGTH) return {
		name: id,
		region: null
	};
	const bare = id.trim().toLowerCase().replace(CONTEXT_SUFFIX, "");
	if (bare.includes("application-inference-profile/")) return {
		name: bare,
		region: null
	};
	const last = bare.slice(bare.lastIndexOf("/") + 1);
	const prefix = REGION_PREFIX.exec(last)?.[1];
	return {
		name: last.replace(REGION_PREFIX, "").replace(/^anthropic\./, "").replace(/(:\d+k?)+$/, "").replace(/-v\d+$/, "").replace(/@(default|latest)$/, "").replace(/@(\d{8})$/, "-$1").replace(/-latest$/, "").replace(/(?<=\d)\.(?=\d)/g, "-"),
		region: REGIONS.find((region) => region === prefix) ?? null
	};
};
/** The table's model of a normalised name: matched whole, then without its date. Null: no price is known, none is guessed. */
const findModel = function(name) { return modelByName(name) ?? modelByName(name.replace(/-\d{8}$/, "")); };
/** The table's id of a model written in any spelling, else the normalised name: the same for every spelling of a model. */
const canonicalName = function(id) {
	const { name } = normaliseModelId(id);
	return findModel(name)?.id ?? name;
};

// src/pricing/response-parts.ts
const callOf = function(tokens) { return ({
	tokens,
	prompt: promptTokens(tokens)
}); };
const sumTo = function(parts, whole) { return TOKEN_BUCKETS.every((bucket) => parts.reduce((sum, part) => sum + part[bucket], 0) === whole[bucket]); };
/** The fallback that served the response in the end, if the requested model declined. */
const servingFallback = function({ usage }) { return usage.iterations.findLast(({ kind }) => kind === "fallback") ?? null; };
/**
* The response's own tokens. Iterations of the serving model that sum to them are the calls the API made, each with a tier
* of its own; otherwise the response counts as one call.
*/
const responsePart = function(request, model, attempts) { return ({
	kind: "response",
	model,
	tokens: request.usage,
	calls: sumTo(attempts, request.usage) ? attempts.map(callOf) : [callOf(request.usage)],
	webSearches: request.usage.webSearches,
	fast: request.usage.fast
}); };
const extraPart = function(request, kind, tokens) { return ({
	kind,
	model: tokens.model ?? request.model,
	tokens,
	calls: [callOf(tokens)],
	webSearches: 0,
	fast: kind !== "advisor" && request.usage.fast
}); };
/**
* Splits a response into what is billed (R30): its own tokens at the model that served it; advisors and server-side
* compaction, which the response's tokens do not hold; and attempts of other models that were cut after some output.
* Attempts that declined before any output cost nothing.
* https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
*/
const partsOf = function(request) {
	const { iterations } = request.usage;
	const fallback = servingFallback(request);
	const serving = fallback?.model ?? request.model;
	const isServing = ({ model }) => fallback === null || canonicalName(model ?? request.model) === canonicalName(serving);
	const attempts = iterations.filter(({ kind }) => kind === "message" || kind === "fallback");
	const declined = attempts.filter((attempt) => !isServing(attempt) && attempt.output > 0);
	return [
		responsePart(request, serving, attempts.filter(isServing)),
		...declined.map((attempt) => extraPart(request, "declined", attempt)),
		...iterations.flatMap((iteration) => iteration.kind === "advisor" || iteration.kind === "compaction" ? [extraPart(request, iteration.kind, iteration)] : [])
	];
};

// src/pricing/cli-figure.ts
/** Claude Code 2.1.330 prices a model it does not know at this one's rates (`costBasis: "unknown"`); measured. */
const GUESS = "claude-opus-5-5";
/** The list prices Claude Code takes for a model id. */
const cliPlanOf = function(book, model) { return book.find(model).list ?? book.find(GUESS).list; };
/** Claude Code knows no 1-hour rate for what a fallback served; its own types say so. */
const withoutHourWrites = function({ tokens, prompt }) { return ({
	tokens: {
		...tokens,
		cacheWrite5m: tokens.cacheWrite5m + tokens.cacheWrite1h,
		cacheWrite1h: 0
	},
	prompt
}); };
/**
* What Claude Code 2.1.330 books for a part, in nanodollars: by the requested model, at list prices whatever the user
* states, without regional premium, batch discount or waived refusals; server-side compaction and declined attempts not at
* all. Null only if the table lost the model that stands for the unknown ones.
*/
const cliNanosOf = function(book, request, part) {
	if (part.kind === "compaction" || part.kind === "declined") return 0;
	const { at, usage, model, requestedModel } = request;
	const isResponse = part.kind === "response";
	const plan = cliPlanOf(book, isResponse ? requestedModel ?? model : part.model);
	if (plan === null) return null;
	const calls = isResponse && servingFallback(request) !== null ? part.calls.map(withoutHourWrites) : part.calls;
	return billOf(plan, {
		...part,
		calls,
		at,
		factor: usGeoFactor(plan, usage.geo, at)
	}).nanos;
};

// src/pricing/on-model.ts
/**
* The same tokens on another model at the prices of a time, in its own tiers and cache rates. A regional endpoint, US
* inference, batch and fast mode stay, where the model has them; attempts of other models fall away.
*/
const onModel = function(request, { model, at }) { return ({
	...request,
	model,
	requestedModel: request.requestedModel ?? request.model,
	at,
	usage: {
		...request.usage,
		iterations: request.usage.iterations.map((each) => ({
			...each,
			model
		}))
	}
}); };

// src/pricing/ordinary.ts
/** One call, by the model that answered, and billed. A lone `message` iteration, right or wrong, makes no second one. */
const isOrdinary = function({ stopReason, usage: { iterations } }) { return stopReason !== "refusal" && (iterations.length === 0 || iterations.length === 1 && iterations[0]?.kind === "message"); };
/** Tokens \u00d7 rates: `den` of it are a nanodollar. */
const amountOf = function(tokens, rates) { return tokens.input * rates.input + tokens.output * rates.output + tokens.cacheRead * rates.cacheRead + tokens.cacheWrite5m * rates.cacheWrite5m + tokens.cacheWrite1h * rates.cacheWrite1h; };
/**
* Why plain numbers are exact here. A double holds every whole number up to 2^53, and nothing larger comes out below that.
* An amount is a sum of products of whole numbers \u2265 0, none larger than the sum: if it came out below, every step was exact.
* Up to a quarter of it the division of `nanosOf` is safe too: no quotient is so close to the next whole number that it
* comes out as that. False for what is larger, infinite or no number.
*/
const isExact = function(amount, den) { return 4 * (amount + den) < 2 ** 53; };
/** Rounded half up, like `roundHalfUp`. */
const nanosOf = function(amount, den) { return Math.floor((2 * amount + den) / (2 * den)); };
/** One bucket at most leaves a rest, so rounding each bucket is rounding the line: there is nothing to apportion. */
const costOf = function(tokens, rates, den, webSearch) {
	const input = tokens.input * rates.input;
	const output = tokens.output * rates.output;
	const cacheRead = tokens.cacheRead * rates.cacheRead;
	const cacheWrite5m = tokens.cacheWrite5m * rates.cacheWrite5m;
	const cacheWrite1h = tokens.cacheWrite1h * rates.cacheWrite1h;
	if (den === 1) return {
		input,
		output,
		cacheRead,
		cacheWrite5m,
		cacheWrite1h,
		webSearch
	};
	return {
		input: nanosOf(input, den),
		output: nanosOf(output, den),
		cacheRead: nanosOf(cacheRead, den),
		cacheWrite5m: nanosOf(cacheWrite5m, den),
		cacheWrite1h: nanosOf(cacheWrite1h, den),
		webSearch
	};
};
const priceBy = function({ model, billed, cli: cliOf, webSearch: fee }, request) {
	const cli = cliOf();
	if (cli === null) return null;
	const { input, output, cacheRead, cacheWrite5m, cacheWrite1h, webSearches } = request.usage;
	const tokens = {
		input,
		output,
		cacheRead,
		cacheWrite5m,
		cacheWrite1h
	};
	const prompt = promptTokens(tokens);
	const rates = ratesIn(billed, prompt);
	const amount = amountOf(tokens, rates);
	const cliAmount = cli === billed ? amount : amountOf(tokens, ratesIn(cli, prompt));
	if (!isExact(amount, billed.den) || !isExact(cliAmount, cli.den)) return null;
	const webSearch = webSearches * fee;
	const cost = costOf(tokens, rates, billed.den, webSearch);
	const nanos = nanosOf(amount, billed.den) + webSearch;
	return {
		request,
		lines: [{
			kind: "response",
			model,
			tokens,
			webSearches,
			cost,
			nanos,
			cliNanos: cli === billed ? nanos : nanosOf(cliAmount, cli.den) + webSearch
		}],
		nanos
	};
};
/**
* The short way to what `priceRequest` gives, for all but a few responses: tokens times ready rates, and one result. Null
* for whatever needs more: several calls, advisors, fallbacks, refusals, unknown models, roundings to apportion.
*/
const priceOrdinary = function(findQuote, request) {
	const quote = isOrdinary(request) ? findQuote(request, null) : null;
	return quote === null ? null : priceBy(quote, request);
};
/** Only the sum, for a response like this one with these tokens, or `on` another model. Null for whatever needs more. */
const ordinaryNanos = function(findQuote, request, tokens, on) {
	const quote = isOrdinary(request) ? findQuote(request, on) : null;
	if (quote === null) return null;
	const { billed, webSearch } = quote;
	const amount = amountOf(tokens, ratesIn(billed, promptTokens(tokens)));
	return isExact(amount, billed.den) ? nanosOf(amount, billed.den) + request.usage.webSearches * webSearch : null;
};

// src/pricing/kept.ts
/** The value under a key, made when it is first asked for and kept from then on. */
const kept = function(map, key, make) {
	const known = map.get(key);
	if (known !== void 0) return known;
	const made = make();
	map.set(key, made);
	return made;
};

// src/pricing/stated-plans.ts
/** The product of the multipliers that are there, exactly. */
const multiplierOf = function(...multipliers) { return times$1(ONE, ...multipliers.filter((multiplier) => multiplier !== void 0).map((multiplier) => fractionOf(multiplier))); };
const ratesOf = function(override) { return Object.fromEntries(TOKEN_BUCKETS.flatMap((bucket) => {
	const usd = override[bucket];
	return usd === void 0 ? [] : [[bucket, nanosPerToken(usd)]];
})); };
/** A model that only the user knows. Cache rates that are not stated follow the input: 0.1x, 1.25x and 2x of it. */
const ownPlan = function({ input, output, ...cache }, multiplier) {
	if (input === void 0 || output === void 0) return null;
	const rates = {
		input,
		output,
		cacheRead: times$1(input, fractionOf(.1)),
		cacheWrite5m: times$1(input, fractionOf(1.25)),
		cacheWrite1h: times$1(input, fractionOf(2)),
		...cache
	};
	return planOfRates(rates, multiplier);
};
const statedPlan = function(id, override, everyModel) {
	const as = override.as === void 0 ? null : findModel(normaliseModelId(override.as).name);
	const model = as ?? findModel(normaliseModelId(id).name);
	const multiplier = multiplierOf(override.multiplier, everyModel);
	const rates = ratesOf(override);
	const plan = model === null ? ownPlan(rates, multiplier) : planOf(model, rates, multiplier);
	if (plan === null) return [];
	return [{
		from: override.from === void 0 ? Number.NEGATIVE_INFINITY : startOfDay(override.from),
		to: override.to === void 0 ? Number.POSITIVE_INFINITY : startOfDay(override.to),
		plan,
		as
	}];
};
/** What the user states. */
const statedPlans = function({ models, multiplier }) { return new Map(Object.entries(models).map(([id, overrides]) => [canonicalName(id), [overrides].flat().flatMap((override) => statedPlan(id, override, multiplier)).toSorted((a, b) => a.from - b.from)])); };
/** The plan that is stated for a time; null: the last one. */
const planInForce = function(plans, at) { return (at === null ? plans.at(-1) : plans.find(({ from, to }) => from <= at && at < to))?.plan ?? null; };

// src/pricing/price-book.ts
/** Window Claude Code 2.1.330 states for a model it does not know, in tokens (`contextWindow` of its result). */
const UNKNOWN_MODEL_WINDOW = 1e6;
/** Most ids stand in the table as they are, and are no spelling of another one. */
const nameOf = function(id) { return modelByName(id) === null ? normaliseModelId(id) : {
	name: id,
	region: null
}; };
const listingOf = function(id, statedFor, multiplier) {
	const { name: normalised, region } = nameOf(id);
	const model = findModel(normalised);
	const stated = statedFor.get(model?.id ?? normalised) ?? [];
	const list = model === null ? null : listPlanOf(model);
	const standard = list === null || multiplier === ONE ? list : {
		...list,
		scale: times$1(list.scale, multiplier)
	};
	const name = model?.id ?? id;
	const like = stated.at(-1)?.as ?? model;
	return {
		name,
		region,
		list,
		planAt: (at) => planInForce(stated, at) ?? standard,
		facts: model === null && stated.length === 0 ? null : {
			id: name,
			displayName: model?.displayName ?? id,
			contextWindow: like?.defaultWindow ?? UNKNOWN_MODEL_WINDOW
		}
	};
};
/** The price table with the user's overrides folded in. Plans are made when a model is first asked for. */
const createPriceBook = function(overrides, cloudRegion) {
	const stated = statedPlans(overrides);
	const multiplier = multiplierOf(overrides.multiplier);
	const listings = /* @__PURE__ */ new Map();
	return {
		cloudRegion,
		find: (id) => kept(listings, id, () => listingOf(id, stated, multiplier))
	};
};

// src/pricing/price-request.ts
/**
* A refusal before any output costs nothing, though its tokens are in the usage; some categories are billed since
* 2026-09-24. https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
*/
const isUnbilledRefusal = function({ stopReason, refusalCategory, usage, at }) {
	if (stopReason !== "refusal" || usage.output > 0) return false;
	const { billedSince, billedCategories } = PRICE_TABLE.refusals;
	return !(refusalCategory !== null && billedCategories.includes(refusalCategory)) || at !== null && at < startOfDay(billedSince);
};
const priceLine = function(book, request, part) {
	const { at } = request;
	const listing = book.find(part.model);
	const plan = listing.planAt(at);
	const isFree = part.kind === "response" && isUnbilledRefusal(request);
	const bill = (known) => isFree ? NOTHING : billOf(known, {
		...part,
		at,
		factor: factorOf(known, termsOf(book, request, part.model))
	});
	const { cost, nanos } = plan === null ? {
		cost: null,
		nanos: null
	} : bill(plan);
	return {
		kind: part.kind,
		model: listing.name,
		tokens: mapBuckets((bucket) => part.tokens[bucket]),
		webSearches: part.webSearches,
		cost,
		nanos,
		cliNanos: cliNanosOf(book, request, part)
	};
};
const sumOrNull = function(lines) { return lines.reduce((sum, { nanos }) => sum === null || nanos === null ? null : sum + nanos, 0); };
/** Prices any response, line by line. */
const priceRequest = function(book, request) {
	const [first, ...rest] = partsOf(request);
	const price = (part) => priceLine(book, request, part);
	const lines = [price(first), ...rest.map(price)];
	return {
		request,
		lines,
		nanos: sumOrNull(lines)
	};
};

// src/pricing/quote.ts
/** How many buckets may leave a rest, at most in a tier. */
const restsOf = function({ rates, tiers }, { num, den }) {
	const restsIn = (each) => TOKEN_BUCKETS.filter((bucket) => each[bucket] * num % den !== 0n).length;
	return Math.max(restsIn(rates), ...tiers.map((tier) => restsIn(tier.rates)));
};
/** Null where two buckets may leave a rest: then what the line is rounded by has to be apportioned. */
const readyRates = function(plan, { at, usage }, factor) {
	const whole = times$1(plan.scale, factor);
	const { num, den } = whole;
	const period = periodAt(periodsOf(plan, usage.fast), at);
	const rests = den === 1n ? 0 : restsOf(period, whole);
	if (rests > 1) return null;
	const by = rests === 0 ? den : 1n;
	const { rates, tiers } = mapPeriod(period, (rate) => Number(rate * num / by));
	return {
		at: period.at,
		rates,
		tiers,
		den: Number(den / by)
	};
};
const once = function(make) {
	let made = null;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
};
/** Null: a model without a price, or rates that cannot be made ready. */
const quoteOf = function(book, request) {
	const { model, requestedModel, at, usage } = request;
	const { name, planAt } = book.find(model);
	const plan = planAt(at);
	if (plan === null) return null;
	const factor = factorOf(plan, termsOf(book, request, model));
	const billed = readyRates(plan, request, factor);
	const cliRates = () => {
		const cliPlan = cliPlanOf(book, requestedModel ?? model);
		if (cliPlan === null) return null;
		const cliFactor = usGeoFactor(cliPlan, usage.geo, at);
		return cliPlan === plan && cliFactor === factor ? billed : readyRates(cliPlan, request, cliFactor);
	};
	return billed === null ? null : {
		model: name,
		billed,
		cli: once(cliRates),
		webSearch: webSearchNanos(1, at)
	};
};

// src/pricing/quotes.ts
const DAY_MS = 864e5;
/** Every dated rule starts with a UTC day (`startOfDay`), so the requests of one day share their quotes. */
const dayOf = function(at) { return at === null ? null : Math.floor(at / DAY_MS); };
/** Makes each quote once: for a model, the model that was asked for, a day and the terms of the response. */
const createQuotes = function(book) {
	const models = /* @__PURE__ */ new Map();
	const make = (request, model, requested, day) => {
		const requestedModels = kept(models, model, () => /* @__PURE__ */ new Map());
		const days = kept(requestedModels, requested, () => /* @__PURE__ */ new Map());
		const terms = kept(days, day, () => /* @__PURE__ */ new Map());
		return kept(terms, termsKey(request.usage), () => quoteOf(book, request));
	};
	let last = null;
	return (request, on) => {
		const model = on === null ? request.model : on.model;
		const requested = on === null ? request.requestedModel : request.requestedModel ?? request.model;
		const day = dayOf(on === null ? request.at : on.at);
		const terms = termsKey(request.usage);
		if (last?.model === model && last.requested === requested && last.day === day && last.terms === terms) return last.quote;
		const known = models.get(model)?.get(requested)?.get(day)?.get(terms);
		const quote = known === void 0 ? make(on === null ? request : onModel(request, on), model, requested, day) : known;
		last = {
			model,
			requested,
			day,
			terms,
			quote
		};
		return quote;
	};
};

// src/pricing/alike.ts
/** Sorts responses into those that can be summed and those that cannot. */
const sortAlike = function(requests) {
	const limits = tierLimits();
	const groups = /* @__PURE__ */ new Map();
	const others = [];
	let last = null;
	for (let index = 0; index < requests.length; index += 1) {
		const request = requests[index];
		if (request === void 0) continue;
		if (isOrdinary(request)) last = addToLikes(groups, last, request, limits);
		else others.push(request);
	}
	return {
		alike: [...groups.values()],
		others
	};
};
/** A function of its own, as V8 compiles what is called often and interprets a loop that is run through once. */
const addToLikes = function(groups, last, request, limits) {
	const day = dayOf(request.at);
	const terms = termsKey(request.usage);
	const size = sizeOf(request, limits);
	const group = last !== null && last.size === size && last.day === day && last.terms === terms && isSameModel(last, request) ? last : groupOf(groups, request, day, terms, size);
	add(group, request);
	return group;
};
const sizeOf = function({ usage }, limits) {
	const prompt = promptTokens(usage);
	let size = 0;
	for (let index = 0; index < limits.length; index += 1) if (prompt > (limits[index] ?? 0)) size += 1;
	return size;
};
const isSameModel = function({ first }, { model, requestedModel }) { return first.model === model && first.requestedModel === requestedModel; };
const groupOf = function(groups, first, day, terms, size) {
	const key = JSON.stringify([
		first.model,
		first.requestedModel,
		day,
		terms,
		size
	]);
	const known = groups.get(key);
	if (known !== void 0) return known;
	const made = {
		first,
		day,
		terms,
		size,
		requests: [],
		tokens: {
			input: 0,
			output: 0,
			cacheRead: 0,
			cacheWrite5m: 0,
			cacheWrite1h: 0
		},
		webSearches: 0
	};
	groups.set(key, made);
	return made;
};
const add = function(group, request) {
	const { tokens } = group;
	const { usage } = request;
	tokens.input += usage.input;
	tokens.output += usage.output;
	tokens.cacheRead += usage.cacheRead;
	tokens.cacheWrite5m += usage.cacheWrite5m;
	tokens.cacheWrite1h += usage.cacheWrite1h;
	group.webSearches += usage.webSearches;
	group.requests.push(request);
};

// src/pricing/together.ts
/** Sums of the same responses in other ways. They are sorted once; each sum equals that of pricing one after the other. */
const together = function(findQuote, priceOn, requests) {
	const sorted = sortAlike(requests);
	return {
		on: (other) => sumOf(findQuote, sorted, other, null, (request) => ordinaryNanos(findQuote, request, request.usage, other) ?? priceOn(request, other)),
		with: (move, one) => sumOf(findQuote, sorted, null, move, one)
	};
};
const sumOf = function(findQuote, { alike, others }, on, move, one) {
	let sum = others.length === 0 ? 0 : eachOf(others, one);
	for (const each of alike) {
		const tokens = move === null ? each.tokens : move(each.tokens);
		const nanos = atOnce(each, tokens, findQuote(each.first, on)) ?? eachOf(each.requests, one);
		if (sum === null || nanos === null) return null;
		sum += nanos;
	}
	return sum;
};
/** Alike responses with these tokens together. Null: something is rounded or has no quote, so it takes them one by one. */
const atOnce = function({ first, webSearches }, tokens, quote) {
	if (quote === null || quote.billed.den !== 1) return null;
	const amount = amountOf(tokens, ratesIn(quote.billed, promptTokens(first.usage)));
	return isExact(amount, 1) ? amount + webSearches * quote.webSearch : null;
};
const eachOf = function(requests, one) {
	let sum = 0;
	for (const request of requests) {
		const nanos = one(request);
		if (nanos === null) return null;
		sum += nanos;
	}
	return sum;
};

// src/pricing/pricer.ts
const NO_OVERRIDES = { models: {} };
const priceTokens = function(book) { return (model, tokens, webSearches, at, { fast, geo, serviceTier }) => {
	const { region, planAt } = book.find(model);
	const plan = planAt(at);
	const cliPlan = cliPlanOf(book, model);
	if (plan === null || cliPlan === null) return null;
	const terms = {
		geo,
		serviceTier,
		regional: isRegional([region], book.cloudRegion),
		at
	};
	const charge = (prompt) => ({
		calls: [{
			tokens,
			prompt
		}],
		webSearches,
		at,
		fast
	});
	const factor = factorOf(plan, terms);
	return {
		nanos: billOf(plan, {
			...charge(0),
			factor
		}).nanos,
		cliNanos: billOf(cliPlan, {
			...charge(0),
			factor: usGeoFactor(cliPlan, geo, at)
		}).nanos,
		highestTierNanos: billOf(plan, {
			...charge(Number.POSITIVE_INFINITY),
			factor
		}).nanos
	};
}; };
/**
* Prices responses by the list prices of their day, or by what the user states instead. Amounts are nanodollars, and exact
* up to a line's single rounding, whichever way they are found. Token counts are whole numbers \u2265 0, as the reader makes
* them; unknown models get null, never a guess.
* https://platform.claude.com/docs/en/about-claude/pricing
*/
const createPricer = function({ overrides, cloudRegion }) {
	const stated = overrides ?? NO_OVERRIDES;
	const book = createPriceBook(stated, cloudRegion);
	const findQuote = createQuotes(book);
	const price = (request) => priceOrdinary(findQuote, request) ?? priceRequest(book, request);
	const priceOn = (request, on) => price(onModel(request, on)).nanos;
	return {
		asOf: PRICE_TABLE.asOf,
		hasOverrides: Object.keys(stated.models).length > 0 || stated.multiplier !== void 0,
		price,
		together: (requests) => together(findQuote, priceOn, requests),
		quickNanos: (request, tokens) => ordinaryNanos(findQuote, request, tokens, null),
		priceTokens: priceTokens(book),
		facts: (model) => book.find(model).facts
	};
};

// \0later:src/transcript/read-run.ts
const readRun = function(...values) { return require("./requests.cjs").readRun(...values); };

// src/pipeline.ts
/**
* The whole story: locate \u2192 read \u2192 count \u2192 price \u2192 analyse \u2192 judge.
* @throws UserError for a named file that does not exist, or a job's start that nothing tells.
*/
const measure = function(settings, world) {
	const { files, issues, selection } = locateRun(settings, world);
	const pricer = createPricer({
		overrides: settings.prices,
		cloudRegion: settings.cloudRegion
	});
	const run = newRun();
	const onFile = (index, path) => world.onFile?.(index, files.length, path);
	const recordings = files.length === 0 ? [] : readRun(files, selection, onFile);
	for (const recording of recordings) addRecording(run, recording, pricer);
	const isCut = run.evidence.isCut || issues.some(({ code }) => code === "unreadable-folder");
	const evidence = {
		...run.evidence,
		isCut
	};
	const report = buildReport({
		...run,
		evidence,
		pricer,
		lineup: lineupOf(PRICE_TABLE.models, PRICE_TABLE.asOf),
		version: world.version,
		configFile: settings.configFile,
		issues: [
			...issues,
			...run.issues,
			...sessionsMissing(settings, run)
		]
	});
	return {
		report,
		judgement: judge(report, settings.budgets, settings.onUnmeasured, world.format)
	};
};
/** Sessions that were asked for and of which nothing counts: without a word the bill would merely be smaller. */
const sessionsMissing = function({ sessionIds }, { sessions }) {
	const counted = new Set(sessions.map(({ row }) => row.sessionId));
	return [...new Set(sessionIds)].filter((id) => !counted.has(id)).map((id) => ({
		code: "unknown-session",
		file: null,
		line: null,
		message: `Nothing was counted of session ${id}: no file that was read has it, or none of its requests is of the time asked for. A transcript is named after its session.`
	}));
};

// src/render/format.ts
/** Numbers to text. The only place that rounds; half up, on the decimal value rather than on its binary neighbour. */
const formats = /* @__PURE__ */ new Map();
/** Making a format takes a hundred times as long as using it, and a report has a handful of them. */
const formatOf = function(options) {
	const key = JSON.stringify(options);
	const known = formats.get(key);
	if (known !== void 0) return known;
	const made = new Intl.NumberFormat("en-US", options);
	formats.set(key, made);
	return made;
};
const decimal = function(value, options) { return formatOf(options).format(`${value}`); };
const twoDigits = function(usd) { return decimal(usd, {
	style: "currency",
	currency: "USD",
	minimumSignificantDigits: 2,
	maximumSignificantDigits: 2
}); };
const dollars = function(usd, decimals) { return decimal(usd, {
	style: "currency",
	currency: "USD",
	minimumFractionDigits: decimals,
	maximumFractionDigits: decimals
}); };
/** USD to the cent: `$0.42`, `$1,278.00`; below a cent with two significant digits: `$0.0042`. */
const usd = function(value) { return value === 0 || Math.abs(value) >= .00995 ? dollars(value, 2) : twoDigits(value); };
/** USD of one turn on average: cents from one dollar on, else two significant digits (`$0.011`). */
const usdEach = function(value) { return value === 0 || value >= .995 ? dollars(value, 2) : twoDigits(value); };
/** USD with all its digits, nine at most: `$5.000012`, `$5.00`. */
const usdExact = function(value) { return decimal(value, {
	style: "currency",
	currency: "USD",
	minimumFractionDigits: 2,
	maximumFractionDigits: 9
}); };
/**
* A column of USD with as many decimals in every row as the sum deserves, so that the points stand below each other:
* cents from one dollar on, else four, six or nine decimals. What would round to nothing is `< $0.01`; null is unknown.
*/
const usdColumn = function(values) {
	const sum = values.reduce((total, value) => total + (value ?? 0), 0);
	const decimals = sum >= 1 ? 2 : sum >= .01 ? 4 : sum >= 1e-4 ? 6 : 9;
	const smallest = 10 ** -decimals;
	return values.map((value) => {
		if (value === null) return "unknown";
		if (sum === 0) return dollars(value, 2);
		return value > 0 && value < smallest / 2 ? `< ${dollars(smallest, decimals)}` : dollars(value, decimals);
	});
};
/** A count with its separators: `14,006`. */
const count = function(value) { return decimal(value, { maximumFractionDigits: 0 }); };
/** Tokens for people: `999`, `9.2k`, `118k`, `1.2M`. */
const tokens = function(value) {
	if (value < 1e3) return count(value);
	const [scaled, unit] = value < 999500 ? [value / 1e3, "k"] : [value / 1e6, "M"];
	return decimal(scaled, { maximumFractionDigits: scaled < 9.95 ? 1 : 0 }) + unit;
};
/** How often, on average: `3.1\u00d7`, `310\u00d7`. */
const times = function(value) { return `${decimal(value, { maximumFractionDigits: value < 9.95 ? 1 : 0 })}\u00d7`; };
/** A number and its noun: `1 turn`, `1,270 turns`. */
const plural = function(value, one, many = `${one}s`) { return `${count(value)} ${value === 1 ? one : many}`; };
/** One share (0\u20131) for itself: `66 %`. Never 0 % for something, never 100 % for less than all. */
const percent = function(share) {
	const rounded = Math.round(share * 100);
	if (rounded === 0 && share > 0) return "< 1 %";
	if (rounded === 100 && share < 1) return "> 99 %";
	return `${count(rounded)} %`;
};
/** The parts of a whole as integers that sum to exactly 100 (largest remainder; the earlier part wins a tie). All 0 without a whole. */
const apportion = function(parts) {
	const whole = parts.reduce((sum, part) => sum + part, 0);
	if (whole <= 0) return parts.map(() => 0);
	const exact = parts.map((part) => part / whole * 100);
	const left = 100 - exact.reduce((sum, part) => sum + Math.floor(part), 0);
	const byRemainder = exact.map((part, index) => ({
		index,
		rest: part % 1
	})).sort((a, b) => b.rest - a.rest);
	const lifted = new Set(byRemainder.slice(0, left).map(({ index }) => index));
	return exact.map((part, index) => Math.floor(part) + (lifted.has(index) ? 1 : 0));
};
/** Two values that differ must not look the same (`$5.00 of $5.00`): rounded if that tells them apart, else exact. */
const apart = function(rounded, exact) { return (first, second) => {
	const format = first !== second && rounded(first) === rounded(second) ? exact : rounded;
	return [format(first), format(second)];
}; };
/** Actual and limit of a cost budget, in USD. */
const usdApart = apart(usd, usdExact);
/** Actual and limit of a context budget, in tokens. */
const tokensApart = apart(tokens, count);
/** Actual and limit of a budget of turns. */
const countApart = apart(count, count);
/** Milliseconds: `45 s`, `3 min 12 s`, `1 h 04 min`. */
const duration = function(ms) {
	const seconds = Math.round(ms / 1e3);
	if (seconds < 60) return `${seconds} s`;
	if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, "0")} s`;
	const minutes = Math.round(seconds / 60);
	return `${count(Math.floor(minutes / 60))} h ${String(minutes % 60).padStart(2, "0")} min`;
};

// src/render/json/escaped.ts
/** Characters that JSON allows raw and a terminal or a page may obey: C1 controls, format and bidirectional marks. */
const OBEYED = /[\u007f-\u009f\u2028\u2029\p{Cf}]/gu;
const escapeUnits = function(characters) { return Array.from({ length: characters.length }, (_, index) => characters.charCodeAt(index)).map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join(""); };
/** All of it ASCII, as nearly every report is: in UTF-8 no longer than in characters. */
const isPlain = function(json) { return Buffer.byteLength(json) === json.length && !json.includes(""); };
/** JSON text in which such characters stand as escapes. */
const escaped = function(json) { return isPlain(json) ? json : json.replace(OBEYED, escapeUnits); };

// src/render/safe-name.ts
/**
* Names out of a transcript, an artifact or a comment. Only what has the shape of such a name is shown; all else could
* be content, a secret or an attack and becomes `(unnamed)`. None of the shapes holds a space, a backtick, a pipe, an
* angle bracket or a control character, so that a name in a code span cannot leave it.
*/
const UNNAMED = "(unnamed)";
const LONGEST$1 = 64;
/** Beginnings of well-known credentials (GitHub, Anthropic, AWS, Google, GitLab, Slack, npm, JSON web tokens). */
const CREDENTIAL = /^(?:sk-|gh[pousr]_|github_pat_|A[KS]IA[A-Z0-9]|AIza|glpat-|xox[a-z]-|npm_|eyJ)/;
/** The same further on in a name: only with the length of a credential, for `npm_` alone begins other words. */
const WITHIN = /[^A-Za-z0-9](?:sk-[\w-]{20}|gh[pousr]_[A-Za-z0-9]{20}|github_pat_\w{20}|A[KS]IA[A-Z0-9]{16}|AIza[\w-]{20}|glpat-[\w-]{20}|xox[a-z]-[\w-]{20}|npm_[A-Za-z0-9]{20}|eyJ[\w-]{20})/;
const isSecret = function(raw) { return CREDENTIAL.test(raw) || WITHIN.test(raw); };
const shaped = function(shape) { return (raw) => {
	if (!shape.test(raw) || isSecret(raw)) return "(unnamed)";
	return raw.length > LONGEST$1 ? `${raw.slice(0, 63)}\u2026` : raw;
}; };
const model = shaped(/^[A-Za-z0-9](?:[A-Za-z0-9._:@[\]-]|\/(?!\/)){0,199}$/);
/** Model id, with a cloud's prefix and suffix. Of an ARN only the last part: the rest names the account. */
const safeModel = function(raw) { return model(/^arn:[^/\s]{1,120}\//.test(raw) ? raw.slice(raw.lastIndexOf("/") + 1) : raw); };
const safeAgentType = shaped(/^[A-Za-z][A-Za-z0-9_.:-]{0,63}$/);
/** Built-in, or `mcp__server__tool`. */
const safeTool = shaped(/^[A-Za-z][A-Za-z0-9_.:-]{0,127}$/);
/** Session or agent id, its first eight characters: enough to find the file. */
const safeId = function(raw) { return /^[A-Za-z0-9_-]{1,64}$/.test(raw) && !isSecret(raw) ? raw.slice(0, 8) : "(unnamed)"; };
/** The same in full, for programs. */
const safeFullId = shaped(/^[A-Za-z0-9_-]{1,64}$/);
const safeVersion = shaped(/^\d{1,6}\.\d{1,6}\.\d{1,6}(?:[-+][0-9A-Za-z.-]{1,32})?$/);
/** What started a compaction: `auto`, `manual`. */
const safeTrigger = shaped(/^[a-z]{1,16}$/);
/** Last part of a path: folders of a transcript tell the project's path. */
const safeFile = function(raw) { return shaped(/^[A-Za-z0-9_-][A-Za-z0-9._-]{0,127}$/)(raw.split(/[\\/]/).at(-1) ?? ""); };
/** A path below the working folder. */
const safePath = shaped(/^(?!.*\.\.)[A-Za-z0-9._-]{1,64}(?:\/[A-Za-z0-9._-]{1,64}){0,8}$/);
/** A day of an ISO 8601 date, `2026-11-22`. */
const safeDay = function(raw) { return /^\d{4}-\d\d-\d\d/.test(raw) ? raw.slice(0, 10) : "(unnamed)"; };
const ORIGINS = /* @__PURE__ */ new Set([...[
	"baseline",
	"prompt",
	"summary",
	"skill",
	"subagent",
	"web",
	"model-output",
	"unseen",
	"other",
	"output"
], ...[
	"advisor",
	"compaction",
	"declined",
	"unattributed"
]]);
/** What put tokens on the bill: one of ours, or `tool:`, `mcp:` or `attachment:` and a name of the transcript. */
const safeOrigin = function(raw) {
	const { kind, name } = /^(?<kind>tool|mcp|attachment):(?<name>.*)$/s.exec(raw)?.groups ?? {};
	if (kind !== void 0 && name !== void 0) return `${kind}:${safeTool(name)}`;
	return ORIGINS.has(raw) ? raw : "(unnamed)";
};

// src/render/json/fields.ts
/**
* Every field name of the public JSON in the order of printing: it never depends on who built the report, and nothing gets
* out that is not named here.
*/
const FIELDS = {
	schemaVersion: true,
	tool: true,
	name: true,
	version: true,
	prices: true,
	asOf: true,
	overrides: true,
	config: true,
	sources: true,
	kind: true,
	code: true,
	origin: true,
	cause: true,
	planner: true,
	executor: true,
	model: true,
	turn: true,
	file: true,
	sessionId: true,
	id: true,
	agentType: true,
	parentId: true,
	thread: true,
	at: true,
	afterTurn: true,
	trigger: true,
	preTokens: true,
	postTokens: true,
	cost: true,
	totalUsd: true,
	knownUsd: true,
	isFloor: true,
	basis: true,
	requestsUsd: true,
	reportedUsd: true,
	unattributedUsd: true,
	buckets: true,
	requests: true,
	turns: true,
	total: true,
	main: true,
	subagents: true,
	reported: true,
	context: true,
	peakTokens: true,
	peakTurn: true,
	windowTokens: true,
	averageTokens: true,
	peakAnyThreadTokens: true,
	cacheEfficiency: true,
	models: true,
	threads: true,
	sessions: true,
	timeline: true,
	compactions: true,
	contextTokens: true,
	outputTokens: true,
	tokens: true,
	input: true,
	output: true,
	cacheRead: true,
	cacheWrite5m: true,
	cacheWrite1h: true,
	webSearch: true,
	webSearches: true,
	unattributed: true,
	usd: true,
	share: true,
	peakContextTokens: true,
	cliVersion: true,
	startedAt: true,
	endedAt: true,
	finished: true,
	contextBefore: true,
	contextAfter: true,
	coldTurnUsd: true,
	summaryUsdAtLeast: true,
	avoidedUsd: true,
	costs: true,
	cacheWrite: true,
	event: true,
	origins: true,
	pieces: true,
	composition: true,
	cacheBreaks: true,
	losses: true,
	waste: true,
	whatIf: true,
	advice: true,
	estimatedTokens: true,
	estimated: true,
	timesResent: true,
	writeUsd: true,
	carryUsd: true,
	freshUsd: true,
	outputUsd: true,
	otherUsd: true,
	breaks: true,
	evidence: true,
	rewrittenTokens: true,
	wastedUsd: true,
	idleSeconds: true,
	causes: true,
	repeatedCalls: true,
	times: true,
	cutOutputs: true,
	retries: true,
	compaction: true,
	pricesOf: true,
	actualUsd: true,
	savedUsd: true,
	turnsOverWindow: true,
	subagentsOnHaiku: true,
	splits: true,
	noCache: true,
	hourWrites: true,
	fiveMinuteWrites: true,
	freshSession: true,
	fromTurn: true,
	toTurn: true,
	savedUsdLeast: true,
	savedUsdMost: true,
	cut: true,
	quality: true,
	flags: true,
	issues: true,
	line: true,
	issueCount: true,
	recordsRead: true,
	linesSkipped: true,
	budget: true,
	limit: true,
	actual: true,
	excess: true,
	verdict: true,
	verdicts: true,
	message: true
};
/** What a transcript names, by field: shown where it has the shape of such a name, as on every other page. */
const NAMES = {
	model: safeModel,
	models: safeModel,
	agentType: safeAgentType,
	sessionId: safeFullId,
	thread: safeFullId,
	id: safeFullId,
	parentId: safeFullId,
	cliVersion: safeVersion,
	trigger: safeTrigger,
	planner: safeModel,
	executor: safeModel,
	origin: safeOrigin,
	origins: safeOrigin,
	tool: safeTool
};

// src/render/json/order.ts
const PLACES = new Map(Object.keys(FIELDS).map(function(field, place) { return [field, place]; }));
const placeOf = function(field) { return PLACES.get(field) ?? -1; };
/** The public fields of an object in the order of printing. */
const fieldsOf = function(value, orders) {
	const keys = Object.keys(value);
	const shape = keys.join();
	const known = orders.get(shape);
	if (known !== void 0) return known;
	const order = keys.filter((key) => placeOf(key) >= 0).sort((a, b) => placeOf(a) - placeOf(b));
	orders.set(shape, order);
	return order;
};

// src/render/json/names.ts
/** A string of this field as it may be shown: as it is where nothing foreign stands there. */
const safe = function(raw, field, names) {
	const clean = NAMES[field];
	if (clean === void 0) return raw;
	let known = names.get(field);
	if (known === void 0) {
		known = /* @__PURE__ */ new Map();
		names.set(field, known);
	}
	let name = known.get(raw);
	if (name === void 0) {
		name = clean(raw);
		known.set(raw, name);
	}
	return name;
};

// src/render/json/text.ts
/** A value of this field on one line. */
const lineOf = function(value, field, desk) {
	if (typeof value === "string") return JSON.stringify(safe(value, field, desk.names));
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	if (Array.isArray(value)) return `[${value.map((each) => lineOf(each, field, desk)).join()}]`;
	const source = value;
	return `{${fieldsOf(source, desk.orders).map((key) => `"${key}":${lineOf(source[key], key, desk)}`).join()}}`;
};
/** A value of this field, each member on a line of its own; lists of plain numbers stand on one line each. */
const blockOf = function(value, field, desk, margin = "\n  ") {
	if (typeof value !== "object" || value === null) return lineOf(value, field, desk);
	const inner = `${margin}  `;
	if (Array.isArray(value)) return listOf(value, field, desk, margin);
	const source = value;
	const members = fieldsOf(source, desk.orders).map((key) => `"${key}": ${blockOf(source[key], key, desk, inner)}`);
	return members.length === 0 ? "{}" : `{${inner}${members.join(`,${inner}`)}${margin}}`;
};
const listOf = function(list, field, desk, margin) {
	const inner = `${margin}  `;
	const [first] = list;
	if (first === void 0) return "[]";
	if (typeof first === "number") return JSON.stringify(list);
	if (Array.isArray(first)) return `[${inner}${JSON.stringify(list).slice(1, -1).replaceAll("],[", `],${inner}[`)}${margin}]`;
	return `[${inner}${list.map((each) => blockOf(each, field, desk, inner)).join(`,${inner}`)}${margin}]`;
};

// src/render/json/timeline.ts
/** A turn as it is printed: its fields in the order of `FIELDS`. A run has thousands: too many to look for them in each. */
const tidyTurn = function(row, names) {
	const { costs } = row;
	return {
		model: safe(row.model, "model", names),
		turn: row.turn,
		sessionId: safe(row.sessionId, "sessionId", names),
		thread: safe(row.thread, "thread", names),
		at: row.at,
		contextTokens: row.contextTokens,
		outputTokens: row.outputTokens,
		usd: row.usd,
		costs: costs === null ? null : {
			input: costs.input,
			output: costs.output,
			cacheRead: costs.cacheRead,
			webSearch: costs.webSearch,
			cacheWrite: costs.cacheWrite
		},
		event: row.event
	};
};
/** The timeline's rows, each as a line of JSON. */
const timelineLines = function(rows, names) {
	const lines = [];
	for (const row of rows) lines.push(JSON.stringify(tidyTurn(row, names)));
	return lines;
};

// src/render/json.ts
/** Lists whose rows stand on one line each: a run has thousands of turns. */
const ROWS = [
	"models",
	"threads",
	"sessions",
	"timeline",
	"compactions",
	"origins",
	"pieces",
	"cacheBreaks"
];
const linesOf = function(value, rows, desk) { return rows === "timeline" ? timelineLines(value.timeline, desk.names) : value[rows].map((row) => lineOf(row, rows, desk)); };
/** Puts something around the texts from a place on. */
const wrap = function(texts, from, head, tail) {
	texts[from] = `${head}${texts[from]}`;
	texts.push(`${texts.pop()}${tail}`);
};
const addRows = function(texts, field, lines) {
	const from = texts.length;
	for (const line of lines) texts.push(`    ${line}`);
	if (lines.length === 0) texts.push(`  "${field}": []`);
	else wrap(texts, from, `  "${field}": [\n`, "\n  ]");
};
/**
* Report and verdicts as the public, versioned JSON (`schemaVersion: 1`): two spaces deep, the rows of the long lists on
* one line each, a newline at the end.
*/
const renderJson = function(report, { verdict, verdicts }) {
	const value = {
		...report,
		verdict,
		verdicts
	};
	const desk = {
		names: /* @__PURE__ */ new Map(),
		orders: /* @__PURE__ */ new Map()
	};
	/** What stands between the commas of the text, each row on its own: so all of it is put together at once. */
	const texts = [];
	for (const field of fieldsOf(value, desk.orders)) {
		const rows = ROWS.find((name) => name === field);
		if (rows !== void 0) addRows(texts, field, linesOf(value, rows, desk));
		else texts.push(`  "${field}": ${blockOf(value[field], field, desk)}`);
	}
	wrap(texts, 0, "{\n", "\n}\n");
	return escaped(texts.join(",\n"));
};

// src/render/headline.ts
/** A verdict in words; a pass needs none. */
const WORDS = {
	pass: null,
	warn: "Warning",
	fail: "Over budget",
	unmeasured: "Unmeasured"
};
const verdictOf = function({ verdicts }, ...names) { return names.map((name) => verdicts.find(({ budget }) => budget === name)).find((verdict) => verdict !== void 0); };
/** `$0.42 of $2.00`, `\u2265 $0.42`, `cost unknown, at least $0.10 \u00b7 budget $2.00`. The budget is the one that fails, else the one that warns. */
const cost = function({ cost }, judgement) {
	const limit = verdictOf(judgement, "max-cost", "warn-cost")?.limit ?? null;
	if (cost.totalUsd === null) return `cost unknown${cost.knownUsd > 0 ? `, at least ${usd(cost.knownUsd)}` : ""}${limit === null ? "" : ` \u00b7 budget ${usd(limit)}`}`;
	const floor = cost.isFloor ? "\u2265 " : "";
	if (limit === null) return floor + usd(cost.totalUsd);
	const [actual, budget] = usdApart(cost.totalUsd, limit);
	return `${floor}${actual} of ${budget}`;
};
/** `peak context 118k (59 % of 200k)`; null where no request was seen. */
const peakContext = function({ peakTokens, windowTokens }) {
	if (peakTokens === null) return null;
	const share = windowTokens === null ? "" : ` (${percent(peakTokens / windowTokens)} of ${tokens(windowTokens)})`;
	return `peak context ${tokens(peakTokens)}${share}`;
};
/** Whether there is anything to show: no request, no total of Claude Code's own, no number. */
const isMeasured = function({ quality }) { return !quality.flags.includes("no-usage"); };
/** Whether any request is on record; else all that is known is a total of Claude Code's own. */
const hasRequests = function({ turns }) { return turns.total > 0; };
/** `37 turns`; without a request Claude Code's own count, `5 turns reported`, where it left one. */
const turns = function({ turns }) {
	if (hasRequests({ turns })) return plural(turns.total, "turn");
	return turns.reported === null ? null : `${plural(turns.reported, "turn")} reported`;
};
/** Without usage a run breaks no budget of its own: other runs of its pull request did. */
const isOfOthers = function({ verdict, verdicts }) { return verdict === "fail" || verdict === "warn" && verdicts.every((one) => one.verdict !== "unmeasured"); };
const withoutUsage = function(judgement) {
	const word = WORDS[judgement.verdict];
	if (isOfOthers(judgement)) return `${word}: other runs of the pull request \u00b7 no usage of Claude Code was found in this one`;
	return [...word === null ? [] : [word], "no usage of Claude Code was found"].join(" \u00b7 ");
};
/** The verdict in words and the three numbers: `$0.42 of $2.00 \u00b7 37 turns \u00b7 peak context 118k (59 % of 200k)`. */
const headline = function(report, judgement) {
	if (!isMeasured(report)) return withoutUsage(judgement);
	const numbers = [
		cost(report, judgement),
		turns(report),
		peakContext(report.context)
	];
	return [WORDS[judgement.verdict], ...numbers].filter((part) => part !== null).join(" \u00b7 ");
};

// src/render/plain.ts
const LONGEST = 400;
/**
* Foreign text as one harmless line: no control sequences, no control, format, bidirectional or private characters, no
* line breaks, at most 400 characters. Safe on a terminal; Markdown needs more (`markdown/escape.ts`).
*/
const plain = function(raw) {
	const line = (0, node_util.stripVTControlCharacters)(raw.slice(0, 4 * LONGEST)).replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
	return line.length > LONGEST ? `${line.slice(0, 399).trimEnd()}\u2026` : line;
};

// src/render/summary-line.ts
/**
* The run in one line of plain text, for an annotation, a check's title or the message a red step ends with: the
* headline, then one sentence for each budget that is not kept.
*/
const summaryLine = function(report, judgement) {
	const broken = judgement.verdicts.filter(({ verdict }) => verdict !== "pass");
	return [`${headline(report, judgement)}.`, ...broken.map(({ message }) => plain(message))].join(" ");
};

// src/cli/write.ts
/** Writes a file that the user named. @throws UserError where it cannot be written, with the option that named it */
const writeNamed = function(option, path, text) {
	try {
		(0, node_fs.writeFileSync)(path, text);
	} catch (cause) {
		const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown";
		throw new require_command.UserError([`${option}: ${path} cannot be written (${code}); name a file in a folder that exists and that this user may write to`], { cause });
	}
};
/** Which file a path leads to, by whatever name; null where there is none. */
const identityOf = function(path) {
	try {
		const { dev, ino } = (0, node_fs.statSync)(path, { bigint: true });
		return `${dev} ${ino}`;
	} catch {
		return null;
	}
};
/**
* A transcript is the only record of what it tells. Returns what has to be told of each file before it is read; of those that
* were found and not named only transcripts are spared: a `.json` may be an earlier report, which is to be written anew.
* @throws UserError, as what it returns does, where a report or card would be written over a file that is to be read
*/
const spareInputs = function(written, { transcripts, executionFile }) {
	const targets = Object.entries(written).flatMap(([option, path]) => {
		const identity = path === null ? null : identityOf(path);
		return identity === null ? [] : [{
			option,
			path,
			identity
		}];
	});
	const spare = (path) => {
		if (targets.length === 0) return;
		const read = identityOf(path);
		const lost = targets.find(({ identity }) => identity === read);
		if (lost) throw new require_command.UserError([`${lost.option}: ${lost.path} is to be read, and would be lost; name another file`]);
	};
	for (const path of executionFile === null ? transcripts : [...transcripts, executionFile]) spare(path);
	return (path) => {
		if (path.endsWith(".jsonl")) spare(path);
	};
};

// src/cli/card.ts
/** Writes the share card, or says that there is nothing to show. @throws UserError where it cannot be written */
const writeCard = async function(path, report, stderr) {
	const { renderShare } = await Promise.resolve().then(() => require("./share.cjs"));
	const card = renderShare(report, require_command.shareFormat(path) ?? "markdown");
	if (card === null) stderr.write("tollgate: --share: nothing was measured, so there is no card\n");
	else writeNamed("--share", path, card);
};

// \0later:src/cli/engine.ts
const compileLate = function(...values) { return require("./engine.cjs").compileLate(...values); };
const keepHeapSmall = function(...values) { return require("./engine.cjs").keepHeapSmall(...values); };

// src/cli/terminal.ts
const DEFAULT_WIDTH = 80;
/** Milliseconds before the progress line shows, and between its changes. */
const PROGRESS_PAUSE = 200;
/** How wide and how colourful a text for this terminal is. Without one it has no colour. */
const look = function({ output, color }, { env, stdout }) {
	const isTerminal = output === null && stdout.isTTY === true;
	const isPlain = color === "never" || (env["NO_COLOR"] ?? "") !== "" || env["TERM"] === "dumb";
	return {
		width: stdout.columns ?? DEFAULT_WIDTH,
		color: isTerminal && !isPlain
	};
};
/** Writes to the file that was named, else to standard output. @throws UserError for a file that cannot be written. */
const write = function({ output }, { stdout }, text) {
	if (output === null) stdout.write(text);
	else writeNamed("--output", output, text);
};
/** One line on standard error, only on a terminal and only on long work. */
const progressLine = function({ quiet }, terminal) {
	let next = Date.now() + PROGRESS_PAUSE;
	let isShown = false;
	return {
		show: (index, files) => {
			if (quiet || Date.now() < next || terminal.stderr.isTTY !== true) return;
			next = Date.now() + PROGRESS_PAUSE;
			isShown = true;
			terminal.stderr.write(`\r\u001b[KReading file ${index + 1} of ${files} \u2026`);
		},
		clear: () => {
			if (isShown) terminal.stderr.write("\r\x1B[K");
		}
	};
};

// src/cli/report.ts
/** `tollgate report`: measures, prints, and returns the exit code. @throws UserError for what the user can mend. */
const runReport = async function(command, terminal) {
	const given = {
		values: command.values,
		problems: []
	};
	const { settings, values } = readSettings(given, {
		unsetSince: { kind: "all" },
		called: require_command.asFlag,
		readText: readTextFile
	});
	const spare = spareInputs({
		"--output": command.output,
		"--share": command.share
	}, settings);
	const remarks = command.quiet ? "" : unheld(values);
	if (remarks !== "") terminal.stderr.write(remarks);
	const progress = progressLine(command, terminal);
	const watchBytes = bytesWatch();
	const measured = measure(settings, {
		env: terminal.env,
		cwd: terminal.cwd(),
		home: (0, node_os.homedir)(),
		unnamed: "latest-session",
		version: "0.1.0",
		format: {
			usd,
			usdExact,
			tokens,
			count,
			percent
		},
		onFile: (index, files, path) => {
			spare(path);
			progress.show(index, files);
			watchBytes(path);
		}
	});
	progress.clear();
	write(command, terminal, await render(command, measured, terminal));
	const { report, judgement } = measured;
	if (command.share !== null) await writeCard(command.share, report, terminal.stderr);
	if (command.output !== null && judgement.failed) terminal.stderr.write(`${summaryLine(report, judgement)} See ${command.output}.\n`);
	return exitCodeOf(measured.judgement);
};
/** From so many bytes on V8 is set up for them: below them loading what that takes is longer than what it spares. */
const SOME_BYTES = 2 << 20;
const MANY_BYTES = 8 << 20;
const bytesWatch = function() {
	let bytes = 0;
	return (path) => {
		if (bytes >= MANY_BYTES) return;
		const before = bytes;
		bytes += (0, node_fs.statSync)(path, { throwIfNoEntry: false })?.size ?? 0;
		if (before < SOME_BYTES && bytes >= SOME_BYTES) compileLate();
		if (bytes >= MANY_BYTES) keepHeapSmall();
	};
};
/** A budget of the config file that nobody holds here is said to be so. */
const unheld = function(values) { return ["max-pr-cost", "warn-pr-cost"].filter((budget) => values[budget] !== void 0).map((budget) => `tollgate: ${budget}: not held here; only the action knows the pull request's other runs\n`).join(""); };
/** Only the form that was asked for is loaded: on a small run loading takes longer than reading. */
const render = async function(command, { report, judgement }, terminal) {
	const { format } = command;
	if (format === "json") return renderJson(report, judgement);
	if (format === "markdown") return (await Promise.resolve().then(() => require("./markdown.cjs"))).renderMarkdown(report, judgement, "full");
	if (format === "html") return (await Promise.resolve().then(() => require("./html.cjs"))).renderHtml(report, judgement);
	return (await Promise.resolve().then(() => require("./terminal2.cjs"))).renderTerminal(report, judgement, look(command, terminal));
};

// src/transcript/project-folders.ts
const IN_PROJECT = /^(?<folder>.*[/\\]projects[/\\][^/\\]+)[/\\](?<session>[^/\\]+?)(?:\.jsonl)?(?:[/\\]|$)/;
/** Where in a project folder a file lies; null: in none. */
const projectPlace = function({ path }) {
	const { folder, session } = IN_PROJECT.exec(path)?.groups ?? {};
	return folder === void 0 || session === void 0 ? null : {
		folder,
		session
	};
};
/**
* The project folder of each session, by session id. Its name holds the project's own path: tell folders apart by it, and
* show it to nobody.
*/
const projectFolders = function(files) {
	const names = /* @__PURE__ */ new Map();
	const folders = /* @__PURE__ */ new Map();
	for (const file of files) {
		const place = projectPlace(file);
		if (place === null || folders.has(place.session)) continue;
		const name = names.get(place.folder) ?? place.folder;
		names.set(name, name);
		folders.set(place.session, name);
	}
	return folders;
};

// src/analysis/thread-sums.ts
const newThreadSums = function(thread) { return ({
	thread,
	models: /* @__PURE__ */ new Set(),
	nanos: 0,
	peakTokens: 0,
	peakTurn: 0,
	contextTokens: 0
}); };
const threadRow = function({ thread, models, nanos, peakTokens }) { return ({
	sessionId: thread.sessionId,
	id: thread.id,
	agentType: thread.agentType,
	parentId: thread.parentId,
	models: [...models],
	turns: thread.requests.length,
	usd: usdOrNull(nanos),
	peakContextTokens: peakTokens
}); };

// src/analysis/bill-sums.ts
const sumBill = function({ session, requests }) {
	const sums = {
		models: /* @__PURE__ */ new Map(),
		threads: session.threads.map(newThreadSums),
		promptTokens: 0,
		readTokens: 0,
		hourWriteTokens: 0,
		hasCompactionRounds: false,
		hasFallback: false,
		isRegional: false
	};
	let from = 0;
	for (const thread of sums.threads) from = addThread(sums, thread, requests, from);
	return sums;
};
/** The requests of a bill stand thread by thread; returns where the next thread's begin. */
const addThread = function(sums, own, requests, from) {
	const turns = own.thread.requests.length;
	for (let turn = 1; turn <= turns; turn += 1) {
		const priced = requests[from + turn - 1];
		if (priced === void 0) continue;
		addTurn(own, priced, turn);
		addUsage(sums, priced);
	}
	return from + turns;
};
const addTurn = function(own, { request, lines, nanos }, turn) {
	const context = contextTokens(request);
	own.models.add(lines[0].model);
	own.nanos = own.nanos === null || nanos === null ? null : own.nanos + nanos;
	own.contextTokens += context;
	if (context <= own.peakTokens) return;
	own.peakTokens = context;
	own.peakTurn = turn;
};
const addUsage = function(sums, { request, lines }) {
	const { usage } = request;
	sums.promptTokens += promptTokens$1(usage);
	sums.readTokens += usage.cacheRead;
	sums.hourWriteTokens += usage.cacheWrite1h;
	for (let index = 0; index < lines.length; index += 1) {
		const line = lines[index];
		if (line === void 0) continue;
		addLine(sums.models, line);
		noteKind(sums, line);
	}
};
const noteKind = function(sums, { kind, nanos, cliNanos }) {
	if (kind === "response") sums.isRegional ||= (nanos ?? 0) > (cliNanos ?? 0);
	else if (kind === "compaction") sums.hasCompactionRounds ||= (nanos ?? 0) > 0;
	else if (kind === "declined") sums.hasFallback = true;
};

// src/analysis/session-row.ts
/** `nanos`: of all its requests; null: some have no price. */
const sessionRow = function({ session, requests, gaps }, nanos) { return ({
	sessionId: session.id,
	usd: nanos === null || gaps.some((gap) => gap.nanos === null) ? null : nanosToUsd(nanos + gapNanos(gaps)),
	turns: requests.length,
	cliVersion: session.cliVersion,
	startedAt: isoOrNull(session.startedAt),
	endedAt: isoOrNull(session.endedAt),
	finished: !session.isIncomplete
}); };

// src/analysis/by-thread.ts
/** The requests of a bill stand thread by thread. */
const byThread = function({ session, requests }) {
	let from = 0;
	return session.threads.map((thread) => {
		const own = requests.slice(from, from + thread.requests.length);
		from += thread.requests.length;
		return {
			thread,
			requests: own
		};
	});
};

// src/analysis/report-metrics.ts
/**
* - `cost`: USD, of sessions whose prices are all known
* - `turns`: of the main agent and its subagents
* - `peakContext`: the main thread's largest context, in tokens
* - `cacheEfficiency`: cache reads \u00f7 prompt tokens
* - `resentShare`: what cache reads cost \u00f7 the cost
*/
const METRICS = [
	"cost",
	"turns",
	"peakContext",
	"cacheEfficiency",
	"resentShare"
];

// src/group-by.ts
/** Items by key, in the order they come. (`Map.groupBy` is newer than the oldest Node that runs the command line.) */
const groupBy = function(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [item]);
		else group.push(item);
	}
	return groups;
};

exports.METRICS = METRICS;
exports.NO_TOKENS = NO_TOKENS;
exports.WORDS = WORDS;
exports.allModels = allModels;
exports.allTokens = allTokens;
exports.apportion = apportion;
exports.askedIds = askedIds;
exports.bookedModels = bookedModels;
exports.byThread = byThread;
exports.canonical = canonical;
exports.canonicalName = canonicalName;
exports.compactionsInRun = compactionsInRun;
exports.configKey = configKey;
exports.contextOf = contextOf;
exports.contextTokens = contextTokens;
exports.count = count;
exports.countApart = countApart;
exports.createPricer = createPricer;
exports.duration = duration;
exports.escaped = escaped;
exports.familyOf = familyOf;
exports.findModel = findModel;
exports.gapNanos = gapNanos;
exports.groupBy = groupBy;
exports.hasRequests = hasRequests;
exports.headline = headline;
exports.inOrder = inOrder;
exports.isAnyBetween = isAnyBetween;
exports.isApart = isApart;
exports.isJudged = isJudged;
exports.isMeasured = isMeasured;
exports.isOlder = isOlder;
exports.isWhollyPriced = isWhollyPriced;
exports.isoOrNull = isoOrNull;
exports.keepHeapSmall = keepHeapSmall;
exports.knownNanos = knownNanos;
exports.locateRun = locateRun;
exports.look = look;
exports.nanosToUsd = nanosToUsd;
exports.newestOf = newestOf;
exports.normaliseModelId = normaliseModelId;
exports.parseJson = parseJson;
exports.peakOf = peakOf;
exports.percent = percent;
exports.plain = plain;
exports.plural = plural;
exports.progressLine = progressLine;
exports.projectFolders = projectFolders;
exports.projectPlace = projectPlace;
exports.promptTokens = promptTokens$1;
exports.readRun = readRun;
exports.readSettings = readSettings;
exports.readTextFile = readTextFile;
exports.reportedModels = reportedModels;
exports.runReport = runReport;
exports.safeAgentType = safeAgentType;
exports.safeDay = safeDay;
exports.safeFile = safeFile;
exports.safeFullId = safeFullId;
exports.safeId = safeId;
exports.safeModel = safeModel;
exports.safeOrigin = safeOrigin;
exports.safePath = safePath;
exports.safeTool = safeTool;
exports.safeTrigger = safeTrigger;
exports.safeVersion = safeVersion;
exports.sessionRow = sessionRow;
exports.shareOf = shareOf;
exports.sharesOf = sharesOf;
exports.spareInputs = spareInputs;
exports.sumBill = sumBill;
exports.threadRow = threadRow;
exports.times = times;
exports.tokens = tokens;
exports.tokensApart = tokensApart;
exports.turnsBefore = turnsBefore;
exports.usd = usd;
exports.usdApart = usdApart;
exports.usdColumn = usdColumn;
exports.usdEach = usdEach;
exports.usdOrNull = usdOrNull;
exports.usdToNanos = usdToNanos;
exports.write = write;