import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * A real Chromium: the one CHROME_PATH names, an installed one, or the one that comes with the development
 * dependencies. A test that needs a browser fails loudly where there is none; it never skips.
 */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env['CHROME_PATH'];
  const installed = named ?? USUAL_PLACES.find((path) => existsSync(path));
  return launch(installed ?? (await sparticuz.executablePath()));
}

async function launch(executablePath: string): Promise<Browser> {
  try {
    // Not the arguments that come with @sparticuz/chromium: its single process dies with the first page that closes,
    // and its disabled web security would hide what these tests look for.
    return await chromium.launch({ executablePath, args: ['--no-sandbox'], headless: true });
  } catch (cause) {
    throw new Error(`no browser could be started from ${executablePath}; set CHROME_PATH to a Chromium`, {
      cause,
    });
  }
}
