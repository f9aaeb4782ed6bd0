import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';

/** A command as a user would start it: a whole process, start-up included. */
export type Command = {
  readonly argv: readonly [string, ...string[]];
  readonly env: Readonly<Record<string, string>>;
};

/** Wall and CPU (user + system, children included) in milliseconds, peak resident memory in MiB. */
export type Sample = { readonly wallMs: number; readonly cpuMs: number; readonly peakMiB: number };

export type Measure = (command: Command) => Sample;

/** GNU time under the names it goes by: Debian and Ubuntu (`apt-get install time`), Homebrew (`gnu-time`). */
const ACCOUNTANTS = ['/usr/bin/time', 'gtime'];

/** Null: no GNU time on this machine (the shell's own `time` and BSD's do not tell the peak in this form). */
export const findAccountant = (): string | null =>
  ACCOUNTANTS.find((name) => spawnSync(name, ['--version'], { encoding: 'utf8' }).stdout?.includes('GNU')) ?? null;

/** `taskset` of util-linux with the last processor, which has the least to do; null where there is none (macOS, Windows). */
export const findPin = (): readonly [string, ...string[]] | null => {
  const pin = ['taskset', '--cpu-list', String(cpus().length - 1)] as const;
  return spawnSync(pin[0], [...pin.slice(1), 'true']).status === 0 ? pin : null;
};

/**
 * Times processes from outside. CPU and peak are the kernel's figures for the child, through GNU time; the wall clock is
 * our own, because GNU time's has a resolution of 10 ms. The accountant's own start (about 1 ms) is in every sample.
 */
export const createMeasure = (accountant: string): Measure => {
  return ({ argv, env }) => {
    const folder = mkdtempSync(join(tmpdir(), 'tollgate-bench-'));
    const file = join(folder, 'figures');
    try {
      const started = performance.now();
      const { status, error, stderr } = spawnSync(accountant, ['-o', file, '-f', '%U %S %M', ...argv], {
        env,
        stdio: ['ignore', 'ignore', 'pipe'],
        encoding: 'utf8',
      });
      const wallMs = performance.now() - started;
      if (error !== undefined) throw error;
      if (status !== 0)
        throw new Error(`${argv.slice(0, 3).join(' ')} ended with code ${status}: ${stderr.slice(0, 500)}`);
      return { wallMs, ...readFigures(readFileSync(file, 'utf8')) };
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
};

/** Reads `user system peak` (seconds, seconds, KiB) from the last line of GNU time's output. */
export const readFigures = (output: string): Omit<Sample, 'wallMs'> => {
  const match = /(?:^|\n)(\d+\.\d+) (\d+\.\d+) (\d+)\s*$/.exec(output);
  if (match === null) throw new Error(`GNU time's figures were not understood: ${JSON.stringify(output)}`);
  const [, user, system, peakKiB] = match;
  return { cpuMs: (Number(user) + Number(system)) * 1_000, peakMiB: Number(peakKiB) / 1_024 };
};

/** Runs a command once and returns what it printed. */
export const capture = ({ argv: [file, ...args], env }: Command): string => {
  const { status, error, stdout, stderr } = spawnSync(file, args, { env, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (error !== undefined) throw error;
  if (status !== 0)
    throw new Error(`${[file, ...args].slice(0, 3).join(' ')} ended with code ${status}: ${stderr.slice(0, 500)}`);
  return stdout;
};
