import { type Catalogue, frameworkName } from '../../frameworks/catalogue';
import { frameworkOfTag } from '../../frameworks/find-mentions';
import type { Framework, Script } from '../../frameworks/framework';
import { hasHan } from '../../text/han';

/** Not in a name: the app takes these blocks and marks for the end of a tag, this reader some Han marks besides. */
const BREAKS_TAG = /[\u2000-\u206F\u2E00-\u2E7F'"!#$%&()*+,.:;<=>?@^`{|}~[\]\\，。、；：！？（）「」『』【】《》]+/g;
const APOSTROPHES = /['’‘`´]/g;
const BLANKS = /[\s\u2010-\u2015\u2027]+/g;

/**
 * A framework as a tag below `prefix`, without number sign: its name in `script`, its other names, its id, the
 * first of them of which a tag can be made that names this framework again when it is read; null if none can.
 * What tags cannot hold goes: blanks become `-`, apostrophes and other marks are left out. A slash is written
 * in full width, which is the same name (see `fold`) but puts no tag below a tag.
 */
export function frameworkTag(framework: Framework, prefix: string, catalogue: Catalogue, script: Script): string | null {
  const tag = namesInOrder(framework, script).map(tagName)
    .find((name) => name !== '' && frameworkOfTag(name, catalogue) === framework.id);
  return tag === undefined ? null : `${prefix}/${tag}`;
}

/** Every name, once: that of the script, those in its writing, the others, the id. */
export function namesInOrder(framework: Framework, script: Script): readonly string[] {
  const ofScript = framework.aliases.filter((name) => hasHan(name) === (script !== 'en'));
  return [...new Set([frameworkName(framework, script), ...ofScript, ...framework.aliases, framework.id])];
}

function tagName(name: string): string {
  return name.replace(APOSTROPHES, '').replace(BLANKS, '-').replace(BREAKS_TAG, '')
    .replace(/-*\/[-/]*/g, '／').replace(/-{2,}/g, '-').replace(/^[-／]+|[-／]+$/g, '');
}
