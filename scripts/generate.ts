/**
 * Writes the inputs and outputs of src/inputs.ts into action.yml and README.md, between their markers. `npm run generate`.
 * With `--check` it writes nothing, names what is stale and exits 1: `npm run check:generated`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BLOCKS, withBlocks } from './lib/generated-blocks.ts';

const root = join(import.meta.dirname, '..');
const isCheck = process.argv.includes('--check');

for (const [file, blocks] of Object.entries(BLOCKS)) {
  const before = readFileSync(join(root, file), 'utf8');
  const after = withBlocks(before, blocks);
  if (before === after) continue;
  if (isCheck) {
    console.error(`✗ ${file} is stale. Run \`npm run generate\` and commit it.`);
    process.exitCode = 1;
  } else {
    writeFileSync(join(root, file), after);
    console.log(`${file} written`);
  }
}
