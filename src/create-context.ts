import { type App, getLanguage, parseYaml } from 'obsidian';
import type { CommandContext } from './commands/command-context';
import { tellUnread } from './commands/rebuild-index';
import { type Catalogue, parseCatalogue } from './core/frameworks/catalogue';
import { FrameworksInForce } from './core/frameworks/frameworks-in-force';
import { FrameworkIndex } from './core/index/framework-index';
import { knowledgeForReading, knowledgeForShowing } from './core/knowledge';
import { parseSectionWords } from './core/note/section-words';
import { type AnalysisRules, createRules } from './core/rules';
import type { Settings } from './core/settings';
import type { Words } from './i18n/en';
import { scriptFor } from './i18n/words';
import { reportError } from './report-error';
import { ActiveNote } from './vault/active-note';
import { EditRuns } from './vault/edit-runs';
import { Indexer } from './vault/indexer';
import { createOpenNote } from './vault/open-note';

/** Builds what the plugin works with. Nothing is read or unpacked before it is asked for. */
export function createContext(app: App, words: Words, settings: () => Settings, setSetting: CommandContext['setSetting']): CommandContext {
  const sectionWords = once(() => parseSectionWords(knowledgeForReading().sections));
  const frameworks = new FrameworksInForce(once(() => parseCatalogue(knowledgeForReading().catalogue, () => knowledgeForShowing().texts)));
  const catalogue = (): Catalogue => frameworks.catalogue;
  const readBy = createRules({ catalogue, sectionWords, parseProperties: parseYaml });
  const rules = (): AnalysisRules => readBy(settings());
  const index = new FrameworkIndex();
  const indexer = new Indexer(app, index, {
    rules,
    frameworks,
    excludedFolders: () => settings().excludedFolders,
    onUnread: (paths) => { tellUnread(words, paths, index); },
    report: (error) => { reportError(words.errors.index, error); },
  });
  return {
    app, words, script: scriptFor(getLanguage()), settings, setSetting, catalogue, frameworkNotes: () => frameworks.frameworkNotes, rules, index, indexer,
    activeNote: new ActiveNote(app), runs: new EditRuns(app, rules), openNote: createOpenNote(app, words, reportError), report: reportError,
  };
}

/** Does the work on the first call and keeps what comes out. */
function once<T>(work: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: work() }).value;
}
