import type { Pieces } from '../../transcript/model.ts';
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

/** Whether a tool's result is among the pieces from one row to another. */
export const hasToolResult = ({ kinds }: PieceNames, first: number, end: number): boolean => {
  for (let row = first; row < end; row += 1) if (kinds[row] === 'tool-result') return true;
  return false;
};

/**
 * Who put a piece into the context; null: it never got there. `hasTools`: a tool's result came with it between the same two
 * requests, `isBehind`: so did the piece before it. What a hook prints goes to the model at a session's start and at a prompt,
 * not around a tool. https://code.claude.com/docs/en/hooks
 */
export const originOf = (
  { kinds, names }: PieceNames,
  row: number,
  isBehind: boolean,
  hasTools: boolean,
  tools: ToolOrigins,
): Origin | null => {
  const name = names[row] ?? '';
  switch (kinds[row]) {
    case 'prompt':
      // A skill's text is a user message of its own, right behind the result of its tool.
      return isBehind && kinds[row - 1] === 'tool-result' && names[row - 1] === 'Skill' ? 'skill' : 'prompt';
    case 'tool-result':
      return toolOrigin(name, tools);
    case 'attachment':
      if (UNSENT.has(name) || (name === 'hook_success' && hasTools)) return null;
      return `attachment:${name === '' ? 'unknown' : name}`;
    case 'summary':
      return 'summary';
    default:
      return null;
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
