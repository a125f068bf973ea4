import type { Item } from '../note/item';
import type { Role } from '../note/section';
import { between } from './between';
import type { CardLine } from './card';

/** The items of one note, found by place, section or framework without looking at all of them. */
export class NoteItems {
  private readonly bySection = new Map<number, Item[]>();
  private readonly byFramework = new Map<string, number[]>();
  private readonly placed: readonly { readonly line: number; readonly place: number }[];

  /** Items come in order of place. */
  constructor(private readonly items: readonly Item[]) {
    this.placed = items.map(({ line }, place) => ({ line, place }));
    items.forEach((item, index) => {
      append(this.bySection, item.section, item);
      const above = item.parent === null ? undefined : items[item.parent];
      for (const framework of new Set([...item.frameworks, ...(above?.frameworks ?? [])])) append(this.byFramework, framework, index);
    });
  }

  ofSection(section: number): readonly Item[] {
    return this.bySection.get(section) ?? [];
  }

  /** Lines of a role between two lines of the note (1-based, inclusive). */
  within(role: Role, from: number, to: number): CardLine[] {
    return this.lines(between(this.placed, from, to).map(({ place }) => place), role);
  }

  /** Lines of a role within two lines, and those elsewhere that name one of the frameworks themselves or in the item they are under. */
  about(role: Role, frameworks: readonly string[], from: number, to: number): CardLine[] {
    const places = new Set([...between(this.placed, from, to).map(({ place }) => place), ...frameworks.flatMap((id) => this.byFramework.get(id) ?? [])]);
    return this.lines([...places].sort((a, b) => a - b), role);
  }

  /** With what is nested under them; one that is nested under another of them is not repeated. */
  private lines(places: readonly number[], role: Role): CardLine[] {
    const chosen = new Set(places.filter((place) => this.items[place]?.role === role));
    return [...chosen].filter((place) => !this.isUnder(place, chosen)).flatMap((place) => this.line(place));
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
