import type { Report } from '../analysis/report.ts';
import type { Judgement } from '../budget/verdict.ts';
import { safeAgentType, safeFullId, safeModel, safeTrigger, safeVersion } from './safe-name.ts';

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

/** Lists whose rows stand on one line each: a run has thousands of turns. */
const ROWS = ['models', 'threads', 'sessions', 'timeline', 'compactions'] as const;

const PRINTABLE = /^[\x20-\x7e\n]*$/;

const escaped = (json: string): string => (PRINTABLE.test(json) ? json : json.replace(OBEYED, escapeUnits));

/** What a transcript names, by field: shown where it has the shape of such a name, as on every other page. */
const NAMES: Readonly<Record<string, (raw: string) => string>> = {
  model: safeModel,
  models: safeModel,
  agentType: safeAgentType,
  sessionId: safeFullId,
  thread: safeFullId,
  id: safeFullId,
  parentId: safeFullId,
  cliVersion: safeVersion,
  trigger: safeTrigger,
};

/** A copy in which every name is safe. Reports repeat few names, so each is looked at once. */
const withSafeNames = <Value>(value: Value, known = new Map<string, string>(), field = ''): Value => {
  const clean = NAMES[field];
  if (typeof value === 'string') return (clean === undefined ? value : once(known, field, value, clean)) as Value;
  if (Array.isArray(value)) return value.map((each) => withSafeNames(each, known, field)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, withSafeNames(each, known, key)]),
  ) as Value;
};

const once = (known: Map<string, string>, field: string, raw: string, clean: (raw: string) => string): string => {
  const key = `${field} ${raw}`;
  const safe = known.get(key) ?? clean(raw);
  known.set(key, safe);
  return safe;
};

/** Only what is nested needs the list of fields for its order. */
const textOf = (value: unknown, fields: readonly string[]): string =>
  typeof value === 'object' && value !== null ? JSON.stringify(value, [...fields]) : JSON.stringify(value);

/** Rows of a list are alike: the first tells which of the fields they have. (A filter list per row would cost a search per field.) */
const rowsOf = (rows: readonly object[], fields: readonly string[]): string => {
  const [first] = rows;
  if (first === undefined) return '[]';
  const present = fields.filter((field) => field in first);
  const names = present.map((field) => JSON.stringify(field));
  const line = (row: Readonly<Record<string, unknown>>): string =>
    `    {${present.map((field, index) => `${names[index]}:${textOf(row[field], fields)}`).join(',')}}`;
  return `[\n${rows.map((row) => line({ ...row })).join(',\n')}\n  ]`;
};

/**
 * Report and verdicts as the public, versioned JSON (`schemaVersion: 1`): two spaces deep, the rows of the long lists on
 * one line each, a newline at the end.
 */
export const renderJson = (report: Report, { verdict, verdicts }: Judgement): string => {
  const value: PublicReport = withSafeNames({ ...report, verdict, verdicts });
  const fields = Object.keys(FIELDS);
  const members = fields.flatMap((field) => {
    if (!(field in value)) return [];
    const rows = ROWS.find((name) => name === field);
    const text =
      rows === undefined ? JSON.stringify(value[field as keyof PublicReport], fields, 2) : rowsOf(value[rows], fields);
    return [`  ${JSON.stringify(field)}: ${rows === undefined ? text.replaceAll('\n', '\n  ') : text}`];
  });
  return `${escaped(`{\n${members.join(',\n')}\n}`)}\n`;
};
