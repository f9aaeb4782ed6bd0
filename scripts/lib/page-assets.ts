import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

/** The generated module, from the repository's root, and the folder it is made of. */
export const ASSETS = 'src/render/html/assets.ts';
const PAGE = 'src/render/html/page';

/** In the order of the cascade. */
const STYLES = ['colours.css', 'text.css', 'tables.css', 'charts.css', 'media.css'];

/**
 * The text of the module that holds style sheet and script of the HTML report, each with the hash that the page's
 * policy names. They stand there as they are, for a reader of the page's source.
 * @throws Error where one of them could end its own element
 */
export async function pageAssets(root: string): Promise<string> {
  const style = (await Promise.all(STYLES.map((file) => readFile(join(root, PAGE, file), 'utf8')))).join('\n');
  const script = await bundle(root);
  for (const text of [style, script]) {
    if (/<\/(?:style|script)|<!--/i.test(text)) throw new Error(`${PAGE} holds text that would end its element`);
  }
  const parts = [...constants('STYLE', style), '', ...constants('SCRIPT', script)];
  return [`/** Generated of ${PAGE} by \`npm run generate\`: do not edit. */`, '', ...parts, ''].join('\n');
}

async function bundle(root: string): Promise<string> {
  const build = await rolldown({
    cwd: root,
    input: `${PAGE}/main.ts`,
    platform: 'browser',
    transform: { target: 'es2022' },
    resolve: { symlinks: false },
  });
  const { output } = await build.generate({ format: 'iife', minify: false, sourcemap: false });
  await build.close();
  const [{ code }, ...others] = output;
  if (others.length > 0) throw new Error(`${PAGE}/main.ts is more than one file`);
  return code;
}

/** Line by line, so that a change of one line is a change of one line. */
function constants(name: string, text: string): readonly string[] {
  const lines = text.split('\n').map((line) => `  ${JSON.stringify(line)},`);
  const hash = createHash('sha256').update(text).digest('base64');
  return [`export const ${name} = [`, ...lines, "].join('\\n');", `export const ${name}_HASH = 'sha256-${hash}';`];
}
