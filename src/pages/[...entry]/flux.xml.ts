import type { APIRoute } from 'astro';
import type { Entry } from '../../library/content.ts';
import { getEntryPaths } from '../../library/entry-paths.ts';
import { getEntryFeed } from '../../library/feeds.ts';

export const getStaticPaths = getEntryPaths;

export const GET: APIRoute<{ entry: Entry }> = async ({ props }) =>
  new Response(await getEntryFeed(props.entry), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
