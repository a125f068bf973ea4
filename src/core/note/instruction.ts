import { foldForMatching } from '../text/fold';
import type { NoteLines } from './read-lines';
import { mayOpenWith, opensWith, type SectionWords } from './section-words';

const FIRST_LINES = 12;

/** A note whose first lines speak to a language model is a prompt, whatever its headings say. */
export function isInstruction(note: NoteLines, words: SectionWords): boolean {
  let looked = 0;
  for (const line of note.kinds) {
    if (line.kind !== 'text' && line.kind !== 'item' && line.kind !== 'quote' && line.kind !== 'code' && line.kind !== 'fenced-text') continue;
    if (++looked > FIRST_LINES) return false;
    const opening = note.lines.text.slice(line.textStart, Math.min(line.textEnd, line.textStart + 60));
    if (mayOpenWith(opening, words.instructions) && opensWith(foldForMatching(opening.replace(/[*_#>「"“]/g, '')), words.instructions)) return true;
  }
  return false;
}
