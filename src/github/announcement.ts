import type { Report } from '../analysis/report.ts';
import { countsAs } from '../budget/judge.ts';
import type { OnUnmeasured } from '../budget/limits.ts';
import type { Verdict } from '../budget/verdict.ts';
import { summaryLine } from '../render/summary-line.ts';
import type { Annotation, AnnotationLevel } from './annotations.ts';
import type { Ruling } from './ruling.ts';

/**
 * The verdicts as the step's log tells them: one sentence for each budget that is not kept, and one where nothing at all
 * was measured and no budget says so. What someone approved of is a warning.
 */
export const announce = (report: Report, ruling: Ruling, onUnmeasured: OnUnmeasured): readonly Annotation[] => {
  const { total, approvedBy } = ruling;
  const sentences = total.verdicts.flatMap((verdict) => {
    const level = levelOf(verdict, onUnmeasured, approvedBy !== null);
    return level === null ? [] : [{ level, message: verdict.message }];
  });
  if (approvedBy !== null)
    return [...sentences, { level: 'notice', message: `Over budget, approved by @${approvedBy}.` }];
  if (total.failed && !sentences.some(({ level }) => level === 'error'))
    return [...sentences, { level: 'error', message: QUEUED }];
  const isSilent = total.verdicts.length === 0 && total.verdict === 'unmeasured';
  return isSilent ? [{ level: 'warning', message: summaryLine(report, total) }] : sentences;
};

/** Nothing else fails without a budget that this run itself broke. */
const QUEUED =
  'The last runs of the pull request did not keep their budgets, as its comment tells: mend that or have it approved, then queue it again.';

const levelOf = (verdict: Verdict, onUnmeasured: OnUnmeasured, isApproved: boolean): AnnotationLevel | null => {
  const [state = 'pass'] = countsAs(verdict, onUnmeasured);
  if (state === 'fail' && isApproved) return 'warning';
  return ({ fail: 'error', unmeasured: 'error', warn: 'warning', pass: null } as const)[state];
};
