import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runOrThrow } from './run.ts';

/** A Node.js to try the bundle on. `version` is like `v20.20.2`. */
export type Node = { readonly path: string; readonly version: string };

/** The running Node and every other version that PATH offers: behind the project's own there is often the machine's. */
export function availableNodes(path: string): Node[] {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const onPath = path.split(delimiter).map((folder) => join(folder, name));
  const nodes = [process.execPath, ...onPath.filter((file) => existsSync(file))].map((file) => ({
    path: file,
    version: runOrThrow(file, ['--version']).trim(),
  }));
  return nodes.filter((node, index) => nodes.findIndex((other) => other.version === node.version) === index);
}

/** Major number: 20 for `v20.20.2`. */
export const majorVersion = (node: Node): number => Number.parseInt(node.version.slice(1), 10);
