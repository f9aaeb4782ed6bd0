/**
 * Proves dist/: built twice in two folders it has the same bytes, they are the committed ones, both programs start where
 * there is no node_modules, and the command line holds no GitHub client. `npm run check:dist`.
 */
import { writeFileSync } from 'node:fs';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleAll } from './lib/bundle.ts';
import { type FileTree, readFileTree, treeDifferences } from './lib/file-tree.ts';
import { availableNodes, majorVersion } from './lib/nodes.ts';
import { run } from './lib/run.ts';

const OLDEST_NODE = 20;
const ACTION_NODE = 24;
const GITHUB_CLIENT = /node_modules\/(?:@actions|@octokit|undici)\/|api\.github\.com/;

const root = join(import.meta.dirname, '..');
const scratch = await mkdtemp(join(tmpdir(), 'tollgate-dist-'));
try {
  const problems = await check();
  for (const problem of problems) console.error(`✗ ${problem}`);
  process.exitCode = problems.length === 0 ? 0 : 1;
} finally {
  await rm(scratch, { recursive: true, force: true });
}

async function check(): Promise<string[]> {
  const here = await buildHere();
  const elsewhere = await buildElsewhere();
  const committed = await readFileTree(join(root, 'dist')).catch((): FileTree => new Map());
  return [
    ...treeDifferences(here, elsewhere).map((line) => `The build depends on its folder: ${line}`),
    ...treeDifferences(here, committed).map((line) => `dist/ is stale: ${line}. Run \`npm run build\` and commit it.`),
    ...gitHubClients(here),
    ...startProblems(join(scratch, 'here')),
  ];
}

async function buildHere(): Promise<FileTree> {
  await bundleAll(root, join(scratch, 'here'));
  return readFileTree(join(scratch, 'here'));
}

/** The same sources in another folder: a path that leaks into the output shows as a difference. */
async function buildElsewhere(): Promise<FileTree> {
  const copy = join(scratch, 'a copy');
  for (const name of ['src', 'package.json', 'tsconfig.json']) {
    await cp(join(root, name), join(copy, name), { recursive: true });
  }
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  await bundleAll(copy, join(copy, 'dist'));
  return readFileTree(join(copy, 'dist'));
}

/** The action's own bundle shows that the pattern finds what it looks for. */
function gitHubClients(built: FileTree): string[] {
  const found = [...built].filter(([, bytes]) => GITHUB_CLIENT.test(bytes.toString('utf8'))).map(([name]) => name);
  const inCli = found.filter((name) => /^cli[./].*\.c?js$/.test(name));
  const blind = found.some((name) => name.startsWith('action')) ? [] : ['No GitHub client was found in the action.'];
  return [...blind, ...inCli.map((name) => `dist/${name} holds a GitHub client, which the command line never needs.`)];
}

function startProblems(dist: string): string[] {
  return availableNodes(process.env.PATH ?? '').flatMap((node) => {
    const major = majorVersion(node);
    console.log(`  starting on ${node.version}`);
    return [
      ...(major >= OLDEST_NODE ? cliProblems(node.path, dist) : []),
      ...(major >= ACTION_NODE ? actionProblems(node.path, dist) : []),
    ].map((problem) => `${problem} (Node ${node.version})`);
  });
}

/** Most of the command line is in chunks that only load when they are needed: each is needed once. */
function cliProblems(node: string, dist: string): string[] {
  const recorded = join(root, 'test/fixtures/recorded/plain-opus-5-5');
  const settings = join(scratch, 'settings.json');
  writeFileSync(settings, '{ "maxCost": 0 }');
  const tries = [
    { args: ['--version'], says: /^\d+\.\d+\.\d+/m },
    { args: ['--help'], says: /report/ },
    { args: ['report', recorded], says: /\$\d+\.\d\d/ },
    { args: ['report', recorded, '--format', 'markdown'], says: /\$\d+\.\d\d/ },
    { args: ['report', `${recorded}/**/*.jsonl`, '--format', 'json'], says: /"totalUsd": \d/ },
    { args: ['report', recorded, '--prices', '{"multiplier": 2}', '--format', 'json'], says: /"overrides": true/ },
    { args: ['report', recorded, '--config', settings], status: 1, says: /\$0/ },
  ];
  return tries.flatMap(({ args, says, status: expected = 0 }) => {
    const { status, output } = run(node, [join(dist, 'cli.js'), ...args], { cwd: scratch });
    return status === expected && says.test(output) ? [] : [`cli.js ${args.join(' ')} ended with ${status}: ${output}`];
  });
}

/** A bad input is the shortest way through the action that ends the same on every machine. */
function actionProblems(node: string, dist: string): string[] {
  const env = { PATH: process.env.PATH, 'INPUT_MAX-COST': 'two dollars' };
  const { status, output } = run(node, [join(dist, 'action.mjs')], { cwd: scratch, env });
  const refused = status === 1 && /^::error.*max-cost.*two dollars/m.test(output);
  return refused
    ? []
    : [`action.mjs should refuse a bad max-cost with exit code 1, but ended with ${status}: ${output}`];
}
