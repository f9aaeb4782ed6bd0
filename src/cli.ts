#!/usr/bin/env node
import { standardStream } from './cli/standard-stream.ts';
import { VERSION } from './version.ts';

const stdout = standardStream(1, () => process.stdout);
const stderr = standardStream(2, () => process.stderr);

const run = async (argv: readonly string[]): Promise<number> => {
  // Said before anything is loaded that understands the rest of what can be asked.
  if (argv.length === 1 && argv[0] === '--version') {
    stdout.write(`${VERSION}\n`);
    return 0;
  }
  const { runCommand } = await import('./cli/run-command.ts');
  return runCommand(argv, { env: process.env, stdout, stderr, cwd: process.cwd });
};

/** At once, for at its natural end V8 waits for its compilers and frees its heap. But not before all is written. */
const end = (code: number): void => {
  process.exitCode = code;
  if (stdout.isDone() && stderr.isDone()) process.exit();
};

void run(process.argv.slice(2)).then(end);
