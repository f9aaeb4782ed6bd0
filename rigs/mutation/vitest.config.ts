import { defineConfig } from 'vitest/config';
import shared from '../../vitest.config.ts';

/** The tests of the rooms that are mutated: pure, and short enough to run once for every change. */
export default defineConfig({
  test: {
    ...shared.test,
    include: ['test/pricing/**/*.test.ts', 'test/budget/**/*.test.ts'],
  },
});
