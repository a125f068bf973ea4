import { describe, expect, vi } from 'vitest';
import { memoryStorage } from '../../host/src/plugins/storage';
import { Vault } from '../../host/src/vault/vault';
import { Workspace } from '../../host/src/workspace/workspace';
import { INTERVIEW_CARDS } from '../notes/interview-notes';
import { cardTitles, nextTask, SIDEBAR_VIEW, stateTitle, texts } from './sidebar-text';
import { it, storageWith } from './start-plugin';

const NAMES = {
  en: [
    'Open framework sidebar', 'Show framework cards of this note', 'Insert framework-analysis template',
    'New framework-analysis note', 'Find notes that share a framework', 'Explain this note', 'Rebuild index',
    'Undo last change to notes', 'Create framework note', 'Open framework note', 'Rename framework', 'Merge two frameworks', 'Leave this note out',
    'Tag this note with its frameworks', 'Tag notes with their frameworks…', 'Write links to related notes', 'Write links to related notes in…', 'Remove links to related notes', 'Remove links to related notes in…', 'Link framework names in this note', 'Link framework names in…', 'Show unlabelled uses of a framework',
  ],
  'zh-TW': [
    '打開框架側邊欄', '顯示這則筆記的框架卡片', '插入框架分析範本', '新增框架分析筆記', '尋找用到同一框架的筆記',
    '說明這則筆記怎麼讀', '重建索引',
    '復原上次對筆記的變更', '新增框架筆記', '打開框架筆記', '重新命名框架', '合併兩個框架', '不讀取這則筆記',
    '為這則筆記標上框架', '為多則筆記標上框架…', '寫入相關筆記的連結', '寫入相關筆記的連結：選擇範圍…', '移除相關筆記的連結', '移除相關筆記的連結：選擇範圍…', '為這則筆記的框架名稱加上連結', '為框架名稱加上連結：選擇範圍…', '顯示框架未標示的用法',
  ],
  zh: [
    '打开框架侧边栏', '显示当前笔记的框架卡片', '插入框架分析模板', '新建框架分析笔记', '查找用到同一框架的笔记',
    '说明这篇笔记怎么读', '重建索引',
    '撤销上次对笔记的更改', '新建框架笔记', '打开框架笔记', '重命名框架', '合并两个框架', '不读取这篇笔记',
    '为这篇笔记标上框架', '为多篇笔记标上框架…', '写入相关笔记的链接', '写入相关笔记的链接：选择范围…', '移除相关笔记的链接', '移除相关笔记的链接：选择范围…', '为这篇笔记的框架名称加上链接', '为框架名称加上链接：选择范围…', '显示框架未标注的用法',
  ],
} as const;

describe('commands', () => {
  for (const language of ['en', 'zh-TW', 'zh'] as const) {
    it(`are named in ${language}`, async ({ start }) => {
      const { app } = await start({ language });
      const own = app.commands.listCommands().filter(({ id }) => id.startsWith('latticework:'));
      expect(own.map(({ name }) => name).sort()).toEqual(NAMES[language].map((name) => `Latticework: ${name}`).sort());
    });
  }

  it('leaves out those that need a note when none is open', async ({ start }) => {
    const { app } = await start({ openFile: '' });
    const ids = app.commands.listCommands().map(({ id }) => id).filter((id) => id.startsWith('latticework:'));
    expect(ids.sort()).toEqual([
      'create-framework-note', 'find-shared', 'link-names-in', 'merge-frameworks', 'new-analysis-note', 'open-framework-note', 'open-framework-sidebar', 'rebuild-index',
      'remove-related-in', 'rename-framework', 'tag-notes', 'undo-last-run', 'unlabelled-uses', 'write-related-in',
    ].map((id) => `latticework:${id}`));
  });
});

describe('start', () => {
  it('opens the sidebar when the user turns the plugin on for the first time', async ({ start }) => {
    await start({ storage: memoryStorage() });
    await expect.poll(cardTitles).toEqual(INTERVIEW_CARDS);
  });

  it('opens no sidebar at a later start', async ({ start }) => {
    const host = await start();
    await host.settled();
    expect(host.app.workspace.getLeavesOfType(SIDEBAR_VIEW)).toEqual([]);
  });

  it('reads no note before the layout is ready', async ({ start }) => {
    const ready = vi.spyOn(Workspace.prototype, 'setLayoutReady');
    const read = vi.spyOn(Vault.prototype, 'cachedRead');
    await start({ restore: [{ type: SIDEBAR_VIEW, side: 'right' }] });
    await expect.poll(cardTitles).toEqual(INTERVIEW_CARDS);
    const [readyAt] = ready.mock.invocationCallOrder;
    const [firstReadAt] = read.mock.invocationCallOrder;
    ready.mockRestore();
    read.mockRestore();
    expect(firstReadAt).toBeGreaterThan(readyAt ?? Infinity);
  });

  it('shows a restored sidebar as being prepared, then with its cards', async ({ start }) => {
    await start({ switches: { readDelayMs: 150 }, restore: [{ type: SIDEBAR_VIEW, side: 'right' }] });
    await expect.poll(stateTitle).toBe('Getting ready to read your notes');
    expect(texts('.lw-state-text')).not.toEqual([]);
    await expect.poll(cardTitles).toEqual(INTERVIEW_CARDS);
    expect(stateTitle()).toBeUndefined();
  });

  it('fills a restored sidebar that was not built until it is shown', async ({ start }) => {
    const { app } = await start({ switches: { deferHiddenLeaves: true }, restore: [{ type: SIDEBAR_VIEW, side: 'left' }] });
    const [leaf] = app.workspace.getLeavesOfType(SIDEBAR_VIEW);
    expect(leaf?.isDeferred).toBe(true);
    if (leaf !== undefined) await app.workspace.revealLeaf(leaf);
    await expect.poll(cardTitles).toEqual(INTERVIEW_CARDS);
  });

  it('has the cards after a start with a cold cache too', async ({ start }) => {
    const host = await start({ coldCache: true, restore: [{ type: SIDEBAR_VIEW, side: 'right' }] });
    await host.settled();
    await nextTask();
    await expect.poll(cardTitles).toEqual(INTERVIEW_CARDS);
  });

  it('starts with the defaults when the saved settings are not readable', async ({ start, complaints }) => {
    const storage = storageWith();
    storage.write('data:latticework', '{"headingBars": ');
    await start({ storage, restore: [{ type: SIDEBAR_VIEW, side: 'right' }] });
    await expect.poll(cardTitles).toEqual(INTERVIEW_CARDS);
    expect(texts('.notice-message')).toEqual(['Could not read the saved settings, so the defaults are used. Your notes are untouched.']);
    expect(complaints.splice(0)).toHaveLength(1);
  });
});
