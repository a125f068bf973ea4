import { type App, Component, type TFile } from 'obsidian';

/**
 * The note the sidebar follows: the Markdown file last active. It stays while the sidebar, a PDF or a canvas
 * has the focus, and goes when its last tab is closed.
 */
export class ActiveNote extends Component {
  private note: TFile | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly app: App) {
    super();
  }

  get file(): TFile | null {
    return this.note;
  }

  get path(): string | null {
    return this.note?.path ?? null;
  }

  /** Calls `listener` when another note is followed or the note has another path; the function returned ends that. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => { this.listeners.delete(listener); };
  }

  override onload(): void {
    const { vault, workspace } = this.app;
    const update = (): void => { this.follow(this.findNote()); };
    workspace.onLayoutReady(update);
    this.registerEvent(workspace.on('file-open', update));
    this.registerEvent(workspace.on('active-leaf-change', update));
    this.registerEvent(workspace.on('layout-change', update));
    this.registerEvent(vault.on('rename', (file) => { if (file === this.note) this.notify(); }));
    this.registerEvent(vault.on('delete', (file) => { if (file === this.note) this.follow(null); }));
  }

  override onunload(): void {
    this.listeners.clear();
  }

  private findNote(): TFile | null {
    const active = this.app.workspace.getActiveFile();
    if (active?.extension === 'md') return active;
    return this.note !== null && this.isOpen(this.note) ? this.note : null;
  }

  /** Asks the state, not the view: a tab in the background has only a stand-in for its view. */
  private isOpen(file: TFile): boolean {
    const leaves = this.app.workspace.getLeavesOfType('markdown');
    return leaves.some((leaf) => leaf.getViewState().state?.['file'] === file.path);
  }

  private follow(note: TFile | null): void {
    if (note === this.note) return;
    this.note = note;
    this.notify();
  }

  private notify(): void {
    for (const listener of [...this.listeners]) listener();
  }
}
