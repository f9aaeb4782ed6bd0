import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { readWorkflows } from './workflow-files.ts';

const step = z.looseObject({
  uses: z.optional(z.string()),
  run: z.optional(z.string()),
  with: z.optional(z.record(z.string(), z.unknown())),
});
const job = z.looseObject({
  permissions: z.optional(z.record(z.string(), z.enum(['read', 'write', 'none']))),
  'timeout-minutes': z.optional(z.number()),
  steps: z.array(step),
});
const workflow = z.looseObject({
  on: z.record(z.string(), z.unknown()),
  permissions: z.optional(z.unknown()),
  concurrency: z.optional(z.looseObject({ group: z.string() })),
  jobs: z.record(z.string(), job),
});

const PINNED = /^[\w-]+\/[\w./-]+@[0-9a-f]{40}$/;
const PINNED_LINE = /uses: [\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;

const files = readWorkflows().map(({ name, text }) => ({ name, text, content: workflow.parse(parse(text)) }));
const jobs = files.flatMap(({ name, content }) =>
  Object.entries(content.jobs).map(([id, definition]) => ({ name: `${name} ${id}`, definition })),
);
const steps = jobs.flatMap(({ name, definition }) =>
  definition.steps.map((definition, index) => ({ name: `${name} step ${index + 1}`, definition })),
);

test('there are workflows to look at', () => {
  expect(files.map((file) => file.name)).toContain('.github/workflows/ci.yml');
  expect(steps.length).toBeGreaterThan(10);
});

describe.each(files)('$name', ({ text, content }) => {
  test('grants nothing to all its jobs at once', () => {
    expect(content.permissions).toEqual({});
  });

  test('says what happens when two of it run', () => {
    expect(content.concurrency?.group).toMatch(/./);
  });

  test('never runs with the rights of the base on the code of a fork', () => {
    expect(Object.keys(content.on)).not.toContain('pull_request_target');
  });

  test('names the version of each pinned commit', () => {
    const lines = text.split('\n').filter((line) => /^\s*(?:- )?uses: (?!\.\/)/.test(line));
    expect(lines.filter((line) => !PINNED_LINE.test(line))).toEqual([]);
  });
});

describe.each(jobs)('$name', ({ definition }) => {
  test('says what it may do and how long it may take', () => {
    expect(definition.permissions).toBeDefined();
    expect(definition['timeout-minutes']).toBeLessThanOrEqual(20);
  });
});

describe.each(steps)('$name', ({ definition }) => {
  test('runs what a reviewer saw', () => {
    const { uses } = definition;
    expect(uses === undefined || uses === './' || PINNED.test(uses)).toBe(true);
  });

  test('keeps expressions out of its script', () => {
    expect(definition.run ?? '').not.toContain('${{');
  });

  test('leaves no token behind', () => {
    const isCheckout = definition.uses?.startsWith('actions/checkout@') ?? false;
    expect(isCheckout && definition.with?.['persist-credentials'] !== false).toBe(false);
  });
});

test('one action has one commit', () => {
  const commits = new Map<string, Set<string>>();
  for (const { definition } of steps) {
    const [action = '', commit = ''] = definition.uses?.split('@') ?? [];
    commits.set(action, (commits.get(action) ?? new Set()).add(commit));
  }
  expect([...commits].filter(([, found]) => found.size > 1)).toEqual([]);
});
