import type { App, SettingControl, SettingDefinition, SettingDefinitionItem } from 'obsidian';
import { dateFormatProblem, headingBarsProblem, noteNameProblem, type SettingProblem, tagPrefixProblem } from '../core/setting-checks';
import { DEFAULT_SETTINGS, OWN_WORD_ROLES, type OwnWordRole, type Settings } from '../core/settings';
import type { Words } from '../i18n/en';
import { FolderPicker } from './folder-picker';
import { exampleText, type ExampleRow, markExample } from './setting-examples';
import { SEARCH_ALIASES } from './search-aliases';
import { TextPrompt } from './text-prompt';

type Row = keyof typeof SEARCH_ALIASES;
type Check = (text: string) => SettingProblem | null;
type ListKey = 'excludedFolders' | 'ignoredPhrases';

const OWN_WORDS = 'ownWords.';

/** The role whose words a control holds; null for any other control. */
export function ownWordRole(key: string): OwnWordRole | null {
  return OWN_WORD_ROLES.find((role) => key === `${OWN_WORDS}${role}`) ?? null;
}

/** The rows of the settings as data; the app draws them, searches in them and reads them aloud. */
export class SettingRows {
  private readonly words: Words['settings'];
  private readonly frameworkWords: Words['frameworks']['settings'];

  constructor(
    private readonly app: App,
    private readonly allWords: Words,
    private readonly settings: Settings,
    private readonly setList: (key: ListKey, values: readonly string[]) => void,
  ) {
    this.words = allWords.settings;
    this.frameworkWords = allWords.frameworks.settings;
  }

  all(): SettingDefinitionItem[] {
    const { words } = this;
    return [
      { type: 'group', heading: words.readingHeading, items: [this.headingBars()] },
      { type: 'group', heading: words.ownWords.heading, items: OWN_WORD_ROLES.map((role) => this.ownWords(role)) },
      this.excludedFolders(),
      { type: 'group', heading: this.frameworkWords.heading, items: this.frameworkRows() },
      this.ignoredPhrases(),
      { type: 'group', heading: words.templateHeading, items: [this.templateLanguage(), this.templateMark()] },
      { type: 'group', heading: words.newNoteHeading, items: [this.noteFolder(), this.noteName(), this.dateFormat()] },
      { type: 'group', heading: words.editorHeading, items: [this.styleBars()] },
    ];
  }

  private headingBars(): SettingDefinition {
    return this.row('headingBars', this.words.headingBars, this.text('headingBars', headingBarsProblem));
  }

  private ownWords(role: OwnWordRole): SettingDefinition {
    const { desc, roles } = this.words.ownWords;
    const control: SettingControl = { type: 'text', key: `${OWN_WORDS}${role}`, placeholder: desc };
    return this.row('ownWords', { name: roles[role], desc: '' }, control);
  }

  private excludedFolders(): SettingDefinitionItem {
    const { excludedFolders: words } = this.words;
    const folders = this.settings.excludedFolders;
    return this.list('excludedFolders', words, () => {
      new FolderPicker(this.app, words.placeholder, folders, (path) => { this.setList('excludedFolders', [...folders, path]); }).open();
    });
  }

  private ignoredPhrases(): SettingDefinitionItem {
    const { ignoredPhrases: words } = this.frameworkWords;
    const phrases = this.settings.ignoredPhrases;
    return this.list('ignoredPhrases', words, () => {
      new TextPrompt(this.app, {
        title: words.title, label: words.label, submit: words.add, cancel: this.allWords.frameworks.prompt.cancel,
        problem: (text) => (text === '' ? words.missing : phrases.includes(text) ? words.known : null),
        onSubmit: (text) => { this.setList('ignoredPhrases', [...phrases, text]); },
      }).open();
    });
  }

  private list(key: ListKey, words: { readonly heading: string; readonly empty: string; readonly add: string }, add: () => void): SettingDefinitionItem {
    const values = this.settings[key];
    return {
      type: 'list',
      heading: words.heading,
      emptyState: words.empty,
      items: values.map((name) => ({ name, aliases: [...SEARCH_ALIASES[key]] })),
      onDelete: (index) => { this.setList(key, values.filter((_, at) => at !== index)); },
      addItem: { name: words.add, action: add },
    };
  }

  private frameworkRows(): SettingDefinition[] {
    const { frameworkFolder, frameworkMarks, relatedPlace, tagPrefix } = this.frameworkWords;
    return [
      this.row('tagPrefix', { name: tagPrefix.name, desc: this.withExample('tagPrefix') }, this.text('tagPrefix', tagPrefixProblem)),
      this.row('frameworkFolder', frameworkFolder, { type: 'folder', key: 'frameworkFolder' }),
      this.row('frameworkMarks', frameworkMarks, { type: 'dropdown', key: 'frameworkMarks', options: frameworkMarks.options }),
      this.row('relatedPlace', relatedPlace, { type: 'dropdown', key: 'relatedPlace', options: relatedPlace.options }),
    ];
  }

  private templateLanguage(): SettingDefinition {
    const words = this.words.templateLanguage;
    // A language is named in itself, so that its reader finds it.
    const options = { interface: words.interface, 'zh-Hant': '繁體中文', 'zh-Hans': '简体中文', en: 'English' };
    return this.row('templateLanguage', words, { type: 'dropdown', key: 'templateLanguage', options });
  }

  private templateMark(): SettingDefinition {
    const words = this.words.templateMark;
    const options = { bar: words.bar, atx: words.atx };
    return this.row('templateMark', { name: words.name, desc: this.withExample('templateMark') }, { type: 'dropdown', key: 'templateMark', options });
  }

  private noteFolder(): SettingDefinition {
    return this.row('noteFolder', this.words.noteFolder, { type: 'folder', key: 'noteFolder' });
  }

  private noteName(): SettingDefinition {
    return this.row('noteNamePattern', this.words.noteNamePattern, this.text('noteNamePattern', noteNameProblem));
  }

  private dateFormat(): SettingDefinition {
    const { name } = this.words.dateFormat;
    return this.row('dateFormat', { name, desc: this.withExample('dateFormat') }, this.text('dateFormat', dateFormatProblem));
  }

  private styleBars(): SettingDefinition {
    return this.row('styleBars', this.words.styleBars, { type: 'toggle', key: 'styleBars' });
  }

  private withExample(row: ExampleRow): DocumentFragment {
    return markExample(row, exampleText(row, this.settings, this.allWords));
  }

  private row(row: Row, words: { readonly name: string; readonly desc: string | DocumentFragment }, control: SettingControl): SettingDefinition {
    return { name: words.name, desc: words.desc, aliases: [...SEARCH_ALIASES[row]], control };
  }

  /** What does not pass the check is shown with its problem and not saved. */
  private text(key: 'headingBars' | 'noteNamePattern' | 'dateFormat' | 'tagPrefix', check: Check): SettingControl {
    const validate = (text: string): string | undefined => {
      const problem = check(text);
      return problem === null ? undefined : this.explain(problem);
    };
    return { type: 'text', key, placeholder: DEFAULT_SETTINGS[key], validate };
  }

  private explain(problem: SettingProblem): string {
    const { problems } = this.words;
    switch (problem.kind) {
      case 'no-bars': return problems.noBars;
      case 'not-a-bar': return problems.notABar(problem.character);
      case 'date-format': return problems.dateFormat(problem.text);
      case 'moment-format': return problems.momentFormat(problem.suggestion);
      case 'empty-name': return problems.emptyName;
      case 'unknown-token': return problems.unknownToken(problem.token);
      case 'tag-prefix': return problems.tagPrefix(problem.text);
    }
  }
}
