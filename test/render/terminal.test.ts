import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { displayWidth } from '../../src/render/display-width.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import { CASES } from './fixtures.ts';

const cases = Object.entries(CASES);
const lines = (name: keyof typeof CASES, width = 80): readonly string[] =>
  renderTerminal(CASES[name].report, CASES[name].judgement, { width, color: false }).split('\n');

test.each(cases)('80 columns: %s', async (name, { report, judgement }) => {
  const page = renderTerminal(report, judgement, { width: 80, color: false });
  await expect(page).toMatchFileSnapshot(`../golden/terminal-${name}-80.txt`);
});

test.each([40, 60, 120])('%d columns: many-subagents', async (width) => {
  const { report, judgement } = CASES['many-subagents'];
  const page = renderTerminal(report, judgement, { width, color: false });
  await expect(page).toMatchFileSnapshot(`../golden/terminal-many-subagents-${width}.txt`);
});

test.each(cases)('%s: no line is wider than the terminal, nor than 120', (_, { report, judgement }) => {
  for (let width = 40; width <= 130; width += 1) {
    const page = renderTerminal(report, judgement, { width, color: false });
    expect(Math.max(...page.split('\n').map(displayWidth))).toBeLessThanOrEqual(Math.min(width, 120));
  }
});

test('below 40 columns it is laid out for 40', () => {
  expect(lines('pass', 1)).toEqual(lines('pass', 40));
});

test.each(cases)('%s: colour changes nothing but the colour', (_, { report, judgement }) => {
  const plain = renderTerminal(report, judgement, { width: 80, color: false });
  const colored = renderTerminal(report, judgement, { width: 80, color: true });
  expect(colored).not.toBe(plain);
  expect(stripVTControlCharacters(colored)).toBe(plain);
});

test.each([
  ['pass', '✓ $0.42 of $2.00 · 37 turns · peak context 118k (59 % of 200k)'],
  ['over-budget', '✗ Over budget · $2.32 of $2.00 · 112 turns · peak context 171k (86 % of 200k)'],
  ['no-budget', '$0.42 · 37 turns · peak context 118k (59 % of 200k)'],
  ['no-usage', '? Unmeasured · no usage of Claude Code was found'],
] as const)('first line: %s', (name, line) => {
  expect(lines(name)[0]).toBe(line);
});

test('of 2,000 sessions the ten dearest and a line for the others', () => {
  const page = lines('many-sessions');
  const start = page.indexOf('Sessions');
  const block = page.slice(start + 2, page.indexOf('', start));
  expect(block).toHaveLength(11);
  expect(block[0]).toMatch(/^ {2}10951c0e .* \$41\.50$/);
  expect(block[10]).toMatch(/^ {2}1,990 more sessions +4 cut short +63,680 +\$1,230\.93$/);
});

test.each([80, 40])('the splits have headings as the tables do, %d columns wide', (width) => {
  const page = lines('over-budget', width);
  const under = (title: string): readonly string[] => page.slice(page.indexOf(title) + 1).slice(0, 2);
  for (const [title, rows] of [
    ['Cost', 'Bucket'],
    ['Where it came from', 'Origin'],
  ] as const) {
    const [head = '', first = ''] = under(title);
    const hasAmounts = head.endsWith('Tokens');
    expect(head.trim().split(/ +/)).toEqual([rows, 'Share', 'Cost', ...(hasAmounts ? ['Tokens'] : [])]);
    expect(displayWidth(head)).toBe(displayWidth(first));
    expect(hasAmounts).toBe(width === 80);
  }
});

test('nothing that could not be measured looks like a dollar', () => {
  expect(lines('no-usage').join('\n')).not.toContain('$0.00');
  expect(lines('unknown-model').join('\n')).not.toMatch(/\$0\.0+(?!\d)/);
});
