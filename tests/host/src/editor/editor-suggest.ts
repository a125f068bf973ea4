import type { ViewUpdate } from '@codemirror/view';
import type { EditorPosition } from 'obsidian';
import type { App } from '../app';
import { reportLater } from '../events';
import { PopoverSuggest } from '../ui/popover-suggest';
import type { TFile } from '../vault/files';
import type { MarkdownView } from '../workspace/markdown-view';
import type { Editor } from './editor';

export interface EditorSuggestTriggerInfo {
  readonly start: EditorPosition;
  readonly end: EditorPosition;
  readonly query: string;
}

export interface EditorSuggestContext extends EditorSuggestTriggerInfo {
  readonly editor: Editor;
  readonly file: TFile;
}

export abstract class EditorSuggest<T> extends PopoverSuggest<T> {
  context: EditorSuggestContext | null = null;
  limit = 100;

  constructor(app: App) {
    super(app);
  }

  override close(): void {
    super.close();
    this.context = null;
  }

  /** Drawn at the start of the trigger, so that the list does not wander while typing. */
  async present(context: EditorSuggestContext): Promise<boolean> {
    this.context = context;
    const values = (await this.getSuggestions(context)).slice(0, this.limit);
    // A newer keystroke, or a close, has taken over while this one waited.
    if (this.context !== context) return this.isOpen;
    if (values.length === 0) {
      this.close();
      return false;
    }
    this.chooser.setSuggestions(values);
    this.open();
    this.context = context;
    this.followCaret(context);
    return true;
  }

  private followCaret({ editor, start }: EditorSuggestContext): void {
    editor.cm.requestMeasure({
      read: (cm) => cm.coordsAtPos(editor.posToOffset(start)),
      write: (coords) => {
        if (coords && this.isOpen) this.place(coords);
      },
    });
  }

  abstract onTrigger(cursor: EditorPosition, editor: Editor, file: TFile | null): EditorSuggestTriggerInfo | null;
  abstract getSuggestions(context: EditorSuggestContext): T[] | Promise<T[]>;
}

/** Asks the registered suggesters in order after each change of text; the first that has an answer shows. */
export class EditorSuggests {
  private readonly registered: EditorSuggest<unknown>[] = [];

  add(suggest: EditorSuggest<unknown>): void {
    this.registered.push(suggest);
  }

  remove(suggest: EditorSuggest<unknown>): void {
    suggest.close();
    this.registered.remove(suggest);
  }

  onUpdate(view: MarkdownView, update: ViewUpdate): void {
    if (update.docChanged && view.file) void this.trigger(view, view.file).catch(reportLater);
    else if (update.selectionSet || update.focusChanged) this.closeAll();
  }

  closeAll(): void {
    for (const suggest of this.registered) suggest.close();
  }

  private async trigger(view: MarkdownView, file: TFile): Promise<void> {
    const { editor } = view;
    for (const suggest of this.registered) {
      const info = suggest.onTrigger(editor.getCursor(), editor, file);
      if (info && (await suggest.present({ ...info, editor, file }))) {
        for (const other of this.registered) if (other !== suggest) other.close();
        return;
      }
      if (!info) suggest.close();
    }
  }
}
