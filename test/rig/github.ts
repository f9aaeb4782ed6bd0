import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { type Fault, unauthorized } from './faults.ts';
import { graphql } from './graphql.ts';
import { createSpecCheck, type SpecCheck } from './openapi.ts';
import { type Answer, type Call, ROUTES } from './routes.ts';
import { createStore, type Seed, type Store } from './store.ts';

export type RecordedRequest = {
  readonly operation: string | null;
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
};

/** A stand-in for GitHub's REST API on 127.0.0.1: one repository with a memory, judged by GitHub's own description. */
export type GitHubStandIn = {
  readonly url: string;
  readonly store: Store;
  readonly requests: readonly RecordedRequest[];
  /** Requests and answers that GitHub's description does not allow, and requests that match no path of it. */
  readonly offSpec: readonly string[];
  /** The next requests for an operation (`*`: any) meet these, one each, in this order. */
  readonly fail: (operation: string, ...faults: readonly Fault[]) => void;
  /** From now on, every request and every answer takes up to so many milliseconds on its way. */
  readonly slowDown: (ms: number) => void;
  readonly close: () => Promise<void>;
};

export const startGitHub = async (seed: Seed): Promise<GitHubStandIn> => {
  const store = createStore(seed);
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
    const { method = '', url = '/' } = request;
    const body = await readJson(request);
    const { pathname: path, searchParams: query } = new URL(url, 'http://stand-in');
    const asked = { method, path, query: Object.fromEntries(query), headers: headersOf(request), body };
    const isGraphql = method === 'POST' && path === '/graphql';
    const { operation, params, problem } = isGraphql ? GRAPHQL : spec.request(asked);
    const recorded: RecordedRequest = { operation, method, path: url, headers: asked.headers, body, answer: null };
    requests.push(recorded);
    const send = (answer: RecordedAnswer): void => {
      recorded.answer = answer;
      response.writeHead(answer.status, answer.headers);
      response.end(answer.text);
    };
    const meet = (fault: Fault): void => {
      if (fault.kind === 'answer') send({ status: fault.status, headers: fault.headers, text: fault.body });
      if (fault.kind === 'reset') response.destroy();
    };
    if (problem !== null) offSpec.push(problem);

    const fault = takeFault(operation ?? '');
    if (fault !== undefined && !(fault.kind === 'reset' && fault.after)) return meet(fault);
    const actor = store.tokens.get(tokenOf(request));
    if (actor === undefined) return meet(unauthorized());
    const call: Call = { actor, origin: `http://${request.headers.host}`, path, params, query, body: asObject(body) };
    await new Promise((resume) => setTimeout(resume, Math.random() * slowness));
    const answer =
      (isGraphql ? graphql(call.body, actor, store) : ROUTES[operation ?? '']?.(call, store)) ??
      missing(operation, method, path, offSpec);
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
    fail: (operation, ...faults) => queue.push(...faults.map((fault) => ({ operation, fault }))),
    slowDown: (ms) => {
      slowness = ms;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
};

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

const inFull = ({ status, headers, body }: Answer): RecordedAnswer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', 'x-ratelimit-remaining': '4999', ...headers },
  text: body === null ? '' : JSON.stringify(body),
});
