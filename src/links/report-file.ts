import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { LinkReport } from './report.ts';

/** Beside what builds leave: the forge keeps it in its cache, git never sees it. */
const PATH = '.build/links.json';

const schema = z.object({
  checkedOn: z.iso.date(),
  dead: z.array(z.object({ url: z.url({ protocol: /^https?$/u }), reason: z.string(), since: z.iso.date(), times: z.int() })),
});

/** The last report of a project; undefined when there is none or it cannot be read. */
export async function readReport(root: string): Promise<LinkReport | undefined> {
  try {
    return schema.parse(JSON.parse(await readFile(join(root, PATH), 'utf8')));
  } catch {
    return undefined;
  }
}

/** Writes the report of a project. */
export async function writeReport(root: string, report: LinkReport): Promise<void> {
  await mkdir(dirname(join(root, PATH)), { recursive: true });
  await writeFile(join(root, PATH), `${JSON.stringify(report, null, 2)}\n`);
}
