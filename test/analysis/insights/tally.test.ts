import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildInsights } from '../../../src/analysis/insights/build-insights.ts';
import { addTally, newTally, type Tally } from '../../../src/analysis/insights/tally.ts';
import { tallyRecording } from '../../../src/analysis/insights/tally-recording.ts';
import type { Recording } from '../../../src/transcript/model.ts';
import { pricer } from '../../pricing/build.ts';
import { record } from '../../transcript/desk.ts';
import { assistant, jsonl, minute, tool, toolResult, user } from '../../transcript/records.ts';
import { BANDS } from './survey.ts';

const prices = pricer();
const MODELS = ['claude-opus-5-5', 'claude-sonnet-4-6', 'claude-haiku-4-5', 'nobody-knows-1'] as const;

type Plan = {
  readonly model: number;
  readonly turns: readonly number[];
  readonly pause: number;
  readonly tool: string;
};

const plan: fc.Arbitrary<Plan> = fc.record({
  model: fc.nat(MODELS.length - 1),
  turns: fc.array(fc.integer({ min: 1, max: 9000 }), { maxLength: 6 }),
  pause: fc.nat(90),
  tool: fc.constantFrom('Bash', 'Read', 'mcp__metrics__query', 'WebFetch'),
});

/** A session whose every turn reads what was written before, or writes it again after a long pause. */
const recordingOf = ({ model, turns, pause, tool: name }: Plan, index: number): Recording => {
  const session = `5e551011-0000-4000-8000-${String(index).padStart(12, '0')}`;
  const records = turns.flatMap((size, turn) => {
    const [id, at] = [`msg_${index}_${turn}`, minute(turn * pause + index * 5000)];
    const before = turns.slice(0, turn).reduce((sum, each) => sum + each, 0);
    const isCold = pause > 60;
    const reply = { cacheRead: isCold ? 0 : before, write5m: isCold ? before + size : size, output: size % 700 };
    const content = [tool(`t_${index}_${turn}`, name)];
    return [
      assistant({ id, session, at, model: MODELS[model] ?? '', content, ...reply }),
      toolResult(`t_${index}_${turn}`, { session, at }),
    ];
  });
  return record({ [`${session}.jsonl`]: jsonl(user('Go.', { session }), ...records) });
};

const tallied = (recordings: readonly Recording[]): Tally => {
  const tally = newTally();
  for (const recording of recordings) {
    const folder = `/home/jane/projects/-home-jane-${recording.recordsRead % 3}`;
    const folders = new Map(recording.sessions.map(({ id }) => [id, folder]));
    tallyRecording(tally, recording, prices, folders);
  }
  return tally;
};

const INPUT = { pricer: prices, version: '0.0.0', issues: [], bands: BANDS, run: null, withReference: true } as const;

const insightsOf = (tally: Tally) => buildInsights({ ...INPUT, tally });

describe('tallies', () => {
  test('whatever the order of the sessions and however they are parted, the insights are the same', () => {
    fc.assert(
      fc.property(fc.array(plan, { maxLength: 9 }), fc.nat(9), (plans, cut) => {
        const recordings = plans.map(recordingOf);
        const whole = insightsOf(tallied(recordings));
        expect(insightsOf(tallied(recordings.toReversed()))).toEqual(whole);
        const parted = tallied(recordings.slice(cut));
        addTally(parted, tallied(recordings.slice(0, cut)));
        expect(insightsOf(parted)).toEqual(whole);
      }),
      { numRuns: 40 },
    );
  });

  test('all parts sum to the whole, to the nanodollar', () => {
    fc.assert(
      fc.property(fc.array(plan, { minLength: 1, maxLength: 6 }), (plans) => {
        const insights = insightsOf(tallied(plans.map(recordingOf)));
        const sum = (parts: readonly (number | null)[]): number =>
          parts.reduce<number>((all, usd) => all + Math.round((usd ?? 0) * 1e9), 0);
        const known = Math.round(insights.cost.knownUsd * 1e9);
        const { mix, origins, spend, sessions, bands } = insights;
        expect(sum(origins.map(({ usd }) => usd))).toBe(known);
        expect(sum([mix.main.usd, mix.subagents.usd, insights.cost.unattributedUsd])).toBe(known);
        expect(sum(mix.families.flatMap(({ main, subagents }) => [main.usd, subagents.usd]))).toBe(known);
        expect(sum([spend.undatedUsd, ...spend.rows.map(({ usd }) => usd)])).toBe(known);
        expect(sum(insights.top.map(({ knownUsd }) => knownUsd))).toBe(known);
        expect(bands.reduce((all, band) => all + band.sessions, 0)).toBe(
          bands.length === 0 ? 0 : sessions.measured - sessions.unpriced,
        );
        expect(sessions.measured + sessions.empty).toBeLessThanOrEqual(plans.length);
      }),
      { numRuns: 40 },
    );
  });

  test('nothing at all has no figures, and no total of $0.00', () => {
    const insights = insightsOf(newTally());
    expect(insights).toMatchObject({
      cost: { totalUsd: null, knownUsd: 0 },
      distributions: { cost: null, turns: null, peakContext: null, cacheEfficiency: null, resentShare: null },
      dearest: null,
      bands: [],
      top: [],
      spend: { rows: [] },
    });
  });

  test('a folder that could not be opened makes the sum a floor', () => {
    const tally = tallied([record({ 'a.jsonl': jsonl(user('Go.'), assistant({ id: 'msg_1' })) })]);
    const issue = { code: 'unreadable-folder', file: 'a', line: null, message: 'The folder could not be read.' };
    const found = buildInsights({ ...INPUT, tally, issues: [issue] });
    expect(found).toMatchObject({ cost: { isFloor: true }, quality: { isCut: true, issueCount: 1, issues: [issue] } });
    expect(insightsOf(tally)).toMatchObject({ cost: { isFloor: false }, quality: { isCut: false, issueCount: 0 } });
  });

  test('names beyond a sane number share one', () => {
    const tally = newTally();
    const one = tallied([recordingOf({ model: 0, turns: [100, 5000, 5000], pause: 1, tool: 'Bash' }, 1)]);
    const row = one.origins.get('tool:Bash');
    if (row !== undefined) for (let index = 0; index < 6000; index += 1) one.origins.set(`tool:t${index}`, row);
    addTally(tally, one);
    expect(tally.origins.size).toBe(5001);
    const tokens = (rows: Tally['origins']): number => [...rows.values()].reduce((sum, each) => sum + each.tokens, 0);
    expect(tokens(tally.origins)).toBe(tokens(one.origins));
  });
});
