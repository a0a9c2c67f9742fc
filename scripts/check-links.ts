/** `npm run check:links`: follows the links to other sites and notes those that lead nowhere. For the forge's schedule only. */
import { askAll } from '../src/links/ask-all.ts';
import { findExternalLinks } from '../src/links/find-external-links.ts';
import { confirmedDead, updateReport } from '../src/links/report.ts';
import { readReport, writeReport } from '../src/links/report-file.ts';
import { readContent } from '../src/sources/read-content.ts';
import { typeset } from '../src/text/typeset.ts';
import { wikiStrings } from '../src/ui/wiki-strings.ts';
import { isDraft } from '../src/wiki/corpus.ts';

const root = process.cwd();
const urls = new Set(
  readContent(root)
    .files.filter((file) => !isDraft(file))
    .flatMap(findExternalLinks),
);
const report = updateReport(await readReport(root), await askAll(urls), new Date().toISOString().slice(0, 10));
await writeReport(root, report);
console.log(typeset(wikiStrings.linksFollowed(urls.size, report.dead.length, confirmedDead(report).length)));
