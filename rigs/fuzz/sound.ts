import { deepStrictEqual, ok } from 'node:assert/strict';
import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import type { Report } from '../../src/analysis/report.ts';
import { renderJson } from '../../src/render/json.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { parseJson } from '../../src/transcript/json.ts';
import { readFile } from '../../src/transcript/read-file.ts';
import type { Reading } from '../../src/transcript/reading.ts';
import { newTools, type ReadingTools } from '../../src/transcript/reading-tools.ts';
import { newSkeleton } from '../../src/transcript/skeleton.ts';
import { measurePaths } from '../../test/corpus/shared.ts';

/**
 * Everything a file was found to hold, with what hangs on how its JSON is written or without: sizes, digests, which of two equal
 * keys stands. What it was read with is left out.
 */
const essence = ({ file: _, tools: __, trace: ___, responses, traces, ...reading }: Reading, isPlain: boolean) => ({
  ...reading,
  responses: responses.map(({ next: _, contentBytes, toolUses, ...response }) => ({
    ...response,
    contentBytes: isPlain ? contentBytes : 0,
    toolUses: isPlain ? toolUses : toolUses.map(({ id, name }) => ({ id, name })),
  })),
  traces: [...traces.values()].map(({ bytes, names, ...trace }) => ({
    ...trace,
    ...(isPlain ? { bytes, names } : {}),
  })),
});

/** Whether the lines are as `JSON.stringify` writes them: without spaces, needless escapes and keys that come twice. */
const isPlainlyWritten = (path: string): boolean => {
  const content = readFileSync(path);
  const lines = isUtf8(content) ? content.toString().split('\n') : [];
  return lines.length > 0 && lines.every((line) => line === '' || JSON.stringify(parseJson(line)) === line);
};

const SCANNED = newTools();
const PARSED: ReadingTools = { ...newTools(), skeleton: newSkeleton(() => null) };

/**
 * Line by line in WebAssembly or parsed as JSON, in large steps or small: a file says one thing. Of a line that is no JSON the
 * scanner may keep what a parse loses, because it does not look into what it passes over. @throws AssertionError
 */
const hasOneReading = (path: string): void => {
  const isPlain = isPlainlyWritten(path);
  const read = (tools: ReadingTools, step?: number) =>
    essence(readFile({ path, name: 'file' }, 0, tools, step), isPlain);
  const scanned = read(SCANNED);
  const parsed = read(PARSED);
  deepStrictEqual(read(SCANNED, 4096), scanned, 'read in small steps, the file says something else');
  if (parsed.skipped === 0) deepStrictEqual(parsed, scanned, 'parsed whole, the file says something else');
  else ok(scanned.records >= parsed.records, 'the scanner loses records that a parse keeps');
};

/** Up to here a number holds every nanodollar. */
const EXACT_USD = 9_000_000;

const nanos = (usd: number): number => Math.round(usd * 1e9);
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Paths of the numbers that are none, or less than nothing. */
const oddNumbers = (value: unknown, path = 'report'): readonly string[] => {
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 ? [] : [`${path} is ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => oddNumbers(inner, `${path}.${key}`));
};

/** Figures that can be below zero: what another way of running would have cost more. */
const SIGNED = /^report\.(whatIf|advice|compactions)\./;

/** Sums are the sums of their parts, whatever the parts are made of. @throws AssertionError */
const isSound = ({ cost, origins, turns, threads, timeline, composition, ...rest }: Report): void => {
  const report = { cost, origins, turns, threads, timeline, composition, ...rest };
  deepStrictEqual(
    oddNumbers(report).filter((each) => !SIGNED.test(each)),
    [],
  );
  deepStrictEqual(total(threads.map((thread) => thread.turns)), turns.total, 'threads do not have all turns');
  deepStrictEqual(timeline.length, turns.total, 'the timeline does not have all turns');
  if (cost.knownUsd > EXACT_USD) return;
  const buckets = Object.values(cost.buckets);
  deepStrictEqual(total(buckets.map(({ usd }) => nanos(usd))), nanos(cost.knownUsd), 'buckets are not the bill');
  deepStrictEqual(total(origins.map(({ usd }) => nanos(usd))), nanos(cost.knownUsd), 'origins are not the bill');
};

/** @throws AssertionError, or whatever Tollgate throws: it must not. */
export const check = (path: string): void => {
  hasOneReading(path);
  const { report, judgement } = measurePaths([path]);
  isSound(report);
  JSON.parse(renderJson(report, judgement));
  renderMarkdown(report, judgement, 'full');
};
