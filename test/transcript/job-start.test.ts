import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { jobStart } from '../../src/transcript/job-start.ts';
import { newFolder, writeFiles } from './desk.ts';

test('the job began when the runner wrote the event file, less the slack of two clocks', () => {
  const event = join(writeFiles({ 'event.json': '{}' }), 'event.json');
  utimesSync(event, new Date('2026-11-22T13:00:00Z'), new Date('2026-11-22T12:00:00.500Z'));
  expect(jobStart({ GITHUB_EVENT_PATH: event })).toBe(Date.parse('2026-11-22T11:59:58.500Z'));
});

test.each([
  ['unset', () => ({})],
  ['empty', () => ({ GITHUB_EVENT_PATH: '' })],
  ['of a file that is gone', () => ({ GITHUB_EVENT_PATH: join(newFolder(), 'event.json') })],
])('nothing tells where the path is %s', (_, env) => {
  expect(jobStart(env())).toBeNull();
});
