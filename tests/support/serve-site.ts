import { siteFolder } from './built-site.ts';
import { serveFolder } from './serve-folder.ts';

/** The built site on a free port of the loopback; `close` when done. */
export async function serveSite(): Promise<{ url: string; close: () => void }> {
  const { address, close } = await serveFolder(siteFolder);
  return { url: address.origin, close };
}
