import type { APIRoute } from 'astro';
import { toPath } from '../model/routes.ts';
import { site } from '../site.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nDisallow: ${toPath('admin/')}\n\nSitemap: ${new URL(toPath('sitemap-index.xml'), site.url).href}\n`);
