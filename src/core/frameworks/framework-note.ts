import { propertyTexts, type PropertyValues } from '../note/properties';
import type { NoteStructure } from '../note/structure';
import type { SectionWords } from '../note/section-words';
import { fileTitle } from '../note/title';
import { foldForMatching } from '../text/fold';
import { ownCopy } from '../text/own-copy';
import { frameworkBody } from './framework-body';
import { listTexts, withoutLink } from './property-marks';

/** What a note says of the framework that it defines. */
export interface FrameworkNote {
  /** The file's name, the property `title`, then the aliases; each once, none that cannot be a name. */
  readonly names: readonly string[];
  /** The framework that the property `framework` names, as written: its names are added to that one's. */
  readonly joins: string | null;
  readonly definition: string | null;
  readonly questions: readonly string[];
  /** Names of the property `latticework-confirmed`: everyday words that shall count all the same. */
  readonly confirmed: readonly string[];
  readonly problems: readonly FrameworkNoteProblem[];
}

export interface FrameworkNoteProblem {
  readonly kind: 'too-short' | 'too-long' | 'broken-properties';
  /** The name that does not count; null when the problem is the note's. */
  readonly name: string | null;
}

export const CONFIRMED_PROPERTY = 'latticework-confirmed';

/** In characters, as folded, one of them a letter or digit; in UTF-16 units, as written. */
const SHORTEST_NAME = 2;
const LONGEST_NAME = 80;
/** A note that lists more is a glossary, and one a framework. */
const MOST_NAMES = 200;

/** Whether a note defines a framework: it lies in the folder, at any depth, or its property `type` says so. */
export function isFrameworkNote(path: string, properties: PropertyValues, folder: string): boolean {
  return (folder !== '' && path.startsWith(`${folder}/`))
    || propertyTexts(properties, ['type']).some((type) => type.toLowerCase() === 'framework');
}

/** Reads a framework note; broken properties leave it its file's name. Never throws. */
export function readFrameworkNote(path: string, structure: NoteStructure, words: SectionWords): FrameworkNote {
  const { values, broken } = structure.properties;
  const written = [fileTitle(path), ...propertyTexts(values, ['title']), ...listTexts(values, ['aliases']), ...listTexts(values, ['alias'])];
  const known = new Map(written.slice(0, MOST_NAMES).map((name) => [name, nameProblem(name)]));
  const problems = [...known].flatMap(([name, kind]) => (kind === null ? [] : [{ kind, name: ownCopy(name.slice(0, LONGEST_NAME)) }]));
  const [joins] = listTexts(values, ['framework']);
  return {
    names: [...known].filter(([, problem]) => problem === null).map(([name]) => ownCopy(name)),
    joins: joins === undefined ? null : ownCopy(withoutLink(joins)),
    ...frameworkBody(structure, words),
    confirmed: listTexts(values, [CONFIRMED_PROPERTY]).map(ownCopy),
    problems: broken ? [{ kind: 'broken-properties', name: null }, ...problems] : problems,
  };
}

/** Why a text cannot be the name of a framework; null when it can. */
export function nameProblem(name: string): 'too-short' | 'too-long' | null {
  if (name.length > LONGEST_NAME) return 'too-long';
  const folded = foldForMatching(name);
  return Array.from(folded).length < SHORTEST_NAME || !/[\p{L}\p{N}]/u.test(folded) ? 'too-short' : null;
}
