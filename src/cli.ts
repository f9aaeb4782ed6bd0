#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { parseArguments } from './cli-arguments.ts';
import { VERSION } from './version.ts';

/** 2: bad input, argument or configuration. */
const BAD_INPUT = 2;

/**
 * V8's young generation grows to tens of megabytes, and what is let go in it drifts into the old one: on a corpus that is
 * most of the memory. A small one costs no measurable time here (bench/README.md).
 */
const keepYoungGenerationSmall = (): void => setFlagsFromString('--semi-space-growth-factor=1');

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
      keepYoungGenerationSmall();
      const [{ runReport }, { UserError }] = await Promise.all([import('./cli-report.ts'), import('./user-error.ts')]);
      try {
        return runReport(command, process);
      } catch (error) {
        if (error instanceof UserError) return complain(error.problems);
        throw error;
      }
    }
  }
};

// Not process.exit: it would cut off output that a pipe has not taken yet.
process.exitCode = await run();
