import { statusOf } from './failure.ts';
import type { Comment, IssueComments } from './issue-comments.ts';
import { unmarked } from './marker.ts';

/** Whether a run edits the one comment or writes a new one, and what then becomes of the old one. */
export type CommentMode = 'update' | 'new' | 'hide-and-new' | 'delete-and-new';

/** Takes a comment away that another one stands for now. One that is gone already is no failure. @throws what the API throws */
export const retireComment = async (comments: IssueComments, mode: CommentMode, comment: Comment): Promise<void> => {
  try {
    if (mode === 'hide-and-new') await comments.minimize(comment.nodeId);
    else if (mode === 'new') await comments.update(comment.id, unmarked(comment.body));
    else await comments.remove(comment.id);
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
};
