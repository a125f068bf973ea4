import { Events } from '../events';
import type { WorkspaceLeaf } from './leaf';

/** A node of the layout: window or sidebar, tab group, leaf. */
export abstract class WorkspaceItem extends Events {
  abstract parent: WorkspaceParent | null;

  getRoot(): WorkspaceItem {
    return this.parent ? this.parent.getRoot() : this;
  }

  getContainer(): WorkspaceContainer {
    const root = this.getRoot();
    return root instanceof WorkspaceContainer ? root : mainContainerOf(root);
  }
}

export abstract class WorkspaceParent extends WorkspaceItem {
  parent: WorkspaceParent | null = null;
}

export abstract class WorkspaceSplit extends WorkspaceParent {
  /** The tab groups beside each other in this part of the window. */
  readonly children: WorkspaceTabs[] = [];

  constructor(readonly containerEl: HTMLElement) {
    super();
  }

  addTabs(): WorkspaceTabs {
    const tabs = new WorkspaceTabs(this);
    this.children.push(tabs);
    return tabs;
  }

  get firstTabs(): WorkspaceTabs {
    return this.children[0] ?? this.addTabs();
  }

  get leaves(): WorkspaceLeaf[] {
    return this.children.flatMap((tabs) => tabs.children);
  }
}

export abstract class WorkspaceContainer extends WorkspaceSplit {
  get doc(): Document {
    return this.containerEl.doc;
  }

  get win(): Window {
    return this.containerEl.win;
  }
}

export class WorkspaceRoot extends WorkspaceContainer {}

export class WorkspaceSidedock extends WorkspaceSplit {
  collapsed = false;
  /** Set by the shell: on a phone a sidebar is a drawer, and only one is open. */
  onToggle: () => void = () => {};

  constructor(containerEl: HTMLElement, readonly main: WorkspaceRoot) {
    super(containerEl);
  }

  collapse(): void {
    this.setCollapsed(true);
  }

  expand(): void {
    this.setCollapsed(false);
  }

  toggle(): void {
    this.setCollapsed(!this.collapsed);
  }

  private setCollapsed(collapsed: boolean): void {
    if (collapsed === this.collapsed) return;
    this.collapsed = collapsed;
    this.containerEl.toggleClass('is-sidedock-collapsed', collapsed);
    this.onToggle();
  }
}

export class WorkspaceTabs extends WorkspaceParent {
  readonly children: WorkspaceLeaf[] = [];
  current: WorkspaceLeaf | null = null;
  readonly containerEl: HTMLElement;
  readonly headerEl: HTMLElement;
  readonly bodyEl: HTMLElement;

  constructor(override readonly parent: WorkspaceSplit) {
    super();
    this.containerEl = parent.containerEl.createDiv('workspace-tabs');
    this.headerEl = this.containerEl.createDiv('workspace-tab-header-container').createDiv({ cls: 'workspace-tab-header-container-inner', attr: { role: 'tablist' } });
    this.bodyEl = this.containerEl.createDiv('workspace-tab-container');
  }

  add(leaf: WorkspaceLeaf): void {
    this.children.push(leaf);
    this.headerEl.append(leaf.tabHeaderEl);
    this.bodyEl.append(leaf.containerEl);
    leaf.parent = this;
    if (this.current) leaf.containerEl.hide();
    else this.select(leaf);
  }

  /** Shows one leaf of the group. Its view is built now if it was put off. */
  select(leaf: WorkspaceLeaf): void {
    this.current = leaf;
    for (const child of this.children) {
      child.containerEl.toggle(child === leaf);
      child.tabHeaderEl.toggleClass('is-active', child === leaf);
      child.tabHeaderEl.setAttribute('aria-selected', String(child === leaf));
    }
    leaf.onResize();
  }

  remove(leaf: WorkspaceLeaf): void {
    this.children.remove(leaf);
    leaf.tabHeaderEl.remove();
    leaf.containerEl.detach();
    if (this.current !== leaf) return;
    this.current = null;
    const next = this.children.at(-1);
    if (next) this.select(next);
  }

  /** An emptied group goes, unless it is the last of its split. */
  dissolveIfEmpty(): void {
    if (this.children.length > 0 || this.parent.children.length < 2) return;
    this.parent.children.remove(this);
    this.containerEl.remove();
  }
}

function mainContainerOf(item: WorkspaceItem): WorkspaceContainer {
  if (item instanceof WorkspaceSidedock) return item.main;
  throw new Error('host: this leaf is not in the workspace');
}
