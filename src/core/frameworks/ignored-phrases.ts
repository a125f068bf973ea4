import type { AnalysisRules } from '../rules';
import { foldForMatching } from '../text/fold';
import type { Catalogue } from './catalogue';
import type { Span } from './heading-segments';
import { NameAutomaton } from './name-automaton';
import type { NameHit, NameMatcher } from './name-matcher';

/** The catalogue as notes are read with it, and the headings that count for nothing. */
export interface ReadingNames {
  readonly catalogue: Catalogue;
  /** Whether a text is one of the phrases that never count, in any spelling. */
  readonly isIgnored: (text: string) => boolean;
}

const made = new WeakMap<AnalysisRules, ReadingNames>();

/**
 * Takes the phrases that never count out of the catalogue's sight: a name in one, or overlapping one, is not found,
 * unless it is longer and holds the phrase. What a whole link, tag or property names stays, for that was said on
 * purpose. Made once for rules.
 */
export function readingNames(rules: AnalysisRules): ReadingNames {
  const known = made.get(rules) ?? makeReadingNames(rules);
  made.set(rules, known);
  return known;
}

function makeReadingNames({ catalogue, ignoredPhrases }: AnalysisRules): ReadingNames {
  const phrases = ignoredPhrases.filter((phrase) => foldForMatching(phrase) !== '');
  if (phrases.length === 0) return { catalogue, isIgnored: () => false };
  const automaton = new NameAutomaton(phrases);
  return {
    catalogue: { ...catalogue, matcher: outsidePhrases(catalogue.matcher, automaton) },
    isIgnored: (text) => automaton.exact(text) >= 0,
  };
}

function outsidePhrases(matcher: NameMatcher, phrases: NameAutomaton): NameMatcher {
  return {
    lookup: (text) => matcher.lookup(text),
    find: (text, from = 0, to = text.length) => {
      const hits = matcher.find(text, from, to);
      if (hits.length === 0) return hits;
      const spans = spansOf(phrases, text, from, to);
      return spans.length === 0 ? hits : hits.filter((hit) => !spans.some((span) => hides(span, hit)));
    },
  };
}

function spansOf(phrases: NameAutomaton, text: string, from: number, to: number): Span[] {
  const spans: Span[] = [];
  for (let start = phrases.next(text, from, to); start >= 0; start = phrases.next(text, phrases.end, to)) spans.push({ start, end: phrases.end });
  return spans;
}

function hides(phrase: Span, { start, end }: NameHit): boolean {
  const holdsPhrase = start <= phrase.start && end >= phrase.end && end - start > phrase.end - phrase.start;
  return start < phrase.end && phrase.start < end && !holdsPhrase;
}
