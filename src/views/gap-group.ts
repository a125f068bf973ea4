import type { GapLine, GapSource } from '../core/cards/link-models';
import type { SidebarModel } from '../core/cards/sidebar-model';
import { createChipList } from './chip-list';
import { createDisclosure } from './disclosure';
import type { Drawing } from './drawing';
import { createGroup } from './group';
import { createIconButton } from './icon-button';
import { KeyedList, type Row } from './keyed-list';
import { createMoreButton } from './more-button';
import type { MenuEntry, MenuPlace } from './sidebar-deps';
import type { Stop } from './stops';
import { show, writeAttribute, writeText } from './write-changed';

const FIRST_LINES = 5;

interface PlacedGap {
  readonly path: string;
  readonly line: GapLine;
}

/** What notes sharing a framework list and this one lacks, each line with where it comes from and what to do. */
export function createGap(parent: HTMLElement, drawing: Drawing, role: GapLine['role']): (model: SidebarModel) => void {
  const group = createGroup(parent, drawing, 2);
  group.el.addClass('lw-gap', `lw-part-${role === 'risk' ? 'risks' : 'questions'}`);
  const listEl = group.body.createDiv({ attr: { role: 'list' } });
  const list = new KeyedList<PlacedGap>(listEl, ({ line }) => line.key, (into, current) => createGapLine(into, drawing, current));
  const listKey = `gap:${role}`;
  const more = createMoreButton(group.body, drawing, () => listKey);
  return ({ path, questionGap, riskGap }) => {
    const lines = role === 'risk' ? riskGap : questionGap;
    const open = group.update({ group: `section:${role}Gap`, title: drawing.links.gap[role], count: lines.length });
    const shown = lines.slice(0, drawing.unfolded.has(listKey) ? lines.length : FIRST_LINES);
    list.render(open ? shown.map((line) => ({ path, line })) : []);
    more(lines.length - FIRST_LINES);
  };
}

function detailGroup({ line }: PlacedGap): string {
  return `detail:gap:${line.role}:${line.key}`;
}

function createGapLine(parent: HTMLElement, drawing: Drawing, current: () => PlacedGap): Row<PlacedGap> {
  const el = parent.createDiv({ cls: ['lw-item', 'lw-group'], attr: { role: 'listitem' } });
  const head = el.createDiv({ cls: 'lw-row-head' });
  const link = head.createDiv({ cls: 'lw-line', attr: { role: 'link' } });
  const text = link.createSpan({ cls: 'lw-text' });
  const from = link.createDiv({ cls: 'lw-meta' });
  drawing.stops.add(link, () => stopOf(current(), drawing));
  createGapButtons(head, drawing, current);
  const disclose = createDisclosure(head, drawing, () => detailGroup(current()));
  const details = createGapDetails(el, drawing);
  const update = (placed: PlacedGap): void => {
    const open = drawing.folds.isOpen(detailGroup(placed));
    writeText(text, placed.line.text);
    writeText(from, sourceWords(placed.line, drawing));
    writeAttribute(link, 'aria-expanded', String(open));
    disclose(open);
    details(placed, open);
  };
  return { el, update };
}

/** The note that says it best, and how many others do. */
function sourceWords({ sources: [best, ...others] }: GapLine, { links }: Drawing): string {
  if (best === undefined) return '';
  return others.length === 0 ? best.title : links.andMore(best.title, others.length);
}

/** The line leads to the note that says it best. */
function stopOf(placed: PlacedGap, drawing: Drawing): Stop {
  const [best] = placed.line.sources;
  const { noteMenu } = drawing.deps;
  if (best === undefined) return { action: null, group: detailGroup(placed) };
  const { line, path } = best;
  return {
    action: { kind: 'open', path, line },
    group: detailGroup(placed),
    ...(noteMenu && { menu: (at: MenuPlace) => { noteMenu(at, { path, line }, gapEntries(placed, drawing)); } }),
  };
}

/** The same as the buttons. */
function gapEntries({ line, path }: PlacedGap, { deps, links }: Drawing): readonly MenuEntry[] {
  const { addGapLine, dismissGapLine } = deps;
  return [
    ...(addGapLine ? [{ title: links.add[line.role], icon: 'plus', run: () => { addGapLine(path, line); } }] : []),
    ...(dismissGapLine ? [{ title: links.dismiss, icon: 'x', run: () => { dismissGapLine(path, line); } }] : []),
  ];
}

function createGapButtons(parent: HTMLElement, drawing: Drawing, current: () => PlacedGap): void {
  const el = parent.createDiv({ cls: 'lw-row-buttons' });
  gapEntries(current(), drawing).forEach(({ icon, title }, at) => {
    createIconButton(el, drawing, icon, title, () => { gapEntries(current(), drawing)[at]?.run(); });
  });
}

function createGapDetails(parent: HTMLElement, drawing: Drawing): (placed: PlacedGap, open: boolean) => void {
  const el = parent.createDiv({ cls: 'lw-details' });
  const chips = createChipList(el, drawing);
  const sourcesEl = el.createDiv({ attr: { role: 'list' } });
  const sources = new KeyedList<GapSource>(sourcesEl, ({ path }) => path, (into, current) => createSource(into, drawing, current));
  return ({ line }, open) => {
    show(el, open);
    if (!open) return;
    chips(line.frameworks.map(({ framework, name }) => ({ key: framework, name, look: 'mentioned', notes: 0, action: null, hint: name })));
    sources.render(line.sources);
  };
}

function createSource(parent: HTMLElement, drawing: Drawing, current: () => GapSource): Row<GapSource> {
  const el = parent.createDiv({ cls: 'lw-item', attr: { role: 'listitem' } });
  const link = el.createDiv({ cls: ['lw-line', 'lw-quote'], attr: { role: 'link' } });
  const meta = link.createDiv({ cls: 'lw-meta' });
  const text = link.createDiv({ cls: 'lw-excerpt' });
  drawing.stops.add(link, () => ({ action: { kind: 'open', path: current().path, line: current().line } }));
  const update = ({ created, text: words, title }: GapSource): void => {
    writeText(meta, created === null ? title : `${title} \u00B7 ${created}`);
    writeText(text, words);
  };
  return { el, update };
}
