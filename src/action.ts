import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import * as core from '@actions/core';
import { announce } from './github/announcement.ts';
import { readContext } from './github/context.ts';
import { createDesk } from './github/desk.ts';
import { outputsOf } from './github/outputs.ts';
import { publish } from './github/publish.ts';
import { commentTellings, summaryTellings } from './github/tellings.ts';
import { parseInputs } from './inputs/parse-inputs.ts';
import { readTextFile } from './inputs/read-text.ts';
import { strayInputs } from './inputs/stray-inputs.ts';
import { measure } from './pipeline.ts';
import * as format from './render/format.ts';
import { renderJson } from './render/json.ts';
import { renderTerminal } from './render/terminal.ts';
import { UserError } from './user-error.ts';
import { VERSION } from './version.ts';

/** Inputs → measure and judge → publish everything → fail last, with one sentence for each broken budget. */
const run = async (): Promise<void> => {
  const settings = parseInputs((name) => core.getInput(name), readTextFile);
  const stray = strayInputs(process.env);
  if (stray.length > 0) throw new UserError(stray);
  const { context, problems } = readContext(process.env, (path) => readFileSync(path, 'utf8'));
  const machine = { env: process.env, cwd: process.cwd(), home: homedir() };
  const { report, judgement } = measure(settings, { ...machine, unnamed: 'job', version: VERSION, format });
  const { warnings, failures } = announce(report, judgement, settings.onUnmeasured);
  const { reportFile } = settings;

  core.info(renderTerminal(report, judgement, { width: 100, color: true }));
  await publish(
    {
      summary: summaryTellings(report, judgement),
      comment: settings.comment === 'never' ? null : commentTellings(report, judgement),
      reportFile: reportFile === null ? null : { path: reportFile, text: () => renderJson(report, judgement) },
      outputs: outputsOf(report, judgement),
      annotations: [...warnings, ...problems.map((message) => ({ level: 'warning', message }) as const)],
    },
    createDesk(context, settings.githubToken, VERSION),
  );
  for (const sentence of failures) core.setFailed(sentence);
  if (judgement.failed) process.exitCode = core.ExitCode.Failure;
};

/** Bad input is told problem by problem; anything else that stops the measurement is a bug, with its stack. */
const fail = (error: unknown): void => {
  if (error instanceof UserError) for (const problem of error.problems) core.setFailed(problem);
  else core.setFailed(error instanceof Error ? (error.stack ?? error.message) : String(error));
};

await run().catch(fail);
