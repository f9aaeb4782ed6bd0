import { defineConfig } from 'vitest/config';
import shared from '../vitest.config.ts';

/** All scenarios once with a second judge of what is said to GitHub, and of what the stand-in answers. */
export default defineConfig({
  test: {
    ...shared.test,
    include: ['rigs/prism.test.ts', 'test/scenarios/*.test.ts'],
    globalSetup: ['rigs/prism.setup.ts'],
    env: { ...shared.test?.env, TOLLGATE_RIG: 'prism' },
  },
});
