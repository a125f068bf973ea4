import type { RelatedModel } from '../../core/cards/link-models';
import type { ProvenNote } from '../../core/cards/proven-note';
import type { SharedFramework } from '../../core/cards/sidebar-model';

export const RELATED_MODES = ['frameworks', 'all'] as const;
export const RELATED_SORTS = ['relevance', 'newest', 'title', 'company'] as const;

/** How the notes that share a framework are listed. */
export interface RelatedChoices {
  /** Under each framework, or all together. */
  readonly mode: (typeof RELATED_MODES)[number];
  readonly sort: (typeof RELATED_SORTS)[number];
  /** Only notes that share one of these; empty for all. */
  readonly frameworks: readonly string[];
  readonly company: string;
  /** Four digits; this and the company are empty for all. */
  readonly year: string;
  readonly onlyCards: boolean;
}

export const NO_FILTERS = { frameworks: [], company: '', year: '', onlyCards: false } as const;
export const DEFAULT_CHOICES: RelatedChoices = { mode: 'frameworks', sort: 'relevance', ...NO_FILTERS };

/** Takes what the workspace kept; what is not understood is as at first. */
export function readChoices(kept: unknown): RelatedChoices {
  const fields = new Map<string, unknown>(typeof kept === 'object' && kept !== null ? Object.entries(kept) : []);
  const text = (key: string): string => String(typeof fields.get(key) === 'string' ? fields.get(key) : '');
  const frameworks: unknown = fields.get('frameworks');
  return {
    mode: RELATED_MODES.find((mode) => mode === fields.get('mode')) ?? DEFAULT_CHOICES.mode,
    sort: RELATED_SORTS.find((sort) => sort === fields.get('sort')) ?? DEFAULT_CHOICES.sort,
    frameworks: Array.isArray(frameworks) ? frameworks.filter((id): id is string => typeof id === 'string') : [],
    company: text('company'),
    year: text('year'),
    onlyCards: fields.get('onlyCards') === true,
  };
}

export function countFilters({ frameworks, company, year, onlyCards }: RelatedChoices): number {
  return [frameworks.length > 0, company !== '', year !== '', onlyCards].filter(Boolean).length;
}

/** The frameworks chosen, each with those of its notes that are. */
export function chooseShared(shared: readonly SharedFramework[], choices: RelatedChoices): readonly SharedFramework[] {
  const filtered = countFilters(choices) > 0;
  return shared.filter(({ framework }) => isChosen(framework, choices)).flatMap((entry) => {
    const notes = inOrder(entry.notes.filter((note) => fits(note, note.place === 'card', choices)), choices);
    return notes.length === 0 ? [] : [{ ...entry, notes, total: filtered ? notes.length : entry.total }];
  });
}

/** The related notes chosen, in the order chosen. */
export function chooseRelated(related: readonly RelatedModel[], choices: RelatedChoices): readonly RelatedModel[] {
  const shares = ({ shared }: RelatedModel): boolean => shared.some(({ framework }) => isChosen(framework.framework, choices));
  return inOrder(related.filter((note) => shares(note) && fits(note, note.hasCard, choices)), choices);
}

/** What a list can be narrowed down to: the companies and years of its notes, sorted. */
export function facetsOf(notes: readonly ProvenNote[]): { readonly companies: readonly string[]; readonly years: readonly string[] } {
  return {
    companies: [...new Set(notes.flatMap(({ companies }) => companies))].sort((a, b) => a.localeCompare(b)),
    years: [...new Set(notes.map(yearOf))].filter((year) => year !== '').sort().reverse(),
  };
}

function isChosen(framework: string, { frameworks }: RelatedChoices): boolean {
  return frameworks.length === 0 || frameworks.includes(framework);
}

function fits(note: ProvenNote, hasCard: boolean, { company, year, onlyCards }: RelatedChoices): boolean {
  return (company === '' || note.companies.includes(company)) && (year === '' || yearOf(note) === year) && (hasCard || !onlyCards);
}

function yearOf({ created }: ProvenNote): string {
  return /^\d{4}/.exec(created ?? '')?.[0] ?? '';
}

/** What has no date or company comes last; equals stay in the order of relevance. */
function inOrder<T extends ProvenNote>(notes: readonly T[], { sort }: RelatedChoices): readonly T[] {
  if (sort === 'relevance') return notes;
  if (sort === 'newest') return [...notes].sort((a, b) => (b.created ?? '').localeCompare(a.created ?? ''));
  if (sort === 'title') return [...notes].sort((a, b) => a.title.localeCompare(b.title));
  const company = ({ companies }: T): string => companies[0] ?? '';
  return [...notes].sort((a, b) => Number(company(a) === '') - Number(company(b) === '') || company(a).localeCompare(company(b)));
}
