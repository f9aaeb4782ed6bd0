import { decodeState } from '../pull-request/codec.ts';
import { EMPTY_STATE, mergeStates, type State } from '../pull-request/state.ts';
import type { Author, Comment, IssueComments } from './issue-comments.ts';
import { isMarked } from './marker.ts';

/** Comments of ours with one key: our marker and our authorship, put away by nobody. There should be at most one. */
export type LiveComments = {
  /** Oldest first. */
  readonly live: readonly Comment[];
  /** All that they remember. */
  readonly state: State;
  /** What could not be read and is lost, in words; null: all was read. */
  readonly damage: string | null;
  /** A Tollgate to come wrote it: the version of its state. What it wrote is not to be overwritten. */
  readonly newer: number | null;
};

/** Whether an author is who our token acts as. */
export type IsOwn = (author: Author) => Promise<boolean>;

/** Looks through all comments of the pull request. @throws what the API throws */
export const findLive = async (comments: IssueComments, isOwn: IsOwn, marker: string): Promise<LiveComments> => {
  const marked = (await comments.list()).filter((comment) => isLive(comment, marker));
  const live: Comment[] = [];
  for (const comment of marked) if (comment.author !== null && (await isOwn(comment.author))) live.push(comment);
  return readLive(live);
};

/** A minimised comment was put away by someone. */
export const isLive = ({ body, minimized }: Comment, marker: string): boolean => !minimized && isMarked(body, marker);

/** What comments carry, as one state. Damage starts it anew and is remembered in it. */
export const readLive = (live: readonly Comment[]): LiveComments => {
  const decoded = live.map(({ body }) => decodeState(body));
  const damages = decoded.flatMap((one) => ('damaged' in one ? [one.damaged] : []));
  const newer = decoded.flatMap((one) => ('newer' in one ? [one.newer] : []));
  const states = decoded.flatMap((one) => ('state' in one ? [one.state] : []));
  const start: State = { ...EMPTY_STATE, isRebuilt: damages.length > 0 };
  return {
    live,
    state: states.reduce(mergeStates, start),
    damage: damages[0] ?? null,
    newer: newer.length === 0 ? null : Math.max(...newer),
  };
};
