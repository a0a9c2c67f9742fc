/** Each entry's page as Markdown, in its own folder. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getMarkdownPages } from '../../library/open-data.ts';

export const getStaticPaths = (() =>
  getMarkdownPages().map(({ page, body }) => ({ params: { page }, props: { body } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(String(props['body']), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
