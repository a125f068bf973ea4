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
    const elsewhere = frameworks.flatMap((id) => this.byFramework.get(id) ?? []);
    return elsewhere.length === 0 ? within : [...new Set([...within, ...elsewhere])].sort((a, b) => a - b);
  }

  /** The items of a role with what is nested under them; one that is nested under another of them is not repeated. */
  lines(places: readonly number[], role: Role): CardLine[] {
    const ofRole = places.filter((place) => this.items[place]?.role === role);
    if (ofRole.length === 0) return [];
    const chosen = new Set(ofRole);
    return ofRole.filter((place) => !this.isUnder(place, chosen)).flatMap((place) => this.line(place));
  }

  private isUnder(place: number, chosen: ReadonlySet<number>): boolean {
    const parent = this.items[place]?.parent ?? null;
    return parent !== null && (chosen.has(parent) || this.isUnder(parent, chosen));
  }

  private line(place: number): CardLine[] {
    const item = this.items[place];
    if (!item) return [];
    const label = item.label === undefined ? {} : { label: item.label };
    return [{ text: item.text, ...label, line: item.line, children: this.nested(place).flatMap((child) => this.line(child)) }];
  }

  /** Nested items follow their parent and end with the next outermost one. */
  private nested(parent: number): number[] {
    const found: number[] = [];
    for (let place = parent + 1; (this.items[place]?.parent ?? null) !== null; place++) {
      if (this.items[place]?.parent === parent) found.push(place);
    }
    return found;
  }
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
