// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { KeyedList } from '../../src/views/keyed-list';
import { writeText } from '../../src/views/write-changed';
import { installDomShim } from './dom-shim';

interface Entry {
  readonly id: string;
  readonly text: string;
}

beforeAll(installDomShim);

let parent: HTMLElement;
let clicked: string[];

beforeEach(() => {
  clicked = [];
  document.body.textContent = '';
  parent = document.body.createDiv();
});

function createList(): KeyedList<Entry> {
  return new KeyedList<Entry>(parent, ({ id }) => id, (into, current) => {
    const el = into.createEl('button');
    el.addEventListener('click', () => clicked.push(current().text));
    return { el, update: ({ text }) => { writeText(el, text); } };
  });
}

function entries(...pairs: readonly (readonly [string, string])[]): Entry[] {
  return pairs.map(([id, text]) => ({ id, text }));
}

function child(at: number): HTMLElement {
  const el = parent.children.item(at);
  if (!(el instanceof HTMLElement)) throw new Error(`no child ${String(at)}`);
  return el;
}

describe('KeyedList', () => {
  it('keeps the element of a key, and its handlers see the newest item', () => {
    const list = createList();
    list.render(entries(['a', 'one']));
    const before = child(0);
    list.render(entries(['a', 'two']));
    expect(child(0)).toBe(before);
    before.click();
    expect(clicked).toEqual(['two']);
  });

  it('adds, removes and sorts', () => {
    const list = createList();
    list.render(entries(['a', 'A'], ['b', 'B'], ['c', 'C']));
    const b = child(1);
    list.render(entries(['d', 'D'], ['c', 'C'], ['b', 'B']));
    expect(parent.textContent).toBe('DCB');
    expect(child(2)).toBe(b);
    list.render([]);
    expect(parent.children).toHaveLength(0);
  });

  it('keeps equal keys apart by their order', () => {
    const list = createList();
    list.render(entries(['a', '1'], ['a', '2'], ['a', '3']));
    const second = child(1);
    list.render(entries(['a', '1'], ['a', '2b']));
    expect(child(1)).toBe(second);
    expect(parent.textContent).toBe('12b');
  });

  it('keeps focus where rows before it come, go and change places', () => {
    const list = createList();
    list.render(entries(['a', 'A'], ['b', 'B'], ['c', 'C']));
    const focused = child(2);
    focused.focus();
    list.render(entries(['x', 'X'], ['b', 'B'], ['c', 'C']));
    expect(document.activeElement).toBe(focused);
    list.render(entries(['c', 'C'], ['b', 'B']));
    expect(document.activeElement).toBe(focused);
  });

  it('moves only what is out of place', () => {
    const list = createList();
    list.render(entries(['a', 'A'], ['b', 'B'], ['c', 'C']));
    const insert = vi.spyOn(parent, 'insertBefore');
    list.render(entries(['b', 'B'], ['c', 'C']));
    expect(insert).not.toHaveBeenCalled();
    list.render(entries(['c', 'C'], ['b', 'B']));
    expect(insert).toHaveBeenCalledTimes(1);
  });

  it('draws into the document of its parent', () => {
    const other = document.implementation.createHTMLDocument();
    parent = other.body.createDiv();
    createList().render(entries(['a', 'A']));
    expect(child(0).ownerDocument).toBe(other);
  });
});

describe('writeText', () => {
  it('leaves equal text untouched', () => {
    const el = parent.createDiv();
    writeText(el, 'same');
    const node = el.firstChild;
    writeText(el, 'same');
    expect(el.firstChild).toBe(node);
  });
});
