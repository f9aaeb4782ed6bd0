import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type ContestantName, contestants, isPinned } from './measure/contestants.ts';
import { figureLines, machineLine, outcomeLine } from './measure/print.ts';
import { type Command, capture, createMeasure, findAccountant, findPin } from './measure/process.ts';
import { readCcusage, readManifest, readTollgate } from './measure/readings.ts';
import { type CorpusName, DEFAULT_ROUNDS, LINE_UPS, runRounds } from './measure/rounds.ts';
import { judgeGrowth, judgeTarget, type Measured, type Outcome, readTargets } from './measure/targets.ts';
import { differences, type Totals } from './measure/totals.ts';
import { parseRunOrder, type RunOrder, USAGE } from './run-arguments.ts';

const HERE = import.meta.dirname;
const MODULES = join(HERE, 'node_modules');

/** What is missing for a run, each with its remedy. */
const missing = (order: RunOrder, accountant: string | null): string[] => [
  ...(order.peersOnly || existsSync(order.cli) ? [] : [`${relative('', order.cli)} is missing: npm run build`]),
  ...(existsSync(join(MODULES, 'ccusage')) ? [] : ['ccusage is missing: npm ci --prefix bench']),
  ...(order.check || accountant !== null
    ? []
    : ['GNU time is missing: apt-get install time, or brew install gnu-time']),
  ...order.profiles
    .filter((name) => name !== 'empty' && !existsSync(join(order.corpora, name, 'manifest.json')))
    .map(
      (name) =>
        `corpus ${name} is missing: node bench/generate.ts --profile ${name} --out ${relative('', join(order.corpora, name))}`,
    ),
];

const lineUp = (order: RunOrder, name: CorpusName): ReadonlyMap<ContestantName, Command> => {
  const home = join(order.corpora, name);
  mkdirSync(join(home, '.claude', 'projects'), { recursive: true });
  const pin = findPin();
  const commands = contestants({ cli: order.cli, modules: MODULES, home, pin: pin ?? ['taskset'] });
  const isRun = (each: ContestantName): boolean =>
    (pin !== null || !isPinned(each)) && !(order.peersOnly && /^(?:tollgate|version)/.test(each));
  const names = LINE_UPS[name].filter(isRun);
  const unpinned = LINE_UPS[name].filter((each) => pin === null && isPinned(each));
  if (unpinned.length > 0)
    console.log(`  skipped  ${unpinned.join(', ')}: there is no taskset, so no target on one CPU`);
  return new Map(names.map((each) => [each, commands[each]]));
};

const READERS = { tollgate: readTollgate, 'ccusage-npm': readCcusage, 'ccusage-native': readCcusage } as const;

/** Runs every tool that prints totals once. ccusage's npm entry comes before the bare binary: it makes it executable. */
const checkTotals = (commands: ReadonlyMap<ContestantName, Command>, expected: Required<Totals>): string[] =>
  (['tollgate', 'ccusage-npm', 'ccusage-native'] as const).flatMap((name) => {
    const command = commands.get(name);
    if (command === undefined) return [];
    return differences(READERS[name](capture(command)), expected).map((text) => `${name}: ${text}`);
  });

/** Checks, then times one corpus. Null: totals differ, so that a time would compare unequal work. */
const runCorpus = (order: RunOrder, name: CorpusName, accountant: string | null): Measured | null => {
  console.log(`\n${name}`);
  const commands = lineUp(order, name);
  const size = name === 'empty' ? { bytes: 0, requests: 0 } : checkCorpus(order, name, commands);
  if (size === null || order.check || accountant === null) return size && { ...size, figures: new Map() };
  const figures = runRounds(commands, order.rounds ?? DEFAULT_ROUNDS[name], createMeasure(accountant));
  for (const line of figureLines(figures)) console.log(line);
  return { ...size, figures };
};

const checkCorpus = (
  order: RunOrder,
  name: CorpusName,
  commands: ReadonlyMap<ContestantName, Command>,
): { readonly bytes: number; readonly requests: number } | null => {
  const { bytes, expected } = readManifest(readFileSync(join(order.corpora, name, 'manifest.json'), 'utf8'));
  const faults = checkTotals(commands, expected);
  for (const fault of faults) console.log(`  DIFFERS  ${fault}`);
  if (faults.length > 0) return null;
  console.log(`  totals agree: ${expected.requests} requests, $${expected.listCostUsd.toFixed(2)}, ${bytes} bytes`);
  return { bytes, requests: expected.requests };
};

const judge = (measured: ReadonlyMap<CorpusName, Measured>): Outcome[] => {
  const { targets, growth } = readTargets(readFileSync(join(HERE, 'targets.json'), 'utf8'));
  return [
    ...targets.map((target) => judgeTarget(target, measured.get(target.corpus)?.figures ?? new Map())),
    ...growth.map((target) => judgeGrowth(target, measured.get(target.from), measured.get(target.to))),
  ].filter((outcome) => outcome !== null);
};

/** Exit code: 0 every target met, 1 a target missed or totals that differ, 2 something to run with is missing. */
const main = (args: readonly string[]): number => {
  const order = parseRunOrder(args);
  if ('error' in order) {
    console.error(`${order.error}\n${USAGE}`);
    return 2;
  }
  const accountant = findAccountant();
  const gaps = missing(order, accountant);
  for (const gap of gaps) console.error(gap);
  if (gaps.length > 0) return 2;

  console.log(machineLine(new Date()));
  const measured = new Map<CorpusName, Measured>();
  for (const name of order.profiles) {
    const corpus = runCorpus(order, name, accountant);
    if (corpus !== null) measured.set(name, corpus);
  }
  const outcomes = judge(measured);
  if (outcomes.length > 0) console.log(`\ntargets\n${outcomes.map(outcomeLine).join('\n')}`);
  return measured.size === order.profiles.length && outcomes.every((outcome) => outcome.pass) ? 0 : 1;
};

process.exitCode = main(process.argv.slice(2));
