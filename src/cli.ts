#!/usr/bin/env node
import type { InsightsCommand, ReportCommand } from './cli/arguments.ts';
import { standardStream } from './cli/standard-stream.ts';
import type { Terminal } from './cli/terminal.ts';
import { VERSION } from './version.ts';

/** 2: bad input, argument or configuration. */
const BAD_INPUT = 2;

const stdout = standardStream(1, () => process.stdout);
const stderr = standardStream(2, () => process.stderr);
const terminal: Terminal = { env: process.env, stdout, stderr, cwd: process.cwd };

const complain = (problems: readonly string[]): number => {
  stderr.write(problems.map((problem) => `tollgate: ${problem}\n`).join(''));
  return BAD_INPUT;
};

/** Only the command that was given is loaded. */
const load = async (command: ReportCommand | InsightsCommand): Promise<() => Promise<number>> => {
  if (command.kind === 'report') {
    const { runReport } = await import('./cli/report.ts');
    return () => runReport(command, terminal);
  }
  const { runInsights } = await import('./cli/insights.ts');
  return () => runInsights(command, terminal);
};

const runCommand = async (command: ReportCommand | InsightsCommand): Promise<number> => {
  const [execute, { UserError }] = await Promise.all([load(command), import('./user-error.ts')]);
  try {
    return await execute();
  } catch (error) {
    if (error instanceof UserError) return complain(error.problems);
    throw error;
  }
};

const sayVersion = (): number => {
  stdout.write(`${VERSION}\n`);
  return 0;
};

const run = async (argv: readonly string[]): Promise<number> => {
  // The most usual form, before anything is loaded that understands the others.
  if (argv.length === 1 && argv[0] === '--version') return sayVersion();
  const { parseArguments } = await import('./cli/arguments.ts');
  const command = parseArguments(argv);
  switch (command.kind) {
    case 'version':
      return sayVersion();
    case 'help': {
      const { helpText } = await import('./cli/help.ts');
      stdout.write(helpText(command.topic));
      return 0;
    }
    case 'error':
      return complain(command.problems);
    default:
      return await runCommand(command);
  }
};

/** At once, for waiting takes V8 long: it ends its compilers and frees its heap first. But not before all is written. */
const end = (code: number): void => {
  process.exitCode = code;
  if (stdout.isDone() && stderr.isDone()) process.exit();
};

void run(process.argv.slice(2)).then(end);
