import type { NoteAnalysis } from '../analysis';
import type { CardLine } from './card';
import type { Role } from '../note/section';

/**
 * The outermost items of a role that no card shows, with their nested items, in the note's order. A nested
 * item of another role (the question within a practice step) stays with the item it is under.
 */
export function unclaimedLines(analysis: NoteAnalysis, role: Role): readonly CardLine[] {
  const claimed = claimedLines(analysis);
  return nestedLines(analysis, null, claimed, role);
}

function nestedLines(
  analysis: NoteAnalysis, parent: number | null, claimed: ReadonlySet<number>, role?: Role,
): readonly CardLine[] {
  const lines: CardLine[] = [];
  // Nested items follow their parent, so the search for them starts behind it.
  for (let at = parent === null ? 0 : parent + 1; at < analysis.items.length; at++) {
    const item = analysis.items[at];
    if (item === undefined || (parent !== null && item.parent === null)) break;
    if (item.parent !== parent || claimed.has(item.line) || (role !== undefined && item.role !== role)) continue;
    const label = item.label === undefined ? {} : { label: item.label };
    lines.push({ text: item.text, ...label, line: item.line, children: nestedLines(analysis, at, claimed) });
  }
  return lines;
}

function claimedLines(analysis: NoteAnalysis): ReadonlySet<number> {
  const claimed = new Set<number>();
  const claim = (line: CardLine): void => {
    claimed.add(line.line);
    line.children.forEach(claim);
  };
  for (const card of analysis.cards) [...card.points, ...card.keyPoints, ...card.risks, ...card.questions].forEach(claim);
  return claimed;
}
