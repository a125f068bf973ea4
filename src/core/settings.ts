import { cleanHeadingBars, dateFormatProblem, headingBarsProblem, noteNameProblem, tagPrefixProblem } from './setting-checks';
import type { SettingProblem } from './setting-checks';

export const TEMPLATE_LANGUAGES = ['interface', 'zh-Hant', 'zh-Hans', 'en'] as const;
export const TEMPLATE_MARKS = ['bar', 'atx'] as const;
/** How a note is marked with its frameworks on request: `links` are links to framework notes where there are any. */
export const FRAMEWORK_MARKS = ['property-text', 'property-links', 'tags'] as const;
/** Where links to related notes are written on request. */
export const RELATED_PLACES = ['block', 'property'] as const;

/** Roles that the user can add words for. */
export const OWN_WORD_ROLES = ['framework', 'keypoints', 'risk', 'thesis', 'catalyst', 'watch', 'learning'] as const;
export type OwnWordRole = (typeof OWN_WORD_ROLES)[number];

export interface Settings {
  /** Each character opens a bar heading; the template writes the first. Never empty. */
  readonly headingBars: string;
  /** Section words of the user's own, by what they announce. */
  readonly ownWords: Readonly<Record<OwnWordRole, readonly string[]>>;
  /** Paths of folders, as the vault writes them, whose notes are not read. */
  readonly excludedFolders: readonly string[];
  /** Headings and phrases that never count, such as a newsletter's title. */
  readonly ignoredPhrases: readonly string[];
  /** Tags below it name frameworks: `framework` for `#framework/moat`. No slash at the end; never empty. */
  readonly tagPrefix: string;
  /** Every note in it is a framework note. Empty: only notes with `type: framework` are. */
  readonly frameworkFolder: string;
  readonly frameworkMarks: (typeof FRAMEWORK_MARKS)[number];
  readonly relatedPlace: (typeof RELATED_PLACES)[number];
  readonly templateLanguage: (typeof TEMPLATE_LANGUAGES)[number];
  readonly templateMark: (typeof TEMPLATE_MARKS)[number];
  /** Path of the folder for new notes; empty for the app's own choice. */
  readonly noteFolder: string;
  /** File name of a new note, without `.md`, as `noteName` reads it. */
  readonly noteNamePattern: string;
  /** What `{{date}}` means in a file name: the tokens of `formatDate`. */
  readonly dateFormat: string;
  /** Show bar headings as headings in the editor and in reading view. */
  readonly styleBars: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  headingBars: '▋▍▎▉▌█',
  ownWords: { framework: [], keypoints: [], risk: [], thesis: [], catalyst: [], watch: [], learning: [] },
  excludedFolders: [],
  ignoredPhrases: [],
  tagPrefix: 'framework',
  frameworkFolder: 'Frameworks',
  frameworkMarks: 'property-text',
  relatedPlace: 'block',
  templateLanguage: 'interface',
  templateMark: 'bar',
  noteFolder: '',
  noteNamePattern: '{{date:yyyy-MM-dd}} {{framework}}',
  dateFormat: 'yyyy-MM-dd',
  styleBars: true,
};

/** Reads what was saved, by any version or hand: a field that is missing or malformed gets its default alone. */
export function parseSettings(saved: unknown): Settings {
  const fields = new Map<string, unknown>(typeof saved === 'object' && saved !== null ? Object.entries(saved) : []);
  const defaults = DEFAULT_SETTINGS;
  return {
    headingBars: cleanHeadingBars(checkedText(fields.get('headingBars'), headingBarsProblem, defaults.headingBars)),
    ownWords: ownWords(fields.get('ownWords')),
    excludedFolders: folders(fields.get('excludedFolders')),
    ignoredPhrases: phrases(fields.get('ignoredPhrases')),
    tagPrefix: tagPrefix(fields.get('tagPrefix')),
    frameworkFolder: fields.has('frameworkFolder') ? cleanFolder(fields.get('frameworkFolder')) : defaults.frameworkFolder,
    frameworkMarks: oneOf(FRAMEWORK_MARKS, fields.get('frameworkMarks'), defaults.frameworkMarks),
    relatedPlace: oneOf(RELATED_PLACES, fields.get('relatedPlace'), defaults.relatedPlace),
    templateLanguage: oneOf(TEMPLATE_LANGUAGES, fields.get('templateLanguage'), defaults.templateLanguage),
    templateMark: oneOf(TEMPLATE_MARKS, fields.get('templateMark'), defaults.templateMark),
    noteFolder: cleanFolder(fields.get('noteFolder')),
    noteNamePattern: checkedText(fields.get('noteNamePattern'), noteNameProblem, defaults.noteNamePattern),
    dateFormat: checkedText(fields.get('dateFormat'), dateFormatProblem, defaults.dateFormat),
    styleBars: fields.get('styleBars') === false ? false : defaults.styleBars,
  };
}

/** Whether a path lies in one of the folders, at any depth. A folder's name that only begins the same does not count. */
export function liesInFolders(path: string, excluded: readonly string[]): boolean {
  return excluded.some((folder) => path.startsWith(`${folder}/`));
}

function checkedText(value: unknown, problem: (text: string) => SettingProblem | null, fallback: string): string {
  return typeof value === 'string' && problem(value) === null ? value : fallback;
}

function oneOf<T extends string>(choices: readonly T[], value: unknown, fallback: T): T {
  return choices.find((choice) => choice === value) ?? fallback;
}

/** The words a user typed into one field: separated by commas of any script, or one a line. */
export function splitOwnWords(text: string): string[] {
  return [...new Set(text.split(/[,，、;；\n]/).map((word) => word.trim()).filter((word) => word !== ''))];
}

function ownWords(value: unknown): Settings['ownWords'] {
  const fields = new Map<string, unknown>(typeof value === 'object' && value !== null ? Object.entries(value) : []);
  const words = (role: OwnWordRole): readonly string[] => {
    const saved = fields.get(role);
    return Array.isArray(saved) ? saved.filter((word): word is string => typeof word === 'string').flatMap(splitOwnWords) : [];
  };
  return {
    framework: words('framework'), keypoints: words('keypoints'), risk: words('risk'), thesis: words('thesis'),
    catalyst: words('catalyst'), watch: words('watch'), learning: words('learning'),
  };
}

/** One phrase each, in the order they were added. */
function phrases(value: unknown): readonly string[] {
  const texts = Array.isArray(value) ? value.filter((text): text is string => typeof text === 'string') : [];
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
}

/** Without number sign and slashes around it, in the characters a tag may have; the default when nothing is left. */
function tagPrefix(value: unknown): string {
  const cleaned = typeof value === 'string' ? value.normalize('NFC').trim().replace(/^[#/]+|\/+$/g, '') : '';
  return tagPrefixProblem(cleaned) === null ? cleaned : DEFAULT_SETTINGS.tagPrefix;
}

function folders(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return DEFAULT_SETTINGS.excludedFolders;
  return [...new Set(value.map(cleanFolder))].filter((folder) => folder !== '');
}

/** As the app writes paths: NFC, plain blanks, no slash at the ends. The vault's root becomes empty. */
function cleanFolder(value: unknown): string {
  if (typeof value !== 'string') return '';
  const parts = value.normalize('NFC').replaceAll('\u00A0', ' ').split('/');
  return parts.map((part) => part.trim()).filter((part) => part !== '').join('/');
}
