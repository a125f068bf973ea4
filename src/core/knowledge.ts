import packed from 'latticework:packed-knowledge';
import { unpackText } from './text/unpack';

/** The data files of `src/catalogue` as the build compiles them (`scripts/knowledge.mjs`). */
export interface Knowledge {
  /** JSON of the catalogue. */
  readonly catalogue: string;
  /** JSON of the section words. */
  readonly sections: string;
  /** The vocabulary of risks. */
  readonly riskTopics: string;
}

let unpacked: Knowledge | undefined;

/** Unpacked on first use, all at once: one text is smaller packed than three. */
export function knowledge(): Knowledge {
  unpacked ??= partsOf(unpackText(packed));
  return unpacked;
}

function partsOf(text: string): Knowledge {
  const [catalogue = '', sections = '', riskTopics = ''] = text.split('\0');
  return { catalogue, sections, riskTopics };
}
