import type { NoteAnalysis } from '../analysis';
import type { Mention } from '../frameworks/mention';
import { companyNames } from '../index/company-names';
import type { IndexedNote } from '../index/framework-index';
import { lineText } from '../index/line-signature';
import type { Place, Presence } from '../index/presence';

/** A note with the words that prove it names a framework, as a row of a list shows it. */
export interface ProvenNote {
  readonly path: string;
  readonly title: string;
  readonly created: string | null;
  /** The companies it is about or marks explicitly, primary ones first. */
  readonly companies: readonly string[];
  /** Place of the strongest mention there (1-based), and the sentence that says most about it. */
  readonly line: number;
  readonly excerpt: string;
  /** The words of the mention, for highlighting; a card's gist need not contain them. */
  readonly text: string;
  readonly place: Place;
}

/** A note as evidence for one framework: the strongest mention's place, and the most telling words. */
export function provenNote(note: IndexedNote, presence: Presence): ProvenNote {
  const { analysis } = note;
  return {
    path: analysis.path,
    title: analysis.title.text,
    created: analysis.created,
    companies: companyNames(analysis),
    place: presence.place,
    ...proofOf(analysis, presence),
  };
}

type Proof = Pick<ProvenNote, 'line' | 'excerpt' | 'text'>;

const proofs = new WeakMap<Presence, Proof>();

/** The words that prove a presence; found once for as long as it lives. */
export function proofOf(analysis: NoteAnalysis, presence: Presence): Proof {
  const known = proofs.get(presence);
  if (known !== undefined) return known;
  const found = findProof(analysis, presence);
  proofs.set(presence, found);
  return found;
}

/**
 * A heading, tag or property only repeats the framework's name, so the words shown are, in this order: the
 * card's gist, the first item below the heading, the first sentence of running text that names it. The words to
 * highlight are a name of the framework that stands in them; where none does, there are none.
 */
function findProof(analysis: NoteAnalysis, presence: Presence): Proof {
  const mention = analysis.mentions[presence.mention];
  if (mention === undefined) return { line: 1, excerpt: '', text: '' };
  const { line, text } = mention;
  switch (presence.place) {
    case 'card': return cardProof(analysis, presence, mention);
    case 'heading': return named(analysis, presence, { line, text, excerpt: firstItem(analysis, mention) || excerptAt(analysis, presence.mention) });
    case 'tag':
    case 'property': return sentence(analysis, presence.framework) ?? { line, text, excerpt: excerptAt(analysis, presence.mention) };
    default: return { line, text, excerpt: excerptAt(analysis, presence.mention) };
  }
}

/** The gist if it names the framework, else the first sentence of the card that does, else the gist without highlight. */
function cardProof(analysis: NoteAnalysis, presence: Presence, { line, text }: Mention): Proof {
  const card = analysis.cards.find((candidate) => candidate.line === line);
  const excerpt = card?.gist ?? '';
  if (card === undefined || excerpt === '') return { line, text, excerpt: excerptAt(analysis, presence.mention) };
  const gist = named(analysis, presence, { line, text, excerpt });
  return gist.text === '' ? sentence(analysis, presence.framework, card.line, card.endLine) ?? gist : gist;
}

/** With the longest of the note's spellings of the framework that the excerpt holds. */
function named(analysis: NoteAnalysis, { framework }: Presence, proof: Proof): Proof {
  const lower = proof.excerpt.toLowerCase();
  if (lower.includes(proof.text.toLowerCase())) return proof;
  const spellings = analysis.mentions.filter((mention) => mention.framework === framework && lower.includes(mention.text.toLowerCase()));
  const text = spellings.reduce((longest, mention) => (mention.text.length > longest.length ? mention.text : longest), '');
  return { ...proof, text };
}

function firstItem(analysis: NoteAnalysis, mention: Mention): string {
  const item = analysis.items.find((candidate) => candidate.section === mention.section);
  return item === undefined ? '' : lineText(item);
}

/** The first sentence of running text within two lines (1-based, inclusive) that names a framework and shows the name. */
function sentence(analysis: NoteAnalysis, framework: string, from = 1, to = Infinity): Proof | undefined {
  const at = analysis.mentions.findIndex((mention, index) => mention.framework === framework
    && (mention.place === 'section' || mention.place === 'body') && mention.line >= from && mention.line <= to
    && excerptAt(analysis, index).includes(mention.text));
  const mention = analysis.mentions[at];
  return mention && { line: mention.line, text: mention.text, excerpt: excerptAt(analysis, at) };
}

function excerptAt(analysis: NoteAnalysis, mention: number): string {
  return analysis.excerpts[mention] ?? '';
}
