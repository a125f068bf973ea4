import { isBarHeading } from '../core/note/bar-heading';

export interface BarHeadingOptions {
  /** Each character opens a bar heading. */
  readonly bars: string;
  readonly enabled: boolean;
}

const HEADING_CLASS = 'lw-bar-heading';
/** What is quoted, listed or code is no heading of the note. */
const ELSEWHERE = 'li, blockquote, table, pre, .callout';

/**
 * Reading view: paragraphs that open with a bar look, and are read out, as headings. Needs nothing but the
 * element, may run on it again, and leaves its text as it is.
 */
export function barHeadingPostProcessor(options: () => BarHeadingOptions): (el: HTMLElement) => void {
  return (el) => {
    const { bars, enabled } = options();
    if (!enabled) return;
    for (const paragraph of paragraphsOf(el)) styleParagraph(paragraph, bars);
  };
}

function paragraphsOf(el: HTMLElement): HTMLElement[] {
  const inside = Array.from(el.querySelectorAll<HTMLElement>('p'));
  const all = el.tagName === 'P' ? [el, ...inside] : inside;
  return all.filter((paragraph) => paragraph.closest(ELSEWHERE) === null);
}

/** A heading line with text right below it is one paragraph: then only that line is dressed. */
function styleParagraph(paragraph: HTMLElement, bars: string): void {
  if (paragraph.querySelector(`.${HEADING_CLASS}`) !== null) return;
  const lines = linesOf(paragraph);
  const headings = lines.filter((line) => isHeadingLine(line, bars));
  if (headings.length === 0) return;
  if (lines.length === 1) markHeading(paragraph);
  else for (const line of headings) wrapLine(paragraph, line);
}

/** The child nodes between line breaks, without the breaks. */
function linesOf(paragraph: HTMLElement): Node[][] {
  const lines: Node[][] = [[]];
  for (const node of Array.from(paragraph.childNodes)) {
    if (node.nodeName === 'BR') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines.filter((line) => textOf(line) !== '');
}

function isHeadingLine(line: readonly Node[], bars: string): boolean {
  const text = textOf(line);
  // Without strict line breaks every line of the source ends in a break; with them, one text holds several.
  return !text.includes('\n') && opensPlainly(line) && isBarHeading(text, bars);
}

/** A bar in code or in a link's text is no mark. */
function opensPlainly(line: readonly Node[]): boolean {
  const first = line.find((node) => node.textContent?.trim());
  return first !== undefined && ['#text', 'STRONG', 'B'].includes(first.nodeName);
}

/** The renderer leaves the line end of the source behind a break. */
function textOf(line: readonly Node[]): string {
  return line.map((node) => node.textContent ?? '').join('').trim();
}

function markHeading(el: HTMLElement): void {
  el.classList.add(HEADING_CLASS);
  el.setAttribute('role', 'heading');
  el.setAttribute('aria-level', '3');
}

function wrapLine(paragraph: HTMLElement, line: readonly Node[]): void {
  const [first] = line;
  if (first === undefined) return;
  const heading = paragraph.createSpan();
  paragraph.insertBefore(heading, first);
  heading.append(...line);
  markHeading(heading);
}
