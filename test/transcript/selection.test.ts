import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { measure, type World } from '../../src/pipeline.ts';
import type { Settings } from '../../src/settings.ts';
import { NO_BUDGETS } from '../budget/build.ts';
import { type Files, writeFiles } from './desk.ts';
import {
  assistant,
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
  user,
} from './records.ts';

const OLD_SESSION = '01d00000-0000-4000-8000-000000000003';
const SLUG = '.claude/projects/-home-runner-work-shop';
const NONE: Settings = {
  transcripts: [],
  executionFile: null,
  sessionIds: [],
  since: { kind: 'job' },
  cloudRegion: null,
  prices: null,
  budgets: NO_BUDGETS,
  onUnmeasured: 'fail',
  configFile: null,
  places: { transcripts: 'transcripts', executionFile: 'execution-file' },
};
const text = String;
const FORMAT = { usd: text, usdExact: text, tokens: text, count: text, percent: text };

/** A session of one request of this output, written at that minute. */
const session = (id: string, output: number, at: number): string =>
  jsonl(
    user('Go.', { session: id, at: minute(at) }),
    assistant({ id: `msg_${output}`, output, session: id, at: minute(at) }),
  );

const agent = (id: string, output: number, at: number): string =>
  jsonl(assistant({ id: `msg_${output}`, output, session: id, agent: `a${output}`, at: minute(at) }));

/** A runner's home. The job began at minute 0; `minutes` says when a file was last written to, if not at minute 10. */
const runner = (files: Files, minutes: Readonly<Record<string, number>>) => {
  const home = writeFiles({ ...files, 'event.json': '{}', 'temp/.keep': '' });
  for (const name of [...Object.keys(files), 'event.json']) {
    const at = new Date(minute(name === 'event.json' ? 0 : (minutes[name] ?? 10)));
    utimesSync(join(home, name), at, at);
  }
  const env = { GITHUB_EVENT_PATH: join(home, 'event.json'), RUNNER_TEMP: join(home, 'temp') };
  const world: World = { env, cwd: home, home, unnamed: 'job', version: '0.0.0', format: FORMAT };
  return (settings: Partial<Settings> = {}, more: Partial<World> = {}) => {
    const { report } = measure({ ...NONE, ...settings }, { ...world, ...more, env: { ...env, ...more.env } });
    return { outputs: report.timeline.map(({ outputTokens }) => outputTokens).toSorted((a, b) => a - b), report };
  };
};

const path = (id: string): string => `${SLUG}/${id}.jsonl`;
const agentPath = (id: string, output: number): string => `${SLUG}/${id}/subagents/agent-a${output}.jsonl`;

describe('R1: a self-hosted runner keeps the files of other jobs', () => {
  const THREE_DAYS = -3 * 24 * 60;
  const files: Files = {
    [path(OLD_SESSION)]: session(OLD_SESSION, 1001, THREE_DAYS),
    [agentPath(OLD_SESSION, 1002)]: agent(OLD_SESSION, 1002, THREE_DAYS),
    [path(SESSION)]: session(SESSION, 2001, 1),
    [agentPath(SESSION, 2002)]: agent(SESSION, 2002, 2),
    [path(OTHER_SESSION)]: session(OTHER_SESSION, 3001, 5),
    [`${SLUG}/agent-a2003.jsonl`]: agent(SESSION, 2003, 3),
  };
  const written = {
    [path(OLD_SESSION)]: THREE_DAYS,
    [agentPath(OLD_SESSION, 1002)]: THREE_DAYS,
    [path(SESSION)]: 2,
    [path(OTHER_SESSION)]: 6,
  };
  const ofJob = [2001, 2002, 2003, 3001];
  const all = [1001, 1002, ...ofJob];
  const run = () => runner(files, written);

  test('by default what was written since the job began; two steps of it are both counted', () => {
    const { outputs, report } = run()();
    expect(outputs).toEqual(ofJob);
    expect(report.sessions.map(({ sessionId }) => sessionId)).toEqual([SESSION, OTHER_SESSION]);
    expect(report.quality.issues).toEqual([]);
  });

  test('an old file that something touched later is still another job’s: its records are older', () => {
    expect(runner(files, { ...written, [path(OLD_SESSION)]: 4, [agentPath(OLD_SESSION, 1002)]: 4 })().outputs).toEqual(
      ofJob,
    );
  });

  test.each<[string, Partial<Settings>, readonly number[]]>([
    ['all', { since: { kind: 'all' } }, all],
    ['a time before the old job', { since: { kind: 'time', at: Date.parse(minute(THREE_DAYS)) } }, all],
    ['a time between the two steps', { since: { kind: 'time', at: Date.parse(minute(4)) } }, [3001]],
    ['the very time of a request', { since: { kind: 'time', at: Date.parse(minute(5)) } }, [3001]],
    ['a time after the last', { since: { kind: 'time', at: Date.parse(minute(7)) } }, []],
    ['one session', { sessionIds: [SESSION] }, [2001, 2002, 2003]],
    ['two sessions', { sessionIds: [SESSION, OTHER_SESSION] }, ofJob],
    ['an old session, by its id alone', { sessionIds: [OLD_SESSION], since: { kind: 'all' } }, [1001, 1002]],
    ['an old session, but since the job began', { sessionIds: [OLD_SESSION] }, []],
    ['a session nobody knows', { sessionIds: ['unknown'], since: { kind: 'all' } }, []],
  ])('%s', (_, settings, outputs) => {
    const { outputs: found, report } = run()(settings);
    expect(found).toEqual(outputs);
    expect(report.quality.flags.includes('no-usage')).toBe(outputs.length === 0);
  });

  test('without the event file all is counted, and it is said', () => {
    const { outputs, report } = run()({}, { env: { GITHUB_EVENT_PATH: undefined } });
    expect(outputs).toEqual(all);
    expect(report.quality.issues).toMatchObject([{ code: 'unknown-job-start' }]);
  });

  test('the command line takes the latest session alone, with its agents', () => {
    const { outputs } = runner(files, { ...written, [path(SESSION)]: 9 })(
      { since: { kind: 'all' } },
      { unnamed: 'latest-session' },
    );
    expect(outputs).toEqual([2001, 2002, 2003]);
  });

  test('a session that this job went on with counts from there, its own total too', () => {
    const state = (usd: number, output: number) =>
      jsonl(costState(usd, { [MODEL]: row(usd, { input: output < 4000 ? 10 : 20, output }) }));
    const resumed = `${session(SESSION, 2000, THREE_DAYS)}${state(0.04004, 2000)}${session(SESSION, 2500, 3)}${state(0.09008, 4500)}`;
    const { outputs, report } = runner({ [path(SESSION)]: resumed }, { [path(SESSION)]: 3 })();
    expect(outputs).toEqual([2500]);
    expect(report.cost.reportedUsd).toBeCloseTo(0.05004, 8);
  });
});

describe('where Claude Code keeps its files', () => {
  const files = {
    'a/projects/s/x.jsonl': session(SESSION, 11, 1),
    'b/projects/s/y.jsonl': session(OTHER_SESSION, 12, 1),
    [path(OLD_SESSION)]: session(OLD_SESSION, 13, 1),
  };
  const at = (env: World['env']) => runner(files, {})({ since: { kind: 'all' } }, { env }).outputs;
  const homeOf = (name: string) => {
    const home = writeFiles(files);
    return join(home, name);
  };

  test('by default in the home folder', () => {
    expect(at({})).toEqual([13]);
  });

  test('CLAUDE_CONFIG_DIR, one or a list, replaces it', () => {
    expect(at({ CLAUDE_CONFIG_DIR: homeOf('a') })).toEqual([11]);
    expect(at({ CLAUDE_CONFIG_DIR: `${homeOf('a')},${homeOf('b/projects')}` })).toEqual([11, 12]);
  });

  test('XDG_CONFIG_HOME adds to it', () => {
    const home = writeFiles({ 'claude/projects/s/z.jsonl': session(SESSION, 14, 1) });
    expect(at({ XDG_CONFIG_HOME: home })).toEqual([13, 14]);
  });
});

describe('the execution file', () => {
  const frames = [
    init(),
    frame({ id: 'msg_2001', output: 2, at: minute(1) }),
    result(0.5, { [MODEL]: row(0.5, { output: 24_998, input: 10 }) }),
  ];
  const EXECUTION = 'temp/claude-execution-output.json';

  test('is found beside the transcripts and counts nothing twice', () => {
    const run = runner({ [path(SESSION)]: session(SESSION, 2001, 1), [EXECUTION]: executionFile(...frames) }, {});
    const { outputs, report } = run();
    expect(outputs).toEqual([2001]);
    expect(report.cost.totalUsd).toBeCloseTo(0.5, 6);
    expect(report.sources.map(({ kind }) => kind)).toEqual(['transcript', 'execution-file']);
  });

  test('is taken from where it is named, alone where no transcript is left', () => {
    const { report } = runner({ 'elsewhere.json': executionFile(...frames) }, {})({ executionFile: 'elsewhere.json' });
    expect(report.cost.totalUsd).toBeCloseTo(0.5, 6);
  });

  test('named and absent is the user’s error', () => {
    expect(() => runner({}, {})({ executionFile: 'gone.json' })).toThrow('gone.json');
  });

  test('is not looked for where transcripts are named', () => {
    const files = { [path(SESSION)]: session(SESSION, 2001, 1), [EXECUTION]: executionFile(...frames) };
    expect(runner(files, {})({ transcripts: [SLUG] }).report.sources.map(({ kind }) => kind)).toEqual(['transcript']);
  });
});
