import { describe, expect, test } from 'vitest';
import { receiveReport } from '../../src/github/report-door.ts';
import { renderJson } from '../../src/render/json.ts';
import { CASES } from '../render/fixtures.ts';

const { report, judgement } = CASES['many-subagents'];
type Json = Record<string, unknown>;

/** The report with one value changed, by its path. */
const changed = (path: string, value: unknown): string => {
  const json: Json = JSON.parse(renderJson(report, judgement));
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<Json>((place, key) => place[key] as Json, json);
  expect(parent, path).toHaveProperty([last]);
  parent[last] = value;
  return JSON.stringify(json);
};

const OURS = Object.entries(CASES).filter(([name]) => name !== 'hostile');

test.each(OURS)('a report of ours comes in, without its sentences: %s', (_, one) => {
  const received = receiveReport(renderJson(one.report, one.judgement));
  expect(received).not.toBeNull();
  expect(received?.cost).toEqual(one.report.cost);
  expect(received?.turns).toEqual(one.report.turns);
  expect(received?.quality).toMatchObject({ flags: one.report.quality.flags, issues: [] });
});

test('what it does not name does not come in: verdicts, sentences, file names, other keys', () => {
  const json = JSON.parse(renderJson(report, judgement));
  const secret = 'x-secret-x';
  const hostile = {
    ...json,
    __proto__: { polluted: secret },
    pullRequest: secret,
    verdict: secret,
    verdicts: [{ message: secret }],
    config: { file: secret },
    sources: [{ kind: 'transcript', file: secret, sessionId: null, more: secret }],
    quality: { ...json.quality, issues: [{ code: secret, message: secret }], more: secret },
    cost: { ...json.cost, more: { deep: secret } },
  };
  const received = receiveReport(JSON.stringify(hostile));
  expect(received).not.toBeNull();
  expect(JSON.stringify(received)).not.toContain(secret);
});

test('a report of a version that did not name its config file comes in', () => {
  const { config, ...older } = JSON.parse(renderJson(report, judgement));
  expect(config).toBeNull();
  expect(receiveReport(JSON.stringify(older))?.config).toBeNull();
});

describe('is refused', () => {
  test('what a hostile transcript could make of a report', () => {
    expect(receiveReport(renderJson(CASES.hostile.report, CASES.hostile.judgement))).toBeNull();
  });

  test.each([
    ['no JSON', '{"schemaVersion": 1'],
    ['nothing', ''],
    ['null', 'null'],
    ['an array', '[]'],
    ['an empty object', '{}'],
    ['deep nesting', '['.repeat(100_000)],
  ])('%s', (_, text) => {
    expect(receiveReport(text)).toBeNull();
  });

  test.each<[string, unknown]>([
    ['schemaVersion', 2],
    ['schemaVersion', '1'],
    ['cost.totalUsd', '0.42'],
    ['cost.totalUsd', -0.01],
    ['cost.totalUsd', 1e300],
    ['cost.knownUsd', null],
    ['cost.knownUsd', 9_000_001],
    ['cost.isFloor', 'no'],
    ['cost.basis', 'trust me'],
    ['cost.buckets.output.share', 1.01],
    ['cost.buckets.output.tokens', 1.5],
    ['cost.buckets.output.tokens', 1e15],
    ['cost.buckets', []],
    ['turns.total', -1],
    ['turns.total', 9e15],
    ['context.windowTokens', 0],
    ['cacheEfficiency', 2],
    ['models', {}],
    ['models.0.model', '<img src=x onerror=alert(1)>'],
    ['models.0.model', '</details>'],
    ['models.0.model', 'a | b'],
    ['models.0.model', '@everyone'],
    ['models.0.model', 'https://evil.example'],
    ['models.0.model', '::error::x'],
    ['models.0.model', 'a\n::error::x'],
    ['models.0.model', `ghp_${'a'.repeat(36)}`],
    ['models.0.model', 'a'.repeat(65)],
    ['models.0.model', 7],
    ['models.0.model', '…'],
    ['threads.1.agentType', '<b>'],
    ['threads.0.sessionId', '../../etc/passwd'],
    ['sessions.0.cliVersion', '1.2.3; rm -rf /'],
    ['sessions.0.startedAt', 'yesterday'],
    ['timeline.0.at', '2026-11-22'],
    ['timeline.0.event', 'explosion'],
    ['prices.asOf', '<b>today</b>'],
    ['tool.version', '<!-- tollgate:v1 key=default -->'],
    ['tool.name', 'another'],
    ['quality.flags', ['approved']],
    ['quality.flags', Array(9).fill('incomplete')],
    ['quality.issues', 'none'],
    ['sources', [{ kind: 'oracle', file: 'x', sessionId: null }]],
  ])('%s: %j', (path, value) => {
    expect(receiveReport(changed(path, value))).toBeNull();
  });
});

test('names that were left out or cut on the way come in', () => {
  expect(receiveReport(changed('models.0.model', '(unnamed)'))).not.toBeNull();
  expect(receiveReport(changed('models.0.model', `${'a'.repeat(63)}…`))).not.toBeNull();
});
