import { describe, expect } from 'vitest';
import type { Host } from '../../host/headless';
import { ENGLISH, INTERVIEW, INTERVIEW_CARDS, lineOf, ORDINARY, SIMPLIFIED } from '../notes/interview-notes';
import { cardTitles, fileAt, nextTask, notices, openSidebar, run, sharedUnder, shown, stateTitle, texts } from './sidebar-text';
import { it, storageWith } from './start-plugin';

const cursorLine = ({ app }: Host): number => (app.workspace.activeEditor?.editor.getCursor().line ?? -1) + 1;
const groupTitles = (): string[] => texts('.lw-group-2 > [role="heading"] .lw-group-title');

describe('cards', () => {
  it('come with the command, in the order of the note', async ({ start }) => {
    await openSidebar(await start());
    await expect.poll(cardTitles).toEqual(INTERVIEW_CARDS);
  });

  it('have the chips of both frameworks of a heading', async ({ start }) => {
    await openSidebar(await start({ language: 'zh-TW' }));
    await expect.poll(cardTitles).toEqual(INTERVIEW_CARDS);
    const [first] = shown('.lw-card');
    expect([...(first?.querySelectorAll('.lw-chip-used .lw-chip-name') ?? [])].map((el) => el.textContent)).toEqual(['囚徒困境', '單位經濟']);
  });

  it('stand before key points, risks and the notes that share a framework', async ({ start }) => {
    await openSidebar(await start());
    await expect.poll(groupTitles).toEqual([
      'Framework cards', 'Key points', 'Risks', 'Notes that share a framework', 'Risks that related notes list',
    ]);
  });

  it('list the notes in English and in Simplified Chinese that share a framework', async ({ start }) => {
    await openSidebar(await start());
    await expect.poll(() => sharedUnder('prisoners-dilemma')).toEqual(['Freight rates 2025']);
    expect(sharedUnder('unit-economics')).toEqual(['外卖 2025：一单赚多少']);
  });

  it('are not doubled by typing, by opening the note again or by a change elsewhere', async ({ start }) => {
    const host = await start({ switches: { autosaveMs: 10 } });
    await openSidebar(host);
    await expect.poll(cardTitles).toEqual(INTERVIEW_CARDS);
    host.app.workspace.activeEditor?.editor.replaceRange('!', { line: lineOf(INTERVIEW, '他不談') - 1, ch: 0 });
    await host.open(ORDINARY);
    await host.open(INTERVIEW);
    await host.app.vault.modify(fileAt(host, ENGLISH), '▋囚犯困境\n\n沒有人肯先停。\n');
    await expect.poll(() => texts('[data-framework="prisoners-dilemma"] .lw-excerpt')).toEqual(['沒有人肯先停。']);
    expect(cardTitles()).toEqual(INTERVIEW_CARDS);
    expect(document.querySelectorAll('.lw-sidebar')).toHaveLength(1);
  });

  it('keep their elements while the note is edited elsewhere', async ({ start }) => {
    const host = await start();
    await openSidebar(host);
    await expect.poll(cardTitles).toEqual(INTERVIEW_CARDS);
    const before = shown('.lw-card');
    const text = await host.app.vault.read(fileAt(host, INTERVIEW));
    await host.app.vault.modify(fileAt(host, INTERVIEW), text.replace('▋反身性', '▋反身性 與 護城河'));
    await expect.poll(() => cardTitles()[2]).toBe('反身性 與 護城河');
    expect(shown('.lw-card').slice(0, 2)).toEqual(before.slice(0, 2));
  });

  it('lead to their line', async ({ start }) => {
    const host = await start();
    await openSidebar(host);
    await expect.poll(cardTitles).toEqual(INTERVIEW_CARDS);
    shown('.lw-card-title')[2]?.click();
    await expect.poll(() => cursorLine(host)).toBe(lineOf(INTERVIEW, '▋反身性'));
  });

  it('follow a shared framework to the line of the other note', async ({ start }) => {
    const host = await start();
    await openSidebar(host);
    await expect.poll(() => sharedUnder('unit-economics')).toHaveLength(1);
    shown('[data-framework="unit-economics"] .lw-note')[0]?.click();
    await expect.poll(() => host.app.workspace.getActiveFile()?.path).toBe(SIMPLIFIED);
    expect(cursorLine(host)).toBe(lineOf(SIMPLIFIED, '▋单位经济'));
    await expect.poll(cardTitles).toEqual(['单位经济']);
  });

  it('are told of by a notice when the note has none', async ({ start }) => {
    const host = await start({ openFile: ORDINARY });
    await openSidebar(host);
    await expect.poll(stateTitle).toBe('Nothing recognised in this note yet');
    run(host, 'show-cards');
    await expect.poll(notices).toEqual(['No framework cards in “週末露營清單”. Headings that name a framework become cards.']);
  });
});

describe('states', () => {
  it('no note is open', async ({ start }) => {
    await openSidebar(await start({ openFile: '' }));
    await expect.poll(stateTitle).toBe('No note open');
    expect(texts('.lw-buttons button')).toEqual(['New framework-analysis note']);
  });

  it('the note has nothing to recognise', async ({ start }) => {
    await openSidebar(await start({ openFile: ORDINARY }));
    await expect.poll(stateTitle).toBe('Nothing recognised in this note yet');
    expect(texts('.lw-buttons button')).toEqual(['Insert framework-analysis template', 'New framework-analysis note']);
    expect(cardTitles()).toEqual([]);
  });

  it('the note is in a folder that is left out', async ({ start }) => {
    await openSidebar(await start({ storage: storageWith({ excludedFolders: ['訪談'] }) }));
    await expect.poll(stateTitle).toBe('This note is left out');
    expect(cardTitles()).toEqual([]);
  });

  it('the note is closed', async ({ start }) => {
    const host = await start();
    await openSidebar(host);
    await expect.poll(cardTitles).toEqual(INTERVIEW_CARDS);
    host.app.workspace.detachLeavesOfType('markdown');
    await expect.poll(stateTitle).toBe('No note open');
    expect(cardTitles()).toEqual([]);
  });

  it('the note cannot be read: a notice names it, and its cards come once it can be', async ({ start }) => {
    const host = await start({ switches: { readDelayMs: 60 } });
    host.switches.failingReads.add(INTERVIEW);
    await openSidebar(host);
    await expect.poll(notices).toEqual([expect.stringContaining(INTERVIEW)]);
    expect(cardTitles()).toEqual([]);
    host.switches.failingReads.clear();
    await host.app.vault.modify(fileAt(host, ENGLISH), '# Freight\n\nNothing here.\n');
    await expect.poll(cardTitles).toEqual(INTERVIEW_CARDS);
  });

  it('keeps the cards of the note while the sidebar has the keyboard', async ({ start }) => {
    const host = await start();
    await openSidebar(host);
    await expect.poll(cardTitles).toEqual(INTERVIEW_CARDS);
    run(host, 'show-cards');
    await expect.poll(() => document.activeElement?.textContent).toBe(INTERVIEW_CARDS[0]);
    await nextTask();
    expect(cardTitles()).toEqual(INTERVIEW_CARDS);
  });
});
