import { allNames } from '../../core/cards/build-framework-list';
import { type Catalogue, frameworkName } from '../../core/frameworks/catalogue';
import type { Framework } from '../../core/frameworks/framework';
import type { CommandContext } from '../command-context';
import { type Option, OptionPicker, type Question } from './option-picker';

/** What a picker asks, and among which frameworks. */
export interface FrameworkQuestion extends Pick<Question<Framework>, 'placeholder' | 'own'> {
  readonly among?: (framework: Framework) => boolean;
  /** Said when there is nothing to choose from. */
  readonly empty?: string;
  /** Those that have a note come first, and each row says whether it has one. */
  readonly byNote?: boolean;
}

/** Asks for one framework of the catalogue in force, by any of its names; those most notes name come first. */
export function pickFramework(context: CommandContext, question: FrameworkQuestion, onPick: (framework: Framework) => void): void {
  const { app, words } = context;
  const { among = () => true, byNote = false, empty = words.suggester.emptyFrameworks, own, placeholder } = question;
  const frameworks = frameworksInUseFirst(context).filter(among);
  const { noteOf } = context.frameworkNotes();
  const ordered = byNote ? [...frameworks].sort((a, b) => Number(noteOf.has(b.id)) - Number(noteOf.has(a.id))) : frameworks;
  const options = ordered.map((framework) => optionOf(context, framework, byNote, noteOf.has(framework.id)));
  new OptionPicker(app, words.suggester, { placeholder, empty, ...(own === undefined ? {} : { own }) }, options, onPick).open();
}

function frameworksInUseFirst({ catalogue, index, script }: CommandContext): readonly Framework[] {
  const inForce = catalogue();
  return inForce.frameworks
    .filter((framework) => isCalledByName(inForce, framework, frameworkName(framework, script)))
    .map((framework) => ({ framework, notes: index.noteCount(framework.id) }))
    .sort((a, b) => b.notes - a.notes)
    .map(({ framework }) => framework);
}

/** One that was merged into another has lost its names to it, and is there no more for whoever chooses. */
function isCalledByName({ matcher }: Catalogue, { id }: Framework, name: string): boolean {
  const known = matcher.lookup(name);
  return known === undefined || known.framework === id;
}

function optionOf({ catalogue, index, script, words }: CommandContext, framework: Framework, byNote: boolean, hasNote: boolean): Option<Framework> {
  const { picker } = words.frameworks;
  const notes = index.noteCount(framework.id);
  const category = catalogue().categories.find(({ id }) => id === framework.category)?.names[script] ?? '';
  const inNotes = notes === 0 ? words.suggester.noNotes : words.suggester.notes(notes);
  return {
    value: framework,
    names: allNames(framework, script),
    note: byNote ? (hasNote ? picker.hasNote : picker.noNote) : [category, inNotes].filter((text) => text !== '').join(' \u00B7 '),
    flair: !byNote && hasNote ? picker.hasNote : '',
  };
}
