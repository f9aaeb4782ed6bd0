import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { type Fault, unauthorized } from './faults.ts';
import { graphql } from './graphql.ts';
import { createSpecCheck, type SpecCheck } from './openapi.ts';
import { type Answer, type Call, ROUTES } from './routes.ts';
import { createStore, type Seed, type Store } from './store.ts';

export type RecordedRequest = {
  readonly operation: string | null;
  /** When it came, as performance.now() tells time. */
  readonly at: number;
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** What came back; null: nothing did (yet). */
  answer: RecordedAnswer | null;
};

export type RecordedAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** The whole of what GitHub would answer: neither a fault nor a part. */
  readonly isWhole: boolean;
};

/** A stand-in for GitHub's REST API on 127.0.0.1: one repository with a memory, judged by GitHub's own description. */
export type GitHubStandIn = {
  readonly url: string;
  readonly store: Store;
  readonly requests: readonly RecordedRequest[];
  /** Requests and answers that GitHub's description does not allow, and requests that match no path of it. */
  readonly offSpec: readonly string[];
  /** What the implementation behind it cannot do and was asked for; the stand-in's own can do all. */
  readonly lacks: readonly string[];
  /** The next requests for an operation (`*`: any) meet these, one each, in this order. */
  readonly fail: (operation: string, ...faults: readonly Fault[]) => void;
  /** From now on, every request and every answer takes up to so many milliseconds on its way. */
  readonly slowDown: (ms: number) => void;
  readonly close: () => Promise<void>;
};

/** What answers where nothing goes wrong on the way. */
export type Backend = {
  readonly store: Store;
  /** Null: it does not know the operation. */
  readonly answer: (operation: string, call: Call) => Promise<Answer | Fault | null>;
  /** What it was asked for and cannot do, in words. */
  readonly lacks: readonly string[];
  readonly close: () => Promise<void>;
};

/** The stand-in's own. */
const openBackend = async (seed: Seed): Promise<Backend> => {
  const store = createStore(seed);
  return {
    store,
    answer: async (operation, call) =>
      operation === GRAPHQL.operation
        ? graphql(call.body, call.actor, store)
        : (ROUTES[operation]?.(call, store) ?? null),
    lacks: [],
    close: async () => {},
  };
};

export const startGitHub = async (
  seed: Seed,
  open: (seed: Seed) => Promise<Backend> = openBackend,
): Promise<GitHubStandIn> => {
  const backend = await open(seed);
  const { store } = backend;
  const spec = await createSpecCheck();
  const requests: RecordedRequest[] = [];
  const offSpec: string[] = [];
  let slowness = 0;
  const queue: { readonly operation: string; readonly fault: Fault }[] = [];

  const takeFault = (operation: string): Fault | undefined => {
    const index = queue.findIndex((entry) => entry.operation === '*' || entry.operation === operation);
    return index === -1 ? undefined : queue.splice(index, 1)[0]?.fault;
  };

  const server = createServer(async (request, response) => {
    const at = performance.now();
    const { method = '', url = '/' } = request;
    const body = await readJson(request);
    const { pathname, searchParams: query } = new URL(url, 'http://stand-in');
    const path = withoutEnterprise(pathname);
    const prefix = pathname.slice(0, pathname.length - path.length);
    const asked = { method, path, query: Object.fromEntries(query), headers: headersOf(request), body };
    const isGraphql = method === 'POST' && path === '/graphql';
    const { operation, params, problem } = isGraphql ? GRAPHQL : spec.request(asked);
    const recorded: RecordedRequest = { operation, at, method, path: url, headers: asked.headers, body, answer: null };
    requests.push(recorded);
    const send = (answer: RecordedAnswer): void => {
      recorded.answer = answer;
      response.writeHead(answer.status, answer.headers);
      response.end(answer.text);
    };
    const meet = (fault: Fault): void => {
      if (fault.kind === 'answer')
        send({ status: fault.status, headers: fault.headers, text: fault.body, isWhole: false });
      if (fault.kind === 'reset') response.destroy();
    };
    if (problem !== null) offSpec.push(problem);

    const fault = takeFault(operation ?? '');
    if (fault !== undefined && !(fault.kind === 'reset' && fault.after)) return meet(fault);
    const token = tokenOf(request);
    const actor = store.tokens.get(token);
    if (actor === undefined) return meet(unauthorized());
    const origin = `http://${request.headers.host}${prefix}`;
    const call: Call = { actor, token, method, origin, path, params, query, body: asObject(body) };
    await new Promise((resume) => setTimeout(resume, Math.random() * slowness));
    const answer = (operation && (await backend.answer(operation, call))) || missing(operation, method, path, offSpec);
    await new Promise((resume) => setTimeout(resume, Math.random() * slowness));
    if (fault !== undefined) return meet(fault);
    if (answer.kind !== 'done') return meet(answer);
    if (!isGraphql && !answer.isPartial) checkAnswer(spec, operation, answer, offSpec);
    return send(inFull(answer));
  });

  const url = await new Promise<string>((resolve, reject) => {
    server.on('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`);
    });
  });
  return {
    url,
    store,
    requests,
    offSpec,
    lacks: backend.lacks,
    fail: (operation, ...faults) => queue.push(...faults.map((fault) => ({ operation, fault }))),
    slowDown: (ms) => {
      slowness = ms;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await backend.close();
    },
  };
};

/** An Enterprise Server has the same API below `/api/v3` and `/api/graphql` (https://docs.github.com/enterprise-server/rest/quickstart). */
const withoutEnterprise = (path: string): string =>
  path.replace(/^\/api\/v3(?=\/)/, '').replace(/^\/api(?=\/graphql$)/, '');

const GRAPHQL = { operation: 'graphql', params: {}, problem: null };

const readJson = async (request: IncomingMessage): Promise<unknown> => {
  const body = await text(request);
  try {
    return body === '' ? undefined : JSON.parse(body);
  } catch {
    return body;
  }
};

const asObject = (value: unknown): Readonly<Record<string, unknown>> => (typeof value === 'object' ? { ...value } : {});

const headersOf = (request: IncomingMessage): Record<string, string> =>
  Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));

const tokenOf = (request: IncomingMessage): string =>
  (request.headers.authorization ?? '').replace(/^(token|bearer) /i, '');

const missing = (operation: string | null, method: string, path: string, offSpec: string[]): Answer => {
  if (operation !== null) offSpec.push(`${method} ${path}: the stand-in does not know ${operation} yet`);
  return { kind: 'done', status: operation === null ? 404 : 501, body: { message: 'Not Found', status: '404' } };
};

const checkAnswer = (spec: SpecCheck, operation: string | null, { status, body }: Answer, offSpec: string[]): void => {
  const problem = operation !== null && status < 400 && body !== null ? spec.response(operation, status, body) : null;
  if (problem !== null) offSpec.push(problem);
};

const inFull = ({ status, headers, body, isPartial }: Answer): RecordedAnswer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', 'x-ratelimit-remaining': '4999', ...headers },
  text: body === null ? '' : JSON.stringify(body),
  isWhole: isPartial !== true,
});
