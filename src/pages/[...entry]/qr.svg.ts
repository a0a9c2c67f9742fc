/** The QR code of an entry's address, which its printed page bears: a reader of the paper finds the page as it has become. */
import type { APIRoute } from 'astro';
import { getEntryPaths, type EntryName } from '../../library/entry-paths.ts';
import { preparedFor, type Asked } from '../../library/prepare.ts';
import { toEntryPath } from '../../model/routes.ts';
import { drawQr } from '../../sharing/draw-qr.ts';
import { site } from '../../site.ts';

export const getStaticPaths = getEntryPaths;

export const prepare = ({ props: { collection, slug } }: Asked<'entry', EntryName>) =>
  new URL(toEntryPath(collection, slug), site.url).href;

export const GET: APIRoute<EntryName> = async (context) =>
  new Response(drawQr(await preparedFor(context, prepare)), { headers: { 'Content-Type': 'image/svg+xml' } });
