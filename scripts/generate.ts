/**
 * Writes what is generated: the inputs and outputs of src/inputs.ts into action.yml and README.md, between their markers,
 * the HTML report's style sheet and script as a module, and the compiled line scanner. `npm run generate`.
 * With `--check` it writes nothing, names what is stale and exits 1: `npm run check:generated`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BLOCKS, withBlocks } from './lib/generated-blocks.ts';
import { ASSETS, pageAssets } from './lib/page-assets.ts';
import { PROGRAM, scannerProgram } from './lib/scanner-program.ts';

const root = join(import.meta.dirname, '..');
const isCheck = process.argv.includes('--check');

const read = (file: string): string => (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '');

const settle = (file: string, after: string): void => {
  if (read(file) === after) return;
  if (isCheck) {
    console.error(`✗ ${file} is stale. Run \`npm run generate\` and commit it.`);
    process.exitCode = 1;
  } else {
    writeFileSync(join(root, file), after);
    console.log(`${file} written`);
  }
};

for (const [file, blocks] of Object.entries(BLOCKS)) settle(file, withBlocks(read(file), blocks));
settle(ASSETS, await pageAssets(root));
settle(PROGRAM, await scannerProgram(root));
