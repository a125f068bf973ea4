import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromium } from 'playwright-core';

const KNOWN = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];

/** Path of a Chromium to drive; throws with what to install when there is none. */
export function findChromium() {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted && !existsSync(wanted)) throw new Error(`CHROMIUM_PATH names no file: ${wanted}`);
  const found = [wanted, ...KNOWN, playwrightsOwn()].find((path) => path && existsSync(path));
  if (found) return found;
  throw new Error(
    'These tests need Chromium. On Debian or Ubuntu: apt-get install chromium fonts-noto-cjk. ' +
      'Elsewhere install Chrome or Chromium and set CHROMIUM_PATH to it, or run: npx playwright-core install chromium',
  );
}

function playwrightsOwn() {
  try {
    return chromium.executablePath();
  } catch {
    return null;
  }
}
