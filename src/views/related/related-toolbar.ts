import type { Chip } from '../../core/cards/chip';
import type { SidebarModel } from '../../core/cards/sidebar-model';
import { createChoice, type Option } from '../choice';
import type { Drawing } from '../drawing';
import type { Group } from '../group';
import { countFilters, facetsOf, NO_FILTERS, RELATED_MODES, RELATED_SORTS, type RelatedChoices } from './related-choices';
import { createTextButton } from '../text-button';
import { show, writeAttribute, writeText } from '../write-changed';

const TOOLBAR_GROUP = 'detail:related-toolbar';
const SEPARATOR = '\n';

/** Order and filters of the related notes, behind one button in the head of their group. */
export function createRelatedToolbar(group: Group, drawing: Drawing): (model: SidebarModel, open: boolean) => void {
  const button = createToolbarButton(group, drawing);
  const panel = group.el.createDiv({ cls: 'lw-toolbar', attr: { role: 'group', 'aria-label': drawing.links.options } });
  group.el.insertBefore(panel, group.body);
  const fields = createFields(panel, drawing);
  return (model, open) => {
    const choices = drawing.choices();
    const unfolded = open && drawing.folds.isOpen(TOOLBAR_GROUP);
    button(choices, open);
    show(panel, unfolded);
    if (unfolded) fields(model, choices);
  };
}

function createToolbarButton({ body, el: parent }: Group, drawing: Drawing): (choices: RelatedChoices, shown: boolean) => void {
  const el = parent.createDiv({ cls: ['lw-icon-button', 'lw-toolbar-button'], attr: { role: 'button' } });
  parent.insertBefore(el, body);
  drawing.icon(el.createSpan({ attr: { 'aria-hidden': 'true' } }), 'sliders-horizontal');
  const badge = el.createSpan({ cls: 'lw-badge', attr: { 'aria-hidden': 'true' } });
  drawing.stops.add(el, () => ({ action: { kind: 'fold', group: TOOLBAR_GROUP } }));
  return (choices, shown) => {
    const filters = countFilters(choices);
    show(el, shown);
    show(badge, filters > 0);
    writeText(badge, String(filters));
    writeAttribute(el, 'aria-expanded', String(drawing.folds.isOpen(TOOLBAR_GROUP)));
    writeAttribute(el, 'aria-label', filters > 0 ? drawing.links.optionsActive(filters) : drawing.links.options);
  };
}

function createFields(parent: HTMLElement, drawing: Drawing): (model: SidebarModel, choices: RelatedChoices) => void {
  const { choose, links } = drawing;
  const mode = createChoice(parent, links.show, (mode: RelatedChoices['mode']) => { choose({ mode }); });
  const sort = createChoice(parent, links.sort, (sort: RelatedChoices['sort']) => { choose({ sort }); });
  const framework = createChoice(parent, links.framework, (ids: string) => { choose({ frameworks: ids === '' ? [] : ids.split(SEPARATOR) }); });
  const company = createChoice(parent, links.company, (company: string) => { choose({ company }); });
  const year = createChoice(parent, links.year, (year: string) => { choose({ year }); });
  const onlyCards = createToggle(parent, links.onlyCards, (on) => { choose({ onlyCards: on }); });
  const clear = createTextButton(parent, links.clear);
  drawing.stops.add(clear, () => ({ action: { kind: 'run', run: () => { choose(NO_FILTERS); } } }));
  return (model, choices) => {
    const { companies, years } = facetsOf([...model.related, ...model.shared.flatMap(({ notes }) => notes)]);
    mode(RELATED_MODES.map((value) => ({ value, name: links.modes[value] })), choices.mode);
    sort(RELATED_SORTS.map((value) => ({ value, name: links.sorts[value] })), choices.sort);
    framework(frameworkOptions(model, choices, drawing), choices.frameworks.join(SEPARATOR));
    company(withAny(companies, choices.company, links.any), choices.company);
    year(withAny(years, choices.year, links.any), choices.year);
    onlyCards(choices.onlyCards);
    show(clear, countFilters(choices) > 0);
  };
}

/** Those of a card that were asked for together are one choice of their own. */
function frameworkOptions(model: SidebarModel, { frameworks }: RelatedChoices, { links, words }: Drawing): readonly Option<string>[] {
  const chips = new Map<string, Chip>([...model.shared, ...model.related.flatMap(({ shared }) => shared.map(({ framework }) => framework))]
    .map(({ framework, name }) => [framework, { framework, name }]));
  const options = [...chips.values()].map(({ framework, name }) => ({ value: framework, name }));
  const value = frameworks.join(SEPARATOR);
  const chosen = { value, name: frameworks.map((id) => chips.get(id)?.name ?? id).join(words.listComma) };
  return [{ value: '', name: links.any }, ...(frameworks.length > 1 ? [chosen] : []), ...options];
}

/** The choice in force stays in the list, even when no note has it any more. */
function withAny(values: readonly string[], chosen: string, any: string): readonly Option<string>[] {
  const missing = chosen === '' || values.includes(chosen) ? [] : [chosen];
  return [{ value: '', name: any }, ...[...missing, ...values].map((value) => ({ value, name: value }))];
}

function createToggle(parent: HTMLElement, name: string, onChange: (on: boolean) => void): (on: boolean) => void {
  const label = parent.createEl('label', { cls: 'lw-choice-check' });
  const box = label.createEl('input', { attr: { type: 'checkbox' } });
  label.createSpan({ text: name });
  box.addEventListener('change', () => { onChange(box.checked); });
  return (on) => {
    box.checked = on;
  };
}
