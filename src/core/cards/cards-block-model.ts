import { type Catalogue, frameworkName, resolveFramework } from '../frameworks/catalogue';
import type { Script } from '../frameworks/framework';
import type { FrameworkIndex } from '../index/framework-index';
import { buildFrameworkCards, type FrameworkCardList } from './build-framework-cards';
import { type BlockProblem, parseCardsBlock } from './cards-block';

/** Everything a code block of cards draws. */
export type CardsBlockModel = { readonly problems: readonly BlockProblem[] } & (
  | { readonly kind: 'cards'; readonly name: string; readonly list: FrameworkCardList }
  | { readonly kind: 'unknown'; readonly name: string }
  /** It names no framework, and its note defines none. */
  | { readonly kind: 'no-framework' }
);

export interface CardsBlockSource {
  readonly index: FrameworkIndex;
  readonly catalogue: Catalogue;
  readonly script: Script;
  /** Of the note that the block is in. */
  readonly path: string;
  /** The framework which that note defines. */
  readonly own: string | null;
}

/** Reads a block and gathers what it lists. */
export function buildCardsBlock(source: string, { catalogue, index, own, path, script }: CardsBlockSource): CardsBlockModel {
  const block = parseCardsBlock(source);
  const { problems } = block;
  const framework = block.cards === null ? own : resolveFramework(catalogue, block.cards);
  if (framework === undefined) return { kind: 'unknown', name: block.cards ?? '', problems };
  if (framework === null) return { kind: 'no-framework', problems };
  const name = frameworkName(catalogue.byId.get(framework), script, framework);
  return { kind: 'cards', name, list: buildFrameworkCards(index, framework, path, block), problems };
}
