import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { search, searchKeymap } from '@codemirror/search';
import { Compartment, EditorState, StateEffect, StateField, type Extension } from '@codemirror/state';
import { EditorView, ViewPlugin, drawSelection, keymap, type ViewUpdate } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { MarkdownView } from '../workspace/markdown-view';
import { frontMatter } from './front-matter';

const giveView = StateEffect.define<MarkdownView>();
const giveEditor = StateEffect.define<EditorView>();

/** The fields under which a plugin's CodeMirror extension finds its note, as the API exports them. */
export const editorInfoField = StateField.define<MarkdownView | null>({
  create: () => null,
  update: (value, tr) => tr.effects.reduce((found, effect) => (effect.is(giveView) ? effect.value : found), value),
});
export const editorEditorField = StateField.define<EditorView | null>({
  create: () => null,
  update: (value, tr) => tr.effects.reduce((found, effect) => (effect.is(giveEditor) ? effect.value : found), value),
});
/** Always true: the host shows source, but plugins decide by this whether to decorate. */
export const editorLivePreviewField = StateField.define<boolean>({ create: () => true, update: (value) => value });
export const livePreviewState = ViewPlugin.define(() => ({ mousedown: false }));

const pluginExtensions = new Compartment();

const highlight = HighlightStyle.define([
  { tag: tags.heading1, class: 'cm-header cm-header-1' },
  { tag: tags.heading2, class: 'cm-header cm-header-2' },
  { tag: tags.heading3, class: 'cm-header cm-header-3' },
  { tag: tags.heading4, class: 'cm-header cm-header-4' },
  { tag: tags.heading5, class: 'cm-header cm-header-5' },
  { tag: tags.heading6, class: 'cm-header cm-header-6' },
  // What is left of `heading` is the first row of a table.
  { tag: tags.heading, class: 'cm-strong' },
  { tag: tags.strong, class: 'cm-strong' },
  { tag: tags.emphasis, class: 'cm-em' },
  { tag: tags.strikethrough, class: 'cm-strikethrough' },
  { tag: tags.link, class: 'cm-link' },
  { tag: tags.url, class: 'cm-url' },
  { tag: tags.monospace, class: 'cm-inline-code' },
  { tag: tags.quote, class: 'cm-quote' },
  { tag: tags.contentSeparator, class: 'cm-hr' },
  { tag: tags.meta, class: 'cm-hmd-frontmatter' },
  { tag: tags.processingInstruction, class: 'cm-formatting' },
]);

export function newEditorState(view: MarkdownView, text: string, onUpdate: (update: ViewUpdate) => void): EditorState {
  return EditorState.create({
    doc: text,
    extensions: [
      history(),
      drawSelection(),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': 'Note', spellcheck: 'false' }),
      markdown({ base: markdownLanguage, extensions: [frontMatter] }),
      syntaxHighlighting(highlight),
      search({ top: true }),
      keymap.of([...historyKeymap, ...searchKeymap, ...defaultKeymap, indentWithTab]),
      editorInfoField.init(() => view),
      editorEditorField.init(() => view.editor.cm),
      editorLivePreviewField,
      livePreviewState,
      EditorView.updateListener.of(onUpdate),
      pluginExtensions.of(view.app.editorExtensions.current),
    ],
  });
}

/** `Workspace.updateOptions`: every open editor takes up the plugins' extensions as they are now. */
export function reconfigure(cm: EditorView, extensions: Extension): void {
  cm.dispatch({ effects: pluginExtensions.reconfigure(extensions) });
}
