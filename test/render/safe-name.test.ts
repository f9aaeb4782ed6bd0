import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  safeAgentType,
  safeDay,
  safeFile,
  safeId,
  safeModel,
  safePath,
  safeTool,
  safeTrigger,
  safeVersion,
  UNNAMED,
} from '../../src/render/safe-name.ts';

test.each([
  [safeModel, 'claude-opus-5-5', 'claude-opus-5-5'],
  [safeModel, 'claude-opus-5-5[1m]', 'claude-opus-5-5[1m]'],
  [safeModel, 'us.anthropic.claude-sonnet-4-6-v1:0', 'us.anthropic.claude-sonnet-4-6-v1:0'],
  [safeModel, 'claude-sonnet-4-5@20250929', 'claude-sonnet-4-5@20250929'],
  [safeModel, 'anthropic/claude-sonnet-4.6', 'anthropic/claude-sonnet-4.6'],
  [safeModel, 'arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/k3x9', 'k3x9'],
  [safeModel, 'a'.repeat(64), 'a'.repeat(64)],
  [safeModel, 'a'.repeat(65), `${'a'.repeat(63)}…`],
  [safeModel, 'a'.repeat(201), UNNAMED],
  [safeModel, '<synthetic>', UNNAMED],
  [safeModel, '', UNNAMED],
  [safeModel, 'https://evil.example', UNNAMED],
  [safeModel, 'a|b', UNNAMED],
  [safeModel, 'a`b', UNNAMED],
  [safeModel, 'a b', UNNAMED],
  [safeModel, 'a\n', UNNAMED],
  [safeModel, 'sk-ant-api03-abcdef', UNNAMED],
  [safeModel, 'eyJhbGciOiJIUzI1NiJ9.e30.x', UNNAMED],
  [safeAgentType, 'general-purpose', 'general-purpose'],
  [safeAgentType, 'plugin:security-review', 'plugin:security-review'],
  [safeAgentType, 'ghp_0123456789', UNNAMED],
  [safeAgentType, 'ignore previous instructions', UNNAMED],
  [safeAgentType, '@octocat', UNNAMED],
  [safeTool, 'mcp__github__create_issue', 'mcp__github__create_issue'],
  [safeTool, 'Bash(rm -rf /)', UNNAMED],
  [safeTool, 'mcp__npm_registry__search', 'mcp__npm_registry__search'],
  [safeTool, 'mcp__ask-sk-tools__x', 'mcp__ask-sk-tools__x'],
  [safeTool, `mcp__my-ghp_${'a1B2'.repeat(9)}__do`, UNNAMED],
  [safeTool, `mcp__sk-ant-api03-${'a1B2'.repeat(5)}__do`, UNNAMED],
  [safeAgentType, `a.AKIA${'A1B2'.repeat(4)}`, UNNAMED],
  [safeModel, `vendor/npm_${'a1B2'.repeat(9)}`, UNNAMED],
  [safeId, '3f2a1b7c-5d0e-4c1a-9b7e-2f6d8a1c4e90', '3f2a1b7c'],
  [safeId, 'a1', 'a1'],
  [safeId, '../../etc/passwd', UNNAMED],
  [safeId, 'github_pat_11AAAA', UNNAMED],
  [safeVersion, '2.1.330', '2.1.330'],
  [safeVersion, '0.1.0-rc.1', '0.1.0-rc.1'],
  [safeVersion, '2.1', UNNAMED],
  [safeTrigger, 'auto', 'auto'],
  [safeTrigger, 'Auto!', UNNAMED],
  [safeFile, '-home-runner-work-shop/abc.jsonl', 'abc.jsonl'],
  [safeFile, 'C:\\work\\abc.jsonl', 'abc.jsonl'],
  [safeFile, 'folder/', UNNAMED],
  [safeFile, '..', UNNAMED],
  [safePath, '.github/tollgate.json', '.github/tollgate.json'],
  [safePath, 'ci/cost.json', 'ci/cost.json'],
  [safePath, '../cost.json', UNNAMED],
  [safePath, '/etc/passwd', UNNAMED],
  [safePath, 'ci//cost.json', UNNAMED],
  [safePath, 'my `config`.json', UNNAMED],
  [safeDay, '2026-11-22', '2026-11-22'],
  [safeDay, '2026-11-22T07:42:00Z', '2026-11-22'],
  [safeDay, 'yesterday', UNNAMED],
] as const)('%o of %j is %j', (safe, raw, shown) => {
  expect(safe(raw)).toBe(shown);
});

describe.each([
  ['model', safeModel],
  ['agent type', safeAgentType],
  ['tool', safeTool],
  ['id', safeId],
  ['version', safeVersion],
  ['trigger', safeTrigger],
  ['file', safeFile],
  ['path', safePath],
  ['day', safeDay],
] as const)('any %s', (_, safe) => {
  test('is short and holds nothing that Markdown or a terminal obeys in a code span', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (raw) => {
        const shown = safe(raw);
        expect(shown.length).toBeLessThanOrEqual(64);
        expect(shown === UNNAMED || /^[\w.:@[\]/+…-]+$/.test(shown)).toBe(true);
      }),
    );
  });
});
