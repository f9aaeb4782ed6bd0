import type { Report } from '../analysis/report.ts';
import type { Judgement } from '../budget/verdict.ts';

/** The public JSON: the report and how it was judged. */
export type PublicReport = Report & Pick<Judgement, 'verdict' | 'verdicts'>;

type FieldOf<T> = T extends readonly (infer Item)[]
  ? FieldOf<Item>
  : T extends object
    ? { [Key in keyof T & string]: Key | FieldOf<T[Key]> }[keyof T & string]
    : never;

/**
 * Every field name of the public JSON in the order of printing. `JSON.stringify` takes the list as its filter: the order
 * never depends on who built the report, and nothing gets out that is not named here.
 */
const FIELDS: Readonly<Record<FieldOf<PublicReport>, true>> = {
  schemaVersion: true,
  tool: true,
  name: true,
  version: true,
  prices: true,
  asOf: true,
  overrides: true,
  sources: true,
  kind: true,
  turn: true,
  file: true,
  sessionId: true,
  id: true,
  agentType: true,
  parentId: true,
  thread: true,
  at: true,
  afterTurn: true,
  trigger: true,
  preTokens: true,
  postTokens: true,
  cost: true,
  totalUsd: true,
  knownUsd: true,
  isFloor: true,
  basis: true,
  requestsUsd: true,
  reportedUsd: true,
  unattributedUsd: true,
  buckets: true,
  model: true,
  requests: true,
  turns: true,
  total: true,
  main: true,
  subagents: true,
  reported: true,
  context: true,
  peakTokens: true,
  peakTurn: true,
  windowTokens: true,
  averageTokens: true,
  peakAnyThreadTokens: true,
  cacheEfficiency: true,
  models: true,
  threads: true,
  sessions: true,
  timeline: true,
  compactions: true,
  contextTokens: true,
  outputTokens: true,
  tokens: true,
  input: true,
  output: true,
  cacheRead: true,
  cacheWrite5m: true,
  cacheWrite1h: true,
  webSearch: true,
  webSearches: true,
  unattributed: true,
  usd: true,
  share: true,
  peakContextTokens: true,
  cliVersion: true,
  startedAt: true,
  endedAt: true,
  finished: true,
  event: true,
  quality: true,
  flags: true,
  issues: true,
  code: true,
  line: true,
  issueCount: true,
  recordsRead: true,
  linesSkipped: true,
  budget: true,
  limit: true,
  actual: true,
  excess: true,
  verdict: true,
  verdicts: true,
  message: true,
};

/** Characters that JSON allows raw and a terminal or a page may obey: C1 controls, format and bidirectional marks. */
const OBEYED = /[\u007f-\u009f\u2028\u2029\p{Cf}]/gu;

const escapeUnits = (characters: string): string =>
  Array.from({ length: characters.length }, (_, index) => characters.charCodeAt(index))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');

/** Report and verdicts as the public, versioned JSON (`schemaVersion: 1`): two spaces deep, a newline at the end. */
export const renderJson = (report: Report, { verdict, verdicts }: Judgement): string => {
  const value: PublicReport = { ...report, verdict, verdicts };
  return `${JSON.stringify(value, Object.keys(FIELDS), 2).replace(OBEYED, escapeUnits)}\n`;
};
