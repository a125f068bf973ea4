// What the benchmarks measure, in one bundle.
export { default as catalogueJson } from 'latticework:catalogue';
export { default as catalogueTexts } from 'latticework:catalogue-texts';
export { analyzeNote } from '../../src/core/analysis';
export { buildGap } from '../../src/core/cards/build-gap';
export { buildRelated } from '../../src/core/cards/build-related';
export { buildSidebar } from '../../src/core/cards/build-sidebar';
export { buildFrameworkList } from '../../src/core/cards/build-framework-list';
export { defaultRules } from '../../src/cli/default-rules';
export { extendCatalogue, parseCatalogue } from '../../src/core/frameworks/catalogue';
export { findMentions } from '../../src/core/frameworks/find-mentions';
export { readUserFrameworks } from '../../src/core/frameworks/user-frameworks';
export { FrameworkIndex } from '../../src/core/index/framework-index';
export { readNoteLines } from '../../src/core/note/read-lines';
export { readStructure } from '../../src/core/note/structure';
export { readLines } from '../../src/core/text/lines';
export { mayHold, nameProbe, textSignature } from '../../src/core/text/text-signature';
