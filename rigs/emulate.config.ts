import { defineConfig } from 'vitest/config';
import shared from '../vitest.config.ts';

/** All scenarios once over another implementation of GitHub. The pages of whole exchanges have the stand-in's own ids and words. */
export default defineConfig({
  test: {
    ...shared.test,
    include: ['test/scenarios/*.test.ts'],
    exclude: ['test/scenarios/exchanges.test.ts'],
    env: { ...shared.test?.env, TOLLGATE_RIG: 'emulate' },
    reporters: ['verbose'],
  },
});
