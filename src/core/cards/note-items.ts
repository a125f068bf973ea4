import type { Item } from '../note/item';
import type { Role } from '../note/section';
import { lineOf, placesBetween } from '../text/between';
import type { CardLine } from './card';

/** The items of one note, found by place, section or framework without looking at all of them. */
export class NoteItems {
  private readonly bySection = new Map<number, Item[]>();
  private readonly byFramework = new Map<string, number[]>();

  /** Items come in order of place. */
  constructor(private readonly items: readonly Item[]) {
    items.forEach((item, index) => {
      append(this.bySection, item.section, item);
      for (const framework of item.frameworks) append(this.byFramework, framework, index);
      const above = item.parent === null ? undefined : items[item.parent];
      for (const framework of above?.frameworks ?? []) if (!item.frameworks.includes(framework)) append(this.byFramework, framework, index);
    });
  }

  ofSection(section: number): readonly Item[] {
    return this.bySection.get(section) ?? [];
  }

  /** Places of the items between two lines of the note (1-based, inclusive). */
  within(from: number, to: number): readonly number[] {
    const { first, end } = placesBetween(this.items, from, to, lineOf);
    const places: number[] = [];
    for (let place = first; place < end; place++) places.push(place);
    return places;
  }

  /** Those within, and those elsewhere that name one of the frameworks themselves or in the item they are under. */
  about(within: readonly number[], frameworks: readonly string[]): readonly number[] {
    const elsewhere = frameworks.map((id) => this.byFramework.get(id)).filter((places) => places !== undefined);
    return elsewhere.length === 0 ? within : [...new Set([...within, ...elsewhere.flat()])].sort((a, b) => a - b);
  }

  /** The items of a role with what is nested under them; one that is nested under another of them is not repeated. */
  lines(places: readonly number[], role: Role): CardLine[] {
    const lines: CardLine[] = [];
    const ofRole = places.filter((place) => this.items[place]?.role === role);
    const chosen = new Set(ofRole);
    for (const place of ofRole) {
      const item = this.items[place];
      if (item !== undefined && !this.isUnder(item, chosen)) lines.push(this.line(item, place));
    }
    return lines;
  }

  private isUnder({ parent }: Item, chosen: ReadonlySet<number>): boolean {
    const above = parent === null ? undefined : this.items[parent];
    return parent !== null && above !== undefined && (chosen.has(parent) || this.isUnder(above, chosen));
  }

  private line({ label, line, text }: Item, place: number): CardLine {
    const children = this.nested(place);
    return label === undefined ? { text, line, children } : { text, label, line, children };
  }

  /** Nested items follow their parent and end with the next outermost one. */
  private nested(parent: number): CardLine[] {
    const lines: CardLine[] = [];
    for (let place = parent + 1; ; place++) {
      const item = this.items[place];
      if (item === undefined || item.parent === null) return lines;
      if (item.parent === parent) lines.push(this.line(item, place));
    }
  }
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
