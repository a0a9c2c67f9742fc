/** The search index of the site built in this folder, and nothing else: what it costs apart. */
import { buildSearchIndex } from '../../src/search/build-index.ts';
import { readContent } from '../../src/sources/read-content.ts';

await buildSearchIndex('dist', readContent(process.cwd()).files);
