/** A real Chromium: `$CHROMIUM_PATH`, else one installed on this machine. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core';

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
export const FLAGS = [
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
export const launchChromium = (): Promise<Browser> => chromium.launch({ executablePath: needChromium(), args: FLAGS });

/**
 * Opens a Chromium with a profile of its own on the disk, as a person has: what was fetched is kept, and the program of a page
 * that was opened before is not compiled again. `close` ends it and removes the profile.
 */
export async function openProfile(options: BrowserContextOptions): Promise<{ context: BrowserContext; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'poles-profile-'));
  const context = await chromium.launchPersistentContext(folder, { executablePath: needChromium(), args: FLAGS, ...options });
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Opens an address in a Chromium that nobody drives, headless, with a profile of its own. Answers what ends it. */
export function openAlone(address: string): () => Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'poles-chromium-'));
  const args = ['--headless', ...FLAGS, `--user-data-dir=${profile}`, address];
  const child = spawn(needChromium(), args, { stdio: 'ignore', detached: true });
  return async () => {
    const ended = child.exitCode === null && new Promise((resolve) => child.once('close', resolve));
    if (ended && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
}

function needChromium(): string {
  const path = findChromium();
  if (!path) throw new Error('Aucun Chromium : installez-le, ou dites où il est avec CHROMIUM_PATH.');
  return path;
}
