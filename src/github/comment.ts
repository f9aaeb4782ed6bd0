import { isAmbiguous, statusOf } from './failure.ts';
import type { Author, Comment, IssueComments } from './issue-comments.ts';

export type CommentOutcome = { readonly kind: 'created' | 'updated' | 'unchanged'; readonly url: string };

/** First line of a comment of ours. One key, one comment on a pull request. `v1` is the form of what the comment carries. */
export const commentMarker = (key: string): string => {
  if (!/^[A-Za-z0-9._-]{1,64}$/.test(key)) throw new Error(`“${key}” cannot be a comment's key: use A-Z a-z 0-9 . _ -`);
  return `<!-- tollgate:v1 key=${key} -->`;
};

/**
 * Writes the pull request's one comment: updates ours where there is one and it says something else, creates it
 * otherwise, and again where it vanished in between.
 *
 * @param isOwn whether an author is who our token acts as; asked only about comments with our marker
 * @throws what the API throws
 */
export const upsertComment = async (
  comments: IssueComments,
  isOwn: (author: Author) => Promise<boolean>,
  key: string,
  body: string,
): Promise<CommentOutcome> => {
  const marker = commentMarker(key);
  const text = `${marker}\n${body}`;
  const find = () => findOwn(comments, isOwn, marker);
  const found = await find();
  if (found === null) return create(comments, find, text);
  if (normalized(found.body) === normalized(text)) return { kind: 'unchanged', url: found.url };
  try {
    return { kind: 'updated', url: (await comments.update(found.id, text)).url };
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
    return create(comments, find, text);
  }
};

/** Newest first. A marker anywhere but on the first line is a quotation; a minimised comment was put away by someone. */
const findOwn = async (
  comments: IssueComments,
  isOwn: (author: Author) => Promise<boolean>,
  marker: string,
): Promise<Comment | null> => {
  const marked = (await comments.list()).filter(({ body, minimized }) => !minimized && firstLine(body) === marker);
  for (const comment of marked.toReversed()) {
    if (comment.author !== null && (await isOwn(comment.author))) return comment;
  }
  return null;
};

/** A create that failed on the way back may have been done: look before writing a second comment. */
const create = async (
  comments: IssueComments,
  find: () => Promise<Comment | null>,
  text: string,
): Promise<CommentOutcome> => {
  try {
    return { kind: 'created', url: (await comments.create(text)).url };
  } catch (error) {
    if (!isAmbiguous(error)) throw error;
    const landed = await find();
    return { kind: 'created', url: (landed ?? (await comments.create(text))).url };
  }
};

const firstLine = (body: string): string => body.split('\n', 1)[0]?.trimEnd() ?? '';

/** GitHub may hand text back with CRLF and without trailing space. */
const normalized = (body: string): string => body.replaceAll('\r\n', '\n').trimEnd();
