import { foldForMatching } from '../core/text/fold';

export interface Named {
  /** Every spelling it is found by, the one shown first. */
  readonly names: readonly string[];
}

export interface Found<T> {
  readonly item: T;
  /** The spelling that matched best; the first one when nothing was asked. */
  readonly spelling: string;
}

/** A score, higher is better, or null for no match: the app's fuzzy search for one query. */
export type FuzzyMatch = (text: string) => number | null;

interface Spelling {
  readonly text: string;
  readonly folded: string;
}

/** Lower is better; `tier` counts first. */
interface Rank {
  readonly tier: number;
  readonly cost: number;
  readonly spelling: string;
}

const EXACT = 0;
const BEGINNING = 1;
const WITHIN = 2;
const FUZZY = 3;

/**
 * Finds things by any of their spellings, whatever script, case or width is typed: the same name first, then
 * names that begin with the query, hold it, or have its letters in order. Equal matches keep the order given.
 */
export class NameSearch<T extends Named> {
  private folded: ReadonlyMap<T, readonly Spelling[]> | null = null;

  constructor(private readonly items: readonly T[]) {}

  /** `fuzzy` is asked only where folding finds nothing. A blank query finds everything. */
  find(query: string, fuzzy: FuzzyMatch): readonly Found<T>[] {
    const wanted = foldForMatching(query.trim());
    if (wanted === '') return this.items.map((item) => ({ item, spelling: item.names[0] ?? '' }));
    const ranked = [...this.spellings()].flatMap(([item, spellings]) => {
      const rank = best(spellings, wanted, fuzzy);
      return rank === null ? [] : [{ item, rank }];
    });
    ranked.sort((a, b) => a.rank.tier - b.rank.tier || a.rank.cost - b.rank.cost);
    return ranked.map(({ item, rank }) => ({ item, spelling: rank.spelling }));
  }

  /** The thing that has exactly this name once both are folded. */
  named(name: string): T | undefined {
    const wanted = foldForMatching(name.trim());
    const hit = [...this.spellings()].find(([, spellings]) => spellings.some(({ folded }) => folded === wanted));
    return hit?.[0];
  }

  private spellings(): ReadonlyMap<T, readonly Spelling[]> {
    this.folded ??= new Map(this.items.map((item) => [item, item.names.map(spellingOf)]));
    return this.folded;
  }
}

function spellingOf(text: string): Spelling {
  return { text, folded: foldForMatching(text) };
}

function best(spellings: readonly Spelling[], wanted: string, fuzzy: FuzzyMatch): Rank | null {
  let found: Rank | null = null;
  for (const spelling of spellings) {
    const rank = rankOf(spelling, wanted, fuzzy);
    if (rank !== null && (found === null || rank.tier < found.tier || (rank.tier === found.tier && rank.cost < found.cost))) found = rank;
  }
  return found;
}

/** Among names that hold the query the shortest is nearest to it; among fuzzy matches the score decides. */
function rankOf({ text, folded }: Spelling, wanted: string, fuzzy: FuzzyMatch): Rank | null {
  if (folded === wanted) return { tier: EXACT, cost: 0, spelling: text };
  const at = folded.indexOf(wanted);
  if (at >= 0) return { tier: at === 0 ? BEGINNING : WITHIN, cost: folded.length, spelling: text };
  const score = fuzzy(text);
  return score === null ? null : { tier: FUZZY, cost: -score, spelling: text };
}
