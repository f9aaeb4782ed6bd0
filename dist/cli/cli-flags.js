import { n as inputSpec, t as INPUT_NAMES } from "./inputs.js";

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

export { FLAGS as t };