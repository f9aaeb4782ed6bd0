import type { Report } from '../../analysis/report.ts';
import { isJudged } from '../../budget/judge.ts';
import type { Judgement, VerdictState } from '../../budget/verdict.ts';
import { billRows, mainDriver } from '../bill.ts';
import { headline, WORDS } from '../headline.ts';
import { caveats } from '../notes.ts';
import { plain } from '../plain.ts';
import { budgetColumns } from '../tables/budgets.ts';
import type { Markup } from './element.ts';
import { bullets, code, el, section } from './element.ts';
import { table } from './table.ts';

const SIGNS: Readonly<Record<VerdictState, string>> = { pass: '✓', warn: '!', fail: '✗', unmeasured: '?' };

const sign = (verdict: VerdictState): Markup =>
  el('span', { class: `sign ${verdict}`, 'aria-hidden': 'true' }, SIGNS[verdict]);

/** The verdict and what it cost are read first, the other numbers in a line of their own. */
const title = (report: Report, judgement: Judgement): Markup => {
  const parts = headline(report, judgement).split(' · ');
  const ahead = WORDS[judgement.verdict] === null ? 1 : 2;
  const rest = parts.slice(ahead).join(' · ');
  return el(
    'h1',
    {},
    isJudged(judgement) ? sign(judgement.verdict) : null,
    parts.slice(0, ahead).join(' · '),
    rest === '' ? null : [el('span', { class: 'unseen' }, ' · '), el('span', { class: 'rest' }, rest)],
  );
};

/** One sentence for each budget that is not kept. */
const broken = ({ verdicts }: Judgement): Markup | null =>
  bullets(
    verdicts
      .filter(({ verdict }) => verdict !== 'pass')
      .map(({ verdict, message }) => [sign(verdict), el('span', {}, plain(message))]),
    'verdicts',
  );

/** The verdict, the numbers, where the money went, and what must be known to read them rightly. */
export const overview = (report: Report, judgement: Judgement): Markup => {
  const driver = mainDriver(report.cost, billRows(report.cost));
  const lead = [...(driver === null ? [] : [driver]), ...caveats(report, code)].join(' ');
  return el(
    'header',
    {},
    el('p', { class: 'brand' }, 'Tollgate'),
    title(report, judgement),
    lead === '' ? null : el('p', { class: 'lead' }, lead),
    broken(judgement),
  );
};

export const budgets = ({ verdicts }: Judgement): Markup | null =>
  section(
    'budgets',
    'Budgets',
    table(
      'Budgets, and how they were kept',
      budgetColumns(verdicts, (verdict) => SIGNS[verdict], code),
    ),
  );
