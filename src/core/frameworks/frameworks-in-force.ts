import type { NoteAnalysis } from '../analysis';
import { foldForMatching } from '../text/fold';
import { type Catalogue, extendCatalogue } from './catalogue';
import { type NameCounts, NO_USER_FRAMEWORKS, readUserFrameworks, type UserFrameworks } from './user-frameworks';

/** The catalogue with the user's own frameworks in it, kept up with their notes. */
export class FrameworksInForce {
  private inForce: Catalogue | null = null;
  private user = NO_USER_FRAMEWORKS;
  /** What each name of the user's stands for and how it matches, by its folded form. */
  private meanings: ReadonlyMap<string, string> = new Map();

  constructor(private readonly base: () => Catalogue) {}

  get catalogue(): Catalogue {
    return this.inForce ??= this.base();
  }

  get frameworkNotes(): UserFrameworks {
    return this.user;
  }

  /**
   * Takes in all framework notes (others among `notes` are passed over). Gives the names, as written, that now stand
   * for another framework than before, or match in another way: notes that hold none of them read the same.
   */
  update(notes: readonly NoteAnalysis[], counts: NameCounts): readonly string[] {
    const base = this.base();
    const user = readUserFrameworks(notes, base, counts);
    const meanings = meaningsOf(user);
    const changed = [...new Set([...this.meanings.keys(), ...meanings.keys()])].filter((name) => this.meanings.get(name) !== meanings.get(name));
    const matcher = changed.length === 0 ? this.catalogue.matcher : undefined;
    this.inForce = user.frameworks.length === 0 ? base : extendCatalogue(base, user.frameworks, matcher);
    this.user = user;
    this.meanings = meanings;
    return changed;
  }
}

function meaningsOf({ frameworks }: UserFrameworks): ReadonlyMap<string, string> {
  return new Map(frameworks.flatMap(({ id, aliases, matching }) => {
    const rules = new Map(matching.map((rule) => [rule.alias, rule]));
    return aliases.map((alias): [string, string] => [foldForMatching(alias), JSON.stringify([id, rules.get(alias) ?? null])]);
  }));
}
