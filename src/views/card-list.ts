import type { Chip } from '../core/cards/chip';
import type { CardModel } from '../core/cards/sidebar-model';
import { chipMenu, createChipList, type ChipModel, menuAction } from './chip-list';
import type { Drawing } from './drawing';
import { KeyedList, type Row } from './keyed-list';
import { createLineList } from './line-list';
import type { MenuPlace } from './sidebar-deps';
import { createTextButton } from './text-button';
import { show, writeAttribute, writeText } from './write-changed';

/** A card with what it takes from around it. */
export interface PlacedCard {
  readonly path: string;
  readonly card: CardModel;
  /** How many other notes share a framework, by its id. */
  readonly notesOf: ReadonlyMap<string, number>;
}

/** The note's framework cards, in the note's order. */
export function createCardList(parent: HTMLElement, drawing: Drawing): (cards: readonly PlacedCard[]) => void {
  const el = parent.createDiv({ cls: 'lw-cards', attr: { role: 'list' } });
  const list = new KeyedList<PlacedCard>(el, ({ card }) => card.id, (into, current) => createCard(into, drawing, current));
  return (cards) => {
    list.render(cards);
  };
}

function createCard(parent: HTMLElement, drawing: Drawing, current: () => PlacedCard): Row<PlacedCard> {
  const el = parent.createDiv({ cls: ['lw-card', 'lw-group'], attr: { role: 'listitem' } });
  const head = createCardHead(el, drawing, current);
  const chips = createChipList(el, drawing);
  const body = createCardBody(el, drawing, current);
  const update = (placed: PlacedCard): void => {
    const open = drawing.folds.isOpen(cardGroup(placed));
    head(placed, open);
    chips(cardChips(placed, drawing));
    body(placed, open);
  };
  return { el, update };
}

function createCardHead(parent: HTMLElement, drawing: Drawing, current: () => PlacedCard): (placed: PlacedCard, open: boolean) => void {
  const head = parent.createDiv({ cls: 'lw-card-head', attr: { role: 'heading', 'aria-level': '3' } });
  const fold = head.createSpan({ cls: 'lw-card-fold', attr: { 'aria-hidden': 'true' } });
  drawing.icon(fold.createSpan({ cls: 'lw-chevron' }), 'chevron-right');
  const title = head.createDiv({ cls: 'lw-card-title', attr: { role: 'link' } });
  drawing.stops.addPointer(fold, () => ({ action: { kind: 'fold', group: cardGroup(current()) } }));
  drawing.stops.add(title, () => ({ action: openCard(current()), group: cardGroup(current()) }));
  return ({ card }, open) => {
    writeText(title, card.title);
    writeAttribute(title, 'aria-expanded', String(open));
    head.toggleClass('is-open', open);
  };
}

function createCardBody(parent: HTMLElement, drawing: Drawing, current: () => PlacedCard): (placed: PlacedCard, open: boolean) => void {
  const gist = parent.createDiv({ cls: 'lw-gist' });
  drawing.stops.addPointer(gist, () => ({ action: openCard(current()) }));
  const body = parent.createDiv({ cls: 'lw-card-body' });
  const points = createLineList(body, drawing);
  const keyPoints = createPart(body, drawing, 'keyPoints');
  const risks = createPart(body, drawing, 'risks');
  const questions = createPart(body, drawing, 'questions');
  const related = createRelatedButton(body, drawing, current);
  return (placed, open) => {
    const { card } = placed;
    show(body, open);
    // The points begin with what the gist says: it stands for them while they are folded away.
    show(gist, card.gist !== '' && (!open || card.points.length === 0));
    writeText(gist, card.gist);
    points(placed.path, card.points);
    keyPoints(placed);
    risks(placed);
    questions(placed);
    related(placed);
  };
}

/** Leads to the notes that share one of the card's frameworks. */
function createRelatedButton(parent: HTMLElement, drawing: Drawing, current: () => PlacedCard): (placed: PlacedCard) => void {
  const el = createTextButton(parent, '');
  drawing.stops.add(el, () => ({ action: { kind: 'related', frameworks: current().card.chips.map(({ framework }) => framework) } }));
  return ({ card: { related } }) => {
    show(el, related.length > 0);
    writeText(el, drawing.links.relatedNotes(related.length));
  };
}

type Part = 'keyPoints' | 'risks' | 'questions';

function createPart(parent: HTMLElement, drawing: Drawing, part: Part): (placed: PlacedCard) => void {
  const el = parent.createDiv({ cls: ['lw-part', `lw-part-${part}`] });
  el.createDiv({ cls: 'lw-part-title', text: drawing.words[part] });
  const lines = createLineList(el, drawing);
  return ({ path, card }) => {
    show(el, card[part].length > 0);
    lines(path, card[part]);
  };
}

function cardGroup({ card }: PlacedCard): string {
  return `card:${card.id}`;
}

function openCard({ path, card }: PlacedCard): { readonly kind: 'open'; readonly path: string; readonly line: number } {
  return { kind: 'open', path, line: card.line };
}

function cardChips(placed: PlacedCard, drawing: Drawing): ChipModel[] {
  const { card } = placed;
  return [
    ...card.chips.map((chip) => frameworkChip(placed, chip, 'used', drawing)),
    ...card.unlisted.map((name) => unlistedChip(name, drawing)),
    ...card.mentioned.map((chip) => frameworkChip(placed, chip, 'mentioned', drawing)),
  ];
}

function frameworkChip({ notesOf }: PlacedCard, chip: Chip, look: 'used' | 'mentioned', drawing: Drawing): ChipModel {
  const notes = notesOf.get(chip.framework) ?? 0;
  const menu = chipMenu(chip.framework, drawing);
  return {
    key: chip.framework,
    name: chip.name,
    look,
    notes,
    action: notes > 0 ? { kind: 'reveal', framework: chip.framework } : menuAction(menu),
    ...(menu && { menu }),
    hint: notes > 0 ? drawing.words.notesShare(notes) : drawing.words.noNoteShares,
  };
}

/** A name by which no framework is known is a question to the user: a click asks it. */
function unlistedChip(name: string, { deps, words }: Drawing): ChipModel {
  const { unlistedMenu } = deps;
  const menu = unlistedMenu && ((at: MenuPlace) => { unlistedMenu(at, name); });
  return { key: name, name, look: 'unlisted', notes: 0, action: menuAction(menu), hint: words.unlisted, ...(menu && { menu }) };
}
