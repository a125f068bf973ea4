import type { App } from '../app';
import { drawControl, type ControlStore } from './controls';
import { isGroup, resolveFlag, type GroupDefinition, type PageDefinition, type RowDefinition, type SettingDefinitionItem } from './definitions';
import { SettingGroup, Setting } from './setting';

export interface DrawContext {
  readonly app: App;
  readonly store: ControlStore;
  readonly openPage: (page: PageDefinition) => void;
  /** Run when the definitions are drawn anew or the tab is left. */
  readonly cleanups: (() => void)[];
  /** Re-evaluates `visible` and `disabled` of everything drawn. */
  readonly predicates: (() => void)[];
  /** What was typed into a group's search, kept across redraws. */
  readonly queries: Map<string, string>;
}

/** Rows that stand outside a group are drawn in a nameless one, as the app does. */
export function drawDefinitions(items: readonly SettingDefinitionItem[], containerEl: HTMLElement, context: DrawContext): void {
  let loose: SettingGroup | null = null;
  let index = 0;
  for (const item of items) {
    if (isGroup(item)) {
      loose = null;
      drawGroup(item, containerEl, context);
      continue;
    }
    loose ??= new SettingGroup(containerEl);
    drawRow(item, index++, loose, context);
  }
}

function drawGroup(group: GroupDefinition, containerEl: HTMLElement, context: DrawContext): void {
  const drawn = new SettingGroup(containerEl);
  if (group.type === 'list') drawn.addClass('mod-list');
  if (group.cls) drawn.addClass(...group.cls.split(/\s+/).filter(Boolean));
  if (group.heading) drawn.setHeading(group.heading);
  watch(context, () => drawn.groupEl.toggle(resolveFlag(group.visible, true)));
  const items = group.items ?? [];
  const rows = items.map((item, index) => drawRow(item, index, drawn, context));
  if (group.search) addGroupSearch(group, items, rows, drawn, context);
  for (const build of group.extraButtons ?? []) drawn.addExtraButton(build);
  if (group.type === 'list') addListAffordances(group, rows, drawn);
}

function drawRow(item: RowDefinition | PageDefinition, index: number, group: SettingGroup, context: DrawContext): Setting {
  const setting = new Setting(group.listEl).setName(item.name);
  if (item.desc) setting.setDesc(item.desc);
  watch(context, () => setting.settingEl.toggle(resolveFlag(item.visible, true)));
  if (item.type === 'page') drawPageEntry(item, setting, context);
  else drawRowBody(item, index, setting, group, context);
  return setting;
}

function drawRowBody(item: RowDefinition, index: number, setting: Setting, group: SettingGroup, context: DrawContext): void {
  if (item.control) drawControl(context.app, setting, item.control, context.store, () => context.predicates.forEach((run) => run()));
  if (item.render) {
    const cleanup = item.render(setting, group);
    if (cleanup) context.cleanups.push(cleanup);
  }
  const { action } = item;
  if (action) {
    makeClickable(setting, () => {
      if (!setting.settingEl.hasClass('is-disabled')) action(setting.settingEl, index);
    });
  }
  const flag = item.control?.disabled ?? item.disabled;
  if (flag === undefined) return;
  watch(context, () => {
    setting.setDisabled(resolveFlag(flag, false));
  });
}

function drawPageEntry(page: PageDefinition, setting: Setting, context: DrawContext): void {
  setting.setClass('mod-page');
  const shown = typeof page.displayValue === 'function' ? page.displayValue() : page.displayValue;
  const status = typeof page.status === 'function' ? page.status() : page.status;
  if (shown !== undefined || status) setting.addDisplayValue((value) => value.setValue(shown ?? '!').setStatus(status ?? null));
  setting.addExtraButton((button) => button.setIcon('chevron-right'));
  makeClickable(setting, () => context.openPage(page));
}

function makeClickable(setting: Setting, run: () => void): void {
  setting.setClass('mod-clickable');
  setting.settingEl.setAttrs({ role: 'button', tabindex: 0 });
  setting.settingEl.addEventListener('click', run);
  setting.settingEl.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target === setting.settingEl) run();
  });
}

function addGroupSearch(group: GroupDefinition, items: readonly (RowDefinition | PageDefinition)[], rows: readonly Setting[], drawn: SettingGroup, context: DrawContext): void {
  const id = group.heading ?? '';
  const apply = (query: string): void => {
    context.queries.set(id, query);
    items.forEach((item, index) => {
      const exempt = item.type === 'page' || !resolveFlag(item.searchable, true);
      const matched = exempt || !query || (group.search?.match(item, query) ?? true);
      rows[index]?.settingEl.toggleClass('is-filtered-out', !matched);
    });
  };
  drawn.addSearch((search) => search.setPlaceholder(group.search?.placeholder ?? '').setValue(context.queries.get(id) ?? '').onChange(apply));
  apply(context.queries.get(id) ?? '');
}

function addListAffordances(list: GroupDefinition, rows: readonly Setting[], drawn: SettingGroup): void {
  const { addItem, onDelete, onReorder } = list;
  if (rows.length === 0 && list.emptyState) drawn.listEl.createDiv('setting-list-empty').append(list.emptyState);
  if (addItem) {
    drawn.addExtraButton((button) => button.setIcon('plus').setTooltip(addItem.name).onClick(() => addItem.action(button.extraSettingsEl)));
  }
  rows.forEach((row, index) => {
    if (onReorder) addReorder(row, index, rows.length, onReorder);
    if (!onDelete) return;
    row.addExtraButton((button) => button.setIcon('trash-2').setTooltip('Delete').onClick(() => onDelete(index)));
    // A row inside a text field keeps its own Backspace.
    row.settingEl.addEventListener('keydown', (event) => {
      if (event.target === row.settingEl && (event.key === 'Delete' || event.key === 'Backspace')) onDelete(index);
    });
  });
}

/** The app drags a handle; arrow buttons do the same and can be driven by a keyboard and a test. */
function addReorder(row: Setting, index: number, count: number, onReorder: (from: number, to: number) => void): void {
  const move = (icon: string, label: string, to: number): void => {
    if (to < 0 || to >= count) return;
    row.addExtraButton((button) => button.setIcon(icon).setTooltip(label).onClick(() => onReorder(index, to)));
  };
  move('arrow-up', 'Move up', index - 1);
  move('arrow-down', 'Move down', index + 1);
}

function watch(context: DrawContext, apply: () => void): void {
  context.predicates.push(apply);
  apply();
}
