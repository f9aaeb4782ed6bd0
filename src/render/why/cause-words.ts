import type { BreakCause, CacheBreakRow } from '../../analysis/report-why.ts';
import { duration } from '../format.ts';

type Words = {
  /** In a table. */
  readonly name: string;
  /** What to do about it: an imperative; null: nothing that anyone could say. */
  readonly remedy: string | null;
};

/** Causes of cache breaks in words. docs/cache-breaks.md says how each is told. */
export const CAUSES: Readonly<Record<BreakCause, Words>> = {
  'model-switch': { name: 'model switched', remedy: 'stay on one model within a session' },
  'effort-change': { name: 'effort changed', remedy: 'keep one effort level within a session' },
  expired: { name: 'idle past the cache lifetime', remedy: 'keep pauses shorter than the cache lives' },
  'tools-changed': { name: 'tools changed', remedy: 'have all tools there from the start' },
  'skills-changed': { name: 'skill list changed', remedy: 'have all skills there from the start' },
  'mcp-changed': { name: 'MCP list changed', remedy: 'have all MCP servers connected from the start' },
  'agents-changed': { name: 'agent list changed', remedy: 'have all agents defined from the start' },
  'system-changed': { name: 'system prompt changed', remedy: 'keep the system prompt as it is within a session' },
  'messages-changed': { name: 'earlier messages changed', remedy: 'leave earlier messages as they are' },
  resume: { name: 'resumed by a new process', remedy: 'resume before the cache expires, or start anew' },
  unexpected: { name: 'nothing explains it', remedy: null },
};

/** `idle past the cache lifetime (6 min 52 s)` */
export const causeText = ({ cause, idleSeconds }: Pick<CacheBreakRow, 'cause' | 'idleSeconds'>): string =>
  cause === 'expired' && idleSeconds !== null
    ? `${CAUSES[cause].name} (${duration(idleSeconds * 1000)})`
    : CAUSES[cause].name;
