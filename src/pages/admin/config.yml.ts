/** `/admin/config.yml`: Decap's configuration, from the model. */
import type { APIRoute } from 'astro';
import { stringify } from 'yaml';
import { buildDecapConfig } from '../../cms/decap-config.ts';
import { site } from '../../site.ts';

// Decap follows no alias: each option is written where it belongs.
const print = (config: object) => stringify(config, { aliasDuplicateObjects: false, lineWidth: 0 });

export const GET: APIRoute = () => new Response(print(buildDecapConfig(site)), { headers: { 'Content-Type': 'text/yaml; charset=utf-8' } });
