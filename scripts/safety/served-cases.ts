/** `dist/` behind the servers of Debian, with the configuration that the project writes: every page read in a real browser. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { writeHeaders } from '../../src/safety/write-headers.ts';
import { freePort } from '../../tests/support/free-port.ts';
import { readPages } from './read-pages.ts';
import type { Row } from './row.ts';

const has = (command: string): boolean =>
  spawnSync(command, ['-v']).error === undefined || spawnSync(command, ['version']).error === undefined;

const servers = {
  nginx: (folder: string, dist: string, port: number) => {
    writeFileSync(
      join(folder, 'nginx.conf'),
      `daemon off;\nuser root;\nworker_processes 1;\npid ${folder}/pid;\nerror_log ${folder}/error.log;\nevents {}\nhttp {\n  include /etc/nginx/mime.types;\n  access_log off;\n  server {\n    listen 127.0.0.1:${port};\n    root ${dist};\n${writeHeaders('nginx')}\n  }\n}\n`,
    );
    return ['nginx', '-c', join(folder, 'nginx.conf')];
  },
  caddy: (folder: string, dist: string, port: number) => {
    writeFileSync(
      join(folder, 'Caddyfile'),
      `{\n  admin off\n  auto_https off\n}\nhttp://127.0.0.1:${port} {\nroot * ${dist}\n${writeHeaders('caddy')}\n}\n`,
    );
    return ['caddy', 'run', '--config', join(folder, 'Caddyfile')];
  },
} as const;

/** The row of a server, which reads every page of `dist/`; one that is not installed says so. */
export async function servedRow(browser: Browser, name: keyof typeof servers): Promise<Row> {
  const family = `Site servi par ${name}`;
  if (!has(name)) return { family, cases: 0, safe: 0, seconds: 0, memory: 0, note: `${name} n’est pas installé` };
  const dist = resolve('dist');
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html') && !file.startsWith('pagefind'))
    // A former address leaves at once for the new one, which is read too.
    .filter((file) => !readFileSync(join(dist, file), 'utf8').includes('http-equiv="refresh"'))
    .map((file) => file.replace(/index\.html$/u, ''));
  const folder = mkdtempSync(join(tmpdir(), 'poles-serveur-'));
  const port = await freePort();
  const [command = '', ...args] = servers[name](folder, dist, port);
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const child = spawn(command, args, { stdio: 'ignore', env });
  try {
    return await readPages(browser, family, `http://127.0.0.1:${port}/`, pages);
  } finally {
    child.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  }
}
