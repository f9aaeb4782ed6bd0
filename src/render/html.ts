import type { Report } from '../analysis/report.ts';
import type { Judgement } from '../budget/verdict.ts';
import { computedFacts, footerLine } from './computed.ts';
import { headline } from './headline.ts';
import { bill } from './html/bill.ts';
import { cacheBreaks, compactions } from './html/breaks.ts';
import { embedded, pageData } from './html/chart-data.ts';
import { charts } from './html/charts.ts';
import { documentOf } from './html/document.ts';
import { bullets, code, el, section } from './html/element.ts';
import { origins } from './html/origins.ts';
import { budgets, overview } from './html/overview.ts';
import { threadsOf } from './html/threads.ts';
import { waste } from './html/waste.ts';
import { whatIf } from './html/what-if.ts';
import { models, sessions, threads } from './html/who.ts';
import { qualityNotes } from './notes.ts';
import { plain } from './plain.ts';
import { asIs } from './quote.ts';

/**
 * The run as one page that stands alone: no request leaves it, and its policy lets none leave. Tables and text are
 * complete without its script, which draws the charts. Equal input gives equal text. Every foreign string is
 * shape-checked or rid of control characters, and escaped.
 */
export const renderHtml = (report: Report, judgement: Judgement): string => {
  const drawn = threadsOf(report, asIs);
  const main = el(
    'main',
    {},
    overview(report, judgement),
    bill(report.cost),
    origins(report),
    charts(report, drawn),
    cacheBreaks(report),
    compactions(report),
    threads(report),
    models(report),
    sessions(report),
    waste(report),
    whatIf(report),
    budgets(judgement),
    section('quality', 'Data quality', bullets(qualityNotes(report, code, plain))),
    section('computed', 'How this was computed', bullets(computedFacts(report, code, plain))),
    el('footer', {}, el('p', {}, footerLine(report))),
  );
  const data = drawn.length === 0 ? null : embedded(pageData(report, judgement, drawn));
  return documentOf(`${headline(report, judgement)} · Tollgate`, main, data);
};
