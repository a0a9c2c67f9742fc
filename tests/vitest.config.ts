import { defineConfig } from 'vitest/config';

/** One set of modules for all files: what they test is pure, and loading it again for each took longer than the tests. A busy machine fails none. */
export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    root: new URL('..', import.meta.url).pathname,
    isolate: false,
    maxWorkers: '100%',
    testTimeout: 30_000,
  },
});
