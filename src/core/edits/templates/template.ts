import { type Framework, type Script, SCRIPTS } from '../../frameworks/framework';
import { PROMPT_MARK, TEMPLATE_WORDS, type TemplateWords } from './template-words';
import { yamlText } from '../properties/yaml-text';

export interface TemplateOptions {
  /** `insert`: sections only, for an open note. `note`: a whole note with front matter and title. */
  readonly mode: 'insert' | 'note';
  readonly frameworks: readonly Framework[];
  readonly script: Script;
  readonly mark: 'bar' | 'atx';
  /** The character of bar headings, `▋` unless the user chose another. */
  readonly bar: string;
  /** For the property `created`; `yyyy-MM-dd` to be read back as a date. Left out when empty. */
  readonly date: string;
  readonly title?: string;
  readonly company?: string;
  readonly source?: string;
}

export interface Template {
  /** Lines end with `\n`, the last one too. */
  readonly text: string;
  /** Offset in `text` of the empty line where the first answer goes. */
  readonly caret: number;
}

const PITFALLS_PER_FRAMEWORK = 2;

/**
 * The headings for analysing with the chosen frameworks: summary, one section for each framework with its own
 * questions, key points, risks with the frameworks' usual pitfalls, what to watch, what to practise. Without
 * frameworks the section for them is left open. The frameworks get no property: nothing links this note to
 * others before something is written in it.
 */
export function buildTemplate(options: TemplateOptions): Template {
  const words = TEMPLATE_WORDS[options.script];
  // Every block is followed by a blank line; an empty block is a line to write on.
  const opening = [...head(options), ...openingSections(options, words), ''].join('\n\n');
  const rest = closingSections(options, words).join('\n\n');
  return { text: `${opening}\n\n${rest.trimEnd()}\n\n`, caret: opening.length };
}

/** Everything up to the first answer line. */
function openingSections(options: TemplateOptions, words: TemplateWords): string[] {
  const [first] = options.frameworks;
  const sections = [heading(options, 1, words.summary), ...origin(options, words), '', heading(options, 1, words.frameworks)];
  return first === undefined ? sections : [...sections, ...frameworkSection(options, words, first)];
}

function closingSections(options: TemplateOptions, words: TemplateWords): string[] {
  const { frameworks } = options;
  return [
    ...frameworks.slice(1).flatMap((framework) => [...frameworkSection(options, words, framework), '']),
    heading(options, 1, words.keyPoints), '',
    heading(options, 1, words.risks), ...prompt(words.risksPrompt, pitfalls(options, words)), '',
    heading(options, 1, words.watch), '',
    heading(options, 1, words.learning), ...(frameworks.length === 0 ? [] : [quote([`${PROMPT_MARK} ${words.learningPrompt}`])]), '',
  ];
}

function frameworkSection(options: TemplateOptions, words: TemplateWords, framework: Framework): string[] {
  const questions = inScript(framework.questions, options.script);
  return [heading(options, 2, framework.names[options.script]), ...prompt(words.questionsPrompt, questions)];
}

function pitfalls(options: TemplateOptions, words: TemplateWords): string[] {
  const { frameworks, script } = options;
  return frameworks.flatMap((framework) => {
    const whose = frameworks.length > 1 ? framework.names[script] + words.colon : '';
    return inScript(framework.risks, script).slice(0, PITFALLS_PER_FRAMEWORK).map((risk) => whose + asked(risk, words));
  });
}

/** As a question: what a template says must never read as a statement of the note's author. */
function asked(text: string, words: TemplateWords): string {
  return /[?？]$/.test(text) ? text : text.replace(/[.。]$/, '') + words.questionMark;
}

function prompt(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [quote([`${PROMPT_MARK} ${title}`, ...lines.map((line) => `- ${oneLine(line)}`)])];
}

function quote(lines: readonly string[]): string {
  return lines.map((line) => `> ${line}`).join('\n');
}

/** Level 1 is a section of the note, level 2 one framework below it; bars carry no level. */
function heading(options: TemplateOptions, level: 1 | 2, text: string): string {
  const mark = options.mark === 'bar' ? options.bar : level === 1 ? '## ' : '### ';
  return mark + oneLine(text);
}

function head(options: TemplateOptions): string[] {
  if (options.mode === 'insert') return [];
  const title = oneLine(options.title ?? '');
  return [...frontMatter(options), ...(title === '' ? [] : [titleLine(options, title)])];
}

function titleLine(options: TemplateOptions, title: string): string {
  if (options.mark === 'atx') return `# ${title}`;
  return title.startsWith('【') ? title : `【${title}】`;
}

function frontMatter(options: TemplateOptions): string[] {
  const properties = [['created', options.date], ['company', options.company ?? ''], ['source', options.source ?? '']]
    .flatMap(([key = '', value = '']) => value.trim() === '' ? [] : [`${key}: ${yamlText(oneLine(value))}`]);
  return properties.length === 0 ? [] : [['---', ...properties, '---'].join('\n')];
}

/** An insertion cannot write properties, so company and source become lines of the summary. */
function origin(options: TemplateOptions, words: TemplateWords): string[] {
  if (options.mode === 'note') return [];
  const lines = [[words.company, options.company ?? ''], [words.source, options.source ?? '']]
    .flatMap(([label = '', value = '']) => value.trim() === '' ? [] : [`${label}${words.colon}${oneLine(value)}`]);
  return lines.length === 0 ? [] : [lines.join('\n\n')];
}

/** What a framework has in the language asked for, or in the first language it has any in. */
function inScript(texts: Readonly<Record<Script, readonly string[]>>, script: Script): readonly string[] {
  return [script, ...SCRIPTS].map((candidate) => texts[candidate]).find((list) => list.length > 0) ?? [];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
