import type { RelatedModel, SharedProof } from '../../core/cards/link-models';
import type { Drawing } from '../drawing';
import { KeyedList, type Row } from '../keyed-list';
import { createExcerpt, type Quote } from './marked-excerpt';
import { createScoreTable } from './score-table';
import { createTextButton } from '../text-button';
import { show, writeAttribute, writeText } from '../write-changed';

/** A related note with the note shown, and the framework it is listed under, if any. */
export interface PlacedRelated {
  readonly path: string;
  readonly related: RelatedModel;
  readonly framework: string | null;
}

interface PlacedProof {
  readonly here: string;
  readonly there: string;
  readonly proof: SharedProof;
  /** There are others beside it, so it says which framework it is of. */
  readonly named: boolean;
  /** The row above quotes it already. */
  readonly quoted: boolean;
}

export function whyGroup({ related, framework }: PlacedRelated): string {
  return `detail:why:${framework ?? ''}:${related.path}`;
}

/** What a row keeps folded away: the sentences of both notes, the reason of its place, and what can be done. */
export function createDetails(parent: HTMLElement, drawing: Drawing, current: () => PlacedRelated): (placed: PlacedRelated) => void {
  const { deps, folds, links, stops } = drawing;
  const proofs = new KeyedList<PlacedProof>(parent.createDiv(), ({ proof }) => proof.framework.framework, (into, proof) => createProof(into, drawing, proof));
  const buttons = parent.createDiv({ cls: 'lw-actions' });
  const { copyEvidence } = deps;
  if (copyEvidence !== undefined) {
    const copy = createTextButton(buttons, links.copy);
    stops.add(copy, () => ({ action: { kind: 'run', run: () => { copyEvidence(current().path, current().related); } } }));
  }
  const why = createTextButton(buttons, links.why);
  stops.add(why, () => ({ action: { kind: 'fold', group: whyGroup(current()) } }));
  const sumEl = parent.createDiv();
  let sum: ReturnType<typeof createScoreTable> | null = null;
  return (placed) => {
    proofs.render(proofsOf(placed));
    const open = folds.isOpen(whyGroup(placed));
    writeAttribute(why, 'aria-expanded', String(open));
    show(sumEl, open);
    if (!open) return;
    sum ??= createScoreTable(sumEl, drawing);
    sum(placed.related);
  };
}

function proofsOf({ path, related, framework }: PlacedRelated): readonly PlacedProof[] {
  const proofs = related.shared.filter((proof) => framework === null || proof.framework.framework === framework);
  return proofs.map((proof) => ({
    here: path, there: related.path, proof, named: proofs.length > 1, quoted: framework !== null || proof.there.line === related.line,
  }));
}

function createProof(parent: HTMLElement, drawing: Drawing, current: () => PlacedProof): Row<PlacedProof> {
  const el = parent.createDiv({ cls: 'lw-proof' });
  const name = el.createDiv({ cls: 'lw-part-title' });
  const there = createQuote(el, drawing, () => ({ path: current().there, line: current().proof.there.line }));
  const here = createQuote(el, drawing, () => ({ path: current().here, line: current().proof.here.line }));
  const update = ({ proof, named, quoted }: PlacedProof): void => {
    show(name, named);
    writeText(name, proof.framework.name);
    show(there.el, !quoted);
    there.update(drawing.links.there(proof.there.line), proof.there);
    here.update(drawing.links.here(proof.here.line), proof.here);
  };
  return { el, update };
}

interface QuoteLink {
  readonly el: HTMLElement;
  readonly update: (label: string, quote: Quote) => void;
}

function createQuote(parent: HTMLElement, drawing: Drawing, place: () => { readonly path: string; readonly line: number }): QuoteLink {
  const el = parent.createDiv({ cls: ['lw-line', 'lw-quote'], attr: { role: 'link' } });
  const label = el.createDiv({ cls: 'lw-meta' });
  const excerpt = createExcerpt(el);
  drawing.stops.add(el, () => ({ action: { kind: 'open', ...place() } }));
  const update = (words: string, quote: Quote): void => {
    writeText(label, words);
    excerpt(quote);
  };
  return { el, update };
}
