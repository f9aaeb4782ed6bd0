import { describe, expect, test } from 'vitest';
import type { Origin } from '../../../src/analysis/origins/origin.ts';
import { hasToolResult, originOf } from '../../../src/analysis/origins/origin-of.ts';
import type { PieceKind } from '../../../src/transcript/model.ts';

type PieceName = { readonly kind: PieceKind; readonly name: string };

const originsIn = (pieces: readonly PieceName[], first = 0, end = pieces.length): readonly (Origin | null)[] => {
  const columns = { kinds: pieces.map(({ kind }) => kind), names: pieces.map(({ name }) => name) };
  const hasTools = hasToolResult(columns, first, end);
  return pieces.slice(first, end).map((_, index) => originOf(columns, first + index, index > 0, hasTools, new Map()));
};

const result = (name: string): PieceName => ({ kind: 'tool-result', name });
const attachment = (name: string): PieceName => ({ kind: 'attachment', name });
const PROMPT: PieceName = { kind: 'prompt', name: '' };

describe('who put a piece into the context', () => {
  test.each<[PieceName, string | null]>([
    [PROMPT, 'prompt'],
    [{ kind: 'summary', name: '' }, 'summary'],
    [result('Bash'), 'tool:Bash'],
    [result('Read'), 'tool:Read'],
    [result(''), 'tool:unknown'],
    [result('WebSearch'), 'web'],
    [result('WebFetch'), 'web'],
    [result('Skill'), 'skill'],
    [result('Task'), 'subagent'],
    [result('Agent'), 'subagent'],
    [result('mcp__github__get_issue'), 'mcp:github'],
    [result('mcp__claude_ai_Linear__list__all'), 'mcp:claude_ai_Linear'],
    [result('mcp__broken'), 'tool:mcp__broken'],
    [result('mcp____x'), 'tool:mcp____x'],
    [attachment('skill_listing'), 'attachment:skill_listing'],
    [attachment(''), 'attachment:unknown'],
    [attachment('prompt_snapshot'), null],
    [attachment('hook_system_message'), null],
    [result('prompt_snapshot'), 'tool:prompt_snapshot'],
  ])('%o', (piece, origin) => {
    expect(originsIn([piece])).toEqual([origin]);
  });

  test.each<[string, readonly PieceName[], readonly (string | null)[]]>([
    ['the text behind a Skill result', [result('Skill'), PROMPT, PROMPT], ['skill', 'skill', 'prompt']],
    ['a prompt behind another result', [result('Bash'), PROMPT], ['tool:Bash', 'prompt']],
    ['a hook at a prompt', [attachment('hook_success'), PROMPT], ['attachment:hook_success', 'prompt']],
    ['hooks around a tool', [attachment('hook_success'), result('Bash')], [null, 'tool:Bash']],
    ['a hook behind a tool', [result('Bash'), attachment('hook_success')], ['tool:Bash', null]],
  ])('%s', (_, pieces, origins) => {
    expect(originsIn(pieces)).toEqual(origins);
  });

  test('what stands beside those rows says nothing of them', () => {
    const pieces = [result('Skill'), attachment('hook_success'), PROMPT, result('Bash')];
    expect(originsIn(pieces, 1, 3)).toEqual(['attachment:hook_success', 'prompt']);
  });
});
