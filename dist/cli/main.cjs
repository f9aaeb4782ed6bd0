#!/usr/bin/env node
Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_arguments = require("./arguments.cjs");
let node_fs = require("node:fs");
let node_util = require("node:util");

// src/cli/write.ts
/** Writes a file that the user named. @throws UserError where it cannot be written, with the option that named it */
const writeNamed = (option, path, text) => {
	try {
		(0, node_fs.writeFileSync)(path, text);
	} catch (cause) {
		const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown";
		throw new require_arguments.UserError([`${option}: ${path} cannot be written (${code}); name a file in a folder that exists and that this user may write to`], { cause });
	}
};

// src/cli/card.ts
/** What kind of share card a file is to hold, by its ending; null: none that there is. */
const shareFormat = (path) => {
	const ending = path.toLowerCase();
	return ending.endsWith(".svg") ? "svg" : ending.endsWith(".md") ? "markdown" : null;
};
/** Writes the share card, or says that there is nothing to show. @throws UserError where it cannot be written */
const writeCard = async (path, report, stderr) => {
	const { renderShare } = await Promise.resolve().then(() => require("./share.cjs"));
	const card = renderShare(report, shareFormat(path) ?? "markdown");
	if (card === null) stderr.write("tollgate: --share: nothing was measured, so there is no card\n");
	else writeNamed("--share", path, card);
};

// src/cli/line.ts
const EVERY_FLAG = Object.values(require_arguments.COMMAND_FLAGS).flat();
const OPTIONS = Object.fromEntries(EVERY_FLAG.map(({ name, short, metavar }) => [name, {
	type: metavar ? "string" : "boolean",
	...short ? { short } : {}
}]));
/** Splits a command line by the flags of its command, wherever the command stands in it. Pure. */
const readLine = (argv) => {
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
	const known = require_arguments.COMMAND_FLAGS[command];
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
const misuse = ({ name, metavar }, value, isInline) => {
	if (!metavar) return value === void 0 ? void 0 : `--${name}: takes no value, got ${require_arguments.quote(value)}; write --${name} alone`;
	return value === void 0 || !isInline && /^--?[a-z]/i.test(value) ? `--${name}: needs a value: --${name} ${metavar}` : void 0;
};
const explainFlag = (name, rawName, command) => {
	const known = require_arguments.COMMAND_FLAGS[command];
	const meant = known.find(({ input }) => input === name)?.name ?? require_arguments.nearest(name, known.map((flag) => flag.name));
	const other = EVERY_FLAG.some((flag) => flag.name === name) ? ` of tollgate ${command}` : "";
	const advice = meant && other === "" ? `did you mean --${meant}?` : `see tollgate ${command} --help`;
	return `${require_arguments.quote(rawName)}: there is no such option${other}; ${advice}`;
};

// src/cli/arguments.ts
const reportFormat = require_arguments.oneOf("terminal", "markdown", "json", "html");
const insightsFormat = require_arguments.oneOf("terminal", "json", "html");
const DEFAULT_BANDS = "0.1,0.66,2.7,7.5";
/** What stands after the program's name to a command, or to all that is wrong with it. Pure. */
const parseArguments = (argv) => {
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
const wrongShare = (share) => share === null || shareFormat(share) !== null ? [] : [`--share: ${require_arguments.quote(share)} does not end in .svg or .md, which says what kind of card it is`];
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

exports.writeCard = writeCard;
exports.writeNamed = writeNamed;