import type { WorkspaceParts } from '../workspace/workspace';

/** The page around the workspace: built before the app, which puts its leaves in it. */
export interface Shell extends WorkspaceParts {
  readonly ribbonEl: HTMLElement;
  /** Foot of the ribbon, for the host's own buttons. */
  readonly ribbonFootEl: HTMLElement;
  readonly statusBarEl: HTMLElement;
  readonly phoneBarEl: HTMLElement;
  readonly shadeEl: HTMLElement;
}

export function buildShell(root: HTMLElement): Shell {
  root.empty();
  root.addClass('app-container');
  const containerEl = root.createDiv('workspace');
  const ribbon = containerEl.createDiv('workspace-ribbon side-dock-ribbon mod-left');
  const ribbonEl = ribbon.createDiv('side-dock-actions');
  const ribbonFootEl = ribbon.createDiv('side-dock-settings');
  const leftEl = containerEl.createDiv('workspace-split mod-left-split mod-sidedock');
  const rootEl = containerEl.createDiv('workspace-split mod-root');
  const rightEl = containerEl.createDiv('workspace-split mod-right-split mod-sidedock');
  const shadeEl = containerEl.createDiv('host-drawer-shade');
  const statusBarEl = root.createDiv('status-bar');
  const phoneBarEl = root.createDiv('host-phone-bar');
  return { containerEl, ribbonEl, ribbonFootEl, leftEl, rootEl, rightEl, statusBarEl, phoneBarEl, shadeEl };
}
