import type { App, SettingControl, SettingDefinition, SettingDefinitionItem } from 'obsidian';
import { formatDate } from '../core/edits/format-date';
import { dateFormatProblem, headingBarsProblem, noteNameProblem, type SettingProblem } from '../core/setting-checks';
import { DEFAULT_SETTINGS, OWN_WORD_ROLES, type OwnWordRole, type Settings } from '../core/settings';
import type { Words } from '../i18n/en';
import { FolderPicker } from './folder-picker';
import { SEARCH_ALIASES } from './search-aliases';

type Row = keyof typeof SEARCH_ALIASES;
type Check = (text: string) => SettingProblem | null;

const OWN_WORDS = 'ownWords.';

/** The role whose words a control holds; null for any other control. */
export function ownWordRole(key: string): OwnWordRole | null {
  return OWN_WORD_ROLES.find((role) => key === `${OWN_WORDS}${role}`) ?? null;
}

/** The rows of the settings as data; the app draws them, searches in them and reads them aloud. */
export class SettingRows {
  constructor(
    private readonly app: App,
    private readonly words: Words['settings'],
    private readonly settings: Settings,
    private readonly setFolders: (folders: readonly string[]) => void,
  ) {}

  all(): SettingDefinitionItem[] {
    const { words } = this;
    return [
      { type: 'group', heading: words.readingHeading, items: [this.headingBars()] },
      { type: 'group', heading: words.ownWords.heading, items: OWN_WORD_ROLES.map((role) => this.ownWords(role)) },
      this.excludedFolders(),
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
    return {
      type: 'list',
      heading: words.heading,
      emptyState: words.empty,
      items: folders.map((name) => ({ name, aliases: [...SEARCH_ALIASES.excludedFolders] })),
      onDelete: (index) => { this.setFolders(folders.filter((_, at) => at !== index)); },
      addItem: {
        name: words.add,
        action: () => {
          new FolderPicker(this.app, words.placeholder, folders, (path) => { this.setFolders([...folders, path]); }).open();
        },
      },
    };
  }

  private templateLanguage(): SettingDefinition {
    const words = this.words.templateLanguage;
    // A language is named in itself, so that its reader finds it.
    const options = { interface: words.interface, 'zh-Hant': '繁體中文', 'zh-Hans': '简体中文', en: 'English' };
    return this.row('templateLanguage', words, { type: 'dropdown', key: 'templateLanguage', options });
  }

  private templateMark(): SettingDefinition {
    const words = this.words.templateMark;
    const options = { bar: words.bar(this.settings.headingBars.slice(0, 1)), atx: words.atx };
    return this.row('templateMark', words, { type: 'dropdown', key: 'templateMark', options });
  }

  private noteFolder(): SettingDefinition {
    return this.row('noteFolder', this.words.noteFolder, { type: 'folder', key: 'noteFolder' });
  }

  private noteName(): SettingDefinition {
    return this.row('noteNamePattern', this.words.noteNamePattern, this.text('noteNamePattern', noteNameProblem));
  }

  private dateFormat(): SettingDefinition {
    const { name, desc } = this.words.dateFormat;
    const today = formatDate(new Date(), this.settings.dateFormat) ?? '';
    return this.row('dateFormat', { name, desc: desc(today) }, this.text('dateFormat', dateFormatProblem));
  }

  private styleBars(): SettingDefinition {
    return this.row('styleBars', this.words.styleBars, { type: 'toggle', key: 'styleBars' });
  }

  private row(row: Row, words: { readonly name: string; readonly desc: string }, control: SettingControl): SettingDefinition {
    return { name: words.name, desc: words.desc, aliases: [...SEARCH_ALIASES[row]], control };
  }

  /** What does not pass the check is shown with its problem and not saved. */
  private text(key: 'headingBars' | 'noteNamePattern' | 'dateFormat', check: Check): SettingControl {
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
