import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { type InputOptions, type OutputChunk, type OutputOptions, rolldown } from 'rolldown';
import { functions } from './functions.ts';
import { type LaterModule, later } from './later.ts';
import { licenseNotices } from './licenses.ts';

/** What a report needs only with a config file, prices of one's own, a glob, or a large corpus. */
const LATER: readonly LaterModule[] = [
  { chunk: 'config', module: 'src/config.ts', functions: ['parseConfig'] },
  { chunk: 'prices', module: 'src/pricing/overrides.ts', functions: ['parsePriceOverrides'] },
  { chunk: 'engine', module: 'src/cli/engine.ts', functions: ['compileLate', 'keepHeapSmall'] },
  { chunk: 'glob', module: 'tinyglobby', functions: ['globSync'] },
];

/** Few files, each of which takes time to find; what the arguments need, and what a report needs. */
const CLI_CHUNKS: OutputOptions['codeSplitting'] = {
  includeDependenciesRecursively: false,
  groups: [
    {
      name: 'arguments',
      test: /later:|rolldown.runtime|src\/(?:cli\/(?:flags|line|share-format)|group-by|inputs|money|user-error|version|inputs\/(?:forms|nearest|parse-values|quote|time))\.ts$/,
    },
    {
      name: 'report',
      test: /src\/(?:cli\/(?:report|card|terminal|write)|pipeline|inputs\/.*|transcript\/.*|pricing\/(?!override).*|analysis\/(?!insights).*|budget\/.*|render\/(?:json|json\/.*|safe-name|format|plain|headline|summary-line))\.(?:ts|json)$/,
    },
  ],
};

type BuiltFile = { readonly path: string; readonly text: string; readonly executable: boolean };

/**
 * Bundles both programs of `root` into `outDir`, which then holds nothing else: two separate bundles, so that no shared
 * chunk can carry a GitHub client into the command line. The bytes depend on the sources, the lockfile and nothing else: no
 * hashes, no times, no absolute paths. Throws, and leaves `outDir` as it was, where an import cannot be bundled.
 */
export async function bundleAll(root: string, outDir: string): Promise<void> {
  const files = [...(await bundleAction(root)), ...(await bundleCli(root))];
  await rm(outDir, { recursive: true, force: true });
  for (const { path, text, executable } of files) {
    const file = join(outDir, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    if (executable) await chmod(file, 0o755);
  }
}

const bundleAction = (root: string): Promise<BuiltFile[]> =>
  bundle(
    root,
    'action',
    { input: { action: 'src/action.ts' }, transform: { target: 'node24' } },
    { format: 'esm', entryFileNames: '[name].js', chunkFileNames: 'action/[name].js' },
  );

/**
 * CommonJS behind a first file that is none: Node builds far less of itself for `require('node:fs')` than for an import of
 * it, and a small run takes hardly longer than that (bench/README.md). It starts on Node 20, which a laptop may still have.
 */
const bundleCli = async (root: string): Promise<BuiltFile[]> => {
  const chunks = LATER.map(({ chunk, module }) => [chunk, module]);
  const files = await bundle(
    root,
    'cli',
    {
      input: { main: 'src/cli.ts', ...Object.fromEntries(chunks) },
      transform: { target: 'node20' },
      plugins: [later(root, LATER), functions()],
      preserveEntrySignatures: 'allow-extension',
    },
    { format: 'cjs', entryFileNames: 'cli/[name].cjs', chunkFileNames: 'cli/[name].cjs', codeSplitting: CLI_CHUNKS },
  );
  return [{ path: 'cli.js', text: CLI_START, executable: true }, ...files];
};

const CLI_START = `#!/usr/bin/env node
import { createRequire } from 'node:module';

createRequire(import.meta.url)('./cli/main.cjs');
`;

const bundle = async (root: string, name: string, input: InputOptions, output: OutputOptions): Promise<BuiltFile[]> => {
  // Comments in the output name each module relative to `root`, also where node_modules is a link.
  const built = await rolldown({ cwd: root, platform: 'node', resolve: { symlinks: false }, ...input });
  const { output: files } = await built.generate({ minify: false, sourcemap: false, ...output });
  await built.close();
  const chunks = files.filter((file) => file.type === 'chunk');
  requireSelfContained(chunks);
  const notices = await licenseNotices(chunks.flatMap((chunk) => chunk.moduleIds));
  return [
    ...chunks.map(({ fileName, code }) => ({ path: fileName, text: code, executable: false })),
    { path: `${name}.licenses.txt`, text: notices, executable: false },
  ];
};

/** The bundler only warns when it cannot find a package and leaves the import in: that file would not start. */
function requireSelfContained(chunks: readonly OutputChunk[]): void {
  const own = new Set(chunks.flatMap(({ fileName }) => [fileName, fileName.replace(/^.*\//, './')]));
  for (const chunk of chunks) {
    const foreign = [...chunk.imports, ...chunk.dynamicImports].filter((name) => !own.has(name) && !isBuiltin(name));
    if (foreign.length > 0) throw new Error(`${chunk.fileName} would import ${foreign.join(', ')} at run time`);
  }
}
