// risk-topics.yaml → one text. The words are folded by whoever reads them; here only the shape is checked.
import { inside, list, record, text, texts } from './check-shape.mjs';
import { DataError, readData } from './read-data.mjs';

const file = 'risk-topics.yaml';

/**
 * The vocabulary as `TopicReader` (`src/core/index/risk-topics.ts`) reads it: three parts between blank lines. A line a
 * group, `*` before the words of a hint; a line a topic, `framework:` before its words, groups by their number; the
 * plain words.
 */
export function compileRiskTopics() {
  const data = record(readData(file), ['groups', 'topics', 'plain'], { file, place: '' });
  const groups = record(data.groups, null, { file, place: 'groups' });
  const numbers = new Map(Object.keys(groups).map((name, number) => [name, number]));
  return [
    Object.entries(groups).map(([name, value]) => groupRow(value, { file, place: name })).join('\n'),
    list(data.topics, { file, place: 'topics' }).map((value, index) => topicRow(value, numbers, { file, place: `topic ${index + 1}` })).join('\n'),
    words(data.plain, { file, place: 'plain' }).join(','),
  ].join('\n\n');
}

/** @param {unknown} value @param {import('./check-shape.mjs').Where} where */
function groupRow(value, where) {
  if (Array.isArray(value)) return words(value, where).join(',');
  const group = record(value, ['hint', 'words'], where);
  return `${group.hint === true ? '*' : ''}${words(group.words, where).join(',')}`;
}

/** @param {unknown} value @param {ReadonlyMap<string, number>} groups @param {import('./check-shape.mjs').Where} where */
function topicRow(value, groups, where) {
  const topic = record(value, ['framework', 'words'], where);
  const framework = topic.framework === undefined ? '' : `${text(topic.framework, inside(where, 'framework'))}:`;
  const terms = words(topic.words, where).map(term => term.split('+').map(part => partOf(part, groups, where)).join('+'));
  return framework + terms.join(',');
}

/** A group by its number, any other part as it is. @param {string} part @param {ReadonlyMap<string, number>} groups @param {import('./check-shape.mjs').Where} where */
function partOf(part, groups, where) {
  if (!part.startsWith('@')) return part;
  const number = groups.get(part.slice(1));
  if (number === undefined) throw new DataError(file, where.place, `there is no group "${part}"`);
  return number;
}

/** Words that hold none of the signs the compiled text is made of. @param {unknown} value @param {import('./check-shape.mjs').Where} where */
function words(value, where) {
  for (const word of texts(value, where)) {
    if (/[,:*]|^\d+$/.test(word)) throw new DataError(file, where.place, `"${word}" holds a sign that parts words`);
  }
  return texts(value, where);
}
