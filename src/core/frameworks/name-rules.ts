import { foldForMatching, isWordUnit } from '../text/fold';
import type { Catalogue } from './catalogue';
import { splitHeading, type HeadingSegment, type Span } from './heading-segments';
import type { NameHit } from './name-matcher';
import { isNeutral } from './neutral-words';

/** How the names found in one block stand with the rules of the catalogue. */
export interface BlockNames {
  /** Counted here and now. */
  readonly accepted: readonly NameHit[];
  /** `note-context` names that count if the rest of the note says so. */
  readonly waiting: readonly NameHit[];
}

/** Whether a name may match anywhere, so that it can vouch for ambiguous ones. */
export function isUnambiguous({ name }: NameHit): boolean {
  return name.rule === null || name.rule.rule === 'anywhere';
}

/** Where names are judged; offsets into the text. */
export interface BlockOfNames extends Span {
  /**
   * What of it stands as a heading does: all of a heading, the label of what a framework section says. Asked once, and
   * only about ambiguous names.
   */
  readonly heading: () => Span | null;
}

/**
 * Applies the rules to the names in one block (offsets are into `text`). In a heading an ambiguous name
 * counts when it fills its segment; anywhere it counts when a context word or an unambiguous name of the
 * same framework stands in the same block, or when its section is about a related framework (`isLicensed`). An
 * ambiguous name vouches for nothing: 槓桿（Leverage）.
 */
export function applyRules(text: string, hits: readonly NameHit[], block: BlockOfNames, isLicensed: (framework: string) => boolean = () => false): BlockNames {
  if (hits.every(({ name }) => name.rule === null)) return { accepted: hits, waiting: [] };
  const words = blockWords(text.slice(block.start, block.end));
  const possible = hits.filter(hit => isExact(text, hit) && !(hit.name.rule?.exclude ?? []).some(words));
  const certain = new Set(possible.filter(isUnambiguous).map(hit => hit.name.framework));
  const fills = segmentFiller(text, hits, block.heading());
  const isSaid = contextWords(hits, possible, words);
  const accepted: NameHit[] = [];
  const waiting: NameHit[] = [];
  for (const hit of possible) {
    const rule = hit.name.rule?.rule ?? 'anywhere';
    const inContext = (): boolean => certain.has(hit.name.framework) || isLicensed(hit.name.framework)
      || (hit.name.rule?.context ?? []).some((word) => isSaid(word, hit));
    if (rule === 'anywhere' || (rule !== 'needs-context' && fills(hit)) || (rule !== 'heading-only' && inContext())) accepted.push(hit);
    else if (rule === 'note-context') waiting.push(hit);
  }
  return { accepted, waiting };
}

/**
 * A test whether a context word stands in the block beside a name. One that is itself a name of the framework must
 * have been found as such: in "some SAM and som" the second word is no SOM.
 */
function contextWords(hits: readonly NameHit[], possible: readonly NameHit[], words: (word: string) => boolean): (word: string, hit: NameHit) => boolean {
  let counts: SpellingCounts | undefined;
  return (word, { name }) => {
    counts ??= countSpellings(hits, possible);
    const asked = foldedWord(word);
    const others = counts.get(name.framework)?.get(asked);
    return others === undefined ? words(word) : others > (foldedWord(name.alias) === asked ? 1 : 0);
  };
}

/** By framework and folded spelling. */
type SpellingCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** How often each spelling was found and is possible; those found at all are there. */
function countSpellings(hits: readonly NameHit[], possible: readonly NameHit[]): SpellingCounts {
  const counts = new Map<string, Map<string, number>>();
  const add = ({ name }: NameHit, count: number): void => {
    const known = counts.get(name.framework) ?? new Map<string, number>();
    counts.set(name.framework, known);
    const spelling = foldedWord(name.alias);
    known.set(spelling, (known.get(spelling) ?? 0) + count);
  };
  for (const hit of hits) add(hit, 0);
  for (const hit of possible) add(hit, 1);
  return counts;
}

/** The accepted names of a heading and the segments it splits into. */
export function readHeading(heading: string, catalogue: Catalogue): { names: readonly NameHit[]; segments: readonly HeadingSegment[] } {
  const hits = catalogue.matcher.find(heading);
  const whole = { start: 0, end: heading.length };
  const { accepted } = applyRules(heading, hits, { heading: () => whole, ...whole });
  return { names: accepted, segments: splitHeading(heading, hits) };
}

/** Whether a segment says nothing but a name, apart from words that do not hide one. */
export function saysOnly(heading: string, segment: HeadingSegment, names: readonly NameHit[]): boolean {
  const inside = names.filter(({ start, end }) => start >= segment.start && end <= segment.end);
  let rest = '';
  let at = segment.start;
  for (const { start, end } of inside) {
    rest += `${heading.slice(at, start)} `;
    at = end;
  }
  return inside.length > 0 && isNeutral(rest + heading.slice(at, segment.end));
}

function isExact(text: string, { start, end, name }: NameHit): boolean {
  if (name.rule?.exactCase !== true) return true;
  return text.slice(start, end).normalize('NFKC').startsWith(name.alias);
}

/** A test for context words in a block: Latin words with word bounds, Han words anywhere. Folds on first use. */
function blockWords(block: string): (word: string) => boolean {
  let folded: string | undefined;
  const known = new Map<string, boolean>();
  return word => {
    folded ??= foldForMatching(block);
    const found = known.get(word) ?? holdsWord(folded, foldedWord(word));
    known.set(word, found);
    return found;
  };
}

const foldedWords = new Map<string, string>();

/** Context words come from the catalogue, so their folded forms are few and kept. */
function foldedWord(word: string): string {
  const known = foldedWords.get(word);
  if (known !== undefined) return known;
  const folded = foldForMatching(word);
  foldedWords.set(word, folded);
  return folded;
}

function holdsWord(folded: string, word: string): boolean {
  if (word === '') return false;
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
    const end = at + word.length;
    const isBound = (inner: number, outer: number): boolean =>
      !isWordUnit(folded.charCodeAt(inner)) || outer < 0 || outer >= folded.length || !isWordUnit(folded.charCodeAt(outer));
    const afterPlural = folded.charAt(end) === 's' ? end + 1 : end;
    if (isBound(at, at - 1) && (isBound(end - 1, end) || isBound(end - 1, afterPlural))) return true;
  }
  return false;
}

/** A test whether a name fills its segment of a heading, which is split on first use. */
function segmentFiller(text: string, hits: readonly NameHit[], span: Span | null): (hit: NameHit) => boolean {
  if (span === null) return () => false;
  const heading = text.slice(span.start, span.end);
  let split: { readonly local: readonly NameHit[]; readonly segments: readonly HeadingSegment[] } | undefined;
  return hit => {
    if (hit.start < span.start || hit.end > span.end) return false;
    split ??= splitAt(heading, hits.filter(({ start, end }) => start >= span.start && end <= span.end), span.start);
    const { local, segments } = split;
    const start = hit.start - span.start;
    const segment = segments.find(candidate => candidate.start <= start && start < candidate.end);
    return segment !== undefined && saysOnly(heading, segment, local.filter(candidate => candidate.start === start));
  };
}

function splitAt(heading: string, hits: readonly NameHit[], offset: number): { local: readonly NameHit[]; segments: readonly HeadingSegment[] } {
  const local = hits.map(({ start, end, name }) => ({ start: start - offset, end: end - offset, name }));
  return { local, segments: splitHeading(heading, local) };
}
