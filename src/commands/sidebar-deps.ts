import { buildFrameworkNote } from '../core/cards/build-framework-note';
import { buildSidebar } from '../core/cards/build-sidebar';
import { liesInFolders } from '../core/settings';
import { linkText } from '../vault/link-text';
import { previewNote } from '../vault/note-links';
import type { SidebarDeps } from '../views/sidebar-deps';
import type { CommandContext } from './command-context';
import { copyEvidence } from './links/copy-evidence';
import { showSharing } from './find-shared';
import { showFrameworkMenu } from './frameworks/framework-menu';
import { frameworkOfNote } from './frameworks/framework-notes';
import { addGapLine, dismissGapLine } from './links/gap-actions';
import { insertTemplateIntoActiveNote } from './templates/insert-template';
import { isLeftOutByItself, readAgain } from './frameworks/leave-out';
import { newAnalysisNote } from './templates/new-analysis-note';
import { showProblemMenu } from './frameworks/problem-menu';
import { rebuildIndex } from './rebuild-index';
import { run } from './run';
import { showNoteMenu } from './show-menu';
import { tagNotes } from './links/tag-notes';
import { showUnlistedMenu } from './frameworks/unlisted-names';

/** What the sidebar asks and what it can start. */
export function createSidebarDeps(context: CommandContext): SidebarDeps {
  const { activeNote, app, catalogue, index, indexer, openNote, report, script, settings, words } = context;
  return {
    words: () => words,
    model: (path) => buildSidebar(index, path, catalogue(), script),
    activePath: () => activeNote.path,
    onActivePathChange: (listener) => activeNote.subscribe(listener),
    onIndexChange: (listener) => index.subscribe((paths) => { listener([...paths]); }),
    progress: () => indexer.progress,
    onProgress: (listener) => indexer.subscribe(listener),
    isExcluded: (path) => liesInFolders(path, settings().excludedFolders),
    isLeftOut: (path) => isLeftOutByItself(context, path),
    readAgain: () => {
      const { file } = activeNote;
      if (file !== null) run(context, readAgain(context, file));
    },
    frameworkNote: (path) => {
      const framework = frameworkOfNote(context, path);
      return framework === null ? null : buildFrameworkNote(index, path, framework, catalogue(), script);
    },
    rebuild: () => { void rebuildIndex(context); },
    unread: (path) => indexer.isUnread(path),
    openNote,
    insertTemplate: () => { run(context, insertTemplateIntoActiveNote(context)); },
    newAnalysisNote: () => { newAnalysisNote(context); },
    onError: (error) => { report(words.errors.action, error); },
    noteMenu: (at, place, entries) => { showNoteMenu(app, at, place, entries); },
    hoverNote: (hovered) => { previewNote(app, hovered); },
    linkText: (path, sourcePath) => linkText(app, path, sourcePath),
    unlistedMenu: (at, name) => { showUnlistedMenu(context, at, name); },
    chipMenu: (at, framework) => { showFrameworkMenu(context, at, framework); },
    frameworkProblems: () => context.frameworkNotes().problems,
    problemMenu: (at, problem) => { showProblemMenu(context, at, problem); },
    showFramework: (framework) => { showSharing(context, framework); },
    addGapLine: (path, line) => { run(context, addGapLine(context, path, line)); },
    dismissGapLine: (path, line) => { run(context, dismissGapLine(context, path, line)); },
    markNote: (path) => { run(context, tagNotes(context, [path])); },
    copyEvidence: (path, related) => { void copyEvidence(context, path, related); },
  };
}
