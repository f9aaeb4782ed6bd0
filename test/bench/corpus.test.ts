import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { planClimb } from '../../bench/corpus/climb.ts';
import { writeCorpus } from '../../bench/corpus/corpus.ts';
import { addTokens, NO_TOKENS, promptTokens } from '../../bench/corpus/expected.ts';
import { PROFILES, type Profile } from '../../bench/corpus/profiles.ts';
import { createRandom } from '../../bench/corpus/random.ts';
import { readSlowly } from './slow-reader.ts';

const SMALL: Profile = { ...PROFILES.M, sessions: 24, subagents: 30, bytes: 4e6, requestRecords: true };
/** Large enough for compactions and rare records. */
const AMPLE: Profile = { ...SMALL, bytes: 20e6 };

const folders: string[] = [];
const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'tollgate-corpus-'));
  folders.push(folder);
  return folder;
};
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

const digest = (folder: string): string => {
  const hash = createHash('sha256');
  for (const file of filesOf(folder)) hash.update(file.slice(folder.length)).update(readFileSync(file));
  return hash.digest('hex');
};

describe('a corpus', () => {
  test('is the same for the same seed and another for another', () => {
    const [first, again, other] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
    const manifest = writeCorpus(first, 'small', SMALL, 7);
    expect(writeCorpus(again, 'small', SMALL, 7)).toEqual(manifest);
    writeCorpus(other, 'small', SMALL, 8);
    expect(digest(again)).toBe(digest(first));
    expect(digest(other)).not.toBe(digest(first));
  });

  test('holds what its manifest says, read by another way, and sets every trap', () => {
    const folder = temporaryFolder();
    const { corpus, expected } = writeCorpus(folder, 'ample', AMPLE, 1);
    const files = filesOf(folder).filter((file) => file.endsWith('.jsonl'));
    const { bytes, requests, tokens, peakContextTokens, traps } = readSlowly(files);

    expect(files).toHaveLength(AMPLE.sessions + AMPLE.subagents);
    expect(corpus).toMatchObject({ files: files.length, bytes });
    expect({ requests, tokens, peakContextTokens }).toEqual({
      requests: expected.requests,
      tokens: expected.tokens,
      peakContextTokens: expected.peakContextTokens,
    });
    expect(Object.keys(expected.models).length).toBeGreaterThan(3);
    for (const [trap, times] of Object.entries(traps)) expect(times, trap).toBeGreaterThan(0);
  });
});

test('the climb has the tokens of the study, to the token', () => {
  const plan = [...planClimb(createRandom(1))];
  const tokens = plan.reduce((sum, turn) => addTokens(sum, turn.tokens), NO_TOKENS);
  expect(plan).toHaveLength(1_270);
  expect(tokens).toMatchObject({
    cacheRead: 562_000_000,
    cacheWrite5m: 13_653_333,
    cacheWrite1h: 0,
    output: 2_386_667,
  });
  expect(Math.max(...plan.map((turn) => promptTokens(turn.tokens)))).toBe(998_004);
  expect(Math.min(...plan.flatMap((turn) => Object.values(turn.tokens)))).toBeGreaterThanOrEqual(0);
  expect(plan.filter((turn) => turn.compactedFrom !== null)).toHaveLength(2);
});
