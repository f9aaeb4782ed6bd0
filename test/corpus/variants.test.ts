import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow, hasCorpus, measurePaths, RECORDED } from './shared.ts';

/** A recorded run with its transcripts and streams edited, as another version or another end would have left them. */
const variant = (name: string, edit: (text: string) => string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'tollgate-'));
  for (const part of readdirSync(join(RECORDED, name))) {
    if (/^(home|runner-temp|stdout)/.test(part))
      cpSync(join(RECORDED, name, part), join(folder, part), { recursive: true });
  }
  for (const path of filesBelow(folder)) writeFileSync(path, edit(readFileSync(path, 'utf8')));
  return folder;
};

const withoutAsked = (text: string): string => text.replaceAll(/"requestedModel":"[^"]*",?/g, '');

describe.skipIf(!hasCorpus)('recorded runs, as others would have left them', () => {
  test('a fallback of a version that does not record what was asked for is billed once', () => {
    const { report } = measurePaths([variant('iterations-fallback-opus-5-5', withoutAsked)]);
    expect(report.cost.totalUsd).toBeCloseTo(0.134458, 6);
  });

  test('a regional profile that only the total names brings its premium', () => {
    const { report } = measurePaths([variant('bedrock-wire-us-opus-5-5', withoutAsked)]);
    expect(report.cost.totalUsd).toBeCloseTo(0.13213464, 8);
    expect(report.cost.unattributedUsd).toBe(0);
  });

  test('what came before `since` is not in the bill, also in the middle of a process', () => {
    const times = /"timestamp":"([^"]+)"/g;
    const folder = variant('plain-opus-5-5', (text) => text);
    const [transcript = ''] = filesBelow(join(folder, 'home')).filter((path) => path.endsWith('.jsonl'));
    const replies = readFileSync(transcript, 'utf8')
      .split('\n')
      .filter((line) => line.includes('"type":"assistant"'));
    const ids = [...new Set(replies.map((line) => /"id":"(msg_[^"]+)"/.exec(line)?.[1]))];
    const second = replies.find((line) => line.includes(String(ids[1]))) ?? '';
    const at = Date.parse([...second.matchAll(times)].at(-1)?.[1] ?? '');
    const { report } = measurePaths([folder], { since: { kind: 'time', at } });
    expect(report.turns.total).toBe(ids.length - 1);
    expect(report.cost.totalUsd).toBe(report.cost.requestsUsd);
  });

  test('sessions of one file, one behind the other, cost what they cost apart', () => {
    const files = ['autocompact-sonnet-4-6', 'subagent-foreground-sonnet-4-6'].map((name) =>
      filesBelow(join(RECORDED, name, 'home')).filter((path) => path.endsWith('.jsonl')),
    );
    const folder = mkdtempSync(join(tmpdir(), 'tollgate-'));
    writeFileSync(
      join(folder, 'all.jsonl'),
      files
        .flat()
        .map((path) => readFileSync(path, 'utf8'))
        .join(''),
    );
    const together = measurePaths([join(folder, 'all.jsonl')]).report;
    expect(together.cost.totalUsd).toBeCloseTo(0.923112 + 0.156612, 6);
    expect(together.quality.flags).toEqual([]);
  });

  test('an execution file alone whose agents were still at work is a floor', () => {
    const { report } = measurePaths([join(RECORDED, 'action-background-missed', 'runner-temp')]);
    expect(report.quality.flags).toContain('incomplete');
    expect(report.cost.isFloor).toBe(true);
  });

  test.each([
    ['action-background-missed', 0.180712],
    ['action-background-killed', 0.081692],
  ])('%s: agents that went on after the result, by a version that saves no total', (name, usd) => {
    const unsaved = (text: string): string => text.replaceAll(/^.*"type":"cost-state".*\n/gm, '');
    const { cost, quality } = measurePaths([variant(name, unsaved)]).report;
    expect(cost.totalUsd).toBeCloseTo(usd, 8);
    expect(cost.unattributedUsd).toBeCloseTo(0.00098, 8);
    expect(quality.flags).toContain('execution-file-incomplete');
    expect(quality.issues).toEqual([]);
  });

  test('a forked session, split anywhere or as it stood in between, costs what it cost', () => {
    const [fork = [], parent = []] = filesBelow(join(RECORDED, 'resume-continue-fork', 'home'))
      .filter((path) => path.endsWith('.jsonl'))
      .map((path) => readFileSync(path, 'utf8').trimEnd().split('\n'));
    const expectWhole = (...files: readonly (readonly string[])[]): void => {
      const folder = mkdtempSync(join(tmpdir(), 'tollgate-'));
      files.forEach((lines, index) => {
        writeFileSync(join(folder, `${index}.jsonl`), `${lines.join('\n')}\n`);
      });
      const { cost, quality } = measurePaths([folder]).report;
      expect([cost.totalUsd, cost.unattributedUsd, quality.flags]).toEqual([0.161384, 0, []]);
    };
    for (const at of [24, 31, 37, 44, 48]) {
      expectWhole(parent.slice(0, at), parent.slice(at), fork);
      expectWhole(parent.slice(0, at), fork);
      expectWhole(parent.slice(0, at), parent, fork);
    }
    for (const at of [16, 24, 29, 37]) expectWhole(parent, fork.slice(0, at), fork.slice(at));
  });

  test('a fork of which only standard output is left costs what it added', () => {
    const outputs = [1, 2, 3, 4].map((step) => join(RECORDED, 'resume-continue-fork', `stdout-${step}.json`));
    const { cost } = measurePaths(outputs).report;
    expect(cost.totalUsd).toBeCloseTo(0.161384, 8);
    expect(cost.reportedUsd).toBeCloseTo(0.161384, 8);
  });
});
