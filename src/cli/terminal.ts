import type { Manner } from './arguments.ts';
import { writeNamed } from './write.ts';

type Stream = { readonly isTTY?: boolean; readonly columns?: number | undefined; write(text: string): unknown };

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

/** How wide and how colourful a text for this terminal is. Without one it has no colour. */
export const look = (
  { output, color }: Manner,
  { env, stdout }: Terminal,
): { readonly width: number; readonly color: boolean } => {
  const isTerminal = output === null && stdout.isTTY === true;
  const isPlain = color === 'never' || (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
  return { width: stdout.columns ?? DEFAULT_WIDTH, color: isTerminal && !isPlain };
};

/** Writes to the file that was named, else to standard output. @throws UserError for a file that cannot be written. */
export const write = ({ output }: Manner, { stdout }: Terminal, text: string): void => {
  if (output === null) stdout.write(text);
  else writeNamed('--output', output, text);
};

/** One line on standard error, only on a terminal and only on long work. */
export const progressLine = ({ quiet }: Manner, terminal: Terminal) => {
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
