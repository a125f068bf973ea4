import { lastOf } from '../text/entries';
import type { OwnContent } from './content';
import type { Heading } from './find-headings';
import type { OwnRole } from './role';
import type { Role } from './section';

/** A heading with what its own words and its own lines say. */
export interface OutlineHeading extends Heading {
  readonly own: OwnRole | null;
  readonly content: OwnContent;
  /** Whether the heading is nothing but names of frameworks. */
  readonly namesOnly: boolean;
  /** Whether a rule (`---`) stands between the previous heading and this one. */
  readonly afterRule: boolean;
}

/** Place of a heading in the outline. */
export interface OutlinePlace {
  readonly depth: number;
  /** Index of the enclosing heading, or null. */
  readonly parent: number | null;
  readonly rule: 'marks' | 'empty-parent' | 'section-word-opens' | 'framework-continues';
}

interface Open {
  readonly index: number;
  readonly level: number;
}

/** Section words that announce a part with several headings of the same mark. */
const OPENING: ReadonlySet<Role> = new Set(['framework', 'keypoints', 'risk', 'thesis', 'catalyst', 'watch', 'learning', 'action', 'question', 'evidence']);

/**
 * Depth and parent of every heading. `#` headings carry their level; other marks rank by the order in which
 * they first appear. Headings of one mark have no levels among themselves: there an empty heading, or one
 * that names a role and only announces what follows, is the parent of those behind it, up to the next
 * role, the next such heading, or a rule.
 */
export function outline(headings: readonly OutlineHeading[]): readonly OutlinePlace[] {
  const levels = markLevels(headings);
  const places: OutlinePlace[] = [];
  const open: Open[] = [];
  levels.forEach((level, index) => {
    while (open.length > 0 && (lastOf(open)?.level ?? 0) > level) open.pop();
    const rule = closeEquals(open, level, index, headings);
    const parent = lastOf(open)?.index ?? null;
    places.push({ depth: parent === null ? 1 : (places[parent]?.depth ?? 0) + 1, parent, rule });
    open.push({ index, level });
  });
  return places;
}

/** `#` levels as they are; every other mark as one level, in the order in which marks first appear. */
function markLevels(headings: readonly OutlineHeading[]): number[] {
  const groups = headings.map(markGroup);
  const order = [...new Set(groups)];
  return headings.map(({ level, mark }, index) => {
    if (level === 1 && mark === 'atx') return 1;
    return (order.indexOf(groups[index] ?? '') + 1) * 10 + (level ?? 0);
  });
}

/** Each way of numbering is a mark of its own: `1.` below `一、` is deeper. So is each shape: ▼ below ■. */
function markGroup(heading: Heading): string {
  if (heading.mark === 'list-atx') return 'atx';
  if (heading.rule === 'shape') return heading.raw.charAt(0);
  return heading.mark === 'numbered' ? `${heading.rule} ${numberStyle(heading.raw)}` : heading.mark;
}

function numberStyle(raw: string): string {
  const number = raw.replace(/^[*_\s]+/, '');
  if (/^第/.test(number)) return 'ordinal';
  if (/^[(（]/.test(number)) return 'parenthesised';
  if (/^[一二三四五六七八九十]/.test(number)) return 'han';
  return /^\d/.test(number) ? 'digits' : 'circled';
}

/** Closes the open headings of the same level unless one of them takes this heading as its own. */
function closeEquals(open: Open[], level: number, index: number, headings: readonly OutlineHeading[]): OutlinePlace['rule'] {
  const equals = open.filter((entry) => entry.level === level);
  const heading = headings[index];
  const opener = equals.length > 1 ? equals[equals.length - 2] : equals[0];
  const last = lastOf(equals);
  const firstChild = equals.length === 1;
  if (heading && last) {
    const direct = takes(headings[last.index], heading, true);
    if (direct && last.index === index - 1) return direct;
    const continued = opener && !firstChild ? takes(headings[opener.index], heading, false) : null;
    if (continued) {
      open.pop();
      return continued;
    }
  }
  while (lastOf(open)?.level === level) open.pop();
  return 'marks';
}

/** Whether `opener` is the parent of a later heading of its own mark, and by which rule. */
function takes(opener: OutlineHeading | undefined, heading: OutlineHeading, direct: boolean): OutlinePlace['rule'] | null {
  if (!opener || (!direct && heading.afterRule)) return null;
  if (closes(opener, heading)) return null;
  const openerRole = opener.own && opener.own.rule !== 'framework-names' && opener.own.rule !== 'framework-named' ? opener.own.role : null;
  if (openerRole === 'framework' && heading.namesOnly && !heading.afterRule) return 'framework-continues';
  if (opener.mark === 'atx' || opener.mark === 'list-atx') return null;
  const announces = opener.content === 'none' || (opener.content === 'lead-in' && openerRole !== null);
  if (!announces) return null;
  if (openerRole !== null) return OPENING.has(openerRole) ? 'section-word-opens' : null;
  return opener.mark === 'bar' && heading.content !== 'none' ? 'empty-parent' : null;
}

/** A heading whose own words name another role ends the part; a weak suffix of the same role does not. */
function closes(opener: OutlineHeading, heading: OutlineHeading): boolean {
  const { own } = heading;
  if (!own || own.rule === 'framework-names' || own.rule === 'framework-named') return false;
  return own.role !== opener.own?.role || own.rule !== 'suffix';
}
