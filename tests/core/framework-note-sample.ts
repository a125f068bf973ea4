import type { FrameworkNote } from '../../src/core/frameworks/framework-note';

/** A framework note that defines a name and nothing else. */
export const FRAMEWORK_NOTE: FrameworkNote = { names: ['護城河'], joins: null, definition: null, questions: [], confirmed: [], problems: [] };
