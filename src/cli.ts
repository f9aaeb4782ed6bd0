#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { parseArguments } from './cli-arguments.ts';
import { VERSION } from './version.ts';

/** 2: bad input, argument or configuration. */
const BAD_INPUT = 2;

/**
 * Of a corpus little is alive at a time, and V8 would let the heap grow to several times that before it looks: a small young
 * generation and a slow growth of the old one take half the memory (bench/README.md).
 */
const keepHeapSmall = (): void => {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=40');
};

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
      keepHeapSmall();
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
