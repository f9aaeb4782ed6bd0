// src/money.ts
const NANOS_PER_USD = 1e9;
/** USD to nanodollars, rounded half up. Exact for every decimal with up to nine digits below nine million dollars. */
const usdToNanos = (usd) => Math.round(usd * NANOS_PER_USD);
/** Nanodollars to USD: a decimal number with up to nine digits. */
const nanosToUsd = (nanos) => nanos / NANOS_PER_USD;

// src/inputs/time.ts
const ISO_TIME = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d))?$/;
/**
* Milliseconds since the epoch of an ISO 8601 date (midnight in UTC) or time with its zone; undefined for all else.
* A time without a zone would mean another moment on every machine.
*/
const parseTime = (text) => {
	const day = ISO_TIME.exec(text)?.[1];
	return day !== void 0 && isDay(day) ? Date.parse(text) : void 0;
};
/** V8 reads 30 February as 2 March. */
const isDay = (day) => {
	const midnight = Date.parse(`${day}T00:00:00Z`);
	return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
};

// src/inputs/forms.ts
const oneOf = (...words) => ({
	accepts: `one of ${words.join(", ")}`,
	parse: (text) => words.find((word) => word === text)
});
/** Any text: a path, a token. */
const anyText = {
	accepts: "a text",
	parse: (text) => text
};
/** USD with at most nine decimals, so that it is a whole count of nanodollars. */
const usd = {
	accepts: "an amount in US dollars from 0 to 9,000,000, such as 2, 2.50 or $2.50",
	parse: (text) => {
		const amount = /^\$?(\d+(?:\.\d{1,9})?)$/.exec(text)?.[1];
		const value = Number(amount);
		return amount !== void 0 && Number.isSafeInteger(usdToNanos(value)) && value <= 9e6 ? value : void 0;
	}
};
const turns = {
	accepts: "a whole number of turns, such as 200",
	parse: (text) => /^\d{1,9}$/.test(text) ? Number(text) : void 0
};
/** Powers of ten of the units; the decimals allowed before a unit keep the count whole. */
const TOKEN_COUNT = /^(?:(\d{1,9})|(\d{1,6}(?:\.\d{1,3})?)k|(\d{1,3}(?:\.\d{1,6})?)M)$/i;
const parseTokens = (text) => {
	const [, ones, thousands, millions] = TOKEN_COUNT.exec(text) ?? [];
	if (ones !== void 0) return Number(ones);
	if (thousands !== void 0) return Math.round(Number(thousands) * 1e3);
	return millions === void 0 ? void 0 : Math.round(Number(millions) * 1e6);
};
const contextLimit = {
	accepts: "a number of tokens such as 180000, 180k or 1.5M, or a share of the window up to 100%, such as 80%",
	parse: (text) => {
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
	parse: (text) => {
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
	parse: (text) => /^[a-z]+(?:-[a-z0-9]+)*$/.test(text) && text.length <= 40 ? text : void 0
};
/** One per line: commas belong to globs (`{a,b}`). */
const paths = {
	accepts: "a list of files, folders or globs",
	parse: (text) => split(text, /\r?\n/)
};
const sessionIds = {
	accepts: "a list of session ids (letters, digits, - and _), separated by commas or lines",
	parse: (text) => {
		const ids = split(text, /[\s,]+/);
		return ids.length > 0 && ids.every((id) => /^[\w-]{1,128}$/.test(id)) ? ids : void 0;
	}
};
const WHEN = oneOf("always", "on-change", "on-warn", "on-fail", "never");
/** `true` and `false` are what it once was. */
const comment = {
	accepts: WHEN.accepts,
	parse: (text) => {
		const said = yesOrNo.parse(text);
		if (said !== void 0) return said ? "always" : "never";
		return WHEN.parse(text.toLowerCase());
	}
};
const commentMode = oneOf("update", "new", "hide-and-new", "delete-and-new");
/** It stands in an HTML comment, which `--` would end. */
const commentKey = {
	accepts: "a key of up to 64 letters, digits and . _ -, without --",
	parse: (text) => /^(?!.*--)[A-Za-z0-9._-]{1,64}$/.test(text) ? text : void 0
};
const yesOrNo = {
	accepts: "true or false",
	parse: (text) => /^(?:true|false)$/i.test(text) ? text.toLowerCase() === "true" : void 0
};
/** GitHub's labels have at most 50 characters. */
const overrideLabel = {
	accepts: "the name of a label with up to 50 characters",
	parse: (text) => text.length <= 50 && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text) ? text : void 0
};
const mode = oneOf("measure", "publish");
const split = (text, separator) => text.split(separator).map((part) => part.trim()).filter((part) => part !== "");

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
		doc: "The execution file of claude-code-action, where it is not in its usual place.",
		form: anyText,
		flag: { metavar: "FILE" },
		inConfig: false
	},
	"session-id": {
		doc: "Count only these sessions: ids, separated by commas or lines.",
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
const inputSpec = (name) => INPUTS[name];

// src/cli-flags.ts
const flagOf = (input) => {
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
const asFlag = (name) => name === "transcripts" ? "path" : flagOf(name).map((flag) => `--${flag.name}`)[0] ?? name;
/** In the order of the help. */
const FLAGS = [
	...INPUT_NAMES.flatMap(flagOf),
	{
		name: "format",
		metavar: "FORMAT",
		doc: "`terminal`, `markdown` or `json`.",
		default: "terminal"
	},
	{
		name: "output",
		metavar: "FILE",
		doc: "Write the report to this file, not to standard output."
	},
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

export { oneOf as a, inputSpec as i, asFlag as n, nanosToUsd as o, INPUT_NAMES as r, usdToNanos as s, FLAGS as t };