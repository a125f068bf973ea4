import { foldForMatching, isWordUnit } from '../../core/text/fold';
import { isOneSlipFrom, isShortFor } from './name-parts';

export interface Named {
  /** Every spelling it is found by, the one shown first. */
  readonly names: readonly string[];
}

export interface Found<T> {
  readonly item: T;
  /** The spelling that matched best; the first one when nothing was asked. */
  readonly spelling: string;
}

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
const SHORT = 3;
const SLIP = 4;

/**
 * Finds things by any of their spellings, whatever script, case or width is typed: the same name first, then
 * names that begin with the query, hold it, or that it is short for. What is one slip away is found only when
 * nothing is as typed. Letters that are merely somewhere in a name find nothing: in hundreds of names nearly
 * every short query would. Equal matches keep the order given.
 */
export class NameSearch<T extends Named> {
  private folded: ReadonlyMap<T, readonly Spelling[]> | null = null;

  constructor(private readonly items: readonly T[]) {}

  /** A blank query finds everything. */
  find(query: string): readonly Found<T>[] {
    const wanted = foldForMatching(query.trim());
    if (wanted === '') return this.items.map((item) => ({ item, spelling: item.names[0] ?? '' }));
    const asTyped = this.ranked(({ text, folded }) => rankOf(text, folded, wanted));
    return asTyped.length > 0 ? asTyped : this.ranked(({ text, folded }) => slipRank(text, folded, wanted));
  }

  /** The thing that has exactly this name once both are folded. */
  named(name: string): T | undefined {
    const wanted = foldForMatching(name.trim());
    const hit = [...this.spellings()].find(([, spellings]) => spellings.some(({ folded }) => folded === wanted));
    return hit?.[0];
  }

  private ranked(rank: (spelling: Spelling) => Rank | null): readonly Found<T>[] {
    const found = [...this.spellings()].flatMap(([item, spellings]) => {
      const best = bestOf(spellings.map(rank));
      return best === null ? [] : [{ item, best }];
    });
    found.sort((a, b) => compare(a.best, b.best));
    return found.map(({ item, best }) => ({ item, spelling: best.spelling }));
  }

  private spellings(): ReadonlyMap<T, readonly Spelling[]> {
    this.folded ??= new Map(this.items.map((item) => [item, item.names.map(spellingOf)]));
    return this.folded;
  }
}

function spellingOf(text: string): Spelling {
  return { text, folded: foldForMatching(text) };
}

function bestOf(ranks: readonly (Rank | null)[]): Rank | null {
  return ranks.reduce((best, rank) => (rank !== null && (best === null || compare(rank, best) < 0) ? rank : best), null);
}

function compare(one: Rank, other: Rank): number {
  return one.tier - other.tier || one.cost - other.cost;
}

/** Among names that hold the query, or that it is short for, the shortest is nearest to it. */
function rankOf(spelling: string, folded: string, wanted: string): Rank | null {
  if (folded === wanted) return { tier: EXACT, cost: 0, spelling };
  if (folded.startsWith(wanted)) return { tier: BEGINNING, cost: folded.length, spelling };
  if (holds(folded, wanted)) return { tier: WITHIN, cost: folded.length, spelling };
  return isShortFor(wanted, folded) ? { tier: SHORT, cost: folded.length, spelling } : null;
}

/** One or two letters must begin a word: `pe` is in every competition. */
function holds(folded: string, wanted: string): boolean {
  return folded.includes(wanted.length <= 2 && isWordUnit(wanted.charCodeAt(0)) ? ` ${wanted}` : wanted);
}

function slipRank(spelling: string, folded: string, wanted: string): Rank | null {
  return isOneSlipFrom(wanted, folded) ? { tier: SLIP, cost: folded.length, spelling } : null;
}
