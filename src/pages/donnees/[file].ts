/** The open data, file by file. */
import type { APIRoute } from 'astro';
import { getOpenData } from '../../library/open-data.ts';
import { preparedFor, type Asked } from '../../library/prepare.ts';

export async function getStaticPaths() {
  const { files, descriptions } = await getOpenData();
  return [...files, ...descriptions].map(({ name, body }) => ({ params: { file: name }, props: { body } }));
}

export const prepare = ({ props }: Asked<'file', { body: string }>) => props.body;

export const GET: APIRoute<{ body: string }> = async (context) => new Response(await preparedFor(context, prepare));
