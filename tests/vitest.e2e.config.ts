import { defineConfig } from 'vitest/config';

// One browser, one file at a time: two cores, and a contribution rebuilds the site.
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    root: new URL('..', import.meta.url).pathname,
    fileParallelism: false,
    maxConcurrency: 2,
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // What is awaited comes later on a busy machine, and is not less exact for it.
    expect: { poll: { timeout: 20_000 } },
  },
});
