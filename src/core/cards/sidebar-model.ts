import type { CardLine } from './card';
import type { Chip } from './chip';
import type { GapLine, RelatedModel, TravelLine } from './link-models';
import type { NoteLanguage } from '../note/language';
import type { Diagnostic } from '../note/diagnostic';
import type { Role } from '../note/section';
import type { ProvenNote } from './proven-note';

/** One card as the sidebar shows it. Lines are 1-based. */
export interface CardModel {
  readonly id: string;
  readonly title: string;
  readonly chips: readonly Chip[];
  /** Names in its heading by which no framework is known. */
  readonly unlisted: readonly string[];
  readonly mentioned: readonly Chip[];
  readonly line: number;
  readonly endLine: number;
  readonly gist: string;
  /** The bullets of its own section: what the note says with this framework. */
  readonly points: readonly CardLine[];
  readonly keyPoints: readonly CardLine[];
  readonly risks: readonly CardLine[];
  readonly questions: readonly CardLine[];
  /** Paths of those of the related notes that share one of its frameworks, best first. */
  readonly related: readonly string[];
}

/** One other note that shares a framework, with the words that prove it. */
export interface SharedNote extends ProvenNote {
  readonly score: number;
}

/** The notes that share one framework with the note shown, best first. */
export interface SharedFramework {
  readonly framework: string;
  readonly name: string;
  /** Used here, or only mentioned. */
  readonly strength: 'used' | 'mentioned';
  /** Place in this note (1-based line). */
  readonly line: number;
  /** The best `SHARED_LIMIT` of them. */
  readonly notes: readonly SharedNote[];
  /** How many there are in all. */
  readonly total: number;
}

/** The items of one further role (catalysts, what to watch, what to practise …) that no card claims. */
export interface RoleLines {
  readonly role: Role;
  readonly lines: readonly CardLine[];
}

/** Everything the sidebar draws for one note. */
export interface SidebarModel {
  readonly path: string;
  readonly title: string;
  readonly source: string | null;
  readonly created: string | null;
  readonly companies: readonly string[];
  readonly language: NoteLanguage;
  readonly cards: readonly CardModel[];
  /** Key points, risks and questions that no card claims. */
  readonly keyPoints: readonly CardLine[];
  readonly risks: readonly CardLine[];
  readonly questions: readonly CardLine[];
  /** The other roles worth a list, in a fixed order; empty ones are left out. */
  readonly others: readonly RoleLines[];
  readonly shared: readonly SharedFramework[];
  /** Frameworks of the text that have no card here, are in no other note and not among `unlabelledHere`. */
  readonly alsoMentioned: readonly { readonly chip: Chip; readonly line: number }[];
  /** The notes that share frameworks with it, best first. */
  readonly related: readonly RelatedModel[];
  /** Risks and questions of notes that share a framework, which this one lacks. */
  readonly riskGap: readonly GapLine[];
  readonly questionGap: readonly GapLine[];
  /** Frameworks usually used together with those here, and not here. */
  readonly travels: readonly TravelLine[];
  /** Frameworks that its text uses without a card's heading, tag, property or link. */
  readonly unlabelledHere: readonly Chip[];
  readonly diagnostics: readonly Pick<Diagnostic, 'code' | 'line'>[];
}
