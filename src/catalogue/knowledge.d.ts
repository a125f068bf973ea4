/**
 * The data files of this folder as the build compiles them (`scripts/knowledge.mjs`): one JSON string
 * each, parsed on first use so that starting the app costs nothing.
 */
declare module 'latticework:catalogue' {
  /** JSON of `CatalogueData` (`src/core/frameworks/catalogue.ts`). */
  const json: string;
  export default json;
}
declare module 'latticework:catalogue-texts' {
  /** JSON of `FrameworkTextsData` (`src/core/frameworks/framework-texts.ts`). */
  const json: string;
  export default json;
}
declare module 'latticework:sections' {
  /** JSON of `SectionWordsData` (`src/core/note/section-words.ts`). */
  const json: string;
  export default json;
}
declare module 'latticework:risk-topics' {
  /** The vocabulary of a `TopicReader` (`src/core/index/risk-topics.ts`). */
  const vocabulary: string;
  export default vocabulary;
}
declare module 'latticework:packed-for-reading' {
  /** Catalogue and section words, parted by NUL, packed for `unpackText` (`src/core/text/unpack.ts`). */
  const packed: string;
  export default packed;
}
declare module 'latticework:packed-for-showing' {
  /** Texts of the catalogue and vocabulary of risks, in the same way. */
  const packed: string;
  export default packed;
}
declare module 'latticework:han-pairs' {
  /** Characters and what they fold to, as `scripts/knowledge/han-pairs.mjs` writes it, packed. */
  const packed: string;
  export default packed;
}
