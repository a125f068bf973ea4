import { endsAsking } from '../note/asking';
import type { Block } from '../note/block';
import { blockText, LONGEST_ITEM } from '../note/build-items';
import { isPrompt } from '../note/content';
import type { Section } from '../note/section';
import { type SectionWords, wordKey } from '../note/section-words';
import type { NoteStructure } from '../note/structure';
import { between, firstLineOf } from '../text/between';
import { plainText } from '../text/inline';
import { ownCopy } from '../text/own-copy';
import { shorten } from '../text/sentences';

/** What the text of a framework note says of its framework. */
export interface FrameworkBody {
  readonly definition: string | null;
  readonly questions: readonly string[];
}

/** Headings under which the definition stands, folded on first use: loading this file must not build the fold table. */
const definitionWords = [
  '定義', '框架定義', '一句話定義', '一句話', '什麼是', '這是什麼', '是什麼', '說明', '簡介', '解釋', '概念',
  'definition', 'what it is', 'what is it', 'what this is', 'meaning', 'in short', 'in one sentence', 'description',
];
/** `什麼是護城河？`, `What is a moat?` */
const OPENS_DEFINITION = /^(?:什么是|何谓|what is |what are |definition of )/;
const SAID: ReadonlySet<Block['kind']> = new Set(['paragraph', 'item', 'quote']);
const LISTED: ReadonlySet<Block['kind']> = new Set(['item', 'row']);
const RUNNING: ReadonlySet<Block['kind']> = new Set(['paragraph', 'quote']);
const MOST_QUESTIONS = 30;

let definitionKeys: ReadonlySet<string> | undefined;

/**
 * The definition is the first paragraph of the section headed so, else of the note. Questions are the lines of the
 * sections headed so, else the listed lines that ask. Filled in or not does not matter here: a list of nothing but
 * questions is a form elsewhere, and just what a framework note holds.
 */
export function frameworkBody(structure: NoteStructure, words: SectionWords): FrameworkBody {
  const definition = definitionOf(structure, words);
  return {
    definition: definition === undefined ? null : ownCopy(shorten(definition, LONGEST_ITEM)),
    questions: [...new Set(questionsOf(structure, words))].slice(0, MOST_QUESTIONS).map(ownCopy),
  };
}

function definitionOf(structure: NoteStructure, words: SectionWords): string | undefined {
  const { sections, blocks } = structure;
  const defining = sections.findIndex(isDefinition);
  const { line = 0, endLine = Infinity } = sections[defining] ?? {};
  return between(blocks, line + 1, endLine, firstLineOf)
    .filter(({ kind, section }) => SAID.has(kind) && (defining >= 0 || isOpening(sections[section])))
    .map((block) => plainText(blockText(structure, block)))
    .find((text) => text !== '' && !/[:：]$/.test(text) && !isPrompt(text, words));
}

/** Questions and risks say nothing of what the framework is. */
function isOpening(section: Section | undefined): boolean {
  return section === undefined || (!asks(section) && section.role !== 'risk');
}

function asks({ role, why }: Section): boolean {
  return role === 'question' || why.role.endsWith(':question');
}

function isDefinition({ heading }: Section): boolean {
  definitionKeys ??= new Set(definitionWords.map(wordKey));
  const key = wordKey(heading);
  return definitionKeys.has(key) || OPENS_DEFINITION.test(key);
}

function questionsOf(structure: NoteStructure, words: SectionWords): string[] {
  const asking = structure.sections.filter(asks);
  if (asking.length === 0) return linesOf(structure, structure.blocks, LISTED).filter((line) => endsAsking(line) && !isPrompt(line, words));
  return asking.flatMap(({ line, endLine }) => {
    const blocks = between(structure.blocks, line + 1, endLine, firstLineOf);
    return linesOf(structure, blocks, blocks.some(({ kind }) => LISTED.has(kind)) ? LISTED : RUNNING);
  });
}

function linesOf(structure: NoteStructure, blocks: readonly Block[], kinds: ReadonlySet<Block['kind']>): string[] {
  return blocks.filter(({ kind }) => kinds.has(kind)).map((block) => plainText(blockText(structure, block))).filter((line) => line !== '');
}
