import type { CardLine } from '../core/cards/card';
import type { Drawing } from './drawing';
import { KeyedList, type Row } from './keyed-list';
import { show, writeText } from './write-changed';

/** A line of the note shown, with the note it is in. */
interface PlacedLine {
  readonly path: string;
  readonly line: CardLine;
}

/** Key points, risks or questions as a list in which every line leads to its place in the note. */
export function createLineList(parent: HTMLElement, drawing: Drawing): (path: string, lines: readonly CardLine[]) => void {
  const el = parent.createDiv({ cls: 'lw-lines', attr: { role: 'list' } });
  const list = new KeyedList<PlacedLine>(el, lineKey, (into, current) => createLine(into, drawing, current));
  return (path, lines) => {
    show(el, lines.length > 0);
    list.render(lines.map((line) => ({ path, line })));
  };
}

/** By words, not by number: lines above may come and go. */
function lineKey({ line }: PlacedLine): string {
  return `${line.label ?? ''}\u0000${line.text}`;
}

function createLine(parent: HTMLElement, drawing: Drawing, current: () => PlacedLine): Row<PlacedLine> {
  const el = parent.createDiv({ cls: 'lw-item', attr: { role: 'listitem' } });
  const link = el.createDiv({ cls: 'lw-line', attr: { role: 'link' } });
  const label = link.createSpan({ cls: 'lw-label' });
  const text = link.createSpan({ cls: 'lw-text' });
  drawing.stops.add(link, () => ({ action: { kind: 'open', path: current().path, line: current().line.line } }));
  let children: ReturnType<typeof createLineList> | null = null;

  const update = ({ path, line }: PlacedLine): void => {
    writeText(label, labelText(line, drawing));
    writeText(text, line.text);
    if (line.children.length > 0) children ??= createLineList(el, drawing);
    children?.(path, line.children);
  };
  return { el, update };
}

function labelText(line: CardLine, drawing: Drawing): string {
  if (line.label === undefined) return '';
  return line.text === '' ? line.label : drawing.words.labelled(line.label);
}
