Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
let node_util = require("node:util");

// src/user-error.ts
/** Something the user can mend. One problem per entry: what, where, and the accepted form. Shown without a stack. */
var UserError = class extends Error {
	name = "UserError";
	problems;
	constructor(problems, options) {
		super(problems.join("\n"), options);
		this.problems = problems;
	}
};

// src/inputs/time.ts
const ISO_TIME = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d))?$/;
/**
* Milliseconds since the epoch of an ISO 8601 date (midnight in UTC) or time with its zone; undefined for all else.
* A time without a zone would mean another moment on every machine.
*/
const parseTime = function(text) {
	const day = ISO_TIME.exec(text)?.[1];
	return day !== void 0 && isDay(day) ? Date.parse(text) : void 0;
};
/** V8 reads 30 February as 2 March. */
const isDay = function(day) {
	const midnight = Date.parse(`${day}T00:00:00Z`);
	return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
};

// src/inputs/forms.ts
const oneOf = function(...words) { return ({
	accepts: `one of ${words.join(", ")}`,
	parse: (text) => words.find((word) => word === text)
}); };
/** Any text: a path, a token. */
const anyText = {
	accepts: "a text",
	parse: function(text) { return text; }
};
/** USD with at most nine decimals, so that it is a whole count of nanodollars. */
const usd = {
	accepts: "an amount in US dollars from 0 to 9,000,000, such as 2, 2.50 or $2.50",
	parse: function(text) {
		const amount = /^\$?(\d+(?:\.\d{1,9})?)$/.exec(text)?.[1];
		const value = Number(amount);
		return amount !== void 0 && value <= 9e6 ? value : void 0;
	}
};
/** Limits between bands of costs. */
const usdLimits = {
	accepts: "a list of one to nine ascending amounts in US dollars, such as 0.1,0.66,2.7,7.5",
	parse: function(text) {
		const limits = split(text, /,/).map(usd.parse);
		const known = limits.filter((limit) => limit !== void 0);
		const isAscending = known.every((limit, index) => index === 0 || limit > (known[index - 1] ?? 0));
		return known.length === limits.length && known.length > 0 && known.length < 10 && isAscending ? known : void 0;
	}
};
const turns = {
	accepts: "a whole number of turns up to 999,999,999, such as 200",
	parse: function(text) { return /^\d{1,9}$/.test(text) ? Number(text) : void 0; }
};
/** Powers of ten of the units; the decimals allowed before a unit keep the count whole. */
const TOKEN_COUNT = /^(?:(\d{1,9})|(\d{1,6}(?:\.\d{1,3})?)k|(\d{1,3}(?:\.\d{1,6})?)M)$/i;
const parseTokens = function(text) {
	const [, ones, thousands, millions] = TOKEN_COUNT.exec(text) ?? [];
	if (ones !== void 0) return Number(ones);
	if (thousands !== void 0) return Math.round(Number(thousands) * 1e3);
	return millions === void 0 ? void 0 : Math.round(Number(millions) * 1e6);
};
const contextLimit = {
	accepts: "a number of tokens such as 180000, 180k or 1.5M, or a share of the window up to 100%, such as 80%",
	parse: function(text) {
		const tokens = parseTokens(text);
		if (tokens !== void 0) return {
			kind: "tokens",
			tokens
		};
		const percent = /^(\d{1,3}(?:\.\d{1,3})?)%$/.exec(text)?.[1];
		if (percent === void 0 || Number(percent) > 100) return void 0;
		return {
			kind: "window",
			share: Number(percent) / 100
		};
	}
};
const onUnmeasured = oneOf("fail", "warn", "ignore");
const since = {
	accepts: "job, all or an ISO 8601 time with its zone, such as 2026-11-22T08:00:00Z",
	parse: function(text) {
		if (text === "job" || text === "all") return { kind: text };
		const at = parseTime(text);
		return at === void 0 ? void 0 : {
			kind: "time",
			at
		};
	}
};
const region = {
	accepts: "a cloud region, such as us-east5 or global",
	parse: function(text) { return /^[a-z]+(?:-[a-z0-9]+)*$/.test(text) && text.length <= 40 ? text : void 0; }
};
/** One per line: commas belong to globs (`{a,b}`). */
const paths = {
	accepts: "a list of files, folders or globs",
	parse: function(text) { return split(text, /\r?\n/); }
};
const sessionIds = {
	accepts: "a list of session ids (letters, digits, - and _), separated by commas or lines",
	parse: function(text) {
		const ids = split(text, /[\s,]+/);
		return ids.length > 0 && ids.every((id) => /^[\w-]{1,128}$/.test(id)) ? ids : void 0;
	}
};
const WHEN = oneOf("always", "on-change", "on-warn", "on-fail", "never");
/** `true` and `false` as well, as other actions have it. */
const comment = {
	accepts: WHEN.accepts,
	parse: function(text) {
		const said = yesOrNo.parse(text);
		if (said !== void 0) return said ? "always" : "never";
		return WHEN.parse(text.toLowerCase());
	}
};
const commentMode = oneOf("update", "new", "hide-and-new", "delete-and-new");
/** It stands in an HTML comment, which `--` would end. */
const commentKey = {
	accepts: "a key of up to 64 letters, digits and . _ -, without --",
	parse: function(text) { return /^(?!.*--)[A-Za-z0-9._-]{1,64}$/.test(text) ? text : void 0; }
};
const yesOrNo = {
	accepts: "true or false",
	parse: function(text) { return /^(?:true|false)$/i.test(text) ? text.toLowerCase() === "true" : void 0; }
};
/** GitHub's labels have at most 50 characters. */
const overrideLabel = {
	accepts: "the name of a label with up to 50 characters",
	parse: function(text) { return text.length <= 50 && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text) ? text : void 0; }
};
const mode = oneOf("measure", "publish");
const split = function(text, separator) { return text.split(separator).map((part) => part.trim()).filter((part) => part !== ""); };

// src/inputs/nearest.ts
/**
* The known word that a mistyped one most likely means: the same letters, or few edits away (at most a third of its
* length, so that short words are not guessed at). Undefined: none is near.
*/
const nearest = function(word, known) {
	const wanted = lettersOf(word);
	const best = known.map((candidate) => ({
		candidate,
		edits: editsBetween(wanted, lettersOf(candidate))
	})).sort((a, b) => a.edits - b.edits)[0];
	return best && best.edits <= Math.min(3, lettersOf(best.candidate).length / 3) ? best.candidate : void 0;
};
/** `maxCost`, `max-cost` and `MAX_COST` are one word. */
const lettersOf = function(word) { return word.slice(0, 40).toLowerCase().replaceAll(/[^a-z0-9]/g, ""); };
/** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
const editsBetween = function(from, to) {
	let beforeLast = [];
	let last = Array.from({ length: to.length + 1 }, (_, column) => column);
	for (let row = 1; row <= from.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= to.length; column += 1) {
			const same = from[row - 1] === to[column - 1];
			const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
			current[column] = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1), swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY);
		}
		beforeLast = last;
		last = current;
	}
	return at(last, to.length);
};
const at = function(row, column) { return row[column] ?? Number.POSITIVE_INFINITY; };

// src/inputs.ts
/**
* Everything a user can set, once. `action.yml` and the README's tables are generated from here, the command line's flags
* and the keys of the config file (in camelCase) are read from here.
*/
const INPUTS = {
	"max-cost": {
		doc: "Fail when the run cost more than this many US dollars: `2`, `2.50` or `$2.50`.",
		form: usd,
		flag: { metavar: "USD" },
		inConfig: true
	},
	"warn-cost": {
		doc: "Warn when the run cost more than this many US dollars.",
		form: usd,
		flag: { metavar: "USD" },
		inConfig: true
	},
	"max-peak-context": {
		doc: "Fail when the main thread's context grew beyond this: `180000`, `180k` or `1.5M` tokens, or `80%` of the model's window.",
		form: contextLimit,
		flag: { metavar: "TOKENS" },
		inConfig: true
	},
	"warn-peak-context": {
		doc: "Warn when the main thread's context grew beyond this.",
		form: contextLimit,
		flag: { metavar: "TOKENS" },
		inConfig: true
	},
	"max-turns": {
		doc: "Fail when the main agent and its subagents together took more turns than this.",
		form: turns,
		flag: { metavar: "TURNS" },
		inConfig: true
	},
	"max-pr-cost": {
		doc: "Fail when the runs of the pull request together, each by its last attempt, cost more than this many US dollars.",
		form: usd,
		inConfig: true
	},
	"warn-pr-cost": {
		doc: "Warn when the runs of the pull request together cost more than this many US dollars.",
		form: usd,
		inConfig: true
	},
	"on-unmeasured": {
		doc: "What a budget does that could not be measured: `fail`, `warn` or `ignore`. A `warn-*` budget only ever warns.",
		form: onUnmeasured,
		default: "fail",
		flag: { metavar: "ACTION" },
		inConfig: true
	},
	transcripts: {
		doc: "Files, folders or globs to read, one per line. Unset: what Claude Code wrote in this job.",
		form: paths,
		inConfig: true
	},
	"execution-file": {
		doc: "The execution file of claude-code-action, where it is not in its usual place, or the saved output of `claude -p`.",
		form: anyText,
		flag: { metavar: "FILE" },
		inConfig: false
	},
	"session-id": {
		doc: "Count only these sessions: whole ids, separated by commas or lines.",
		form: sessionIds,
		flag: {
			metavar: "ID",
			name: "session",
			multiple: true
		},
		inConfig: false
	},
	since: {
		doc: "Count only records from then on: `job` (the start of this job), `all`, or a time such as `2026-11-22T08:00:00Z`.",
		form: since,
		default: "job",
		flag: {
			metavar: "WHEN",
			default: "all"
		},
		inConfig: true
	},
	"cloud-region": {
		doc: "Region of the requests, where no model id shows it (Vertex): `us-east5`, `global`. Regional endpoints cost more.",
		form: region,
		flag: { metavar: "REGION" },
		inConfig: true
	},
	pricing: {
		doc: "Prices of your own, in USD per million tokens: a JSON file, or JSON such as `{\"models\": {\"<id>\": {\"input\": 5, \"output\": 25}}}`.",
		form: anyText,
		flag: {
			metavar: "FILE",
			name: "prices"
		},
		inConfig: true
	},
	config: {
		doc: "JSON file of settings in camelCase, such as `{\"maxCost\": 2}`; what is set here wins over it. Unset: `.github/tollgate.json` or `tollgate.json`, where there is one.",
		form: anyText,
		flag: { metavar: "FILE" },
		inConfig: false
	},
	comment: {
		doc: "When a run is worth a new comment on the pull request: `always`, `on-change` (of its verdict), `on-warn`, `on-fail` or `never`. A comment that is there is kept up to date in any case but `never`.",
		form: comment,
		default: "always",
		inConfig: true
	},
	"comment-mode": {
		doc: "What a new comment does: `update` the one that is there, or be `new` and leave, `hide-and-new` or `delete-and-new` the old one.",
		form: commentMode,
		default: "update",
		inConfig: true
	},
	"comment-key": {
		doc: "Runs with another key have another comment on the same pull request, with a sum of their own.",
		form: commentKey,
		default: "default",
		inConfig: false
	},
	check: {
		doc: "Write a check run as well: `true` or `false`. Its job needs `permissions: checks: write`.",
		form: yesOrNo,
		default: "false",
		inConfig: true
	},
	"override-label": {
		doc: "A label on the pull request that lets a run pass over its budget, if someone with write access set it. Empty: no label does.",
		form: overrideLabel,
		runnerDefault: "cost-approved",
		inConfig: false
	},
	matrix: {
		doc: "Tells the jobs of a matrix apart: `toJSON(matrix)`, as an expression. Without it one job of the matrix stands for all.",
		form: anyText,
		inConfig: false
	},
	mode: {
		doc: "What this job does: `measure` itself, or `publish` what a run of a fork measured, in a `workflow_run` workflow and from `report-file`.",
		form: mode,
		default: "measure",
		inConfig: false
	},
	"github-token": {
		doc: "Token for the comment and the check run. Its job needs `permissions: pull-requests: write`.",
		form: anyText,
		runnerDefault: "${{ github.token }}",
		inConfig: false
	},
	"report-file": {
		doc: "Write the report as JSON to this file. With `mode: publish`: the file, or the folder of files, to read.",
		form: anyText,
		inConfig: false
	},
	"summary-file": {
		doc: "Write the job summary as Markdown to this file, to post it elsewhere.",
		form: anyText,
		inConfig: false
	}
};
const INPUT_NAMES = Object.keys(INPUTS);
const inputSpec = function(name) { return INPUTS[name]; };

// src/inputs/quote.ts
const LONGEST = 60;
const LONGEST_PATH = 200;
/** Control, format, bidirectional and line-breaking characters: they could rewrite a terminal or a log line. */
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}]/gu;
/** A path inside a message: without what could rewrite a terminal, and of a long one its end, where the file's name is. */
const pathText = function(path) {
	return (path.length > LONGEST_PATH ? `\u2026${path.slice(-199)}` : path).replace(INVISIBLE, "\ufffd");
};
/** Foreign text inside a message: quoted, on one line, at most 60 characters. */
const quote = function(text) {
	const shown = text.length > LONGEST ? `${text.slice(0, 59)}\u2026` : text;
	return JSON.stringify(shown).replace(INVISIBLE, "\ufffd");
};

// src/inputs/parse-values.ts
/** Parses each setting by its form. An empty text is an unset setting. */
const parseValues = function(settings) {
	const values = {};
	const problems = [];
	for (const { name, where, text } of settings) {
		if (text.trim() === "") continue;
		const value = inputSpec(name).form.parse(text.trim());
		if (value === void 0) problems.push(problemOf(name, where, quote(text.trim())));
		else values[name] = value;
	}
	return {
		values,
		problems
	};
};
/** Whether a text is unset or has the form of its setting. */
const isWellWritten = function(name, text) { return parseValues([{
	name,
	where: name,
	text
}]).problems.length === 0; };
/**
* Whether it is a budget without a limit. As an input that is an unset one; who writes a flag or a key of a file means
* something, and mostly a variable that nobody set.
*/
const isEmptyBudget = function(name, text) { return /^(max|warn)-/.test(name) && text.trim() === ""; };
/** One sentence: what, the value as it stands there, the accepted form. */
const problemOf = function(name, where, shown) { return `${where}: ${shown} is not ${inputSpec(name).form.accepts}`; };

// src/cli/flags.ts
const flagOf = function(input) {
	const { doc, flag, default: inputDefault } = inputSpec(input);
	if (!flag) return [];
	const shown = flag.default ?? inputDefault;
	return [{
		name: input,
		doc,
		input,
		...flag,
		...shown === void 0 ? {} : { default: shown }
	}];
};
/** What a message of the command line calls a setting: its flag. Transcripts have none, they are the paths. */
const asFlag = function(name) { return name === "transcripts" ? "path" : flagOf(name).map((flag) => `--${flag.name}`)[0] ?? name; };
const outputFile = function(endings) { return ({
	name: "output",
	metavar: "FILE",
	doc: `Write the report to this file, not to standard output; without \`--format\`, ${endings} say what it is.`
}); };
const MANNERS = [
	{
		name: "no-color",
		doc: "No colour, as with `NO_COLOR` set. Without a terminal there is none anyway."
	},
	{
		name: "quiet",
		doc: "No progress line on standard error."
	},
	{
		name: "help",
		short: "h",
		doc: "Show this help."
	},
	{
		name: "version",
		short: "v",
		doc: "Show the version."
	}
];
/** Those of `tollgate report`, in the order of the help. */
const FLAGS = [
	...INPUT_NAMES.flatMap(flagOf),
	{
		name: "format",
		metavar: "FORMAT",
		doc: "`terminal`, `markdown`, `json` or `html`.",
		default: "terminal"
	},
	outputFile("`.json`, `.md` and `.html`"),
	{
		name: "share",
		metavar: "FILE",
		doc: "Also write a card to show around, without any name of yours: `.svg` or `.md`."
	},
	...MANNERS
];
/** Upper limits of the cost bands, in USD: docs/insights.md says where they are from. */
const DEFAULT_BANDS = "0.1,0.66,2.7,7.5";
/** Those of `tollgate insights`. */
const INSIGHTS_FLAGS = [
	...[
		"session-id",
		"since",
		"cloud-region",
		"pricing",
		"config"
	].flatMap(flagOf),
	{
		name: "bands",
		metavar: "USD,\u2026",
		doc: "Upper limits of the cost bands in US dollars, ascending.",
		default: "0.1,0.66,2.7,7.5"
	},
	{
		name: "run",
		metavar: "FILE",
		doc: "The JSON report of a run: say where it stands among these sessions."
	},
	{
		name: "reference",
		doc: "Compare with a published set of 66 sessions of one user, too."
	},
	{
		name: "format",
		metavar: "FORMAT",
		doc: "`terminal`, `json` or `html`.",
		default: "terminal"
	},
	outputFile("`.json` and `.html`"),
	...MANNERS
];
const COMMAND_FLAGS = {
	report: FLAGS,
	insights: INSIGHTS_FLAGS
};

// src/cli/line.ts
const EVERY_FLAG = Object.values(COMMAND_FLAGS).flat();
const OPTIONS = Object.fromEntries(EVERY_FLAG.map(function({ name, short, metavar }) { return [name, {
	type: metavar ? "string" : "boolean",
	...short ? { short } : {}
}]; }));
/** Splits a command line by the flags of its command, wherever the command stands in it. Pure. */
const readLine = function(argv) {
	const words = [];
	const flags = /* @__PURE__ */ new Map();
	const problems = [];
	const { tokens } = (0, node_util.parseArgs)({
		args: [...argv],
		options: OPTIONS,
		strict: false,
		allowPositionals: true,
		tokens: true
	});
	const command = tokens.find((token) => token.kind === "positional")?.value === "insights" ? "insights" : "report";
	const known = COMMAND_FLAGS[command];
	for (const token of tokens) {
		if (token.kind === "positional") words.push(token.value);
		if (token.kind !== "option") continue;
		const flag = known.find(({ name }) => name === token.name);
		const problem = flag ? misuse(flag, token.value, token.inlineValue) : explainFlag(token.name, token.rawName, command);
		if (problem !== void 0) problems.push(problem);
		else if (flag?.multiple) flags.set(token.name, `${flags.get(token.name) ?? ""}\n${token.value}`);
		else flags.set(token.name, token.value ?? "");
	}
	return {
		words,
		flags,
		problems
	};
};
/** `-2` may be a value, and is refused as one; `--quiet` after `--max-cost` is a flag whose neighbour lost its value. */
const misuse = function({ name, metavar }, value, isInline) {
	if (!metavar) return value === void 0 ? void 0 : `--${name}: takes no value, got ${quote(value)}; write --${name} alone`;
	return value === void 0 || !isInline && /^--?[a-z]/i.test(value) ? `--${name}: needs a value: --${name} ${metavar}` : void 0;
};
const explainFlag = function(name, rawName, command) {
	const known = COMMAND_FLAGS[command];
	const meant = known.find(({ input }) => input === name)?.name ?? nearest(name, known.map((flag) => flag.name));
	const other = EVERY_FLAG.some((flag) => flag.name === name) ? ` of tollgate ${command}` : "";
	const advice = meant && other === "" ? `did you mean --${meant}?` : `see tollgate ${command} --help`;
	return `${quote(rawName)}: there is no such option${other}; ${advice}`;
};

// src/cli/share-format.ts
/** What kind of share card a file is to hold, by its ending; null: none that there is. */
const shareFormat = function(path) {
	const ending = path.toLowerCase();
	return ending.endsWith(".svg") ? "svg" : ending.endsWith(".md") ? "markdown" : null;
};

// src/cli/arguments.ts
const reportFormat = oneOf("terminal", "markdown", "json", "html");
const insightsFormat = oneOf("terminal", "json", "html");
/** What stands after the program's name to a command, or to all that is wrong with it. Pure. */
const parseArguments = function(argv) {
	const line = readLine(argv);
	const [command, ...words] = line.words;
	if (argv.length === 0 || command === "help" || line.flags.has("help")) return {
		kind: "help",
		topic: topicOf(line)
	};
	if (command === "version" || line.flags.has("version")) return { kind: "version" };
	if (command === "report") return reportCommand(words, line);
	if (command === "insights") return insightsCommand(words, line);
	return {
		kind: "error",
		problems: [...line.problems, explainCommand(command)]
	};
};
const topicOf = function({ words }) { return words.find((word) => word === "report" || word === "insights") ?? "tollgate"; };
const reportCommand = function(words, { flags, problems }) {
	const parsed = parseFlags(flags, COMMAND_FLAGS.report);
	const written = writtenFormat(flags, reportFormat);
	const format = reportFormat.parse(written);
	const wrong = format ? [] : [`--format: ${quote(written)} is not ${reportFormat.accepts}`];
	const share = flags.get("share") || null;
	const all = [
		...problems,
		...parsed.problems,
		...wrong,
		...wrongShare(share, flags.get("output"))
	];
	if (format === void 0 || all.length > 0) return {
		kind: "error",
		problems: all
	};
	return {
		kind: "report",
		values: valuesOf(parsed, words),
		format,
		share,
		...mannerOf(flags)
	};
};
const ENDINGS = /* @__PURE__ */ new Map([
	["json", "json"],
	["md", "markdown"],
	["html", "html"]
]);
/** The format as it was written, else the one that the file's name ends with, where the command has it. */
const writtenFormat = function(flags, formats) {
	const ending = /\.(\w+)$/.exec(flags.get("output") ?? "")?.[1]?.toLowerCase() ?? "";
	return flags.get("format") || formats.parse(ENDINGS.get(ending) ?? "") || "terminal";
};
const wrongShare = function(share, output) {
	if (share === null) return [];
	if (share === output) return [`--share: ${quote(share)} is where --output writes the report; name another file`];
	return shareFormat(share) !== null ? [] : [`--share: ${quote(share)} does not end in .svg or .md, which says what kind of card it is`];
};
const insightsCommand = function(words, { flags, problems }) {
	const parsed = parseFlags(flags, COMMAND_FLAGS.insights);
	const written = writtenFormat(flags, insightsFormat);
	const format = insightsFormat.parse(written);
	const limits = flags.get("bands") || "0.1,0.66,2.7,7.5";
	const bands = usdLimits.parse(limits);
	const wrong = [...format ? [] : [`--format: ${quote(written)} is not ${insightsFormat.accepts}`], ...bands ? [] : [`--bands: ${quote(limits)} is not ${usdLimits.accepts}`]];
	const all = [
		...problems,
		...parsed.problems,
		...wrong
	];
	if (format === void 0 || bands === void 0 || all.length > 0) return {
		kind: "error",
		problems: all
	};
	const [run, reference] = [flags.get("run") || null, flags.has("reference")];
	return {
		kind: "insights",
		values: valuesOf(parsed, words),
		format,
		bands,
		run,
		reference,
		...mannerOf(flags)
	};
};
const mannerOf = function(flags) { return ({
	output: flags.get("output") || null,
	color: flags.has("no-color") ? "never" : "auto",
	quiet: flags.has("quiet")
}); };
const valuesOf = function({ values }, words) {
	const transcripts = words.filter((path) => path !== "");
	return transcripts.length > 0 ? {
		...values,
		transcripts
	} : values;
};
const parseFlags = function(flags, known) {
	const written = known.flatMap(({ name, input }) => {
		const text = flags.get(name);
		return input && text !== void 0 ? [{
			name: input,
			where: `--${name}`,
			text
		}] : [];
	});
	const empty = written.filter(({ name, text }) => isEmptyBudget(name, text));
	const { values, problems } = parseValues(written);
	return {
		values,
		problems: [...empty.map(({ name, where }) => problemOf(name, where, "\"\"")), ...problems]
	};
};
const explainCommand = function(command) {
	if (command === void 0) return "no command given; write tollgate report, or see tollgate --help";
	const meant = nearest(command, [
		"report",
		"insights",
		"help"
	]);
	const advice = meant ? `did you mean tollgate ${meant}?` : `to read a file, write tollgate report ${quote(command)}`;
	return `${quote(command)}: there is no such command; ${advice}`;
};

// src/cli/run-command.ts
/** 2: bad input, argument or configuration. */
const BAD_INPUT = 2;
/** Does what the command line says, and returns the exit code. What the user can mend is told on standard error. */
const runCommand = async function(argv, terminal) {
	const command = parseArguments(argv);
	switch (command.kind) {
		case "version":
			terminal.stdout.write(`${"0.1.0"}\n`);
			return 0;
		case "help": {
			const { helpText } = await Promise.resolve().then(() => require("./help.cjs"));
			terminal.stdout.write(helpText(command.topic));
			return 0;
		}
		case "error": return complain(command.problems, terminal);
		default: return await execute(command, terminal);
	}
};
const execute = async function(command, terminal) {
	try {
		if (command.kind === "report") return await (await Promise.resolve().then(() => require("./report.cjs"))).runReport(command, terminal);
		return await (await Promise.resolve().then(() => require("./insights.cjs"))).runInsights(command, terminal);
	} catch (error) {
		if (error instanceof UserError) return complain(error.problems, terminal);
		if (isFolderGone(error)) return complain([FOLDER_GONE], terminal);
		throw error;
	}
};
const FOLDER_GONE = "the current folder was removed; change to one that exists";
const isFolderGone = function(error) { return error instanceof Error && "syscall" in error && error.syscall === "uv_cwd"; };
const complain = function(problems, { stderr }) {
	stderr.write(problems.map((problem) => `tollgate: ${problem}\n`).join(""));
	return BAD_INPUT;
};

exports.COMMAND_FLAGS = COMMAND_FLAGS;
exports.INPUT_NAMES = INPUT_NAMES;
exports.UserError = UserError;
exports.asFlag = asFlag;
exports.inputSpec = inputSpec;
exports.isEmptyBudget = isEmptyBudget;
exports.isWellWritten = isWellWritten;
exports.nearest = nearest;
exports.parseValues = parseValues;
exports.pathText = pathText;
exports.problemOf = problemOf;
exports.quote = quote;
exports.runCommand = runCommand;
exports.shareFormat = shareFormat;