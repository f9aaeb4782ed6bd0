import { expect, test } from 'vitest';
import { pathProblem } from '../../src/inputs/path-problem.ts';

const NAME_ONE = 'name a transcript, a folder of them or a glob';

test.each([
  ['ENOENT', `there is no such file or folder (ENOENT); ${NAME_ONE}`],
  ['ENOTDIR', `a folder of it is a file (ENOTDIR); ${NAME_ONE}`],
  ['EACCES', 'this user may not look there (EACCES); give this user permission, or leave it out'],
  ['EIO', `it cannot be opened (EIO); ${NAME_ONE}`],
])('%s is told with the setting, the path and a remedy', (code, told) => {
  expect(pathProblem('transcripts', 'transcripts', 'logs/run.jsonl', code)).toBe(`transcripts logs/run.jsonl: ${told}`);
});

test('an execution file that is missing is not to be a folder or a glob', () => {
  expect(pathProblem('--execution-file', 'executionFile', 'result.json', 'ENOENT')).toBe(
    '--execution-file result.json: there is no such file or folder (ENOENT); ' +
      'name a file that is written even when Claude Code fails, or leave it out',
  );
});

test('a path can do nothing to the terminal, and of a long one the end is shown', () => {
  expect(pathProblem('path', 'transcripts', 'a\u001b[31mb\n', 'ENOENT')).toMatch(/^path a\uFFFD\[31mb\uFFFD: /);
  const told = pathProblem('path', 'transcripts', `${'x'.repeat(5000)}/end.jsonl`, 'ENAMETOOLONG');
  expect(told).toMatch(/^path …x+\/end\.jsonl: it is too long for a path \(ENAMETOOLONG\)/);
  expect(told.length).toBeLessThan(320);
});
