import { getLinkpath } from 'obsidian';
import { frameworkName } from '../../core/frameworks/catalogue';
import { combinePlans } from '../../core/edits/combine-plans';
import { addToListProperty, setTextProperty } from '../../core/edits/properties/property-edits';
import { type MarkRewrite, rewriteMarks } from '../../core/edits/links/rewrite-marks';
import type { Framework } from '../../core/frameworks/framework';
import { foldForMatching, sameName } from '../../core/text/fold';
import type { CommandContext } from '../command-context';
import { linkTo, markedNotes, notesOf, tagOf } from './framework-marks';
import { isStillReading } from './framework-notes';
import { pickFramework } from '../pickers/framework-picker';
import { creationStep, joinKey, noteFor } from './new-framework-note';
import { run } from '../run';
import { requestEdits } from '../run-edits';

/** Asks for the framework that stays, then for the one that becomes part of it. */
export function mergeFrameworks(context: CommandContext): void {
  if (isStillReading(context)) return;
  pickFramework(context, { placeholder: context.words.frameworks.picker.stays }, (stays) => { askWhatGoes(context, stays); });
}

export function askWhatGoes(context: CommandContext, stays: Framework): void {
  if (isStillReading(context)) return;
  const placeholder = context.words.frameworks.picker.goes(frameworkName(stays, context.script));
  pickFramework(context, { placeholder, among: ({ id }) => id !== stays.id }, (goes) => { run(context, mergeInto(context, stays, goes)); });
}

/**
 * Previews, and on request makes, one framework part of another: its marks name the other, its notes keep what they say
 * and join the other, and its names that no note of its own has become names in the other's note, which is made if need be.
 */
export async function mergeInto(context: CommandContext, stays: Framework, goes: Framework): Promise<void> {
  const { frameworkNotes, index, script, words } = context;
  const own = new Set(notesOf(context, goes.id));
  const names = namesToKeep(context, goes, own);
  const name = frameworkName(stays, script);
  const [ownNote] = own;
  const home = names.length === 0 ? undefined : frameworkNotes().noteOf.get(stays.id) ?? ownNote;
  const makesNote = names.length > 0 && home === undefined;
  const rewrite = rewriteTo(context, stays, goes);
  const isFrameworkNote = new Set(index.paths().filter((path) => index.get(path)?.frameworkNote != null));
  const fresh = noteFor(context, stays, name);
  const steps = makesNote ? [creationStep(context, { ...fresh, aliases: [...fresh.aliases, ...names] })] : [];
  await requestEdits(context, {
    title: words.frameworks.merge.preview(frameworkName(goes, script), name),
    paths: [...new Set([...(home === undefined ? [] : [home]), ...markedNotes(context, goes.id)])],
    planner: (path) => ({ text }) => combinePlans([
      rewriteMarks(text, rewriteFor(context, rewrite, path), isFrameworkNote.has(path)),
      // A note that joins by its property has been seen to already; one that is a framework of its own has none.
      ...(own.has(path) && index.get(path)?.frameworkNote?.joins == null ? [setTextProperty(text, 'framework', joinKey(stays))] : []),
      ...(path === home ? [addToListProperty(text, 'aliases', names, sameName)] : []),
    ]),
    steps,
    preview: 'always',
  });
}

/** Those that none of its notes says, which keep them. */
function namesToKeep({ index }: CommandContext, goes: Framework, own: ReadonlySet<string>): readonly string[] {
  const kept = new Set([...own].flatMap((path) => index.get(path)?.frameworkNote?.names ?? []).map(foldForMatching));
  return [...new Set([...Object.values(goes.names), ...goes.aliases])].filter((name) => name !== '' && !kept.has(foldForMatching(name)));
}

function rewriteTo(context: CommandContext, stays: Framework, goes: Framework): MarkRewrite {
  const { catalogue, script, settings } = context;
  const name = frameworkName(stays, script);
  return {
    catalogue: catalogue(),
    framework: goes.id,
    tagPrefix: settings().tagPrefix,
    to: { framework: stays.id, name, tag: tagOf(context, catalogue(), stays), link: linkTo(context, stays, name), join: joinKey(stays) },
    keepsLink: () => false,
    renamesNote: false,
  };
}

/** Links to a note that stays where it is lead to what it says, which is still there. */
function rewriteFor({ app }: CommandContext, rewrite: MarkRewrite, path: string): MarkRewrite {
  return { ...rewrite, keepsLink: (target) => app.metadataCache.getFirstLinkpathDest(getLinkpath(target), path) !== null };
}
