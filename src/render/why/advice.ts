import type { Report } from '../../analysis/report.ts';
import type { AdviceRow } from '../../analysis/report-why.ts';
import { plural, usd } from '../format.ts';
import type { Quote } from '../quote.ts';
import { safeModel } from '../safe-name.ts';
import { CAUSES } from './cause-words.ts';
import { cutPlace, cutWorth } from './what-if.ts';

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const breaksLine = ({ cause, breaks }: AdviceRow): string => {
  const { name, remedy } = cause === null ? CAUSES.unexpected : CAUSES[cause];
  const what = `${plural(breaks ?? 0, 'cache break')} (${name})`;
  return remedy === null ? `Avoid ${what}` : `${capital(remedy)}: ${what}`;
};

const cutLine = ({ code, cut }: AdviceRow, report: Report, quote: Quote): string => {
  const place = cut === null ? '' : ` ${cutPlace(cut, report, quote)}`;
  return code === 'compact' ? `Compact${place}` : `Start a new session${place}`;
};

/** What to do, as Claude Code's own settings call it. https://code.claude.com/docs/en/settings */
const whatToDo = (advice: AdviceRow, report: Report, quote: Quote): string => {
  const model = quote(safeModel(advice.model ?? ''));
  switch (advice.code) {
    case 'avoid-breaks':
      return breaksLine(advice);
    case 'hour-writes':
      return `Cache for one hour (${quote('ENABLE_PROMPT_CACHING_1H=1')})`;
    case 'five-minute-writes':
      return `Cache for five minutes (${quote('FORCE_PROMPT_CACHING_5M=1')})`;
    case 'newer-model':
      return `Use ${model}, the newest of its family`;
    case 'subagents-on':
      return `Run subagents on ${model} (${quote('CLAUDE_CODE_SUBAGENT_MODEL')})`;
    case 'compact':
    case 'fresh-session':
      return cutLine(advice, report, quote);
  }
};

/** A smaller model is another one, not only a cheaper one. */
const reserve = ({ code }: AdviceRow): string =>
  code === 'subagents-on' ? '; the figure says nothing of quality' : '';

/** At most three things to do, each with its dollars: «Compact after turn 52: worth $0.21 to $0.39». */
export const adviceLines = (report: Report, quote: Quote): readonly string[] =>
  report.advice.map((advice) => {
    const worth = advice.cut === null ? usd(advice.usd) : cutWorth(advice.cut);
    return `${whatToDo(advice, report, quote)}: worth ${worth}${reserve(advice)}.`;
  });
