import * as z from 'zod/mini';
import { type Figures, LINE_UPS } from './rounds.ts';
import { pairwise, type Spread, spreadOf } from './statistics.ts';

const corpus = z.enum(Object.keys(LINE_UPS) as (keyof typeof LINE_UPS)[]);
const measure = z.enum(['wallMs', 'cpuMs', 'peakMiB']);
const subject = z.enum(['tollgate', 'version', 'tollgate-1cpu']);
const peer = z.enum(['node', 'ccusage-npm', 'ccusage-native', 'cat', 'ccusage-1cpu']);
const most = z.number();

const target = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ratio'), corpus, subject, measure, against: peer, most }),
  z.strictObject({ kind: z.literal('difference'), corpus, subject, measure, against: peer, most }),
  z.strictObject({ kind: z.literal('absolute'), corpus, subject, measure, most }),
]);

const growth = z.strictObject({
  kind: z.enum(['time-per-byte', 'kib-per-request']),
  from: corpus,
  to: corpus,
  most,
});

const targetsFile = z.strictObject({ targets: z.array(target), growth: z.array(growth) });

export type Target = z.infer<typeof target>;
export type Growth = z.infer<typeof growth>;

/** Reads `targets.json`; throws on anything it does not know. */
export const readTargets = (json: string): z.infer<typeof targetsFile> => targetsFile.parse(JSON.parse(json));

/** A target held against its figure. The median is judged; a difference of zero to the target passes. */
export type Outcome = { readonly label: string; readonly found: Spread; readonly most: number; readonly pass: boolean };

/** Null: the corpus of the target, or one of its contestants, was not run. */
export const judgeTarget = (target: Target, figures: Figures): Outcome | null => {
  const own = figures.get(target.subject)?.map((sample) => sample[target.measure]);
  if (own === undefined) return null;
  const named = `${target.corpus}: ${target.subject} ${target.measure}`;
  if (target.kind === 'absolute') return outcome(named, spreadOf(own), target.most);
  const peers = figures.get(target.against)?.map((sample) => sample[target.measure]);
  if (peers === undefined) return null;
  return target.kind === 'ratio'
    ? outcome(`${named} / ${target.against}`, spreadOf(pairwise(own, peers, (a, b) => a / b)), target.most)
    : outcome(`${named} − ${target.against}`, spreadOf(pairwise(own, peers, (a, b) => a - b)), target.most);
};

export type Measured = { readonly figures: Figures; readonly bytes: number; readonly requests: number };

/**
 * How time and memory grow from a corpus to a larger one: time above Node's start per byte, as a ratio (1 is linear), and
 * peak KiB per request added. Null: one of the two was not run.
 */
export const judgeGrowth = (target: Growth, from: Measured | undefined, to: Measured | undefined): Outcome | null => {
  if (from === undefined || to === undefined) return null;
  const label = `${target.from} → ${target.to}: tollgate ${target.kind}`;
  const [small, large] = [work(from, target.kind), work(to, target.kind)];
  if (small === null || large === null) return null;
  const value =
    target.kind === 'time-per-byte'
      ? large / to.bytes / (small / from.bytes)
      : ((large - small) * 1_024) / (to.requests - from.requests);
  return outcome(label, { median: value, min: value, max: value }, target.most);
};

const work = ({ figures }: Measured, kind: Growth['kind']): number | null => {
  const own = figures.get('tollgate');
  const floor = figures.get('node');
  if (own === undefined || floor === undefined) return null;
  if (kind === 'kib-per-request') return spreadOf(own.map((sample) => sample.peakMiB)).median;
  const walls = [own, floor].map((samples) => samples.map((sample) => sample.wallMs));
  return spreadOf(pairwise(walls[0] ?? [], walls[1] ?? [], (a, b) => a - b)).median;
};

const outcome = (label: string, found: Spread, most: number): Outcome => ({
  label,
  found,
  most,
  pass: found.median <= most,
});
