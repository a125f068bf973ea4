import { Notice } from 'obsidian';
import { frameworkName } from '../../core/frameworks/catalogue';
import { addToListProperty } from '../../core/edits/properties/property-edits';
import type { Framework } from '../../core/frameworks/framework';
import { sameName } from '../../core/text/fold';
import type { MenuPlace } from '../../views/sidebar-deps';
import type { CommandContext } from '../command-context';
import { addAsFramework } from './create-framework-note';
import { isStillReading } from './framework-notes';
import { pickFramework } from '../pickers/framework-picker';
import { creationStep, noteFor } from './new-framework-note';
import { run } from '../run';
import { requestEdits, type RunStep } from '../run-edits';
import { showEntries } from '../show-menu';

/** What can be done with a name in a heading by which no framework is known. */
export function showUnlistedMenu(context: CommandContext, at: MenuPlace, name: string): void {
  const words = context.words.frameworks.menu;
  showEntries(at, [
    { title: words.addAsFramework, icon: 'plus', run: () => { run(context, addAsFramework(context, name)); } },
    { title: words.isAnotherName, icon: 'equal', run: () => { askWhose(context, name); } },
    { title: words.notAFramework, icon: 'ban', run: () => { run(context, ignoreName(context, name)); } },
  ]);
}

function askWhose(context: CommandContext, name: string): void {
  if (isStillReading(context)) return;
  const placeholder = context.words.frameworks.picker.otherName(name);
  pickFramework(context, { placeholder }, (framework) => { run(context, addName(context, framework, name)); });
}

/** Into the framework's note, which is made where there is none. */
async function addName(context: CommandContext, framework: Framework, name: string): Promise<void> {
  const known = frameworkName(framework, context.script);
  const title = context.words.frameworks.names.added(name, known);
  const note = context.frameworkNotes().noteOf.get(framework.id);
  const fresh = noteFor(context, framework, known);
  await requestEdits(context, {
    title,
    paths: note === undefined ? [] : [note],
    planner: () => ({ text }) => addToListProperty(text, 'aliases', [name], sameName),
    steps: note === undefined ? [creationStep(context, { ...fresh, aliases: [...fresh.aliases, name] })] : [],
    preview: 'if-many',
  });
}

async function ignoreName(context: CommandContext, name: string): Promise<void> {
  const title = context.words.frameworks.names.ignored(name);
  await requestEdits(context, { title, paths: [], planner: () => null, steps: [ignoreStep(context, name)], preview: 'if-many' });
}

function ignoreStep({ setSetting, settings, words }: CommandContext, name: string): RunStep {
  return {
    label: words.frameworks.names.ignoredStep(name),
    apply: () => setSetting('ignoredPhrases', [...settings().ignoredPhrases, name]),
    undo: async () => {
      const rest = settings().ignoredPhrases.filter((phrase) => phrase !== name);
      if (rest.length === settings().ignoredPhrases.length) new Notice(words.frameworks.names.notIgnored(name));
      else await setSetting('ignoredPhrases', rest);
    },
  };
}
