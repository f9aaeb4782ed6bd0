import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './root.ts';

const RULES = 'docs/transcripts.md';
const RULE = /\bR(\d{1,2})\b/g;

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

const numbersIn = (text: string): readonly number[] => [...text.matchAll(RULE)].map(([, number]) => Number(number));

/** Rules that a text names, with those inside a range such as R12–R18. */
const cited = (text: string): readonly number[] => {
  const ranges = [...text.matchAll(/\bR(\d{1,2})–R(\d{1,2})\b/g)].map(
    ([, from, to]) => [Number(from), Number(to)] as const,
  );
  return [...numbersIn(text), ...ranges.flatMap(([from, to]) => Array.from({ length: to - from }, (_, n) => from + n))];
};

const defined = [...read(RULES).matchAll(/^\| R(\d{1,2}) \| .{20,} \|$/gm)].map(([, number]) => Number(number));

/** A test names rules in its titles; elsewhere it may call anything so. */
const titles = (text: string): string => [...text.matchAll(/(?:describe|test)(?:\.each)?\(.*$/gm)].join('\n');

test('each rule has one number, in order', () => {
  expect(defined).toEqual([...new Set(defined)].sort((a, b) => a - b));
});

test('every rule that code, tests or pages name is there', () => {
  const texts = [
    ...globSync('src/**/*.ts', { cwd: ROOT, exclude: (name) => name.endsWith('scanner-program.ts') }).map(read),
    ...globSync('test/**/*.test.ts', { cwd: ROOT }).map((file) => titles(read(file))),
    ...globSync('docs/**/*.md', { cwd: ROOT }).map(read),
  ];
  const named = new Set(texts.flatMap(cited));
  expect(named.size).toBeGreaterThan(30);
  expect([...named].filter((number) => !defined.includes(number))).toEqual([]);
});
