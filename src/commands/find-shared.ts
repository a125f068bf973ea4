import { type App, Keymap, type PaneType, Platform } from 'obsidian';
import { buildFrameworkList, buildFrameworkNotes, type FrameworkEntry, type NoteOfFramework } from '../core/cards/build-framework-list';
import { frameworkName } from '../core/frameworks/catalogue';
import type { Words } from '../i18n/en';
import type { CommandContext } from './command-context';
import { drawSuggestion } from './pickers/draw-suggestion';
import { type Found, type Named, NameSearch } from './pickers/name-search';
import { keyRow, SteadySuggestModal } from './pickers/steady-suggest-modal';

/** Asks for a framework, then for one of its notes, and opens that at the words that prove it. */
export function findShared(context: CommandContext): void {
  const { app, indexer, words } = context;
  const picker = new FrameworkPicker(app, words.suggester, frameworksHereFirst(context), (entry) => {
    pickNote(context, entry);
  });
  if (indexer.progress !== null) picker.emptyStateText = words.suggester.emptySharedIndexing;
  picker.open();
}

/** Asks for one of the notes that name a framework, and opens it there. */
export function showSharing(context: CommandContext, framework: string): void {
  const known = context.catalogue().byId.get(framework);
  const name = frameworkName(known, context.script, framework);
  pickNote(context, { framework, name, names: [name], count: context.index.noteCount(framework) });
}

function pickNote({ activeNote, app, index, openNote, words }: CommandContext, entry: FrameworkEntry): void {
  const notes = buildFrameworkNotes(index, entry.framework, activeNote.path);
  new NotePicker(app, words, entry.name, notes, (note, pane) => {
    void openNote({ path: note.path, line: note.line }, pane);
  }).open();
}

/** Whoever asks while reading a note asks most likely for one of its frameworks. */
function frameworksHereFirst({ activeNote, catalogue, index, script }: CommandContext): readonly FrameworkEntry[] {
  const here = new Set(index.get(activeNote.path ?? '')?.frameworks.map(({ id }) => id));
  return [...buildFrameworkList(index, catalogue(), script, activeNote.path)]
    .sort((a, b) => Number(here.has(b.framework)) - Number(here.has(a.framework)));
}

class FrameworkPicker extends SteadySuggestModal<Found<FrameworkEntry>> {
  private readonly nameSearch: NameSearch<FrameworkEntry>;

  constructor(
    app: App,
    private readonly words: Words['suggester'],
    entries: readonly FrameworkEntry[],
    private readonly onPick: (entry: FrameworkEntry) => void,
  ) {
    super(app);
    this.nameSearch = new NameSearch(entries);
    this.emptyStateText = words.emptyShared;
    this.setPlaceholder(words.placeholderShared);
    this.setInstructions(keyRow(['\u2191\u2193', words.move], ['\u21B5', words.choose], ['esc', words.cancel]));
  }

  protected override suggestionsFor(query: string): Found<FrameworkEntry>[] {
    return [...this.nameSearch.find(query)];
  }

  override renderSuggestion({ item, spelling }: Found<FrameworkEntry>, el: HTMLElement): void {
    const aside = spelling === item.name ? '' : spelling;
    drawSuggestion(el, { title: item.name, aside, note: '', flair: this.words.notes(item.count) });
  }

  override onChooseSuggestion({ item }: Found<FrameworkEntry>): void {
    this.onPick(item);
  }
}

interface NoteOption extends Named {
  readonly note: NoteOfFramework;
}

class NotePicker extends SteadySuggestModal<Found<NoteOption>> {
  private readonly nameSearch: NameSearch<NoteOption>;

  constructor(
    app: App,
    private readonly words: Words,
    framework: string,
    notes: readonly NoteOfFramework[],
    private readonly onPick: (note: NoteOfFramework, pane: PaneType | boolean) => void,
  ) {
    super(app);
    this.nameSearch = new NameSearch(notes.map((note) => ({ note, names: [note.title, ...note.companies, note.path] })));
    const { suggester } = words;
    this.emptyStateText = suggester.emptyNotes;
    this.setPlaceholder(suggester.placeholderNotes(framework));
    const newTab = Platform.isMacOS ? '\u2318 \u21B5' : 'ctrl \u21B5';
    this.setInstructions(keyRow(['\u2191\u2193', suggester.move], ['\u21B5', suggester.open], [newTab, suggester.openTab], ['esc', suggester.cancel]));
  }

  protected override suggestionsFor(query: string): Found<NoteOption>[] {
    return [...this.nameSearch.find(query)];
  }

  override renderSuggestion({ item: { note } }: Found<NoteOption>, el: HTMLElement): void {
    const aside = [note.created ?? '', ...note.companies].filter((part) => part !== '').join(' \u00B7 ');
    drawSuggestion(el, { title: note.title, aside, note: note.excerpt, flair: this.words.suggester.line(note.line) });
  }

  override onChooseSuggestion({ item }: Found<NoteOption>, event: MouseEvent | KeyboardEvent): void {
    this.onPick(item.note, Keymap.isModEvent(event));
  }
}
