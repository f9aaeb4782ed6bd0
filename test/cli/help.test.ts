import { describe, expect, test } from 'vitest';
import { parseArguments } from '../../src/cli/arguments.ts';
import { FLAGS, INSIGHTS_FLAGS } from '../../src/cli/flags.ts';
import { helpText } from '../../src/cli/help.ts';

const TOPICS = [
  ['tollgate', 'report', [0, 1, 2, 3]],
  ['report', 'report', [0, 1, 2, 3]],
  ['insights', 'insights', [0, 2]],
] as const;

describe.each(TOPICS)('help on %s', (topic, command, codes) => {
  const lines = helpText(topic).split('\n');

  test('is what golden/cli shows', async () => {
    await expect(helpText(topic)).toMatchFileSnapshot(`../golden/cli/help-${topic}.txt`);
  });

  test('is at most 80 columns wide and ends with one line break', () => {
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    expect(lines.at(-1)).toBe('');
    expect(lines.at(-2)).not.toBe('');
  });

  test('gives examples that are understood', () => {
    const examples = lines.filter((line) => /^ {2}tollgate /.test(line)).map((line) => line.trim().split(' ').slice(1));
    expect(examples.length).toBeGreaterThanOrEqual(4);
    expect(examples.map(parseArguments).filter(({ kind }) => kind !== command)).toEqual([]);
  });

  test.each(codes)('explains exit code %d', (code) => {
    expect(lines.some((line) => line.startsWith(`  ${code}  `))).toBe(true);
  });
});

test.each([
  ...FLAGS.map((flag) => ['report', flag] as const),
  ...INSIGHTS_FLAGS.map((flag) => ['insights', flag] as const),
])('the %s help has $1.name with its whole text', (topic, { name, doc }) => {
  const help = helpText(topic);
  expect(help).toContain(`--${name}`);
  expect(help.replaceAll(/\s+/g, ' ')).toContain(doc.replaceAll('`', ''));
});
