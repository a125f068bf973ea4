import { foldForMatching } from '../text/fold';
import { COMPANY_KEYS } from '../companies/company-keys';
import { propertyTexts } from './properties';
import type { NoteStructure } from './structure';
import { MAIN_ROLES } from './section';
import type { SectionWords } from './section-words';

/** So many different words of business make a note one about investing. */
const WORDS_NEEDED = 3;
const LOOKED_AT = 20_000;
const FORM_SHARE = 0.6;
const FORM_SECTIONS = 3;

/**
 * Whether a note is about investing or business: a coding note with 框架, a recipe and the minutes of a
 * residents' meeting have key points and risks too, and get no cards. Each framework it names counts as
 * a word, each section about one as another, and so do a company in the properties and the shape of an
 * analysis: frameworks, key points and risks, each with a section of its own.
 */
export function isAboutInvesting(structure: NoteStructure, words: SectionWords, frameworks: number): boolean {
  const sections = structure.sections.filter((section) => section.frameworks.length > 0 && section.hasContent).length;
  const company = propertyTexts(structure.properties.values, COMPANY_KEYS).length > 0 ? 1 : 0;
  const roles = new Set(structure.sections.filter((section) => section.hasContent).map((section) => section.role));
  const shape = MAIN_ROLES.every((role) => roles.has(role)) ? 1 : 0;
  let found = frameworks + sections + company + shape;
  if (found >= WORDS_NEEDED) return true;
  const text = foldForMatching(structure.note.lines.text.slice(0, LOOKED_AT));
  for (const word of words.investing) {
    if (holdsWord(text, word) && ++found >= WORDS_NEEDED) return true;
  }
  return false;
}

/** A note of which most sections are empty or prompts is a form to fill in. */
export function isForm(structure: NoteStructure): boolean {
  const leaves = structure.sections.map((section, index) => ({ section, own: structure.ownContents[index], isLeaf: !isParent(structure, index) }));
  const all = leaves.filter((leaf) => leaf.isLeaf);
  const open = all.filter(({ own }) => own === 'prompt' || own === 'none');
  const prompted = structure.ownContents.filter((own) => own === 'prompt').length;
  return prompted >= FORM_SECTIONS && open.length >= all.length * FORM_SHARE;
}

function isParent(structure: NoteStructure, index: number): boolean {
  return structure.sections[index + 1]?.parent === index;
}

/** Latin words need bounds; Han, kana, Hangul and Thai words do not. */
function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/^[a-z]/.test(word)) return true;
    const after = text.slice(at + word.length, at + word.length + 3).replace(/^(?:es|s)(?![a-z])/, '');
    if (!/[a-z]/.test(text.charAt(at - 1)) && !/^[a-z]/.test(after)) return true;
  }
  return false;
}
