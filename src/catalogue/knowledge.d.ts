/**
 * The data files of this folder as the build compiles them (`scripts/knowledge.mjs`): one JSON string
 * each, parsed on first use so that starting the app costs nothing.
 */
declare module 'latticework:catalogue' {
  /** JSON of `CatalogueData` (`src/core/frameworks/catalogue.ts`). */
  const json: string;
  export default json;
}
declare module 'latticework:sections' {
  /** JSON of `SectionWordsData` (`src/core/note/section-words.ts`). */
  const json: string;
  export default json;
}
declare module 'latticework:packed-catalogue' {
  /** The same as `latticework:catalogue`, deflated: for `unpackText` (`src/core/text/unpack.ts`). */
  const packed: string;
  export default packed;
}
declare module 'latticework:packed-sections' {
  /** The same as `latticework:sections`, deflated. */
  const packed: string;
  export default packed;
}
declare module 'latticework:han-pairs' {
  /** Pairs of characters, each a variant followed by the character it folds to: `並并亞亚…`. */
  const pairs: string;
  export default pairs;
}
