/** Each entry's page as Markdown, in its own folder. */
import type { APIRoute } from 'astro';
import { getMarkdown, listMarkdownPages } from '../../library/open-data.ts';
import { preparedFor, type Asked } from '../../library/prepare.ts';
import type { EntryName } from '../../library/entry-paths.ts';

export const getStaticPaths = () => listMarkdownPages().map(({ page, of }) => ({ params: { page }, props: of }));

export const prepare = ({ props }: Asked<'page', EntryName>) => getMarkdown(props);

export const GET: APIRoute<EntryName> = async (context) =>
  new Response(await preparedFor(context, prepare), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
