#!/usr/bin/env node
import { parseArguments } from './cli-arguments.ts';
import { VERSION } from './version.ts';

/** 2: bad input, argument or configuration. */
const BAD_INPUT = 2;

const complain = (problems: readonly string[]): number => {
  process.stderr.write(problems.map((problem) => `tollgate: ${problem}\n`).join(''));
  return BAD_INPUT;
};

const run = async (): Promise<number> => {
  const command = parseArguments(process.argv.slice(2));
  switch (command.kind) {
    case 'version':
      process.stdout.write(`${VERSION}\n`);
      return 0;
    case 'help': {
      const { helpText } = await import('./cli-help.ts');
      process.stdout.write(helpText(command.topic));
      return 0;
    }
    case 'error':
      return complain(command.problems);
    default: {
      const [{ runReport }, { UserError }] = await Promise.all([import('./cli-report.ts'), import('./user-error.ts')]);
      try {
        return await runReport(command, process);
      } catch (error) {
        if (error instanceof UserError) return complain(error.problems);
        throw error;
      }
    }
  }
};

// Not process.exit: it would cut off output that a pipe has not taken yet.
void run().then((code) => {
  process.exitCode = code;
});
