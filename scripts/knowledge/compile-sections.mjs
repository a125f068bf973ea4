// sections.yaml → JSON. The words are folded by whoever reads them; here only the shape is checked.
import { inside, optionalTexts, record, text, texts } from './check-shape.mjs';
import { readData } from './read-data.mjs';

const file = 'sections.yaml';
const wordLists = ['exact', 'suffix', 'prefix', 'contains'];
const phraseLists = ['stop', 'prompts', 'unfilled', 'instructions', 'investing'];

/** The content of sections.yaml, checked: known keys only, and every list holds texts. */
export function compileSections() {
  const data = record(readData(file), ['kinds', ...phraseLists], { file, place: '' });
  const kinds = record(data.kinds, null, { file, place: 'kinds' });
  for (const [kind, value] of Object.entries(kinds)) checkKind(value, { file, place: kind });
  for (const key of phraseLists) texts(data[key], { file, place: key });
  return data;
}

/** @param {unknown} value @param {import('./check-shape.mjs').Where} where */
function checkKind(value, where) {
  const kind = record(value, ['names', ...wordLists], where);
  for (const [script, name] of Object.entries(record(kind.names, null, inside(where, 'names')))) {
    text(name, inside(where, `names.${script}`));
  }
  for (const key of wordLists) optionalTexts(kind[key], inside(where, key));
}
