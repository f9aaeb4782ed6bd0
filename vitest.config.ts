import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    env: { TZ: 'UTC' },
    // Scenarios wait more than they work: with one worker, as is the default on two cores, everything waits with them.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // No test is about time: the limit is there for what hangs, also on a machine that is busy with other things.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    coverage: { include: ['src/**'], reporter: ['text-summary', 'html'] },
  },
});
