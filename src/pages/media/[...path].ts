/** Images of `content/media/`, written again by the build: what a decoder refuses is not published. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { preparedFor, type Asked } from '../../library/prepare.ts';
import { reencode } from '../../media/reencode.ts';
import { listMedia } from '../../sources/list-media.ts';

const read = (path: string) => readFile(join(process.cwd(), 'content/media', path));

export async function getStaticPaths() {
  const images = await Promise.all(listMedia(process.cwd()).map(async (path) => ({ path, bytes: await reencode(await read(path)) })));
  return images.filter(({ bytes }) => bytes).map(({ path }) => ({ params: { path } }));
}

export const prepare = ({ params }: Asked<'path'>) => read(params.path);

export const GET: APIRoute = async (context) => new Response(await reencode(await preparedFor(context, prepare)));
