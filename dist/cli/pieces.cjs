const require_report = require("./report.cjs");
const require_notes = require("./notes.cjs");
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

// src/render/why/place.ts
/** Whose turn it is, where that is not the run's only main agent: « of a subagent `Explore`», else ''. */
const ownerOf = ({ sessionId, thread }, report, quote) => {
	const row = report.threads.find((each) => each.sessionId === sessionId && each.id === thread);
	const type = row?.agentType == null ? "" : ` ${quote(require_report.safeAgentType(row.agentType))}`;
	return (thread === "main" ? "" : ` of a subagent${type}`) + (report.sessions.length > 1 ? ` in session ${quote(require_report.safeId(sessionId))}` : "");
};
/** «turn 12 of a subagent `Explore`» */
const placeOf = (place, report, quote) => `turn ${require_report.count(place.turn)}${ownerOf(place, report, quote)}`;

// src/render/why/what-if.ts
/** What must be known to read the figures below it. */
const whatIfCaveat = ({ pricesOf }) => `The same tokens at list prices of ${require_report.safeDay(pricesOf)}: arithmetic, no prediction. Another model would take other turns.`;
/** `−$1.60`, `+$0.33`, `the same`. */
const difference = ({ savedUsd }) => {
	if (savedUsd === null) return "unknown";
	if (Math.abs(savedUsd) < 5e-7) return "the same";
	return `${savedUsd > 0 ? "−" : "+"}${require_report.usd(Math.abs(savedUsd))}`;
};
const modelName = ({ model, windowTokens, turnsOverWindow }, quote) => quote(require_report.safeModel(model)) + (turnsOverWindow === 0 ? "" : `, but ${require_report.plural(turnsOverWindow, "turn")} over its ${require_report.tokens(windowTokens)} window`);
const priced$1 = (value) => value === null ? "unknown" : require_report.usd(value);
/** The run on other models, cheapest first; those whose window is too small last. */
const modelChoices = ({ whatIf, models }, most, quote) => {
	if (whatIf === null) return [];
	const [used, ...others] = models;
	const isUsed = ({ model }) => others.length === 0 && model === used?.model;
	const rows = whatIf.models.filter((row) => !isUsed(row)).toSorted((a, b) => Number(a.turnsOverWindow > 0) - Number(b.turnsOverWindow > 0)).slice(0, most);
	const itself = used === void 0 || others.length > 0 ? "As it was" : `As it was: ${quote(require_report.safeModel(used.model))}`;
	return [
		require_column.words("All of it on", [itself, ...rows.map((row) => modelName(row, quote))]),
		require_column.numbers("Requests", [priced$1(whatIf.actualUsd), ...rows.map((row) => priced$1(row.usd))]),
		require_column.numbers("Difference", ["–", ...rows.map(difference)])
	];
};
const outcomeText = (outcome) => `${priced$1(outcome.usd)} (${difference(outcome)})`;
const changes = ({ savedUsd }) => savedUsd !== null && Math.abs(savedUsd) >= .005;
/** «after turn 52 (44 to 60 are nearly as good)» */
const cutPlace = (cut, report, quote) => {
	const { afterTurn, fromTurn, toTurn } = cut;
	const range = fromTurn === toTurn ? "" : ` (${require_report.count(fromTurn)} to ${require_report.count(toTurn)} are nearly as good)`;
	return `after turn ${require_report.count(afterTurn)}${ownerOf(cut, report, quote)}${range}`;
};
/** `$0.21 to $0.39` */
const cutWorth = ({ savedUsdLeast, savedUsdMost }) => {
	const [least, most] = [require_report.usd(savedUsdLeast), require_report.usd(savedUsdMost)];
	return least === most ? least : `${least} to ${most}`;
};
const cutFact = (what, cut, report, quote) => cut === null || cut.savedUsdMost < .005 ? [] : [`${what} ${cutPlace(cut, report, quote)} would have saved ${cutWorth(cut)}.`];
const cacheFact = ({ noCache }) => {
	if (noCache.usd === null || noCache.savedUsd === null || !changes(noCache)) return [];
	return noCache.savedUsd < 0 ? [`The cache saved ${require_report.usd(-noCache.savedUsd)}: without it the requests would have cost ${require_report.usd(noCache.usd)}.`] : [`The cache cost more than it gave: without it the requests would have cost ${require_report.usd(noCache.usd)}.`];
};
/** Everything else that could have been done otherwise, a sentence each; nothing where it is not worth half a cent. */
const whatIfFacts = (report, quote) => {
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
const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);
const breaksLine = ({ cause, breaks }) => {
	const { name, remedy } = cause === null ? CAUSES.unexpected : CAUSES[cause];
	const what = `${require_report.plural(breaks ?? 0, "cache break")} (${name})`;
	return remedy === null ? `Avoid ${what}` : `${capital(remedy)}: ${what}`;
};
const cutLine = ({ code, cut }, report, quote) => {
	const place = cut === null ? "" : ` ${cutPlace(cut, report, quote)}`;
	return code === "compact" ? `Compact${place}` : `Start a new session${place}`;
};
/** What to do, as Claude Code's own settings call it. https://code.claude.com/docs/en/settings */
const whatToDo = (advice, report, quote) => {
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
/** At most three things to do, each with its dollars: «Compact after turn 52: worth $0.21 to $0.39». */
const adviceLines = (report, quote) => report.advice.map((advice) => {
	const worth = advice.cut === null ? require_report.usd(advice.usd) : cutWorth(advice.cut);
	return `${whatToDo(advice, report, quote)}: worth ${worth}.`;
});

// src/render/why/losses.ts
const byLoss = (a, b) => (b.wastedUsd ?? 0) - (a.wastedUsd ?? 0);
const causeText = ({ cause, idleSeconds }) => cause === "expired" && idleSeconds !== null ? `${CAUSES[cause].name} (${require_report.duration(idleSeconds * 1e3)})` : CAUSES[cause].name;
/** Cache breaks, dearest first; those beyond `most` are left to the sum. */
const breakColumns = (report, most, quote) => {
	const rows = report.cacheBreaks.toSorted(byLoss).slice(0, most);
	return [
		require_column.words("Cache break", rows.map(causeText)),
		require_column.minor(require_column.words("Evidence", rows.map(({ evidence }) => evidence))),
		require_column.minor(require_column.words("At", rows.map((row) => placeOf(row, report, quote)))),
		require_column.minor(require_column.numbers("Written again", rows.map(({ rewrittenTokens }) => require_report.tokens(rewrittenTokens)))),
		require_column.numbers("Lost", require_report.usdColumn(rows.map(({ wastedUsd }) => wastedUsd)))
	];
};
/** «2 cache breaks cost $0.44, 19 % of the requests.» Null: there was none. */
const breakSum = ({ cacheBreaks, losses }) => {
	if (cacheBreaks.length === 0) return null;
	const share = losses.share === null ? "" : `, ${require_report.percent(losses.share)} of what the requests cost`;
	const each = cacheBreaks.some(({ wastedUsd }) => wastedUsd === null) ? " at least" : "";
	return `${require_report.plural(cacheBreaks.length, "cache break")} cost${each} ${require_report.usd(losses.usd)}${share}.`;
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
	const costs = [...summaryUsdAtLeast === null ? [] : [`its summary at least ${require_report.usd(summaryUsdAtLeast)}`], ...coldTurnUsd === null ? [] : [`the turn after it ${require_report.usd(coldTurnUsd)}`]].join(", ");
	const spared = avoidedUsd === null ? "" : `; later turns were spared ${require_report.usd(avoidedUsd)} of re-reading`;
	const price = costs === "" ? "" : `: ${costs}${spared}`;
	return `The compaction after ${place} took the context from ${require_report.tokens(contextBefore)} to ${require_report.tokens(contextAfter)}${price}.`;
};
const list = (rows, sentence, more) => {
	const told = rows.slice(0, MOST_FACTS).flatMap((row) => sentence(row) ?? []);
	return rows.length > MOST_FACTS ? [...told, `${require_report.plural(rows.length - MOST_FACTS, `more ${more}`)}.`] : told;
};
const priced = (value) => value === null ? "" : ` (${require_report.usd(value)})`;
const MOST_TURNS = 6;
const turnsText = (turns) => {
	const different = [...new Set(turns)];
	const shown = different.slice(0, MOST_TURNS).map(require_report.count).join(", ");
	return different.length > MOST_TURNS ? `${shown}, …` : shown;
};
const repeatedFact = (row, report, quote) => {
	const turn = new Set(row.turns).size > 1 ? "turns" : "turn";
	const owner = ownerOf(row, report, quote);
	return `${quote(require_report.safeTool(row.tool))} was called ${require_report.plural(row.times, "time")} with the same input: ${turn} ${turnsText(row.turns)}${owner}.`;
};
/** Compactions and waste, a sentence each. Whether the waste could be avoided is for people to say. */
const lossFacts = (report, quote) => {
	const { repeatedCalls, cutOutputs, retries } = report.waste;
	const where = (row) => placeOf(row, report, quote);
	return [
		...list(report.compactions, (row) => compactionFact(row, report, quote), "compaction"),
		...list(retries, (row) => row.kind === "declined" ? `An attempt of ${where(row)} was declined by its model and paid for${priced(row.usd)}.` : `The response of ${where(row)} was thrown away: the same prompt was sent again${priced(row.usd)}.`, "retry"),
		...list(cutOutputs, (row) => `The output of ${where(row)} was cut at its limit of ${require_report.tokens(row.outputTokens)} tokens${priced(row.usd)}.`, "cut output"),
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
	const { cells } = require_notes.dearest(report.origins.filter(({ usd }) => usd > 0), most);
	const rows = cells((row) => rowOf(row, quote), (others) => ({
		label: `${require_report.count(others.length)} more`,
		tokens: others.reduce((sum, row) => sum + row.tokens, 0),
		times: null,
		usd: others.reduce((sum, row) => sum + row.usd, 0)
	}));
	const costs = require_report.usdColumn(rows.map(({ usd }) => usd));
	const points = require_report.apportion(rows.map(({ usd }) => usd));
	return rows.map(({ label, tokens: size, times: times$1, usd }, index) => ({
		label,
		amount: size === 0 ? "" : require_report.tokens(size),
		resent: times$1 === null ? "" : require_report.times(times$1),
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
		require_column.words("Origin", column(({ label }) => label)),
		require_column.numbers("Tokens", column(({ amount }) => amount)),
		require_column.minor(require_column.numbers("Re-sent", column(({ resent }) => resent))),
		require_column.numbers("Cost", column(({ cost }) => cost)),
		require_column.numbers("Share", column(({ share }) => share))
	];
};

// src/render/why/pieces.ts
/** Of the bill; a smaller piece is no headline. */
const LEAST_SHARE = .05;
const LEAST_HEADLINE_USD = .05;
const LEAST_USD = .01;
/** «The 28k-token `Bash` result from turn 6»; of a size that is an estimate: «The `Bash` result from turn 6, about 28k tokens,». */
const subject = (piece, report, quote) => {
	const what = pieceLabel(piece.origin, quote);
	const place = placeOf(piece, report, quote);
	const size = require_report.tokens(piece.tokens);
	return piece.estimated ? `The ${what} from ${place}, about ${size} tokens,` : `The ${size}-token ${what} from ${place}`;
};
/** «The 28k-token `Bash` result from turn 6 was re-sent 31 times and cost $0.56.» */
const pieceSentence = (piece, report, quote) => {
	const resent = piece.timesResent === 0 ? "" : ` was re-sent ${require_report.plural(piece.timesResent, "time")} and`;
	return `${subject(piece, report, quote)}${resent} cost ${require_report.usd(piece.usd)}.`;
};
/** The dearest piece of context, where it is worth a headline; null: none is. */
const headlinePiece = (report, quote) => {
	const [piece] = report.pieces;
	if (piece === void 0 || piece.usd < Math.max(LEAST_HEADLINE_USD, LEAST_SHARE * report.cost.knownUsd)) return null;
	return piece.timesResent === 0 ? null : pieceSentence(piece, report, quote);
};
/** The dearest pieces, a sentence each. Those of a cent and more. */
const pieceFacts = (report, quote) => report.pieces.filter((piece) => piece.usd >= LEAST_USD).map((piece) => pieceSentence(piece, report, quote));

Object.defineProperty(exports, "adviceLines", {
  enumerable: true,
  get: function () {
    return adviceLines;
  }
});
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
Object.defineProperty(exports, "headlinePiece", {
  enumerable: true,
  get: function () {
    return headlinePiece;
  }
});
Object.defineProperty(exports, "lossFacts", {
  enumerable: true,
  get: function () {
    return lossFacts;
  }
});
Object.defineProperty(exports, "modelChoices", {
  enumerable: true,
  get: function () {
    return modelChoices;
  }
});
Object.defineProperty(exports, "originColumns", {
  enumerable: true,
  get: function () {
    return originColumns;
  }
});
Object.defineProperty(exports, "originLines", {
  enumerable: true,
  get: function () {
    return originLines;
  }
});
Object.defineProperty(exports, "pieceFacts", {
  enumerable: true,
  get: function () {
    return pieceFacts;
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