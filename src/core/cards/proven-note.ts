import type { NoteAnalysis } from '../analysis';
import type { Mention } from '../frameworks/mention';
import { companyNames } from '../index/company-keys';
import type { IndexedNote } from '../index/framework-index';
import type { Presence } from '../index/presence';
import type { Item } from '../note/item';
import type { ProvenNote } from './sidebar-model';

/** A note as evidence for one framework: the strongest mention's place, and the most telling words. */
export function provenNote(note: IndexedNote, presence: Presence): ProvenNote {
  const { analysis } = note;
  return {
    path: analysis.path,
    title: analysis.title.text,
    created: analysis.created,
    companies: companyNames(analysis),
    place: presence.place,
    ...proof(analysis, presence),
  };
}

type Proof = Pick<ProvenNote, 'line' | 'excerpt' | 'text'>;

/**
 * A heading, tag or property only repeats the framework's name, so the words shown are, in this order: the
 * card's gist, the first item below the heading, the first sentence of running text that names it.
 */
function proof(analysis: NoteAnalysis, presence: Presence): Proof {
  const mention = analysis.mentions[presence.mention];
  if (mention === undefined) return { line: 1, excerpt: '', text: '' };
  const { line, text } = mention;
  switch (presence.place) {
    case 'card': return { line, text, excerpt: gistAt(analysis, line) || excerptAt(analysis, presence.mention) };
    case 'heading': return { line, text, excerpt: firstItem(analysis, mention) || excerptAt(analysis, presence.mention) };
    case 'tag':
    case 'property': return sentence(analysis, presence.framework) ?? { line, text, excerpt: excerptAt(analysis, presence.mention) };
    default: return { line, text, excerpt: excerptAt(analysis, presence.mention) };
  }
}

function gistAt(analysis: NoteAnalysis, line: number): string {
  return analysis.cards.find((card) => card.line === line)?.gist ?? '';
}

function firstItem(analysis: NoteAnalysis, mention: Mention): string {
  const item = analysis.items.find((candidate) => candidate.section === mention.section);
  return item === undefined ? '' : itemText(item);
}

function itemText(item: Item): string {
  if (item.label === undefined) return item.text;
  return /[\u3400-\u9fff]/.test(item.label) ? `${item.label}：${item.text}` : `${item.label}: ${item.text}`;
}

function sentence(analysis: NoteAnalysis, framework: string): Proof | undefined {
  const at = analysis.mentions.findIndex((mention) => mention.framework === framework
    && (mention.place === 'section' || mention.place === 'body'));
  const mention = analysis.mentions[at];
  return mention && { line: mention.line, text: mention.text, excerpt: excerptAt(analysis, at) };
}

function excerptAt(analysis: NoteAnalysis, mention: number): string {
  return analysis.excerpts[mention] ?? '';
}
