import { frameworkName } from '../../frameworks/catalogue';
import { type Framework, type Script, SCRIPTS } from '../../frameworks/framework';
import { noteName } from './note-name';
import type { Template } from './template';
import { TEMPLATE_WORDS } from './template-words';
import { yamlText } from '../properties/yaml-text';

/** The code block's language; `blocks` draws the cards where one stands. */
export const CARDS_BLOCK = 'latticework';

export interface FrameworkNoteOptions {
  /** By what the framework is called; also the file's name, as far as a file can have it. */
  readonly name: string;
  /** Further names; those that the name already is go. */
  readonly aliases: readonly string[];
  /** What the property `framework` says: the framework that this note's names are added to. Null: one of its own. */
  readonly joins: string | null;
  /** Where its definition, questions and risks come from; null leaves the sections open. */
  readonly framework: Framework | null;
  readonly script: Script;
  readonly mark: 'bar' | 'atx';
  readonly bar: string;
}

/**
 * A new framework note: properties, definition, guiding questions, risks, and the list of the notes that use the
 * framework. Reading it gives back the names, definition and questions that went in.
 */
export function frameworkNoteText(options: FrameworkNoteOptions): Template {
  const words = TEMPLATE_WORDS[options.script];
  const heading = (text: string): string => (options.mark === 'bar' ? options.bar : '## ') + text;
  const { definition, questions, risks } = textsOf(options);
  const opening = [frontMatter(options), heading(words.definition), definition].join('\n\n');
  const rest = [
    heading(words.questions), list(questions), heading(words.risks), list(risks), heading(words.cards), `\`\`\`${CARDS_BLOCK}\nsort: newest\n\`\`\``,
  ].join('\n\n');
  return { text: `${opening}\n\n${rest}\n`, caret: opening.length };
}

/** A file's name for a framework: without what a file or a link cannot have. */
export function frameworkFileName(name: string): string {
  const made = noteName('{{title}}', { date: new Date(), dateFormat: 'yyyy-MM-dd', frameworks: [], title: name });
  return made.kind === 'name' ? made.name : name;
}

const MOST_ALIASES = 6;
const HAN_ONLY = /^[\u3400-\u9fff\p{P}\p{Zs}]+$/u;
const ASCII_ONLY = /^\p{ASCII}+$/u;

/**
 * The names a note of a framework gets as aliases, for links and for finding the note: its names in the three scripts
 * and the usual ones in the writing of `script`. The catalogue's others count all the same, and ambiguous ones stay
 * with its rules, which say when they count.
 */
export function aliasesFor(framework: Framework, script: Script): readonly string[] {
  const ruled = new Set(framework.matching.filter(({ rule }) => rule !== 'anywhere').map(({ alias }) => alias));
  const names = [frameworkName(framework, script), ...SCRIPTS.map((one) => framework.names[one])];
  const others = framework.aliases.filter((alias) => !names.includes(alias) && (script === 'en' ? ASCII_ONLY : HAN_ONLY).test(alias));
  return [...new Set([...names, ...others.slice(0, MOST_ALIASES)])].filter((name) => name !== '' && !ruled.has(name));
}

function textsOf({ framework, script }: FrameworkNoteOptions): { readonly definition: string; readonly questions: readonly string[]; readonly risks: readonly string[] } {
  if (framework === null) return { definition: '', questions: [], risks: [] };
  const order = [script, ...SCRIPTS];
  return {
    definition: order.map((one) => framework.definition[one]).find((text) => text !== '') ?? '',
    questions: order.map((one) => framework.questions[one]).find((texts) => texts.length > 0) ?? [],
    risks: order.map((one) => framework.risks[one]).find((texts) => texts.length > 0) ?? [],
  };
}

function frontMatter({ aliases, joins, name }: FrameworkNoteOptions): string {
  const file = frameworkFileName(name);
  const others = [...new Set([name, ...aliases])].filter((alias) => alias !== file);
  return [
    '---', 'type: framework',
    ...(joins === null ? [] : [`framework: ${yamlText(joins)}`]),
    ...(others.length === 0 ? [] : ['aliases:', ...others.map((alias) => `  - ${yamlText(alias)}`)]),
    '---',
  ].join('\n');
}

function list(lines: readonly string[]): string {
  return lines.length === 0 ? '- ' : lines.map((line) => `- ${line}`).join('\n');
}
