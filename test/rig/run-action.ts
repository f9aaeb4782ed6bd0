import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { parse } from 'yaml';
import { type LogAnnotation, parseAnnotations, parseOutputs } from './runner-files.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** The runner's own Node: 24.19. Its package is Linux only; elsewhere the Node that runs the tests stands in. */
const NODE_24 = join(ROOT, 'node_modules/.bin/node');

export type Step = {
  /** The built action. */
  readonly action?: string;
  /** The step's `with:`. Every other input has action.yml's default. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly event: { readonly name: string; readonly payload: unknown };
  readonly apiUrl: string;
  /** What `${{ github.token }}` stands for. */
  readonly token: string;
  /** Folder whose content is the job's home; null: a home without Claude Code. */
  readonly home: string | null;
  readonly env?: Readonly<Record<string, string>>;
  /** Files that earlier steps left in the workspace, by path. */
  readonly files?: Readonly<Record<string, string>>;
};

export type StepResult = {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly LogAnnotation[];
  /** What the `report-file` input names; null: it was not written. */
  readonly reportFile: string | null;
  readonly summaryFile: string | null;
  readonly ms: number;
};

/** Runs the built action as a runner would: a process of its own, its environment, its files, nothing of ours. */
export const runAction = async (step: Step): Promise<StepResult> => {
  const action = resolve(step.action ?? join(ROOT, 'dist/action.mjs'));
  if (!existsSync(action)) throw new Error(`${action} is missing: run \`npm run build\` first`);
  const job = mkdtempSync(join(tmpdir(), 'tollgate-step-'));
  try {
    const env = layOut(job, step);
    const started = performance.now();
    const child = spawn(existsSync(NODE_24) ? NODE_24 : process.execPath, [action], {
      cwd: join(job, 'work'),
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 110_000,
      killSignal: 'SIGKILL',
    });
    const closed = new Promise<number | null>((done, failed) => child.on('close', done).on('error', failed));
    const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
    const ms = performance.now() - started;
    const read = (name: string) => readFileSync(join(job, name), 'utf8');
    const fileOf = (input: string): string | null => {
      const path = join(job, 'work', step.inputs[input] ?? 'not-asked-for');
      return existsSync(path) && statSync(path).isFile() ? readFileSync(path, 'utf8') : null;
    };
    return {
      ...{ code, stdout, stderr, ms },
      outputs: parseOutputs(read('output')),
      summary: read('summary'),
      annotations: parseAnnotations(stdout),
      reportFile: fileOf('report-file'),
      summaryFile: fileOf('summary-file'),
    };
  } finally {
    rmSync(job, { recursive: true, force: true });
  }
};

const FOLDERS = { HOME: 'home', RUNNER_TEMP: 'temp', GITHUB_WORKSPACE: 'work' };

const FILES = {
  GITHUB_OUTPUT: 'output',
  GITHUB_STEP_SUMMARY: 'summary',
  GITHUB_STATE: 'state',
  GITHUB_ENV: 'env',
  GITHUB_PATH: 'path',
};

/** The run itself. https://docs.github.com/actions/reference/workflows-and-actions/variables */
const RUN = {
  CI: 'true',
  GITHUB_ACTIONS: 'true',
  GITHUB_ACTOR: 'alice',
  GITHUB_JOB: 'claude',
  GITHUB_REF: 'refs/pull/7/merge',
  GITHUB_REPOSITORY: 'octo/shop',
  GITHUB_REPOSITORY_OWNER: 'octo',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_RUN_ID: '9876543210',
  GITHUB_RUN_NUMBER: '12',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_SHA: 'a'.repeat(40),
  GITHUB_WORKFLOW: 'review',
  LANG: 'C.UTF-8',
  PATH: '/usr/local/bin:/usr/bin:/bin',
  RUNNER_ARCH: 'X64',
  RUNNER_NAME: 'runner',
  RUNNER_OS: 'Linux',
};

/** Makes the job's folders and files, and answers with the environment that names them. */
const layOut = (job: string, step: Step): Record<string, string> => {
  const below = (names: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(names).map(([variable, name]) => [variable, join(job, name)]));
  for (const folder of Object.values(FOLDERS)) mkdirSync(join(job, folder));
  for (const file of Object.values(FILES)) writeFileSync(join(job, file), '');
  writeFileSync(join(job, 'event.json'), JSON.stringify(step.event.payload));
  for (const [path, content] of Object.entries(step.files ?? {})) {
    mkdirSync(dirname(join(job, 'work', path)), { recursive: true });
    writeFileSync(join(job, 'work', path), content);
  }
  if (step.home !== null) cpSync(step.home, join(job, 'home'), { recursive: true });
  return {
    ...RUN,
    ...below(FOLDERS),
    ...below(FILES),
    ...below({ GITHUB_EVENT_PATH: 'event.json' }),
    // Hundreds of starts of the same file: Node compiles it once. It is the only thing here that no runner sets.
    NODE_COMPILE_CACHE: join(tmpdir(), 'tollgate-compile-cache'),
    GITHUB_EVENT_NAME: step.event.name,
    GITHUB_API_URL: step.apiUrl,
    GITHUB_GRAPHQL_URL: `${step.apiUrl}/graphql`,
    ...inputVariables(step),
    ...step.env,
  };
};

/**
 * Inputs as the runner hands them over: every declared one, upper-cased, spaces to underscores, hyphens kept (actions/runner,
 * ActionRunner.cs and Handler.cs). The runner only warns of an unknown one; here it is a test's mistake.
 */
const inputVariables = ({ inputs, token }: Step): Record<string, string> => {
  const declared: Record<string, { default?: unknown }> =
    parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')).inputs ?? {};
  const unknown = Object.keys(inputs).filter((name) => !(name in declared));
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`);
  const values = Object.entries(declared).map(([name, { default: value }]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    inputs[name] ?? evaluate(String(value ?? ''), token),
  ]);
  return Object.fromEntries(values);
};

const evaluate = (value: string, token: string): string => {
  const evaluated = value.replace(/\$\{\{\s*github\.token\s*\}\}/g, () => token);
  if (evaluated.includes('${{')) throw new Error(`the rig cannot evaluate ${value}`);
  return evaluated;
};
