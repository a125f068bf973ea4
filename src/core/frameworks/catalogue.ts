import { fileTitle } from '../note/title';
import { foldForMatching } from '../text/fold';
import type { AliasRule, Framework, FrameworkCategory, Script } from './framework';
import { buildNameMatcher, type NameMatcher } from './name-matcher';

/** The compiled form of `src/catalogue`, as `scripts/knowledge.mjs` writes it: what can be derived is left out. */
export interface CatalogueData {
  readonly schema: 1;
  readonly categories: readonly { readonly id: string; readonly names: ThreeTexts }[];
  readonly simplified: SimplifiedTable;
  /**
   * A table by columns: like stands beside like, which deflates 5 % smaller than rows. A column that is missing is
   * empty.
   */
  readonly frameworks: { readonly [Column in keyof FrameworkRow]?: readonly FrameworkRow[Column][] };
}

/** zh-Hant, zh-Hans, en. */
type ThreeTexts = readonly [string, string, string];
/** Pairs of characters and pairs of phrases: Traditional, then Simplified. */
interface SimplifiedTable {
  readonly characters: string;
  readonly phrases: readonly string[];
}

/** One framework. Simplified texts are null where the table yields them; `category` and `related` are indices. */
interface FrameworkRow {
  readonly id: string;
  readonly category: number;
  readonly nameHant: string;
  readonly nameHans: string;
  readonly nameEn: string;
  readonly aliases: readonly string[];
  readonly definitionHant: string;
  readonly definitionEn: string;
  readonly definitionHans: string | null;
  readonly questionsHant: readonly string[];
  readonly questionsEn: readonly string[];
  readonly questionsHans: readonly string[] | null;
  readonly risksHant: readonly string[];
  readonly risksEn: readonly string[];
  readonly risksHans: readonly string[] | null;
  readonly related: readonly number[];
  readonly matching: readonly AliasRule[];
}

/** The frameworks that notes are read with. */
export interface Catalogue {
  readonly frameworks: readonly Framework[];
  readonly categories: readonly FrameworkCategory[];
  readonly byId: ReadonlyMap<string, Framework>;
  /** The framework of a framework note, by the folded name of its file. */
  readonly byNote: ReadonlyMap<string, string>;
  /** Built on first use. */
  readonly matcher: NameMatcher;
}

/** Reads the compiled catalogue; throws when `json` is none, which only a broken build can cause. */
export function parseCatalogue(json: string): Catalogue {
  const data: unknown = JSON.parse(json);
  if (!isCatalogueData(data)) throw new Error('The framework catalogue is not of schema 1.');
  const simplify = simplifier(data.simplified);
  const categories = data.categories.map(({ id, names }) => ({ id, names: threeScripts(names) }));
  const frameworks = (data.frameworks.id ?? []).map((_, index) => readFramework(index, data, simplify));
  return catalogueOf(frameworks, categories);
}

/**
 * A catalogue with a user's own frameworks. One with the id of a known framework joins it: its names are
 * added, its texts replace the catalogue's where it has any. The user's names win over the catalogue's;
 * among the user's, the first in `own` keeps a name that two claim. `matcher`: one that knows all their names already.
 */
export function extendCatalogue(catalogue: Catalogue, own: readonly Framework[], matcher?: NameMatcher): Catalogue {
  const joined = own.map(framework => joinFrameworks(framework, catalogue.byId.get(framework.id)));
  const ids = new Set(joined.map(({ id }) => id));
  const rest = catalogue.frameworks.filter(({ id }) => !ids.has(id));
  return catalogueOf([...joined, ...rest], catalogue.categories, matcher);
}

/**
 * The name to show in a script; another script's when a user's framework has no name in that one, and
 * `id` when there is no framework (a note may outlive the framework note it names).
 */
export function frameworkName(framework: Framework | undefined, script: Script, id = ''): string {
  if (framework === undefined) return id;
  const { names } = framework;
  return names[script] || names['zh-Hant'] || names.en || names['zh-Hans'] || framework.id;
}

/** The framework that a whole text names: by its id, or by any name in any spelling. */
export function resolveFramework(catalogue: Catalogue, name: string): string | undefined {
  const trimmed = name.trim();
  return catalogue.byId.has(trimmed) ? trimmed : catalogue.matcher.lookup(trimmed)?.framework;
}

function catalogueOf(frameworks: readonly Framework[], categories: readonly FrameworkCategory[], known?: NameMatcher): Catalogue {
  let matcher = known;
  return {
    frameworks,
    categories,
    byId: new Map(frameworks.map(framework => [framework.id, framework])),
    byNote: notesOf(frameworks),
    get matcher() {
      matcher ??= buildNameMatcher(frameworks);
      return matcher;
    },
  };
}

/** A note whose name another one has claimed, or that is too short for a name, is no target of its own. */
function notesOf(frameworks: readonly Framework[]): Catalogue['byNote'] {
  return new Map(frameworks.flatMap(({ id, aliases, notes = [] }) =>
    notes.map(fileTitle).filter(name => aliases.includes(name)).map(name => [foldForMatching(name), id])));
}

function joinFrameworks(own: Framework, known: Framework | undefined): Framework {
  if (known === undefined) return own;
  const textOr = (script: Script): string => own.definition[script] || known.definition[script];
  const listOr = (key: 'questions' | 'risks', script: Script): readonly string[] =>
    own[key][script].length > 0 ? own[key][script] : known[key][script];
  return {
    ...own,
    aliases: [...own.aliases, ...known.aliases],
    matching: [...own.matching, ...known.matching],
    definition: inScripts(textOr),
    questions: inScripts(script => listOr('questions', script)),
    risks: inScripts(script => listOr('risks', script)),
    related: [...new Set([...own.related, ...known.related])],
  };
}

/** Simplified texts are made when they are read: most are never shown, and opening the app must cost little. */
function readFramework(index: number, { categories, frameworks }: CatalogueData, simplify: (text: string) => string): Framework {
  const text = (key: TextColumn): string => frameworks[key]?.[index] ?? '';
  const list = (key: ListColumn): readonly string[] => frameworks[key]?.[index] ?? [];
  const names = [text('nameHant'), text('nameHans'), text('nameEn')] as const;
  const hant = text('definitionHant');
  return {
    id: text('id'),
    category: categories[frameworks.category?.[index] ?? -1]?.id ?? '',
    names: threeScripts(names),
    aliases: [...new Set([...names, ...list('aliases')])],
    matching: frameworks.matching?.[index] ?? [],
    definition: { 'zh-Hant': hant, get 'zh-Hans'() { return frameworks.definitionHans?.[index] ?? simplify(hant); }, en: text('definitionEn') },
    questions: lists(list('questionsHant'), frameworks.questionsHans?.[index], list('questionsEn'), simplify),
    risks: lists(list('risksHant'), frameworks.risksHans?.[index], list('risksEn'), simplify),
    related: (frameworks.related?.[index] ?? []).flatMap(other => frameworks.id?.[other] ?? []),
  };
}

type TextColumn = 'id' | 'nameHant' | 'nameHans' | 'nameEn' | 'definitionHant' | 'definitionEn';
type ListColumn = 'aliases' | 'questionsHant' | 'questionsEn' | 'risksHant' | 'risksEn';

function lists(hant: readonly string[], hans: readonly string[] | null | undefined, en: readonly string[], simplify: (text: string) => string): Framework['questions'] {
  return { 'zh-Hant': hant, get 'zh-Hans'() { return hans ?? hant.map(simplify); }, en };
}

function threeScripts([hant, hans, en]: ThreeTexts): Framework['names'] {
  return { 'zh-Hant': hant, 'zh-Hans': hans, en };
}

function inScripts<T>(value: (script: Script) => T): Readonly<Record<Script, T>> {
  return { 'zh-Hant': value('zh-Hant'), 'zh-Hans': value('zh-Hans'), en: value('en') };
}

/** Longest phrase first, then single characters. A test compares every text with OpenCC's own result. */
function simplifier({ characters, phrases }: SimplifiedTable): (text: string) => string {
  const single = new Map<string, string>();
  for (let at = 0; at + 1 < characters.length; at += 2) single.set(characters.charAt(at), characters.charAt(at + 1));
  const byFirst = new Map<string, [string, string][]>();
  for (let at = 0; at + 1 < phrases.length; at += 2) {
    const from = phrases[at] ?? '';
    byFirst.set(from.charAt(0), [...(byFirst.get(from.charAt(0)) ?? []), [from, phrases[at + 1] ?? '']]);
  }
  for (const starting of byFirst.values()) starting.sort(([a], [b]) => b.length - a.length);
  return text => {
    let result = '';
    for (let at = 0; at < text.length;) {
      const character = text.charAt(at);
      const phrase = byFirst.get(character)?.find(([from]) => text.startsWith(from, at));
      result += phrase?.[1] ?? single.get(character) ?? character;
      at += phrase?.[0].length ?? 1;
    }
    return result;
  };
}

/** Shallow on purpose: the build that wrote the data has checked every entry. */
function isCatalogueData(data: unknown): data is CatalogueData {
  return typeof data === 'object' && data !== null && 'schema' in data && data.schema === 1
    && 'frameworks' in data && typeof data.frameworks === 'object' && data.frameworks !== null;
}
