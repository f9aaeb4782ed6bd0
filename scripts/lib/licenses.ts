import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const PACKAGE_ROOT = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

/**
 * The license texts of every package that the given modules come from, sorted by name: MIT, ISC and BSD ask that the
 * notice travels with the copy, and a bundle is a copy. Throws where a package states no license at all.
 */
export async function licenseNotices(moduleIds: readonly string[]): Promise<string> {
  const roots = new Set(moduleIds.flatMap((id) => PACKAGE_ROOT.exec(id)?.[1] ?? []));
  const notices = await Promise.all([...roots].map(notice));
  return notices.toSorted().join(`\n${'-'.repeat(80)}\n\n`);
}

async function notice(root: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const { name, version, license } = manifest;
  if (typeof license !== 'string') throw new Error(`${name} is bundled but its package.json names no license`);
  const file = (await readdir(root)).toSorted().find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? 'The package holds no license file.' : await readFile(join(root, file), 'utf8');
  return `${name} ${version} (${license})\n\n${text.replaceAll('\r\n', '\n').trim()}\n`;
}
