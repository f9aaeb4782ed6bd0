import type { Quote } from '../quote.ts';
import { safeTool, UNNAMED } from '../safe-name.ts';

const LABELS: Readonly<Record<string, string>> = {
  baseline: 'Baseline: system prompt, tools, memory',
  prompt: 'Prompts',
  summary: 'Compaction summaries',
  skill: 'Skills',
  subagent: 'Subagent reports',
  web: 'Web searches and pages',
  'model-output': "The model's own words, re-read",
  output: 'Output',
  unseen: 'In no record',
  other: 'Others',
  advisor: 'Advisors',
  compaction: 'Compaction by the API',
  declined: 'Declined attempts',
  unattributed: 'Unattributed',
};

const NAMED = /^(?<kind>tool|mcp|attachment):(?<name>.*)$/s;

/** What an origin is called in a table. Names in it are shape-checked. */
export const originLabel = (origin: string, quote: Quote): string => {
  const { kind, name = '' } = NAMED.exec(origin)?.groups ?? {};
  const shown = quote(safeTool(name));
  if (kind === 'tool') return `${shown} results`;
  if (kind === 'mcp') return `MCP server ${shown}`;
  if (kind === 'attachment') return `Attachment ${shown}`;
  return Object.hasOwn(LABELS, origin) ? (LABELS[origin] ?? UNNAMED) : UNNAMED;
};

const ONE: Readonly<Record<string, string>> = {
  prompt: 'prompt',
  summary: 'compaction summary',
  skill: 'skill',
  subagent: 'subagent report',
  web: 'web result',
};

/** What one piece of an origin is called: «`Bash` result». */
export const pieceLabel = (origin: string, quote: Quote): string => {
  const { kind, name = '' } = NAMED.exec(origin)?.groups ?? {};
  const shown = quote(safeTool(name));
  if (kind === 'tool') return `${shown} result`;
  if (kind === 'mcp') return `result of the MCP server ${shown}`;
  if (kind === 'attachment') return `attachment ${shown}`;
  return Object.hasOwn(ONE, origin) ? (ONE[origin] ?? 'piece') : 'piece';
};

/** The same without what explains it, for the edge of a chart: `Baseline`. */
export const originName = (origin: string, quote: Quote): string => originLabel(origin, quote).replace(/[:,] .*$/, '');
