import type { Report } from '../analysis/report.ts';
import type { Judgement } from '../budget/verdict.ts';
import { headline } from './headline.ts';
import { plain } from './plain.ts';

/**
 * The run in one line of plain text, for an annotation, a check's title or the message a red step ends with: the
 * headline, then one sentence for each budget that is not kept.
 */
export const summaryLine = (report: Report, judgement: Judgement): string => {
  const broken = judgement.verdicts.filter(({ verdict }) => verdict !== 'pass');
  return [`${headline(report, judgement)}.`, ...broken.map(({ message }) => plain(message))].join(' ');
};
