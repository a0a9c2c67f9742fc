import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The built site is read once for all: no test changes it.
  test: {
    isolate: false,
    maxWorkers: '100%',
    testTimeout: 60_000,
    include: ['tests/dist/**/*.test.ts'],
    root: new URL('..', import.meta.url).pathname,
  },
});
