import type { ExplainedLine } from '../../core/note/explain';
import type { Words } from '../../i18n/en';
import { KeyedList, type Row } from '../keyed-list';
import type { Stops } from '../stops';
import { writeText } from '../write-changed';

interface Placed {
  readonly path: string;
  readonly line: ExplainedLine;
}

/** One row for each heading and each refused line, in the note's order; every row leads to its line. */
export function createExplainList(parent: HTMLElement, words: Words, stops: Stops): (path: string, lines: readonly ExplainedLine[]) => void {
  const el = parent.createDiv({ cls: 'lw-explained', attr: { role: 'list' } });
  const list = new KeyedList<Placed>(el, ({ line }) => `${line.kind}\u0000${line.raw}`, (into, current) => createRow(into, words, stops, current));
  return (path, lines) => {
    list.render(lines.map((line) => ({ path, line })));
  };
}

function createRow(parent: HTMLElement, words: Words, stops: Stops, current: () => Placed): Row<Placed> {
  const el = parent.createDiv({ attr: { role: 'listitem' } });
  const link = el.createDiv({ cls: 'lw-explained-row', attr: { role: 'link' } });
  const number = link.createSpan({ cls: 'lw-explained-number' });
  const body = link.createDiv({ cls: 'lw-explained-body' });
  const raw = body.createDiv({ cls: 'lw-explained-raw' });
  const facts = body.createDiv({ cls: 'lw-meta' });
  const reason = body.createDiv({ cls: 'lw-meta' });
  stops.add(link, () => ({ action: { kind: 'open', path: current().path, line: current().line.line } }));
  const update = ({ line }: Placed): void => {
    link.toggleClass('lw-explained-refused', line.kind === 'refused');
    writeText(number, String(line.line));
    writeText(raw, line.raw);
    writeText(facts, factsOf(line, words));
    writeText(reason, reasonOf(line, words));
  };
  return { el, update };
}

function factsOf(line: ExplainedLine, { explain, sidebar }: Words): string {
  if (line.kind === 'refused') return explain.notAHeading;
  if (line.kind === 'title') return explain.title;
  return [explain.marks[line.mark], explain.depth(line.depth), sidebar.roles[line.role]].join(' · ');
}

function reasonOf(line: ExplainedLine, { explain }: Words): string {
  if (line.kind === 'title') return '';
  if (line.kind === 'refused') return lookUp(explain.reasons, line.reason);
  const depth = line.depthRule === 'marks' ? '' : lookUp(explain.depthRules, line.depthRule);
  return sentences([lookUp(explain.headingRules, line.headingRule), roleReason(line.roleRule, explain), depth]);
}

/** `empty:risk`: the words announce risks, but there is nothing in the section. */
function roleReason(rule: string, explain: Words['explain']): string {
  const [withheld = '', announced] = rule.split(':');
  if (announced === undefined) return lookUp(explain.roleRules, rule);
  return announced === 'other' && withheld === 'empty' ? explain.withheld.nothing : lookUp(explain.withheld, withheld);
}

/** A Han full stop is followed by no blank. */
function sentences(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').reduce((text, part) => (text === '' || text.endsWith('。') ? text + part : `${text} ${part}`), '');
}

/** A rule the table does not know is shown by its own name: better than silence. */
function lookUp(table: Readonly<Record<string, string>>, rule: string): string {
  return table[rule] ?? rule;
}
