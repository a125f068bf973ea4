import type { Words } from '../i18n/en';
import { show, writeAttribute, writeText } from './write-changed';
import type { Progress } from './sidebar-deps';

/** Why there is nothing to draw but words. */
export type SidebarState =
  | { readonly kind: 'indexing'; readonly progress: Progress | null }
  | { readonly kind: 'no-note' | 'not-markdown' | 'left-out' | 'nothing-found' | 'error' };

export interface StateActions {
  readonly insertTemplate: () => void;
  readonly newAnalysisNote: () => void;
  readonly tryAgain: () => void;
}

type SidebarWords = Words['sidebar'];

const EXAMPLE_BAR = '\u258B';

/** One calm paragraph in place of cards, with what can be done; `null` hides it. */
export function createStates(parent: HTMLElement, words: SidebarWords, actions: StateActions): (state: SidebarState | null) => void {
  const el = parent.createDiv({ cls: 'lw-state', attr: { role: 'status' } });
  const title = el.createDiv({ cls: 'lw-state-title' });
  const text = el.createDiv({ cls: 'lw-state-text' });
  const bar = el.createEl('progress', { cls: 'lw-progress', attr: { 'aria-label': words.preparing } });
  const example = createExample(el, words);
  const buttons = createButtons(el, words, actions);
  return (state) => {
    show(el, state !== null);
    if (state === null) return;
    const [heading, explanation] = stateWords(state, words);
    writeText(title, heading);
    writeText(text, explanation);
    drawProgress(bar, state);
    show(example, state.kind === 'nothing-found');
    buttons(state);
  };
}

function stateWords(state: SidebarState, words: SidebarWords): readonly [title: string, text: string] {
  switch (state.kind) {
    case 'indexing': return [words.preparing, indexingText(state.progress, words)];
    case 'no-note': return [words.noNote, words.noNoteHint];
    case 'not-markdown': return [words.notMarkdown, words.notMarkdownHint];
    case 'left-out': return [words.excluded, words.excludedHint];
    case 'nothing-found': return [words.nothing, words.nothingHint];
    case 'error': return [words.failed, words.failedHint];
  }
}

function indexingText(progress: Progress | null, words: SidebarWords): string {
  return progress === null ? words.preparingHint : words.indexing(progress.done, progress.total);
}

function drawProgress(bar: HTMLElement, state: SidebarState): void {
  const progress = state.kind === 'indexing' ? state.progress : null;
  show(bar, progress !== null);
  if (progress === null) return;
  writeAttribute(bar, 'max', String(Math.max(1, progress.total)));
  writeAttribute(bar, 'value', String(progress.done));
}

/** What would be recognised, as it would stand in a note. */
function createExample(parent: HTMLElement, words: SidebarWords): HTMLElement {
  const el = parent.createDiv({ cls: 'lw-example' });
  for (const line of words.nothingExample) {
    el.createDiv({ cls: line.startsWith(EXAMPLE_BAR) ? 'lw-example-heading' : 'lw-example-line', text: line });
  }
  return el;
}

function createButtons(parent: HTMLElement, words: SidebarWords, actions: StateActions): (state: SidebarState) => void {
  const el = parent.createDiv({ cls: 'lw-buttons' });
  const insert = createButton(el, words.insertTemplate, actions.insertTemplate);
  insert.addClass('mod-cta');
  const create = createButton(el, words.newAnalysisNote, actions.newAnalysisNote);
  const again = createButton(el, words.tryAgain, actions.tryAgain);
  return ({ kind }) => {
    show(insert, kind === 'nothing-found');
    show(create, kind === 'no-note' || kind === 'nothing-found');
    show(again, kind === 'error');
    show(el, kind === 'no-note' || kind === 'nothing-found' || kind === 'error');
  };
}

function createButton(parent: HTMLElement, text: string, onClick: () => void): HTMLElement {
  const button = parent.createEl('button', { text });
  button.addEventListener('click', onClick);
  return button;
}
