import type { NoteAnalysis } from '../analysis';
import type { Mention, MentionPlace } from '../frameworks/mention';

/** Where a note names a framework: a card's heading, or the place of a mention. */
export type Place = 'card' | MentionPlace;

/** How strongly one note stands for one framework, by its strongest mention. */
export interface Presence {
  readonly framework: string;
  /** 0.15 (a passing word) to 1 (a card, tag, property or link). */
  readonly weight: number;
  readonly place: Place;
  /** Index of the strongest mention; the first of equals. */
  readonly mention: number;
  /** Nothing but passing words in running text. */
  readonly passing: boolean;
}

const USED_IN_TEXT = 0.4;
const PASSING = 0.15;
const WEIGHT: Readonly<Record<Exclude<Place, 'body'>, number>> = {
  card: 1, tag: 1, property: 1, link: 1, heading: 0.8, section: 0.6,
};

/** The presence of every framework a note mentions, in the order of their first mentions. */
export function presencesOf(analysis: NoteAnalysis): ReadonlyMap<string, Presence> {
  const used = usedFrameworks(analysis);
  const cardLines = linesOfCards(analysis);
  const found = new Map<string, Presence>();
  analysis.mentions.forEach((mention, index) => {
    const candidate = presence(mention, index, used, cardLines);
    const best = found.get(mention.framework);
    if (best === undefined || candidate.weight > best.weight) found.set(mention.framework, candidate);
  });
  return found;
}

/** The weight of one mention (the place's, and for running text whether the note uses the framework). */
export function mentionWeight(place: Place, used: boolean): number {
  if (place === 'body') return used ? USED_IN_TEXT : PASSING;
  return WEIGHT[place];
}

/** `card` for a mention in the heading of a card about its framework, otherwise the mention's own place. */
export function placeOf(mention: Mention, cardLines: ReadonlyMap<number, readonly string[]>): Place {
  const isCard = mention.place === 'heading' && (cardLines.get(mention.line)?.includes(mention.framework) ?? false);
  return isCard ? 'card' : mention.place;
}

/** The frameworks of the card that begins on a line (1-based), by that line. */
export function linesOfCards(analysis: NoteAnalysis): ReadonlyMap<number, readonly string[]> {
  return new Map(analysis.cards.map((card) => [card.line, card.frameworks]));
}

/** Ids of the frameworks a note reasons with, as against those it names in passing. */
export function usedFrameworks(analysis: NoteAnalysis): ReadonlySet<string> {
  return new Set(analysis.frameworks.filter((use) => use.strength === 'used').map((use) => use.id));
}

function presence(
  mention: Mention, index: number, used: ReadonlySet<string>, cardLines: ReadonlyMap<number, readonly string[]>,
): Presence {
  const place = placeOf(mention, cardLines);
  const isUsed = used.has(mention.framework);
  return {
    framework: mention.framework,
    weight: mentionWeight(place, isUsed),
    place,
    mention: index,
    passing: place === 'body' && !isUsed,
  };
}
