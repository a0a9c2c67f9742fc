import type { APIRoute } from 'astro';
import { preparedFor } from '../library/prepare.ts';
import { drawFavicon, readDrawing } from '../sharing/icons.ts';

export const prepare = () => readDrawing(process.cwd());

export const GET: APIRoute = async (context) =>
  new Response(await drawFavicon(await preparedFor(context, prepare)), { headers: { 'Content-Type': 'image/x-icon' } });
