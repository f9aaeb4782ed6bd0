import { expect, test } from 'vitest';
import { usd } from './build.ts';

const MIX = { input: 1000, cacheWrite5m: 20_000, cacheWrite1h: 30_000, cacheRead: 200_000, output: 2000 };
const MIX_5M = { ...MIX, cacheWrite1h: 0 };
const READ = { input: 1000, cacheRead: 500_000, output: 1000 };

/**
 * The 24 usages that price tools were compared on: chosen to be hard (new models, fast, clouds, dates). Worked by hand
 * from Anthropic's price page; where the comparison names only a total, the tokens here make up exactly that total.
 */
test.each([
  ['Opus 4.7, both cache lifetimes', { model: 'claude-opus-4-7', usage: MIX }, 0.58],
  [
    'Sonnet 4.5, 300k prompt',
    { model: 'claude-sonnet-4-5', at: '2026-01-15', usage: { input: 100_000, cacheRead: 200_000, output: 5000 } },
    0.8325,
  ],
  [
    'Opus 4.6, 250k prompt, with the surcharge',
    { model: 'claude-opus-4-6', at: '2026-02-20', usage: { input: 50_000, cacheRead: 200_000, output: 4000 } },
    0.85,
  ],
  [
    'Opus 4.6, 250k prompt, without it',
    { model: 'claude-opus-4-6', at: '2026-03-20', usage: { input: 50_000, cacheRead: 200_000, output: 4000 } },
    0.45,
  ],
  [
    'Opus 4.6 fast',
    {
      model: 'claude-opus-4-6',
      at: '2026-04-01',
      usage: { input: 10_000, cacheWrite5m: 10_000, cacheRead: 100_000, output: 3000, fast: true },
    },
    1.425,
  ],
  ['Bedrock us, Opus 4.6', { model: 'us.anthropic.claude-opus-4-6-v1', at: '2026-04-01', usage: MIX }, 0.638],
  ['Bedrock global, Opus 4.6', { model: 'global.anthropic.claude-opus-4-6-v1', at: '2026-04-01', usage: MIX }, 0.58],
  [
    'Bedrock us, Opus 4.1',
    { model: 'us.anthropic.claude-opus-4-1-20250805-v1:0', at: '2025-12-01', usage: MIX_5M },
    0.84,
  ],
  [
    'Vertex, Sonnet 4.5',
    {
      model: 'claude-sonnet-4-5@20250929',
      usage: { input: 1000, cacheWrite5m: 20_000, cacheWrite1h: 10_000, cacheRead: 100_000, output: 2000 },
    },
    0.198,
  ],
  ['Haiku 5.5, 80k', { model: 'claude-haiku-5-5', usage: { input: 20_000, cacheRead: 60_000, output: 2000 } }, 0.0036],
  [
    'Haiku 5.5, 150k',
    { model: 'claude-haiku-5-5', usage: { input: 20_000, cacheRead: 130_000, output: 2000 } },
    0.0215,
  ],
  ['Sonnet 5.5 on 10-01', { model: 'claude-sonnet-5-5', at: '2026-10-01', usage: READ }, 0.112],
  ['Sonnet 5.5 on 10-20', { model: 'claude-sonnet-5-5', at: '2026-10-20', usage: READ }, 0.062],
  [
    'Fable 5.2, 1-hour write',
    { model: 'claude-fable-5-2', usage: { input: 1000, cacheWrite1h: 10_000, cacheRead: 100_000, output: 3000 } },
    0.308,
  ],
  [
    'Opus 5.5 fast',
    {
      model: 'claude-opus-5-5',
      usage: { input: 1000, cacheWrite5m: 10_000, cacheRead: 100_000, output: 5000, fast: true },
    },
    0.348,
  ],
  ['Opus 5 in the US', { model: 'claude-opus-5', usage: { input: 10_000, output: 3000, geo: 'us' } }, 0.1375],
  [
    'Opus 5, three web searches',
    { model: 'claude-opus-5', usage: { input: 5000, output: 2000, webSearches: 3 } },
    0.105,
  ],
  ['Opus 4.7[1m]', { model: 'claude-opus-4-7[1m]', usage: { input: 5000, output: 2000 } }, 0.075],
  [
    'Bedrock us, Fable 5.1',
    {
      model: 'us.anthropic.claude-fable-5-1',
      usage: { input: 1000, cacheWrite5m: 10_000, cacheRead: 200_000, output: 2000 },
    },
    0.3135,
  ],
  ['Bedrock us, Sonnet 5.5', { model: 'us.anthropic.claude-sonnet-5-5', usage: READ }, 0.0682],
  ['a model that does not exist', { model: 'claude-opus-6', usage: MIX }, null],
  ['Opus 4.7 through a gateway', { model: 'anthropic/claude-opus-4.7', usage: MIX }, 0.58],
  ['Mythos 5', { model: 'claude-mythos-5', usage: { input: 1000, output: 1000 } }, 0.06],
  [
    'Haiku 3.5, 1-hour write',
    { model: 'claude-3-5-haiku-20241022', at: '2025-12-01', usage: { input: 1000, cacheWrite1h: 1000, output: 1000 } },
    0.0064,
  ],
])('%s', (_, parts, price) => {
  expect(usd(parts)).toBe(price);
});
