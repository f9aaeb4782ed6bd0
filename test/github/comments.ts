import type { Author, Comment, IssueComments } from '../../src/github/issue-comments.ts';
import { markerOf } from '../../src/github/marker.ts';
import { encodeState } from '../../src/pull-request/codec.ts';
import type { RunRecord } from '../../src/pull-request/run-record.ts';
import { EMPTY_STATE, mergeStates, type State } from '../../src/pull-request/state.ts';

export const US: Author = { id: 1, login: 'github-actions[bot]' };
export const EVE: Author = { id: 2, login: 'eve' };
export const MARKER = markerOf('default');
export const isOwn = async ({ id }: Author): Promise<boolean> => id === US.id;

export const comment = (id: number, body: string, changes: Partial<Comment> = {}): Comment => ({
  ...{ id, nodeId: `node-${id}`, url: `url-${id}`, body, author: US, minimized: false },
  ...changes,
});

export const stateOf = (...runs: readonly RunRecord[]): State => mergeStates(EMPTY_STATE, { ...EMPTY_STATE, runs });

/** A comment of ours as it is written for a state. */
export const bodyOf = (state: State): string => `${MARKER}\n### A page\n\n${encodeState(state)}\n`;
export const ours = (id: number, state: State, changes: Partial<Comment> = {}): Comment =>
  comment(id, bodyOf(state), changes);

export const httpError = (status: number): Error => Object.assign(new Error(`HTTP ${status}`), { status });

type Act = 'list' | 'get' | 'create' | 'update' | 'remove' | 'minimize';
export type Meeting = { readonly error: Error; readonly isDone?: true };

/**
 * The comments of a pull request in memory. `before` and `after` let time go by on the way there and back; a fault meets
 * the next call of its kind, once.
 */
export const memory = (
  comments: Comment[],
  faults: { [Key in Act]?: Meeting[] } = {},
  way: { readonly before: () => Promise<void>; readonly after: () => Promise<void> } = NO_WAY,
) => {
  const calls: string[] = [];
  let lastId = Math.max(0, ...comments.map(({ id }) => id));
  const act = async <T>(kind: Act, call: string, work: () => T): Promise<T> => {
    calls.push(call);
    await way.before();
    const fault = faults[kind]?.shift();
    if (fault !== undefined && !fault.isDone) throw fault.error;
    const answer = work();
    await way.after();
    if (fault !== undefined) throw fault.error;
    return answer;
  };
  const indexOf = (matches: (one: Comment) => boolean): number => {
    const index = comments.findIndex(matches);
    if (index === -1) throw httpError(404);
    return index;
  };
  const change = (matches: (one: Comment) => boolean, changes: Partial<Comment>): Comment => {
    const index = indexOf(matches);
    const changed = { ...comments[index], ...changes } as Comment;
    comments[index] = changed;
    return changed;
  };
  const port: IssueComments = {
    list: () => act('list', 'list', () => [...comments]),
    get: (id) => act('get', `get ${id}`, () => comments[indexOf((one) => one.id === id)] as Comment),
    create: (body) =>
      act('create', 'create', () => {
        const created = comment(++lastId, body);
        comments.push(created);
        return created;
      }),
    update: (id, body) => act('update', `update ${id}`, () => change((one) => one.id === id, { body })),
    remove: (id) =>
      act('remove', `remove ${id}`, () => {
        comments.splice(
          indexOf((one) => one.id === id),
          1,
        );
      }),
    minimize: (nodeId) =>
      act('minimize', `minimize ${nodeId}`, () => {
        change((one) => one.nodeId === nodeId, { minimized: true });
      }),
  };
  return { port, calls, comments };
};

const NO_WAY = { before: async () => {}, after: async () => {} };
