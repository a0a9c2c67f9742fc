/** A real Chromium: `$CHROMIUM_PATH`, else one installed on this machine. */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
/** Enough for a closed network and for root, with nothing sent out in the background. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of the browser that the tests drive; undefined when there is none (playwright-core may have its own). */
export function findChromium(): string | undefined {
  const own = chromium.executablePath();
  return process.env['CHROMIUM_PATH'] || PLACES.find((path) => existsSync(path)) || (existsSync(own) ? own : undefined);
}

/** Launches it, headless. Throws in French when no Chromium is found. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('Aucun Chromium : installez-le, ou dites où il est avec CHROMIUM_PATH.');
  return chromium.launch({ executablePath, args: FLAGS });
}
