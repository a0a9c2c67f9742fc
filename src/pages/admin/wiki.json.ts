/** `/admin/wiki.json`: the names of the wiki, for the editor of texts. */
import type { APIRoute } from 'astro';
import { toWikiRows } from '../../cms/wiki-rows.ts';
import { getCorpus } from '../../library/corpus.ts';
import { listSources } from '../../library/images.ts';

export const GET: APIRoute = () => Response.json(toWikiRows(getCorpus().files.values(), listSources()));
