import { ItemView, type PaneType, type WorkspaceLeaf } from 'obsidian';
import { createExplainList } from './explain-list';
import type { ExplainDeps } from './explain-deps';
import { listenToStops } from '../stop-input';
import { type Action, Stops } from '../stops';
import { show, writeText } from '../write-changed';

export const EXPLAIN_VIEW = 'latticework-explanation';

interface Drawn {
  readonly stops: Stops;
  readonly title: HTMLElement;
  readonly hint: HTMLElement;
  readonly list: ReturnType<typeof createExplainList>;
}

/** Tells of the open note which lines are headings and why, and which only looked like one. */
export class ExplainView extends ItemView {
  override navigation = false;
  override icon = 'list-tree';

  private drawn: Drawn | null = null;
  /** Counts the readings, so that a slow one never overwrites a later one. */
  private reading = 0;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly deps: ExplainDeps,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return EXPLAIN_VIEW;
  }

  override getDisplayText(): string {
    return this.deps.words().explain.viewTitle;
  }

  protected override async onOpen(): Promise<void> {
    await super.onOpen();
    const { contentEl, deps } = this;
    contentEl.empty();
    contentEl.addClass('lw-sidebar');
    const stops = new Stops(contentEl);
    const title = contentEl.createDiv({ cls: 'lw-title', attr: { role: 'heading', 'aria-level': '1' } });
    const hint = contentEl.createDiv({ cls: 'lw-meta lw-explained-hint' });
    this.drawn = { stops, title, hint, list: createExplainList(contentEl, deps.words(), stops) };
    listenToStops(this, contentEl, stops, { perform: (action, pane) => { this.perform(action, pane); }, isOpen: () => true });
    const refresh = (): void => { void this.refresh(); };
    this.register(deps.onActivePathChange(refresh));
    this.register(deps.onIndexChange((paths) => { if (paths.includes(deps.activePath() ?? '')) refresh(); }));
    await this.refresh();
  }

  protected override async onClose(): Promise<void> {
    this.reading++;
    this.drawn = null;
    this.contentEl.empty();
    await super.onClose();
  }

  /** Reads the note on the screen anew and draws what was found. Never rejects: an error is told to the user. */
  async refresh(): Promise<void> {
    const reading = ++this.reading;
    const path = this.deps.activePath();
    try {
      const explanation = path === null ? null : await this.deps.explain(path);
      if (reading === this.reading) this.draw(path, explanation);
    } catch (error) {
      this.deps.onError(error);
    }
  }

  private draw(path: string | null, explanation: Awaited<ReturnType<ExplainDeps['explain']>>): void {
    if (this.drawn === null) return;
    const words = this.deps.words();
    const { title, hint, list, stops } = this.drawn;
    writeText(title, explanation?.title.text ?? words.sidebar.noNote);
    writeText(hint, explanation === null ? words.explain.noNoteHint : this.hintFor(explanation));
    show(hint, true);
    list(path ?? '', explanation?.lines ?? []);
    stops.settle();
  }

  private hintFor({ instruction, lines }: { readonly instruction: boolean; readonly lines: readonly unknown[] }): string {
    const { explain } = this.deps.words();
    if (instruction) return explain.instruction;
    return lines.length === 0 ? explain.nothing : explain.hint;
  }

  private perform(action: Action, pane: PaneType | boolean): void {
    if (action.kind === 'open') this.deps.openNote({ path: action.path, line: action.line }, pane).catch(this.deps.onError);
  }
}
