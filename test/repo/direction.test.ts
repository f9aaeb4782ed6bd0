import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '../../scripts/lib/run.ts';
import { ROOT } from './root.ts';

/**
 * The table of docs/architecture.md: what each room may import from outside itself, beside the two plain helpers. The
 * linter knows the files of src/ by name, so a new one has to be added to the rooms' rules in biome.json.
 */
const MAY_IMPORT: Readonly<Record<string, RegExp>> = {
  inputs: /^(?:inputs|settings|budget\/limits|pricing\/overrides)\.ts$/,
  transcript: /^$/,
  pricing: /^transcript\/model\.ts$/,
  analysis: /^(?:transcript|pricing)\/model\.ts$/,
  budget: /^analysis\/report[a-z-]*\.ts$/,
  'pull-request': /^(?:analysis\/report[a-z-]*\.ts|budget\/.+)$/,
  render: /^(?:analysis\/report[a-z-]*\.ts|budget\/.+|pull-request\/.+)$/,
  cli: /^(?!github\/|action\.ts$)/,
  github: /^(?:analysis\/report[a-z-]*\.ts|budget\/.+|pull-request\/.+|render\/.+)$/,
};
const EVERYWHERE = new Set(['group-by.ts', 'money.ts', 'user-error.ts']);
const PURE = ['pricing', 'analysis', 'budget', 'pull-request', 'render'];

const modules = globSync('**/*.ts', { cwd: join(ROOT, 'src') }).map((path) => path.replaceAll(sep, '/'));
const rooms = [...new Set(modules.filter((path) => path.includes('/')).map((path) => path.split('/')[0] ?? ''))];

/** One line of a file that does not exist in the project, and whether the linter has to refuse it. */
type Probe = { readonly file: string; readonly line: string; readonly refused: boolean };

const importProbes: Probe[] = rooms.flatMap((room) =>
  modules
    .filter((module) => !module.startsWith(`${room}/`))
    .flatMap((module) => {
      const refused = !EVERYWHERE.has(module) && !MAY_IMPORT[room]?.test(module);
      return [
        { file: `src/${room}/probe.ts`, line: `import '../${module}';`, refused },
        { file: `src/${room}/deeper/probe.ts`, line: `import '../../${module}';`, refused },
      ];
    }),
);

const effectProbes: Probe[] = [
  ...PURE.flatMap((room) => [
    { file: `src/${room}/effects.ts`, line: `import 'node:fs';`, refused: true },
    { file: `src/${room}/effects.ts`, line: `import 'node:fs/promises';`, refused: true },
    { file: `src/${room}/effects.ts`, line: `import 'node:util';`, refused: false },
    { file: `src/${room}/effects.ts`, line: `export const later = () => import('node:http');`, refused: true },
    { file: `src/${room}/effects.ts`, line: 'export const environment = () => process.env;', refused: true },
    { file: `src/${room}/effects.ts`, line: 'export const say = () => console.log();', refused: true },
    { file: `src/${room}/effects.ts`, line: `export const send = () => fetch('');`, refused: true },
  ]),
  ...[...PURE, 'transcript'].flatMap((room) => [
    { file: `src/${room}/client.ts`, line: `import '@actions/core';`, refused: true },
    { file: `src/${room}/client.ts`, line: `import '@octokit/rest';`, refused: true },
  ]),
  { file: 'src/pull-request/effects.ts', line: `import 'node:zlib';`, refused: false },
  { file: 'src/render/effects.ts', line: `import 'node:zlib';`, refused: true },
  { file: 'src/transcript/effects.ts', line: `import 'node:fs';`, refused: false },
  { file: 'src/transcript/effects.ts', line: `import 'node:https';`, refused: true },
  { file: 'src/github/client.ts', line: `import '@actions/core';`, refused: false },
  { file: 'src/action.ts', line: `import '@actions/core';`, refused: false },
  { file: 'src/action.ts', line: `import './github/publish.ts';`, refused: false },
  { file: 'src/cli.ts', line: `import '@actions/core';`, refused: true },
  { file: 'src/cli.ts', line: `import './github/publish.ts';`, refused: true },
];

const probes = [...importProbes, ...effectProbes];

/** Lints all probes at once under the project's own rules; returns `file:line` of everything that was refused. */
function lint(scratch: string, lines: readonly Probe[]): ReadonlySet<string> {
  cpSync(join(ROOT, 'biome.json'), join(scratch, 'biome.json'));
  for (const [file, own] of Map.groupBy(lines, (probe) => probe.file)) {
    mkdirSync(dirname(join(scratch, file)), { recursive: true });
    writeFileSync(join(scratch, file), own.map((probe) => `${probe.line}\n`).join(''));
  }
  const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
  const only = ['--only=style/noRestrictedImports', '--only=style/noRestrictedGlobals'];
  const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', ...only, '.'];
  const { diagnostics } = JSON.parse(run(process.execPath, args, { cwd: scratch }).stdout);
  return new Set(diagnostics.map(position));
}

type Diagnostic = { readonly location: { readonly path: string; readonly start: { readonly line: number } } };

const position = ({ location }: Diagnostic): string => `${location.path.replaceAll('\\', '/')}:${location.start.line}`;

describe('the linter enforces the direction of data', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'tollgate-direction-'));
  afterAll(() => rmSync(scratch, { recursive: true }));
  const refusals = lint(scratch, probes);

  test('every room has its row', () => {
    expect(rooms.filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  test.each([...new Set(probes.map((probe) => probe.file))])('%s', (file) => {
    const own = probes.filter((probe) => probe.file === file);
    const wrong = own.filter(({ refused }, index) => refusals.has(`${file}:${index + 1}`) !== refused);
    expect(wrong.map(({ line, refused }) => `${refused ? 'refuse' : 'allow'} ${line}`)).toEqual([]);
  });
});
