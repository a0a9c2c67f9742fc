import type { APIRoute } from 'astro';
import { toAtom } from '../../feeds/to-atom.ts';
import type { Entry } from '../../library/content.ts';
import { getEntryPaths } from '../../library/entry-paths.ts';
import { getEntryFeed } from '../../library/feeds.ts';
import { preparedFor, type Asked } from '../../library/prepare.ts';

export const getStaticPaths = getEntryPaths;

export const prepare = ({ props }: Asked<'entry', { entry: Entry }>) => getEntryFeed(props.entry);

export const GET: APIRoute<{ entry: Entry }> = async (context) =>
  new Response(toAtom(await preparedFor(context, prepare)), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
