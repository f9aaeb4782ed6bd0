import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What npm users get: the command line, bundled. The action is fetched from the repository, never from npm. */
const FILES = ['README.md', 'CHANGELOG.md', 'LICENSE'];
const DIST = /^(?:cli(?:$|\.)|package\.json$)/;
const FIELDS = ['name', 'version', 'description', 'keywords', 'license', 'author', 'type', 'bin', 'engines'];

/**
 * Fills `outDir` (emptied first) with the package to publish: dist/ as it stands, and a manifest without dependencies,
 * because the bundle holds them. `repositoryUrl` is what npm's provenance is checked against; null leaves it out.
 * Throws when dist/ is missing.
 */
export async function stagePackage(root: string, outDir: string, repositoryUrl: string | null): Promise<void> {
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  for (const file of FILES) await cp(join(root, file), join(outDir, file));
  for (const entry of await readdir(join(root, 'dist'))) {
    if (DIST.test(entry)) await cp(join(root, 'dist', entry), join(outDir, 'dist', entry), { recursive: true });
  }
  const manifest: Record<string, unknown> = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const kept = Object.fromEntries(FIELDS.map((field) => [field, manifest[field]]));
  const repository = repositoryUrl === null ? {} : { repository: { type: 'git', url: `git+${repositoryUrl}.git` } };
  await writeFile(join(outDir, 'package.json'), `${JSON.stringify({ ...kept, ...repository }, null, 2)}\n`);
}
