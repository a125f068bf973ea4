import { allNames } from '../../core/cards/build-framework-list';
import { type Catalogue, frameworkName } from '../../core/frameworks/catalogue';
import { type Framework, type Script, SCRIPTS } from '../../core/frameworks/framework';
import type { FrameworkIndex } from '../../core/index/framework-index';

/** One framework as a suggester shows it. */
export interface FrameworkOption {
  readonly framework: Framework;
  /** In the interface's script. */
  readonly name: string;
  /** The names in the other scripts, where they differ. */
  readonly otherNames: readonly string[];
  /** Every spelling, the shown name first. */
  readonly names: readonly string[];
  /** Empty for a framework of the user's own. */
  readonly category: string;
  readonly notes: number;
}

/** All frameworks of the catalogue, those that most notes name first, then in the catalogue's order. */
export function frameworkOptions(catalogue: Catalogue, index: FrameworkIndex, script: Script): readonly FrameworkOption[] {
  const categories = new Map(catalogue.categories.map(({ id, names }) => [id, names[script]]));
  return catalogue.frameworks
    .map((framework) => toOption(framework, script, categories.get(framework.category) ?? '', index.noteCount(framework.id)))
    .sort((a, b) => b.notes - a.notes);
}

/** A framework known by nothing but the name someone typed. */
export function ownOption(typed: string): FrameworkOption {
  const name = typed.trim().replaceAll(/\s+/g, ' ');
  const framework: Framework = {
    id: name,
    category: '',
    names: inEachScript(name),
    aliases: [name],
    matching: [],
    definition: inEachScript(''),
    questions: inEachScript<readonly string[]>([]),
    risks: inEachScript<readonly string[]>([]),
    related: [],
  };
  return { framework, name, otherNames: [], names: [name], category: '', notes: 0 };
}

function toOption(framework: Framework, script: Script, category: string, notes: number): FrameworkOption {
  const name = frameworkName(framework, script);
  const others = SCRIPTS.map((other) => framework.names[other]).filter((other) => other !== name);
  return { framework, name, otherNames: [...new Set(others)], names: allNames(framework, script), category, notes };
}

function inEachScript<T>(value: T): Record<Script, T> {
  return { 'zh-Hant': value, 'zh-Hans': value, en: value };
}
