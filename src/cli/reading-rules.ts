import { analyzeNote, type NoteAnalysis } from '../core/analysis';
import { type Catalogue, extendCatalogue } from '../core/frameworks/catalogue';
import { readUserFrameworks } from '../core/frameworks/user-frameworks';
import type { AnalysisRules } from '../core/rules';
import { defaultRules } from './default-rules';
import type { Io } from './io';
import { joinPath, type NoteFile, readNotes } from './note-files';

type Note = Extract<NoteFile, { kind: 'note' }>;

/** How files are analysed once the framework notes among them are known. */
export interface FileReader {
  readonly catalogue: Catalogue;
  readonly analyse: (note: Note) => NoteAnalysis;
}

/** The opening in which front matter says `type: framework`. */
const OPENING = 2000;

/**
 * Reads the files once to find the framework notes among them: those in the folder for them directly below a folder
 * given, and those of `type: framework`. Files that cannot be read are left to whoever reads them again to report.
 */
export async function createFileReader(paths: readonly string[], io: Io): Promise<FileReader> {
  const base = defaultRules();
  const rulesFor = rulesByRoot(base);
  const defining: NoteAnalysis[] = [];
  for await (const file of readNotes(paths.filter((path) => path !== '-'), io)) {
    if (file.kind === 'note' && mayDefine(file, rulesFor(file.root))) defining.push(analyzeNote(file.path, file.text, rulesFor(file.root)));
  }
  const catalogue = extendCatalogue(base.catalogue, readUserFrameworks(defining, base.catalogue).frameworks);
  const rulesWithOwn = rulesByRoot({ ...base, catalogue });
  return { catalogue, analyse: ({ path, text, root }) => analyzeNote(path, text, rulesWithOwn(root)) };
}

function mayDefine({ path, text }: Note, { frameworkFolder }: AnalysisRules): boolean {
  return (frameworkFolder !== '' && path.startsWith(`${frameworkFolder}/`)) || (/^\uFEFF?---/.test(text) && /framework/i.test(text.slice(0, OPENING)));
}

/** A vault's folder for framework notes is looked for in the folder given, which is taken for the vault's. */
function rulesByRoot(rules: AnalysisRules): (root: string | null) => AnalysisRules {
  const made = new Map<string | null, AnalysisRules>();
  return (root) => {
    const known = made.get(root) ?? { ...rules, frameworkFolder: root === null ? '' : joinPath(root, rules.frameworkFolder) };
    made.set(root, known);
    return known;
  };
}
