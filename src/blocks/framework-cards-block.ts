import { type HoverParent, type HoverPopover, Keymap, MarkdownRenderChild, type PaneType } from 'obsidian';
import type { FrameworkCards, FrameworkCardList } from '../core/cards/build-framework-cards';
import type { BlockProblem } from '../core/cards/cards-block';
import type { CardsBlockModel } from '../core/cards/cards-block-model';
import type { Words } from '../i18n/words';

export interface BlockLink {
  readonly path: string;
  readonly line: number;
}

/** What a code block of cards needs from outside. */
export interface CardsBlockDeps {
  readonly words: Words;
  readonly model: (source: string, path: string) => CardsBlockModel;
  readonly isIndexing: () => boolean;
  /** After every change of what may be listed; the function returned ends that. */
  readonly onChange: (listener: () => void) => () => void;
  readonly openNote: (place: BlockLink, pane: PaneType | boolean) => void;
  readonly hoverNote: (hovered: { readonly event: MouseEvent; readonly parent: HoverParent; readonly target: HTMLElement; readonly place: BlockLink }) => void;
}

interface Shown {
  readonly model: CardsBlockModel;
  readonly indexing: boolean;
}

/** A code block that lists what notes say with a framework, kept up with the notes while it is on the screen. */
export class FrameworkCardsBlock extends MarkdownRenderChild implements HoverParent {
  hoverPopover: HoverPopover | null = null;
  private shown = '';
  private frame: { readonly win: Window; readonly id: number } | null = null;

  constructor(
    el: HTMLElement,
    private readonly source: string,
    private readonly path: string,
    private readonly deps: CardsBlockDeps,
  ) {
    super(el);
  }

  override onload(): void {
    this.containerEl.addClass('lw-block');
    this.register(this.deps.onChange(() => { this.requestDraw(); }));
    this.register(() => { this.frame?.win.cancelAnimationFrame(this.frame.id); });
    this.draw();
  }

  private requestDraw(): void {
    if (this.frame !== null) return;
    const { win } = this.containerEl;
    const id = win.requestAnimationFrame(() => {
      this.frame = null;
      this.draw();
    });
    this.frame = { win, id };
  }

  /** Draws only what is other than before: a list that stays the same keeps selection and focus. */
  private draw(): void {
    const shown: Shown = { model: this.deps.model(this.source, this.path), indexing: this.deps.isIndexing() };
    const data = JSON.stringify(shown);
    if (data === this.shown) return;
    this.shown = data;
    const focused = this.focusedLink();
    this.containerEl.empty();
    this.drawProblems(shown.model.problems);
    this.drawModel(shown);
    this.containerEl.findAll('a').find((link) => link.dataset['place'] === focused)?.focus();
  }

  private focusedLink(): string | undefined {
    const { activeElement } = this.containerEl.doc;
    return activeElement !== null && this.containerEl.contains(activeElement) ? activeElement.getAttribute('data-place') ?? undefined : undefined;
  }

  private drawProblems(problems: readonly BlockProblem[]): void {
    for (const problem of problems) this.containerEl.createDiv({ cls: 'lw-block-problem', text: this.explain(problem) });
  }

  private explain({ kind, text }: BlockProblem): string {
    return this.deps.words.frameworks.block.problems[kind](text);
  }

  private drawModel({ model, indexing }: Shown): void {
    const words = this.deps.words.frameworks.block;
    switch (model.kind) {
      case 'no-framework': this.say(indexing ? words.indexing : words.noFramework); return;
      case 'unknown': this.say(indexing ? words.indexing : words.unknown(model.name)); return;
      case 'cards': this.drawList(model.name, model.list, indexing);
    }
  }

  private drawList(name: string, { notes, total }: FrameworkCardList, indexing: boolean): void {
    const words = this.deps.words.frameworks.block;
    if (total === 0) {
      this.say(indexing ? words.indexing : words.none(name));
      return;
    }
    this.containerEl.createDiv({ cls: 'lw-block-head', text: words.count(name, total) });
    const list = this.containerEl.createEl('ul', { cls: 'lw-block-notes' });
    for (const note of notes) this.drawNote(list, note);
    if (total > notes.length) this.say(words.more(total - notes.length));
    if (indexing) this.say(words.indexing);
  }

  private drawNote(list: HTMLElement, note: FrameworkCards): void {
    const item = list.createEl('li', { cls: 'lw-block-note' });
    const head = item.createDiv();
    this.link(head, note.title, { path: note.path, line: note.lines[0]?.line ?? 1 });
    const facts = [note.created ?? '', note.companies.join(this.deps.words.sidebar.listComma)].filter((fact) => fact !== '');
    if (facts.length > 0) head.createSpan({ cls: 'lw-block-meta', text: facts.join(' \u00B7 ') });
    for (const { line, text } of note.lines) {
      const row = item.createDiv({ cls: 'lw-block-line' });
      if (note.lines.length > 1) this.link(row, text, { path: note.path, line });
      else row.setText(text);
    }
  }

  private say(text: string): void {
    this.containerEl.createDiv({ cls: 'lw-block-state', text });
  }

  private link(parent: HTMLElement, text: string, place: BlockLink): void {
    const link = parent.createEl('a', { cls: 'internal-link', text, href: place.path, attr: { 'data-href': place.path, 'data-place': `${place.path}:${String(place.line)}` } });
    const open = (event: MouseEvent): void => {
      // The app opens links of the reading view itself, but at the note's beginning.
      event.preventDefault();
      event.stopPropagation();
      this.deps.openNote(place, Keymap.isModEvent(event));
    };
    link.addEventListener('click', open);
    link.addEventListener('auxclick', (event) => { if (event.button === 1) open(event); });
    link.addEventListener('mouseover', (event) => { this.deps.hoverNote({ event, parent: this, target: link, place }); });
  }
}
