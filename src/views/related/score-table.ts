import type { RelatedModel, ScoreTerm } from '../../core/cards/link-models';
import type { Drawing } from '../drawing';
import { KeyedList, type Row } from '../keyed-list';
import { writeText } from '../write-changed';

/** One line of the sum: what it is called, what it is made of, what it comes to. */
interface SumLine {
  readonly key: string;
  readonly name: string;
  readonly made: string;
  readonly value: string;
}

/** Why a note stands where it does: the terms of the sum in words, down to the score. */
export function createScoreTable(parent: HTMLElement, drawing: Drawing): (related: RelatedModel) => void {
  const table = parent.createEl('table', { cls: 'lw-sum' });
  const list = new KeyedList<SumLine>(table.createEl('tbody'), ({ key }) => key, createSumLine);
  return (related) => {
    list.render(sumLines(related, drawing));
  };
}

function createSumLine(parent: HTMLElement): Row<SumLine> {
  const el = parent.createEl('tr');
  const head = el.createEl('th', { attr: { scope: 'row' } });
  const name = head.createDiv();
  const made = head.createDiv({ cls: 'lw-meta' });
  const value = el.createEl('td');
  const update = (line: SumLine): void => {
    writeText(name, line.name);
    writeText(made, line.made);
    writeText(value, line.value);
  };
  return { el, update };
}

function sumLines({ terms, boost, common, score }: RelatedModel, drawing: Drawing): readonly SumLine[] {
  const { links, words } = drawing;
  const boosted = { key: 'boost', name: links.sameSubject, made: common.join(words.listComma), value: `\u00D7 ${rounded(boost)}` };
  return [
    ...terms.map((term) => termLine(term, drawing)),
    ...(boost === 1 ? [] : [boosted]),
    { key: 'score', name: links.score, made: '', value: rounded(score) },
  ];
}

function termLine({ framework, here, there, notes, rarity, product }: ScoreTerm, { links, words }: Drawing): SumLine {
  const made = links.term(
    `${words.place[here.place]} ${rounded(here.weight)}`, `${words.place[there.place]} ${rounded(there.weight)}`, rounded(rarity), notes,
  );
  return { key: `term:${framework.framework}`, name: framework.name, made, value: rounded(product) };
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}
