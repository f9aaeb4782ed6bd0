/**
 * Lays the npm package out in .tmp/package: `npm run stage`, then `npm publish ./.tmp/package`. The repository itself is
 * private, so that nobody publishes it whole by mistake.
 */
import { join } from 'node:path';
import { stagePackage } from './lib/stage-package.ts';

const root = join(import.meta.dirname, '..');
const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env;
const url = server === undefined || repository === undefined ? null : `${server}/${repository}`;
await stagePackage(root, join(root, '.tmp', 'package'), url);
