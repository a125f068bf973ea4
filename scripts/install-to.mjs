// Puts the built plugin into a vault: npm run install-to -- VAULT
import { copyFile, mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

const [vault] = process.argv.slice(2);
const { id } = JSON.parse(await readFile('manifest.json', 'utf8'));

if (!vault) stop('Say which vault: npm run install-to -- PATH-OF-THE-VAULT');
else if (!(await isFolder(vault))) stop(`There is no folder ${vault}.`);
else if (!(await isFolder(path.join(vault, '.obsidian')))) stop(`${vault} is not a vault: it has no folder .obsidian. Open it once in Obsidian, then try again.`);
else await install(path.join(vault, '.obsidian', 'plugins', id));

async function install(folder) {
  await mkdir(folder, { recursive: true });
  for (const file of ['main.js', 'manifest.json', 'styles.css']) await copyFile(file, path.join(folder, file));
  console.log(`Installed to ${folder}.\nIn Obsidian: Settings, Community plugins, reload the list, turn Latticework on.`);
}

async function isFolder(place) {
  return stat(place).then((found) => found.isDirectory(), () => false);
}

function stop(message) {
  console.error(message);
  process.exitCode = 2;
}
