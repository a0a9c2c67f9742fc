/** `/admin/wiki.json`: the names of the wiki, for the editor of texts. */
import type { APIRoute } from 'astro';
import { toWikiRows } from '../../cms/wiki-rows.ts';
import { getCorpus } from '../../library/content.ts';
import { listMedia } from '../../sources/list-media.ts';

const paths = listMedia(process.cwd()).map((path) => `content/media/${path}`);

export const GET: APIRoute = () => Response.json(toWikiRows(getCorpus().files.values(), paths));
