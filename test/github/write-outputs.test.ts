import { describe, expect, test } from 'vitest';
import { writeOutputs } from '../../src/github/write-outputs.ts';

const OUTPUTS = { turns: '5', verdict: 'pass', 'comment-url': '' };

const written = (reasons: Readonly<Record<string, unknown>>) => {
  const set: string[] = [];
  const told = writeOutputs(OUTPUTS, (name) => {
    if (name in reasons) throw reasons[name];
    set.push(name);
  });
  return { set, told: told.map(({ level, message }) => `${level}: ${message}`) };
};

describe('outputs that are not written are told once for each reason, and stop no other', () => {
  const missing = new Error('Missing file');

  test.each([
    ['none', {}, ['turns', 'verdict', 'comment-url'], []],
    ['one', { turns: missing }, ['verdict', 'comment-url'], ['The output turns was not written: Missing file']],
    [
      'two alike',
      { turns: missing, verdict: missing },
      ['comment-url'],
      ['The outputs turns, verdict were not written: Missing file'],
    ],
    [
      'two of two reasons',
      { turns: missing, verdict: 'full' },
      ['comment-url'],
      ['The output turns was not written: Missing file', 'The output verdict was not written: full'],
    ],
    [
      'all alike',
      { turns: missing, verdict: missing, 'comment-url': missing },
      [],
      ['The outputs were not written: Missing file'],
    ],
  ])('%s', (_, reasons, set, messages) => {
    expect(written(reasons)).toEqual({ set, told: messages.map((message) => `warning: ${message}`) });
  });
});
