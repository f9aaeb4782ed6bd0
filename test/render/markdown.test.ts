import { expect, test } from 'vitest';
import type { Report } from '../../src/analysis/report.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { CASES } from './fixtures.ts';
import { noWhy } from './why-fixtures.ts';

const golden = (name: string): string => `../golden/${name}`;

const cases = Object.entries(CASES);

const comment = (name: keyof typeof CASES): string =>
  renderMarkdown(CASES[name].report, CASES[name].judgement, 'comment');

test.each(cases)('comment: %s', async (name, { report, judgement }) => {
  await expect(renderMarkdown(report, judgement, 'comment')).toMatchFileSnapshot(golden(`comment-${name}.md`));
});

test.each(cases.filter(([name]) => ['over-budget', 'many-subagents', 'hostile'].includes(name)))(
  'job summary: %s',
  async (name, { report, judgement }) => {
    await expect(renderMarkdown(report, judgement, 'full')).toMatchFileSnapshot(golden(`summary-${name}.md`));
  },
);

test.each([
  ['pass', '### ✅ $0.42 of $2.00 · 37 turns · peak context 118k (59 % of 200k)'],
  ['over-budget', '### ❌ Over budget · $2.32 of $2.00 · 112 turns · peak context 171k (86 % of 200k)'],
  ['barely-over', '### ❌ Over budget · $2.000012 of $2.00 · 37 turns · peak context 118k (59 % of 200k)'],
  ['price-mismatch', '### ⚠️ Warning · $0.42 of $0.40 · 37 turns · peak context 118k (59 % of 200k)'],
  [
    'unknown-model',
    '### ❔ Unmeasured · cost unknown, at least $0.10 · budget $2.00 · 37 turns · peak context 118k (59 % of 200k)',
  ],
  ['no-usage', '### ❔ Unmeasured · no usage of Claude Code was found'],
  ['incomplete', '### ✅ ≥ $0.42 of $2.00 · 37 turns · peak context 118k (59 % of 200k)'],
  ['no-budget', '### 🧾 $0.42 · 37 turns · peak context 118k (59 % of 200k)'],
] as const)('first line: %s', (name, line) => {
  expect(comment(name).split('\n')[0]).toBe(line);
});

test('that Claude Code prices otherwise is one line, with its causes', () => {
  const { report, judgement } = CASES['price-mismatch'];
  const about = renderMarkdown(report, judgement, 'comment')
    .split('\n')
    .filter((line) => /own figure|prices otherwise/.test(line));
  expect(about).toEqual([
    "- Claude Code's own figure is $0.36, 15 % below the total. Claude Code prices otherwise: it leaves out the regional premium of 10 %; its version prices one-hour cache writes at the five-minute rate.",
  ]);
});

test('a total without a request says whose it is, and nothing of requests', () => {
  const { report, judgement } = CASES.pass;
  const none = { tokens: 0, usd: 0, share: 0 };
  const usd = 0.42;
  const bare: Report = {
    ...report,
    ...noWhy,
    turns: { total: 0, main: 0, subagents: 0, reported: 5 },
    context: { ...report.context, peakTokens: null, peakTurn: null, averageTokens: null },
    cost: {
      ...report.cost,
      ...{ basis: 'result', totalUsd: usd, requestsUsd: 0, reportedUsd: usd, unattributedUsd: usd },
      buckets: {
        ...{ input: none, output: none, cacheRead: none, cacheWrite5m: none, cacheWrite1h: none },
        webSearch: { requests: 0, usd: 0, share: 0 },
        unattributed: { usd, share: 1 },
      },
    },
  };
  const page = renderMarkdown(bare, judgement, 'comment');
  expect(page).toContain('### ✅ $0.42 of $2.00 · 5 turns reported\n');
  expect(page).toContain("\nNo request is on record: the total is Claude Code's own.\n");
  expect(page).toContain(
    "\n- No request is on disk.\n- Unattributed: $0.42 in Claude Code's result but in no request on disk.\n",
  );
  expect(page).toMatch(/ · from Claude Code's result<\/sub>\n$/);
});
