import { explainNote, type Explanation } from '../core/note/explain';
import { EXPLAIN_VIEW } from '../views/explain/explain-view';
import type { ExplainDeps } from '../views/explain/explain-deps';
import type { CommandContext } from './command-context';

/** Shows beside the note how it is read: every heading with the rule that decided, and what was refused. */
export async function explainOpenNote({ app }: CommandContext): Promise<void> {
  await app.workspace.ensureSideLeaf(EXPLAIN_VIEW, 'right', { active: true, reveal: true });
}

/** What the explanation asks and what it can start. */
export function createExplainDeps(context: CommandContext): ExplainDeps {
  const { activeNote, index, openNote, report, words } = context;
  return {
    words: () => words,
    explain: (path) => explain(context, path),
    activePath: () => activeNote.path,
    onActivePathChange: (listener) => activeNote.subscribe(listener),
    onIndexChange: (listener) => index.subscribe((paths) => { listener([...paths]); }),
    openNote,
    onError: (error) => { report(words.errors.action, error); },
  };
}

async function explain({ app, rules }: CommandContext, path: string): Promise<Explanation | null> {
  const file = app.vault.getFileByPath(path);
  return file === null ? null : explainNote(path, await app.vault.cachedRead(file), rules());
}
