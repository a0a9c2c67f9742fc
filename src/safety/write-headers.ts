/** The headers in the words of each kind of host. */
import { toPath } from '../model/routes.ts';
import { zones, type Zone } from './headers.ts';

export const hosts = ['_headers', 'nginx', 'caddy'] as const;
export type Host = (typeof hosts)[number];

const quote = (value: string): string => `"${value.replaceAll('"', '\\"')}"`;
const lines = ({ headers }: Zone, write: (name: string, value: string) => string): string =>
  Object.entries(headers)
    .map(([name, value]) => write(name, value))
    .join('\n');

const writers: Readonly<Record<Host, () => string>> = {
  /**
   * Cloudflare Pages: where two rules match, both speak, so a rule first takes away what it says again. Hosts that read
   * this file without taking anything away give `/admin/` both policies: the public site is safe, and the CMS does not start.
   */
  _headers: () =>
    zones
      .map((zone) => {
        const detached = zone.folder ? Object.keys(zone.headers).map((name) => `  ! ${name}\n`) : [];
        return `${toPath(zone.folder)}*\n${detached.join('')}${lines(zone, (name, value) => `  ${name}: ${value}`)}\n`;
      })
      .join('\n'),
  /** To be included in a `server` block whose `root` is the built site. */
  nginx: () =>
    [
      'charset utf-8;',
      'index index.html;',
      'server_tokens off;',
      `error_page 404 ${toPath('404.html')};`,
      ...zones.map(
        (zone) =>
          `location ${zone.folder ? '^~ ' : ''}${toPath(zone.folder)} {\n${lines(zone, (name, value) => `  add_header ${name} ${quote(value)} always;`)}\n}`,
      ),
      '',
    ].join('\n'),
  /** To be imported in a site block whose `root` is the built site. */
  caddy: () => {
    const others = zones.filter(({ folder }) => folder).map(({ folder }) => `${toPath(folder)}*`);
    const rules = zones.map((zone) => {
      const matcher = zone.folder ? `path ${toPath(zone.folder)}*` : `not path ${others.join(' ')}`;
      return `@${zone.name} ${matcher}\nheader @${zone.name} {\n${lines(zone, (name, value) => `  ${name} ${quote(value)}`)}\n}`;
    });
    const missing = `handle_errors {\n  header {\n${zones[0] ? lines(zones[0], (name, value) => `    ${name} ${quote(value)}`) : ''}\n  }\n  rewrite * ${toPath('404.html')}\n  file_server\n}`;
    return `${[...rules, 'file_server', missing].join('\n')}\n`;
  },
};

/** The configuration of a host, whole. */
export const writeHeaders = (host: Host): string => writers[host]();
