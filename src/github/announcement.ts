import type { Report } from '../analysis/report.ts';
import type { OnUnmeasured } from '../budget/limits.ts';
import type { Judgement, VerdictState } from '../budget/verdict.ts';
import { summaryLine } from '../render/summary-line.ts';
import type { Annotation, AnnotationLevel } from './annotations.ts';

/** The verdicts as the step's log tells them: warnings at once, and what the step fails with at its very end. */
export type Announcement = { readonly warnings: readonly Annotation[]; readonly failures: readonly string[] };

/** One sentence for each budget that is not kept, and one where nothing at all was measured and no budget says so. */
export const announce = (report: Report, judgement: Judgement, onUnmeasured: OnUnmeasured): Announcement => {
  const sentences = judgement.verdicts.map(({ verdict, message }) => ({
    level: levelOf(verdict, onUnmeasured),
    message,
  }));
  const at = (level: AnnotationLevel) => sentences.filter((one) => one.level === level).map(({ message }) => message);
  const isSilent = judgement.verdicts.length === 0 && judgement.verdict === 'unmeasured';
  const warnings = isSilent ? [summaryLine(report, judgement)] : at('warning');
  return { warnings: warnings.map((message) => ({ level: 'warning', message })), failures: at('error') };
};

const levelOf = (verdict: VerdictState, onUnmeasured: OnUnmeasured): AnnotationLevel | null => {
  const state = verdict === 'unmeasured' ? onUnmeasured : verdict;
  return ({ fail: 'error', warn: 'warning', pass: null, ignore: null } as const)[state];
};
