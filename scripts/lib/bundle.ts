import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { type OutputChunk, rolldown } from 'rolldown';
import { licenseNotices } from './licenses.ts';

/** The two entries and the oldest Node each has to start on: the runner's own, and whatever a laptop still has. */
const ENTRIES = [
  { name: 'action', target: 'node24', executable: false },
  { name: 'cli', target: 'node20', executable: true },
] as const;

type Entry = (typeof ENTRIES)[number];

type BuiltFile = { readonly path: string; readonly text: string; readonly executable: boolean };

/**
 * Bundles both entries of `root` into `outDir`, which then holds nothing else. The bytes depend on the sources, the lockfile
 * and nothing else: no hashes, no times, no absolute paths. Throws, and leaves `outDir` as it was, where an import cannot be
 * bundled.
 */
export async function bundleAll(root: string, outDir: string): Promise<void> {
  const files: BuiltFile[] = [];
  for (const entry of ENTRIES) files.push(...(await bundleEntry(root, entry)));
  await rm(outDir, { recursive: true, force: true });
  for (const { path, text, executable } of files) {
    const file = join(outDir, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    if (executable) await chmod(file, 0o755);
  }
}

/** Two separate bundles, so that no shared chunk can carry a GitHub client into the command line. */
async function bundleEntry(root: string, { name, target, executable }: Entry): Promise<BuiltFile[]> {
  const bundle = await rolldown({
    cwd: root,
    input: { [name]: `src/${name}.ts` },
    platform: 'node',
    transform: { target },
    // Comments in the output name each module relative to `root`, also where node_modules is a link.
    resolve: { symlinks: false },
  });
  const { output } = await bundle.generate({
    format: 'esm',
    minify: false,
    sourcemap: false,
    entryFileNames: '[name].js',
    chunkFileNames: `${name}/[name].js`,
  });
  await bundle.close();
  const chunks = output.filter((file) => file.type === 'chunk');
  requireSelfContained(chunks);
  const notices = await licenseNotices(chunks.flatMap((chunk) => chunk.moduleIds));
  return [
    ...chunks.map(({ fileName, code, isEntry }) => ({ path: fileName, text: code, executable: executable && isEntry })),
    { path: `${name}.licenses.txt`, text: notices, executable: false },
  ];
}

/** The bundler only warns when it cannot find a package and leaves the import in: that file would not start. */
function requireSelfContained(chunks: readonly OutputChunk[]): void {
  const own = new Set(chunks.map((chunk) => chunk.fileName));
  for (const chunk of chunks) {
    const foreign = [...chunk.imports, ...chunk.dynamicImports].filter((name) => !own.has(name) && !isBuiltin(name));
    if (foreign.length > 0) throw new Error(`${chunk.fileName} would import ${foreign.join(', ')} at run time`);
  }
}
