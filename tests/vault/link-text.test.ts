import fc from 'fast-check';
import type { App } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { linkText, propertyLink } from '../../src/vault/link-text';

interface FakeFile {
  readonly path: string;
  readonly basename: string;
}

/** A vault with one note at each path, whose settings ask for wikilinks by name. */
function appWith(...paths: readonly string[]): App {
  const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
  const files = new Map(paths.map((path): [string, FakeFile] => [path, { path, basename: nameOf(path) }]));
  const app = {
    vault: { getFileByPath: (path: string) => files.get(path) ?? null },
    metadataCache: { fileToLinktext: ({ basename }: FakeFile) => basename },
    fileManager: {
      generateMarkdownLink: ({ basename }: FakeFile, _sourcePath: string, _subpath?: string, shown?: string) => (shown === undefined ? `[[${basename}]]` : `[[${basename}|${shown}]]`),
    },
  };
  return app as unknown as App;
}

/** What the app reads out of a Markdown link: the words, and where it leads. */
function readLink(link: string): { readonly shown: string; readonly target: string } | null {
  const [, shown, target] = /^\[((?:[^[\]\\]|\\.)*)\]\(([^()\s#?]+)\)$/.exec(link) ?? [];
  return shown === undefined || target === undefined ? null : { shown: shown.replace(/\\(.)/g, '$1'), target: decodeURIComponent(target) };
}

describe('a link to a note', () => {
  it('is written as the settings have it', () => {
    const app = appWith('公司/台積電 2026.md');
    expect(linkText(app, '公司/台積電 2026.md', '')).toBe('[[台積電 2026]]');
    expect(linkText(app, '公司/台積電 2026.md', '', '台積電')).toBe('[[台積電 2026|台積電]]');
    expect(propertyLink(app, '公司/台積電 2026.md', '')).toBe('[[台積電 2026]]');
  });

  it.each([
    ['a hash', 'C# 讀書.md', '[C# 讀書](C%23%20%E8%AE%80%E6%9B%B8.md)'],
    ['brackets', 'Notes [draft].md', '[Notes \\[draft\\]](Notes%20%5Bdraft%5D.md)'],
    ['a caret', 'x^2.md', '[x^2](x%5E2.md)'],
    ['a bar', 'a|b.md', '[a|b](a%7Cb.md)'],
    ['two percent signs', '100%% sure.md', '[100%% sure](100%25%25%20sure.md)'],
    ['round brackets beside it', 'C# (old)?.md', '[C# (old)?](C%23%20%28old%29%3f.md)'],
    ['a folder with a hash', 'C#/Visa.md', '[Visa](C%23/Visa.md)'],
  ])('is a Markdown link where its name has %s', (_name, path, link) => {
    const app = appWith(path);
    expect(linkText(app, path, '')).toBe(link);
    expect(propertyLink(app, path, '')).toBeNull();
    expect(readLink(link)?.target).toBe(path);
  });

  it('shows the words asked for, whatever they hold', () => {
    expect(linkText(appWith('C#.md'), 'C#.md', '', 'see [C] \\ it')).toBe('[see \\[C\\] \\\\ it](C%23.md)');
  });

  it('leads back to its note by any name that no wikilink can hold', () => {
    const part = fc.array(fc.constantFrom('#', '[', ']', '^', '|', '%', '(', ')', '?', '&', ' ', '囚', '😀', 'a', '/', '<', '`'), { maxLength: 8 }).map((marks) => marks.join(''));
    fc.assert(fc.property(part, fc.constantFrom('#', '[', ']', '^', '|', '%%'), part, (before, mark, behind) => {
      const path = `n${before}${mark}${behind}n.md`;
      const read = readLink(linkText(appWith(path), path, ''));
      expect(read).toEqual({ shown: path.slice(path.lastIndexOf('/') + 1, -'.md'.length), target: path });
    }), { numRuns: 200 });
  });

  it('names a note that is gone', () => {
    expect(linkText(appWith(), '訪談/甲.md', '')).toBe('[[訪談/甲]]');
    expect(propertyLink(appWith(), '訪談/甲.md', '')).toBeNull();
  });
});
