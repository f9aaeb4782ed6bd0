import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/analysis/report.ts';
import { MAIN, report } from '../transcript/desk.ts';
import { assistant, jsonl, result, row } from '../transcript/records.ts';

type Run = {
  readonly model: string;
  readonly version: string;
  readonly asked?: string;
  readonly prompt?: number;
  readonly stated?: number;
};

const windowIn = ({ model, version, asked, prompt = 100_000, stated }: Run): Report['context']['windowTokens'] => {
  const more = { version, requestedModel: asked };
  const reply = assistant({ id: 'msg_1', model, version: '2.1.197', cacheRead: prompt - 10, record: more });
  const models = { [asked ?? model]: { ...row(0.1, { cacheRead: prompt - 10 }), contextWindow: stated } };
  const files = stated === undefined ? {} : { 'out.json': JSON.stringify(result(0.1, models)) };
  return report({ [MAIN]: jsonl(reply), ...files }).context.windowTokens;
};

describe('R42: the window that a version of Claude Code gave its model', () => {
  const [OLD, MILLION] = [200_000, 1_000_000];

  test.each<[string, Run, number]>([
    ['Opus 4.8, until the version that gave it a million', { model: 'claude-opus-4-8', version: '2.1.282' }, OLD],
    ['Opus 4.8 after it', { model: 'claude-opus-4-8', version: '2.1.283' }, MILLION],
    ['Opus 4.8 by a longer name', { model: 'us.anthropic.claude-opus-4-8', version: '2.1.197' }, OLD],
    ['Opus 4.7 before its mend', { model: 'claude-opus-4-7', version: '2.1.116' }, OLD],
    ['Opus 4.7 after it', { model: 'claude-opus-4-7', version: '2.1.117' }, MILLION],
    ['a model that always had a million', { model: 'claude-sonnet-5', version: '2.1.197' }, MILLION],
    [
      'one asked for with a million',
      { model: 'claude-opus-4-8', asked: 'claude-opus-4-8[1m]', version: '2.1.282' },
      MILLION,
    ],
    ['a prompt that fits in 200,000', { model: 'claude-opus-4-8', version: '2.1.197', prompt: 200_000 }, OLD],
    ['one that proves more', { model: 'claude-opus-4-8', version: '2.1.197', prompt: 200_001 }, MILLION],
    ['what a result states stands', { model: 'claude-opus-4-8', version: '2.1.197', stated: 1_000_000 }, MILLION],
    ['whichever it is', { model: 'claude-opus-4-8', version: '2.1.330', stated: 200_000 }, OLD],
  ])('%s', (_, run, window) => {
    expect(windowIn(run)).toBe(window);
  });
});
