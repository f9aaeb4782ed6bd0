import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/render/display-width.ts';
import { renderJson } from '../../src/render/json.ts';
import { text } from '../../src/render/markdown/escape.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { summaryLine } from '../../src/render/summary-line.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import { attacks, expectHarmless } from './attacks.ts';
import { poisoned } from './fixtures.ts';

const expectStraightTables = (markdown: string): void => {
  const widths = (block: string): ReadonlySet<number> =>
    new Set(block.split('\n').map((line) => line.split(/(?<!\\)\|/).length));
  const tables = markdown.split('\n\n').filter((block) => block.startsWith('|'));
  expect(tables.length).toBeGreaterThan(3);
  for (const table of tables) expect(widths(table).size).toBe(1);
};

describe('whatever the strings of a report hold', () => {
  test.each(['comment', 'full'] as const)('the Markdown (%s) holds our own constructs alone', (detail) => {
    fc.assert(
      fc.property(attacks, (attack) => {
        const { report, judgement } = poisoned(attack);
        const markdown = renderMarkdown(report, judgement, detail);
        expectHarmless(markdown);
        expectStraightTables(markdown);
        expect(markdown).not.toMatch(/[^\P{C}\n]|[\p{Zl}\p{Zp}]/u);
      }),
      { numRuns: 150 },
    );
  });

  test.each([40, 80])('the terminal text at %d columns obeys nobody and stays in its width', (width) => {
    fc.assert(
      fc.property(attacks, (attack) => {
        const { report, judgement } = poisoned(attack);
        const page = renderTerminal(report, judgement, { width, color: false });
        expect(page).not.toMatch(/[^\P{C}\n]|[\p{Zl}\p{Zp}]/u);
        for (const line of page.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
      { numRuns: 150 },
    );
  });

  /** A report with every string taken out: what is left are its numbers and its shape. */
  const numbers = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value, (_, each: unknown) => (typeof each === 'string' ? '' : each)));

  test('the JSON is the same numbers, in harmless characters', () => {
    fc.assert(
      fc.property(attacks, (attack) => {
        const { report, judgement } = poisoned(attack);
        const json = renderJson(report, judgement);
        expect(json.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        const whole = { ...report, verdict: 'fail', verdicts: judgement.verdicts };
        expect(numbers(JSON.parse(json))).toEqual(numbers(whole));
      }),
      { numRuns: 100 },
    );
  });

  test('the summary line is one line', () => {
    fc.assert(
      fc.property(attacks, (attack) => {
        const { report, judgement } = poisoned(attack);
        expect(summaryLine(report, judgement)).not.toMatch(/\p{C}|[\p{Zl}\p{Zp}]/u);
      }),
      { numRuns: 100 },
    );
  });
});

test('names that are not of the shape of a name appear nowhere', () => {
  const { report, judgement } = poisoned('SEEDED SECRET');
  const quiet = { ...report, quality: { ...report.quality, issues: [] } };
  const kept = { ...judgement, verdicts: [] };
  expect(renderMarkdown(quiet, kept, 'full')).not.toMatch(/SEEDED|SECRET|ghp_|sk-ant/);
  expect(renderTerminal(quiet, kept, { width: 120, color: false })).not.toMatch(/SEEDED|SECRET|ghp_|sk-ant/);
});

test.each([
  [
    'plain words stay as they are: max-cost ($2.00), error_max_turns, 5 %',
    'plain words stay as they are: max-cost ($2.00), error_max_turns, 5 %',
  ],
  ['- no list', '\\- no list'],
  ['1. no list', '1\\. no list'],
  ['a | b', 'a \\| b'],
  ['two\nlines', 'two lines'],
  ['<b>', '&lt;b&gt;'],
  ['_em_ and *strong*', '\\_em\\_ and \\*strong\\*'],
  ['@octocat fixes #12', '(at)octocat fixes no. 12'],
  ['see https://evil.example/x?y now', 'see (link) now'],
  ['$x$ of $2', '＄x＄ of $2'],
])('text: %j', (raw, escaped) => {
  expect(text(raw)).toBe(escaped);
});
