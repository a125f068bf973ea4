import type { RelatedModel, SharedProof } from '../../cards/link-models';
import { escapeMarkdown } from './escape-markdown';

export interface EvidenceWords {
  /** Between the entries of a list. */
  readonly listComma: string;
  /** The number of a line, as a reference. */
  readonly line: (line: number) => string;
}

/** The two notes as links. */
export interface EvidenceLinks {
  readonly here: string;
  readonly there: string;
}

/**
 * Why two notes are related, as Markdown to paste anywhere: the other note with its date and companies, then for
 * each framework the words there and the words here as quotes, each with its note and line. Ends with a line end.
 */
export function evidenceMarkdown(related: RelatedModel, links: EvidenceLinks, words: EvidenceWords): string {
  const about = [related.created ?? '', related.companies.join(words.listComma)].filter((part) => part !== '').map(escapeMarkdown);
  const head = [`**${links.there}**`, ...about].join(' \u00B7 ');
  const proofs = related.shared.flatMap((shared) => proof(shared, links, words));
  return `${[head, ...proofs].join('\n\n')}\n`;
}

function proof({ framework, here, there }: SharedProof, links: EvidenceLinks, words: EvidenceWords): string[] {
  return [`**${escapeMarkdown(framework.name)}**`, quote(there, links.there, words), quote(here, links.here, words)];
}

/** The place stands in the quote, so that it goes along when the quote is moved. Without words it stands alone. */
function quote({ line, excerpt }: SharedProof['here'], link: string, words: EvidenceWords): string {
  const place = `> \u2014 ${link}${words.listComma}${words.line(line)}`;
  const sentence = escapeMarkdown(excerpt);
  return sentence === '' ? place : `> ${sentence}\n>\n${place}`;
}
