#!/usr/bin/env node
import { standardStream } from './cli/standard-stream.ts';
import { VERSION } from './version.ts';

/** As bad input: nobody has the report. */
const OUTPUT_LOST = 2;

let isOutputLost = false;

/** A reader that has gone (`| head`) has what it wanted. Any other output that is lost is a failure, whatever the verdict. */
const lose = (error: Error & { readonly code?: string }): void => {
  if (error.code === 'EPIPE') return;
  isOutputLost = true;
  process.exitCode ||= OUTPUT_LOST;
  stderr.write(
    `tollgate: standard output could not be written (${error.code ?? error.message}); name a file with --output\n`,
  );
};

const stdout = standardStream(1, () => process.stdout.on('error', lose));
// Nobody could be told that this one is lost.
const stderr = standardStream(2, () => process.stderr.on('error', () => {}));

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
  process.exitCode = code === 0 && isOutputLost ? OUTPUT_LOST : code;
  if (stdout.isDone() && stderr.isDone()) process.exit();
};

void run(process.argv.slice(2)).then(end);
