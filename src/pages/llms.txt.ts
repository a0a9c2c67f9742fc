import type { APIRoute } from 'astro';
import { getDataEntries } from '../library/open-data.ts';
import { toLlmsTxt } from '../open-data/to-llms-txt.ts';

export const GET: APIRoute = () => new Response(toLlmsTxt(getDataEntries()));
