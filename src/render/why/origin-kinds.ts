import type { Report } from '../../analysis/report.ts';

const KINDS: Readonly<Record<string, string>> = {
  tool: 'tool results',
  mcp: 'MCP servers',
  attachment: 'attachments',
  baseline: 'baseline',
  prompt: 'prompts',
  summary: 'compaction summaries',
  skill: 'skills',
  subagent: 'subagent reports',
  web: 'web',
  'model-output': "the model's own words",
  output: 'output',
  unattributed: 'unattributed',
};

/** Origins without the names of tools, servers and attachments: shares (0–1) of the known cost, largest first. */
export const kindShares = ({ origins }: Report): readonly { readonly kind: string; readonly share: number }[] => {
  const whole = origins.reduce((sum, { usd }) => sum + usd, 0);
  const sums = new Map<string, number>();
  for (const { origin, usd } of origins) {
    const key = origin.replace(/:.*$/s, '');
    const kind = Object.hasOwn(KINDS, key) ? (KINDS[key] ?? 'others') : 'others';
    sums.set(kind, (sums.get(kind) ?? 0) + usd);
  }
  return [...sums]
    .filter(([, usd]) => usd > 0)
    .map(([kind, usd]) => ({ kind, share: usd / whole }))
    .toSorted((a, b) => b.share - a.share);
};
