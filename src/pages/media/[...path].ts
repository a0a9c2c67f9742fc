/** Images of `content/media/`, served as they are. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { listMedia } from '../../sources/list-media.ts';

export const getStaticPaths = (() => listMedia(process.cwd()).map((path) => ({ params: { path } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const bytes = await readFile(join(process.cwd(), 'content/media', params.path ?? ''));
  return new Response(new Uint8Array(bytes));
};
