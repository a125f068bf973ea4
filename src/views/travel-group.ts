import type { TravelLine } from '../core/cards/link-models';
import type { SidebarModel } from '../core/cards/sidebar-model';
import { chipMenu } from './chip-list';
import type { Drawing } from './drawing';
import { createGroup } from './group';
import { KeyedList, type Row } from './keyed-list';
import { createMoreButton } from './more-button';
import { writeText } from './write-changed';

const FIRST_LINES = 5;
const LIST = 'travels';

/** Frameworks that usually go with those of the note and are not in it, with the counts that say so. */
export function createTravels(parent: HTMLElement, drawing: Drawing): (model: SidebarModel) => void {
  const group = createGroup(parent, drawing, 2);
  const listEl = group.body.createDiv({ attr: { role: 'list' } });
  const list = new KeyedList<TravelLine>(listEl, (line) => line.framework.framework, (into, current) => createTravel(into, drawing, current));
  const more = createMoreButton(group.body, drawing, () => LIST);
  return ({ travels }) => {
    const open = group.update({ group: 'section:travels', title: drawing.links.travels, count: travels.length });
    list.render(open ? travels.slice(0, drawing.unfolded.has(LIST) ? travels.length : FIRST_LINES) : []);
    more(travels.length - FIRST_LINES);
  };
}

function createTravel(parent: HTMLElement, drawing: Drawing, current: () => TravelLine): Row<TravelLine> {
  const { showFramework } = drawing.deps;
  const el = parent.createDiv({ cls: 'lw-item', attr: { role: 'listitem' } });
  const button = el.createDiv({ cls: 'lw-line', attr: { role: 'button' } });
  const name = button.createSpan({ cls: 'lw-text' });
  const counts = button.createDiv({ cls: 'lw-meta' });
  drawing.stops.add(button, () => {
    const { framework } = current().framework;
    const menu = chipMenu(framework, drawing);
    return { action: showFramework ? { kind: 'run', run: () => { showFramework(framework); } } : null, ...(menu && { menu }) };
  });
  const update = (line: TravelLine): void => {
    writeText(name, line.framework.name);
    writeText(counts, drawing.links.travel(line.with.name, line.notes, line.of, Math.round(line.lift * 10) / 10));
  };
  return { el, update };
}
