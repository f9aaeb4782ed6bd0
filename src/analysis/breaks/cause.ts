import type { PricedRequest } from '../../pricing/model.ts';
import type { Thread } from '../../transcript/model.ts';
import type { BreakCause } from '../report-why.ts';
import { promptTokens } from '../tokens.ts';
import { piecesBetween } from './pieces-between.ts';
import { gapBetween, type Step } from './priced-thread.ts';
import { firstRoundOf, lastRoundOf } from './rounds.ts';

export type Diagnosis = { readonly cause: BreakCause; readonly evidence: 'reported' | 'inferred' };

/**
 * `message.diagnostics.cache_miss_reason` of the API. Its other reasons (`unavailable`, `previous_message_not_found`) say
 * that it does not know.
 */
const REPORTED: ReadonlyMap<string, BreakCause> = new Map([
  ['model_changed', 'model-switch'],
  ['system_changed', 'system-changed'],
  ['tools_changed', 'tools-changed'],
  ['messages_changed', 'messages-changed'],
]);

/** Attachments by which Claude Code tells the model of a changed list. */
const LISTS: ReadonlyMap<string, BreakCause> = new Map([
  ['deferred_tools_delta', 'tools-changed'],
  ['mcp_instructions_delta', 'mcp-changed'],
  ['skill_listing', 'skills-changed'],
  ['agent_listing_delta', 'agents-changed'],
]);

/** Why the API says it missed the cache; null: it does not say. */
export const reportedCause = ({ request }: PricedRequest): BreakCause | null =>
  REPORTED.get(request.cacheMiss?.reason ?? '') ?? null;

/** The first list, in the order of the prompt, that was announced again between the two requests. */
const changedList = ({ previous, priced }: Step, { pieces }: Thread): BreakCause | null => {
  const between = piecesBetween(pieces, previous.line, priced.request.line);
  const isAnnounced = ([list]: readonly [string, BreakCause]): boolean =>
    between.some(({ kind, name }) => kind === 'attachment' && name === list);
  return [...LISTS].find(isAnnounced)?.[1] ?? null;
};

const isOtherEffort = ({ previous, priced: { request } }: Step): boolean =>
  previous.effort !== null && request.effort !== null && previous.effort !== request.effort;

/** A prompt only grows unless something of it was taken away, and all behind that place is new to the cache. */
const isShorter = ({ previous, priced: { request } }: Step): boolean =>
  promptTokens(firstRoundOf(request)) < promptTokens(lastRoundOf(previous));

/**
 * Why a prompt was written again (R44): the API's word first, then what is certain, then what is likely.
 * `previousModel` and the turn's own are those that answered, by their canonical names.
 */
export const diagnose = (step: Step, thread: Thread, previousModel: string): Diagnosis => {
  const reported = reportedCause(step.priced);
  if (reported !== null) return { cause: reported, evidence: 'reported' };
  const inferred = (cause: BreakCause): Diagnosis => ({ cause, evidence: 'inferred' });
  if (previousModel !== step.priced.lines[0].model) return inferred('model-switch');
  if (isOtherEffort(step)) return inferred('effort-change');
  if ((gapBetween(step.previous, step.priced.request) ?? 0) > step.lifetimeMs) return inferred('expired');
  const list = changedList(step, thread);
  if (list !== null) return inferred(list);
  if (step.isResume) return inferred('resume');
  return inferred(isShorter(step) ? 'messages-changed' : 'unexpected');
};
