import type { NoteLine, NoteLines } from '../note/read-lines';
import { lineAt } from '../text/lines';

const NUMBER = /\d+/;
const BOX = /^\[.\][ \t]+/;

/** What the item behind these begins with: the indent and mark of the last one, the next number, an empty box. */
export function nextMark({ lines }: NoteLines, items: readonly NoteLine[]): string {
  const last = items[items.length - 1];
  if (last === undefined) return '- ';
  const marks = items.map((item) => lines.text.slice(lines.starts[lineAt(lines, item.textStart) - 1] ?? 0, item.textStart));
  const mark = marks[marks.length - 1] ?? '- ';
  const before = NUMBER.exec(marks[marks.length - 2] ?? '')?.[0];
  const number = NUMBER.exec(mark)?.[0];
  const counted = number === undefined || number === before ? mark : mark.replace(NUMBER, String(Number(number) + 1));
  return (/\s$/.test(counted) || /[、•‧．·◦▪・]$/.test(counted) ? counted : `${counted} `) + (BOX.test(lines.text.slice(last.textStart, last.textEnd)) ? '[ ] ' : '');
}
