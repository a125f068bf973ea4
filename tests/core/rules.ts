import catalogueJson from 'latticework:catalogue';
import textsJson from 'latticework:catalogue-texts';
import sectionsJson from 'latticework:sections';
import { parse } from 'yaml';
import { parseCatalogue } from '../../src/core/frameworks/catalogue';
import { parseSectionWords } from '../../src/core/note/section-words';
import type { AnalysisRules } from '../../src/core/rules';

/** The rules that a fresh installation reads notes with: whole catalogue, whole vocabulary, default bars. */
export const RULES: AnalysisRules = {
  catalogue: parseCatalogue(catalogueJson, () => textsJson),
  sectionWords: parseSectionWords(sectionsJson),
  headingBars: '▋▍▎▉▌█',
  tagPrefix: 'framework',
  ignoredPhrases: [],
  frameworkFolder: 'Frameworks',
  parseProperties: (yaml): unknown => parse(yaml, { logLevel: 'error' }),
};
