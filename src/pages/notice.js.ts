/** What tells a reader that a page is a copy, or has changed: under a name that does not change, since few pages ask for it. */
import type { APIRoute } from 'astro';
import code from '@reader-notice?raw';
import { preparedFor } from '../library/prepare.ts';

export const prepare = () => code;

export const GET: APIRoute = async (context) =>
  new Response(await preparedFor(context, prepare), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
