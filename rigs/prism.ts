import { inject } from 'vitest';
import type { RecordedAnswer, RecordedRequest } from '../test/rig/github.ts';
import type { PrismUrls } from './prism.setup.ts';

type Violation = { readonly location: readonly string[]; readonly severity: string; readonly message: string };

/** Of the connection, not of what is said. */
const OF_THE_CONNECTION = new Set(['host', 'connection', 'content-length', 'accept-encoding', 'transfer-encoding']);
/** In the place of a fault, and of a part of an answer. */
const NOTHING: RecordedAnswer = { status: 204, headers: {}, text: '', isWhole: false };

/**
 * What Prism finds wrong with requests that were made, and with answers that are whole, as it proxies the same exchange
 * once more. GraphQL is not in GitHub's description of its REST API.
 */
export const judgeByPrism = async (requests: readonly RecordedRequest[]): Promise<readonly string[]> => {
  const urls = inject('prism');
  const problems: string[] = [];
  for (const request of requests.filter(({ operation }) => operation !== 'graphql')) {
    const violations = await violationsOf(urls, request);
    const counted = violations.filter(
      ({ location, severity }) => severity === 'Error' && (location[0] === 'request' || request.answer?.isWhole),
    );
    const where = `${request.method} ${request.path}`;
    problems.push(...counted.map(({ location, message }) => `Prism: ${where}: ${location.join('.')}: ${message}`));
  }
  return problems;
};

const violationsOf = async (
  { prism, upstream }: PrismUrls,
  { method, path, headers, body, answer }: RecordedRequest,
): Promise<readonly Violation[]> => {
  const id = crypto.randomUUID();
  await persistently(`${upstream}/answers/${id}`, {
    method: 'PUT',
    body: JSON.stringify(answer?.isWhole ? answer : NOTHING),
  });
  const kept = Object.entries(headers).filter(([name]) => !OF_THE_CONNECTION.has(name));
  const response = await persistently(`${prism}${path.replace(/^\/api\/v3/, '')}`, {
    method,
    headers: { ...Object.fromEntries(kept), 'x-answer': id },
    body: body === undefined ? null : JSON.stringify(body),
  });
  const text = await response.text();
  // Prism answers by itself where it cannot go on. A path that it does not know it lets pass; the stand-in does not.
  if (response.headers.get('x-answered') !== id)
    return [{ location: ['request'], severity: 'Error', message: `${response.status} ${text}` }];
  const told = response.headers.get('sl-violations') ?? '[]';
  return told.startsWith('[') ? JSON.parse(told) : [{ location: ['response'], severity: 'Error', message: told }];
};

/** Either server may close a connection just when it is used again. */
const persistently = (url: string, init: RequestInit): Promise<Response> =>
  fetch(url, init).catch(() => fetch(url, init));
