import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { RunFigures } from '../../../src/analysis/insights/standing.ts';
import { writeFiles } from '../../transcript/desk.ts';
import { assistant, jsonl, minute, OTHER_SESSION, SESSION, tool, toolResult, user } from '../../transcript/records.ts';
import { surveyFiles, surveyPaths } from './survey.ts';

const file = (slug: string, session: string): string => `home/.claude/projects/${slug}/${session}.jsonl`;
const session = (index: number): string => `5e5510${index}1-0000-4000-8000-000000000001`;

const run = (values: Partial<RunFigures['values']>, rest: Partial<RunFigures> = {}): RunFigures => ({
  sessions: 1,
  isFloor: false,
  ...rest,
  values: { cost: null, turns: null, peakContext: null, cacheEfficiency: null, resentShare: null, ...values },
});

/** Sessions of 1, 2, … responses with 1,000 output tokens each: Opus 5.5 at $20 per million is 2 cents a turn. */
const growing = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const turns = Array.from({ length: index + 1 }, (_, turn) =>
        assistant({ id: `msg_${index}_${turn}`, session: session(index), output: 1000, input: 0, at: minute(turn) }),
      );
      return [`${session(index)}.jsonl`, jsonl(...turns)];
    }),
  );

describe('a corpus', () => {
  test('sessions without usage are counted apart', () => {
    const insights = surveyFiles({
      [file('-srv-a', SESSION)]: jsonl(assistant({ id: 'msg_1' })),
      [file('-srv-a', OTHER_SESSION)]: jsonl(user('Go.', { session: OTHER_SESSION })),
    });
    expect(insights.sessions).toMatchObject({ measured: 1, unpriced: 0 });
    expect(insights.distributions.cost?.sessions).toBe(1);
  });

  test('a session with a model that nobody knows is in no distribution of cost, and in all others', () => {
    const insights = surveyFiles({
      [file('-srv-a', SESSION)]: jsonl(assistant({ id: 'msg_1' })),
      [file('-srv-a', OTHER_SESSION)]: jsonl(assistant({ id: 'msg_2', session: OTHER_SESSION, model: 'nobody-1' })),
    });
    expect(insights.sessions).toMatchObject({ measured: 2, unpriced: 1 });
    expect(insights.cost.totalUsd).toBeNull();
    expect(insights.distributions.cost?.sessions).toBe(1);
    expect(insights.distributions.turns?.sessions).toBe(2);
    expect(insights.bands.reduce((sum, { sessions }) => sum + sessions, 0)).toBe(1);
    expect(insights.models).toMatchObject([{ usd: expect.any(Number) }, { model: 'nobody-1', usd: null }]);
    expect(insights.top.map(({ usd }) => usd)).toEqual([expect.any(Number), null]);
    const other = insights.mix.families.find(({ family }) => family === 'other');
    expect(other).toMatchObject({ main: { turns: 1, usd: null }, subagents: { turns: 0, usd: 0 } });
  });

  test('is the same in whatever order its files are named', () => {
    const folder = writeFiles(growing(6));
    const paths = Array.from({ length: 6 }, (_, index) => join(folder, `${session(index)}.jsonl`));
    expect(surveyPaths(paths.toReversed())).toEqual(surveyPaths(paths));
    expect(surveyPaths([folder])).toEqual(surveyPaths(paths));
  });

  test('what main agents and what subagents spent, by family', () => {
    const insights = surveyFiles({
      [file('-srv-a', SESSION)]: jsonl(assistant({ id: 'msg_1', model: 'claude-opus-5-5' })),
      [`home/.claude/projects/-srv-a/${SESSION}/subagents/agent-a1.jsonl`]: jsonl(
        assistant({ id: 'msg_2', agent: 'a1', agentType: 'Explore', model: 'claude-haiku-4-5' }),
      ),
    });
    expect(insights.sessions.withSubagents).toBe(1);
    expect(insights.mix.families).toMatchObject([
      { family: 'opus', main: { turns: 1 }, subagents: { turns: 0, usd: 0 } },
      { family: 'haiku', main: { turns: 0, usd: 0 }, subagents: { turns: 1 } },
    ]);
    expect(insights.mix.main.share + insights.mix.subagents.share).toBeCloseTo(1, 4);
  });

  test('project folders are told apart, and their names stay out', () => {
    const insights = surveyFiles({
      [file('-home-jane-secret-a', SESSION)]: jsonl(assistant({ id: 'msg_1', output: 100 })),
      [file('-home-jane-secret-b', OTHER_SESSION)]: jsonl(
        assistant({ id: 'msg_2', session: OTHER_SESSION, output: 300 }),
      ),
    });
    expect(insights.folders).toMatchObject([
      { dearestSessionId: OTHER_SESSION, sessions: 1 },
      { dearestSessionId: SESSION, sessions: 1 },
    ]);
    expect(JSON.stringify(insights)).not.toContain('jane');
  });

  test('one folder alone is no table', () => {
    expect(surveyFiles({ [file('-srv-a', SESSION)]: jsonl(assistant({ id: 'msg_1' })) }).folders).toEqual([]);
  });

  test('tools by what their results cost', () => {
    const insights = surveyFiles({
      'a.jsonl': jsonl(
        user('Go.'),
        assistant({ id: 'msg_1', write5m: 5000, output: 100, content: [tool('t1', 'mcp__metrics__query')] }),
        toolResult('t1'),
        assistant({ id: 'msg_2', cacheRead: 5000, write5m: 3000, output: 100 }),
        assistant({ id: 'msg_3', cacheRead: 8000, write5m: 100, output: 100 }),
      ),
    });
    const metrics = insights.origins.find(({ origin }) => origin === 'mcp:metrics');
    expect(metrics).toMatchObject({ sessions: 1, tokens: expect.any(Number), carryUsd: expect.any(Number) });
    expect(metrics?.carryUsd).toBeGreaterThan(0);
  });
});

describe('where a run stands', () => {
  const corpus = growing(10);

  test.each<[number, number]>([
    [0.019, 0],
    [0.02, 0],
    [0.021, 0.1],
    [0.1, 0.4],
    [0.2, 0.9],
    [0.201, 1],
  ])('$%d is dearer than %d of the sessions', (cost, lower) => {
    const { run: standing } = surveyFiles(corpus, { run: run({ cost }) });
    expect(standing?.metrics.cost).toEqual({ value: cost, lower, sessions: 10 });
    expect(standing?.metrics.turns).toBeNull();
  });

  test('nobody has more turns than the longest', () => {
    const { run: standing } = surveyFiles(corpus, { run: run({ turns: 11, peakContext: 0 }) });
    expect(standing?.metrics.turns).toEqual({ value: 11, lower: 1, sessions: 10 });
    expect(standing?.metrics.peakContext).toEqual({ value: 0, lower: 0, sessions: 10 });
  });

  test('a run is not above itself for the digits that its report rounds away', () => {
    const same = { 'a.jsonl': jsonl(assistant({ id: 'msg_1', input: 100, cacheRead: 200, write5m: 0, output: 1 })) };
    const { run: standing } = surveyFiles(same, { run: run({ cacheEfficiency: 0.6667 }) });
    expect(standing?.metrics.cacheEfficiency).toEqual({ value: 0.6667, lower: 0, sessions: 1 });
  });

  test('is nowhere without sessions', () => {
    const { run: standing } = surveyFiles({ 'a.jsonl': jsonl(user('Go.')) }, { run: run({ cost: 1 }) });
    expect(standing?.metrics.cost).toBeNull();
  });
});

describe('the published reference set', () => {
  test('is there when it is asked for, with its label', () => {
    expect(surveyFiles(growing(3)).reference).toBeNull();
    expect(surveyFiles(growing(3), { withReference: true }).reference).toMatchObject({
      label: 'tokenscope benchmark: single user, 2026-05-29, n=66',
      sessions: 66,
      run: null,
    });
  });

  test('gives what was published of the $1,278 session', () => {
    const values = { cost: 1278, peakContext: 998_000, cacheEfficiency: 0.98, resentShare: 0.66 };
    const { reference } = surveyFiles(growing(3), { withReference: true, run: run(values) });
    expect(reference?.run).toEqual({ cost: 99, turns: null, peakContext: 99, cacheEfficiency: 90, resentShare: 94 });
  });
});
