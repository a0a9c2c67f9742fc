/** The open data, file by file. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getOpenData } from '../../library/open-data.ts';

export const getStaticPaths = (async () => {
  const { files, descriptions } = await getOpenData();
  return [...files, ...descriptions].map(({ name, body }) => ({ params: { file: name }, props: { body } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => new Response(String(props['body']));
