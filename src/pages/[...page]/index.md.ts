/** Each entry's page as Markdown, in its own folder. */
import type { APIRoute } from 'astro';
import { getMarkdown, listMarkdownPages } from '../../library/open-data.ts';
import { preparedFor, type Asked } from '../../library/prepare.ts';
import type { DataEntry } from '../../open-data/table.ts';

export const getStaticPaths = () => listMarkdownPages().map(({ page, entry }) => ({ params: { page }, props: { entry } }));

export const prepare = ({ props }: Asked<'page', { entry: DataEntry }>) => getMarkdown(props.entry);

export const GET: APIRoute<{ entry: DataEntry }> = async (context) =>
  new Response(await preparedFor(context, prepare), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
