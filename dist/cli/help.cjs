const require_command = require("./command.cjs");

// src/cli/help.ts
const WIDTH = 80;
/** Help for the terminal: at most 80 columns wide, ends with a newline. */
const helpText = function(topic) { return `${PARTS[topic]().join("\n\n")}\n`; };
const PARTS = {
	tollgate: function() { return [
		OVERVIEW,
		EXAMPLES,
		EXIT_CODES
	]; },
	report: function() { return [
		REPORT,
		options("report"),
		EXAMPLES,
		EXIT_CODES
	]; },
	insights: function() { return [
		INSIGHTS,
		options("insights"),
		INSIGHTS_EXAMPLES,
		INSIGHTS_EXIT_CODES
	]; }
};
const OVERVIEW = `Usage: tollgate report [PATH\u2026] [options]
       tollgate insights [PATH\u2026] [options]

What headless Claude Code jobs cost, read from what they leave on this machine.
Nothing leaves it.

Commands:
  report     Measure, judge by the budgets, print
  insights   What many sessions have in common, and which of them matter
  help       Show this help

tollgate report --help and tollgate insights --help list the options,
tollgate --version shows the version.`;
const REPORT = `Usage: tollgate report [PATH\u2026] [options]

Prints what a run of Claude Code cost, and holds it against the budgets given.
PATH is a transcript, an execution file, a folder or a glob; without one, it is
the latest session on this machine.`;
const INSIGHTS = `Usage: tollgate insights [PATH\u2026] [options]

Says how the cost of many sessions is spread, what it went into, and which few
sessions matter. PATH is a folder, a transcript or a glob; without one, it is
all that Claude Code has written on this machine.`;
const INSIGHTS_EXAMPLES = `Examples:
  tollgate insights
      All sessions on this machine
  tollgate insights ~/.claude/projects --since 2026-11-01
      Those from the first of November on
  tollgate insights downloaded-transcripts/ --run report.json
      Where one run stands among the others of its pipeline
  tollgate insights --format json --output insights.json
      The same numbers for a program
  tollgate insights --format html --output insights.html
      A page to look at, in one file`;
const INSIGHTS_EXIT_CODES = `Exit codes:
  0  done, also where no usage was found: nothing is judged here
  2  bad input, argument or configuration`;
const EXAMPLES = `Examples:
  tollgate report
      The latest session on this machine
  tollgate report --max-cost 2 --max-peak-context 80%
      The same as a gate: exit code 1 when one of the budgets is exceeded
  tollgate report ~/.claude/projects --since 2026-11-01
      All sessions from the first of November on
  tollgate report claude-execution-output.json --format markdown
      The report as Markdown
  tollgate report transcripts/ --format json --output report.json
      The same numbers for a program
  tollgate report --format html --output report.html
      A page with charts, which needs nothing beside it`;
const EXIT_CODES = `Exit codes:
  0  pass, with warnings or without
  1  a budget is exceeded
  2  bad input, argument or configuration
  3  a --max budget could not be measured`;
const options = function(command) {
	const flags = require_command.COMMAND_FLAGS[command];
	const column = 2 + Math.max(...flags.map((flag) => usage(flag).length));
	return ["Options:", ...flags.flatMap((flag) => optionLines(flag, column))].join("\n");
};
const usage = function({ name, short, metavar }) { return `  ${short ? `-${short}, ` : ""}--${name}${metavar ? ` ${metavar}` : ""}`; };
const optionLines = function(flag, column) {
	const doc = flag.doc.replaceAll("`", "") + (flag.default === void 0 ? "" : ` Default: ${flag.default}.`);
	const [first = "", ...rest] = wrap(doc, WIDTH - column);
	return [usage(flag).padEnd(column) + first, ...rest.map((line) => " ".repeat(column) + line)];
};
/** Lines of at most `width` columns, broken at spaces; a longer word stands alone. */
const wrap = function(text, width) {
	const lines = [];
	for (const word of text.split(" ")) {
		const last = lines.at(-1);
		if (last === void 0 || last.length + 1 + word.length > width) lines.push(word);
		else lines[lines.length - 1] = `${last} ${word}`;
	}
	return lines;
};

exports.helpText = helpText;