import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startFixture } from '../fixture';
import type { TFile } from '../src/vault/files';

let host: Awaited<ReturnType<typeof startFixture>>;
const file = (path: string): TFile => {
  const found = host.app.vault.getFileByPath(path);
  if (!found) throw new Error(`no ${path}`);
  return found;
};
const since = async (act: () => Promise<unknown>): Promise<string[]> => {
  host.plugin.events.length = 0;
  await act();
  await host.settled();
  return [...host.plugin.events];
};

beforeEach(async () => {
  host = await startFixture();
});
afterEach(() => host.stop());

describe('files', () => {
  it('counts a note’s size in bytes', () => expect(file('Beta.md').stat.size).toBe(new TextEncoder().encode(host.app.vault.peek(file('Beta.md'))).length));
  it('moves mtime on each write', async () => {
    const before = file('Beta.md').stat.mtime;
    await host.app.vault.modify(file('Beta.md'), 'x');
    expect(file('Beta.md').stat.mtime).toBeGreaterThan(before);
  });
  it('keeps ctime on a write', async () => {
    const before = file('Beta.md').stat.ctime;
    await host.app.vault.modify(file('Beta.md'), 'x');
    expect(file('Beta.md').stat.ctime).toBe(before);
  });
  it('refuses to create what exists', () => expect(host.app.vault.create('Beta.md', '')).rejects.toThrow('File already exists'));
  it('refuses to create in a folder that is missing', () => expect(host.app.vault.create('None/x.md', '')).rejects.toThrow('ENOENT'));
  it('finds a free name', () => expect(host.app.vault.getAvailablePath('Beta', 'md')).toBe('Beta 1.md'));
  it('makes parents of a new folder', async () => {
    await host.app.vault.createFolder('A/B');
    expect(host.app.vault.getFolderByPath('A')).not.toBeNull();
  });
  it('hands process the text and returns the new one', async () => expect(await host.app.vault.process(file('Beta.md'), (text) => `${text}!`)).toMatch(/!$/));
  it('lists a deleted file in the trash', async () => {
    await host.app.fileManager.trashFile(file('Beta.md'));
    expect(host.app.vault.trashed).toEqual(['Beta.md']);
  });
  it('fails a read that is switched to fail', async () => {
    host.switches.failingReads.add('Beta.md');
    await expect(host.app.vault.cachedRead(file('Beta.md'))).rejects.toThrow('EIO');
  });
  it('delays reads as long as switched', async () => {
    host.switches.readDelayMs = 30;
    const start = performance.now();
    await host.app.vault.read(file('Beta.md'));
    expect(performance.now() - start).toBeGreaterThan(25);
  });
});

describe('events', () => {
  it('reports a write to the vault first, to the cache after', async () => expect(await since(() => host.app.vault.modify(file('Beta.md'), 'x'))).toEqual(['modify Beta.md', 'cache changed Beta.md']));
  it('does not report changed on a rename', async () => expect(await since(() => host.app.vault.rename(file('Beta.md'), 'New.md'))).toEqual(['rename New.md']));
  it('reports a folder’s rename for the folder and each file', async () => {
    const folder = host.app.vault.getFolderByPath('Folder');
    expect(await since(async () => folder && host.app.vault.rename(folder, 'Moved'))).toEqual(['rename Moved', 'rename Moved/Gamma.md']);
  });
  it('reports deleted with the file', async () => expect(await since(() => host.app.vault.delete(file('Beta.md')))).toEqual(['cache deleted Beta.md', 'delete Beta.md']));
  it('indexes a new file', async () => expect(await since(() => host.app.vault.create('New.md', '# x'))).toEqual(['create New.md', 'cache changed New.md']));
  it('is silent at start when the cache is warm', () => expect(host.plugin.events.filter((event) => event.startsWith('cache'))).toEqual([]));
});

describe('metadata cache', () => {
  const cache = (path: string) => host.app.metadataCache.getCache(path);
  it('knows Chinese tags', () => expect(cache('Alpha.md')?.tags?.map((tag) => tag.tag)).toEqual(['#囚徒困境']));
  it('ignores tags in code', () => expect(cache('Folder/Gamma.md')?.tags).toBeUndefined());
  it('knows headings with level and line', () => expect(cache('Alpha.md')?.headings?.map((h) => [h.heading, h.level, h.position.start.line])).toEqual([['One', 1, 3], ['Two', 2, 7]]));
  it('does not take a bar line for a heading', () => expect(cache('Beta.md')?.headings).toBeUndefined());
  it('knows front matter', () => expect(cache('Alpha.md')?.frontmatter).toEqual({ tags: ['讀書'] }));
  it('lists sections by type', () => expect(cache('Beta.md')?.sections?.map((section) => section.type)).toEqual(['paragraph', 'paragraph', 'code']));
  it('counts resolved links', () => expect(host.app.metadataCache.resolvedLinks['Alpha.md']).toEqual({ 'Beta.md': 1 }));
  it('keeps the alias of a link', () => expect(cache('Folder/Gamma.md')?.links?.[0]).toMatchObject({ link: 'Alpha#Two', displayText: 'two' }));
  it('carries the cache over a rename', async () => {
    await host.app.vault.rename(file('Alpha.md'), 'Renamed.md');
    expect(cache('Renamed.md')?.headings).toHaveLength(2);
  });
  it('forgets a deleted file', async () => {
    await host.app.vault.delete(file('Alpha.md'));
    expect(cache('Alpha.md')).toBeNull();
  });
  it('is a step behind a write', async () => {
    await host.app.vault.modify(file('Beta.md'), '# New');
    expect(cache('Beta.md')?.headings).toBeUndefined();
  });
});

describe('file manager', () => {
  it('writes front matter and keeps the body', async () => {
    await host.app.fileManager.processFrontMatter(file('Alpha.md'), (data) => (data['frameworks'] = ['囚徒困境']));
    expect(host.app.vault.peek(file('Alpha.md'))).toMatch(/^---\ntags:\n {2}- 讀書\nframeworks:\n {2}- 囚徒困境\n---\n# One/);
  });
  it('links by name when the name is unique', () => expect(host.app.fileManager.generateMarkdownLink(file('Folder/Gamma.md'), 'Alpha.md')).toBe('[[Gamma]]'));
  it('links with alias and subpath', () => expect(host.app.fileManager.generateMarkdownLink(file('Alpha.md'), '', '#Two', '二')).toBe('[[Alpha#Two|二]]'));
  it('rewrites links on renameFile', async () => {
    await host.app.fileManager.renameFile(file('Beta.md'), 'Delta.md');
    expect(host.app.vault.peek(file('Alpha.md'))).toContain('[[Delta]]');
  });
  it('puts new notes in the root', () => expect(host.app.fileManager.getNewFileParent('Folder/Gamma.md').isRoot()).toBe(true));
});
