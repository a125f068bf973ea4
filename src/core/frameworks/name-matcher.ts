import { entryAt } from '../text/entries';
import type { AliasRule, Framework } from './framework';
import { NameAutomaton } from './name-automaton';

/** One spelling by which one framework is known. */
export interface KnownName {
  readonly framework: string;
  readonly alias: string;
  /** Null: matches anywhere. */
  readonly rule: AliasRule | null;
}

/** Where a name stands in a text: offsets of its first UTF-16 unit and after its last. */
export interface NameHit {
  readonly start: number;
  readonly end: number;
  readonly name: KnownName;
}

/** Finds all names of all frameworks in one pass over a text. */
export interface NameMatcher {
  /**
   * Every name in `text` between two offsets, in order. The longest name wins and names do not overlap.
   * Names that begin or end with a letter or digit need a word bound there (a plural or possessive s is
   * let through); Han names stand anywhere. Rules and case are not looked at: see `find-mentions`.
   */
  find(text: string, from?: number, to?: number): readonly NameHit[];
  /** The framework that a whole text names, in any spelling; undefined when none does. */
  lookup(text: string): KnownName | undefined;
}

/** A matcher for all names of `frameworks`. When two frameworks claim one name the first keeps it. */
export function buildNameMatcher(frameworks: readonly Framework[]): NameMatcher {
  const automaton = new NameAutomaton(frameworks.flatMap(({ aliases }) => aliases));
  const known = describeNames(frameworks, automaton);
  return {
    find: (text, from = 0, to = text.length) => findAll(automaton, known, text, from, to),
    lookup: text => entryAt(known, automaton.exact(text)),
  };
}

/** What is known of each name, in the automaton's order; a rule may spell its alias in another way. */
function describeNames(frameworks: readonly Framework[], automaton: NameAutomaton): readonly KnownName[] {
  const owners = frameworks.flatMap(({ id, aliases }) => aliases.map(() => id));
  const rules = new Map<number, AliasRule>();
  for (const { id, matching } of frameworks) {
    for (const rule of matching) {
      const index = automaton.exact(rule.alias);
      if (owners[index] === id && !rules.has(index)) rules.set(index, rule);
    }
  }
  return frameworks.flatMap(({ aliases }) => aliases)
    .map((alias, index) => ({ framework: owners[index] ?? '', alias, rule: rules.get(index) ?? null }));
}

function findAll(
  automaton: NameAutomaton, known: readonly KnownName[], text: string, from: number, to: number,
): readonly NameHit[] {
  let start = automaton.next(text, from, to);
  if (start < 0) return NONE;
  const hits: NameHit[] = [];
  while (start >= 0) {
    const name = known[automaton.index];
    const { end } = automaton;
    if (name !== undefined) hits.push({ start, end, name });
    start = automaton.next(text, end, to);
  }
  return hits;
}

/** Most paragraphs name nothing. */
const NONE: readonly never[] = [];
