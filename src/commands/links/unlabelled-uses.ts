import { buildUnlabelled } from '../../core/cards/build-unlabelled';
import type { UnlabelledUse } from '../../core/cards/link-models';
import { markFrameworks } from '../../core/edits/links/mark-frameworks';
import { allNames } from '../../core/cards/build-framework-list';
import type { CommandContext } from '../command-context';
import { type Option, OptionPicker } from '../pickers/option-picker';
import { run } from '../run';
import { requestEdits } from '../run-edits';
import { markRules } from './tag-notes';
import { UnlabelledPicker } from '../pickers/unlabelled-picker';

/** Asks for a framework that notes use without a card, tag or property, lists those uses, and marks them on request. */
export function showUnlabelledUses(context: CommandContext): void {
  const { app, catalogue, index, indexer, script, words } = context;
  const { empty, placeholder } = words.links.writing.unlabelled;
  const options = [...byFramework(buildUnlabelled(index, catalogue(), script))].map(([id, uses]): Option<readonly UnlabelledUse[]> => {
    const framework = catalogue().byId.get(id);
    const name = uses[0]?.framework.name ?? id;
    return { value: uses, names: framework === undefined ? [name] : allNames(framework, script), note: '', flair: words.suggester.notes(uses.length) };
  }).sort((a, b) => b.value.length - a.value.length);
  const question = { placeholder, empty: indexer.progress === null ? empty : words.suggester.emptySharedIndexing };
  new OptionPicker(app, words.suggester, question, options, (uses) => { pickUse(context, uses); }).open();
}

function byFramework(uses: readonly UnlabelledUse[]): ReadonlyMap<string, readonly UnlabelledUse[]> {
  const found = new Map<string, UnlabelledUse[]>();
  for (const use of uses) {
    const known = found.get(use.framework.framework) ?? [];
    known.push(use);
    found.set(use.framework.framework, known);
  }
  return found;
}

function pickUse(context: CommandContext, uses: readonly UnlabelledUse[]): void {
  const { app, openNote, words } = context;
  new UnlabelledPicker(app, words, uses, {
    mark: (chosen) => { run(context, markUses(context, chosen)); },
    open: ({ line, path }) => { void openNote({ path, line }, false); },
  }).open();
}

async function markUses(context: CommandContext, uses: readonly UnlabelledUse[]): Promise<void> {
  const [use] = uses;
  if (use === undefined) return;
  const { framework, name } = use.framework;
  await requestEdits(context, {
    title: context.words.links.writing.titles.promote(name), paths: uses.map(({ path }) => path), preview: 'always',
    planner: (path) => (note) => markFrameworks(note, [framework], markRules(context, path)),
  });
}
