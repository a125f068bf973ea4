import { withoutLink } from '../frameworks/property-marks';

export const CARD_SORTS = ['newest', 'strength'] as const;
export type CardSort = (typeof CARD_SORTS)[number];

/** Why a line of the block was passed over. The words a user reads come from the interface's language. */
export type BlockProblem =
  | { readonly kind: 'option'; readonly text: string }
  | { readonly kind: 'colon'; readonly text: string }
  | { readonly kind: 'limit'; readonly text: string }
  | { readonly kind: 'sort'; readonly text: string };

/** What a code block of cards asks for. */
export interface CardsBlock {
  /** A name of the framework, as written; null: that of the framework note which the block is in. */
  readonly cards: string | null;
  /** Notes listed at most. */
  readonly limit: number;
  readonly sort: CardSort;
  readonly problems: readonly BlockProblem[];
}

const DEFAULT_LIMIT = 20;
const MOST = 500;
const OPTION = /^([^:：]*)[:：](.*)$/;

/** Reads the options, one a line; what cannot be read leaves its default and is a problem. The last one of a kind counts. */
export function parseCardsBlock(source: string): CardsBlock {
  let block: CardsBlock = { cards: null, limit: DEFAULT_LIMIT, sort: 'newest', problems: [] };
  for (const line of source.split('\n')) {
    if (line.trim() !== '') block = withLine(block, line.trim());
  }
  return block;
}

function withLine(block: CardsBlock, line: string): CardsBlock {
  const [, key, rest] = OPTION.exec(line) ?? [];
  const text = rest?.trim() ?? '';
  const problem = (kind: BlockProblem['kind'], about: string): CardsBlock => ({ ...block, problems: [...block.problems, { kind, text: about }] });
  if (key === undefined) return problem('colon', line);
  switch (key.trim().toLowerCase()) {
    case 'cards': return text === '' ? block : { ...block, cards: nameOf(text) };
    case 'limit': {
      const limit = /^\d{1,4}$/.test(text) ? Number(text) : 0;
      return limit >= 1 && limit <= MOST ? { ...block, limit } : problem('limit', text);
    }
    case 'sort': {
      const sort = CARD_SORTS.find((known) => known === text.toLowerCase());
      return sort === undefined ? problem('sort', text) : { ...block, sort };
    }
    default: return problem('option', key.trim());
  }
}

/** A link stands for the note it leads to, quotes for nothing. */
function nameOf(text: string): string {
  const bare = text.replace(/^["'](.*)["']$/, '$1').trim();
  return withoutLink(bare);
}
