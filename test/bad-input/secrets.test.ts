import { expect, test, vi } from 'vitest';
import { type Files, newFolder, writeFiles } from '../transcript/desk.ts';
import {
  assistant,
  costState,
  executionFile,
  frame,
  init,
  type Json,
  jsonl,
  MODEL,
  result,
  row,
  SESSION,
  text,
  tool,
  toolResult,
  user,
} from '../transcript/records.ts';
import { tollgate } from './cli.ts';

/** Values that make a record what it is; all other strings are seeded. */
const KEPT: ReadonlySet<string> = new Set(['type', 'subtype', 'role', 'timestamp', 'speed']);

const seed = (value: unknown, secret: string, key = ''): unknown => {
  if (typeof value === 'string') return KEPT.has(key) ? value : secret;
  if (Array.isArray(value)) return value.map((each) => seed(each, secret));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, seed(each, secret, name)]));
};

/** Every kind of record the reader looks at, with every string it looks at. */
const RECORDS: readonly Json[] = [
  user('Go.'),
  assistant({
    id: 'msg_1',
    agent: 'a1',
    agentType: 'Explore',
    content: [text(), tool('t1')],
    usage: { iterations: [{ type: 'advisor_message', model: MODEL, input_tokens: 5 }] },
    message: { stop_details: { category: 'bio' }, diagnostics: { cache_miss_reason: { type: 'tools_changed' } } },
    record: { effort: 'high', requestSessionId: SESSION, slug: 'a-b', forkedFrom: { sessionId: SESSION } },
  }),
  assistant({ id: 'msg_2' }),
  toolResult('t1'),
  { type: 'attachment', attachment: { type: 'skill_listing', content: 'x' }, sessionId: SESSION },
  {
    type: 'system',
    subtype: 'compact_boundary',
    sessionId: SESSION,
    compactMetadata: { trigger: 'auto', preTokens: 9, postTokens: 1 },
  },
  {
    type: 'progress',
    data: { type: 'agent_progress', agentId: 'a2', message: assistant({ id: 'msg_3' }) },
    sessionId: SESSION,
  },
  costState(0.5, { [MODEL]: row(0.5, { output: 24_998 }) }),
  { ...costState(0.5, {}), sessionId: SESSION },
];
const FRAMES: readonly Json[] = [
  init(),
  frame({ id: 'msg_4', record: { subagent_type: 'Explore', agent_id: 'a1' } }),
  result(0.5, { [MODEL]: row(0.5, {}) }),
];

/** A totals' key is a model's name, and as much the transcript's word as any other string. */
const withKeys = (line: string, secret: string): string => line.replaceAll(`"${MODEL}":`, `${JSON.stringify(secret)}:`);

const seeded = (secret: string): Files => {
  const records = RECORDS.map((record) => seed(record, secret));
  const lines = [...records, seed(costState(0.5, {}), secret)].map((record) =>
    withKeys(JSON.stringify(record), secret),
  );
  return {
    'run.jsonl': `${lines.join('\n')}\n${withKeys(JSON.stringify(seed(RECORDS[1], secret)), secret).slice(0, 300)}\n`,
    'claude-execution-output.json': executionFile(
      ...FRAMES.map((each) => JSON.parse(withKeys(JSON.stringify(seed(each, secret)), secret))),
    ),
    'agent-a1.jsonl': jsonl(seed(assistant({ id: 'msg_5', agent: 'a1' }), secret)),
    'agent-a1.meta.json': JSON.stringify(seed({ agentType: 'x', parentAgentId: 'x', description: 'x' }, secret)),
  };
};

/** Shapes that each could pass for something else. The number tells which one got out. */
const SECRETS: readonly string[] = [
  'ghp_SEEDED0c1b7f3aSEEDED0c1b7f3aSEEDED0c1b',
  'sk-ant-api03-SEEDED1-7f3a9c1b-7f3a9c1b',
  'the SEEDED2 password',
  '/home/alice/SEEDED3/id_rsa',
  'https://evil.example/SEEDED4',
  '<img src=x onerror=alert("SEEDED5")>',
];

// A process each, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

/** Numbers, and names in the shape of names: nothing else that a transcript says gets out. */
const expectNoSecret = async (format: string): Promise<void> => {
  const folder = newFolder();
  for (const [index, secret] of SECRETS.entries()) writeFiles(seeded(secret), `${folder}/${index}`);
  const { code, stdout, stderr } = await tollgate(['report', '.', '--format', format, '--max-cost', '100'], {
    cwd: folder,
  });
  expect(code).toBe(3);
  expect(stdout).toContain('unknown');
  expect([...new Set(`${stdout}${stderr}`.match(/.{0,20}SEEDED\d/g))]).toEqual([]);
};

test.concurrent.each(['terminal', 'markdown', 'html'])(
  'a secret in every string of a transcript is nowhere in %s',
  expectNoSecret,
);

test('a secret in every string of a transcript is nowhere in json', () => expectNoSecret('json'));
