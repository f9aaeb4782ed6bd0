import { expect, test } from 'vitest';
import { canonicalName, findModel, normaliseModelId } from '../../src/pricing/model-id.ts';
import { PRICE_TABLE } from '../../src/pricing/table.ts';

const SONNET_4_5 = 'claude-sonnet-4-5-20250929';
const OPUS_4_6 = 'claude-opus-4-6';
const HAIKU_4_5 = 'claude-haiku-4-5-20251001';
const PROFILE = 'arn:aws:bedrock:us-east-1:123456789012';

test.each([
  // First party
  ['claude-opus-5-5', 'claude-opus-5-5', null],
  ['claude-opus-5', 'claude-opus-5', null],
  [SONNET_4_5, SONNET_4_5, null],
  ['claude-sonnet-4-5', SONNET_4_5, null],
  ['claude-sonnet-4-0', 'claude-sonnet-4-20250514', null],
  ['claude-4-opus-20250514', 'claude-opus-4-20250514', null],
  ['claude-3-7-sonnet-latest', 'claude-3-7-sonnet-20250219', null],
  ['claude-3-5-sonnet-20240620', 'claude-3-5-sonnet-20240620', null],
  ['claude-3-5-sonnet', 'claude-3-5-sonnet-20241022', null],
  ['claude-opus-5-5-20260922', 'claude-opus-5-5', null],
  [' Claude-Opus-5-5 ', 'claude-opus-5-5', null],
  // Claude Code
  ['claude-opus-4-7[1m]', 'claude-opus-4-7', null],
  ['claude-opus-4-7[1m][1m]', 'claude-opus-4-7', null],
  ['claude-sonnet-4-6[1M]', 'claude-sonnet-4-6', null],
  ['us.anthropic.claude-sonnet-4-5-20250929-v1:0[1m]', SONNET_4_5, 'us'],
  // Bedrock
  ['us.anthropic.claude-sonnet-4-5-20250929-v1:0', SONNET_4_5, 'us'],
  ['global.anthropic.claude-opus-4-6-v1', OPUS_4_6, 'global'],
  ['anthropic.claude-haiku-4-5-20251001-v1:0', HAIKU_4_5, null],
  ['anthropic.claude-opus-4-8', 'claude-opus-4-8', null],
  ['anthropic.claude-opus-4-8-v10:0', 'claude-opus-4-8', null],
  ['eu.anthropic.claude-opus-5', 'claude-opus-5', 'eu'],
  ['apac.anthropic.claude-sonnet-4-6', 'claude-sonnet-4-6', 'apac'],
  ['jp.anthropic.claude-sonnet-4-6', 'claude-sonnet-4-6', 'jp'],
  ['au.anthropic.claude-sonnet-4-6', 'claude-sonnet-4-6', 'au'],
  ['ca.anthropic.claude-sonnet-4-6', 'claude-sonnet-4-6', 'ca'],
  ['in.anthropic.claude-sonnet-4-6', 'claude-sonnet-4-6', 'in'],
  ['us-gov.anthropic.claude-sonnet-4-6', 'claude-sonnet-4-6', 'us-gov'],
  ['anthropic.claude-3-5-sonnet-20241022-v2:0', 'claude-3-5-sonnet-20241022', null],
  ['anthropic.claude-3-haiku-20240307-v1:0:200k', 'claude-3-haiku-20240307', null],
  [`${PROFILE}:inference-profile/us.anthropic.claude-opus-5-5`, 'claude-opus-5-5', 'us'],
  [`${PROFILE}:inference-profile/global.anthropic.claude-opus-4-6-v1`, OPUS_4_6, 'global'],
  ['arn:aws-us-gov:bedrock:us-gov-west-1::foundation-model/anthropic.claude-opus-4-8', 'claude-opus-4-8', null],
  // Vertex
  ['claude-sonnet-4-5@20250929', SONNET_4_5, null],
  ['claude-opus-4-6@default', OPUS_4_6, null],
  ['claude-3-5-sonnet-v2@20241022', 'claude-3-5-sonnet-20241022', null],
  ['claude-3-5-sonnet@20240620', 'claude-3-5-sonnet-20240620', null],
  ['publishers/anthropic/models/claude-opus-5-5', 'claude-opus-5-5', null],
  // Gateways
  ['anthropic/claude-sonnet-4.6', 'claude-sonnet-4-6', null],
  ['anthropic/claude-3.5-haiku', 'claude-3-5-haiku-20241022', null],
  ['bedrock/eu.anthropic.claude-opus-5-5', 'claude-opus-5-5', 'eu'],
])('%s is %s, region %s', (id, canonical, region) => {
  expect(canonicalName(id)).toBe(canonical);
  expect(findModel(normaliseModelId(id).name)?.id).toBe(canonical);
  expect(normaliseModelId(id).region).toBe(region);
});

test.each([
  'claude-opus-6',
  'claude-opus-5-6',
  'claude-opus-5-5-5',
  'claude-opus',
  'claude-opus-4-5-1',
  'xclaude-opus-5-5',
  'claude-opus-5-5-mini',
  'gpt-5',
  'opus',
  // What is cut off at an end is left alone in the middle.
  'claude-anthropic.opus-5-5',
  'claude:0-opus-5-5',
  'claude-opus@default-5-5',
  'claude-20260922-opus-5-5',
  '<synthetic>',
  '',
  '__proto__',
  'constructor',
  `${PROFILE}:application-inference-profile/abc123`,
  `${PROFILE}:application-inference-profile/claude-opus-5-5`,
  `claude-opus-5-5${'[1m]'.repeat(100)}`,
])('%s is no model of the table', (id) => {
  expect(findModel(normaliseModelId(id).name)).toBeNull();
});

test.each(PRICE_TABLE.models.flatMap(({ id, aliases }) => [id, ...aliases].map((name) => [name, id])))(
  '%s survives normalisation as %s',
  (name, id) => {
    expect(canonicalName(name)).toBe(id);
    expect(canonicalName(`global.anthropic.${name}-v1:0[1m]`)).toBe(id);
  },
);

test('an id is believed up to 256 characters', () => {
  expect(canonicalName('claude-opus-5-5'.padEnd(256))).toBe('claude-opus-5-5');
  expect(findModel(normaliseModelId('claude-opus-5-5'.padEnd(257)).name)).toBeNull();
});

// Backtracking over a megabyte would not end within a test's limit.
test.each([':1', '-v1', '[1m]', '1.', '/', '@'])('a hostile id of %s comes to an end', (part) => {
  expect(() => normaliseModelId(part.repeat(500_000))).not.toThrow();
});

// What the table knows is looked up as it stands, without a look at its spelling.
test('no id or alias of the table is a spelling of another model', () => {
  for (const model of PRICE_TABLE.models) {
    for (const known of [model.id, ...model.aliases]) {
      const { name, region } = normaliseModelId(known);
      expect([known, findModel(name)?.id, region]).toEqual([known, model.id, null]);
    }
  }
});
