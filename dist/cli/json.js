import { a as safeFullId, c as safeOrigin, d as safeTrigger, f as safeVersion, n as safeAgentType, s as safeModel, u as safeTool } from "./safe-name.js";

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

// src/render/json.ts
/** Characters that JSON allows raw and a terminal or a page may obey: C1 controls, format and bidirectional marks. */
const OBEYED = /[\u007f-\u009f\u2028\u2029\p{Cf}]/gu;
const escapeUnits = (characters) => Array.from({ length: characters.length }, (_, index) => characters.charCodeAt(index)).map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
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
const PRINTABLE = /^[\x20-\x7e\n]*$/;
const escaped = (json) => PRINTABLE.test(json) ? json : json.replace(OBEYED, escapeUnits);
const PLACES = new Map(Object.keys(FIELDS).map((field, place) => [field, place]));
/** A copy with its fields in the order of printing, no others beside them, and every name safe. */
const tidy = (value, field, desk) => {
	if (typeof value === "string") return safe(value, field, desk);
	if (typeof value !== "object" || value === null) return value;
	if (Array.isArray(value)) return value.map((each) => tidy(each, field, desk));
	const source = value;
	const copy = {};
	for (const key of fieldsOf(source, desk)) copy[key] = tidy(source[key], key, desk);
	return copy;
};
const fieldsOf = (value, { orders }) => {
	const keys = Object.keys(value);
	const shape = keys.join();
	const known = orders.get(shape);
	if (known !== void 0) return known;
	const place = (key) => PLACES.get(key) ?? -1;
	const order = keys.filter((key) => place(key) >= 0).sort((a, b) => place(a) - place(b));
	orders.set(shape, order);
	return order;
};
const safe = (raw, field, { names }) => {
	const clean = NAMES[field];
	if (clean === void 0) return raw;
	const known = names.get(field) ?? /* @__PURE__ */ new Map();
	names.set(field, known);
	const name = known.get(raw) ?? clean(raw);
	known.set(raw, name);
	return name;
};
const rowsOf = (rows, field, desk) => rows.length === 0 ? "[]" : `[\n${rows.map((row) => `    ${JSON.stringify(tidy(row, field, desk))}`).join(",\n")}\n  ]`;
/** Two spaces deep; lists of plain numbers stand on one line each. */
const blockOf = (value, field, desk) => JSON.stringify(tidy(value, field, desk), null, 2).replace(/\[\s+(?:-?[\d.e+-]+,?\s+)+\]/g, (list) => list.replace(/\s+/g, "")).replaceAll("\n", "\n  ");
/**
* Report and verdicts as the public, versioned JSON (`schemaVersion: 1`): two spaces deep, the rows of the long lists on
* one line each, a newline at the end.
*/
const renderJson = (report, { verdict, verdicts }) => {
	const value = {
		...report,
		verdict,
		verdicts
	};
	const desk = {
		names: /* @__PURE__ */ new Map(),
		orders: /* @__PURE__ */ new Map()
	};
	const members = fieldsOf(value, desk).map((field) => {
		const rows = ROWS.find((name) => name === field);
		const member = value[field];
		const text = rows === void 0 ? blockOf(member, field, desk) : rowsOf(value[rows], rows, desk);
		return `  ${JSON.stringify(field)}: ${text}`;
	});
	return `${escaped(`{\n${members.join(",\n")}\n}`)}\n`;
};

export { renderJson };