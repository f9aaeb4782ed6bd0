import type { AdviceRow, BreakCause, CutRow } from '../../analysis/report-why.ts';
import { count, duration, plural, usd } from '../format.ts';
import type { Quote } from '../quote.ts';
import { safeModel, safeOrigin } from '../safe-name.ts';

const ORIGINS: Readonly<Record<string, string>> = {
  baseline: 'System prompt and tools',
  prompt: 'Prompts',
  summary: 'Compaction summaries',
  skill: 'Skills',
  subagent: 'Reports of subagents',
  web: 'Web results',
  'model-output': "The model's words, sent again",
  output: "The model's words, written",
  unseen: 'In no record',
  other: 'All others',
  advisor: 'Advisors',
  compaction: 'Writing summaries',
  declined: 'Declined attempts',
  unattributed: 'Unattributed',
};

const split = (safe: string): readonly [kind: string, name: string] => {
  const colon = safe.indexOf(':');
  return colon < 0 ? ['', safe] : [safe.slice(0, colon), safe.slice(colon + 1)];
};

/** What put tokens on the bill, as a row's name: `Bash results`. */
export const originLabel = (origin: string, quote: Quote): string => {
  const safe = safeOrigin(origin);
  const [kind, name] = split(safe);
  if (kind === 'tool') return `${quote(name)} results`;
  if (kind === 'mcp') return `MCP server ${quote(name)}`;
  if (kind === 'attachment') return `Attachments: ${quote(name)}`;
  return ORIGINS[safe] ?? safe;
};

const PIECES: Readonly<Record<string, string>> = {
  prompt: 'a prompt',
  summary: 'a compaction summary',
  skill: "a skill's text",
  subagent: "a subagent's report",
  web: 'a web result',
};

/** One piece of context in a sentence: `a Bash result`. */
export const pieceLabel = (origin: string, quote: Quote): string => {
  const safe = safeOrigin(origin);
  const [kind, name] = split(safe);
  if (kind === 'tool') return `a result of ${quote(name)}`;
  if (kind === 'mcp') return `a result of the MCP server ${quote(name)}`;
  if (kind === 'attachment') return `an attachment (${quote(name)})`;
  return PIECES[safe] ?? 'a piece';
};

const CAUSES: Readonly<Record<BreakCause, string>> = {
  'model-switch': 'another model answered',
  'effort-change': 'the effort was changed',
  expired: 'the cache had expired',
  'tools-changed': 'the list of tools changed',
  'skills-changed': 'the list of skills changed',
  'mcp-changed': 'the MCP instructions changed',
  'agents-changed': 'the list of agents changed',
  'system-changed': 'the system prompt changed',
  'messages-changed': 'earlier messages changed',
  resume: 'a new process resumed the session',
  unexpected: 'no cause is on record',
};

/** Why a cache break came: `the cache had expired after 6 min 52 s`. */
export const causeWords = (cause: BreakCause, idleSeconds: number | null = null): string =>
  cause === 'expired' && idleSeconds !== null
    ? `${CAUSES.expired} after ${duration(idleSeconds * 1000)}`
    : CAUSES[cause];

const REMEDIES: Readonly<Partial<Record<BreakCause, string>>> = {
  'model-switch': 'keep to one model within a session',
  'effort-change': 'keep to one effort within a session',
  expired: 'go on sooner, or write the cache for an hour',
  'tools-changed': 'have all tools there before the first turn',
  'skills-changed': 'have all skills there before the first turn',
  'mcp-changed': 'have all MCP servers connected before the first turn',
  'agents-changed': 'have all agents there before the first turn',
  resume: 'finish in one process, or resume sooner',
};

/** `after turn 52 (any from 44 to 60 does nearly as well)` */
export const cutPlace = ({ afterTurn, fromTurn, toTurn }: CutRow): string =>
  fromTurn === toTurn
    ? `after turn ${count(afterTurn)}`
    : `after turn ${count(afterTurn)} (any from ${count(fromTurn)} to ${count(toTurn)} does nearly as well)`;

const cutAdvice = (what: string, { cut, usd: worth }: AdviceRow): string =>
  cut === null
    ? `${what}: ${usd(worth)} less.`
    : `${what} ${cutPlace(cut)}: ${usd(cut.savedUsdLeast)} to ${usd(cut.savedUsdMost)} less.`;

const breakAdvice = ({ cause, breaks, usd: worth }: AdviceRow): string => {
  const remedy = cause === null ? undefined : REMEDIES[cause];
  const why = cause === null ? '' : `, where ${CAUSES[cause]}`;
  const what = `${plural(breaks ?? 0, 'cache break')}${why}, cost ${usd(worth)}`;
  return remedy === undefined ? `${what}.` : `${what}: ${remedy}.`;
};

/** One thing to do and what it would have been worth, as a sentence. */
export const adviceWords = (advice: AdviceRow, quote: Quote): string => {
  const model = quote(safeModel(advice.model ?? ''));
  const less = `${usd(advice.usd)} less`;
  switch (advice.code) {
    case 'avoid-breaks':
      return breakAdvice(advice);
    case 'hour-writes':
      return `Write the cache for an hour: ${less}.`;
    case 'five-minute-writes':
      return `Write the cache for five minutes: ${less}.`;
    case 'newer-model':
      return `The same tokens on ${model}: ${less}.`;
    case 'subagents-on':
      return `Subagents on ${model}: ${less}.`;
    case 'compact':
      return cutAdvice('One compaction more', advice);
    case 'fresh-session':
      return cutAdvice('A fresh session', advice);
  }
};
