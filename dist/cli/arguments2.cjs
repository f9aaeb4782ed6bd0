const require_arguments = require("./arguments.cjs");

// src/cli/arguments.ts
const reportFormat = require_arguments.oneOf("terminal", "markdown", "json", "html");
const insightsFormat = require_arguments.oneOf("terminal", "json", "html");
const DEFAULT_BANDS = "0.1,0.66,2.7,7.5";
/** What stands after the program's name to a command, or to all that is wrong with it. Pure. */
const parseArguments = function(argv) {
	const line = require_arguments.readLine(argv);
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
	const parsed = parseFlags(flags, require_arguments.COMMAND_FLAGS.report);
	const written = flags.get("format") || "terminal";
	const format = reportFormat.parse(written);
	const wrong = format ? [] : [`--format: ${require_arguments.quote(written)} is not ${reportFormat.accepts}`];
	const share = flags.get("share") || null;
	const all = [
		...problems,
		...parsed.problems,
		...wrong,
		...wrongShare(share)
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
const wrongShare = function(share) { return share === null || require_arguments.shareFormat(share) !== null ? [] : [`--share: ${require_arguments.quote(share)} does not end in .svg or .md, which says what kind of card it is`]; };
const insightsCommand = function(words, { flags, problems }) {
	const parsed = parseFlags(flags, require_arguments.COMMAND_FLAGS.insights);
	const written = flags.get("format") || "terminal";
	const format = insightsFormat.parse(written);
	const limits = flags.get("bands") || DEFAULT_BANDS;
	const bands = require_arguments.usdLimits.parse(limits);
	const wrong = [...format ? [] : [`--format: ${require_arguments.quote(written)} is not ${insightsFormat.accepts}`], ...bands ? [] : [`--bands: ${require_arguments.quote(limits)} is not ${require_arguments.usdLimits.accepts}`]];
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
const parseFlags = function(flags, known) { return require_arguments.parseValues(known.flatMap(({ name, input }) => input ? [{
	name: input,
	where: `--${name}`,
	text: flags.get(name) ?? ""
}] : [])); };
const explainCommand = function(command) {
	if (command === void 0) return "no command given; write tollgate report, or see tollgate --help";
	const meant = require_arguments.nearest(command, [
		"report",
		"insights",
		"help"
	]);
	const advice = meant ? `did you mean tollgate ${meant}?` : `to read a file, write tollgate report ${require_arguments.quote(command)}`;
	return `${require_arguments.quote(command)}: there is no such command; ${advice}`;
};

exports.parseArguments = parseArguments;