import type { Words } from '../i18n/en';
import { show, writeAttribute, writeText } from './write-changed';
import type { Progress } from './sidebar-deps';

/** Why there is nothing to draw but words. */
export type SidebarState =
  | { readonly kind: 'indexing'; readonly progress: Progress | null }
  | { readonly kind: 'no-note' | 'not-markdown' | 'left-out' | 'left-out-by-property' | 'unread' | 'nothing-found' | 'error' };

export interface StateActions {
  readonly insertTemplate: () => void;
  readonly newAnalysisNote: () => void;
  /** Draws again. */
  readonly tryAgain: () => void;
  /** Reads all notes again. */
  readonly rebuild?: () => void;
  /** Takes the property away that leaves the note out. */
  readonly readAgain?: () => void;
}

interface StateWords {
  readonly words: Words['sidebar'];
  readonly links: Words['sidebarLinks'];
}

const EXAMPLE_BAR = '\u258B';

/** One calm paragraph in place of cards, with what can be done; `null` hides it. */
export function createStates(parent: HTMLElement, { links, words }: StateWords, actions: StateActions): (state: SidebarState | null) => void {
  const el = parent.createDiv({ cls: 'lw-state', attr: { role: 'status' } });
  const title = el.createDiv({ cls: 'lw-state-title' });
  const text = el.createDiv({ cls: 'lw-state-text' });
  const bar = el.createEl('progress', { cls: 'lw-progress', attr: { 'aria-label': words.preparing } });
  const example = createExample(el, words);
  const buttons = createButtons(el, { links, words }, actions);
  return (state) => {
    show(el, state !== null);
    if (state === null) return;
    const [heading, explanation] = stateWords(state, { links, words });
    writeText(title, heading);
    writeText(text, explanation);
    drawProgress(bar, state);
    show(example, state.kind === 'nothing-found');
    buttons(state);
  };
}

function stateWords(state: SidebarState, { links, words }: StateWords): readonly [title: string, text: string] {
  switch (state.kind) {
    case 'indexing': return [words.preparing, indexingText(state.progress, words)];
    case 'no-note': return [words.noNote, words.noNoteHint];
    case 'not-markdown': return [words.notMarkdown, words.notMarkdownHint];
    case 'left-out': return [words.excluded, words.excludedHint];
    case 'left-out-by-property': return [words.excluded, links.leftOutHint];
    case 'unread': return [links.unread, links.unreadHint];
    case 'nothing-found': return [words.nothing, words.nothingHint];
    case 'error': return [words.failed, words.failedHint];
  }
}

function indexingText(progress: Progress | null, words: StateWords['words']): string {
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
function createExample(parent: HTMLElement, words: StateWords['words']): HTMLElement {
  const el = parent.createDiv({ cls: 'lw-example' });
  for (const line of words.nothingExample) {
    el.createDiv({ cls: line.startsWith(EXAMPLE_BAR) ? 'lw-example-heading' : 'lw-example-line', text: line });
  }
  return el;
}

interface StateButton {
  readonly words: string;
  readonly states: readonly SidebarState['kind'][];
  readonly run: (() => void) | undefined;
  readonly first?: boolean;
}

function createButtons(parent: HTMLElement, { links, words }: StateWords, actions: StateActions): (state: SidebarState) => void {
  const el = parent.createDiv({ cls: 'lw-buttons' });
  const offered: readonly StateButton[] = [
    { words: words.insertTemplate, states: ['nothing-found'], run: actions.insertTemplate, first: true },
    { words: words.newAnalysisNote, states: ['no-note', 'nothing-found'], run: actions.newAnalysisNote },
    { words: words.tryAgain, states: ['error'], run: actions.tryAgain },
    { words: words.tryAgain, states: ['unread'], run: actions.rebuild },
    { words: links.readAgain, states: ['left-out-by-property'], run: actions.readAgain },
  ];
  const buttons = offered.flatMap(({ first, run, states, words: text }) => {
    if (run === undefined) return [];
    const button = createButton(el, text, run);
    button.toggleClass('mod-cta', first === true);
    return [{ button, states }];
  });
  return ({ kind }) => {
    for (const { button, states } of buttons) show(button, states.includes(kind));
    show(el, buttons.some(({ states }) => states.includes(kind)));
  };
}

function createButton(parent: HTMLElement, text: string, onClick: () => void): HTMLElement {
  const button = parent.createEl('button', { text });
  button.addEventListener('click', onClick);
  return button;
}
