import type { Report } from '../analysis/report.ts';
import type { BudgetName, Judgement, Verdict, VerdictState } from '../budget/verdict.ts';
import { percent, plural, tokens, usd, usdApart } from './format.ts';

/** A verdict in words; a pass needs none. */
export const WORDS: Readonly<Record<VerdictState, string | null>> = {
  pass: null,
  warn: 'Warning',
  fail: 'Over budget',
  unmeasured: 'Unmeasured',
};

const verdictOf = ({ verdicts }: Judgement, ...names: readonly BudgetName[]): Verdict | undefined =>
  names.map((name) => verdicts.find(({ budget }) => budget === name)).find((verdict) => verdict !== undefined);

/** `$0.42 of $2.00`, `≥ $0.42`, `cost unknown, at least $0.10 · budget $2.00`. The budget is the one that fails, else the one that warns. */
const cost = ({ cost }: Report, judgement: Judgement): string => {
  const limit = verdictOf(judgement, 'max-cost', 'warn-cost')?.limit ?? null;
  if (cost.totalUsd === null) {
    const known = cost.knownUsd > 0 ? `, at least ${usd(cost.knownUsd)}` : '';
    return `cost unknown${known}${limit === null ? '' : ` · budget ${usd(limit)}`}`;
  }
  const floor = cost.isFloor ? '≥ ' : '';
  if (limit === null) return floor + usd(cost.totalUsd);
  const [actual, budget] = usdApart(cost.totalUsd, limit);
  return `${floor}${actual} of ${budget}`;
};

/** `peak context 118k (59 % of 200k)`; null where no request was seen. */
export const peakContext = ({
  peakTokens,
  windowTokens,
}: Pick<Report['context'], 'peakTokens' | 'windowTokens'>): string | null => {
  if (peakTokens === null) return null;
  const share = windowTokens === null ? '' : ` (${percent(peakTokens / windowTokens)} of ${tokens(windowTokens)})`;
  return `peak context ${tokens(peakTokens)}${share}`;
};

/** Whether there is anything to show: no request, no total of Claude Code's own, no number. */
export const isMeasured = ({ quality }: Report): boolean => !quality.flags.includes('no-usage');

/** Whether any request is on record; else all that is known is a total of Claude Code's own. */
export const hasRequests = ({ turns }: Pick<Report, 'turns'>): boolean => turns.total > 0;

/** `37 turns`; without a request Claude Code's own count, `5 turns reported`, where it left one. */
const turns = ({ turns }: Report): string | null => {
  if (hasRequests({ turns })) return plural(turns.total, 'turn');
  return turns.reported === null ? null : `${plural(turns.reported, 'turn')} reported`;
};

/** Without usage a run breaks no budget of its own: other runs of its pull request did. */
const isOfOthers = ({ verdict, verdicts }: Judgement): boolean =>
  verdict === 'fail' || (verdict === 'warn' && verdicts.every((one) => one.verdict !== 'unmeasured'));

const withoutUsage = (judgement: Judgement): string => {
  const word = WORDS[judgement.verdict];
  if (isOfOthers(judgement))
    return `${word}: other runs of the pull request · no usage of Claude Code was found in this one`;
  return [...(word === null ? [] : [word]), 'no usage of Claude Code was found'].join(' · ');
};

/** The verdict in words and the three numbers: `$0.42 of $2.00 · 37 turns · peak context 118k (59 % of 200k)`. */
export const headline = (report: Report, judgement: Judgement): string => {
  if (!isMeasured(report)) return withoutUsage(judgement);
  const numbers = [cost(report, judgement), turns(report), peakContext(report.context)];
  return [WORDS[judgement.verdict], ...numbers].filter((part) => part !== null).join(' · ');
};
