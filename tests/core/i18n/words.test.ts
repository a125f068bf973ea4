import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en';
import { scriptFor, wordsFor } from '../../../src/i18n/words';
import { zhCn } from '../../../src/i18n/zh-cn';
import { zhTw } from '../../../src/i18n/zh-tw';

const LANGUAGES = { en, 'zh-tw': zhTw, 'zh-cn': zhCn };

/** Every leaf of a language with the way to it. */
function leaves(node: unknown, path = ''): readonly (readonly [path: string, leaf: unknown])[] {
  if (typeof node !== 'object' || node === null) return [[path, node]];
  return Object.entries(node).flatMap(([key, value]) => leaves(value, path === '' ? key : `${path}.${key}`));
}

/** Functions whose first value is a list. */
const TAKES_LIST = new Set(['notices.notRead', 'notices.notReadKept']);
/** Characters that only one of the two scripts has. */
const SIMPLIFIED_ONLY = /[笔记标题显输编辑页说读资写这还没开关风险]/;
const TRADITIONAL_ONLY = /[筆記標題顯輸編輯頁說讀資寫這還沒開關風險]/;

/** What a function makes of the values 7001, 7002 …, each of which can be found again. */
function filled(path: string, leaf: (...values: unknown[]) => unknown): string {
  const values: unknown[] = Array.from({ length: leaf.length }, (_, at) => 7001 + at);
  return String(leaf(...(TAKES_LIST.has(path) ? [['7001'], ...values.slice(1)] : values)));
}

function isFunction(leaf: unknown): leaf is (...values: unknown[]) => unknown {
  return typeof leaf === 'function';
}

describe.each(Object.entries(LANGUAGES))('the words of %s', (_, words) => {
  it('has the keys of English and no others', () => {
    expect(leaves(words).map(([path]) => path).sort()).toEqual(leaves(en).map(([path]) => path).sort());
  });

  it('has no empty text and none with blanks at its ends', () => {
    const odd = leaves(words).filter(([, leaf]) => typeof leaf === 'string' && (leaf.trim() === '' || (leaf.trim() !== leaf && leaf !== ', ')));
    expect(odd).toEqual([]);
  });

  it('uses every value it is given', () => {
    for (const [path, leaf] of leaves(words)) {
      if (!isFunction(leaf)) continue;
      const made = filled(path, leaf);
      for (let at = 0; at < leaf.length; at++) expect(made, path).toContain(String(7001 + at));
    }
  });

  it('takes as many values as English does', () => {
    const english = new Map(leaves(en));
    for (const [path, leaf] of leaves(words)) {
      const model = english.get(path);
      expect(typeof leaf === 'function' ? leaf.length : typeof leaf, path).toBe(typeof model === 'function' ? model.length : typeof model);
    }
  });
});

describe('the Chinese words', () => {
  it('are written in their own script', () => {
    const textOf = (words: unknown): string => leaves(words).map(([, leaf]) => String(leaf)).join('\n');
    expect(textOf(zhTw)).not.toMatch(SIMPLIFIED_ONLY);
    expect(textOf(zhCn)).not.toMatch(TRADITIONAL_ONLY);
  });

  it('name every command differently', () => {
    for (const words of Object.values(LANGUAGES)) {
      const { menuShowCards: _, ...names } = words.commands;
      expect(new Set(Object.values(names)).size).toBe(Object.values(names).length);
    }
  });
});

describe('wordsFor', () => {
  it.each([
    ['zh-TW', zhTw], ['zh-HK', zhTw], ['zh-Hant', zhTw], ['zh_tw', zhTw], ['zh-Hant-MO', zhTw],
    ['zh', zhCn], ['zh-CN', zhCn], ['zh-Hans', zhCn], ['zh-SG', zhCn],
    ['en', en], ['en-GB', en], ['ja', en], ['', en], ['zhx', en],
  ])('gives %s its words', (language, words) => {
    expect(wordsFor(language)).toBe(words);
  });

  it('tells the script of the interface', () => {
    expect(['zh-TW', 'zh', 'de'].map(scriptFor)).toEqual(['zh-Hant', 'zh-Hans', 'en']);
  });
});
