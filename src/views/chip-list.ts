import type { Drawing } from './drawing';
import { KeyedList, type Row } from './keyed-list';
import type { MenuPlace } from './sidebar-deps';
import type { Action, Stop } from './stops';
import { show, writeAttribute, writeText } from './write-changed';

export interface ChipModel {
  readonly key: string;
  readonly name: string;
  readonly look: 'used' | 'mentioned' | 'unlisted';
  /** How many other notes share the framework; 0 shows no number. */
  readonly notes: number;
  /** What the chip does, said in words; a chip without is only a label. */
  readonly action: Action | null;
  readonly hint: string;
  readonly menu?: (at: MenuPlace) => void;
}

/** What can be done with a framework, where the plugin offers that. */
export function chipMenu(framework: string, { deps }: Drawing): ((at: MenuPlace) => void) | undefined {
  const { chipMenu: open } = deps;
  return open && ((at) => { open(at, framework); });
}

/** For a chip that leads nowhere: its menu, so that the keyboard reaches it. */
export function menuAction(menu: ((at: MenuPlace) => void) | undefined): Action | null {
  return menu === undefined ? null : { kind: 'run', run: menu };
}

/** Framework names in a row. */
export function createChipList(parent: HTMLElement, drawing: Drawing): (chips: readonly ChipModel[]) => void {
  const el = parent.createDiv({ cls: 'lw-chips', attr: { role: 'list' } });
  const list = new KeyedList<ChipModel>(el, chipKey, (into, current) => createChip(into, drawing, current));
  return (chips) => {
    show(el, chips.length > 0);
    list.render(chips);
  };
}

/** A chip that becomes or stops being a button is another element. */
function chipKey(chip: ChipModel): string {
  return `${chip.action?.kind ?? 'label'}:${chip.look}:${chip.key}`;
}

function stopOf({ action, menu }: ChipModel): Stop {
  return { action, ...(menu && { menu }) };
}

function createChip(parent: HTMLElement, drawing: Drawing, current: () => ChipModel): Row<ChipModel> {
  const { action, look } = current();
  const el = parent.createDiv({ cls: 'lw-chip-item', attr: { role: 'listitem' } });
  const chip = el.createDiv({ cls: ['lw-chip', `lw-chip-${look}`] });
  const name = chip.createSpan({ cls: 'lw-chip-name' });
  const count = chip.createSpan({ cls: 'lw-chip-count', attr: { 'aria-hidden': 'true' } });
  if (action !== null) {
    chip.setAttribute('role', action.kind === 'open' ? 'link' : 'button');
    if (action.kind === 'run') chip.setAttribute('aria-haspopup', 'menu');
    drawing.stops.add(chip, () => stopOf(current()));
  }
  const update = (model: ChipModel): void => {
    writeText(name, model.name);
    writeText(count, model.notes > 0 ? String(model.notes) : '');
    if (model.action === null) writeAttribute(chip, 'title', model.hint);
    else writeAttribute(chip, 'aria-label', drawing.words.chip(model.name, model.hint));
  };
  return { el, update };
}
