import { buildInsights, type InsightsInput } from '../../../src/analysis/insights/build-insights.ts';
import type { SessionFacts } from '../../../src/analysis/insights/session-facts.ts';
import { causeFor, modelFor, newTally, originFor, spendAt, type Tally } from '../../../src/analysis/insights/tally.ts';
import type { Insights } from '../../../src/analysis/report-insights.ts';
import { BANDS } from '../../analysis/insights/survey.ts';

const USD = 1e9;
const NOVEMBER = Date.parse('2026-11-02T08:00:00Z');
const HOUR = 3_600_000;

export const facts = (parts: Partial<SessionFacts> = {}): SessionFacts => ({
  id: '3f2a1b7c-5d0e-4c1a-9b7e-2f6d8a1c4e90',
  folder: null,
  startedAt: NOVEMBER,
  nanos: USD,
  gapNanos: 0,
  isPriced: true,
  turns: 20,
  mainTurns: 20,
  peakTokens: 60_000,
  promptTokens: 1_000_000,
  readTokens: 900_000,
  readNanos: 0.4 * USD,
  breaks: 0,
  lostNanos: 0,
  topOrigin: 'tool:Bash',
  isCutShort: false,
  isFloor: false,
  hasPlaceholders: false,
  isError: false,
  isManaged: false,
  isMismatched: false,
  ...parts,
});

const insights = (tally: Tally, rest: Partial<InsightsInput> = {}): Insights =>
  buildInsights({
    tally,
    pricer: { asOf: '2026-11-22', hasOverrides: false },
    version: '0.1.0',
    issues: [],
    bands: BANDS,
    run: null,
    withReference: false,
    ...rest,
  });

/** One of many sessions: their costs rise evenly on a logarithm from a cent to twelve dollars. */
const member = (index: number, count: number): SessionFacts => {
  const cents = Math.round(1.2 * 1000 ** (index / count));
  const breaks = index % 3 === 0 ? 1 + (index % 2) : 0;
  return facts({
    id: `${(index + 4096).toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`,
    folder: `/home/jane/projects/-home-jane-p${index % 3}`,
    startedAt: NOVEMBER + index * HOUR,
    nanos: cents * 10_000_000,
    readNanos: cents * 10_000 * (300 + index),
    turns: 8 + index,
    mainTurns: index % 2 === 0 ? 8 + index : 4 + index,
    peakTokens: 20_000 + 450 * index,
    readTokens: 700_000 + 800 * index,
    breaks,
    lostNanos: breaks * cents * 500_000,
    topOrigin: ['tool:Bash', 'model-output', 'mcp:metrics'][index % 3] ?? null,
  });
};

const pipeline = (): Tally => {
  const tally = newTally();
  const count = 312;
  for (let index = 0; index < count; index += 1) tally.facts.push(member(index, count));
  const nanos = tally.facts.reduce((sum, each) => sum + each.nanos, 0);
  for (const each of tally.facts) spendAt(tally, each.startedAt, each.nanos);
  const share = (percent: number): number => Math.round((nanos * percent) / 100);
  const models = [
    ['claude-opus-5-5', 'main', 71],
    ['claude-sonnet-5-5', 'main', 12],
    ['claude-haiku-5-5', 'subagents', 17],
  ] as const;
  for (const [model, side, percent] of models) {
    const row = modelFor(tally, model);
    Object.assign(row, { sessions: 2 * percent, requests: 300 * percent, tokens: 3_000_000 * percent });
    Object.assign(row[side], { turns: 300 * percent, nanos: share(percent) });
  }
  const origins = [
    ['tool:Bash', 30],
    ['baseline', 22],
    ['model-output', 16],
    ['output', 14],
    ['tool:Read', 9],
    ['mcp:metrics', 6],
    ['prompt', 2],
    ['attachment:todo_reminder', 1],
  ] as const;
  for (const [origin, percent] of origins) {
    const row = originFor(tally, origin);
    Object.assign(row, { sessions: 8 * percent, tokens: 90_000 * percent, resentTokens: 2_700_000 * percent });
    const isOutput = origin === 'output';
    row.cost.output = isOutput ? share(percent) : 0;
    row.cost.write = isOutput ? 0 : Math.round(share(percent) / 3);
    row.cost.carry = share(percent) - row.cost.output - row.cost.write;
  }
  const lost = tally.facts.reduce((sum, { lostNanos }) => sum + lostNanos, 0);
  const causes = [
    ['expired', 70],
    ['mcp-changed', 26],
    ['unexpected', 4],
  ] as const;
  for (const [cause, percent] of causes) {
    const sums = { sessions: percent, breaks: 2 * percent, rewrittenTokens: 40_000 * percent };
    Object.assign(causeFor(tally, cause), { ...sums, lostNanos: Math.round((lost * percent) / 100) });
  }
  Object.assign(tally.counters, { files: 468, records: 31_200, empty: 2 });
  return tally;
};

const RUN: InsightsInput['run'] = {
  sessions: 1,
  isFloor: false,
  values: { cost: 4.2, turns: 190, peakContext: 142_000, cacheEfficiency: 0.83, resentShare: 0.61 },
};

const one = (parts: Partial<SessionFacts>): Tally => {
  const tally = newTally();
  tally.facts.push(facts(parts));
  tally.counters.files = 1;
  return tally;
};

const troubled = (): Tally => {
  const tally = one({ isFloor: true, isCutShort: true, isError: true, isManaged: true, isMismatched: true });
  tally.facts.push(facts({ id: '00000000-aaaa', isPriced: false, nanos: 0, peakTokens: null, topOrigin: null }));
  tally.facts.push(facts({ id: '00000000-bbbb', startedAt: null, gapNanos: 0.2 * USD, hasPlaceholders: true }));
  const issue = { code: 'bad-line', file: 'a/run.jsonl', line: 12, message: 'Not one JSON record; it was skipped.' };
  tally.issues.push(issue, issue);
  Object.assign(tally.counters, { issues: 9, leftOut: 3, empty: 1, undatedNanos: USD });
  modelFor(tally, 'nobody-1').unpriced = 3;
  tally.isCut = true;
  return tally;
};

/** Whatever a transcript names, an attack. */
export const poisonedInsights = (attack: string): Insights => {
  const tally = one({ id: attack, folder: attack, topOrigin: attack });
  tally.facts.push(facts({ id: 'b', folder: 'b', topOrigin: `tool:${attack}` }));
  for (const origin of [attack, `tool:${attack}`, `mcp:${attack}`]) {
    Object.assign(originFor(tally, origin), { tokens: 5, sessions: 1 });
    originFor(tally, origin).cost.carry = USD;
  }
  modelFor(tally, attack).main.nanos = USD;
  tally.issues.push({ code: attack, file: attack, line: 1, message: attack });
  tally.counters.issues = 1;
  spendAt(tally, NOVEMBER, USD);
  spendAt(tally, NOVEMBER + 48 * HOUR, USD);
  return insights(tally, { run: RUN, withReference: true });
};

/** Insights as the command makes them, each a situation that a reader may meet. */
export const CASES = {
  pipeline: insights(pipeline()),
  'run-among-them': insights(pipeline(), { run: RUN, withReference: true }),
  'one-session': insights(one({}), { bands: [1, 5] }),
  troubled: insights(troubled()),
  nothing: insights(newTally(), { run: RUN, withReference: true }),
} as const satisfies Readonly<Record<string, Insights>>;
