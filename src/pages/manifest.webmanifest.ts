/** What makes the site an application, for who keeps it on a phone's screen. */
import type { APIRoute } from 'astro';
import { preparedFor } from '../library/prepare.ts';
import { toPath } from '../model/routes.ts';
import { colours } from '../sharing/card.ts';
import { site } from '../site.ts';

export const prepare = () => ({
  name: site.name,
  short_name: site.name,
  description: site.tagline,
  lang: site.language,
  dir: 'ltr',
  id: toPath(''),
  start_url: toPath(''),
  scope: toPath(''),
  display: 'minimal-ui',
  background_color: colours.paper,
  theme_color: colours.sea,
  icons: [
    { src: toPath('icon.svg'), sizes: 'any', type: 'image/svg+xml' },
    ...[192, 512].map((size) => ({ src: toPath(`icones/${size}.png`), sizes: `${size}x${size}`, type: 'image/png' })),
  ],
});

export const GET: APIRoute = async (context) =>
  new Response(JSON.stringify(await preparedFor(context, prepare)), { headers: { 'Content-Type': 'application/manifest+json' } });
