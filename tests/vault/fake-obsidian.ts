/** The few classes of the app that the indexer is made of, small enough to be seen through. */
export class Component {
  private readonly children: Component[] = [];
  private readonly ends: (() => void)[] = [];
  private loaded = false;

  onload(): void { /* for subclasses */ }
  onunload(): void { /* for subclasses */ }

  load(): void {
    this.loaded = true;
    this.onload();
    for (const child of this.children) child.load();
  }

  unload(): void {
    this.loaded = false;
    for (const child of this.children) child.unload();
    for (const end of this.ends.splice(0)) end();
    this.onunload();
  }

  addChild<T extends Component>(child: T): T {
    this.children.push(child);
    if (this.loaded) child.load();
    return child;
  }

  register(end: () => void): void {
    this.ends.push(end);
  }

  registerEvent(end: () => void): void {
    this.ends.push(end);
  }
}

export class TFile {
  readonly extension: string;
  stat = { mtime: 1, ctime: 1, size: 1 };

  constructor(public path: string) {
    this.extension = path.slice(path.lastIndexOf('.') + 1);
  }

  get name(): string {
    return this.path.slice(this.path.lastIndexOf('/') + 1);
  }
}

/** An open note with what is typed in it. */
export class MarkdownView {
  constructor(readonly file: TFile, private readonly data: string, readonly save: () => Promise<void>) {}

  getViewData(): string {
    return this.data;
  }
}

export class TFolder {
  constructor(public path: string) {}
}
