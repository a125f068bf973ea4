import type { NoteAnalysis } from '../analysis';
import { endsAsking, isExercise } from '../note/asking';
import type { Item } from '../note/item';

/** An outermost risk or question of a note, with the frameworks that it is about. */
export interface ListedLine {
  readonly item: Item;
  /** Those it names and those of the cards that show it; none where it is about the note as a whole. */
  readonly frameworks: readonly string[];
}

export type ListedRole = 'risk' | 'question';

/** What a note lists under the roles that are compared between notes, in its order. */
export type ListedLines = Readonly<Record<ListedRole, readonly ListedLine[]>>;

const NO_LINES: readonly ListedLine[] = [];

export function listedLines(analysis: NoteAnalysis): ListedLines {
  return { risk: linesOf(analysis, 'risk'), question: linesOf(analysis, 'question') };
}

function linesOf(analysis: NoteAnalysis, role: ListedRole): readonly ListedLine[] {
  const outermost = analysis.items.filter((item) => item.role === role && !isNested(item, analysis.items) && !isPractice(item, analysis));
  if (outermost.length === 0) return NO_LINES;
  const byLine = cardFrameworks(analysis, role);
  return outermost.map((item) => ({ item, frameworks: [...new Set([...item.frameworks, ...byLine.get(item.line) ?? []])] }));
}

/** Under another line of its role, which says what it is about. */
function isNested({ parent, role }: Item, items: readonly Item[]): boolean {
  return parent !== null && items[parent]?.role === role;
}

/** A step to practise, which the reader of that note does and no other note lacks. Cards show it with their questions. */
function isPractice({ role, section, label, text }: Item, { sections }: NoteAnalysis): boolean {
  return role === 'question' && (sections[section]?.role === 'learning' || (isExercise(label) && !endsAsking(text)));
}

/** The frameworks of the cards that show a line (1-based), by that line. */
function cardFrameworks({ cards }: NoteAnalysis, role: ListedRole): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, readonly string[]>();
  for (const card of cards) {
    for (const { line } of role === 'risk' ? card.risks : card.questions) found.set(line, [...found.get(line) ?? [], ...card.frameworks]);
  }
  return found;
}
