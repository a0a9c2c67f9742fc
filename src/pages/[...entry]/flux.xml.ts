import type { APIRoute } from 'astro';
import { toAtom } from '../../feeds/to-atom.ts';
import { getEntry } from '../../library/content.ts';
import { getEntryPaths, type EntryName } from '../../library/entry-paths.ts';
import { getEntryFeed } from '../../library/feeds.ts';
import { preparedFor, type Asked } from '../../library/prepare.ts';

export const getStaticPaths = getEntryPaths;

export const prepare = ({ props }: Asked<'entry', EntryName>) => getEntryFeed(getEntry(props.collection, props.slug));

export const GET: APIRoute<EntryName> = async (context) =>
  new Response(toAtom(await preparedFor(context, prepare)), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
