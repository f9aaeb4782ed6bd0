import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contestants, isPinned } from '../../bench/measure/contestants.ts';
import { LINE_UPS } from '../../bench/measure/rounds.ts';
import { readTargets } from '../../bench/measure/targets.ts';

let home = '';
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'tollgate-bench-'));
  mkdirSync(join(home, '.claude', 'projects'), { recursive: true });
});
afterAll(() => rmSync(home, { recursive: true }));

test('every target is held against contestants that run on its corpus', () => {
  const { targets } = readTargets(readFileSync(join(import.meta.dirname, '../../bench/targets.json'), 'utf8'));
  for (const target of targets) {
    const names = target.kind === 'absolute' ? [target.subject] : [target.subject, target.against];
    expect(LINE_UPS[target.corpus]).toEqual(expect.arrayContaining(names));
  }
});

describe('a contestant on one processor', () => {
  test.each([
    ['tollgate-1cpu', 'tollgate'],
    ['ccusage-1cpu', 'ccusage-native'],
  ] as const)('%s is %s behind the pin', (pinned, free) => {
    const commands = contestants({ cli: 'cli.js', modules: 'modules', home, pin: ['taskset', '--cpu-list', '1'] });
    expect(commands[pinned].argv).toEqual(['taskset', '--cpu-list', '1', ...commands[free].argv]);
    expect(commands[pinned].env).toEqual(commands[free].env);
  });

  test('is told by its name', () => {
    expect(isPinned('tollgate-1cpu')).toBe(true);
    expect(isPinned('tollgate')).toBe(false);
  });
});
