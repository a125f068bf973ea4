import { deleteLine, indentLess, indentMore, insertNewlineAndIndent, moveLineDown, moveLineUp, redo, undo } from '@codemirror/commands';
import { EditorSelection, type ChangeSpec, type TransactionSpec } from '@codemirror/state';
import { EditorView, type Command } from '@codemirror/view';
import type { EditorChange, EditorPosition, EditorRange, EditorRangeOrCaret, EditorSelection as Selection, EditorSelectionOrCaret, EditorTransaction } from 'obsidian';

const commands: Readonly<Record<string, Command>> = {
  indentMore,
  indentLess,
  deleteLine,
  swapLineUp: moveLineUp,
  swapLineDown: moveLineDown,
  newlineAndIndent: insertNewlineAndIndent,
};

/** The Editor API over a CodeMirror view. Lines are 0-based, as everywhere in the API. */
export class Editor {
  constructor(readonly cm: EditorView) {}

  private get doc() {
    return this.cm.state.doc;
  }

  getDoc(): this {
    return this;
  }

  refresh(): void {
    this.cm.requestMeasure();
  }

  getValue(): string {
    return this.doc.toString();
  }

  setValue(content: string): void {
    this.cm.dispatch({ changes: { from: 0, to: this.doc.length, insert: content } });
  }

  getLine(line: number): string {
    return line >= 0 && line < this.doc.lines ? this.doc.line(line + 1).text : '';
  }

  setLine(line: number, text: string): void {
    const { from, to } = this.doc.line(line + 1);
    this.cm.dispatch({ changes: { from, to, insert: text } });
  }

  lineCount(): number {
    return this.doc.lines;
  }

  lastLine(): number {
    return this.doc.lines - 1;
  }

  getSelection(): string {
    const { from, to } = this.cm.state.selection.main;
    return this.cm.state.sliceDoc(from, to);
  }

  somethingSelected(): boolean {
    return this.cm.state.selection.ranges.some((range) => !range.empty);
  }

  getRange(from: EditorPosition, to: EditorPosition): string {
    return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
  }

  replaceSelection(replacement: string, origin?: string): void {
    this.dispatch(this.cm.state.replaceSelection(replacement), origin);
  }

  replaceRange(replacement: string, from: EditorPosition, to: EditorPosition = from, origin?: string): void {
    this.dispatch({ changes: { from: this.posToOffset(from), to: this.posToOffset(to), insert: replacement } }, origin);
  }

  getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): EditorPosition {
    return this.offsetToPos(this.cm.state.selection.main[side]);
  }

  listSelections(): Selection[] {
    return this.cm.state.selection.ranges.map(({ anchor, head }) => ({ anchor: this.offsetToPos(anchor), head: this.offsetToPos(head) }));
  }

  setCursor(position: EditorPosition | number, ch = 0): void {
    this.setSelection(typeof position === 'number' ? { line: position, ch } : position);
  }

  setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
    this.cm.dispatch({ selection: { anchor: this.posToOffset(anchor), head: this.posToOffset(head) } });
  }

  setSelections(ranges: EditorSelectionOrCaret[], main = 0): void {
    const drawn = ranges.map(({ anchor, head = anchor }) => EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head)));
    this.cm.dispatch({ selection: EditorSelection.create(drawn, main) });
  }

  focus(): void {
    this.cm.focus();
  }

  blur(): void {
    this.cm.contentDOM.blur();
  }

  hasFocus(): boolean {
    return this.cm.hasFocus;
  }

  getScrollInfo(): { top: number; left: number } {
    return { top: this.cm.scrollDOM.scrollTop, left: this.cm.scrollDOM.scrollLeft };
  }

  scrollTo(x?: number | null, y?: number | null): void {
    if (typeof x === 'number') this.cm.scrollDOM.scrollLeft = x;
    if (typeof y === 'number') this.cm.scrollDOM.scrollTop = y;
  }

  scrollIntoView(range: EditorRange, center = false): void {
    const target = EditorSelection.range(this.posToOffset(range.from), this.posToOffset(range.to));
    this.cm.dispatch({ effects: EditorView.scrollIntoView(target, { y: center ? 'center' : 'nearest' }) });
  }

  undo(): void {
    undo(this.cm);
  }

  redo(): void {
    redo(this.cm);
  }

  exec(command: string): void {
    commands[command]?.(this.cm);
  }

  /** All changes are positions in the text before the transaction, and one undo step after it. */
  transaction(tx: EditorTransaction, origin?: string): void {
    if (tx.replaceSelection !== undefined) this.replaceSelection(tx.replaceSelection, origin);
    if (tx.changes) this.dispatch({ changes: tx.changes.map((change) => this.changeSpec(change)) }, origin);
    const ranges = tx.selections ?? (tx.selection ? [tx.selection] : []);
    if (ranges.length > 0) this.setSelections(ranges.map(({ from, to }: EditorRangeOrCaret) => ({ anchor: from, head: to ?? from })));
  }

  wordAt(position: EditorPosition): EditorRange | null {
    const word = this.cm.state.wordAt(this.posToOffset(position));
    return word && { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) };
  }

  posToOffset({ line, ch }: EditorPosition): number {
    if (line >= this.doc.lines) return this.doc.length;
    if (line < 0) return 0;
    const { from, length } = this.doc.line(line + 1);
    return from + Math.min(Math.max(ch, 0), length);
  }

  offsetToPos(offset: number): EditorPosition {
    const clean = Math.min(Math.max(offset, 0), this.doc.length);
    const line = this.doc.lineAt(clean);
    return { line: line.number - 1, ch: clean - line.from };
  }

  processLines<T>(read: (line: number, text: string) => T | null, write: (line: number, text: string, value: T | null) => EditorChange | void, ignoreEmpty = false): void {
    const values = new Map<number, T | null>();
    const lines = [...Array(this.lineCount()).keys()].filter((line) => !ignoreEmpty || this.getLine(line).trim() !== '');
    for (const line of lines) values.set(line, read(line, this.getLine(line)));
    const changes = lines.flatMap((line) => write(line, this.getLine(line), values.get(line) ?? null) ?? []);
    this.transaction({ changes });
  }

  /** From where the mouse is, for the hover and the context menu. */
  posAtMouse(event: MouseEvent): EditorPosition {
    return this.offsetToPos(this.cm.posAtCoords({ x: event.clientX, y: event.clientY }, false));
  }

  private changeSpec({ from, to = from, text }: EditorChange): ChangeSpec {
    return { from: this.posToOffset(from), to: this.posToOffset(to), insert: text };
  }

  private dispatch(spec: TransactionSpec, origin?: string): void {
    this.cm.dispatch({ ...spec, ...(origin !== undefined && { userEvent: origin }) });
  }
}
