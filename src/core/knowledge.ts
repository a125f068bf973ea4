import packedForReading from 'latticework:packed-for-reading';
import packedForShowing from 'latticework:packed-for-showing';
import { unpackText } from './text/unpack';

/** What reading notes takes of the data files in `src/catalogue`, as the build compiles them (`scripts/knowledge.mjs`). */
export interface KnowledgeForReading {
  /** JSON of `CatalogueData`. */
  readonly catalogue: string;
  /** JSON of `SectionWordsData`. */
  readonly sections: string;
}

/** What is asked for later, when something of it is shown. */
export interface KnowledgeForShowing {
  /** JSON of `FrameworkTextsData`. */
  readonly texts: string;
  /** The vocabulary of risks. */
  readonly riskTopics: string;
}

let forReading: KnowledgeForReading | undefined;
let forShowing: KnowledgeForShowing | undefined;

/** Unpacked on first use. Parts that are used together are one text: that is smaller packed than two. */
export function knowledgeForReading(): KnowledgeForReading {
  if (forReading === undefined) {
    const [catalogue = '', sections = ''] = unpackText(packedForReading).split('\0');
    forReading = { catalogue, sections };
  }
  return forReading;
}

/** Unpacked on first use. */
export function knowledgeForShowing(): KnowledgeForShowing {
  if (forShowing === undefined) {
    const [texts = '', riskTopics = ''] = unpackText(packedForShowing).split('\0');
    forShowing = { texts, riskTopics };
  }
  return forShowing;
}
