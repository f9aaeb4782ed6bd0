import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import * as core from '@actions/core';
import type { Report } from './analysis/report.ts';
import { judge } from './budget/judge.ts';
import type { Annotation } from './github/annotations.ts';
import { type Client, createClient } from './github/client.ts';
import { type RunContext, readContext } from './github/context.ts';
import { createDesk } from './github/desk.ts';
import { inert } from './github/inert.ts';
import { assignMeasured, type Manner } from './github/measured-job.ts';
import { publish } from './github/publish.ts';
import { type Receipt, receiveJob } from './github/receive-job.ts';
import { type ActionSettings, parseInputs } from './inputs/parse-inputs.ts';
import { readTextFile } from './inputs/read-text.ts';
import { strayInputs } from './inputs/stray-inputs.ts';
import { measure } from './pipeline.ts';
import * as format from './render/format.ts';
import { renderTerminal } from './render/terminal.ts';
import { UserError } from './user-error.ts';
import { VERSION } from './version.ts';

/** Inputs → measure and judge, or receive what a fork measured → publish everything → fail last. */
const run = async (): Promise<void> => {
  const settings = parseInputs((name) => core.getInput(name), readTextFile);
  const stray = strayInputs(process.env);
  if (stray.length > 0) throw new UserError(stray);
  const { context, problems } = readContext(process.env, (path) => readFileSync(path, 'utf8'));
  const client = await createClient(settings.githubToken, context.apiUrl, VERSION);
  const { assignment, notes } = await assign(settings, context, client);
  if (assignment === null) return withoutReport(settings, notes);
  const { job, target } = assignment;
  const annotations = [...notes, ...problems.map((message) => ({ level: 'warning', message }) as const)];

  core.info(inert(renderTerminal(job.report, job.own, { width: 100, color: true })));
  const { total } = await publish({ ...job, annotations }, createDesk(client, settings.githubToken, target));
  if (total.failed) process.exitCode = core.ExitCode.Failure;
};

const assign = async (settings: ActionSettings, context: RunContext, client: Client): Promise<Receipt> => {
  const { comment, check, overrideLabel, reportFile, summaryFile, pullRequestBudgets, onUnmeasured } = settings;
  const limits = { ...pullRequestBudgets, onUnmeasured, format };
  const manner: Manner = { comment, check, overrideLabel, reportFile, summaryFile, limits, annotations: [] };
  if (settings.mode === 'publish') {
    const judgeReport = (report: Report) => judge(report, settings.budgets, onUnmeasured, format);
    const occasion = { manner: { ...manner, reportFile: null }, context, now: Date.now() };
    return receiveJob(reportFile ?? '', judgeReport, occasion, client);
  }
  const machine = { env: process.env, cwd: process.cwd(), home: homedir() };
  const { report, judgement } = measure(settings, { ...machine, unnamed: 'job', version: VERSION, format });
  const judged = { report, own: judgement };
  return { assignment: assignMeasured(judged, settings.matrix, { manner, context, now: Date.now() }), notes: [] };
};

const annotate = { error: core.error, warning: core.warning, notice: core.notice };

/** Nothing was received: a budget that is set was not measured. */
const withoutReport = (settings: ActionSettings, notes: readonly Annotation[]): void => {
  for (const { level, message } of notes) annotate[level](message);
  const { budgets, pullRequestBudgets, onUnmeasured } = settings;
  const limits = Object.entries({ ...budgets, ...pullRequestBudgets });
  const isGate = limits.some(([name, limit]) => name.startsWith('max') && limit !== null);
  if (isGate && onUnmeasured === 'fail')
    core.setFailed('No budget could be measured: there was no report to hold it against.');
};

/** Bad input is told problem by problem; anything else that stops the measurement is a bug, with its stack. */
const fail = (error: unknown): void => {
  if (error instanceof UserError) for (const problem of error.problems) core.setFailed(problem);
  else core.setFailed(error instanceof Error ? (error.stack ?? error.message) : String(error));
};

await run().catch(fail);
