import type { Text } from '@codemirror/state';

interface Fence {
  /** The mark's character and how many of it opened the fence. */
  readonly mark: string;
  readonly length: number;
}

/** A fence's mark: at this line (1-based) `fence` opens or, when null, the open one ends, its mark included. */
interface Change {
  readonly line: number;
  readonly fence: Fence | null;
}

/** The front matter's closing mark is sought no further than this: a note may just begin with a rule. */
const LONGEST_PROPERTIES = 1000;
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;

/**
 * Which lines of a document are code or front matter. Reads each line of a version once, only as far down as
 * it is asked; after an edit what lies above it is kept.
 */
export class FencedLines {
  private changes: Change[] = [];
  private readTo = 0;
  private propertiesEnd = 0;

  constructor(private doc: Text) {
    this.propertiesEnd = findPropertiesEnd(doc);
  }

  /** The document after an edit whose first changed line is `line` (1-based). */
  edit(doc: Text, line: number): void {
    this.doc = doc;
    const end = line <= LONGEST_PROPERTIES ? findPropertiesEnd(doc) : this.propertiesEnd;
    const from = end === this.propertiesEnd ? line : 1;
    this.propertiesEnd = end;
    this.readTo = Math.min(this.readTo, from - 1);
    this.changes = this.changes.filter((change) => change.line < from);
  }

  /** True for a line inside a fence, its marks included, and for one of the front matter. */
  has(line: number): boolean {
    this.read(line);
    return line <= this.propertiesEnd || this.isFenced(line);
  }

  private read(to: number): void {
    const from = Math.max(this.readTo, this.propertiesEnd) + 1;
    const last = Math.min(to, this.doc.lines);
    if (from > last) return;
    let open = this.changes.at(-1)?.fence ?? null;
    let number = from;
    for (const text of this.doc.iterLines(from, last + 1)) {
      open = this.step(text, number, open);
      number++;
    }
    this.readTo = last;
  }

  private step(text: string, line: number, open: Fence | null): Fence | null {
    const mark = readFence(text);
    if (mark === null || !(open === null ? mark.opens : closes(mark, open))) return open;
    const fence = open === null ? mark : null;
    this.changes.push({ line, fence });
    return fence;
  }

  /** The line of a closing mark still belongs to its fence. */
  private isFenced(line: number): boolean {
    let low = 0;
    let high = this.changes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.changes[middle]?.line ?? 0) <= line) low = middle + 1;
      else high = middle;
    }
    const last = this.changes[low - 1];
    return last !== undefined && (last.fence !== null || last.line === line);
  }
}

interface FenceMark extends Fence {
  readonly opens: boolean;
  readonly bare: boolean;
}

/** As CommonMark has it: words behind a run of backticks hold no backtick, and a closing mark has none. */
function readFence(text: string): FenceMark | null {
  const found = FENCE.exec(text);
  const run = found?.[1];
  if (run === undefined) return null;
  const rest = found?.[2] ?? '';
  const mark = run.charAt(0);
  return { mark, length: run.length, opens: mark === '~' || !rest.includes('`'), bare: rest.trim() === '' };
}

function closes(mark: FenceMark, open: Fence): boolean {
  return mark.bare && mark.mark === open.mark && mark.length >= open.length;
}

/** Last line of the front matter, 0 when there is none or it is never closed. */
function findPropertiesEnd(doc: Text): number {
  if (doc.line(1).text.trimEnd() !== '---') return 0;
  const last = Math.min(doc.lines, LONGEST_PROPERTIES);
  for (let line = 2; line <= last; line++) if (doc.line(line).text.trimEnd() === '---') return line;
  return 0;
}
