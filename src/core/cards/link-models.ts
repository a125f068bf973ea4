import type { Place } from '../index/presence';
import type { Chip } from './chip';
import type { ProvenNote } from './proven-note';

/** One factor or summand of a related note's score, for *Why this order?*. */
export interface ScoreTerm {
  readonly framework: Chip;
  readonly here: { readonly place: Place; readonly weight: number };
  readonly there: { readonly place: Place; readonly weight: number };
  /** Notes of the vault with the framework, and what that makes it worth (0 to 1). */
  readonly notes: number;
  readonly rarity: number;
  /** here × there × rarity. */
  readonly product: number;
}

/** A framework two notes share, with the sentence on each side (1-based lines). */
export interface SharedProof {
  readonly framework: Chip;
  readonly here: { readonly line: number; readonly excerpt: string; readonly text: string };
  readonly there: { readonly line: number; readonly excerpt: string; readonly text: string };
}

/** A note that shares frameworks with the note shown, as a row of the combined list. */
export interface RelatedModel extends ProvenNote {
  readonly score: number;
  /** Heaviest first. */
  readonly shared: readonly SharedProof[];
  /** The sum: `score` is the terms' products added, times `boost`. */
  readonly terms: readonly ScoreTerm[];
  /** 1 when no company or person is shared. */
  readonly boost: number;
  /** Companies and people both notes are about, as written there. */
  readonly common: readonly string[];
  /** It has a card of a framework shared. */
  readonly hasCard: boolean;
}

/** Where another note says it. */
export interface GapSource {
  readonly path: string;
  readonly title: string;
  readonly created: string | null;
  /** 1-based. */
  readonly line: number;
  readonly text: string;
}

/** A risk or question that notes sharing a framework have and the note shown lacks. */
export interface GapLine {
  readonly role: 'risk' | 'question';
  /** Stable while the words stay the same; what *Not relevant here* remembers. */
  readonly key: string;
  /** In the words of the source that says it best. */
  readonly text: string;
  /** The frameworks by which it comes up. */
  readonly frameworks: readonly Chip[];
  /** Best first; one a note. */
  readonly sources: readonly GapSource[];
}

/** A framework that goes with one of the note's, and is not in the note. */
export interface TravelLine {
  readonly framework: Chip;
  /** The note's framework it travels with. */
  readonly with: Chip;
  /** Notes that use both, those that use the note's, and the first against chance: observed / expected. */
  readonly notes: number;
  readonly of: number;
  readonly lift: number;
}

/** A framework that a note's text uses without a card, tag or property. */
export interface UnlabelledUse extends ProvenNote {
  readonly framework: Chip;
}
