import type { ContextLimit } from '../budget/limits.ts';
import type { Values } from '../inputs.ts';
import { asInput, type Naming } from './naming.ts';

/** Settings that are well written each, and make no sense together; `called` says where each was written. */
export const findContradictions = (values: Values, called: Naming = asInput): readonly string[] => {
  const problems: string[] = [];
  for (const measure of ['cost', 'pr-cost'] as const) {
    const { [`warn-${measure}` as const]: warn, [`max-${measure}` as const]: max } = values;
    if (warn !== undefined && max !== undefined && warn > max)
      problems.push(tooHigh(measure, `$${warn}`, `$${max}`, called));
  }
  const { 'warn-peak-context': warnPeak, 'max-peak-context': maxPeak } = values;
  if (warnPeak && maxPeak && isAbove(warnPeak, maxPeak)) {
    problems.push(tooHigh('peak-context', written(warnPeak), written(maxPeak), called));
  }
  return [...problems, ...findForgetfulness(values, called), ...findMissingReport(values)];
};

/** What a pull request cost is remembered by its comment: one that is not there from the start would hold the gate open. */
const findForgetfulness = (values: Values, called: Naming): readonly string[] => {
  const { comment = 'always' } = values;
  if (comment === 'always' || comment === 'on-change') return [];
  return (['max-pr-cost', 'warn-pr-cost'] as const)
    .filter((budget) => values[budget] !== undefined)
    .map(
      (budget) =>
        `${called(budget)}: adds up the runs that the comment remembers, and with comment: ${comment} it may not be there to do so; set comment to always or on-change`,
    );
};

const findMissingReport = (values: Values): readonly string[] =>
  values.mode === 'publish' && values['report-file'] === undefined
    ? ["mode: publish needs report-file: the file or folder with the reports of the fork's run"]
    : [];

/** Tokens and shares of a window can be compared only when the model is known. */
const isAbove = (one: ContextLimit, other: ContextLimit): boolean => {
  if (one.kind === 'tokens') return other.kind === 'tokens' && one.tokens > other.tokens;
  return other.kind === 'window' && one.share > other.share;
};

const written = (limit: ContextLimit): string =>
  limit.kind === 'tokens' ? `${limit.tokens}` : `${Number((limit.share * 100).toFixed(3))}%`;

type Measure = 'cost' | 'pr-cost' | 'peak-context';

const tooHigh = (measure: Measure, warn: string, max: string, called: Naming): string =>
  `${called(`warn-${measure}`)}: ${warn} is above ${called(`max-${measure}`)} (${max}), so it would never warn before the failure; lower the one or raise the other`;
