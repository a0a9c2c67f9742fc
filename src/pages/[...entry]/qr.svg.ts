/** The QR code of an entry's address, which its printed page bears: a reader of the paper finds the page as it has become. */
import type { APIRoute } from 'astro';
import type { Entry } from '../../library/content.ts';
import { getEntryPaths } from '../../library/entry-paths.ts';
import { preparedFor, type Asked } from '../../library/prepare.ts';
import { toEntryPath } from '../../model/routes.ts';
import { drawQr } from '../../sharing/draw-qr.ts';
import { site } from '../../site.ts';

export const getStaticPaths = getEntryPaths;

export const prepare = ({ props: { entry } }: Asked<'entry', { entry: Entry }>) =>
  new URL(toEntryPath(entry.collection, entry.slug), site.url).href;

export const GET: APIRoute<{ entry: Entry }> = async (context) =>
  new Response(drawQr(await preparedFor(context, prepare)), { headers: { 'Content-Type': 'image/svg+xml' } });
