import type { Catalogue } from '../frameworks/catalogue';
import type { Script } from '../frameworks/framework';
import type { FrameworkIndex } from '../index/framework-index';
import { companionsOf } from '../index/companions';
import { chipMaker } from './chip';
import type { TravelLine } from './link-models';

/** How many frameworks are suggested for one note. */
const TRAVEL_LIMIT = 10;

/**
 * Frameworks that other notes usually use together with those of the note at `path`, and that it does not name: each
 * once, with the one of the note's it goes with most. What most notes and the greatest lift speak for comes first. None for a
 * framework note.
 */
export function buildTravels(index: FrameworkIndex, path: string, catalogue: Catalogue, script: Script): readonly TravelLine[] {
  const own = index.note(path);
  if (own === undefined || own.analysis.frameworkNote !== null) return [];
  const chip = chipMaker(catalogue, script);
  const named = [...own.presences.values()];
  const found = named.filter((presence) => !presence.passing)
    .flatMap(({ framework }) => companionsOf(index, framework).map((companion) => ({ with: framework, ...companion })))
    .filter(({ framework }) => !own.presences.has(framework))
    .sort((a, b) => b.gain - a.gain);
  const first = new Map<string, TravelLine>();
  for (const { framework, with: mine, notes, lift } of found) {
    if (!first.has(framework)) first.set(framework, { framework: chip(framework), with: chip(mine), notes, of: index.usedIn(mine), lift });
  }
  return [...first.values()].slice(0, TRAVEL_LIMIT);
}
