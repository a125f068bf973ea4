import { describe, expect } from 'vitest';
import type { Host } from '../../host/headless';
import { INTERVIEW, NOTES } from '../notes/interview-notes';
import { fileAt, texts } from './sidebar-text';
import { it } from './start-plugin';

const LENS = 'Frameworks/囚徒困境.md';
const OWN = '---\ntype: framework\nframework: prisoners-dilemma\n---\n\n```latticework\n```\n';

async function read(host: Host, path: string): Promise<void> {
  await host.open(path);
  host.app.commands.executeCommandById('markdown:toggle-preview');
}

function withBlock(block: string): Record<string, string> {
  return { ...NOTES, 'list.md': `\`\`\`latticework\n${block}\n\`\`\`\n` };
}

const titles = (): string[] => texts('.lw-block-note a.internal-link');

describe('the code block of cards', () => {
  it('lists in a framework note what other notes say with it', async ({ start }) => {
    await read(await start({ files: { ...NOTES, [LENS]: OWN } }), LENS);
    await expect.poll(titles).toEqual(expect.arrayContaining(['林世昌訪談：替人出機房錢的人', 'Freight rates 2025']));
    expect(texts('.lw-block-head')).toEqual(['Prisoner’s dilemma: 2 notes'].map((text) => text.replace('’', "'")));
    expect(texts('.lw-block-meta')[0]).toContain('2026-03-02 · 台積電');
  });

  it('follows the notes', async ({ start }) => {
    const host = await start({ files: withBlock('cards: 囚犯困境') });
    await read(host, 'list.md');
    await expect.poll(titles).toHaveLength(2);
    await host.app.fileManager.trashFile(fileAt(host, INTERVIEW));
    await expect.poll(titles).toEqual(['Freight rates 2025']);
    await host.app.vault.create('new.md', '---\ncompany: 台積電\n---\n▋分析框架\n\n▋囚徒困境\n\n兩家都不敢先停。\n');
    await expect.poll(titles).toHaveLength(2);
    expect(texts('.lw-block-line')).toContain('兩家都不敢先停。');
  });

  it('opens a note at its card', async ({ start }) => {
    const host = await start({ files: withBlock('cards: 囚犯困境') });
    await read(host, 'list.md');
    await expect.poll(titles).toHaveLength(2);
    document.querySelector<HTMLElement>('.lw-block-note a')?.click();
    await expect.poll(() => host.app.workspace.getActiveFile()?.path).toBe(INTERVIEW);
  });

  it('says in words what it has nothing to list for', async ({ start }) => {
    const host = await start({ files: withBlock('cards: 護城牆河\nlimit: all') });
    await read(host, 'list.md');
    await expect.poll(() => texts('.lw-block-state')).toEqual(['“護城牆河” names no framework. Check the spelling, or create a framework note for it.']);
    expect(texts('.lw-block-problem')).toEqual(['“limit: all” must be a whole number from 1 to 500.']);
  });

  it('says that no note names a framework, or that it was asked for none', async ({ start }) => {
    const host = await start({ files: { ...withBlock('cards: flywheel'), 'none.md': '```latticework\n```\n' } });
    await read(host, 'list.md');
    await expect.poll(() => texts('.lw-block-state').join('')).toMatch(/^No other note names “.+” yet\.$/);
    await host.open('none.md');
    await expect.poll(() => texts('.lw-block-state').join('')).toContain('Say whose notes to list');
  });
});
