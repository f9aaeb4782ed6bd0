/**
 * Proves the npm package as a user gets it: staged, packed, installed without a network into an empty folder, it brings
 * nothing along and its command runs. `npm run check:package`.
 */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runOrThrow } from './lib/run.ts';
import { stagePackage } from './lib/stage-package.ts';

const root = join(import.meta.dirname, '..');
const scratch = await mkdtemp(join(tmpdir(), 'tollgate-package-'));
try {
  await stagePackage(root, join(scratch, 'staged'), null);
  runOrThrow('npm', ['pack', '--silent', './staged'], { cwd: scratch });
  await installTarball();
  await requireNothingElse();
  console.log(`  the installed command says ${startCommand()}`);
} finally {
  await rm(scratch, { recursive: true, force: true });
}

async function installTarball(): Promise<void> {
  const tarball = (await readdir(scratch)).find((name) => name.endsWith('.tgz'));
  if (tarball === undefined) throw new Error('npm pack left no tarball');
  await writeFile(join(scratch, 'package.json'), '{ "private": true }\n');
  runOrThrow('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${tarball}`], { cwd: scratch });
}

async function requireNothingElse(): Promise<void> {
  const installed = (await readdir(join(scratch, 'node_modules'))).filter((name) => !name.startsWith('.'));
  if (installed.join() !== 'tollgate') throw new Error(`The package brings along ${installed.join(', ')}`);
}

/** The way a user starts it, through the link npm made for `bin`. */
function startCommand(): string {
  return runOrThrow('npm', ['exec', '--offline', '--', 'tollgate', '--version'], { cwd: scratch }).trim();
}
