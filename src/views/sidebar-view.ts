import { type HoverPopover, ItemView, type PaneType, setIcon, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import type { SidebarModel } from '../core/cards/sidebar-model';
import type { Drawing } from './drawing';
import { Folds } from './folds';
import { FrameRequest } from './frame-request';
import { DEFAULT_CHOICES, NO_FILTERS, readChoices, type RelatedChoices } from './related/related-choices';
import { frameworkGroup, SHARED_GROUP } from './related/related-group';
import { CARDS_GROUP, createBody, isBare } from './sidebar-body';
import type { MenuPlace, NotePlace, SidebarDeps } from './sidebar-deps';
import { createStates, type SidebarState } from './sidebar-states';
import { listenToStops, type StopHandlers } from './stop-input';
import { type Action, Stops } from './stops';
import { show, writeText } from './write-changed';

export const SIDEBAR_VIEW = 'latticework-sidebar';

/** While notes are being read in, counts of other notes come in by the hundred; so often they are drawn. */
const BUSY_INTERVAL = 500;

interface Drawn {
  readonly stops: Stops;
  readonly bodyEl: HTMLElement;
  readonly body: (model: SidebarModel) => void;
  readonly state: (state: SidebarState | null) => void;
  readonly busy: HTMLElement;
}

/** The framework sidebar: follows the active note and draws what the index knows of it. */
export class SidebarView extends ItemView {
  hoverPopover: HoverPopover | null = null;
  override navigation = false;
  override icon = 'layers';

  private readonly folds = new Folds();
  private readonly unfolded = new Set<string>();
  private choices = DEFAULT_CHOICES;
  private readonly frame = new FrameRequest(this.contentEl, () => {
    this.render();
  });
  private drawn: Drawn | null = null;
  private shownPath: string | null = null;
  private stale = false;
  private failed = false;
  private later: { readonly win: Window; readonly id: number } | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly deps: SidebarDeps,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return SIDEBAR_VIEW;
  }

  override getDisplayText(): string {
    return this.deps.words().sidebar.title;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), closed: this.folds.lasting(), related: this.choices };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    if (typeof state !== 'object' || state === null) return;
    if ('closed' in state) this.folds.restore(state.closed);
    if ('related' in state) this.choices = readChoices(state.related);
    this.requestRender();
  }

  override onResize(): void {
    if (this.stale) this.requestRender();
  }

  protected override async onOpen(): Promise<void> {
    await super.onOpen();
    this.drawn = this.build();
    this.listenToApp();
    listenToStops(this, this.contentEl, this.drawn.stops, this.handlers());
    this.requestRender();
  }

  protected override async onClose(): Promise<void> {
    this.frame.cancel();
    this.cancelLater();
    this.drawn = null;
    this.shownPath = null;
    this.contentEl.empty();
    await super.onClose();
  }

  /** Draws in the next frame of the view's own window, however often it is asked. */
  requestRender(): void {
    if (this.drawn !== null) this.frame.request();
  }

  /** For the command that shows a note's cards: puts the keyboard on the first card, else on the first line. */
  focusContent(): void {
    this.folds.open(CARDS_GROUP);
    this.render();
    const card = this.contentEl.querySelector<HTMLElement>('.lw-card-title');
    if (card === null) this.drawn?.stops.focusFirst();
    else this.drawn?.stops.focus(card);
  }

  private build(): Drawn {
    this.contentEl.empty();
    this.contentEl.addClass('lw-sidebar');
    const stops = new Stops(this.contentEl);
    const bodyEl = this.contentEl.createDiv({ cls: 'lw-body' });
    const body = createBody(bodyEl, this.drawing(stops));
    const { rebuild, readAgain } = this.deps;
    const { sidebar: words, sidebarLinks: links } = this.deps.words();
    const state = createStates(this.contentEl, { links, words }, {
      ...(rebuild && { rebuild }),
      ...(readAgain && { readAgain }),
      insertTemplate: this.deps.insertTemplate,
      newAnalysisNote: this.deps.newAnalysisNote,
      tryAgain: () => {
        this.requestRender();
      },
    });
    const busy = this.contentEl.createDiv({ cls: 'lw-busy' });
    return { stops, bodyEl, body, state, busy };
  }

  private drawing(stops: Stops): Drawing {
    const { diagnostics, sidebar: words, sidebarLinks: links } = this.deps.words();
    return {
      words, links, diagnostics, deps: this.deps, stops, folds: this.folds, unfolded: this.unfolded, icon: setIcon,
      choices: () => this.choices,
      choose: (change) => {
        this.choose(change);
      },
      unfold: (...groups) => {
        for (const group of groups) this.folds.open(group);
        this.render();
      },
    };
  }

  private choose(change: Partial<RelatedChoices>): void {
    this.choices = { ...this.choices, ...change };
    this.render();
    void this.app.workspace.requestSaveLayout();
  }

  private listenToApp(): void {
    const render = (): void => {
      this.requestRender();
    };
    this.register(this.deps.onActivePathChange(render));
    this.register(this.deps.onProgress(() => {
      this.requestLater();
    }));
    this.register(this.deps.onIndexChange((paths) => {
      const own = this.deps.activePath();
      if (own === null || paths.includes(own) || this.deps.progress() === null) this.requestRender();
      else this.requestLater();
    }));
    this.registerEvent(this.app.workspace.on('layout-change', () => {
      this.onResize();
    }));
    this.register(this.contentEl.onWindowMigrated(() => {
      this.cancelLater();
      this.frame.migrate();
    }));
  }

  private handlers(): StopHandlers {
    const { noteMenu, hoverNote, linkText } = this.deps;
    return {
      perform: (action, pane, at) => {
        this.perform(action, pane, at);
      },
      isOpen: (group) => this.folds.isOpen(group),
      ...(noteMenu && {
        menu: (at: MenuPlace, place: NotePlace) => {
          noteMenu(at, place, []);
        },
      }),
      ...(linkText && {
        drag: (data: DataTransfer, { path }: NotePlace) => {
          data.setData('text/plain', linkText(path, this.shownPath ?? ''));
          data.effectAllowed = 'copyLink';
        },
      }),
      ...(hoverNote && {
        hover: (event: MouseEvent, target: HTMLElement, place: NotePlace) => {
          // Lines of the note that is open anyway need no preview.
          if (place.path !== this.shownPath) hoverNote({ event, parent: this, target, place });
        },
      }),
    };
  }

  private perform(action: Action, pane: PaneType | boolean, at: MenuPlace): void {
    switch (action.kind) {
      case 'open':
        this.deps.openNote({ path: action.path, line: action.line }, pane).catch(this.deps.onError);
        return;
      case 'fold':
        this.folds.toggle(action.group);
        this.render();
        void this.app.workspace.requestSaveLayout();
        return;
      case 'more':
        if (!this.unfolded.delete(action.list)) this.unfolded.add(action.list);
        this.render();
        return;
      case 'run':
        action.run(at);
        return;
      case 'reveal':
        this.revealFramework(action.framework);
        return;
      case 'related':
        this.revealRelated({ ...NO_FILTERS, mode: 'all', frameworks: action.frameworks });
    }
  }

  /** Under its own name, or in the list of all with the rest filtered out. */
  private revealFramework(framework: string): void {
    if (this.choices.mode === 'all') {
      this.revealRelated({ ...NO_FILTERS, frameworks: [framework] });
      return;
    }
    this.folds.open(SHARED_GROUP);
    this.folds.open(frameworkGroup(framework));
    this.choose(NO_FILTERS);
    const groups = Array.from(this.contentEl.querySelectorAll<HTMLElement>('[data-framework]'));
    this.bringUp(groups.find((el) => el.dataset['framework'] === framework));
  }

  private revealRelated(change: Partial<RelatedChoices>): void {
    this.folds.open(SHARED_GROUP);
    this.choose(change);
    this.bringUp(this.contentEl.querySelector<HTMLElement>('.lw-shared'));
  }

  private bringUp(group: HTMLElement | null | undefined): void {
    if (group === null || group === undefined) return;
    this.contentEl.scrollTop += group.getBoundingClientRect().top - this.contentEl.getBoundingClientRect().top;
    this.drawn?.stops.focus(group.querySelector<HTMLElement>('.lw-stop'));
  }

  private render(): void {
    if (this.drawn === null) return;
    this.stale = this.isHidden();
    if (this.stale) return;
    const { drawn } = this;
    try {
      drawn.stops.holdFocus(() => {
        this.draw(drawn, this.deps.activePath());
      });
      this.failed = false;
    } catch (error) {
      this.drawFailure(drawn, error);
    }
  }

  /** Said once, not again with every change of the index. */
  private drawFailure(drawn: Drawn, error: unknown): void {
    show(drawn.bodyEl, false);
    show(drawn.busy, false);
    drawn.state({ kind: 'error' });
    if (!this.failed) this.deps.onError(error);
    this.failed = true;
  }

  /** `offsetParent` is null in a tab that is not shown; drawing waits for `onResize` then. */
  private isHidden(): boolean {
    return this.contentEl.offsetParent === null;
  }

  private draw(drawn: Drawn, path: string | null): void {
    const anotherNote = path !== this.shownPath;
    if (anotherNote) this.forgetNote(path);
    const model = path === null || isOut(path, this.deps) ? null : this.deps.model(path);
    const state = stateOf(path, model, this.deps);
    drawn.state(state);
    show(drawn.bodyEl, model !== null);
    if (model !== null) drawn.body(model);
    this.drawBusy(drawn.busy, state);
    drawn.stops.settle();
    if (anotherNote) this.contentEl.scrollTop = 0;
  }

  /** Frameworks, companies and years are those of one note's list. What the workspace kept outlives the first drawing. */
  private forgetNote(path: string | null): void {
    if (this.shownPath !== null) this.choices = { ...this.choices, ...NO_FILTERS, onlyCards: this.choices.onlyCards };
    this.shownPath = path;
    this.unfolded.clear();
    this.folds.forgetCards();
  }

  private drawBusy(el: HTMLElement, state: SidebarState | null): void {
    const progress = this.deps.progress();
    show(el, progress !== null && state?.kind !== 'indexing');
    if (progress !== null) writeText(el, this.deps.words().sidebar.indexing(progress.done, progress.total));
  }

  private requestLater(): void {
    if (this.later !== null) return;
    const { win } = this.contentEl;
    const id = win.setTimeout(() => {
      this.later = null;
      this.requestRender();
    }, BUSY_INTERVAL);
    this.later = { win, id };
  }

  private cancelLater(): void {
    this.later?.win.clearTimeout(this.later.id);
    this.later = null;
  }
}

function isOut(path: string, deps: SidebarDeps): boolean {
  return deps.isExcluded(path) || deps.isLeftOut?.(path) === true;
}

function stateOf(path: string | null, model: SidebarModel | null, deps: SidebarDeps): SidebarState | null {
  if (path === null) return { kind: 'no-note' };
  if (!path.toLowerCase().endsWith('.md')) return { kind: 'not-markdown' };
  if (deps.isExcluded(path)) return { kind: 'left-out' };
  if (isOut(path, deps)) return { kind: 'left-out-by-property' };
  if (model === null) return deps.unread?.(path) === true ? { kind: 'unread' } : { kind: 'indexing', progress: deps.progress() };
  return isBare(model) && (deps.frameworkNote?.(path) ?? null) === null ? { kind: 'nothing-found' } : null;
}
