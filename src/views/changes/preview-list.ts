import { setIcon } from 'obsidian';
import type { ChangedLines } from '../../core/edits/changed-lines';
import type { Words } from '../../i18n/en';

/** A note of a preview and the lines that would change in it. */
export interface PreviewedNote {
  readonly path: string;
  readonly name: string;
  readonly changes: readonly ChangedLines[];
}

/** A note that is left alone, and why, in words. */
export interface RefusedRow {
  readonly path: string;
  readonly name: string;
  readonly reason: string;
}

/** Rows drawn at once; more come when the end of the list comes near. */
const CHUNK = 40;
const NEAR_END_PX = 600;
/** Places of a note shown before one asks for the rest. */
const PLACES = 6;
/** Beyond this many notes they are listed folded, so that the list can be looked through. */
const MOST_OPEN = 60;

/** Notes with a box to tick and their lines; drawn bit by bit, as there may be thousands. */
export class PreviewList {
  readonly el: HTMLElement;
  private readonly unticked = new Set<string>();
  private readonly boxes = new Map<string, HTMLInputElement>();
  private drawn = 0;

  constructor(
    parent: HTMLElement,
    private readonly words: Words['runs']['preview'],
    private readonly notes: readonly PreviewedNote[],
    private readonly refused: readonly RefusedRow[],
    private readonly onTick: () => void,
  ) {
    this.el = parent.createDiv({ cls: 'lw-preview-list', attr: { role: 'list' } });
    this.el.addEventListener('scroll', () => { this.drawNearEnd(); });
    this.drawMore();
  }

  get chosen(): ReadonlySet<string> {
    return new Set(this.notes.map(({ path }) => path).filter((path) => !this.unticked.has(path)));
  }

  tickAll(ticked: boolean): void {
    this.unticked.clear();
    if (!ticked) for (const { path } of this.notes) this.unticked.add(path);
    for (const box of this.boxes.values()) box.checked = ticked;
    this.onTick();
  }

  private drawNearEnd(): void {
    if (this.el.scrollTop + this.el.clientHeight + NEAR_END_PX >= this.el.scrollHeight) this.drawMore();
  }

  private drawMore(): void {
    const total = this.notes.length + this.refused.length;
    const end = Math.min(this.drawn + CHUNK, total);
    for (; this.drawn < end; this.drawn++) {
      const note = this.notes[this.drawn];
      const at = this.drawn - this.notes.length;
      if (note) this.drawNote(note);
      else if (at === 0) this.el.createDiv({ cls: 'lw-preview-refused-title', text: this.words.refused(this.refused.length) });
      const refused = this.refused[at];
      if (refused) this.drawRefused(refused);
    }
  }

  private drawNote(note: PreviewedNote): void {
    const row = this.el.createDiv({ cls: 'lw-preview-note', attr: { role: 'listitem' } });
    const head = row.createDiv({ cls: 'lw-preview-head' });
    if (this.notes.length > 1) this.drawBox(head, note);
    const fold = head.createEl('button', { cls: 'lw-preview-fold clickable-icon', attr: { type: 'button', 'aria-label': this.words.showLines(note.name) } });
    setIcon(fold.createSpan({ cls: 'lw-chevron' }), 'chevron-right');
    drawName(head, note);
    head.createSpan({ cls: 'lw-count', text: this.words.changes(note.changes.length) });
    const body = row.createDiv({ cls: 'lw-preview-lines' });
    let isDrawn = false;
    const show = (open: boolean): void => {
      fold.setAttribute('aria-expanded', String(open));
      body.hidden = !open;
      if (open && !isDrawn) this.drawChanges(body, note.changes);
      isDrawn ||= open;
    };
    fold.addEventListener('click', () => { show(fold.getAttribute('aria-expanded') === 'false'); });
    show(this.notes.length <= MOST_OPEN);
  }

  private drawBox(parent: HTMLElement, { path, name }: PreviewedNote): void {
    const box = parent.createEl('input', { attr: { type: 'checkbox', 'aria-label': name } });
    box.checked = !this.unticked.has(path);
    box.addEventListener('change', () => {
      if (box.checked) this.unticked.delete(path);
      else this.unticked.add(path);
      this.onTick();
    });
    this.boxes.set(path, box);
  }

  private drawChanges(body: HTMLElement, changes: readonly ChangedLines[]): void {
    for (const change of changes.slice(0, PLACES)) this.drawChange(body, change);
    const rest = changes.slice(PLACES);
    if (rest.length === 0) return;
    const more = body.createEl('button', { cls: 'lw-preview-more', text: this.words.morePlaces(rest.length), attr: { type: 'button' } });
    more.addEventListener('click', () => {
      more.remove();
      for (const change of rest) this.drawChange(body, change);
    });
  }

  private drawChange(parent: HTMLElement, { line, before, after }: ChangedLines): void {
    const el = parent.createDiv({ cls: 'lw-preview-change' });
    el.createDiv({ cls: 'lw-preview-place', text: this.words.line(line) });
    const drawLine = (text: string, kind: 'goes' | 'comes', mark: string): void => {
      const row = el.createDiv({ cls: `lw-preview-line lw-preview-${kind}` });
      row.createSpan({ cls: 'lw-preview-mark', text: mark, attr: { 'aria-label': this.words[kind], role: 'img' } });
      row.createSpan({ cls: 'lw-preview-text', text });
    };
    for (const text of before) drawLine(text, 'goes', '\u2212');
    for (const text of after) drawLine(text, 'comes', '+');
  }

  private drawRefused(refused: RefusedRow): void {
    drawRefusedRow(this.el, refused);
  }
}

export function drawRefusedRow(parent: HTMLElement, refused: RefusedRow): void {
  const row = parent.createDiv({ cls: 'lw-preview-refused', attr: { role: 'listitem' } });
  drawName(row, refused);
  row.createDiv({ cls: 'lw-preview-reason', text: refused.reason });
}

function drawName(parent: HTMLElement, { name, path }: { readonly name: string; readonly path: string }): void {
  const el = parent.createDiv({ cls: 'lw-preview-name' });
  el.createDiv({ cls: 'lw-preview-title', text: name });
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  if (folder !== '') el.createDiv({ cls: 'lw-preview-path', text: folder });
}
