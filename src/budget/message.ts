import type { Finding } from './finding.ts';
import type { Gap } from './measurement.ts';
import type { BudgetName } from './verdict.ts';

/** Numbers to text, as `render/format.ts` has them: rounded, but for `usdExact` and `count`. Shares are 0–1. */
export type Format = {
  readonly usd: (usd: number) => string;
  readonly usdExact: (usd: number) => string;
  readonly tokens: (tokens: number) => string;
  readonly count: (count: number) => string;
  readonly percent: (share: number) => string;
};

/** One sentence: which budget, its limit, what the run took, the excess, one thing to do. No name out of a transcript. */
export const messageOf = (finding: Finding, format: Format): string => {
  const { budget, verdict, measurement, actual, excess } = finding;
  const write = writerFor(finding, format);
  const limit = `${budget} (${limitText(finding, write, format)})`;
  if (actual === null) return `${limit} could not be measured: ${whyUnmeasured(finding, format)}.`;
  const { subject, floor, advice } = MEASURES[budget];
  const taken = `${measurement.isFloor ? floor : subject} ${write(actual)}`;
  if (verdict !== 'pass') return `${taken}, ${write(excess)} above ${limit}: ${advice}, or raise ${budget}.`;
  return `${taken}, within ${limit}${measurement.isFloor ? '; the record is incomplete, so the truth may be above it' : ''}.`;
};

type Unit = 'usd' | 'tokens' | 'turns';

const COST = {
  unit: 'usd',
  subject: 'The run cost',
  floor: 'The run cost at least',
  advice: 'see in the report where it went',
} as const;
const CONTEXT = {
  unit: 'tokens',
  subject: "The main thread's context peaked at",
  floor: "The main thread's context reached at least",
  advice: 'split the task or hand large reads to subagents',
} as const;
const PULL_REQUEST = {
  unit: 'usd',
  subject: "The pull request's runs cost",
  floor: "The pull request's runs cost at least",
  advice: 'see which of them took most',
} as const;
const TURNS = {
  unit: 'turns',
  subject: 'The run took',
  floor: 'The run took at least',
  advice: 'narrow the task',
} as const;

const MEASURES = {
  'max-cost': COST,
  'warn-cost': COST,
  'max-peak-context': CONTEXT,
  'warn-peak-context': CONTEXT,
  'max-turns': TURNS,
  'max-pr-cost': PULL_REQUEST,
  'warn-pr-cost': PULL_REQUEST,
} as const satisfies Record<BudgetName, { unit: Unit; subject: string; floor: string; advice: string }>;

type Write = (value: number) => string;

/** Rounded, unless that would make limit and actual look the same: "$5.00, above $5.00" tells nobody anything. */
const writerFor = ({ budget, limit, actual }: Finding, format: Format): Write => {
  const [rounded, exact] = WRITERS[MEASURES[budget].unit](format);
  const isBlurred = limit !== null && actual !== null && limit !== actual && rounded(limit) === rounded(actual);
  return isBlurred ? exact : rounded;
};

const WRITERS: Readonly<Record<Unit, (format: Format) => readonly [rounded: Write, exact: Write]>> = {
  usd: ({ usd, usdExact }) => [usd, usdExact],
  tokens: ({ tokens, count }) => [withNoun(tokens, 'token'), withNoun(count, 'token')],
  turns: ({ count }) => [withNoun(count, 'turn'), withNoun(count, 'turn')],
};

const withNoun =
  (write: Write, noun: string): Write =>
  (value) =>
    `${write(value)} ${noun}${value === 1 ? '' : 's'}`;

const limitText = ({ limit, limitShare }: Finding, write: Write, { percent }: Format): string =>
  [
    ...(limit === null ? [] : [write(limit)]),
    ...(limitShare === null ? [] : [`${percent(limitShare)} of the window`]),
  ].join(', ');

const whyUnmeasured = ({ budget, measurement: { gap, actual } }: Finding, { usd }: Format): string => {
  const why = WHY_UNMEASURED[gap ?? 'no-usage'];
  if ((gap !== 'unknown-price' && gap !== 'unpriced-run') || !actual) return why;
  const { subject } = MEASURES[budget];
  return `${why}; without it ${subject.charAt(0).toLowerCase()}${subject.slice(1)} ${usd(actual)}`;
};

const WHY_UNMEASURED: Readonly<Record<Gap, string>> = {
  'no-usage': 'no usage of Claude Code was found; name its transcripts, if they are not in their usual place',
  'no-requests': 'only totals are on record and no single request; name the transcripts',
  'unknown-price': 'a model has no known price; state it with pricing (on the command line: --prices)',
  'unknown-window': "the model's context window is unknown; write the limit in tokens, such as 180k",
  'unpriced-run': 'a run used a model without a known price; state it with pricing and run that job again',
  'unread-runs': 'the earlier runs could not be read from its comment; see the warning about it',
};
