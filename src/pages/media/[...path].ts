/** Images of `content/media/`, written again by the build: what a decoder refuses is not published. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { reencode } from '../../media/reencode.ts';
import { listMedia } from '../../sources/list-media.ts';

const read = async (path: string) => reencode(await readFile(join(process.cwd(), 'content/media', path)));

export const getStaticPaths = (async () => {
  const images = await Promise.all(listMedia(process.cwd()).map(async (path) => ({ path, bytes: await read(path) })));
  return images.filter(({ bytes }) => bytes).map(({ path }) => ({ params: { path } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => new Response(await read(params.path ?? ''));
