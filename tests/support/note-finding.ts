import type { Finding } from '../../src/measured/accessibility.ts';

declare module 'vitest' {
  interface TaskMeta {
    accessibility?: Finding;
  }
}

/** Leaves with a test, in the report of its run, what it looked at: `npm run accessibility` gathers it. Called again, it adds. */
export function note({ meta }: { meta: { accessibility?: Finding } }, finding: Finding): void {
  meta.accessibility = { ...meta.accessibility, ...finding };
}
