import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Every file below a folder: path with forward slashes → bytes. */
export type FileTree = ReadonlyMap<string, Buffer>;

/** Reads a folder whole. Throws if it does not exist. */
export async function readFileTree(folder: string): Promise<FileTree> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pairs = files.map(async (file) => [relative(folder, file).replaceAll(sep, '/'), await readFile(file)] as const);
  return new Map(await Promise.all(pairs));
}

/** One line for each file that is not the same in both trees; empty when they are equal. */
export function treeDifferences(expected: FileTree, actual: FileTree): string[] {
  const names = [...new Set([...expected.keys(), ...actual.keys()])].toSorted();
  return names.flatMap((name) => {
    const [want, have] = [expected.get(name), actual.get(name)];
    if (have === undefined) return `${name} is missing`;
    if (want === undefined) return `${name} should not be there`;
    return want.equals(have) ? [] : `${name} differs`;
  });
}
