import type { NoteAnalysis } from '../analysis';
import { foldForMatching, sameName } from '../text/fold';
import { hasHan } from '../text/han';
import type { Catalogue } from './catalogue';
import { isEverydayWord } from './everyday-words';
import type { AliasRule, Framework, Script } from './framework';
import type { FrameworkNote } from './framework-note';
import { inScripts } from './framework-texts';
import { type Definer, joinTargets, ownId } from './join-targets';

/** The frameworks that the vault's framework notes define or extend. */
export interface UserFrameworks {
  /** One for each id, joined ones with the id of the catalogue's: what `extendCatalogue` takes. */
  readonly frameworks: readonly Framework[];
  /** The framework note of a framework; of several the first by path. */
  readonly noteOf: ReadonlyMap<string, string>;
  readonly problems: readonly FrameworkProblem[];
  /** Short names that may be everyday words: whoever reads notes counts those that hold them. */
  readonly doubtful: readonly string[];
}

export interface FrameworkProblem {
  readonly kind: 'claimed' | 'too-short' | 'too-long' | 'common-word' | 'broken-properties' | 'unknown-framework';
  /** Of the framework note. */
  readonly path: string;
  readonly name: string | null;
  /** `claimed`: the note that has the name. */
  readonly other: string | null;
  /** `common-word`: how many notes hold it, as far as they have been counted. */
  readonly notes: number | null;
}

/** How common names are in the vault. */
export interface NameCounts {
  /** Notes in all. */
  readonly total: number;
  /** Notes that hold a name: `exact` when all were counted, otherwise at most so many. */
  readonly notesWith: (name: string) => { readonly notes: number; readonly exact: boolean };
}

export const NO_USER_FRAMEWORKS: UserFrameworks = { frameworks: [], noteOf: new Map(), problems: [], doubtful: [] };
const UNCOUNTED: NameCounts = { total: 0, notesWith: () => ({ notes: 0, exact: false }) };

/** A short name in so many notes, and in more than a tenth of them, is taken for an everyday word. */
const COMMON_FROM = 5;
const COMMON_SHARE = 0.1;

/**
 * What the framework notes among `notes` add to the catalogue, in the order of their paths. Names of notes
 * that join one framework add up (see `joinTargets`); of two that claim one name for different ones the first keeps it. A name that the catalogue holds for ambiguous stays so, and one that looks
 * like an everyday word is held back (it counts in links, tags and properties only) until the note confirms it.
 */
export function readUserFrameworks(notes: readonly NoteAnalysis[], base: Catalogue, counts: NameCounts = UNCOUNTED): UserFrameworks {
  const definers = notes
    .flatMap(({ path, frameworkNote }): Definer[] => (frameworkNote === null ? [] : [{ path, note: frameworkNote }]))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const { ids, unknown } = joinTargets(definers, base);
  const reader = new DefinerReader(base, counts);
  for (const definer of definers) reader.read(definer, ids.get(definer.path) ?? ownId(definer.path));
  const unresolved = unknown.map(({ path, name }): FrameworkProblem => ({ kind: 'unknown-framework', path, name, other: null, notes: null }));
  return reader.result(unresolved);
}

/** Gathers what framework notes define, one after the other. */
class DefinerReader {
  private readonly made = new Map<string, Framework>();
  private readonly noteOf = new Map<string, string>();
  private readonly owners = new Map<string, { readonly id: string; readonly path: string }>();
  private readonly problems: FrameworkProblem[] = [];
  private readonly doubtful = new Set<string>();

  constructor(private readonly base: Catalogue, private readonly counts: NameCounts) {}

  read({ path, note }: Definer, id: string): void {
    for (const { kind, name } of note.problems) this.report({ kind, path, name });
    const names = note.names.filter((name) => this.claim(name, id, path));
    if (names.length === 0 && !this.base.byId.has(id)) return;
    if (!this.noteOf.has(id)) this.noteOf.set(id, path);
    const matching = names.flatMap((name) => this.ruleFor(name, id, path, note));
    const framework = frameworkOf({ path, note }, id, names, matching, this.base.byId.get(id));
    const known = this.made.get(id);
    this.made.set(id, known === undefined ? framework : merged(known, framework));
  }

  result(further: readonly FrameworkProblem[]): UserFrameworks {
    const problems = [...this.problems, ...further].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    return { frameworks: [...this.made.values()], noteOf: this.noteOf, problems, doubtful: [...this.doubtful] };
  }

  private claim(name: string, id: string, path: string): boolean {
    const key = foldForMatching(name);
    const owner = this.owners.get(key);
    if (owner === undefined) this.owners.set(key, { id, path });
    else if (owner.id !== id) this.report({ kind: 'claimed', path, name, other: owner.path });
    return owner === undefined || owner.id === id;
  }

  /** The rule that a name matches by; none: anywhere. */
  private ruleFor(name: string, id: string, path: string, note: FrameworkNote): AliasRule[] {
    const known = this.base.matcher.lookup(name);
    if (note.confirmed.some((confirmed) => sameName(confirmed, name))) return [{ alias: name, rule: 'anywhere' }];
    if (known !== undefined) return known.rule === null || known.framework === id ? [] : [{ ...known.rule, alias: name }];
    const everyday = isEverydayWord(name);
    if (!everyday && !isShort(name)) return [];
    this.doubtful.add(name);
    const { notes, exact } = this.counts.notesWith(name);
    const common = notes >= COMMON_FROM && notes > this.counts.total * COMMON_SHARE;
    if (!everyday && !common) return [];
    if (everyday || exact) this.report({ kind: 'common-word', path, name, notes: exact ? notes : null });
    return [{ alias: name, rule: 'needs-context' }];
  }

  private report(problem: Pick<FrameworkProblem, 'kind' | 'path' | 'name'> & Partial<FrameworkProblem>): void {
    this.problems.push({ other: null, notes: null, ...problem });
  }
}

/** Two Han characters or one word: what everyday language is made of. */
function isShort(name: string): boolean {
  const folded = foldForMatching(name);
  return hasHan(folded) ? Array.from(folded).length <= 2 : !/[^\p{L}\p{N}]/u.test(folded);
}

/** The user's texts stand in every script: they are in the words the user chose. */
function frameworkOf({ path, note }: Definer, id: string, names: readonly string[], matching: readonly AliasRule[], known: Framework | undefined): Framework {
  return {
    id,
    category: known?.category ?? '',
    names: namesFor(names, known),
    aliases: names,
    matching,
    definition: inScripts(() => note.definition ?? ''),
    questions: inScripts(() => note.questions),
    risks: inScripts(() => []),
    related: [],
    notes: [path],
  };
}

/**
 * The note's title in the scripts that it is written in, in the others the first alias that is; for a framework of the
 * catalogue its own name there, and where the title differs from it by spelling alone.
 */
function namesFor(names: readonly string[], known: Framework | undefined): Framework['names'] {
  const title = names[0] ?? known?.names.en ?? '';
  if (known === undefined) return ownNames(title, names);
  const nameIn = (script: Script): string => {
    const isWritten = hasHan(title) === (script !== 'en');
    return isWritten && !sameName(title, known.names[script]) ? title : known.names[script];
  };
  return { 'zh-Hant': nameIn('zh-Hant'), 'zh-Hans': nameIn('zh-Hans'), en: nameIn('en') };
}

function ownNames(title: string, names: readonly string[]): Framework['names'] {
  const han = names.find((name) => hasHan(name)) ?? title;
  return { 'zh-Hant': han, 'zh-Hans': han, en: names.find((name) => !hasHan(name)) ?? title };
}

function merged(first: Framework, second: Framework): Framework {
  const questions = [...new Set([...first.questions.en, ...second.questions.en])];
  return {
    ...first,
    aliases: [...first.aliases, ...second.aliases],
    matching: [...first.matching, ...second.matching],
    definition: first.definition.en === '' ? second.definition : first.definition,
    questions: inScripts(() => questions),
    notes: [...first.notes ?? [], ...second.notes ?? []],
  };
}
