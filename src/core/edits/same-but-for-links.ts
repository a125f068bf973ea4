import { linkedName } from '../frameworks/inline-marks';

const WIKI_TARGET = /\[\[([^[\]|\n]*)/g;
const MARKDOWN_TARGET = /\]\(([^()\n]*)\)/g;

/** Whether two texts differ in nothing but how their links to a note of this name spell its path. */
export function sameButForLinks(one: string, other: string, name: string): boolean {
  return withoutPaths(one, name) === withoutPaths(other, name);
}

function withoutPaths(text: string, name: string): string {
  return text
    .replace(WIKI_TARGET, (whole, target: string) => (linkedName(target) === name ? `[[${subpath(target)}` : whole))
    .replace(MARKDOWN_TARGET, (whole, target: string) => (linkedName(decoded(target)) === name ? `](${subpath(target)})` : whole));
}

function subpath(target: string): string {
  return /[#^].*/.exec(target)?.[0] ?? '';
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target.replace(/^<|>$/g, ''));
  } catch {
    return target;
  }
}
