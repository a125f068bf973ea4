import { describe, expect } from 'vitest';
import type { Host } from '../../host/headless';
import { ENGLISH, INTERVIEW, NOTES, ORDINARY, SIMPLIFIED } from '../notes/interview-notes';
import { fileAt, notices, openSidebar, run, texts } from './sidebar-text';
import { it, storageWith, type Start } from './start-plugin';
import { pick, press, previewedNotes } from './use-dialogs';

const contentOf = (host: Host, path: string): Promise<string> => host.app.vault.read(fileAt(host, path));
const written = (path: string, host: Host): Promise<string> => expect.poll(() => contentOf(host, path)).not.toBe(NOTES[path]).then(() => contentOf(host, path));
const linksFrom = ({ app }: Host, path: string): readonly string[] => Object.keys(app.metadataCache.resolvedLinks[path] ?? {}).sort();

/** With the index read. */
async function ready(start: Start, options: Parameters<Start>[0] = {}): Promise<Host> {
  const host = await start(options);
  await openSidebar(host);
  await expect.poll(() => texts('.lw-title, .lw-state-title')).not.toEqual([]);
  await host.settled();
  return host;
}

async function undo(host: Host, path: string, before: string): Promise<void> {
  for (const button of document.querySelectorAll<HTMLElement>('.modal-close-button')) button.click();
  expect(run(host, 'undo-last-run')).toBe(true);
  await expect.poll(() => contentOf(host, path)).toBe(before);
}

describe('Tag this note with its frameworks', () => {
  it('writes the property, once, and takes it back', async ({ start }) => {
    const host = await ready(start);
    run(host, 'tag-note');
    expect(await written(INTERVIEW, host)).toBe((NOTES[INTERVIEW] ?? '').replace('Checkbox 1: true\n', "Checkbox 1: true\nframeworks:\n  - Prisoner's dilemma\n  - Unit economics\n  - Scaling laws\n  - Reflexivity\n").replace("- Prisoner's dilemma", "- \"Prisoner's dilemma\""));
    await host.settled();
    run(host, 'tag-note');
    await expect.poll(notices).toContain('This note is marked with all its frameworks already.');
    await undo(host, INTERVIEW, NOTES[INTERVIEW] ?? '');
  });

  it('writes tags in the language of the app when the settings say so', async ({ start }) => {
    const host = await ready(start, { language: 'zh-TW', storage: storageWith({ frameworkMarks: 'tags', tagPrefix: '框架' }) });
    run(host, 'tag-note');
    expect(await written(INTERVIEW, host)).toContain('tags:\n  - 訪談\n  - 框架/囚徒困境\n  - 框架/單位經濟\n');
  });

  it('writes links to framework notes, which the app resolves', async ({ start }) => {
    const note = 'Frameworks/Prisoner trap.md';
    const host = await ready(start, {
      files: { ...NOTES, [note]: '---\nframework: prisoners-dilemma\n---\n' }, storage: storageWith({ frameworkMarks: 'property-links' }),
    });
    run(host, 'tag-note');
    expect(await written(INTERVIEW, host)).toContain('frameworks:\n  - "[[Prisoner trap]]"\n  - Unit economics\n');
    await expect.poll(() => linksFrom(host, INTERVIEW)).toContain(note);
  });

  it('says why there is nothing to write', async ({ start }) => {
    const host = await ready(start, { openFile: ORDINARY });
    run(host, 'tag-note');
    await expect.poll(notices).toEqual(['This note uses no framework yet. A framework is used when a heading names it or the text explains it.']);
  });
});

describe('Tag notes with their frameworks', () => {
  it('shows the notes of a folder first and writes those that stay ticked', async ({ start }) => {
    const host = await ready(start, { files: { ...NOTES, '公司/飛輪.md': '## 飛輪\n\n越轉越快。\n' } });
    run(host, 'tag-notes');
    await pick('', 'A folder…');
    await pick('公司', '公司');
    expect(await previewedNotes()).toEqual(['外卖 2025', '飛輪']);
    document.querySelector<HTMLInputElement>('.lw-preview input[type=checkbox]')?.click();
    press('Change 1 note');
    await expect.poll(() => contentOf(host, '公司/飛輪.md')).toMatch(/^---\nframeworks:\n {2}- .+\n---\n## 飛輪/);
    expect(await contentOf(host, SIMPLIFIED)).toBe(NOTES[SIMPLIFIED]);
    await undo(host, '公司/飛輪.md', '## 飛輪\n\n越轉越快。\n');
  });

  it('offers the notes of a framework, and the whole vault', async ({ start }) => {
    const host = await ready(start);
    run(host, 'tag-notes');
    await pick('', 'The whole vault');
    expect(await previewedNotes()).toHaveLength(3);
    press('Cancel');
    run(host, 'tag-notes');
    await pick('', 'Notes that name a framework…');
    await pick('prisoner', 'Prisoner');
    expect((await previewedNotes()).sort()).toEqual(['Freight rates 2025', '林世昌訪談']);
    press('Cancel');
    expect(await contentOf(host, ENGLISH)).toBe(NOTES[ENGLISH]);
  });
});

describe('the menus of the file list', () => {
  const menuOf = (path: string): void => { document.querySelector(`.tree-item-self[data-path="${path}"]`)?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true })); };
  const choose = (path: string): void => { document.querySelector(`.tree-item-self[data-path="${path}"]`)?.dispatchEvent(new MouseEvent('click', { bubbles: true, altKey: true })); };

  it('writes into one note at once', async ({ start }) => {
    const host = await ready(start);
    menuOf(ENGLISH);
    press('Tag with frameworks');
    expect(await written(ENGLISH, host)).toContain('frameworks:\n');
  });

  it('writes into the notes of a folder', async ({ start }) => {
    await ready(start, { files: { ...NOTES, '公司/飛輪.md': '## 飛輪\n\n越轉越快。\n' } });
    menuOf('公司');
    press('Tag with frameworks');
    expect(await previewedNotes()).toEqual(['外卖 2025', '飛輪']);
  });

  it('writes into several chosen notes', async ({ start }) => {
    const host = await ready(start);
    for (const path of [ENGLISH, SIMPLIFIED]) choose(path);
    menuOf(SIMPLIFIED);
    press('Write links to related notes');
    expect(await previewedNotes()).toEqual(['Freight rates 2025', '外卖 2025']);
    press('Change 2 notes');
    await expect.poll(() => contentOf(host, SIMPLIFIED)).toContain('- [[林世昌訪談]] — ');
  });

  it('offers nothing for a folder without notes', async ({ start }) => {
    const host = await ready(start);
    await host.app.vault.createFolder('Empty');
    menuOf('Empty');
    expect(texts('.menu-item-title')).not.toContain('Tag with frameworks');
  });
});

describe('Write links to related notes', () => {
  it('writes a block, which links and backlinks know, and writes it once', async ({ start }) => {
    const host = await ready(start);
    run(host, 'write-related');
    const text = await written(INTERVIEW, host);
    expect(text.startsWith(NOTES[INTERVIEW] ?? '')).toBe(true);
    expect(text.slice((NOTES[INTERVIEW] ?? '').length).split('\n')).toEqual([
      '', '%% latticework:links %%',
      expect.stringMatching(/^- \[\[.+\]\] — (?:Prisoner's dilemma|Unit economics): .+/), expect.stringMatching(/^- \[\[.+\]\] — (?:Prisoner's dilemma|Unit economics): .+/),
      '%% /latticework:links %%', '',
    ]);
    await expect.poll(() => linksFrom(host, INTERVIEW)).toEqual([ENGLISH, SIMPLIFIED].sort());
    await host.settled();
    run(host, 'write-related');
    await expect.poll(notices).toContain('Nothing to change: everything is there already.');
    await undo(host, INTERVIEW, NOTES[INTERVIEW] ?? '');
  });

  it('changes no card and no related note of anyone', async ({ start }) => {
    const host = await ready(start);
    const shown = (): string[] => texts('.lw-card-title, .lw-note-title, .lw-card-gist');
    const before = shown();
    run(host, 'write-related');
    await written(INTERVIEW, host);
    await host.settled();
    expect(shown()).toEqual(before);
  });

  it('refreshes the block, and takes it away when nothing is related any more', async ({ start }) => {
    const host = await ready(start);
    run(host, 'write-related');
    await written(INTERVIEW, host);
    await host.app.fileManager.trashFile(fileAt(host, ENGLISH));
    await host.settled();
    run(host, 'write-related');
    await expect.poll(() => contentOf(host, INTERVIEW)).not.toContain('Freight rates');
    expect(await contentOf(host, INTERVIEW)).toContain('- [[外卖 2025]]');
    await host.app.fileManager.trashFile(fileAt(host, SIMPLIFIED));
    await host.settled();
    run(host, 'write-related');
    await expect.poll(() => contentOf(host, INTERVIEW)).toBe(NOTES[INTERVIEW]);
    run(host, 'write-related');
    await expect.poll(notices).toContain('No other note shares a framework with this one, so there is nothing to link.');
  });

  it('is taken away by its own command, after a preview', async ({ start }) => {
    const host = await ready(start);
    run(host, 'write-related');
    await written(INTERVIEW, host);
    run(host, 'remove-related');
    expect(await previewedNotes()).toEqual(['林世昌訪談']);
    press('Change 1 note');
    await expect.poll(() => contentOf(host, INTERVIEW)).toBe(NOTES[INTERVIEW]);
  });

  it('writes the property when the settings say so, and takes out no link of the user’s own', async ({ start }) => {
    const mine = (NOTES[ENGLISH] ?? '').replace('---\n', `---\nrelated: ["[[週末露營清單]]"] # mine\n`);
    const host = await ready(start, { files: { ...NOTES, [ENGLISH]: mine }, openFile: ENGLISH, storage: storageWith({ relatedPlace: 'property' }) });
    run(host, 'write-related');
    const text = mine.replace('清單]]"]', '清單]]", "[[林世昌訪談]]"]');
    await expect.poll(() => contentOf(host, ENGLISH)).toBe(text);
    await expect.poll(() => linksFrom(host, ENGLISH)).toEqual([INTERVIEW, ORDINARY].sort());
    run(host, 'remove-related');
    await previewedNotes();
    press('Change 1 note');
    await expect.poll(() => contentOf(host, ENGLISH)).toBe(mine);
  });

  it('writes nothing into a framework note or one left out, and says so', async ({ start }) => {
    const out = '---\nlatticework: false\n---\n## 囚徒困境\n\n字。\n';
    const host = await ready(start, { files: { ...NOTES, 'Frameworks/囚徒困境.md': '定義。\n', 'out.md': out }, openFile: 'out.md' });
    run(host, 'write-related');
    run(host, 'tag-note');
    await expect.poll(() => notices().filter((words) => words.startsWith('This note is left out'))).toHaveLength(2);
    await host.open('Frameworks/囚徒困境.md');
    run(host, 'write-related');
    await expect.poll(() => notices().join()).toContain('This is a framework note: the notes that use its framework lead to it');
    expect(await contentOf(host, 'out.md')).toBe(out);
  });
});

describe('Link framework names in this note', () => {
  const files = { ...NOTES, 'Frameworks/囚徒困境.md': '兩人各自選對自己最好的。\n', '雜記/a.md': "# A\n\nThe prisoner's dilemma, 囚徒困境.\n\n## B\n\n`囚徒困境` 與囚犯困境。\n" };

  it('links the first in each section, which backlinks know, and links nothing twice', async ({ start }) => {
    const host = await ready(start, { files, openFile: '雜記/a.md' });
    run(host, 'link-names');
    await expect.poll(() => contentOf(host, '雜記/a.md')).toBe("# A\n\nThe [[囚徒困境|prisoner's dilemma]], 囚徒困境.\n\n## B\n\n`囚徒困境` 與[[囚徒困境|囚犯困境]]。\n");
    await expect.poll(() => linksFrom(host, '雜記/a.md')).toEqual(['Frameworks/囚徒困境.md']);
    await host.settled();
    run(host, 'link-names');
    await expect.poll(notices).toContain('Nothing to change: everything is there already.');
    await undo(host, '雜記/a.md', files['雜記/a.md']);
  });

  it('links no framework note to itself', async ({ start }) => {
    const host = await ready(start, { files, openFile: 'Frameworks/囚徒困境.md' });
    await host.app.vault.modify(fileAt(host, 'Frameworks/囚徒困境.md'), '囚徒困境：兩人各自選。\n');
    await host.settled();
    run(host, 'link-names');
    await expect.poll(notices).toContain('Nothing to change: everything is there already.');
  });

  it('says that there is no framework note yet', async ({ start }) => {
    const host = await ready(start);
    run(host, 'link-names');
    await expect.poll(() => texts('.notice-message div')).toEqual(['There is no framework note to link to yet.']);
    press('Create framework note');
    await expect.poll(() => document.querySelector('.prompt-input')).not.toBeNull();
  });
});

describe('Show unlabelled uses of a framework', () => {
  const OLD = '雜記/舊筆記.md';
  const old = '# 讀書\n\n護城河的意思是別人搶不走的東西，作者舉了鐵路。\n';

  it('lists the sentences, opens them, and marks one or all', async ({ start }) => {
    const host = await ready(start, { files: { ...NOTES, [OLD]: old, '雜記/另一則.md': '所謂護城河，是指客戶走不掉。\n' } });
    run(host, 'unlabelled-uses');
    await pick('moat', 'Economic moat');
    await expect.poll(() => texts('.suggestion-item').join('\n')).toContain('Line 3: 護城河的意思是別人搶不走的東西，作者舉了鐵路。');
    await pick('舊筆記', 'Line 3', { ctrlKey: true });
    await expect.poll(() => host.app.workspace.getActiveFile()?.path).toBe(OLD);
    run(host, 'unlabelled-uses');
    await pick('moat', 'Economic moat');
    await pick('', 'Mark all 2 notes…');
    expect(await previewedNotes()).toHaveLength(2);
    press('Change 2 notes');
    await expect.poll(() => contentOf(host, OLD)).toBe(`---\nframeworks:\n  - Economic moat\n---\n${old}`);
    await host.settled();
    await undo(host, OLD, old);
  });

  it('says when there is none', async ({ start }) => {
    const host = await ready(start);
    run(host, 'unlabelled-uses');
    await expect.poll(() => texts('.suggestion-empty')).toEqual(['No note uses a framework without a card, tag or property.']);
  });
});
