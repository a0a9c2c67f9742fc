/**
 * Rebuilds the site after changes: at once when idle, once more at the end of a build under way, however many changes
 * came meanwhile. `build` must not throw.
 */
export function createRebuilder(build: () => Promise<void>): () => void {
  let isBuilding = false;
  let isAsked = false;
  return () => {
    isAsked = true;
    if (!isBuilding) void run();
  };

  async function run(): Promise<void> {
    isBuilding = true;
    while (isAsked) {
      isAsked = false;
      await build();
    }
    isBuilding = false;
  }
}
