import type { Framework, Script } from './framework';

/**
 * What the catalogue says of its frameworks, as `scripts/knowledge.mjs` writes it: a table by columns, one line a
 * framework, lists divided by `|`. Simplified texts stand only where the table of characters does not yield them.
 */
export type FrameworkTextsData = Partial<Readonly<Record<TextColumn, string>>>;

type Subject = 'definition' | 'questions' | 'risks';
type TextColumn = `${Subject}${'Hant' | 'Hans' | 'En'}`;

/** Definitions, questions and risks by the frameworks' numbers of lines. Nothing is read before something is asked for. */
export class FrameworkTexts {
  private columns: ReadonlyMap<string, readonly string[]> | null = null;

  /** `load` gives the JSON of `FrameworkTextsData`; `simplify` makes a Traditional text Simplified. */
  constructor(private readonly load: () => string, private readonly simplify: (text: string) => string) {}

  of(line: number): Pick<Framework, Subject> {
    return {
      definition: inScripts((script) => this.cell('definition', line, script)),
      questions: inScripts((script) => listOf(this.cell('questions', line, script))),
      risks: inScripts((script) => listOf(this.cell('risks', line, script))),
    };
  }

  private cell(subject: Subject, line: number, script: Script): string {
    const cell = (column: TextColumn): string => this.read().get(column)?.[line] ?? '';
    switch (script) {
      case 'zh-Hant': return cell(`${subject}Hant`);
      case 'zh-Hans': return cell(`${subject}Hans`) || this.simplify(cell(`${subject}Hant`));
      case 'en': return cell(`${subject}En`);
    }
  }

  private read(): ReadonlyMap<string, readonly string[]> {
    this.columns ??= new Map(Object.entries(JSON.parse(this.load()) as FrameworkTextsData).map(([column, text]) => [column, text.split('\n')]));
    return this.columns;
  }
}

/** A value for each script, made when it is asked for: most are never shown, and opening the app must cost little. */
export function inScripts<T>(value: (script: Script) => T): Readonly<Record<Script, T>> {
  return {
    get 'zh-Hant'() { return value('zh-Hant'); },
    get 'zh-Hans'() { return value('zh-Hans'); },
    get en() { return value('en'); },
  };
}

export function listOf(text: string): readonly string[] {
  return text === '' ? [] : text.split('|');
}
