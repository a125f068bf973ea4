import { type Catalogue, frameworkName } from '../frameworks/catalogue';
import type { Framework, Script } from '../frameworks/framework';
import { compareText } from '../index/compare-text';
import type { FrameworkIndex, Posting } from '../index/framework-index';
import { type ProvenNote, provenNote } from './proven-note';

/** One framework in use, as the suggester lists it. */
export interface FrameworkEntry {
  readonly framework: string;
  readonly name: string;
  /** Every spelling in every script, the shown name first, each once. */
  readonly names: readonly string[];
  /** How many notes mention it. */
  readonly count: number;
}

/** One note that names a framework, with the words that prove it. */
export interface NoteOfFramework extends ProvenNote {
  readonly strength: 'used' | 'mentioned';
}

/**
 * The frameworks that at least one note mentions, those of most notes first, then by name in the order of the
 * script. An id the catalogue does not know stands for its own name. The note at `besides` (the one being read)
 * does not count.
 */
export function buildFrameworkList(
  index: FrameworkIndex, catalogue: Catalogue, script: Script, besides: string | null = null,
): readonly FrameworkEntry[] {
  const collator = new Intl.Collator(script);
  const countOf = (id: string): number => index.noteCount(id) - (besides !== null && index.sharing(id).has(besides) ? 1 : 0);
  return index.frameworkIds()
    .map((id) => entry(id, catalogue.byId.get(id), script, countOf(id)))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || collator.compare(a.name, b.name));
}

/** The notes that name a framework, but for the one at `besides`: the strongest first, then the newest, then by path. */
export function buildFrameworkNotes(index: FrameworkIndex, frameworkId: string, besides: string | null = null): readonly NoteOfFramework[] {
  const others = [...index.sharing(frameworkId).values()].filter(({ note }) => note.analysis.path !== besides);
  return others.sort(byStrength).map(({ note, presence }) => ({
    ...provenNote(note, presence),
    strength: note.analysis.frameworks.find((use) => use.id === frameworkId)?.strength ?? 'mentioned',
  }));
}

/** Every spelling of a framework, the name in `script` first, each once: what a suggester searches in. */
export function allNames(framework: Framework, script: Script): readonly string[] {
  return [...new Set([frameworkName(framework, script), ...Object.values(framework.names), ...framework.aliases].filter((name) => name !== ''))];
}

/** The same as one text for fuzzy finding in any script. */
export function searchNames(framework: Framework, script: Script): string {
  return allNames(framework, script).join(' · ');
}

function entry(id: string, framework: Framework | undefined, script: Script, count: number): FrameworkEntry {
  if (framework === undefined) return { framework: id, name: id, names: [id], count };
  return { framework: id, name: frameworkName(framework, script), names: allNames(framework, script), count };
}

function byStrength(a: Posting, b: Posting): number {
  return b.presence.weight - a.presence.weight
    || compareText(b.note.analysis.created ?? '', a.note.analysis.created ?? '')
    || compareText(a.note.analysis.path, b.note.analysis.path);
}
