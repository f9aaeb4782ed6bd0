import type { Origin } from './origin.ts';

/** What one origin has of a context: segments at rising positions (in tokens), and how many of its tokens stand before each. */
export type Layer = {
  readonly origin: Origin;
  /** Its place in `Layers.all`. */
  readonly column: number;
  readonly starts: number[];
  readonly before: number[];
  tokens: number;
};

/**
 * A thread's context by origin. How much of each origin stands before any position is a binary search, so that billing a
 * request by position needs no walk over everything the context holds.
 */
export type Layers = {
  readonly all: Layer[];
  readonly byOrigin: Map<Origin, Layer>;
  /** Tokens of each layer, by column. */
  readonly sizes: number[];
  /** The segments of all layers, front to back: whose each is, and where it starts. */
  readonly owners: Layer[];
  readonly starts: number[];
  length: number;
};

export const newLayers = (): Layers => ({
  all: [],
  byOrigin: new Map(),
  sizes: [],
  owners: [],
  starts: [],
  length: 0,
});

/** Names of tools are anybody's: those beyond a sane number share one origin. */
const MOST_ORIGINS = 100;

/** The layer of an origin, made at its first piece. */
export const layerOf = (layers: Layers, origin: Origin): Layer => {
  const known = layers.byOrigin.get(origin);
  if (known !== undefined) return known;
  if (layers.all.length >= MOST_ORIGINS && origin !== 'other') return layerOf(layers, 'other');
  const layer: Layer = { origin, column: layers.all.length, starts: [], before: [], tokens: 0 };
  layers.byOrigin.set(origin, layer);
  layers.all.push(layer);
  layers.sizes.push(0);
  return layer;
};

/** Puts tokens at the context's end. */
export const extend = (layers: Layers, layer: Layer, tokens: number): void => {
  layer.starts.push(layers.length);
  layer.before.push(layer.tokens);
  layer.tokens += tokens;
  layers.sizes[layer.column] = layer.tokens;
  layers.owners.push(layer);
  layers.starts.push(layers.length);
  layers.length += tokens;
};

/** Tokens of a layer before a position. */
export const tokensBefore = ({ starts, before, tokens }: Layer, position: number): number => {
  const last = starts.length - 1;
  // Most of what is asked for stands behind all of a layer.
  if (position >= (starts[last] ?? 0) + tokens - (before[last] ?? 0)) return tokens;
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return 0;
  const first = before[low - 1] ?? 0;
  const size = (before[low] ?? tokens) - first;
  return first + Math.min(position - (starts[low - 1] ?? 0), size);
};

/** Drops what stands behind a position. */
export const cutLayers = (layers: Layers, length: number): void => {
  if (length >= layers.length) return;
  for (const layer of layers.all) {
    layer.tokens = tokensBefore(layer, length);
    layers.sizes[layer.column] = layer.tokens;
    while ((layer.starts.at(-1) ?? -1) >= length) {
      layer.starts.pop();
      layer.before.pop();
    }
  }
  while ((layers.starts.at(-1) ?? -1) >= length) {
    layers.starts.pop();
    layers.owners.pop();
  }
  layers.length = length;
};
