import { defineConfig } from 'vitest/config';

/** Journeys through real git repositories, each made by its test: as quick as git is on the machine. */
export default defineConfig({
  test: { include: ['tests/git/**/*.test.ts'], root: new URL('..', import.meta.url).pathname, testTimeout: 30_000, maxWorkers: '100%' },
});
