import type { SidebarModel } from '../core/cards/sidebar-model';
import { chipMenu, createChipList, menuAction } from './chip-list';
import type { Drawing } from './drawing';
import { createGroup } from './group';
import { createTextButton } from './text-button';

/** Frameworks that the text uses without a card, tag or property, and the button that marks them. */
export function createUnlabelled(parent: HTMLElement, drawing: Drawing): (model: SidebarModel) => void {
  const group = createGroup(parent, drawing, 2);
  const chips = createChipList(group.body, drawing);
  const { markNote } = drawing.deps;
  let path = '';
  if (markNote !== undefined) {
    const button = createTextButton(group.body, drawing.links.mark);
    drawing.stops.add(button, () => ({ action: { kind: 'run', run: () => { markNote(path); } } }));
  }
  return (model) => {
    path = model.path;
    const { unlabelledHere } = model;
    const open = group.update({ group: 'section:unlabelled', title: drawing.links.unlabelled, count: unlabelledHere.length });
    chips(open ? unlabelledHere.map(({ framework, name }) => {
      const menu = chipMenu(framework, drawing);
      return { key: framework, name, look: 'mentioned', notes: 0, action: menuAction(menu), hint: drawing.links.unlabelled, ...(menu && { menu }) };
    }) : []);
  };
}
