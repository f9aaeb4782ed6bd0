import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    env: { TZ: 'UTC' },
    coverage: { include: ['src/**'], reporter: ['text-summary', 'html'] },
  },
});
