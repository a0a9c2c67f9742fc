import { findChromium } from '../../tests/support/browser.ts';
import { run } from './run.ts';

/** Sees to it that the browser tests have a Chromium, and says which: the one named, one installed, or one installed now. */
export async function prepareBrowser(): Promise<boolean> {
  const found = findChromium();
  if (found) {
    console.log(`Navigateur : ${found}`);
    return true;
  }
  const isDebianRoot = process.platform === 'linux' && process.getuid?.() === 0;
  console.log(
    isDebianRoot ? 'Aucun Chromium : installation du paquet Debian « chromium ».' : 'Aucun Chromium : téléchargement par Playwright.',
  );
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const installed = isDebianRoot
    ? (await run('apt-get update', ['apt-get', 'update', '-qq'], { env })) &&
      (await run('apt-get install chromium', ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env }))
    : await run('playwright install chromium', ['playwright-core', 'install', 'chromium']);
  const now = installed ? findChromium() : undefined;
  console.log(now ? `Navigateur : ${now}` : 'Aucun navigateur : installez Chromium, ou dites où il est avec CHROMIUM_PATH.');
  return now !== undefined;
}
