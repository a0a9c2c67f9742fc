import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { testTimeout: 60_000, include: ['tests/dist/**/*.test.ts'], root: new URL('..', import.meta.url).pathname },
});
