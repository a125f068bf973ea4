import type { App } from '../app';
import { setPhone } from '../locale';

export type Theme = 'light' | 'dark';

const PHONE_WIDTH = 500;

export function setTheme(theme: Theme, app?: App): void {
  document.body.toggleClass('theme-dark', theme === 'dark');
  document.body.toggleClass('theme-light', theme === 'light');
  app?.workspace.trigger('css-change');
}

export function currentTheme(): Theme {
  return document.body.hasClass('theme-dark') ? 'dark' : 'light';
}

/** One pane and two drawers on a narrow window. Drawers start closed, and one closes the other. */
export function followWidth(app: App): void {
  const { leftSplit, rightSplit } = app.workspace;
  const shade = app.shell.shadeEl;
  const isPhone = (): boolean => document.body.hasClass('is-phone');
  const docks = [leftSplit, rightSplit];
  const showShade = (): void => shade.toggleClass('is-shown', isPhone() && docks.some((dock) => !dock.collapsed));
  leftSplit.onToggle = () => {
    if (isPhone() && !leftSplit.collapsed) rightSplit.collapse();
    showShade();
    app.workspace.trigger('resize');
  };
  rightSplit.onToggle = () => {
    if (isPhone() && !rightSplit.collapsed) leftSplit.collapse();
    showShade();
    app.workspace.trigger('resize');
  };
  shade.addEventListener('click', () => docks.forEach((dock) => dock.collapse()));
  const apply = (): void => {
    const phone = window.innerWidth <= PHONE_WIDTH;
    if (phone === isPhone()) return;
    setPhone(phone);
    document.body.toggleClass('is-phone', phone);
    document.body.toggleClass('is-mobile', phone);
    for (const dock of docks) {
      if (phone) dock.collapse();
      else dock.expand();
    }
    showShade();
  };
  window.addEventListener('resize', () => {
    if (!shade.isConnected) return;
    apply();
    for (const leaf of app.workspace.allLeaves) leaf.onResize();
    app.workspace.trigger('resize');
  });
  apply();
}
