import { statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { exitCodeOf } from './budget/exit-code.ts';
import type { ReportCommand } from './cli-arguments.ts';
import { keepHeapSmall } from './cli-heap.ts';
import { readSettings } from './inputs/read-settings.ts';
import { readTextFile } from './inputs/read-text.ts';
import type { Values } from './inputs.ts';
import { type Measured, measure } from './pipeline.ts';
import { count, percent, tokens, usd, usdExact } from './render/format.ts';
import { summaryLine } from './render/summary-line.ts';
import { UserError } from './user-error.ts';
import { VERSION } from './version.ts';

type Stream = { readonly isTTY?: boolean; readonly columns?: number; write(text: string): unknown };

/** As much of `process` as the command touches. */
export type Terminal = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Stream;
  readonly stderr: Stream;
  cwd(): string;
};

const DEFAULT_WIDTH = 80;
/** Milliseconds before the progress line shows, and between its changes. */
const PROGRESS_PAUSE = 200;

/** `tollgate report`: measures, prints, and returns the exit code. @throws UserError for what the user can mend. */
export const runReport = async (command: ReportCommand, terminal: Terminal): Promise<number> => {
  const { settings, values } = readSettings({ values: command.values, problems: [] }, { kind: 'all' }, readTextFile);
  const remarks = command.quiet ? '' : unheld(values);
  if (remarks !== '') terminal.stderr.write(remarks);
  const progress = progressLine(command, terminal);
  const watchBytes = bytesWatch();
  const measured = measure(settings, {
    env: terminal.env,
    cwd: terminal.cwd(),
    home: homedir(),
    unnamed: 'latest-session',
    version: VERSION,
    format: { usd, usdExact, tokens, count, percent },
    onFile: (index, files, path) => {
      progress.show(index, files);
      watchBytes(path);
    },
  });
  progress.clear();
  write(command, terminal, await render(command, measured, terminal));
  const { report, judgement } = measured;
  if (command.output !== null && judgement.failed) {
    terminal.stderr.write(`${summaryLine(report, judgement)} See ${command.output}.\n`);
  }
  return exitCodeOf(measured.judgement);
};

/** Keeps the heap small from so many bytes on: below them loading what that takes is longer than what it spares. */
const MANY_BYTES = 8 << 20;

const bytesWatch = (): ((path: string) => void) => {
  let bytes = 0;
  return (path) => {
    if (bytes >= MANY_BYTES) return;
    bytes += statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    if (bytes >= MANY_BYTES) keepHeapSmall();
  };
};

/** A budget of the config file that nobody holds here is said to be so. */
const unheld = (values: Values): string =>
  (['max-pr-cost', 'warn-pr-cost'] as const)
    .filter((budget) => values[budget] !== undefined)
    .map((budget) => `tollgate: ${budget}: not held here; only the action knows the pull request's other runs\n`)
    .join('');

/** Only the form that was asked for is loaded: on a small run loading takes longer than reading. */
const render = async (
  { format, color, output }: ReportCommand,
  { report, judgement }: Measured,
  { env, stdout }: Terminal,
): Promise<string> => {
  if (format === 'json') return (await import('./render/json.ts')).renderJson(report, judgement);
  if (format === 'markdown') return (await import('./render/markdown.ts')).renderMarkdown(report, judgement, 'full');
  const { renderTerminal } = await import('./render/terminal.ts');
  const isTerminal = output === null && stdout.isTTY === true;
  const isPlain = color === 'never' || (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
  return renderTerminal(report, judgement, { width: stdout.columns ?? DEFAULT_WIDTH, color: isTerminal && !isPlain });
};

const write = ({ output }: ReportCommand, { stdout }: Terminal, text: string): void => {
  if (output === null) {
    stdout.write(text);
    return;
  }
  try {
    writeFileSync(output, text);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    throw new UserError([`--output: ${output} cannot be written (${code}); name a file in a folder that exists`], {
      cause,
    });
  }
};

/** One line on standard error, only on a terminal and only on long work. */
const progressLine = ({ quiet }: ReportCommand, terminal: Terminal) => {
  let next = Date.now() + PROGRESS_PAUSE;
  let isShown = false;
  return {
    show: (index: number, files: number): void => {
      // The stream is opened when it is first asked for, which a short run need not do.
      if (quiet || Date.now() < next || terminal.stderr.isTTY !== true) return;
      next = Date.now() + PROGRESS_PAUSE;
      isShown = true;
      terminal.stderr.write(`\r\u001b[KReading file ${index + 1} of ${files} …`);
    },
    clear: (): void => {
      if (isShown) terminal.stderr.write('\r\u001b[K');
    },
  };
};
