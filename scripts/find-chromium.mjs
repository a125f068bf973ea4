import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const fixed = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Path of a Chromium: `CHROMIUM_PATH`, then what is on the PATH, then the usual places.
 * Throws with what to install when there is none.
 * @returns {string}
 */
export function findChromium() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const candidates = [process.env.CHROMIUM_PATH, ...folders.flatMap((folder) => names.map((name) => path.join(folder, name))), ...fixed];
  const found = candidates.find((candidate) => candidate && isExecutable(candidate));
  if (found) return found;
  throw new Error('No Chromium was found. Install one (Debian, Ubuntu: apt-get install chromium fonts-noto-cjk; macOS: brew install --cask chromium) or set CHROMIUM_PATH.');
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
