/** Writes dist/: `npm run build`. */
import { join } from 'node:path';
import { bundleAll } from './lib/bundle.ts';

const root = join(import.meta.dirname, '..');
await bundleAll(root, join(root, 'dist'));
