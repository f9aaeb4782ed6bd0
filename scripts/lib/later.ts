import { join } from 'node:path';
import type { Plugin } from 'rolldown';

/** A module whose functions are called on few runs, and that takes longer to load than the rest to run. */
export type LaterModule = {
  /** Name of its chunk. */
  readonly chunk: string;
  /** Path below the root, or a package. */
  readonly module: string;
  /** Functions it is loaded for. The build fails where another of its exports is imported. */
  readonly functions: readonly string[];
};

const PREFIX = '\0later:';

/**
 * Puts a stand-in where one of the modules is imported: the same functions, which load its chunk when one is called. The
 * sources stay plain and synchronous. Only for CommonJS chunks that lie in one folder.
 */
export const later = (root: string, modules: readonly LaterModule[]): Plugin => ({
  name: 'later',
  async resolveId(source, importer, { isEntry }) {
    if (isEntry || importer === undefined) return null;
    // As it stands: chunks ask for each other at run time.
    if (importer.startsWith(PREFIX)) return { id: source, external: 'absolute' };
    const found = await this.resolve(source, importer, { skipSelf: true });
    const known = modules.find(({ module }) => module === source || join(root, module) === found?.id);
    return known === undefined ? found : `${PREFIX}${known.chunk}`;
  },
  load(id) {
    const known = modules.find(({ chunk }) => id === `${PREFIX}${chunk}`);
    return known === undefined ? null : standIn(known);
  },
});

const standIn = ({ chunk, functions }: LaterModule): string =>
  functions
    .map((name) => `export const ${name} = (...values) => require('./${chunk}.cjs').${name}(...values);\n`)
    .join('');
