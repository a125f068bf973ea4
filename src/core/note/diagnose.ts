import type { Card } from '../cards/card';
import type { Diagnostic } from './diagnostic';
import type { NoteStructure } from './structure';

/** Longer lines are read, but shown cut. */
const LONG_LINE = 20_000;
const ANNOUNCING = /^empty:(?:framework|keypoints|risk)$/;

/** What is odd in a note, in order of place. */
export function diagnose(structure: NoteStructure, cards: readonly Card[]): Diagnostic[] {
  return [...noteWide(structure), ...emptySections(structure), ...lineOddities(structure), ...unlisted(cards)]
    .sort((a, b) => a.line - b.line);
}

function noteWide({ note, properties }: NoteStructure): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (properties.broken) found.push({ code: 'broken-properties', line: 1, message: 'The properties are not valid YAML; the note was read without them.' });
  if (note.unclosedFence !== null) found.push({ code: 'unclosed-fence', line: note.unclosedFence, message: 'This code fence is never closed, so the rest of the note counts as code.' });
  if (note.unclosedComment !== null) found.push({ code: 'unclosed-comment', line: note.unclosedComment, message: 'This comment is never closed, so the rest of the note is hidden.' });
  if (note.openedFence !== null) found.push({ code: 'in-fence', line: note.openedFence, message: 'Nearly the whole note stands in this code fence; its text was read as a note.' });
  return found;
}

function emptySections({ sections, ownContents }: NoteStructure): Diagnostic[] {
  const found: Diagnostic[] = [];
  sections.forEach(({ hasContent, heading, line, why }, index) => {
    if (!hasContent && ANNOUNCING.test(why.role)) found.push(emptySection(heading, line, ownContents[index] === 'prompt'));
  });
  return found;
}

function emptySection(heading: string, line: number, promptOnly: boolean): Diagnostic {
  return promptOnly
    ? { code: 'prompt-only', line, message: `“${heading}” holds only what a template leaves to fill in, so it makes no card.` }
    : { code: 'empty-section', line, message: `“${heading}” is empty, so it makes no card.` };
}

function lineOddities({ note, refused }: NoteStructure): Diagnostic[] {
  const found: Diagnostic[] = refused
    .filter(({ reason }) => reason === 'empty' || reason === 'bar-without-text')
    .map(({ line }) => ({ code: 'empty-heading', line, message: 'A heading mark without words was passed over.' }));
  note.kinds.forEach((line, at) => {
    if (line.textEnd - line.textStart > LONG_LINE) found.push({ code: 'long-line', line: at + 1, message: 'A very long line; excerpts of it are cut.' });
    if (line.kind === 'rule' && note.kinds[at - 1]?.kind === 'text' && note.lines.text.startsWith('---', line.textStart)) {
      found.push({ code: 'setext', line: at + 1, message: 'A rule directly under text: the app shows that text as a heading, here it is a rule. A blank line between them makes both agree.' });
    }
  });
  return found;
}

function unlisted(cards: readonly Card[]): Diagnostic[] {
  return cards.flatMap((card) => card.unlisted.map((name) => ({
    code: 'unlisted-framework', line: card.line, message: `No framework is known by the name “${name}”.`,
  } as const)));
}
