/** The site of `npm start`: the built pages and the CMS's requests on one loopback port. */
import { readFileSync } from 'node:fs';
import type { Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import express from 'express';
import { headersOf } from '../safety/headers.ts';
import type { Closed, OpenContribution } from './open.ts';
import { createContributionRouter, type RouterOptions } from './router.ts';

export interface SiteOptions extends Omit<RouterOptions, 'opened'> {
  /** Folder of the built site; it may be swapped for another at any time. */
  dist: string;
  /** Path the site is served from, with both slashes. */
  base: string;
  /** What answers the CMS, or why the site can only be read: the CMS shows it. */
  opened: OpenContribution | Closed;
}

/**
 * Serves the site on 127.0.0.1. Answers the server once it listens; throws the system's error otherwise (`EADDRINUSE`
 * when the port is taken).
 */
export async function serveSite({ dist, base, port, opened, onPublished, say }: SiteOptions): Promise<Server> {
  const app = express();
  app.disable('x-powered-by');
  app.use((request, response, next) => {
    response.set(headersOf(request.path.slice(base.length)));
    next();
  });
  app.use(
    `${base}api/v1`,
    'reason' in opened
      ? (_, response) => void response.status(503).json({ error: opened.reason })
      : createContributionRouter({ opened, port, onPublished, say }),
  );
  // Files are looked up at each request: a swapped folder is seen, and a file that goes meanwhile is only not found. A
  // browser that has a file asks whether it is still the one, and keeps its program compiled (Decap is 5 MB of it).
  const setHeaders = (response: ServerResponse) => void response.setHeader('Cache-Control', 'no-cache');
  app.use(base, express.static(dist, { cacheControl: false, setHeaders }));
  app.use((_, response) => {
    response.status(404).type('html').send(readNotFound(dist));
  });
  return new Promise((resolve, reject) => {
    const server = app.listen(port, '127.0.0.1', (error?: Error) => (error ? reject(error) : resolve(server)));
  });
}

function readNotFound(dist: string): string {
  try {
    return readFileSync(join(dist, '404.html'), 'utf8');
  } catch {
    return '';
  }
}
