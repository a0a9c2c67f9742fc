/** Builds the site: check the content, print aside, judge what was printed, index, and only then replace what readers see. */
import { existsSync } from 'node:fs';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { missingPages } from '../checks/missing-pages.ts';
import { copyDecap } from '../cms/copy-decap.ts';
import { isUnread } from '../history/git.ts';
import { writeVersion } from '../offline/write-version.ts';
import { writeRedirects } from '../redirects/write-redirects.ts';
import { checkBuiltSite } from '../safety/check-built-site.ts';
import { findAtFault } from '../safety/find-at-fault.ts';
import { replaceFolder, restoreFolder } from '../safety/replace-folder.ts';
import { sayDiskFailure } from '../safety/say-disk-failure.ts';
import { writeHeaders } from '../safety/write-headers.ts';
import { buildSearchIndex } from '../search/build-index.ts';
import { writeSitemap } from '../seo/write-sitemap.ts';
import { getMemory, openMemory } from '../sources/memory.ts';
import { writeQuarantine } from '../sources/quarantine.ts';
import type { SourceFile } from '../sources/source-file.ts';
import { giveContent } from '../sources/watch-content.ts';
import { typeset } from '../text/typeset.ts';
import { safetyStrings } from '../ui/safety-strings.ts';
import { unavailableStrings as words } from '../ui/unavailable-strings.ts';
import { liveCorpus } from '../wiki/live-corpus.ts';
import { compileAhead } from './compile-ahead.ts';
import { readOutside, writeBuiltFrom } from './freshness.ts';
import { giveBackOnce } from './give-back.ts';
import { MEMORY, PROGRAM, RECORD } from './kept.ts';
import { NotBuilt, NotPrinted } from './not-built.ts';
import { isOfCode, openProgram, toProgramKey } from './open-program.ts';
import { printSite } from './print-site.ts';
import { readPublishable } from './read-publishable.ts';
import { readRecord, writeRecord } from './record.ts';
import { salvage } from './salvage.ts';

/** Entries that builds in a row may find that they cannot print, before it is the program's fault. */
const MOST_ASIDE = 3;

export interface Wish {
  /** Folder of the site that readers see, in the project. */
  out: string;
  /** Paths of entries whose pages a first build made and could not publish. */
  aside: readonly string[];
  /** Of the code that this process runs: what was kept under another is not used. */
  codeKey: string;
  /** Told, in French and typeset, what whoever builds must know. */
  say: (message: string) => void;
}

export interface Built {
  /** Entries read; pages that the search finds; files of pages, and those that were printed anew. */
  entries: number;
  searchable: number;
  files: number;
  printed: number;
}

/**
 * Builds the site of the project `root`, whose folders nobody else uses meanwhile. An entry that cannot be published is set
 * aside, said, and does not stop the others. Throws `NotBuilt` when nothing is published: the last good site stays.
 */
export async function buildSite(root: string, { out: name, aside, codeKey, say }: Wish): Promise<Built> {
  const next = join(root, '.build/site');
  const last = join(root, '.build/last');
  const recordFile = join(root, RECORD);
  const out = join(root, name);
  const began = Date.now();
  const outside = await readOutside(root);
  await restoreFolder(out, last);
  const lastRecord = readRecord(recordFile, codeKey);
  const salvaged = salvage(next, lastRecord.files);
  // Said where it is awaited.
  salvaged.catch(() => undefined);
  if (!isOfCode(join(root, PROGRAM), codeKey)) await compileAhead(root, codeKey, aside);

  const forget = openMemory(join(root, MEMORY), codeKey);
  const { content, quarantine, entries } = await readPublishable(root, aside, getMemory(), say);
  const { files } = content;
  const standing = await salvaged;
  writeQuarantine(root, quarantine);
  giveContent(root, content);
  const corpus = liveCorpus(root, false)();
  const program = await openProgram(root, join(root, PROGRAM), codeKey, toProgramKey(codeKey, corpus));
  await cp(program.assets, next, { recursive: true });
  const ground = { into: next, standing, last: out };
  const { pages, record, judged } = await printSite(await program.listPages(), ground, lastRecord).catch((error: unknown) => {
    throw withoutEntry(error, files, aside);
  });
  writeSitemap(next, pages);
  const missing = missingPages(files, (path) => existsSync(join(next, path)));
  if (missing.length > 0) throw new NotBuilt(words.missing(missing));
  await writeRedirects(next, corpus);
  await writeFile(join(next, '_headers'), writeHeaders('_headers'));
  const faults = checkBuiltSite(next, judged);
  if (faults.length > 0) {
    say(typeset(faults.map((fault) => `  ${fault}`).join('\n')));
    const atFault = findAtFault(files, faults);
    throw mayLeave(aside) && atFault.length > 0 ? new NotBuilt(safetyStrings.again, atFault) : new NotBuilt(safetyStrings.stopped);
  }
  await copyDecap(join(next, 'admin'));
  // Pagefind comes on top.
  giveBackOnce();
  const { pages: searchable } = await buildSearchIndex(next, files, record.files);
  await writeVersion(next, codeKey, record.files);
  await replaceFolder(out, next, last);
  writeRecord(recordFile, record);
  writeBuiltFrom(root, { out: name, codeKey, outside, began });
  forget();
  return { entries, searchable, files: record.files.size, printed: record.files.size - judged.size };
}

/** Whether one more entry may be left aside: where the pages left of several cannot be published either, the fault is the program's. */
const mayLeave = (aside: readonly string[]): boolean => aside.length < MOST_ASIDE;

/** A page that cannot be printed is its entry's fault, and does not stop the others; what the disk and git refuse is nobody's. */
function withoutEntry(error: unknown, files: readonly SourceFile[], aside: readonly string[]): unknown {
  if (!(error instanceof NotPrinted)) return error;
  if (sayDiskFailure(error.cause) !== undefined || isUnread(error.cause)) return error.cause;
  const atFault = mayLeave(aside) ? findAtFault(files, [error.file]) : [];
  return atFault.length > 0 ? new NotBuilt(safetyStrings.unprintable(error.message), atFault) : error;
}
