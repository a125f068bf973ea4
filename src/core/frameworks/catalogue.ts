import { fileTitle } from '../note/title';
import { foldForMatching } from '../text/fold';
import type { AliasRule, Framework, FrameworkCategory, Script } from './framework';
import { FrameworkTexts, inScripts, listOf } from './framework-texts';
import { buildNameMatcher, type NameMatcher } from './name-matcher';

/**
 * The compiled form of `src/catalogue`, as `scripts/knowledge.mjs` writes it: what can be derived is left out, and what
 * is not needed for reading notes stands apart (`FrameworkTextsData`).
 */
export interface CatalogueData {
  readonly schema: 1;
  readonly categories: readonly { readonly id: string; readonly names: ThreeTexts }[];
  readonly simplified: SimplifiedTable;
  readonly frameworks: Partial<Readonly<Record<FrameworkColumn, string>>>;
}

/**
 * A table by columns, one line a framework: like stands beside like, which packs a tenth smaller than objects.
 * Lists are divided by `|`. Simplified names stand only where the table does not yield them; `category` and `related`
 * are numbers of lines. A rule is `alias;kind;context;exclude`, its kind a number in `ruleKinds`, 5 more for the exact
 * case, its words divided by commas.
 */
type FrameworkColumn = 'id' | 'category' | 'nameHant' | 'nameHans' | 'nameEn' | 'aliases' | 'related' | 'matching';

const ruleKinds = ['anywhere', 'heading-only', 'heading-or-context', 'note-context', 'needs-context'] as const;

/** zh-Hant, zh-Hans, en. */
type ThreeTexts = readonly [string, string, string];
/** Pairs of characters and pairs of phrases: Traditional, then Simplified. */
interface SimplifiedTable {
  readonly characters: string;
  readonly phrases: readonly string[];
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

/**
 * Reads the compiled catalogue; throws when `json` is none, which only a broken build can cause. `texts` gives the JSON
 * of what it says of its frameworks, and is asked on the first use of a definition, question or risk.
 */
export function parseCatalogue(json: string, texts: () => string): Catalogue {
  const data: unknown = JSON.parse(json);
  if (!isCatalogueData(data)) throw new Error('The framework catalogue is not of schema 1.');
  const simplify = simplifier(data.simplified);
  const categories = data.categories.map(({ id, names }) => ({ id, names: threeScripts(names) }));
  const said = new FrameworkTexts(texts, simplify);
  const frameworks = readRows(data.frameworks).map((row, line, rows) => readFramework(row, rows, said.of(line), categories, simplify));
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

type FrameworkRow = Readonly<Record<FrameworkColumn, string>>;

function readRows(columns: CatalogueData['frameworks']): readonly FrameworkRow[] {
  const cells = new Map(Object.entries(columns).map(([key, column]) => [key, column.split('\n')]));
  const cell = (key: FrameworkColumn, at: number): string => cells.get(key)?.[at] ?? '';
  return (cells.get('id') ?? []).map((id, at) => ({
    id, category: cell('category', at),
    nameHant: cell('nameHant', at), nameHans: cell('nameHans', at), nameEn: cell('nameEn', at), aliases: cell('aliases', at),
    related: cell('related', at), matching: cell('matching', at),
  }));
}

type TextsOfFramework = Pick<Framework, 'definition' | 'questions' | 'risks'>;

function readFramework(row: FrameworkRow, rows: readonly FrameworkRow[], texts: TextsOfFramework, categories: readonly FrameworkCategory[], simplify: (text: string) => string): Framework {
  const names = [row.nameHant, row.nameHans || simplify(row.nameHant), row.nameEn] as const;
  return {
    id: row.id,
    category: categories[Number(row.category)]?.id ?? '',
    names: threeScripts(names),
    aliases: [...new Set([...names, ...listOf(row.aliases)])],
    matching: listOf(row.matching).map(readRule),
    related: listOf(row.related).flatMap(line => rows[Number(line)]?.id ?? []),
    ...texts,
  };
}

function readRule(text: string): AliasRule {
  const [alias = '', kind = '', context = '', exclude = ''] = text.split(';');
  const number = Number(kind);
  return {
    alias,
    rule: ruleKinds[number % ruleKinds.length] ?? 'anywhere',
    ...(context === '' ? {} : { context: context.split(',') }),
    ...(exclude === '' ? {} : { exclude: exclude.split(',') }),
    ...(number < ruleKinds.length ? {} : { exactCase: true }),
  };
}

function threeScripts([hant, hans, en]: ThreeTexts): Framework['names'] {
  return { 'zh-Hant': hant, 'zh-Hans': hans, en };
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
