import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/analysis/report.ts';
import { MAIN, report } from './desk.ts';
import {
  assistant,
  type Counts,
  costState,
  executionFile,
  frame,
  init,
  jsonl,
  MODEL,
  minute,
  OTHER_SESSION,
  result,
  row,
  SESSION,
  toolResult,
  user,
} from './records.ts';

/** A reply of Opus 5.5 with 10 fresh tokens ($4 per million) and this output ($20 per million). */
const usd = (output: number): number => (10 * 4 + output * 20) / 1e6;

const models = (usd: number, counts: Counts) => ({ [MODEL]: row(usd, counts) });

/** What Claude Code books for replies with these outputs. */
const stated = (...outputs: readonly number[]) => {
  const output = outputs.reduce((sum, each) => sum + each, 0);
  const total = outputs.reduce((sum, each) => sum + usd(each), 0);
  return { total, models: models(total, { input: 10 * outputs.length, output }) };
};

const state = (...outputs: readonly number[]) => costState(stated(...outputs).total, stated(...outputs).models);

const bill = ({ cost }: Report) => ({
  total: cost.totalUsd,
  unattributed: cost.unattributedUsd,
  reported: cost.reportedUsd,
});

const expectBill = (actual: Report, total: number, unattributed = 0): void => {
  expect(bill(actual).total).toBeCloseTo(total, 8);
  expect(bill(actual).unattributed).toBeCloseTo(unattributed, 8);
};

describe('R33, R34: the total is the highest that Claude Code states; what no request shows is its own line', () => {
  const reply = assistant({ id: 'msg_1', output: 1000 });

  test('requests that explain the whole total leave nothing over', () => {
    const actual = report({ [MAIN]: jsonl(reply, state(1000)) });
    expectBill(actual, usd(1000));
    expect(actual.cost.basis).toBe('requests');
    expect(actual.quality.flags).toEqual([]);
  });

  test('a compaction that no record shows is unattributed, of its model', () => {
    const compaction = { input: 20, output: 3000, cacheRead: 150_000 };
    const hidden = (10 * 4 + 2000 * 20 + 150_000 * 0.2) / 1e6;
    const actual = report({
      [MAIN]: jsonl(reply, costState(usd(1000) + hidden, models(usd(1000) + hidden, compaction))),
    });
    expectBill(actual, usd(1000) + hidden, hidden);
    expect(actual.cost.unattributed).toMatchObject([
      { model: MODEL, tokens: { input: 10, output: 2000, cacheRead: 150_000 } },
    ]);
    expect(actual.cost.basis).toBe('cost-state');
  });

  test('requests beyond a broken-off total stand (R9)', () => {
    const file = executionFile(init(), frame({ id: 'msg_1' }), result(usd(1000), stated(1000).models));
    const onDisk = jsonl(reply, assistant({ id: 'msg_2', output: 500 }));
    expectBill(report({ [MAIN]: onDisk, 'claude-execution-output.json': file }), usd(1000) + usd(500));
  });

  test('a broken-off execution file is told of where the disk knows more', () => {
    const file = executionFile(init(), frame({ id: 'msg_1' }), result(usd(1000), stated(1000).models));
    const onDisk = jsonl(reply, assistant({ id: 'msg_2', output: 500 }), state(1000, 500));
    const actual = report({ [MAIN]: onDisk, 'claude-execution-output.json': file });
    expectBill(actual, usd(1000) + usd(500));
    expect(actual.quality.flags).toContain('execution-file-incomplete');
  });

  test.each([
    ['far above the sum of its models', 4, 3.9],
    ['a little above it', 0.0202, 0],
    ['below it', 0.001, 0],
  ])('a total that is %s', (_, total, unattributed) => {
    const stdout = JSON.stringify(result(total, stated(1000).models));
    const actual = report({ [MAIN]: jsonl(reply), 'stdout.json': stdout });
    const isAbove = unattributed > 0;
    expectBill(actual, isAbove ? total : usd(1000), isAbove ? total - usd(1000) : 0);
    expect(actual.quality.issues.some(({ code }) => code === 'total-above-models')).toBe(isAbove);
    expect(actual.quality.flags.includes('price-mismatch')).toBe(total !== 0.0202);
  });

  test('requests of a model that a total has no row for are not in it twice', () => {
    const other = assistant({ id: 'msg_2', output: 1000, model: 'claude-opus-5' });
    const total = usd(1000) + (10 * 5 + 1000 * 25) / 1e6;
    const stdout = JSON.stringify(result(total, stated(1000).models));
    expectBill(report({ [MAIN]: jsonl(reply, other), 'stdout.json': stdout }), total);
  });

  test('a result alone, without any record, is the bill', () => {
    expectBill(report({ 'stdout.json': JSON.stringify(result(usd(1000), stated(1000).models)) }), usd(1000), usd(1000));
  });
});

describe('R35: cost-state records', () => {
  const first = assistant({ id: 'msg_1', output: 1000, at: minute(0) });

  test('is not always last: what follows it is not in it and is added', () => {
    const cut = assistant({ id: 'msg_2', output: 2, stop: null, at: minute(1) });
    const note = user([{ type: 'text', text: '[Request interrupted by user]' }], { at: minute(2) });
    const actual = report({ [MAIN]: jsonl(first, state(1000), cut, note) });
    expectBill(actual, usd(1000) + usd(2));
    expect(actual.quality.flags).toEqual(expect.arrayContaining(['incomplete', 'provisional']));
  });

  test('a result above it knows the cut message too', () => {
    const cut = assistant({ id: 'msg_2', output: 2, stop: null, at: minute(1) });
    const aborted = { subtype: 'error_during_execution', terminal_reason: 'aborted_streaming' };
    const stdout = jsonl(init(), result(usd(1000) + usd(85), stated(1000, 85).models, aborted));
    const actual = report({ [MAIN]: jsonl(first, state(1000), cut), 'stdout.jsonl': stdout });
    expectBill(actual, usd(1000) + usd(85), usd(85) - usd(2));
    expect(actual.quality.flags).toContain('incomplete');
  });

  test('a second process killed after the first one’s cost-state: its requests come on top', () => {
    const second = [
      user('Go on.', { at: minute(5) }),
      assistant({ id: 'msg_2', output: 700, at: minute(6) }),
      toolResult('t', { at: minute(7) }),
    ];
    const actual = report({ [MAIN]: jsonl(first, state(1000), ...second) });
    expectBill(actual, usd(1000) + usd(700));
    expect(actual.cost.isFloor).toBe(true);
  });

  test('a subagent’s requests behind the killed process’s first are not covered either', () => {
    const second = jsonl(first, state(1000), assistant({ id: 'msg_2', output: 700, at: minute(6) }));
    const agent = jsonl(assistant({ id: 'msg_3', output: 90, agent: 'a1', at: minute(7) }));
    expectBill(
      report({ [MAIN]: second, [`${SESSION}/subagents/agent-a1.jsonl`]: agent }),
      usd(1000) + usd(700) + usd(90),
    );
  });

  test('several of one session are one running total: the highest, never the sum', () => {
    const second = assistant({ id: 'msg_2', output: 500, at: minute(3) });
    expectBill(report({ [MAIN]: jsonl(first, state(1000), second, state(1000, 500)) }), usd(1000) + usd(500));
  });

  test('a fork begins with its parent’s total: 0.0401 and 0.0541 are 0.0541', () => {
    const hidden = 0.02006;
    const parent = jsonl(first, costState(0.0401, models(0.0401, { input: 10 + 5015, output: 1000 })));
    const copy = assistant({
      id: 'msg_1',
      output: 1000,
      at: minute(0),
      session: OTHER_SESSION,
      record: { requestSessionId: SESSION },
    });
    const own = assistant({ id: 'msg_2', output: 698, at: minute(9), session: OTHER_SESSION });
    const all = models(0.0541, { input: 20 + 5015, output: 1698 });
    const fork = jsonl(copy, own, costState(0.0541, all, OTHER_SESSION));
    const actual = report({ [MAIN]: parent, [`${OTHER_SESSION}.jsonl`]: fork });
    expect(usd(1000) + hidden).toBeCloseTo(0.0401, 9);
    expect(0.0401 + usd(698)).toBeCloseTo(0.0541, 9);
    expectBill(actual, 0.0541, hidden);
    expect(actual.cost.reportedUsd).toBeCloseTo(0.0541, 8);
    expect(actual.quality.flags).toEqual([]);
  });
});

describe('R36: resumed sessions', () => {
  const old = assistant({ id: 'msg_1', output: 1000, at: minute(-1500) });
  const mine = assistant({ id: 'msg_2', output: 500, at: minute(1) });
  const since = { since: { kind: 'time', at: Date.parse(minute(0)) } } as const;
  const lines = jsonl(old, state(1000), user('Go on.', { at: minute(0) }), mine, state(1000, 500));

  test('what an earlier job spent is subtracted', () => {
    const actual = report({ [MAIN]: lines }, since);
    expectBill(actual, usd(500));
    expect(actual.cost.reportedUsd).toBeCloseTo(usd(500), 8);
    expect(actual.turns.total).toBe(1);
  });

  test('a resumed run’s result continues from the saved total', () => {
    const stdout = jsonl(init(), result(usd(1000) + usd(500), stated(1000, 500).models));
    expectBill(report({ [MAIN]: jsonl(old, state(1000), mine), 'stdout.jsonl': stdout }, since), usd(500));
  });

  test('without any base in the file the raw value stands', () => {
    expectBill(report({ [MAIN]: jsonl(mine, state(500)) }, since), usd(500));
  });

  test('`model_usage_since_last_result` is this run’s alone', () => {
    const both = { model_usage_since_last_result: stated(500).models };
    const stdout = jsonl(init(), result(usd(1000) + usd(500), stated(1000, 500).models, both));
    expectBill(report({ 'stdout.jsonl': stdout }), usd(500), usd(500));
  });

  test('up to 2.1.266 every process counts its own: their results are summed', () => {
    const process = (output: number) =>
      jsonl(init(SESSION, '2.0.76'), result(usd(output), stated(output).models, { uuid: `uuid-${output}` }));
    const files = { 'stdout-1.jsonl': process(1000), 'stdout-2.jsonl': process(500) };
    expectBill(report(files), usd(1000) + usd(500), usd(1000) + usd(500));
  });
});

describe('R37: several results', () => {
  const stream = (...results: readonly unknown[]) => ({ 'stdout.jsonl': jsonl(init(), ...results) });

  test.each<[string, readonly (readonly number[])[], number]>([
    [
      'of one session restate a running total: the last',
      [[1000], [1000, 500], [1000, 500, 250]],
      usd(1000) + usd(500) + usd(250),
    ],
    ['held back, the same total twice', [[1000], [1000]], usd(1000)],
  ])('%s', (_, outputs, total) => {
    const results = outputs.map((each, index) =>
      result(stated(...each).total, stated(...each).models, { result_index: index, uuid: `uuid-${index}` }),
    );
    expectBill(report(stream(...results)), total, total);
  });

  test('a budget stop writes a second result: 15.00140784 twice is not 30.002816', () => {
    const stop = (uuid: string) =>
      result(15.00140784, null, { uuid, subtype: 'error_max_budget_usd', terminal_reason: 'budget_exhausted' });
    const actual = report(stream(stop('a'), stop('b')));
    expectBill(actual, 15.00140784, 15.00140784);
    expect(actual.quality.flags).toContain('error-result');
  });

  test('/clear begins a new session and a new counter: the sum over the sessions', () => {
    const other = { session_id: OTHER_SESSION, uuid: 'b' };
    const lines = jsonl(
      init(),
      result(usd(1000), stated(1000).models, { uuid: 'a' }),
      { type: 'conversation_reset', session_id: OTHER_SESSION },
      init(OTHER_SESSION),
      result(usd(500), stated(500).models, other),
    );
    expectBill(report({ 'stdout.jsonl': lines }), usd(1000) + usd(500), usd(1000) + usd(500));
  });

  test('a zero result (/clear itself, a startup failure) takes nothing back', () => {
    const zero = result(0, {}, { uuid: 'zero', startup_failure_reason: 'none' });
    const real = result(usd(1000), stated(1000).models);
    expectBill(report(stream(real, zero)), usd(1000), usd(1000));
    expectBill(report(stream(zero, real)), usd(1000), usd(1000));
  });

  test('a zero result alone is no measurement', () => {
    expect(report(stream(result(0, {}))).quality.flags).toContain('no-usage');
  });

  test.each([
    ['total_cost', { total_cost_usd: undefined, total_cost: 0.25 }],
    ['cost_usd', { total_cost_usd: undefined, cost_usd: 0.25 }],
  ])('the first versions called it `%s`', (_, more) => {
    expectBill(report({ 'stdout.json': JSON.stringify(result(0, null, more)) }), 0.25, 0.25);
  });

  test('the same result as standard output and in the execution file counts once, in old versions too', () => {
    for (const version of ['2.0.76', '2.1.330'] as const) {
      const frames = [init(SESSION, version), result(usd(1000), stated(1000).models)];
      const files = { 'stdout.jsonl': jsonl(...frames), 'claude-execution-output.json': executionFile(...frames) };
      expectBill(report(files), usd(1000), usd(1000));
    }
  });

  test('a stale execution file of the first step is not the second step’s', () => {
    const step = (session: string, output: number) =>
      jsonl(
        assistant({ id: `msg_${output}`, output, session }),
        costState(usd(output), stated(output).models, session),
      );
    const stale = executionFile(init(), frame({ id: 'msg_1000' }), result(usd(1000), stated(1000).models));
    const files = {
      [MAIN]: step(SESSION, 1000),
      [`${OTHER_SESSION}.jsonl`]: step(OTHER_SESSION, 500),
      'claude-execution-output.json': stale,
    };
    const actual = report(files);
    expectBill(actual, usd(1000) + usd(500));
    expect(actual.quality.flags).toEqual(['execution-file-incomplete']);
  });
});

describe('R38, R39: runs that did not end well', () => {
  const reply = assistant({ id: 'msg_1', output: 1000 });

  test.each([
    ['waiting for the model after a tool', [reply, toolResult('t1')], ['incomplete']],
    ['interrupted', [reply, user([{ type: 'text', text: '[Request interrupted by user]' }])], ['incomplete']],
    ['waiting for its first answer', [reply, user('Go on.')], ['incomplete']],
    ['ended with words', [user('Go.'), reply], []],
    ['a local command after the end', [reply, user('<local-command-stdout>ok</local-command-stdout>')], []],
    [
      'stopped at its turn limit',
      [reply, { type: 'attachment', attachment: { type: 'max_turns_reached' }, sessionId: SESSION }],
      ['error-result'],
    ],
    [
      'frames lost on a full disk',
      [reply, { type: 'system', subtype: 'session_writes_lost', sessionId: SESSION }],
      ['incomplete'],
    ],
  ])('no result, %s', (_, lines, flags) => {
    const actual = report({ [MAIN]: jsonl(...lines) });
    expect(actual.quality.flags).toEqual(flags);
    expect(actual.cost.isFloor).toBe(flags.includes('incomplete'));
    expectBill(actual, usd(1000));
  });

  test('a stream without a result was cut', () => {
    expect(report({ 'stdout.jsonl': jsonl(init(), frame({ id: 'msg_1', output: 9 })) }).quality.flags).toContain(
      'incomplete',
    );
  });

  test.each([
    ['error_max_turns', { subtype: 'error_max_turns', terminal_reason: 'max_turns' }],
    ['error_max_budget_usd, with a usage of zeros', { subtype: 'error_max_budget_usd', usage: { input_tokens: 0 } }],
    ['success with is_error', { subtype: 'success', is_error: true, terminal_reason: 'api_error' }],
  ])('%s still costs', (_, more) => {
    const actual = report({
      [MAIN]: jsonl(reply),
      'stdout.jsonl': jsonl(init(), result(usd(1000), stated(1000).models, more)),
    });
    expectBill(actual, usd(1000));
    expect(actual.quality.flags).toEqual(['error-result']);
  });
});

describe('whose price it is', () => {
  const reply = assistant({ id: 'msg_1', output: 1000 });
  const booked = (cost: number, more: object, model = MODEL) => ({
    [model]: { ...row(cost, { input: 10, output: 1000 }), ...more },
  });

  test('managed prices are the organisation’s: Claude Code’s dollars are the bill', () => {
    const actual = report({
      [MAIN]: jsonl(reply),
      'stdout.json': jsonl(result(0.0123, booked(0.0123, { costBasis: 'managed' }))),
    });
    expectBill(actual, 0.0123);
    expect(actual.quality.flags).toContain('managed-prices');
  });

  test('R32: a guessed price is nobody’s: tokens are known, the cost is not', () => {
    const unknown = assistant({ id: 'msg_1', output: 1000, model: 'acme-gateway-7' });
    const guess = costState(0.02, booked(0.02, {}, 'acme-gateway-7'), SESSION, { hasUnknownModelCost: true });
    const actual = report({ [MAIN]: jsonl(unknown, guess) });
    expect(actual.cost).toMatchObject({ totalUsd: null, knownUsd: 0 });
    expect(actual.cost.buckets.output.tokens).toBe(1000);
    expect(actual.quality.flags).toEqual(expect.arrayContaining(['unknown-model', 'price-mismatch']));
  });

  test('wrong dollars on right tokens: the tokens are billed at list price, and it is said', () => {
    const actual = report({ [MAIN]: jsonl(reply, costState(0.5, booked(0.5, {}))) });
    expectBill(actual, usd(1000));
    expect(actual.quality.flags).toContain('price-mismatch');
  });

  test('a total whose dollars only one-hour writes explain', () => {
    const counts = { input: 368, output: 516, cacheRead: 106_786 };
    const flat = { ...row(0.0319246, counts), cacheCreationInputTokens: 9149 };
    const {
      cacheCreationEphemeral5mInputTokens: _,
      cacheCreationEphemeral1hInputTokens: __,
      ...noSplit
    } = flat as Record<string, unknown>;
    const actual = report({ [MAIN]: jsonl(costState(0.0319246, { 'claude-haiku-4-5-20251001': noSplit })) });
    expectBill(actual, 0.0319246, 0.0319246);
    expect(actual.quality.flags).toEqual([]);
  });

  test.each([
    [
      'F11',
      MODEL,
      { input: 4, output: 414, cacheRead: 22_693, write5m: 23_164 },
      0.1664915,
      { input: 5, output: 25, cacheWrite5m: 6.25, cacheRead: 0.5 },
    ],
    [
      'F13',
      'claude-haiku-4-5',
      { input: 4271, output: 389, write5m: 12_299 },
      0.02158975,
      { input: 1, output: 5, cacheWrite5m: 1.25 },
    ],
    [
      'F14',
      'claude-3-haiku-20240307',
      { input: 15, output: 426, cacheRead: 90_755, write5m: 30_605 },
      0.0124404,
      { input: 0.25, output: 1.25, cacheWrite5m: 0.3, cacheRead: 0.03 },
    ],
  ])('%s at its stated prices', (_, model, counts, total, rates) => {
    const prices = { models: { [model]: rates } };
    expect(
      report({ [MAIN]: jsonl(assistant({ id: 'msg_1', model, ...counts })) }, { prices }).cost.totalUsd,
    ).toBeCloseTo(total, 9);
  });
});
