import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { BLOCKS, withBlocks } from '../../scripts/lib/generated-blocks.ts';
import { INPUT_NAMES, INPUTS, OUTPUTS } from '../../src/inputs.ts';
import { ROOT } from '../repo/root.ts';

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

describe.each(Object.entries(BLOCKS))('%s', (file, blocks) => {
  test('says what src/inputs.ts says (else: npm run generate)', () => {
    expect(withBlocks(read(file), blocks)).toBe(read(file));
  });
});

describe('action.yml', () => {
  const metadata = parse(read('action.yml'));

  test('has every input and output, with its own text', () => {
    expect(Object.keys(metadata.inputs)).toEqual(INPUT_NAMES);
    expect(Object.keys(metadata.outputs)).toEqual(Object.keys(OUTPUTS));
    expect(metadata.inputs['max-peak-context'].description).toBe(INPUTS['max-peak-context'].doc);
    expect(metadata.outputs.verdict.description).toBe(OUTPUTS.verdict);
  });

  test('has no default that would win over the config file', () => {
    const defaults = Object.entries<{ default?: string }>(metadata.inputs).filter(([, input]) => 'default' in input);
    expect(defaults.map(([name, input]) => [name, input.default])).toEqual([
      ['override-label', INPUTS['override-label'].runnerDefault],
      ['github-token', INPUTS['github-token'].runnerDefault],
    ]);
  });
});

test('a table of the README has one row for each, of three or two cells', () => {
  const [inputs, outputs] = (BLOCKS['README.md'] ?? []).map(({ lines }) => lines.filter((line) => line !== ''));
  expect(inputs).toHaveLength(INPUT_NAMES.length + 2);
  expect(outputs).toHaveLength(Object.keys(OUTPUTS).length + 2);
  const cells = (line: string): number => line.split(/(?<!\\)\|/).length - 2;
  expect(new Set(inputs?.map(cells))).toEqual(new Set([3]));
  expect(new Set(outputs?.map(cells))).toEqual(new Set([2]));
});

describe('withBlocks', () => {
  const block = { start: '# <a>', end: '# </a>', lines: ['  new'] };

  test.each([
    ['nothing between', 'x\n  # <a>\n  # </a>\ny\n'],
    ['something old between', 'x\n  # <a>\nold\nolder\n  # </a>\ny\n'],
    ['the new between', 'x\n  # <a>\n  new\n  # </a>\ny\n'],
  ])('writes only between the markers: %s', (_, text) => {
    expect(withBlocks(text, [block])).toBe('x\n  # <a>\n  new\n  # </a>\ny\n');
  });

  test.each([
    ['no start', '# </a>', 'needs the line `# <a>` exactly once, has it 0 times'],
    ['no end', '# <a>', 'needs the line `# </a>` exactly once, has it 0 times'],
    ['two starts', '# <a>\n# <a>\n# </a>', 'needs the line `# <a>` exactly once, has it 2 times'],
    ['the end first', '# </a>\n# <a>', 'has `# </a>` before `# <a>`'],
  ])('refuses a text with %s', (_, text, message) => {
    expect(() => withBlocks(text, [block])).toThrow(message);
  });
});
