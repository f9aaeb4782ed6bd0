import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../src/github/annotations.ts';
import { type Desk, type Publication, publish } from '../../src/github/publish.ts';

/** A desk that writes down what happens at it; the named acts throw. */
const recording = (...broken: readonly string[]) => {
  const calls: string[] = [];
  const act = (call: string): void => {
    if (broken.some((start) => call.startsWith(start))) throw new Error(`${call} is broken`);
    calls.push(call);
  };
  const desk: Desk = {
    appendSummary: async (markdown) => act(`summary ${markdown}`),
    writeComment: async (markdown) => {
      act(`comment ${markdown}`);
      return 'https://comment';
    },
    explainComment: (error) => ({ level: 'warning', message: `explained: ${String(error)}` }),
    setOutput: (name, value) => act(`output ${name}=${value}`),
    writeFile: async (path, text) => act(`file ${path} ${text}`),
    annotate: ({ level, message }) => act(`${level} ${message}`),
  };
  return { desk, calls };
};

const PUBLICATION: Publication = {
  summary: [() => 'full'],
  comment: [() => 'short'],
  outputs: { 'cost-usd': '1.5', verdict: 'fail' },
  reportFile: { path: 'report.json', text: () => '{}' },
  annotations: [{ level: 'warning', message: 'near the limit' }],
};

test('summary, comment, report file, outputs, annotations', async () => {
  const { desk, calls } = recording();
  await publish(PUBLICATION, desk);
  expect(calls).toEqual([
    'summary full',
    'comment short',
    'file report.json {}',
    'output cost-usd=1.5',
    'output verdict=fail',
    'output report-file=report.json',
    'output comment-url=https://comment',
    'warning near the limit',
  ]);
});

describe('what fails stops nothing and is told once', () => {
  const whole = ['summary', 'comment', 'file', 'output cost-usd', 'output verdict', 'warning near'];

  test.each([
    ['summary', 'warning The job summary was not written: summary full is broken'],
    ['comment', 'warning explained: Error: comment short is broken'],
    ['file', 'warning The report file report.json was not written: file report.json {} is broken'],
    ['output cost-usd', 'warning The output cost-usd was not written: output cost-usd=1.5 is broken'],
  ])('%s', async (broken, told) => {
    const { desk, calls } = recording(broken);
    await publish(PUBLICATION, desk);
    expect(calls.at(-1)).toBe(told);
    for (const part of whole.filter((name) => name !== broken)) {
      expect(calls.filter((call) => call.startsWith(part))).toHaveLength(1);
    }
  });

  test('all of them', async () => {
    const { desk, calls } = recording('summary', 'comment', 'file', 'output');
    await publish(PUBLICATION, desk);
    expect(calls.filter((call) => !call.startsWith('warning'))).toEqual([]);
    expect(calls).toHaveLength(1 + 3 + 4);
  });

  test('a telling that throws', async () => {
    const { desk, calls } = recording();
    const crash = () => {
      throw new Error('renderer');
    };
    await publish({ ...PUBLICATION, summary: [crash], comment: [crash] }, desk);
    expect(calls).toContain('warning The job summary was not written: renderer');
    expect(calls).toContain('warning explained: Error: renderer');
    expect(calls).toContain('output verdict=fail');
  });
});

test('an output tells nothing that was not published', async () => {
  const { desk, calls } = recording('comment', 'file');
  await publish(PUBLICATION, desk);
  expect(calls).toContain('output report-file=');
  expect(calls).toContain('output comment-url=');
});

test.each([
  ['not wanted', { ...PUBLICATION, comment: null }, {}],
  ['without a pull request', PUBLICATION, { writeComment: null }],
])('a comment %s is no failure', async (_, publication, lack) => {
  const { desk, calls } = recording();
  await publish(publication, { ...desk, ...lack });
  expect(calls.filter((call) => /^(comment|warning explained)/.test(call))).toEqual([]);
});

test('the fullest telling that fits is published', async () => {
  const { desk, calls } = recording();
  const comment: Publication['comment'] = [() => 'x'.repeat(60_001), () => 'y'.repeat(60_000), () => 'z'];
  const summary: Publication['summary'] = [() => 'é'.repeat(500_001), () => 'è'.repeat(500_000)];
  await publish({ ...PUBLICATION, comment, summary }, desk);
  expect(calls[0]).toBe(`summary ${'è'.repeat(500_000)}`);
  expect(calls[1]).toBe(`comment ${'y'.repeat(60_000)}`);
});

test('annotations keep to the runner’s caps', async () => {
  const { desk, calls } = recording();
  const many = (level: Annotation['level'], count: number) =>
    Array.from({ length: count }, (_, index) => ({ level, message: `${level} ${index} ${'x'.repeat(5000)}` }));
  await publish({ ...PUBLICATION, annotations: [...many('warning', 12), ...many('error', 10)] }, desk);
  const warnings = calls.filter((call) => call.startsWith('warning '));
  expect(warnings).toHaveLength(10);
  expect(warnings.at(-1)).toBe('warning 3 more of this kind; the job summary has what they are about.');
  expect(warnings[0]).toHaveLength('warning '.length + 4096);
  const errors = calls.filter((call) => call.startsWith('error '));
  expect([errors.length, errors.at(-1)?.slice(0, 13)]).toEqual([10, 'error error 9']);
});
