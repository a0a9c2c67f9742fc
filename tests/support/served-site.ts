/** The contribution server over a small site and a real repository. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveSite, type SiteOptions } from '../../src/contribution/serve.ts';
import { freePort } from './free-port.ts';
import { makeRepository, openRepository, type Repository } from './repository.ts';

export interface ServedSite {
  repository: Repository;
  port: number;
  close(): Promise<void>;
}

/** Serves a home page and a page of what is missing, over a repository that holds one guide and `files`, on a free port. */
export async function serveSmallSite(
  options: Partial<Pick<SiteOptions, 'base' | 'onPublished' | 'say'>> = {},
  files: Readonly<Record<string, string>> = {},
): Promise<ServedSite> {
  const repository = makeRepository({ 'content/guides/un-guide.md': '---\ntitle: Un\n---\nTexte.\n', ...files });
  const dist = join(repository.root, 'dist');
  mkdirSync(dist);
  writeFileSync(join(dist, 'index.html'), '<h1>Accueil</h1>');
  writeFileSync(join(dist, '404.html'), '<h1>Page introuvable</h1>');
  const opened = await openRepository(repository);
  const port = await freePort();
  const server = await serveSite({ dist, base: '/', port, opened, onPublished: () => undefined, say: () => undefined, ...options });
  return {
    repository,
    port,
    async close() {
      server.close();
      server.closeAllConnections();
      await opened.close();
      repository.remove();
    },
  };
}
