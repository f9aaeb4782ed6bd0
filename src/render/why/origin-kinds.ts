import type { Report } from '../../analysis/report.ts';
import { apportion } from '../format.ts';

/** Percentage points of a whole. */
export type Part<Name extends string> = { readonly name: Name; readonly points: number };

/** What put tokens on the bill, without its name: beginnings of the report's origins and the kind they are. */
const KINDS = {
  'tool:': 'tool results',
  'mcp:': 'MCP results',
  'attachment:': 'attachments',
  baseline: 'baseline',
  prompt: 'prompts',
  summary: 'summaries',
  skill: 'skills',
  subagent: 'subagent reports',
  web: 'web',
  'model-output': "model's own words",
  output: 'output',
  unseen: 'in no record',
} as const;

export type OriginKind = (typeof KINDS)[keyof typeof KINDS] | 'other';
export const ORIGIN_KINDS: readonly OriginKind[] = [...Object.values(KINDS), 'other'];

const isBeginning = (beginning: string, origin: string): boolean =>
  beginning.endsWith(':') ? origin.startsWith(beginning) : origin === beginning;

const kindOf = (origin: string): OriginKind =>
  Object.entries(KINDS).find(([beginning]) => isBeginning(beginning, origin))?.[1] ?? 'other';

/** Of costs by name, percentage points, dearest first; what is less than half a point is left out. */
export const partsOf = <Name extends string>(sums: ReadonlyMap<Name, number>): readonly Part<Name>[] => {
  const all = [...sums].sort(([, a], [, b]) => b - a);
  const points = apportion(all.map(([, usd]) => usd));
  return all.map(([name], index) => ({ name, points: points[index] ?? 0 })).filter(({ points }) => points > 0);
};

/**
 * Origins without the names of tools, servers and attachments. Each is rounded by itself, as in the tables, so that they
 * need not sum to 100.
 */
export const originKinds = ({ origins }: Report): readonly Part<OriginKind>[] => {
  const sums = new Map<OriginKind, number>();
  for (const { origin, usd } of origins) {
    if (usd > 0) sums.set(kindOf(origin), (sums.get(kindOf(origin)) ?? 0) + usd);
  }
  const whole = [...sums.values()].reduce((sum, usd) => sum + usd, 0);
  return [...sums]
    .sort(([, a], [, b]) => b - a)
    .map(([name, usd]) => ({ name, points: Math.round((usd / whole) * 100) }))
    .filter(({ points }) => points > 0);
};
