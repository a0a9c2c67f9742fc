/** A pole as the comparison reads it. */
import type { APIRoute } from 'astro';
import { getComparedPole } from '../../library/compared-pole.ts';
import { getEntries } from '../../library/content.ts';
import { preparedFor, type Asked } from '../../library/prepare.ts';

export const getStaticPaths = () => getEntries('poles').map(({ slug }) => ({ params: { slug } }));

export const prepare = ({ params }: Asked<'slug'>) => getComparedPole(params.slug);

export const GET: APIRoute = async (context) =>
  new Response(JSON.stringify(await preparedFor(context, prepare)), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
