import { homedir } from 'node:os';
import type { Insights } from '../analysis/report-insights.ts';
import { readSettings } from '../inputs/read-settings.ts';
import { readTextFile } from '../inputs/read-text.ts';
import { VERSION } from '../version.ts';
import type { InsightsCommand } from './arguments.ts';
import { keepHeapSmall } from './engine.ts';
import { asFlag } from './flags.ts';
import { survey } from './survey.ts';
import { look, progressLine, type Terminal, write } from './terminal.ts';
import { spareInputs } from './write.ts';

/** `tollgate insights`: measures, prints, judges nothing: the exit code is 0. @throws UserError for what the user can mend. */
export const runInsights = async (command: InsightsCommand, terminal: Terminal): Promise<number> => {
  const given = { values: command.values, problems: [] };
  const surroundings = { unsetSince: { kind: 'all' }, called: asFlag, readText: readTextFile } as const;
  const { settings } = readSettings(given, surroundings);
  const spare = spareInputs({ '--output': command.output }, settings);
  const { bands, reference, run } = command;
  const figures = run === null ? null : (await import('./run-file.ts')).readRunFigures(run);
  keepHeapSmall();
  const progress = progressLine(command, terminal);
  const insights = survey(
    settings,
    { bands, run: figures, withReference: reference },
    {
      env: terminal.env,
      cwd: terminal.cwd(),
      home: homedir(),
      unnamed: 'all-sessions',
      version: VERSION,
      onFile: (index, files, path) => {
        spare(path);
        progress.show(index, files);
      },
    },
  );
  progress.clear();
  write(command, terminal, await render(command, insights, terminal));
  return 0;
};

const render = async (command: InsightsCommand, insights: Insights, terminal: Terminal): Promise<string> => {
  if (command.format === 'json') return (await import('../render/insights/json.ts')).renderInsightsJson(insights);
  if (command.format === 'html') return (await import('../render/insights/html.ts')).renderInsightsHtml(insights);
  return (await import('../render/insights/terminal.ts')).renderInsightsTerminal(insights, look(command, terminal));
};
