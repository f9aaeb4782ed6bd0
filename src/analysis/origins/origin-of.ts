import type { PieceKind, Pieces } from '../../transcript/model.ts';
import type { Origin } from './origin.ts';

/** The columns that say who put pieces there. */
export type PieceNames = Pick<Pieces, 'kinds' | 'names'>;

/** Origins of tools by name: a thread has many results of few tools. */
export type ToolOrigins = Map<string, Origin>;

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
 * Who put the pieces between two requests into the context, from one row to another; null: it never got there. What a hook
 * prints goes to the model at a session's start and at a prompt, not around a tool. https://code.claude.com/docs/en/hooks
 */
export const originsOf = (
  { kinds, names }: PieceNames,
  first: number,
  end: number,
  tools: ToolOrigins,
): readonly (Origin | null)[] => {
  let hasTools = false;
  for (let row = first; row < end; row += 1) hasTools ||= kinds[row] === 'tool-result';
  const origins: (Origin | null)[] = [];
  let isBehindSkill = false;
  for (let row = first; row < end; row += 1) {
    const kind = kinds[row] ?? 'attachment';
    const name = names[row] ?? '';
    const isUnsent = kind === 'attachment' && (UNSENT.has(name) || (name === 'hook_success' && hasTools));
    origins.push(isUnsent ? null : originOf(kind, name, isBehindSkill, tools));
    isBehindSkill = kind === 'tool-result' && name === 'Skill';
  }
  return origins;
};

const originOf = (kind: PieceKind, name: string, isBehindSkill: boolean, tools: ToolOrigins): Origin => {
  switch (kind) {
    case 'prompt':
      // A skill's text is a user message of its own, right behind the result of its tool.
      return isBehindSkill ? 'skill' : 'prompt';
    case 'tool-result':
      return toolOrigin(name, tools);
    case 'attachment':
      return `attachment:${name === '' ? 'unknown' : name}`;
    case 'summary':
      return 'summary';
  }
};

const toolOrigin = (name: string, tools: ToolOrigins): Origin => {
  const known = tools.get(name);
  if (known !== undefined) return known;
  const server = name.startsWith('mcp__') ? MCP_TOOL.exec(name)?.groups?.['server'] : undefined;
  const origin: Origin =
    server === undefined ? (BY_TOOL.get(name) ?? `tool:${name === '' ? 'unknown' : name}`) : `mcp:${server}`;
  tools.set(name, origin);
  return origin;
};
