import { FLAGS, type Flag } from './cli-flags.ts';

export type HelpTopic = 'tollgate' | 'report';

const WIDTH = 80;

/** Help for the terminal: at most 80 columns wide, ends with a newline. */
export const helpText = (topic: HelpTopic): string =>
  `${(topic === 'report' ? [REPORT, options(), EXAMPLES, EXIT_CODES] : [OVERVIEW, EXAMPLES, EXIT_CODES]).join('\n\n')}\n`;

const OVERVIEW = `Usage: tollgate report [PATH…] [options]

What headless Claude Code jobs cost, read from what they leave on this machine.
Nothing leaves it.

Commands:
  report     Measure, judge by the budgets, print
  help       Show this help

tollgate report --help lists the options, tollgate --version the version.`;

const REPORT = `Usage: tollgate report [PATH…] [options]

Prints what a run of Claude Code cost, and holds it against the budgets given.
PATH is a transcript, an execution file, a folder or a glob; without one, it is
the latest session on this machine.`;

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

const options = (): string => ['Options:', ...FLAGS.flatMap(optionLines)].join('\n');

const usage = ({ name, short, metavar }: Flag): string =>
  `  ${short ? `-${short}, ` : ''}--${name}${metavar ? ` ${metavar}` : ''}`;

const DOC_COLUMN = 2 + Math.max(...FLAGS.map((flag) => usage(flag).length));

const optionLines = (flag: Flag): readonly string[] => {
  const doc = flag.doc.replaceAll('`', '') + (flag.default === undefined ? '' : ` Default: ${flag.default}.`);
  const [first = '', ...rest] = wrap(doc, WIDTH - DOC_COLUMN);
  return [usage(flag).padEnd(DOC_COLUMN) + first, ...rest.map((line) => ' '.repeat(DOC_COLUMN) + line)];
};

/** Lines of at most `width` columns, broken at spaces; a longer word stands alone. */
const wrap = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
};
