import type { Catalogue } from './frameworks/catalogue';
import { withUserWords, type SectionWords } from './note/section-words';
import type { Settings } from './settings';

/** What reading a note depends on besides its path and text; handed in so that the core stays pure. */
export interface AnalysisRules {
  readonly catalogue: Catalogue;
  readonly sectionWords: SectionWords;
  /** Each character opens a bar heading, `▋▍▎▉▌█` by default. */
  readonly headingBars: string;
  /** As in the settings: tags below it name frameworks. */
  readonly tagPrefix: string;
  /** No framework is read in these, however they are spelt. */
  readonly ignoredPhrases: readonly string[];
  /** Every note in it is a framework note; empty: only those of `type: framework`. */
  readonly frameworkFolder: string;
  /** Reads the YAML of the front matter. May throw: the note is then read without properties. */
  readonly parseProperties: (yaml: string) => unknown;
}

/** What rules are made of; words are asked for on first use only. */
export interface RuleParts {
  /** In force now; another object when it is another catalogue. */
  readonly catalogue: () => Catalogue;
  readonly sectionWords: () => SectionWords;
  readonly parseProperties: (yaml: string) => unknown;
}

/** Makes the rules for settings and catalogue in force, anew only when those are other ones. */
export function createRules(parts: RuleParts): (settings: Settings) => AnalysisRules {
  let made: { readonly settings: Settings; readonly rules: AnalysisRules } | null = null;
  return (settings) => {
    const catalogue = parts.catalogue();
    if (made?.settings !== settings || made.rules.catalogue !== catalogue) {
      const { headingBars, ownWords, tagPrefix, ignoredPhrases, frameworkFolder } = settings;
      const { parseProperties } = parts;
      const sectionWords = withUserWords(parts.sectionWords(), ownWords);
      made = { settings, rules: { catalogue, sectionWords, headingBars, tagPrefix, ignoredPhrases, frameworkFolder, parseProperties } };
    }
    return made.rules;
  };
}
