#!/usr/bin/env node
const require_arguments = require("./arguments.cjs");

// src/cli/arguments.ts
const reportFormat = require_arguments.oneOf("terminal", "markdown", "json", "html");
const insightsFormat = require_arguments.oneOf("terminal", "json", "html");
const DEFAULT_BANDS = "0.1,0.66,2.7,7.5";
/** What stands after the program's name to a command, or to all that is wrong with it. Pure. */
const parseArguments = (argv) => {
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
const topicOf = ({ words }) => words.find((word) => word === "report" || word === "insights") ?? "tollgate";
const reportCommand = (words, { flags, problems }) => {
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
const wrongShare = (share) => share === null || require_arguments.shareFormat(share) !== null ? [] : [`--share: ${require_arguments.quote(share)} does not end in .svg or .md, which says what kind of card it is`];
const insightsCommand = (words, { flags, problems }) => {
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
const mannerOf = (flags) => ({
	output: flags.get("output") || null,
	color: flags.has("no-color") ? "never" : "auto",
	quiet: flags.has("quiet")
});
const valuesOf = ({ values }, words) => {
	const transcripts = words.filter((path) => path !== "");
	return transcripts.length > 0 ? {
		...values,
		transcripts
	} : values;
};
const parseFlags = (flags, known) => require_arguments.parseValues(known.flatMap(({ name, input }) => input ? [{
	name: input,
	where: `--${name}`,
	text: flags.get(name) ?? ""
}] : []));
const explainCommand = (command) => {
	if (command === void 0) return "no command given; write tollgate report, or see tollgate --help";
	const meant = require_arguments.nearest(command, [
		"report",
		"insights",
		"help"
	]);
	const advice = meant ? `did you mean tollgate ${meant}?` : `to read a file, write tollgate report ${require_arguments.quote(command)}`;
	return `${require_arguments.quote(command)}: there is no such command; ${advice}`;
};

// src/cli.ts
/** 2: bad input, argument or configuration. */
const BAD_INPUT = 2;
const complain = (problems) => {
	process.stderr.write(problems.map((problem) => `tollgate: ${problem}\n`).join(""));
	return BAD_INPUT;
};
/** Only the command that was given is loaded. */
const load = async (command) => {
	if (command.kind === "report") {
		const { runReport } = await Promise.resolve().then(() => require("./report.cjs")).then((n) => n.report_exports);
		return () => runReport(command, process);
	}
	const { runInsights } = await Promise.resolve().then(() => require("./insights.cjs"));
	return () => runInsights(command, process);
};
const runCommand = async (command) => {
	const [execute, { UserError }] = await Promise.all([load(command), Promise.resolve().then(() => require("./arguments.cjs")).then((n) => n.user_error_exports)]);
	try {
		return await execute();
	} catch (error) {
		if (error instanceof UserError) return complain(error.problems);
		throw error;
	}
};
const run = async () => {
	const command = parseArguments(process.argv.slice(2));
	switch (command.kind) {
		case "version":
			process.stdout.write(`${require_arguments.VERSION}\n`);
			return 0;
		case "help": {
			const { helpText } = await Promise.resolve().then(() => require("./help.cjs"));
			process.stdout.write(helpText(command.topic));
			return 0;
		}
		case "error": return complain(command.problems);
		default: return await runCommand(command);
	}
};
run().then((code) => {
	process.exitCode = code;
});
