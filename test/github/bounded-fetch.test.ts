import { expect, test } from 'vitest';
import { createBoundedFetch } from '../../src/github/bounded-fetch.ts';

type Step = Response | Error | 'hang';

const answer = (status: number, headers: Record<string, string> = {}): Response =>
  new Response(status === 204 ? null : `${status}`, { status, headers });

/** A fetch that takes the steps in turn, over a clock that stands still but for sleeps and time-outs. */
const world = (...steps: readonly Step[]) => {
  const left = [...steps];
  const asked: string[] = [];
  const slept: number[] = [];
  let now = 1_000_000_000_000;
  const fetch = createBoundedFetch(
    async (_, init) => {
      asked.push(init?.method ?? 'GET');
      const step = left.shift() ?? new Error('asked too often');
      if (step instanceof Response) return step;
      throw step === 'hang' ? hung(init) : step;
    },
    {
      now: () => now,
      sleep: async (ms) => {
        slept.push(ms);
        now += ms;
      },
      timeout: (ms) => {
        if (left[0] !== 'hang') return new AbortController().signal;
        now += ms;
        return AbortSignal.abort();
      },
    },
  );
  return { fetch, asked, slept, passed: () => now - 1_000_000_000_000 };
};

const hung = (init: RequestInit | undefined) =>
  init?.signal?.reason ?? new Error('no signal: this would hang for ever');

const RESET = () => new TypeError('fetch failed');

test.each([
  { name: 'an answer', method: 'GET', steps: [answer(200)], tries: 1, status: 200 },
  { name: '5xx, then an answer', method: 'GET', steps: [answer(502), answer(200)], tries: 2, status: 200 },
  {
    name: '5xx twice, then an answer',
    method: 'PATCH',
    steps: [answer(502), answer(503), answer(200)],
    tries: 3,
    status: 200,
  },
  { name: '5xx to the end', method: 'GET', steps: [answer(500), answer(500), answer(500)], tries: 3, status: 500 },
  { name: 'a reset, then an answer', method: 'DELETE', steps: [RESET(), answer(204)], tries: 2, status: 204 },
  { name: 'a hang, then an answer', method: 'GET', steps: ['hang', answer(200)], tries: 2, status: 200 },
  { name: '5xx of a POST, which may have been done', method: 'POST', steps: [answer(502)], tries: 1, status: 502 },
  {
    name: 'a limit on a POST, which was not done',
    method: 'POST',
    steps: [answer(403, { 'retry-after': '2' }), answer(201)],
    tries: 2,
    status: 201,
  },
  {
    name: '429 with a wait',
    method: 'GET',
    steps: [answer(429, { 'retry-after': '1' }), answer(200)],
    tries: 2,
    status: 200,
  },
  {
    name: 'a wait as long as all the time there is',
    method: 'GET',
    steps: [answer(429, { 'retry-after': '60' })],
    tries: 1,
    status: 429,
  },
  {
    name: 'a wait just within it',
    method: 'GET',
    steps: [answer(429, { 'retry-after': '59' }), answer(200)],
    tries: 2,
    status: 200,
  },
  { name: '429 that names no wait', method: 'GET', steps: [answer(429)], tries: 1, status: 429 },
] as const)('$name', async ({ method, steps, tries, status }) => {
  const { fetch, asked } = world(...steps);
  expect((await fetch('http://api', { method })).status).toBe(status);
  expect(asked).toHaveLength(tries);
});

test.each([400, 401, 403, 404, 410, 422])('%i is final', async (status) => {
  const { fetch, asked, slept } = world(answer(status), answer(200));
  expect((await fetch('http://api')).status).toBe(status);
  expect([asked.length, slept]).toEqual([1, []]);
});

test('a primary limit is waited for when it ends in time', async () => {
  const used = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(1_000_000_000 + 5) };
  const { fetch, slept } = world(answer(403, used), answer(200));
  expect((await fetch('http://api')).status).toBe(200);
  expect(slept).toEqual([5000]);
});

test('a reset of a POST is not asked again', async () => {
  const { fetch, asked } = world(RESET(), answer(201));
  await expect(fetch('http://api', { method: 'POST' })).rejects.toThrow('fetch failed');
  expect(asked).toHaveLength(1);
});

test('who never answers is asked twice, and then no more', async () => {
  const { fetch, asked, passed } = world(...Array<Step>(20).fill('hang'));
  await expect(fetch('http://api')).rejects.toThrow('no answer in time');
  expect(asked).toHaveLength(2);
  await expect(fetch('http://api')).rejects.toThrow('no answer in time to an earlier request');
  expect(asked).toHaveLength(2);
  expect(passed()).toBeLessThanOrEqual(25_000);
});

test('a POST that hung may have been done: what came of it is still asked', async () => {
  const { fetch } = world('hang', answer(200));
  await expect(fetch('http://api', { method: 'POST' })).rejects.toThrow('no answer in time');
  expect((await fetch('http://api')).status).toBe(200);
});

test('all of it takes a minute at most', async () => {
  const { fetch, passed } = world(...Array.from({ length: 9 }, () => answer(429, { 'retry-after': '25' })));
  const tried = async () => (await fetch('http://api')).status;
  expect([await tried(), await tried()]).toEqual([429, 429]);
  expect(passed()).toBeLessThanOrEqual(60_000);
});

test('a web page in place of an answer is none', async () => {
  const page = () => new Response('<html>', { headers: { 'content-type': 'text/html; charset=utf-8' } });
  const { fetch } = world(page(), page(), page());
  await expect(fetch('http://api')).rejects.toThrow('web page');
});
