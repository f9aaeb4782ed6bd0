import { cpus, loadavg } from 'node:os';
import type { Figures } from './rounds.ts';
import { type Spread, spreadOf } from './statistics.ts';
import type { Outcome } from './targets.ts';

/** What a reader must know of the machine before believing a figure. */
export const machineLine = (now: Date): string => {
  const [load = 0] = loadavg();
  const [first] = cpus();
  return `${now.toISOString().slice(0, 10)}, ${cpus().length} × ${first?.model.trim()}, Node ${process.versions.node}, load ${load.toFixed(1)}`;
};

/** Median [min–max] per contestant. */
export const figureLines = (figures: Figures): string[] =>
  [...figures].map(([name, samples]) => {
    const wall = samples.map((sample) => sample.wallMs);
    const cpu = samples.map((sample) => sample.cpuMs);
    const peak = samples.map((sample) => sample.peakMiB);
    return `  ${name.padEnd(15)} wall ${text(wall, 0)} ms   CPU ${text(cpu, 0)} ms   peak ${text(peak, 0)} MiB   n = ${samples.length}`;
  });

export const outcomeLine = ({ label, found, most, pass }: Outcome): string =>
  `  ${pass ? 'pass' : 'MISS'}  ${label.padEnd(44)} ${spreadText(found, 2)}  (at most ${most})`;

const text = (values: readonly number[], digits: number): string => spreadText(spreadOf(values), digits);

const spreadText = ({ median, min, max }: Spread, digits: number): string =>
  min === max ? median.toFixed(digits) : `${median.toFixed(digits)} [${min.toFixed(digits)}–${max.toFixed(digits)}]`;
