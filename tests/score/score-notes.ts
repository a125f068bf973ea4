import type { NoteAnalysis } from '../../src/core/analysis';

/** What a careful reader says of one note; the format is told in `tests/fixtures/labelled/README.md`. */
export interface LabelledNote {
  readonly id: string;
  readonly file: string;
  readonly split: 'dev' | 'held';
  readonly cardExpected: 'yes' | 'no' | 'optional';
  readonly titleLine?: number;
  readonly sections: readonly { readonly line: number; readonly kind: string; readonly announced?: 'self' | 'parent' | 'no' }[];
  readonly frameworksInBody: readonly { readonly name: string; readonly strength: string; readonly ids?: readonly string[]; readonly rare?: boolean }[];
}

export interface AnalysedLabel {
  readonly label: LabelledNote;
  readonly analysis: NoteAnalysis;
}

/** Shares between 0 and 1, and the misses in plain words. */
export interface Score {
  readonly headingPrecision: number;
  readonly headingRecall: number;
  readonly rolePrecision: number;
  readonly roleRecall: number;
  readonly frameworkRecall: number;
  readonly cardsWhereTheyBelong: number;
  readonly noneWhereTheyDoNot: number;
  readonly misses: readonly string[];
}

const MAIN = new Set(['framework', 'keypoints', 'risk']);

class Tally {
  right = 0;
  all = 0;
  readonly misses: string[] = [];

  add(isRight: boolean, miss: string): void {
    this.all++;
    if (isRight) this.right++;
    else this.misses.push(miss);
  }

  get share(): number {
    return this.all === 0 ? 1 : this.right / this.all;
  }
}

/** Holds analyses against labels. Roles count for framework, key points and risks, where heading or parent announce them. */
export function scoreNotes(notes: readonly AnalysedLabel[]): Score {
  const tallies = {
    headingPrecision: new Tally(), headingRecall: new Tally(), rolePrecision: new Tally(), roleRecall: new Tally(),
    frameworkRecall: new Tally(), cardsWhereTheyBelong: new Tally(), noneWhereTheyDoNot: new Tally(),
  };
  for (const { label, analysis } of notes) {
    const { id } = label;
    const titles = new Set([label.titleLine, analysis.title.line]);
    const wanted = new Map(label.sections.filter(({ line }) => !titles.has(line)).map((section) => [section.line, section]));
    const found = new Map(analysis.sections.filter(({ line }) => !titles.has(line)).map((section) => [section.line, section]));
    for (const line of wanted.keys()) tallies.headingRecall.add(found.has(line), `${id}: heading missed, line ${line}`);
    for (const [line, { heading }] of found) tallies.headingPrecision.add(wanted.has(line), `${id}: not a heading, line ${line}: ${heading}`);
    for (const [line, section] of wanted) {
      const kind = section.kind === 'risks' ? 'risk' : section.kind;
      const role = found.get(line)?.role ?? 'other';
      if (MAIN.has(role)) tallies.rolePrecision.add(role === kind, `${id}: line ${line} is ${kind}, said ${role}`);
      if (MAIN.has(kind) && section.announced !== 'no') tallies.roleRecall.add(role === kind, `${id}: line ${line} is ${kind}, got ${role}`);
    }
    const ids = new Set(analysis.frameworks.map((framework) => framework.id));
    for (const framework of label.frameworksInBody) {
      if (framework.strength !== 'used' || framework.rare === true) continue;
      tallies.frameworkRecall.add((framework.ids ?? []).some((known) => ids.has(known)), `${id}: framework missed: ${framework.name}`);
    }
    const cards = analysis.cards.length;
    if (label.cardExpected === 'yes') tallies.cardsWhereTheyBelong.add(cards > 0, `${id}: no card`);
    if (label.cardExpected === 'no') tallies.noneWhereTheyDoNot.add(cards === 0, `${id}: ${cards} cards where none belong`);
  }
  return {
    headingPrecision: tallies.headingPrecision.share,
    headingRecall: tallies.headingRecall.share,
    rolePrecision: tallies.rolePrecision.share,
    roleRecall: tallies.roleRecall.share,
    frameworkRecall: tallies.frameworkRecall.share,
    cardsWhereTheyBelong: tallies.cardsWhereTheyBelong.share,
    noneWhereTheyDoNot: tallies.noneWhereTheyDoNot.share,
    misses: Object.values(tallies).flatMap((tally) => tally.misses),
  };
}
