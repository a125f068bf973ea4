import { foldForMatching } from '../text/fold';
import { type Catalogue, resolveFramework } from './catalogue';
import type { FrameworkNote } from './framework-note';

/** A framework note with its place. */
export interface Definer {
  readonly path: string;
  readonly note: FrameworkNote;
}

export interface JoinTargets {
  /** The id of the framework that a note defines or joins, by the note's path. */
  readonly ids: ReadonlyMap<string, string>;
  /** Notes whose property `framework` names none. */
  readonly unknown: readonly { readonly path: string; readonly name: string }[];
}

/** What a note joins: a framework of the catalogue, another note's, none. */
type Target = { readonly kind: 'known'; readonly id: string } | { readonly kind: 'note'; readonly definer: Definer } | { readonly kind: 'none' };

const NONE: Target = { kind: 'none' };

/** The id of a framework that only a note of the user's defines. */
export function ownId(path: string): string {
  return `note:${path.replace(/\.md$/i, '')}`;
}

/**
 * Which frameworks notes (in the order of their paths) define or join. A note joins what its property `framework`
 * names (its own name there: nothing), else the framework of the catalogue that its title, else an unambiguous alias
 * names. It may join another note's framework, and with that one the catalogue's; of notes that join each other in
 * a ring the first by path has the framework.
 */
export function joinTargets(definers: readonly Definer[], base: Catalogue): JoinTargets {
  const byName = new Map<string, Definer>();
  for (const definer of definers) {
    for (const key of definer.note.names.map(foldForMatching)) if (!byName.has(key)) byName.set(key, definer);
  }
  const unknown: { path: string; name: string }[] = [];
  const targets = new Map(definers.map((definer) => {
    const { joins } = definer.note;
    const said = joins === null ? null : saidTarget(joins, definer, base, byName);
    if (joins !== null && said === null) unknown.push({ path: definer.path, name: joins });
    return [definer, said ?? namedTarget(definer, base)];
  }));
  return { ids: new Map(definers.map((definer) => [definer.path, follow(definer, targets)])), unknown };
}

function saidTarget(joins: string, self: Definer, base: Catalogue, byName: ReadonlyMap<string, Definer>): Target | null {
  const id = resolveFramework(base, joins);
  if (id !== undefined) return { kind: 'known', id };
  const definer = byName.get(foldForMatching(joins));
  if (definer === undefined) return null;
  return definer === self ? NONE : { kind: 'note', definer };
}

function namedTarget({ note }: Definer, base: Catalogue): Target {
  const [title, ...aliases] = note.names.map((name) => base.matcher.lookup(name));
  const known = title ?? aliases.find((alias) => alias !== undefined && (alias.rule === null || alias.rule.rule === 'anywhere'));
  return known === undefined ? NONE : { kind: 'known', id: known.framework };
}

function follow(start: Definer, targets: ReadonlyMap<Definer, Target>): string {
  const passed = new Set<Definer>();
  for (let at = start; ;) {
    if (passed.has(at)) return ownId([...passed].slice([...passed].indexOf(at)).map(({ path }) => path).sort()[0] ?? at.path);
    passed.add(at);
    const target = targets.get(at) ?? NONE;
    if (target.kind === 'known') return target.id;
    if (target.kind === 'none') return ownId(at.path);
    at = target.definer;
  }
}
