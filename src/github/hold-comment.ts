import { holds, mergeStates, type State } from '../pull-request/state.ts';
import type { CommentPlan, Room } from './comment-plan.ts';
import { statusOf } from './failure.ts';
import type { Comment, IssueComments } from './issue-comments.ts';
import { isLive, readLive } from './live-comments.ts';

/**
 * A writer may have read before we wrote and write after it; GitHub has no way to forbid that. What we wrote is safe when
 * nobody has written for as long as anyone takes from reading to writing, which is two requests.
 */
const QUIET_MS = 1_500;
/** A writer whose runs were overwritten waits up to so long, more every time, so that those who met do not meet again. */
const JITTER_MS = 750;
const MOST_LOSSES = 8;
const MOST_LOOKS = 40;

export type Held = { readonly kind: 'written' | 'newer' | 'contended'; readonly state: State };

/**
 * Writes into a comment what it lacks of a state, and again where another writer overwrote it, until it holds all of it
 * and has been quiet. Null: the comment is gone, or no longer ours to write into.
 *
 * @throws what the API throws
 */
export const holdComment = async (
  { comments, clock }: Room,
  { marker, pageOf }: CommentPlan,
  main: Comment,
  needed: State,
  damage: string | null,
): Promise<Held | null> => {
  let comment: Comment | null = main;
  let last: string | null = null;
  let losses = 0;
  for (let look = 1; comment !== null && isLive(comment, marker); look++) {
    const { state, newer } = readLive([comment]);
    const merged = mergeStates(state, needed);
    const isMissing = lacks(comment, needed);
    if (newer !== null) return { kind: 'newer', state: merged };
    if (!isMissing && last !== null && isSameText(comment.body, last)) return { kind: 'written', state: merged };
    if (losses > MOST_LOSSES || look > MOST_LOOKS) return { kind: 'contended', state: merged };

    if (isMissing && last !== null) {
      losses++;
      last = null;
      await clock.sleep(clock.random() * JITTER_MS * losses);
    } else {
      if (isMissing) comment = await update(comments, comment.id, (await pageOf(merged, damage === null)).body());
      last = comment?.body ?? null;
      await clock.sleep(QUIET_MS);
    }
    comment = comment && (await unlessGone(comments.get(comment.id)));
  }
  return null;
};

/** Whether a comment has still to be told of some run. */
export const lacks = (comment: Comment, needed: State): boolean => {
  const { state } = readLive([comment]);
  return needed.runs.some((run) => !holds(state, run));
};

const update = (comments: IssueComments, id: number, body: string): Promise<Comment | null> =>
  unlessGone(comments.update(id, body));

/** A comment that was deleted is no failure. */
export const unlessGone = async (comment: Promise<Comment>): Promise<Comment | null> => {
  try {
    return await comment;
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
};

/** GitHub may hand text back with CRLF and without trailing space. */
export const isSameText = (one: string, other: string): boolean => normalized(one) === normalized(other);

const normalized = (body: string): string => body.replaceAll('\r\n', '\n').trimEnd();
