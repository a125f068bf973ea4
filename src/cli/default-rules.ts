import catalogueJson from 'latticework:catalogue';
import textsJson from 'latticework:catalogue-texts';
import sectionsJson from 'latticework:sections';
import { parse } from 'yaml';
import { parseCatalogue } from '../core/frameworks/catalogue';
import { parseSectionWords } from '../core/note/section-words';
import type { AnalysisRules } from '../core/rules';
import { DEFAULT_SETTINGS } from '../core/settings';

/** The rules the plugin has before anybody changes a setting. */
export function defaultRules(): AnalysisRules {
  const { headingBars, tagPrefix, ignoredPhrases, frameworkFolder } = DEFAULT_SETTINGS;
  return {
    catalogue: parseCatalogue(catalogueJson, () => textsJson),
    sectionWords: parseSectionWords(sectionsJson),
    headingBars, tagPrefix, ignoredPhrases, frameworkFolder,
    // Warnings about odd YAML would go to standard error, which is for files that cannot be read.
    parseProperties: (yaml): unknown => parse(yaml, { logLevel: 'error', prettyErrors: false }),
  };
}
