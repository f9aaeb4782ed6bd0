import { spawnSync } from 'node:child_process';

/** `output` is everything the program said, stdout first. */
export type Run = { readonly status: number | null; readonly stdout: string; readonly output: string };

type Options = { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv };

/** Runs a program to its end, with nothing on stdin. Throws if it cannot start. */
export function run(command: string, args: readonly string[], options: Options = {}): Run {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    ...options,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 120_000,
    // A linter's report on all rooms is larger than Node's default of one mebibyte.
    maxBuffer: 64 * 2 ** 20,
    // npm is a .cmd file on Windows, which only a shell starts.
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (error !== undefined) throw error;
  return { status, stdout, output: `${stdout}${stderr}` };
}

/** The same, but anything except exit code 0 is an error that shows what the program said. */
export function runOrThrow(command: string, args: readonly string[], options: Options = {}): string {
  const { status, stdout, output } = run(command, args, options);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${output}`);
  return stdout;
}
