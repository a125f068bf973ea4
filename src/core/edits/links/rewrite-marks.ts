import { type Catalogue, resolveFramework } from '../../frameworks/catalogue';
import { readInlineMarks } from '../../frameworks/inline-marks';
import { insideLink, withoutLink } from '../../frameworks/property-marks';
import { type LineKind, readNoteLines } from '../../note/read-lines';
import { escapePattern } from '../../text/escape-pattern';
import { readLines } from '../../text/lines';
import { combinePlans } from '../combine-plans';
import { replaceInListProperty } from '../properties/property-edits';
import { type EditPlan, planOf, type TextEdit } from '../text-edit';

/** From which framework to which marks go: tags, properties and links. */
export interface MarkRewrite {
  /** As it was when the rewriting was asked for: what marks mean then. */
  readonly catalogue: Catalogue;
  /** Id of the framework whose marks are rewritten. */
  readonly framework: string;
  /** Tags below it name frameworks. */
  readonly tagPrefix: string;
  readonly to: MarkTarget;
  /** Links in the text that stay: those that lead to a note which keeps its name. */
  readonly keepsLink: (target: string) => boolean;
  /**
   * The note is renamed where it is, and links follow as the app's own do: the folder stays, and a link that shows its
   * target shows the new one. Otherwise they go to another note, and what they show stays.
   */
  readonly renamesNote: boolean;
}

/** What marks say in the end. */
export interface MarkTarget {
  readonly framework: string;
  /** In properties. */
  readonly name: string;
  /** Behind the prefix; null when no tag can be made of it: tags stay then. */
  readonly tag: string | null;
  /** Target of a link: a note's name, or a name that the framework has. */
  readonly link: string;
  /** What framework notes that join it say; null: those that name it by its id stay. */
  readonly join: string | null;
}

const READ: ReadonlySet<LineKind> = new Set<LineKind>(['text', 'item', 'row', 'quote', 'fenced-text']);
const LINK_PARTS = /^(.*\/)?([^/#^]*?)(\.md)?([#^].*?)?(\\)?$/s;

/** The marks of one framework, rewritten to another name or another framework. Names in running text stay. */
export function rewriteMarks(text: string, rewrite: MarkRewrite, isFrameworkNote: boolean): EditPlan {
  const { catalogue, framework, to } = rewrite;
  const meaning = (value: string): string => (value === to.name ? to.framework : resolveFramework(catalogue, withoutLink(value)) ?? value);
  const same = (one: string, other: string): boolean => one === other || meaning(one) === meaning(other);
  const inProperty = (value: string): string | null => (resolveFramework(catalogue, withoutLink(value)) === framework ? markLike(value, rewrite) : null);
  const asTag = (value: string): string | null => tagFor(value, rewrite);
  return combinePlans([
    replaceInListProperty(text, 'frameworks', inProperty, same),
    replaceInListProperty(text, 'framework', isFrameworkNote ? (value) => joinFor(value, rewrite) : inProperty, same),
    replaceInListProperty(text, 'tags', asTag),
    replaceInListProperty(text, 'tag', asTag),
    inlineMarks(text, rewrite),
  ]);
}

/** A link stays a link, with the words it shows. */
function markLike(value: string, rewrite: MarkRewrite): string {
  const inner = insideLink(value);
  if (inner === null) return rewrite.to.name;
  const bar = inner.indexOf('|');
  return `[[${retarget(bar < 0 ? inner : inner.slice(0, bar), rewrite)}${bar < 0 ? '' : inner.slice(bar)}]]`;
}

function joinFor(value: string, { catalogue, framework, to }: MarkRewrite): string | null {
  if (resolveFramework(catalogue, withoutLink(value)) !== framework) return null;
  return to.join ?? (value === framework ? null : to.name);
}

/** Of a nested tag only the part goes that names the framework. */
function tagFor(written: string, { catalogue, framework, tagPrefix, to }: MarkRewrite): string | null {
  const [, mark = '', prefix = '', name = ''] = new RegExp(`^(#?)(${escapePattern(tagPrefix)}/)(.+)$`, 'i').exec(written) ?? [];
  if (name === '' || to.tag === null) return null;
  const whole = resolveFramework(catalogue, name);
  if (whole !== undefined) return whole === framework ? mark + prefix + to.tag : null;
  const parts = name.split('/');
  const at = parts.findLastIndex((part) => resolveFramework(catalogue, part) !== undefined);
  if (at < 0 || resolveFramework(catalogue, parts[at] ?? '') !== framework) return null;
  return mark + prefix + [...parts.slice(0, at), to.tag, ...parts.slice(at + 1)].join('/');
}

function inlineMarks(text: string, rewrite: MarkRewrite): EditPlan {
  const lines = readLines(text);
  const edits = readNoteLines(lines).kinds.flatMap(({ kind }, at) => (READ.has(kind) ? lineEdits(text, lines.starts[at] ?? 0, lines.ends[at] ?? 0, kind === 'row', rewrite) : []));
  return planOf(edits);
}

function lineEdits(text: string, from: number, to: number, isRow: boolean, rewrite: MarkRewrite): TextEdit[] {
  const { links, tags } = readInlineMarks(text, from, to, rewrite.tagPrefix);
  const tagEdits = tags.flatMap(({ start, end }) => {
    const insert = tagFor(text.slice(start, end), rewrite);
    return insert === null ? [] : [{ from: start, to: end, insert }];
  });
  const linkEdits = links.filter(({ target, start, end }) => isOwnLink(target, text.slice(start, end), rewrite)).map(({ target, start, end }) => {
    const words = rewrite.renamesNote || text.startsWith('|', end) ? '' : `${isRow ? '\\|' : '|'}${target}`;
    return { from: start, to: end, insert: retarget(text.slice(start, end), rewrite) + words };
  });
  return [...tagEdits, ...linkEdits].filter((edit) => edit.insert !== text.slice(edit.from, edit.to)).sort((a, b) => a.from - b.from);
}

function isOwnLink(name: string, written: string, { catalogue, framework, keepsLink }: MarkRewrite): boolean {
  return resolveFramework(catalogue, name) === framework && !keepsLink(written.replace(/\\$/, ''));
}

/** `folder/Old#heading` → `folder/New#heading`. */
function retarget(written: string, { renamesNote, to }: MarkRewrite): string {
  const [, folder = '', , ending = '', subpath = '', escape = ''] = LINK_PARTS.exec(written) ?? [];
  return renamesNote ? folder + to.link + ending + subpath + escape : to.link + escape;
}
