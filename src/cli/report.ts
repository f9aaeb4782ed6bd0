import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { exitCodeOf } from '../budget/exit-code.ts';
import { readSettings } from '../inputs/read-settings.ts';
import { readTextFile } from '../inputs/read-text.ts';
import type { Values } from '../inputs.ts';
import { type Measured, measure } from '../pipeline.ts';
import { count, percent, tokens, usd, usdExact } from '../render/format.ts';
import { renderJson } from '../render/json.ts';
import { summaryLine } from '../render/summary-line.ts';
import { VERSION } from '../version.ts';
import type { ReportCommand } from './arguments.ts';
import { writeCard } from './card.ts';
import { compileLate, keepHeapSmall } from './engine.ts';
import { asFlag } from './flags.ts';
import { look, progressLine, type Terminal, write } from './terminal.ts';
import { spareInputs } from './write.ts';

/** `tollgate report`: measures, prints, and returns the exit code. @throws UserError for what the user can mend. */
export const runReport = async (command: ReportCommand, terminal: Terminal): Promise<number> => {
  const given = { values: command.values, problems: [] };
  const surroundings = { unsetSince: { kind: 'all' }, called: asFlag, readText: readTextFile } as const;
  const { settings, values } = readSettings(given, surroundings);
  const spare = spareInputs({ '--output': command.output, '--share': command.share }, settings);
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
      spare(path);
      progress.show(index, files);
      watchBytes(path);
    },
  });
  progress.clear();
  write(command, terminal, await render(command, measured, terminal));
  const { report, judgement } = measured;
  if (command.share !== null) await writeCard(command.share, report, terminal.stderr);
  if (command.output !== null && judgement.failed) {
    terminal.stderr.write(`${summaryLine(report, judgement)} See ${command.output}.\n`);
  }
  return exitCodeOf(measured.judgement);
};

/** From so many bytes on V8 is set up for them: below them loading what that takes is longer than what it spares. */
const SOME_BYTES = 2 << 20;
const MANY_BYTES = 8 << 20;

const bytesWatch = (): ((path: string) => void) => {
  let bytes = 0;
  return (path) => {
    if (bytes >= MANY_BYTES) return;
    const before = bytes;
    bytes += statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    if (before < SOME_BYTES && bytes >= SOME_BYTES) compileLate();
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
const render = async (command: ReportCommand, { report, judgement }: Measured, terminal: Terminal): Promise<string> => {
  const { format } = command;
  if (format === 'json') return renderJson(report, judgement);
  if (format === 'markdown') return (await import('../render/markdown.ts')).renderMarkdown(report, judgement, 'full');
  if (format === 'html') return (await import('../render/html.ts')).renderHtml(report, judgement);
  return (await import('../render/terminal.ts')).renderTerminal(report, judgement, look(command, terminal));
};
