import { join } from 'node:path';
import type { Plugin } from 'rolldown';

/** Functions that are called on few runs, and that take longer to load than the rest to run. They have a chunk of their own. */
export type LaterChunk = {
  readonly chunk: string;
  /**
   * The functions it is loaded for, by their module: a path below the root, or a package. The build fails where another
   * export of one of these modules is imported.
   */
  readonly functions: Readonly<Record<string, readonly string[]>>;
};

const STAND_IN = '\0later:';
const ENTRY = '\0chunk:';

/** The entries of the chunks, for the bundler's input. */
export const laterEntries = (chunks: readonly LaterChunk[]): Readonly<Record<string, string>> =>
  Object.fromEntries(chunks.map(({ chunk }) => [chunk, `${ENTRY}${chunk}`]));

/**
 * Puts a stand-in where one of the modules is imported: the same functions, which load their chunk when one is called. The
 * sources stay plain and synchronous. Only for CommonJS chunks that lie in one folder.
 */
export const later = (root: string, chunks: readonly LaterChunk[]): Plugin => ({
  name: 'later',
  async resolveId(source, importer) {
    if (source.startsWith(ENTRY)) return source;
    if (importer === undefined) return null;
    // As it stands: chunks ask for each other at run time.
    if (importer.startsWith(STAND_IN)) return { id: source, external: 'absolute' };
    if (importer.startsWith(ENTRY)) return this.resolve(source, join(root, 'package.json'), { skipSelf: true });
    const found = await this.resolve(source, importer, { skipSelf: true });
    const names = chunks.flatMap(({ functions }) => Object.keys(functions));
    const known = names.find((name) => name === source || join(root, name) === found?.id);
    return known === undefined ? found : `${STAND_IN}${known}`;
  },
  load(id) {
    for (const { chunk, functions } of chunks) {
      if (id === `${ENTRY}${chunk}`) return entryOf(root, functions);
      for (const [module, names] of Object.entries(functions)) {
        if (id === `${STAND_IN}${module}`) return standIn(chunk, names);
      }
    }
    return null;
  },
});

const entryOf = (root: string, functions: LaterChunk['functions']): string =>
  Object.entries(functions)
    .map(([module, names]) => `export { ${names.join(', ')} } from ${JSON.stringify(sourceOf(root, module))};\n`)
    .join('');

const sourceOf = (root: string, module: string): string => (module.startsWith('src/') ? join(root, module) : module);

const standIn = (chunk: string, names: readonly string[]): string =>
  names.map((name) => `export const ${name} = (...values) => require('./${chunk}.cjs').${name}(...values);\n`).join('');
