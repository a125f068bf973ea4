// @vitest-environment happy-dom
import type { App } from 'obsidian';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { en } from '../../src/i18n/en';
import { EditPreviewModal, type RunPreview } from '../../src/views/changes/edit-preview-modal';
import type { PreviewedNote } from '../../src/views/changes/preview-list';
import { installDomShim } from './dom-shim';

vi.mock('obsidian', () => import('./app-shim'));
beforeAll(installDomShim);

let log: string[];

beforeEach(() => {
  log = [];
  document.body.textContent = '';
});

function open(preview: Partial<RunPreview>): EditPreviewModal {
  const app: unknown = {};
  const modal = new EditPreviewModal(app as App, en.runs, 'Tag notes', {
    apply: (chosen) => { log.push(`apply ${[...chosen].join(' ')}`); },
    undo: () => { log.push('undo'); },
    stop: () => { log.push('stop'); },
  });
  modal.open();
  modal.showPreview({ steps: [], notes: [], refused: [], ...preview });
  return modal;
}

function note(path: string, places = 1): PreviewedNote {
  return { path, name: path.replace('.md', ''), changes: Array.from({ length: places }, (_place, at) => ({ line: at + 2, before: [`old ${String(at)}`], after: [`new ${String(at)}`] })) };
}

function many(count: number): PreviewedNote[] {
  return Array.from({ length: count }, (_note, at) => note(`n${String(at)}.md`));
}

function texts(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map((el) => el.textContent);
}

function buttonOf(text: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find((el) => el.textContent === text);
  if (!found) throw new Error(`no button “${text}” among ${texts('button').join(', ')}`);
  return found;
}

function tick(at: number): void {
  const box = document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')[at];
  if (!box) throw new Error('no such box');
  box.checked = !box.checked;
  box.dispatchEvent(new Event('change'));
}

describe('the preview of a run', () => {
  it('shows each note with its lines as they are and as they will be', () => {
    open({ notes: [note('folder/a.md'), note('b.md')] });
    expect(texts('.lw-preview-title')).toEqual(['folder/a', 'b']);
    expect(texts('.lw-preview-path')).toEqual(['folder']);
    expect(texts('.lw-preview-place')).toEqual(['Line 2', 'Line 2']);
    expect(texts('.lw-preview-line')).toEqual(['−old 0', '+new 0', '−old 0', '+new 0']);
  });

  it('applies to the notes that stay ticked, once', () => {
    open({ notes: many(3) });
    tick(1);
    expect(texts('.lw-preview-count')).toEqual(['2 of 3 notes chosen']);
    buttonOf('Change 2 notes').click();
    buttonOf('Change 2 notes').click();
    expect(log).toEqual(['apply n0.md n2.md']);
  });

  it('selects all or none, those that are not drawn yet as well', () => {
    open({ notes: many(300) });
    expect(document.querySelectorAll('.lw-preview-note').length).toBeLessThan(100);
    buttonOf('Select none').click();
    const apply = buttonOf('Go ahead');
    expect(apply.disabled).toBe(true);
    buttonOf('Select all').click();
    buttonOf('Change 300 notes').click();
    expect(log[0]?.split(' ')).toHaveLength(301);
  });

  it('draws more when its end comes near, unticked as they are', () => {
    open({ notes: many(100) });
    buttonOf('Select none').click();
    const list = document.querySelector('.lw-preview-list');
    for (let at = 0; at < 5; at++) list?.dispatchEvent(new Event('scroll'));
    const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    expect(boxes).toHaveLength(100);
    expect(boxes.some(({ checked }) => checked)).toBe(false);
  });

  it('applies with the keyboard', () => {
    const modal = open({ notes: many(2) });
    const keys: unknown = Reflect.get(modal, 'keys');
    if (keys instanceof Map) Reflect.apply(keys.get('Mod+Enter') as () => void, undefined, []);
    expect(log).toEqual(['apply n0.md n1.md']);
  });

  it('folds a note, and shows the rest of many places when asked', () => {
    open({ notes: [note('a.md', 9)] });
    expect(document.querySelectorAll('.lw-preview-change')).toHaveLength(6);
    buttonOf('Show 3 more places').click();
    expect(document.querySelectorAll('.lw-preview-change')).toHaveLength(9);
    const fold = document.querySelector<HTMLElement>('.lw-preview-fold');
    fold?.click();
    expect(fold?.getAttribute('aria-expanded')).toBe('false');
    expect(document.querySelector<HTMLElement>('.lw-preview-lines')?.hidden).toBe(true);
  });

  it('says what is done first and what is left alone', () => {
    open({ steps: ['Make a note'], refused: [{ path: 'c.md', name: 'c', reason: 'Broken.' }] });
    expect(texts('.lw-preview-steps li')).toEqual(['Make a note']);
    expect(texts('.lw-preview-refused-title')).toEqual(['1 note left alone']);
    expect(texts('.lw-preview-reason')).toEqual(['Broken.']);
    buttonOf('Go ahead').click();
    expect(log).toEqual(['apply ']);
  });

  it('stops when it is closed', () => {
    open({ notes: many(2) });
    buttonOf('Cancel').click();
    expect(log).toEqual(['stop']);
  });
});

describe('what follows', () => {
  it('moves a bar while it works, and can be stopped', () => {
    const modal = open({ notes: many(2) });
    modal.showProgress('Writing', 3, 10);
    const bar = document.querySelector('progress');
    modal.showProgress('Writing more', 4, 10);
    expect(document.querySelector('progress')).toBe(bar);
    expect([bar?.value, bar?.max, texts('.lw-preview-progress')]).toEqual([4, 10, ['Writing more']]);
    buttonOf('Stop').click();
    expect(log).toEqual(['stop']);
  });

  it('reports, and offers to take it back', () => {
    const modal = open({ notes: many(2) });
    modal.showReport({ lines: ['2 notes changed.'], refused: [{ path: 'c.md', name: 'c', reason: 'Moved.' }], canUndo: true });
    expect(texts('.lw-preview-report > div')[0]).toBe('2 notes changed.');
    expect(texts('.lw-preview-reason')).toEqual(['Moved.']);
    buttonOf('Undo').click();
    expect(log).toEqual(['undo']);
  });
});
