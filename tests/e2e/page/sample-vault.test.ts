import { beforeAll, describe, expect } from 'vitest';
import type { Host } from '../../host/headless';
import { readSampleVault } from '../notes/sample-vault';
import { cardTitles, notices, openSidebar, run, sharedUnder, stateTitle, texts } from './sidebar-text';
import { it, type Start } from './start-plugin';

const INTERVIEW = '訪談/【黃士豪訪談】影音的錢流到哪裡去.md';

const SILENT = [
  '雜記/滷肉飯（我媽的版本）.md', '雜記/東京五日行李清單.md', '雜記/2026-07-14 社區管委會紀錄.md', '雜記/前端框架選型筆記.md',
  '雜記/待讀連結.md', 'English/Home server notes.md', 'Templates/框架分析模板.md',
];

let files: Readonly<Record<string, string>> = {};
beforeAll(async () => { files = await readSampleVault(); });

/** The sidebar beside a vault that has been read whole. */
async function startRead(start: Start): Promise<Host> {
  const host = await start({ files, openFile: INTERVIEW });
  await openSidebar(host);
  await expect.poll(cardTitles).not.toEqual([]);
  run(host, 'rebuild-index');
  await expect.poll(notices).toEqual([`${String(Object.keys(files).length)} notes read.`]);
  document.querySelector<HTMLElement>('.notice')?.click();
  return host;
}

/** Opens a note and gives the sidebar the frame in which it draws. */
async function show(host: Host, path: string): Promise<readonly string[]> {
  await host.open(path);
  await nextFrame();
  await nextFrame();
  return cardTitles();
}

function nextFrame(): Promise<number> {
  return new Promise((done) => { window.requestAnimationFrame(done); });
}

describe('the sample vault', () => {
  it('makes cards of an interview, in its order', async ({ start }) => {
    const host = await startRead(start);
    expect((await show(host, INTERVIEW)).slice(0, 6))
      .toEqual(['利潤池 與 價值鏈', '規模經濟', '捆綁與拆分', '贏家的詛咒', '囚徒困境', '用途理論']);
    expect(sharedUnder('prisoners-dilemma').length).toBeGreaterThan(2);
  });

  it('stays silent on notes about other things, and on a template', async ({ start }) => {
    const host = await startRead(start);
    for (const path of SILENT) expect([path, await show(host, path)]).toEqual([path, []]);
  });

  it('opens every note without a complaint', async ({ start }) => {
    const host = await startRead(start);
    for (const path of Object.keys(files)) {
      await show(host, path);
      expect([path, stateTitle() ?? '']).toEqual([path, expect.stringMatching(/^$|^Nothing recognised/)]);
      expect([path, texts('.lw-title').length]).toEqual([path, 1]);
    }
    expect(notices()).toEqual([]);
  });
});
