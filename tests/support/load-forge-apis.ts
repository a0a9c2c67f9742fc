/** The code by which Decap speaks to forges, out of the browser that it expects. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'rolldown';
import type { SavedEntry } from '../../src/cms/decap.ts';
import type { ForgeApi } from '../../src/cms/forge-pins.ts';

export interface SavingApi extends ForgeApi {
  persistFiles(files: SavedEntry['dataFiles'], assets: SavedEntry['assets'], options: object): Promise<unknown>;
  readFile(path: string, id: string, options: { branch: string }): Promise<string>;
  editorialWorkflowGit(files: object[], slug: string, collection: string, options: object): Promise<unknown>;
}
export type ForgeName = 'gitlab' | 'forgejo' | 'github';
type Apis = Readonly<Record<ForgeName, new (config: object) => SavingApi>>;

/** A memory of a browser, as much as the code asks when it is loaded. */
const STORAGE = 'const localStorage = { getItem: () => null, setItem() {}, removeItem() {}, key: () => null, length: 0 };';

/** Bundles and loads the interfaces of Decap to the three forges; a second or two. */
export async function loadForgeApis(): Promise<Apis> {
  const folder = mkdtempSync(join(tmpdir(), 'poles-decap-'));
  const input = '\0forges';
  const names: readonly ForgeName[] = ['gitlab', 'forgejo', 'github'];
  const code = names
    .map(
      (name) =>
        `export { default as ${name} } from ${JSON.stringify(join(process.cwd(), `node_modules/decap-cms-backend-${name}/dist/esm/API.js`))};`,
    )
    .join('\n');
  const file = join(folder, 'forges.mjs');
  await build({
    input,
    platform: 'browser',
    plugins: [{ name: 'forges', resolveId: (id) => (id === input ? id : undefined), load: (id) => (id === input ? code : undefined) }],
    transform: { define: { window: 'globalThis' } },
    output: { file, format: 'esm', intro: STORAGE },
    logLevel: 'silent',
  });
  try {
    return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Apis;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
