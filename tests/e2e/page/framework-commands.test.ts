import { describe, expect } from 'vitest';
import type { Host } from '../../host/headless';
import { INTERVIEW, NOTES } from '../notes/interview-notes';
import { fileAt, notices, openSidebar, run, texts } from './sidebar-text';
import { it, type Start } from './start-plugin';

const DILEMMA = 'Frameworks/囚徒困境.md';
const OWN = 'Frameworks/補習班.md';

const MARKED = {
  'a.md': '---\ntags:\n  - framework/囚犯困境\nframeworks: [moat, "[[囚徒困境]]"] # 兩個\n---\n見 [[Frameworks/囚徒困境|它]] 與 #framework/prisoners-dilemma 。\n囚徒困境是內文。\n',
  [DILEMMA]: '---\nframework: prisoners-dilemma\naliases: [PD]\n---\n## 定義\n\n兩人各自選對自己最好的。\n',
};

const contentOf = (host: Host, path: string): Promise<string> => host.app.vault.read(fileAt(host, path));
const saved = ({ app }: Host): unknown => JSON.parse(app.storage.read('data:latticework') ?? 'null');
const has = ({ app }: Host, path: string): boolean => app.vault.getFileByPath(path) !== null;

function choose(text: string): void {
  const found = [...document.querySelectorAll<HTMLElement>('.suggestion-item')].find((el) => el.textContent?.includes(text));
  if (found === undefined) throw new Error(`No suggestion "${text}" among ${texts('.suggestion-item').slice(0, 9).join(' | ')}`);
  found.click();
}

function ask(text: string): void {
  const input = document.querySelector<HTMLInputElement>('.prompt-input');
  if (input === null) throw new Error('Nothing is asked');
  input.value = text;
  input.dispatchEvent(new Event('input'));
}

async function pick(query: string, row = query): Promise<void> {
  await expect.poll(() => document.querySelector('.prompt-input')).not.toBeNull();
  ask(query);
  await expect.poll(() => texts('.suggestion-item').join('\n')).toContain(row);
  choose(row);
}

function typeName(name: string): void {
  const input = document.querySelector<HTMLInputElement>('.lw-prompt-field');
  if (input === null) throw new Error('No name is asked for');
  input.value = name;
  input.dispatchEvent(new Event('input'));
  document.querySelector<HTMLElement>('.lw-prompt button[type=submit]')?.click();
}

function press(label: string): void {
  const found = [...document.querySelectorAll<HTMLElement>('button, .menu-item')].find((el) => el.textContent === label);
  if (found === undefined) throw new Error(`No "${label}" among ${texts('button, .menu-item').join(' | ')}`);
  found.click();
}

async function goAhead(host: Host): Promise<void> {
  await expect.poll(() => document.querySelector('.lw-preview-buttons .mod-cta')).not.toBeNull();
  document.querySelector<HTMLElement>('.lw-preview-buttons .mod-cta')?.click();
  await expect.poll(() => host.app.commands.findCommand('latticework:undo-last-run') !== undefined).toBe(true);
}

async function undo(host: Host): Promise<void> {
  await expect.poll(() => texts('.lw-notice-button, .lw-preview-buttons button')).toContain('Undo');
  for (const button of document.querySelectorAll<HTMLElement>('.modal-close-button')) button.click();
  expect(run(host, 'undo-last-run')).toBe(true);
}

async function startWith(host: Host, id: string, query: string, row = query): Promise<void> {
  run(host, id);
  await pick(query, row);
}

async function read(start: Start, files: Readonly<Record<string, string>>, openFile = INTERVIEW, language: 'en' | 'zh-TW' = 'en'): Promise<Host> {
  const host = await start({ files: { ...NOTES, ...files }, openFile, language });
  await openSidebar(host);
  await expect.poll(() => texts('.lw-title')).toHaveLength(1);
  // Before all notes have been read, what has to find every mark says so and does nothing.
  await expect.poll(() => {
    const said = notices().join('\n');
    if (said === '') run(host, 'rebuild-index');
    return said;
  }, { interval: 200 }).toMatch(/notes? read\.|已讀取/);
  return host;
}

describe('Create framework note', () => {
  it('makes the folder and a note in the language of the app, opens it, and lists its cards', async ({ start }) => {
    const host = await read(start, {}, INTERVIEW, 'zh-TW');
    await startWith(host, 'create-framework-note', 'prisoner', '囚徒困境');
    await expect.poll(() => host.app.workspace.getActiveFile()?.path).toBe(DILEMMA);
    const text = await contentOf(host, DILEMMA);
    expect(text).toMatch(/^---\ntype: framework\nframework: prisoners-dilemma\naliases:\n/);
    expect(text).toContain('▋引導問題\n\n- ');
    expect(text).toContain('```latticework\n');
  });

  it('makes one for a framework of the user’s own, with a name that a file can have', async ({ start }) => {
    const host = await read(start, {});
    await startWith(host, 'create-framework-note', '9/10 rule: mine', 'Make “9/10 rule: mine” a framework of your own');
    await expect.poll(() => has(host, 'Frameworks/9 10 rule mine.md')).toBe(true);
    expect(await contentOf(host, 'Frameworks/9 10 rule mine.md')).toContain('  - "9/10 rule: mine"');
  });

  it('opens the note that is there, and overwrites no other', async ({ start }) => {
    const host = await read(start, MARKED);
    await startWith(host, 'open-framework-note', '囚徒困境');
    await expect.poll(() => host.app.workspace.getActiveFile()?.path).toBe(DILEMMA);
    expect(await contentOf(host, DILEMMA)).toBe(MARKED[DILEMMA]);
  });

  it('is undone by moving the note away, unless it has been written in', async ({ start }) => {
    const host = await read(start, {});
    await startWith(host, 'create-framework-note', 'flywheel', 'Flywheel');
    await expect.poll(() => has(host, 'Frameworks/Flywheel effect.md') || has(host, 'Frameworks/Flywheel.md')).toBe(true);
    await undo(host);
    await expect.poll(() => has(host, 'Frameworks/Flywheel effect.md') || has(host, 'Frameworks/Flywheel.md')).toBe(false);
  });
});

describe('Rename framework', () => {
  const RENAMED = '---\ntags:\n  - framework/兩難\nframeworks: [moat, "[[兩難]]"] # 兩個\n---\n見 [[兩難|它]] 與 #framework/兩難 。\n囚徒困境是內文。\n';

  it('previews, then renames the file, its marks and links, and keeps the old name', async ({ start }) => {
    const host = await read(start, MARKED);
    await startWith(host, 'rename-framework', 'PD', "Prisoner's dilemma");
    typeName('兩難');
    await expect.poll(() => texts('.lw-preview-steps').join('')).toContain('File “Frameworks/囚徒困境.md” becomes “Frameworks/兩難.md”');
    expect(await contentOf(host, 'a.md')).toBe(MARKED['a.md']);
    await goAhead(host);
    await expect.poll(() => contentOf(host, 'a.md')).toBe(RENAMED);
    expect(await contentOf(host, 'Frameworks/兩難.md')).toContain('aliases: [PD, 囚徒困境]');
    await undo(host);
    await expect.poll(() => has(host, DILEMMA)).toBe(true);
    await expect.poll(() => contentOf(host, 'a.md')).toBe(MARKED['a.md']);
    expect(await contentOf(host, DILEMMA)).toBe(MARKED[DILEMMA]);
  });

  it('gives a framework of the catalogue a note of that name', async ({ start }) => {
    const host = await read(start, { 'a.md': '---\nframeworks: moat\n---\n#framework/護城河\n' });
    await startWith(host, 'rename-framework', 'moat', 'moat');
    typeName('Castle wall');
    await goAhead(host);
    await expect.poll(() => contentOf(host, 'a.md')).toBe('---\nframeworks: Castle wall\n---\n#framework/Castle-wall\n');
    expect(await contentOf(host, 'Frameworks/Castle wall.md')).toContain('framework: economic-moat\n');
  });

  it('says that a name is another framework’s, and offers to merge', async ({ start }) => {
    const host = await read(start, MARKED);
    await startWith(host, 'rename-framework', 'PD', "Prisoner's dilemma");
    typeName('護城河');
    expect(texts('.lw-prompt-problem')[0]).toMatch(/^“.+” names another framework/);
    document.querySelector<HTMLElement>('.lw-prompt-alternative')?.click();
    await expect.poll(() => texts('.modal-title').join('')).toMatch(/^Merge “Prisoner's dilemma” into “/);
  });
});

describe('Merge two frameworks', () => {
  it('makes one a part of the other, keeps its note, and is undone as a whole', async ({ start }) => {
    const files = {
      [OWN]: '補習班的內容。\n', 'Frameworks/私塾.md': '私塾的內容。\n',
      'b.md': '---\nframeworks:\n  - 私塾\n---\n[[私塾]] #framework/私塾 私塾\n',
    };
    const host = await read(start, files);
    await startWith(host, 'merge-frameworks', '補習班');
    await pick('私塾');
    await goAhead(host);
    await expect.poll(() => contentOf(host, 'b.md')).toBe('---\nframeworks:\n  - 補習班\n---\n[[私塾]] #framework/補習班 私塾\n');
    expect(await contentOf(host, 'Frameworks/私塾.md')).toBe('---\nframework: 補習班\n---\n私塾的內容。\n');
    await undo(host);
    await expect.poll(() => contentOf(host, 'b.md')).toBe(files['b.md']);
    expect(await contentOf(host, 'Frameworks/私塾.md')).toBe(files['Frameworks/私塾.md']);
  });

  it('gives the names of one of the catalogue to a note of the other', async ({ start }) => {
    const host = await read(start, { 'b.md': '---\nframeworks: moat\n---\n' });
    await startWith(host, 'merge-frameworks', 'prisoner', "Prisoner's dilemma");
    await pick('moat', 'moat');
    await goAhead(host);
    await expect.poll(() => contentOf(host, 'b.md')).toBe('---\nframeworks: Prisoner\'s dilemma\n---\n'.replace("Prisoner's dilemma", '"Prisoner\'s dilemma"'));
    expect(await contentOf(host, "Frameworks/Prisoner's dilemma.md")).toContain('  - 護城河\n');
  });
});

describe('leaving a note out', () => {
  it('writes the property and takes it away again', async ({ start }) => {
    const host = await read(start, {});
    const before = await contentOf(host, INTERVIEW);
    expect(run(host, 'leave-out')).toBe(true);
    await expect.poll(() => contentOf(host, INTERVIEW)).toContain('\nlatticework: false\n');
    await expect.poll(() => run(host, 'leave-out')).toBe(false);
    expect(run(host, 'read-again')).toBe(true);
    await expect.poll(() => contentOf(host, INTERVIEW)).toBe(before);
  });
});

describe('a name that no framework has', () => {
  const NAMED = { 'c.md': '---\ncompany: 台積電\n---\n▋分析框架\n\n▋囚徒困境 與 捲心菜法則\n\n誰先停誰先輸，所以一層一層剝。\n\n▋潛在風險\n\n- 剝到最後什麼都沒有。\n' };

  async function menu(start: Start): Promise<Host> {
    const host = await read(start, NAMED, 'c.md');
    await expect.poll(() => texts('.lw-chip')).toContain('捲心菜法則');
    const chip = [...document.querySelectorAll<HTMLElement>('.lw-chip')].find((el) => el.textContent === '捲心菜法則');
    chip?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
    await expect.poll(() => texts('.menu-item')).toContain('Add as framework');
    return host;
  }

  it('becomes a framework', async ({ start }) => {
    const host = await menu(start);
    press('Add as framework');
    await expect.poll(() => has(host, 'Frameworks/捲心菜法則.md')).toBe(true);
  });

  it('becomes another name of one, in a note that is made for it', async ({ start }) => {
    const host = await menu(start);
    press('Is another name of …');
    await pick('moat', 'moat');
    await expect.poll(() => host.app.vault.getMarkdownFiles().map(({ path }) => path).filter((path) => path.startsWith('Frameworks/'))).toHaveLength(1);
    const [note] = host.app.vault.getMarkdownFiles().filter(({ path }) => path.startsWith('Frameworks/'));
    expect(await host.app.vault.read(note ?? fileAt(host, 'c.md'))).toContain('  - 捲心菜法則\n');
  });

  it('never counts again, until that is undone', async ({ start }) => {
    const host = await menu(start);
    press('Not a framework');
    await expect.poll(() => saved(host)).toMatchObject({ ignoredPhrases: ['捲心菜法則'] });
    await expect.poll(() => texts('.lw-chip')).not.toContain('捲心菜法則');
    expect(notices().join('')).toContain('“捲心菜法則” is not a framework');
    await undo(host);
    await expect.poll(() => saved(host)).toMatchObject({ ignoredPhrases: [] });
    await expect.poll(() => texts('.lw-chip')).toContain('捲心菜法則');
    expect(notices().join('')).not.toContain('That did not work');
  });
});

describe('the menu of a framework', () => {
  it('opens its note', async ({ start }) => {
    const host = await read(start, MARKED);
    const chip = [...document.querySelectorAll<HTMLElement>('.lw-chip')].find((el) => el.textContent?.startsWith("Prisoner's dilemma"));
    chip?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
    await expect.poll(() => texts('.menu-item')).toEqual(['Find notes that share it', 'Open framework note', 'Rename …', 'Merge another framework into it …']);
    press('Open framework note');
    await expect.poll(() => host.app.workspace.getActiveFile()?.path).toBe(DILEMMA);
  });
});
