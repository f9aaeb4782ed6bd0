import { type Fault, forbidden, notFound, tooLong } from './faults.ts';
import { asCheckRun, asComment, asLabel, asLabelEvent, asPermission, asPull, asUser } from './resources.ts';
import type { Actor, LabelEvent, Store, StoredComment } from './store.ts';

export type Call = {
  readonly actor: Actor;
  readonly token: string;
  readonly method: string;
  readonly origin: string;
  readonly path: string;
  /** The path's parts that are not fixed, by the description's names. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
};

export type Answer = {
  readonly kind: 'done';
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body: unknown;
  /** Not the whole of what GitHub would answer, so not judged by its description. */
  readonly isPartial?: true;
};
type Handler = (call: Call, store: Store) => Answer | Fault;

const done = (status: number, body: unknown, headers: Record<string, string> = {}): Answer => ({
  kind: 'done',
  status,
  headers,
  body,
});

/** Longest comment GitHub takes. */
const LONGEST_BODY = 65_536;

const mayWrite = ({ permissions }: Actor): boolean =>
  permissions.includes('pull-requests: write') || permissions.includes('issues: write');

/** One page, and a Link header as GitHub sends it: only where there is another page. */
const page = <T>({ origin, path, query }: Call, all: readonly T[], show: (item: T) => unknown): Answer => {
  const size = Math.min(Number(query.get('per_page') ?? 30), 100);
  const number = Number(query.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const link = (to: number, rel: string) => {
    const target = new URLSearchParams(query);
    target.set('page', String(to));
    return `<${origin}${path}?${target}>; rel="${rel}"`;
  };
  const links = number < last ? [link(number + 1, 'next'), link(last, 'last')] : [];
  const items = all.slice((number - 1) * size, number * size).map(show);
  return done(200, items, links.length > 0 ? { link: links.join(', ') } : {});
};

const commentOf = (call: Call, store: Store): StoredComment | undefined =>
  store.comments().find(({ id }) => id === Number(call.params.comment_id));

const writeBody = (
  call: Call,
  method: 'create' | 'update',
  write: (body: string) => StoredComment | null,
  status: number,
) => {
  if (!mayWrite(call.actor)) return forbidden();
  const body = String(call.body.body);
  if ([...body].length > LONGEST_BODY) return tooLong(method);
  const comment = write(body);
  return comment === null ? notFound() : done(status, asComment(comment, call.origin));
};

const eventsOf = ({ params }: Call, store: Store): readonly LabelEvent[] =>
  store.labelEvents().filter(({ issue }) => issue === Number(params.issue_number));

const labelsOf = (call: Call, store: Store): readonly string[] => {
  const set = new Set<string>();
  for (const { kind, label } of eventsOf(call, store)) {
    if (kind === 'labeled') set.add(label);
    else set.delete(label);
  }
  return [...set];
};

/** What the stand-in does, by the description's operation ids. What is not here answers 501 and fails the test's check. */
export const ROUTES: Readonly<Record<string, Handler>> = {
  'users/get-authenticated': ({ actor, origin }) =>
    actor.type === 'Bot' ? forbidden() : done(200, asUser(actor, origin)),

  'issues/list-comments': (call, store) => {
    const issue = Number(call.params.issue_number);
    if (!store.pulls.has(issue)) return notFound();
    return page(
      call,
      store.comments().filter((comment) => comment.issue === issue),
      (one) => asComment(one, call.origin),
    );
  },
  'issues/create-comment': (call, store) => {
    const issue = Number(call.params.issue_number);
    if (!store.pulls.has(issue)) return notFound();
    return writeBody(call, 'create', (body) => store.addComment(issue, call.actor, body), 201);
  },
  'issues/get-comment': (call, store) => {
    const comment = commentOf(call, store);
    return comment === undefined ? notFound() : done(200, asComment(comment, call.origin));
  },
  'issues/update-comment': (call, store) =>
    writeBody(call, 'update', (body) => store.editComment(Number(call.params.comment_id), body), 200),
  'issues/delete-comment': (call, store) => {
    if (!mayWrite(call.actor)) return forbidden();
    return store.deleteComment(Number(call.params.comment_id)) ? done(204, null) : notFound();
  },

  'issues/list-labels-on-issue': (call, store) =>
    page(call, labelsOf(call, store), (name) => asLabel(name, call.origin)),
  'issues/list-events': (call, store) => page(call, eventsOf(call, store), (event) => asLabelEvent(event, call.origin)),
  'repos/get-collaborator-permission-level': ({ params, origin }, store) => {
    const permission = store.permissionOf(params.username ?? '');
    return permission === undefined ? notFound() : done(200, asPermission(params.username ?? '', permission, origin));
  },

  'pulls/list': (call, store) => {
    const pulls = [...store.pulls].map(([number, pull]) => asPull(number, pull));
    const wanted = pulls.filter(
      ({ state, head }) => state === call.query.get('state') && head.label === call.query.get('head'),
    );
    return { ...page(call, wanted, (pull) => pull), isPartial: true };
  },
  'pulls/get': ({ params }, store) => {
    const pull = store.pulls.get(Number(params.pull_number));
    return pull ? { ...done(200, asPull(Number(params.pull_number), pull)), isPartial: true } : notFound();
  },

  'checks/create': ({ actor, body, origin }, store) => {
    if (!actor.permissions.includes('checks: write')) return forbidden();
    return done(201, asCheckRun(store.addCheck(body), origin));
  },
};
