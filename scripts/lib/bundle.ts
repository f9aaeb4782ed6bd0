import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { type InputOptions, type OutputChunk, type OutputOptions, rolldown } from 'rolldown';
import { functions } from './functions.ts';
import { type LaterChunk, later, laterEntries } from './later.ts';
import { licenseNotices } from './licenses.ts';

/** What a report needs only where there is something to read, a config file, prices of one's own, a glob, or a large corpus. */
const LATER: readonly LaterChunk[] = [
  {
    chunk: 'requests',
    functions: {
      'src/transcript/read-run.ts': ['readRun'],
      'src/analysis/add-recording.ts': ['addRecording'],
      'src/analysis/why/why.ts': ['whyOf'],
    },
  },
  { chunk: 'config', functions: { 'src/inputs/config-file.ts': ['parseConfig'] } },
  { chunk: 'prices', functions: { 'src/pricing/overrides.ts': ['parsePriceOverrides'] } },
  { chunk: 'engine', functions: { 'src/cli/engine.ts': ['compileLate', 'keepHeapSmall'] } },
  { chunk: 'glob', functions: { tinyglobby: ['globSync'] } },
];

const LOCATING = 'locate|tree|roots|job-start|project-folders';
const OF_REQUESTS =
  'add-recording|compaction-rows|excess|gap-price|gaps|managed|open-outputs|open-rows|price-session|reconcile|summary|traits';

/** Few files, each of which takes time to find; what the arguments need, what a report needs, and what requests need. */
const CLI_CHUNKS: OutputOptions['codeSplitting'] = {
  includeDependenciesRecursively: false,
  groups: [
    {
      name: 'command',
      test: /src\/(?:cli\/(?:run-command|arguments|flags|line|share-format)|inputs|user-error|inputs\/(?:forms|nearest|parse-values|quote|time))\.ts$/,
    },
    {
      name: 'requests',
      test: new RegExp(
        `chunk:requests|^[^\\0]*/src/(?:transcript/(?!(?:${LOCATING})\\.)|analysis/(?:(?:breaks|origins|why)/(?!no-why)|what-if/(?!lineup)|(?:${OF_REQUESTS})\\.))`,
      ),
    },
    {
      name: 'report',
      test: /later:|src\/(?:cli\/(?:report|card|terminal|write)|group-by|locate-run|money|pipeline|inputs\/(?!config-file).*|transcript\/.*|pricing\/(?!override).*|analysis\/(?!insights).*|budget\/.*|render\/(?:json|json\/.*|safe-name|format|plain|headline|summary-line))\.(?:ts|json)$/,
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
    { format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: 'action/[name].mjs' },
  );

/**
 * CommonJS: Node builds far less of itself for it than for a first file that is an ES module, or for an import of `node:fs`,
 * and a small run takes hardly longer than that (bench/README.md). It starts on Node 20, which a laptop may still have.
 */
const bundleCli = async (root: string): Promise<BuiltFile[]> => {
  const files = await bundle(
    root,
    'cli',
    {
      input: {
        cli: 'src/cli.ts',
        command: 'src/cli/run-command.ts',
        report: 'src/cli/report.ts',
        ...laterEntries(LATER),
      },
      transform: { target: 'node20' },
      plugins: [later(root, LATER), functions()],
      preserveEntrySignatures: 'allow-extension',
      optimization: { inlineConst: true },
    },
    {
      format: 'cjs',
      entryFileNames: ({ name }) => (name === 'cli' ? 'cli.js' : 'cli/[name].cjs'),
      chunkFileNames: 'cli/[name].cjs',
      codeSplitting: CLI_CHUNKS,
    },
  );
  return [...files.map((file) => ({ ...file, executable: file.path === 'cli.js' })), COMMON_JS];
};

/** The package says otherwise, for its sources: this is about dist/, where the action's files end in .mjs. */
const COMMON_JS: BuiltFile = { path: 'package.json', text: '{ "type": "commonjs" }\n', executable: false };

const bundle = async (root: string, name: string, input: InputOptions, output: OutputOptions): Promise<BuiltFile[]> => {
  // Comments in the output name each module relative to `root`, also where node_modules is a link.
  const built = await rolldown({ cwd: root, platform: 'node', resolve: { symlinks: false }, ...input });
  const { output: files } = await built.generate({ minify: false, sourcemap: false, ...output });
  await built.close();
  const chunks = files.filter((file) => file.type === 'chunk');
  requireSelfContained(chunks);
  requireOneWay(chunks);
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

/** Of two chunks that import each other one starts before its imports are there, and fails far from here, or not at all. */
function requireOneWay(chunks: readonly OutputChunk[]): void {
  const importsOf = new Map(chunks.map(({ fileName, imports }) => [fileName, imports]));
  const reach = (fileName: string, seen: Set<string>): Set<string> => {
    for (const name of importsOf.get(fileName) ?? []) if (!seen.has(name)) reach(name, seen.add(name));
    return seen;
  };
  const circle = chunks.map(({ fileName }) => fileName).filter((name) => reach(name, new Set()).has(name));
  if (circle.length > 0) throw new Error(`These chunks import each other: ${circle.join(', ')}`);
}
