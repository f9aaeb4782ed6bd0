import { expect, test, vi } from 'vitest';
import type { PublicReport } from '../../src/render/json/fields.ts';
import { MAIN, writeFiles } from '../transcript/desk.ts';
import { assistant, jsonl, OTHER_SESSION, SESSION } from '../transcript/records.ts';
import { tollgate } from './cli.ts';

// A process each, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const HOME = { [`home/.claude/projects/p/${MAIN}`]: jsonl(assistant({ id: 'msg_1', output: 1000 })) };

const report = async (args: readonly string[]) => {
  const { code, stdout } = await tollgate(['report', ...args, '--format', 'json'], { cwd: writeFiles(HOME) });
  const { quality, turns } = JSON.parse(stdout) as PublicReport;
  return { code, turns: turns.total, issues: quality.issues.map((issue) => [issue.code, issue.message]) };
};

const unknown = (id: string) => [
  'unknown-session',
  `Nothing was counted of session ${id}: no file that was read has it, or none of its requests is of the time asked for. A transcript is named after its session.`,
];

test('a session that no transcript of this machine has', async () => {
  const asked = ['--session', OTHER_SESSION];
  expect(await report(asked)).toEqual({ code: 0, turns: 0, issues: [unknown(OTHER_SESSION)] });
  expect((await report(['--session', `${OTHER_SESSION},${OTHER_SESSION}`])).issues).toHaveLength(1);
  expect(await report([...asked, '--max-cost', '1'])).toMatchObject({ code: 3, turns: 0 });
});

test('one session of two: the other is measured, and the sum is not passed off as both', async () => {
  const asked = ['--session', `${SESSION},${OTHER_SESSION}`];
  expect(await report(asked)).toEqual({ code: 0, turns: 1, issues: [unknown(OTHER_SESSION)] });
  expect(await report(['home', ...asked])).toEqual({ code: 0, turns: 1, issues: [unknown(OTHER_SESSION)] });
});

test('sessions that are all there need no word', async () => {
  expect(await report(['--session', SESSION])).toEqual({ code: 0, turns: 1, issues: [] });
});
