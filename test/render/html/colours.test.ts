import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../repo/root.ts';

type Rgb = readonly [number, number, number];

const [light = '', dark = ''] = readFileSync(join(ROOT, 'src/render/html/page/colours.css'), 'utf8').split('@media');

const named = (css: string): ReadonlyMap<string, Rgb> =>
  new Map(
    [...css.matchAll(/--(\w+): #(..)(..)(..);/g)].map(([, name = '', ...parts]) => {
      const [r = 0, g = 0, b = 0] = parts.map((part) => Number.parseInt(part, 16) / 255);
      return [name, [r, g, b]];
    }),
  );

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

const times = (matrix: readonly Rgb[], [x, y, z]: Rgb): Rgb => {
  const [a = 0, b = 0, c = 0] = matrix.map(([p, q, r]) => p * x + q * y + r * z);
  return [a, b, c];
};

/** Machado, Oliveira and Fernandes 2009, severity 1: https://www.inf.ufrgs.br/~oliveira/pubs_files/CVD_Simulation/CVD_Simulation.html */
const EYES: Readonly<Record<string, readonly Rgb[]>> = {
  'ordinary eyes': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Oklab of linear sRGB: https://bottosson.github.io/posts/oklab/ */
const oklab = (rgb: Rgb): Rgb => {
  const [l, m, s] = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  ).map((part) => Math.cbrt(Math.max(0, part))) as unknown as Rgb;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [l, m, s],
  );
};

const distance = (a: Rgb, b: Rgb, eyes: readonly Rgb[]): number => {
  const [p, q] = [a, b].map((rgb) => oklab(times(eyes, rgb.map(linear) as unknown as Rgb))) as [Rgb, Rgb];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
};

/** Four times what is just noticeable in Oklab. */
const APART = 0.08;

const pairs = (names: readonly string[]): readonly (readonly [string, string])[] =>
  names.flatMap((a, index) => names.slice(index + 1).map((b) => [a, b] as const));

const ORIGINS = Array.from({ length: 9 }, (_, column) => `c${column}`);
const BUCKETS = Array.from({ length: 7 }, (_, bucket) => `k${bucket}`);

describe.each([
  ['light', named(light)],
  ['dark', named(dark)],
])('in %s', (_, colours) => {
  const colour = (name: string): Rgb => colours.get(name) ?? [0, 0, 0];

  test.each(Object.keys(EYES))('%s tell the colours of a chart apart', (eyes) => {
    const near = [...pairs(ORIGINS), ...pairs(BUCKETS)]
      .map(([a, b]) => ({ pair: `${a} ${b}`, apart: distance(colour(a), colour(b), EYES[eyes] ?? []) }))
      .filter(({ apart }) => apart < APART);
    expect(near).toEqual([]);
  });
});
