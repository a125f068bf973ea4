import { type Extension, RangeSetBuilder, type Text } from '@codemirror/state';
import { Decoration, type DecorationSet, type EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { isBarHeading } from '../core/note/bar-heading';
import { FencedLines } from './fenced-lines';

export interface BarHeadingOptions {
  /** Each character opens a bar heading. */
  readonly bars: string;
  readonly enabled: boolean;
}

const HEADING_LINE = Decoration.line({ class: 'lw-bar-heading' });

/** The editor itself waits 50 ms or less before it takes a composition for finished. */
const AFTER_COMPOSITION = 60;

/**
 * Gives lines that open with a bar the look of a heading; the text stays as it is. `options` is read at every
 * update, so after a change of settings any update of the editors (`Workspace.updateOptions`) shows it.
 */
export function barHeadingExtension(options: () => BarHeadingOptions): Extension {
  return ViewPlugin.define((view) => new BarHeadings(view, options), {
    decorations: (plugin) => plugin.decorations,
    eventObservers: {
      compositionend(_event, view) {
        this.afterComposition(view);
      },
    },
  });
}

class BarHeadings {
  decorations: DecorationSet = Decoration.none;
  private readonly fenced: FencedLines;
  private shown: BarHeadingOptions;
  private timer: number | null = null;
  private stale = false;

  constructor(
    private readonly view: EditorView,
    private readonly options: () => BarHeadingOptions,
  ) {
    this.fenced = new FencedLines(view.state.doc);
    this.shown = options();
    this.rebuild(view);
  }

  update(update: ViewUpdate): void {
    if (update.docChanged) this.followEdit(update);
    this.stale ||= update.docChanged || update.viewportChanged || this.optionsChanged();
    if (this.stale && !update.view.composing) this.rebuild(update.view);
  }

  destroy(): void {
    if (this.timer !== null) this.view.dom.win.clearTimeout(this.timer);
  }

  /** The end of a composition need not bring an update of its own; ask for one once it is over. */
  afterComposition(view: EditorView): void {
    if (this.timer !== null) return;
    this.timer = view.dom.win.setTimeout(() => {
      this.timer = null;
      if (this.stale && !view.composing) view.dispatch({});
    }, AFTER_COMPOSITION);
  }

  /** Lines move with the text while an input method composes: nothing under its window may change its look. */
  private followEdit(update: ViewUpdate): void {
    this.decorations = this.decorations.map(update.changes);
    let first = update.state.doc.length;
    update.changes.iterChangedRanges((_fromA, _toA, fromB) => {
      first = Math.min(first, fromB);
    });
    this.fenced.edit(update.state.doc, update.state.doc.lineAt(first).number);
  }

  private optionsChanged(): boolean {
    const now = this.options();
    const changed = now.bars !== this.shown.bars || now.enabled !== this.shown.enabled;
    if (changed) this.shown = { bars: now.bars, enabled: now.enabled };
    return changed;
  }

  private rebuild(view: EditorView): void {
    this.stale = false;
    this.decorations = this.shown.enabled ? decorate(view, this.fenced, this.shown.bars) : Decoration.none;
  }
}

function decorate(view: EditorView, fenced: FencedLines, bars: string): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  let done = 0;
  for (const { from, to } of view.visibleRanges) {
    const first = Math.max(done + 1, view.state.doc.lineAt(from).number);
    done = view.state.doc.lineAt(to).number;
    for (const at of barHeadingStarts(view.state.doc, first, done, fenced, bars)) builder.add(at, at, HEADING_LINE);
  }
  return builder.finish();
}

/** Offsets of the lines `first` to `last` (1-based, inclusive) that are bar headings, in order. */
export function barHeadingStarts(doc: Text, first: number, last: number, fenced: FencedLines, bars: string): number[] {
  const starts: number[] = [];
  for (let number = first; number <= last; number++) {
    const line = doc.line(number);
    if (isBarHeading(line.text, bars) && !fenced.has(number)) starts.push(line.from);
  }
  return starts;
}
