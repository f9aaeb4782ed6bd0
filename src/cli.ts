#!/usr/bin/env node
import { type InsightsCommand, parseArguments, type ReportCommand } from './cli/arguments.ts';
import { VERSION } from './version.ts';

/** 2: bad input, argument or configuration. */
const BAD_INPUT = 2;

const complain = (problems: readonly string[]): number => {
  process.stderr.write(problems.map((problem) => `tollgate: ${problem}\n`).join(''));
  return BAD_INPUT;
};

/** Only the command that was given is loaded. */
const load = async (command: ReportCommand | InsightsCommand): Promise<() => Promise<number>> => {
  if (command.kind === 'report') {
    const { runReport } = await import('./cli/report.ts');
    return () => runReport(command, process);
  }
  const { runInsights } = await import('./cli/insights.ts');
  return () => runInsights(command, process);
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

const run = async (): Promise<number> => {
  const command = parseArguments(process.argv.slice(2));
  switch (command.kind) {
    case 'version':
      process.stdout.write(`${VERSION}\n`);
      return 0;
    case 'help': {
      const { helpText } = await import('./cli/help.ts');
      process.stdout.write(helpText(command.topic));
      return 0;
    }
    case 'error':
      return complain(command.problems);
    default:
      return await runCommand(command);
  }
};

// Not process.exit: it would cut off output that a pipe has not taken yet.
void run().then((code) => {
  process.exitCode = code;
});
