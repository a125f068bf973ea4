import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { IndexProgress } from '../../src/vault/indexer';
import { createTrial, endTrials, settle, started, titled } from './trial';

beforeEach(() => { vi.stubGlobal('window', { setTimeout, clearTimeout }); });
afterEach(endTrials);

describe('the first pass', () => {
  it('reads nothing before the layout is ready, and everything after', async () => {
    const trial = createTrial();
    trial.app.add('a.md', titled('甲'));
    trial.app.add('b.md', 'nothing');
    trial.app.add('c.pdf', 'no note');
    trial.indexer.load();
    await settle();
    expect(trial.app.readPaths).toEqual([]);
    expect(trial.app.handlerCount).toBe(0);
    trial.app.layoutReady();
    expect(trial.app.readPaths).toEqual([]);
    await settle();
    expect([...trial.index.paths()].sort()).toEqual(['a.md', 'b.md']);
  });

  it('begins with the note on the screen, then the ones written last', async () => {
    const trial = createTrial();
    for (const [path, mtime] of [['old.md', 1], ['open.md', 2], ['new.md', 9], ['newer.md', 10]] as const) trial.app.add(path, '', mtime);
    trial.app.active = trial.app.files.get('open.md') ?? null;
    await started(trial);
    expect(trial.app.readPaths).toEqual(['open.md', 'newer.md', 'new.md', 'old.md']);
  });

  it('never has more than 16 reads under way', async () => {
    const trial = createTrial();
    for (let number = 0; number < 40; number++) trial.app.add(`${String(number)}.md`, '');
    const release = trial.app.holdReads();
    await started(trial);
    expect(trial.app.readPaths).toHaveLength(16);
    release();
    await settle();
    expect(trial.index.size).toBe(40);
  });
});

describe('a pass', () => {
  it('reports how far it is and that it has ended', async () => {
    const trial = createTrial();
    for (let number = 0; number < 20; number++) trial.app.add(`${String(number)}.md`, '');
    const heard: (IndexProgress | null)[] = [];
    trial.indexer.subscribe((progress) => heard.push(progress));
    await started(trial);
    expect(heard).toEqual([{ done: 0, total: 20 }, { done: 16, total: 20 }, null]);
    expect(trial.indexer.progress).toBeNull();
  });

  it('leaves out the folders of the settings', async () => {
    const trial = createTrial();
    trial.excluded.push('Archive');
    trial.app.add('Archive/a.md', titled('甲'));
    trial.app.add('Archive 2/b.md', titled('乙'));
    await started(trial);
    expect(trial.index.paths()).toEqual(['Archive 2/b.md']);
  });

  it('stops when the plugin is unloaded and takes every listener with it', async () => {
    const trial = createTrial();
    for (let number = 0; number < 40; number++) trial.app.add(`${String(number)}.md`, '');
    const release = trial.app.holdReads();
    await started(trial);
    trial.indexer.unload();
    release();
    await settle();
    expect(trial.index.size).toBe(0);
    expect(trial.app.readPaths).toHaveLength(16);
    expect(trial.app.handlerCount).toBe(0);
  });
});

describe('changes', () => {
  it('takes the text of the event without reading', async () => {
    const trial = await started(createTrial());
    const file = trial.app.add('a.md', '');
    trial.app.change(file, titled('新'), 5);
    await settle();
    expect(trial.title('a.md')).toBe('新');
    expect(trial.app.readPaths).toEqual([]);
  });

  it('lets no older text that is still being read win', async () => {
    const trial = createTrial();
    const file = trial.app.add('a.md', titled('舊'), 1);
    const release = trial.app.holdReads();
    await started(trial);
    trial.app.change(file, titled('新'), 5);
    await settle();
    release();
    await settle();
    expect(trial.title('a.md')).toBe('新');
  });

  it('lets no older text replace a newer one that waits', async () => {
    const trial = createTrial();
    const file = trial.app.add('a.md', titled('舊'), 1);
    const release = trial.app.holdReads();
    await started(trial);
    release();
    trial.app.change(file, titled('新'), 5);
    await settle();
    expect(trial.title('a.md')).toBe('新');
  });
});

describe('properties', () => {
  const text = '---\ntitle: In the text\n---\n\nText.\n';

  it('are taken as the app has read them, at first and with each change', async () => {
    const trial = createTrial();
    const file = trial.app.add('a.md', text);
    trial.app.properties.set(file, { title: 'In the cache' });
    await started(trial);
    expect(trial.title('a.md')).toBe('In the cache');
    trial.app.properties.set(file, { title: 'Changed' });
    trial.app.change(file, text, 2);
    await settle();
    expect(trial.title('a.md')).toBe('Changed');
  });

  it('are read from the text where the app has none', async () => {
    const trial = createTrial();
    trial.app.add('a.md', text);
    await started(trial);
    expect(trial.title('a.md')).toBe('In the text');
  });

  it('of the cache are nothing to a text without front matter', async () => {
    const trial = createTrial();
    trial.app.properties.set(trial.app.add('a.md', 'Text.\n'), { title: 'Gone' });
    await started(trial);
    expect(trial.title('a.md')).toBe('a');
  });
});

describe('renamed notes', () => {
  it('move in the index, also while they are being read', async () => {
    const trial = createTrial();
    const file = trial.app.add('a.md', titled('甲'));
    const release = trial.app.holdReads();
    await started(trial);
    trial.app.rename(file, 'b.md');
    release();
    await settle();
    expect(trial.index.paths()).toEqual(['b.md']);
    trial.app.rename(file, 'sub/b.md');
    expect(trial.title('sub/b.md')).toBe('甲');
    expect(trial.index.paths()).toEqual(['sub/b.md']);
  });

  it('are read again when the name changed, for the title may come from it', async () => {
    const trial = createTrial();
    const file = trial.app.add('2026-01-02 甲.md', 'text');
    await started(trial);
    trial.app.rename(file, '2026-03-04 乙.md');
    await settle();
    expect(trial.index.get('2026-03-04 乙.md')?.created).toBe('2026-03-04');
  });

  it('are dropped when moved into a folder left out and taken when moved out of it', async () => {
    const trial = createTrial();
    trial.excluded.push('Archive');
    const file = trial.app.add('a.md', titled('甲'));
    await started(trial);
    trial.app.rename(file, 'Archive/a.md');
    expect(trial.index.size).toBe(0);
    trial.app.rename(file, 'a.md');
    await settle();
    expect(trial.title('a.md')).toBe('甲');
  });
});

describe('deleted notes', () => {
  it('are forgotten, those of a deleted folder too', async () => {
    const trial = createTrial();
    const file = trial.app.add('a.md', '');
    trial.app.add('Folder/b.md', '');
    trial.app.add('Folder 2/c.md', '');
    await started(trial);
    trial.app.remove(file);
    trial.app.removeFolder('Folder');
    expect(trial.index.paths()).toEqual(['Folder 2/c.md']);
  });

  it('do not come back when deleted while being read', async () => {
    const trial = createTrial();
    const read = trial.app.add('read.md', titled('甲'));
    const failing = trial.app.add('failing.md', new Error('gone'));
    const release = trial.app.holdReads();
    await started(trial);
    trial.app.remove(read);
    trial.app.remove(failing);
    release();
    await settle();
    expect(trial.index.size).toBe(0);
    expect(trial.unread).toEqual([]);
  });
});

describe('a note that cannot be read', () => {
  it('is named once, and read when something happens next', async () => {
    const trial = createTrial();
    const bad = trial.app.add('bad.md', new Error('locked'));
    const good = trial.app.add('good.md', '');
    await started(trial);
    expect(trial.unread).toEqual([['bad.md']]);
    trial.app.texts.set(bad, titled('甲'));
    trial.app.change(good, 'x', 7);
    await settle();
    expect(trial.title('bad.md')).toBe('甲');
  });

  it('is known for one, tells who listens, and is read by a rebuild', async () => {
    const trial = createTrial();
    const bad = trial.app.add('bad.md', new Error('locked'));
    trial.app.add('good.md', '');
    await started(trial);
    expect([trial.indexer.isUnread('bad.md'), trial.indexer.isUnread('good.md'), trial.indexer.isUnread('none.md')]).toEqual([true, false, false]);
    trial.app.texts.set(bad, titled('甲'));
    await trial.indexer.rebuild();
    expect(trial.indexer.isUnread('bad.md')).toBe(false);
    expect(trial.title('bad.md')).toBe('甲');
    const late = trial.app.add('late.md', new Error('locked'));
    let heard = 0;
    trial.indexer.subscribe(() => heard++);
    trial.app.rename(late, 'later.md');
    await settle();
    expect(trial.indexer.isUnread('later.md')).toBe(true);
    expect(heard).toBeGreaterThan(0);
  });

  it('is not unread while its last good analysis is kept', async () => {
    const trial = createTrial();
    const file = trial.app.add('a.md', titled('甲'));
    await started(trial);
    trial.app.texts.set(file, new Error('locked'));
    await trial.indexer.rebuild();
    expect(trial.indexer.isUnread('a.md')).toBe(false);
  });

  it('keeps its last good analysis', async () => {
    const trial = createTrial();
    const file = trial.app.add('a.md', titled('甲'));
    await started(trial);
    trial.app.texts.set(file, new Error('locked'));
    const result = await trial.indexer.rebuild();
    expect(result).toEqual({ finished: true, notes: 0, unread: ['a.md'] });
    expect(trial.title('a.md')).toBe('甲');
  });
});

describe('rebuild', () => {
  it('reads everything again although nothing changed', async () => {
    const trial = createTrial();
    trial.app.add('a.md', titled('甲'));
    await started(trial);
    expect(await trial.indexer.rebuild()).toEqual({ finished: true, notes: 1, unread: [] });
    expect(trial.app.readPaths).toEqual(['a.md', 'a.md']);
  });

  it('drops what a new setting leaves out', async () => {
    const trial = createTrial();
    trial.app.add('Archive/a.md', titled('甲'));
    await started(trial);
    trial.excluded.push('Archive');
    await trial.indexer.rebuild();
    expect(trial.index.size).toBe(0);
  });

  it('gives way to a later one', async () => {
    const trial = createTrial();
    for (let number = 0; number < 40; number++) trial.app.add(`${String(number)}.md`, '');
    await started(trial);
    const [first, second] = await Promise.all([trial.indexer.rebuild(), trial.indexer.rebuild()]);
    expect(second).toEqual({ finished: true, notes: 40, unread: [] });
    expect(first).toEqual(second);
    expect(trial.indexer.progress).toBeNull();
  });

  it('notifies once for what it takes in at a time', async () => {
    const trial = createTrial();
    for (let number = 0; number < 16; number++) trial.app.add(`${String(number)}.md`, '');
    let heard = 0;
    trial.index.subscribe(() => heard++);
    await started(trial);
    expect(heard).toBeLessThan(8);
    expect(trial.index.size).toBe(16);
  });
});
