import { UserError } from '../user-error.ts';
import { VERSION } from '../version.ts';
import { type InsightsCommand, parseArguments, type ReportCommand } from './arguments.ts';
import type { Terminal } from './terminal.ts';

/** 2: bad input, argument or configuration. */
const BAD_INPUT = 2;

/** Does what the command line says, and returns the exit code. What the user can mend is told on standard error. */
export const runCommand = async (argv: readonly string[], terminal: Terminal): Promise<number> => {
  const command = parseArguments(argv);
  switch (command.kind) {
    case 'version':
      terminal.stdout.write(`${VERSION}\n`);
      return 0;
    case 'help': {
      const { helpText } = await import('./help.ts');
      terminal.stdout.write(helpText(command.topic));
      return 0;
    }
    case 'error':
      return complain(command.problems, terminal);
    default:
      return await execute(command, terminal);
  }
};

const execute = async (command: ReportCommand | InsightsCommand, terminal: Terminal): Promise<number> => {
  try {
    // Only the command that was given is loaded.
    if (command.kind === 'report') return await (await import('./report.ts')).runReport(command, terminal);
    return await (await import('./insights.ts')).runInsights(command, terminal);
  } catch (error) {
    if (error instanceof UserError) return complain(error.problems, terminal);
    if (isFolderGone(error)) return complain([FOLDER_GONE], terminal);
    throw error;
  }
};

const FOLDER_GONE = 'the current folder was removed; change to one that exists';

const isFolderGone = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd';

const complain = (problems: readonly string[], { stderr }: Terminal): number => {
  stderr.write(problems.map((problem) => `tollgate: ${problem}\n`).join(''));
  return BAD_INPUT;
};
