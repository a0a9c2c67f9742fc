import type { APIRoute } from 'astro';
import { getComparedPoles } from '../../library/compared-pole.ts';

export async function getStaticPaths() {
  return getComparedPoles().map((pole) => ({ params: { slug: pole.slug }, props: { json: JSON.stringify(pole) } }));
}

/** A pole as the comparison reads it. */
export const GET: APIRoute = ({ props }) =>
  new Response(String(props['json']), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
