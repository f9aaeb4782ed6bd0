#!/usr/bin/env node
import { a as oneOf, t as FLAGS } from "./cli/cli-flags.js";
import { o as quote, r as parseValues, s as nearest, t as VERSION } from "./cli/version.js";
import { setFlagsFromString } from "node:v8";
import { parseArgs } from "node:util";

// src/cli-arguments.ts
const reportFormat = oneOf("terminal", "markdown", "json");
/** What stands after the program's name to a command, or to all that is wrong with it. Pure. */
const parseArguments = (argv) => {
	const line = readLine(argv);
	const [command, ...words] = line.words;
	if (argv.length === 0 || command === "help" || line.flags.has("help")) return {
		kind: "help",
		topic: line.words.includes("report") ? "report" : "tollgate"
	};
	if (line.flags.has("version")) return { kind: "version" };
	if (command !== "report") return {
		kind: "error",
		problems: [...line.problems, explainCommand(command)]
	};
	return reportCommand(words, line);
};
const reportCommand = (words, { flags, problems }) => {
	const parsed = parseFlags(flags);
	const written = flags.get("format") || "terminal";
	const format = reportFormat.parse(written);
	const wrong = format ? [] : [`--format: ${quote(written)} is not ${reportFormat.accepts}`];
	const all = [
		...problems,
		...parsed.problems,
		...wrong
	];
	if (format === void 0 || all.length > 0) return {
		kind: "error",
		problems: all
	};
	const transcripts = words.filter((path) => path !== "");
	return {
		kind: "report",
		values: transcripts.length > 0 ? {
			...parsed.values,
			transcripts
		} : parsed.values,
		format,
		output: flags.get("output") || null,
		color: flags.has("no-color") ? "never" : "auto",
		quiet: flags.has("quiet")
	};
};
const parseFlags = (flags) => parseValues(FLAGS.flatMap(({ name, input }) => input ? [{
	name: input,
	where: `--${name}`,
	text: flags.get(name) ?? ""
}] : []));
const readLine = (argv) => {
	const words = [];
	const flags = /* @__PURE__ */ new Map();
	const problems = [];
	const { tokens } = parseArgs({
		args: [...argv],
		options: OPTIONS,
		strict: false,
		allowPositionals: true,
		tokens: true
	});
	for (const token of tokens) {
		if (token.kind === "positional") words.push(token.value);
		if (token.kind !== "option") continue;
		const flag = FLAGS.find(({ name }) => name === token.name);
		const problem = flag ? misuse(flag, token.value, token.inlineValue) : explainFlag(token.name, token.rawName);
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
const OPTIONS = Object.fromEntries(FLAGS.map(({ name, short, metavar }) => [name, {
	type: metavar ? "string" : "boolean",
	...short ? { short } : {}
}]));
/** `-2` may be a value, and is refused as one; `--quiet` after `--max-cost` is a flag whose neighbour lost its value. */
const misuse = ({ name, metavar }, value, isInline) => {
	if (!metavar) return value === void 0 ? void 0 : `--${name}: takes no value, got ${quote(value)}`;
	return value === void 0 || !isInline && /^--?[a-z]/i.test(value) ? `--${name}: needs a value: --${name} ${metavar}` : void 0;
};
const explainFlag = (name, rawName) => {
	const meant = FLAGS.find(({ input }) => input === name)?.name ?? nearest(name, FLAGS.map((flag) => flag.name));
	return `${quote(rawName)}: there is no such option; ${meant ? `did you mean --${meant}?` : "see tollgate report --help"}`;
};
const explainCommand = (command) => {
	if (command === void 0) return "no command given; write tollgate report, or see tollgate --help";
	const meant = nearest(command, ["report", "help"]);
	const advice = meant ? `did you mean tollgate ${meant}?` : `to read a file, write tollgate report ${quote(command)}`;
	return `${quote(command)}: there is no such command; ${advice}`;
};

// src/cli.ts
/** 2: bad input, argument or configuration. */
const BAD_INPUT = 2;
/**
* Of a corpus little is alive at a time, and V8 would let the heap grow to several times that before it looks: a small young
* generation and a slow growth of the old one take half the memory (bench/README.md).
*/
const keepHeapSmall = () => {
	setFlagsFromString("--semi-space-growth-factor=1");
	setFlagsFromString("--heap-growing-percent=40");
};
const complain = (problems) => {
	process.stderr.write(problems.map((problem) => `tollgate: ${problem}\n`).join(""));
	return BAD_INPUT;
};
const run = async () => {
	const command = parseArguments(process.argv.slice(2));
	switch (command.kind) {
		case "version":
			process.stdout.write(`${VERSION}\n`);
			return 0;
		case "help": {
			const { helpText } = await import("./cli/cli-help.js");
			process.stdout.write(helpText(command.topic));
			return 0;
		}
		case "error": return complain(command.problems);
		default: {
			keepHeapSmall();
			const [{ runReport }, { UserError }] = await Promise.all([import("./cli/cli-report.js"), import("./cli/user-error.js")]);
			try {
				return await runReport(command, process);
			} catch (error) {
				if (error instanceof UserError) return complain(error.problems);
				throw error;
			}
		}
	}
};
process.exitCode = await run();

export {  };