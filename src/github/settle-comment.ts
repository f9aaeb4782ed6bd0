import { addRecord, type State } from '../pull-request/state.ts';
import type { CommentPlan, Room } from './comment-plan.ts';
import { isAmbiguous } from './failure.ts';
import { holdComment, isSameText, lacks, unlessGone } from './hold-comment.ts';
import type { Comment, IssueComments } from './issue-comments.ts';
import { findLive, isLive, type LiveComments, readLive } from './live-comments.ts';
import { type CommentMode, retireComment } from './retire-comment.ts';

export type CommentOutcome = {
  /** `contended`: others wrote to the very end, so that one of our runs may be missing. */
  readonly kind: 'written' | 'unwanted' | 'newer' | 'contended';
  readonly url: string | null;
  /** All runs of the pull request, ours included. */
  readonly state: State;
  /** What earlier comments carried and could not be read, in words; null: all of it was. */
  readonly damage: string | null;
  /** Why an earlier comment could not be put away; null: nothing was in the way. */
  readonly leftover: unknown;
};

/** A comment may be created twice, and vanish between two looks. */
const MOST_ROUNDS = 6;

/**
 * Brings our runs into the pull request's one comment, whoever else writes at the same moment. Of several comments one
 * stays: the oldest, or where every run has a comment of its own, the newest. It takes over what the others remember.
 *
 * @throws what the API throws
 */
export const settleComment = async (room: Room, plan: CommentPlan): Promise<CommentOutcome> => {
  const { comments } = room;
  let damage: string | null = null;
  let created: Created | null = null;
  for (let round = 1; round <= MOST_ROUNDS; round++) {
    const found = await findOurs(room, plan.marker, created);
    damage ??= found.damage;
    const state = plan.runs.reduce(addRecord, found.state);
    const outcome = { url: null, state, damage, leftover: null };
    if (found.newer !== null) return { ...outcome, kind: 'newer' };

    const page = await plan.pageOf(state, damage === null);
    const [main, ...others] = plan.mode === 'update' ? found.live : found.live.toReversed();
    const own = found.live.find(({ body }) => created !== null && isSameText(body, created.body));
    const isNewDue = plan.mode !== 'update' && page.isWanted && own === undefined && !created?.id;
    if (main === undefined && !page.isWanted) return { ...outcome, kind: 'unwanted' };
    if (main === undefined || isNewDue) {
      created = await createComment(comments, page.body(), created);
      continue;
    }
    // Whoever writes into the comment that we created, has read in it what we wrote.
    const isSafe = main === own && !lacks(main, state);
    const held = isSafe ? { kind: 'written' as const, state } : await holdComment(room, plan, main, state, damage);
    if (held === null) continue;
    const leftover = held.kind === 'written' ? await putAway(comments, plan.mode, others) : null;
    return { ...outcome, ...held, url: main.url, leftover };
  }
  throw new Error('the comment vanished every time it was written');
};

/** A comment that we asked for; without an id the answer got lost. */
type Created = { readonly body: string; readonly id: number | null };

/**
 * The comments of ours. One that we created is asked for by its id where the list does not have it: the list may be older,
 * or the server may tell its author by another name, and we would create it again and again.
 */
const findOurs = async ({ comments, isOwn }: Room, marker: string, created: Created | null): Promise<LiveComments> => {
  const found = await findLive(comments, isOwn, marker);
  const id = created?.id ?? null;
  if (id === null || found.live.some((comment) => comment.id === id)) return found;
  const unlisted = await unlessGone(comments.get(id));
  return unlisted !== null && isLive(unlisted, marker) ? readLive([...found.live, unlisted]) : found;
};

/** An answer that gets lost is no failure the first time: the next look tells. */
const createComment = async (comments: IssueComments, body: string, before: Created | null): Promise<Created> => {
  try {
    const { id } = await comments.create(body);
    return { body, id };
  } catch (error) {
    if (before?.id === null || !isAmbiguous(error)) throw error;
    return { body, id: null };
  }
};

/** What it takes over has been written by now. Answers with the first failure; null: all is put away. */
const putAway = async (comments: IssueComments, mode: CommentMode, others: readonly Comment[]): Promise<unknown> => {
  try {
    for (const other of others) await retireComment(comments, mode, other);
    return null;
  } catch (error) {
    return error;
  }
};
