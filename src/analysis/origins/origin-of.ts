import type { PieceKind } from '../../transcript/model.ts';
import type { Origin } from './origin.ts';

/** A piece as it stands in its columns. */
export type PieceName = { readonly kind: PieceKind; readonly name: string };

/** Tools whose results go by what they bring rather than by their name. */
const BY_TOOL: ReadonlyMap<string, Origin> = new Map([
  ['WebSearch', 'web'],
  ['WebFetch', 'web'],
  ['Skill', 'skill'],
  ['Task', 'subagent'],
  ['Agent', 'subagent'],
]);

const MCP_TOOL = /^mcp__(?<server>.+?)__/;

/** Attachments for the screen, for the permission check, or copies of what the API was sent: the model never sees them. */
const UNSENT: ReadonlySet<string> = new Set([
  'command_permissions',
  'deferred_tools_record',
  'hook_system_message',
  'max_turns_reached',
  'prompt_snapshot',
]);

/**
 * Who put the pieces between two requests into the context, one by one; null: it never got there. What a hook prints goes
 * to the model at a session's start and at a prompt, not around a tool. https://code.claude.com/docs/en/hooks
 */
export const originsOf = (pieces: readonly PieceName[]): readonly (Origin | null)[] => {
  const hasTools = pieces.some(({ kind }) => kind === 'tool-result');
  return pieces.map((piece, index) => {
    const isUnsent = UNSENT.has(piece.name) || (piece.name === 'hook_success' && hasTools);
    return piece.kind === 'attachment' && isUnsent ? null : originOf(piece, pieces[index - 1]);
  });
};

const originOf = ({ kind, name }: PieceName, previous: PieceName | undefined): Origin => {
  switch (kind) {
    case 'prompt':
      // A skill's text is a user message of its own, right behind the result of its tool.
      return previous?.kind === 'tool-result' && previous.name === 'Skill' ? 'skill' : 'prompt';
    case 'tool-result':
      return toolOrigin(name);
    case 'attachment':
      return `attachment:${name === '' ? 'unknown' : name}`;
    case 'summary':
      return 'summary';
  }
};

const toolOrigin = (name: string): Origin => {
  const server = name.startsWith('mcp__') ? MCP_TOOL.exec(name)?.groups?.['server'] : undefined;
  if (server !== undefined) return `mcp:${server}`;
  return BY_TOOL.get(name) ?? `tool:${name === '' ? 'unknown' : name}`;
};
