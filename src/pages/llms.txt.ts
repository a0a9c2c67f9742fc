import type { APIRoute } from 'astro';
import { getDataEntries, getOpenData } from '../library/open-data.ts';
import { toLlmsTxt } from '../open-data/to-llms-txt.ts';

export const GET: APIRoute = async () => new Response(toLlmsTxt(getDataEntries(), (await getOpenData()).description.version));
