import { setFlagsFromString } from 'node:v8';

/**
 * Of a corpus little is alive at a time, and V8 would let the heap grow to several times that before it looks: a small young
 * generation and a slow growth of the old one take half the memory (bench/README.md).
 */
export const keepHeapSmall = (): void => {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=40');
};
