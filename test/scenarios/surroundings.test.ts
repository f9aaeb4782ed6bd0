import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { startProxy } from '../rig/proxy.ts';
import { asked, describe, github, HOME, play, TOKENS, test } from './scene.ts';

/** One step on the way to `http://github.test`, which only a proxy knows. */
const playBehind = async (env: (proxy: string) => Readonly<Record<string, string>>) => {
  const proxy = await startProxy(github().url);
  try {
    return { ...(await play({ apiUrl: 'http://github.test:8080', env: env(proxy.url) })), connects: proxy.connects };
  } finally {
    await proxy.close();
  }
};

describe('a proxy', () => {
  test('of the environment leads to GitHub', async () => {
    const { annotations, outputs, connects } = await playBehind((http_proxy) => ({ http_proxy }));
    expect([annotations, outputs['comment-url'] === '']).toEqual([[], false]);
    expect(new Set(connects)).toEqual(new Set(['github.test:8080']));
  });

  test('is left out where NO_PROXY says so', async () => {
    const { code, annotations, connects } = await playBehind((http_proxy) => ({ http_proxy, no_proxy: 'github.test' }));
    expect([code, connects]).toEqual([0, []]);
    expect(annotations).toEqual([{ level: 'warning', message: expect.stringContaining('could not be reached') }]);
  });
});

test('an event file that is no JSON stops nothing', async () => {
  const broken = join(mkdtempSync(join(tmpdir(), 'tollgate-event-')), 'event.json');
  writeFileSync(broken, '{"pull_request":');
  const { code, annotations, outputs } = await play({ env: { GITHUB_EVENT_PATH: broken } });
  expect([code, outputs['cost-usd'], asked()]).toEqual([0, '0.121112', []]);
  expect(annotations).toEqual([{ level: 'warning', message: expect.stringContaining('is not JSON') }]);
});

test('GitHub Enterprise Server: the addresses are its own', async () => {
  await play({ env: { GITHUB_SERVER_URL: 'https://ghe.example' }, inputs: { matrix: '{"n": 1}' } });
  await play({ env: { GITHUB_SERVER_URL: 'https://ghe.example' }, inputs: { matrix: '{"n": 2}' } });
  const [comment] = github().store.comments();
  expect(comment?.body).toContain('https://ghe.example/octo/shop/actions/runs/9876543210/attempts/1');
  expect(comment?.body).not.toContain('https://github.com/octo');
});

test('GitHub Enterprise Server: all is asked below its API’s path, the next page and GraphQL too', async () => {
  const { store, url, requests } = github();
  for (let n = 0; n < 120; n++) store.addComment(7, TOKENS.alice, 'chatter');
  const inputs = { 'comment-mode': 'hide-and-new', check: 'true' };
  await play({ apiUrl: `${url}/api/v3`, inputs, env: { GITHUB_RUN_ID: '1' } });
  const { code, annotations } = await play({ apiUrl: `${url}/api/v3/`, inputs, env: { GITHUB_RUN_ID: '2' } });
  expect([code, annotations]).toEqual([0, []]);
  expect(store.comments().filter(({ minimized }) => minimized)).toHaveLength(1);
  expect(requests.filter(({ path }) => !/^\/api\/(?:v3\/|graphql$)/.test(path))).toEqual([]);
  expect(requests.filter(({ path }) => path.includes('page=2')).length).toBeGreaterThan(2);
});

test('annotations are put on the workflow’s file', async () => {
  const ref = 'octo/shop/.github/workflows/review.yml@refs/heads/main';
  const { annotations } = await play({ inputs: { 'max-cost': '0.10' }, env: { GITHUB_WORKFLOW_REF: ref } });
  expect(annotations).toEqual([
    { level: 'error', message: expect.stringContaining('max-cost'), at: 'file=.github/workflows/review.yml,line=1' },
  ]);
});

test('the summary as a file', async () => {
  const { outputs, summary, summaryFile } = await play({ inputs: { 'summary-file': 'out/summary.md' } });
  expect([outputs['summary-file'], summaryFile?.trim()]).toEqual(['out/summary.md', summary.trim()]);
});

const ATTACKS = [
  '::error::pwned',
  '\n::add-mask::pwned',
  '##[error]pwned',
  '</details><img src=x>',
  '@everyone | [x](http://evil.example)',
  '<!-- tollgate:v1 key=default -->',
];

/** The recorded run, with every model, tool, agent and version of it replaced. */
const hostileHome = (attack: string): string => {
  const home = mkdtempSync(join(tmpdir(), 'tollgate-hostile-'));
  cpSync(HOME, home, { recursive: true });
  for (const file of readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.jsonl'),
  )) {
    const lines = readFileSync(join(home, file), 'utf8').trim().split('\n');
    const replaced = lines.map((line) =>
      JSON.stringify(JSON.parse(line), (key, value) =>
        ['model', 'name', 'version', 'agentType'].includes(key) && typeof value === 'string' ? attack : value,
      ),
    );
    writeFileSync(join(home, file), `${replaced.join('\n')}\n`);
  }
  return home;
};

describe('hostile names reach no command, no page and no link', () => {
  test.each(ATTACKS)('%j', async (attack) => {
    const home = hostileHome(attack);
    try {
      const { stdout, summary, outputs, annotations } = await play({
        home,
        inputs: { check: 'true', matrix: JSON.stringify({ name: attack }), 'max-turns': '1' },
        env: { GITHUB_WORKFLOW: attack, GITHUB_JOB: attack, GITHUB_WORKFLOW_REF: `octo/shop/${attack}@main` },
      });
      const bodies = github()
        .store.comments()
        .map(({ body }) => body);
      const pages = [summary, ...bodies, String(github().store.checks()[0]?.request.output)];
      expect(bodies).toHaveLength(1);
      expect(annotations.map(({ message }) => message).filter((message) => message.includes('pwned'))).toEqual([]);
      expect(stdout.split('\n').filter((line) => /^\s*::(?!error|warning|notice)|##\[/.test(line))).toEqual([]);
      expect(Object.values(outputs).join('\n')).not.toContain('pwned');
      for (const page of pages) expect(page).not.toMatch(/<img|@everyone|\]\(http:\/\/evil/);
      expect(bodies[0]?.match(/<!-- tollgate:v1/g)).toHaveLength(1);
    } finally {
      rmSync(home, { recursive: true });
    }
  });
});
