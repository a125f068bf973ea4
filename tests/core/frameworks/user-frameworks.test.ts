import { describe, expect, it } from 'vitest';
import { extendCatalogue, frameworkName } from '../../../src/core/frameworks/catalogue';
import { type NameCounts, readUserFrameworks, type UserFrameworks } from '../../../src/core/frameworks/user-frameworks';
import { analysisOf } from '../note/read-note';
import { RULES } from '../rules';

const base = RULES.catalogue;

/** Reads framework notes, given by the name of their files. */
function userFrameworks(notes: Readonly<Record<string, string>>, counts?: NameCounts): UserFrameworks {
  return readUserFrameworks(Object.entries(notes).map(([name, text]) => analysisOf(text, `Frameworks/${name}.md`)), base, counts);
}

function ids(notes: Readonly<Record<string, string>>): string[] {
  return userFrameworks(notes).frameworks.map(({ id }) => id).sort();
}

const properties = (yaml: string): string => `---\n${yaml}\n---\n`;

describe('what a framework note adds', () => {
  it('is a framework of its own, with its note and its texts', () => {
    const user = userFrameworks({ 補習班賽局: `${properties('aliases: [cram school game]')}\n全班都補，名次沒變。\n\n## 引導問題\n\n- 誰先停？\n` });
    expect(user.frameworks).toMatchObject([{
      id: 'note:Frameworks/補習班賽局', aliases: ['補習班賽局', 'cram school game'],
      names: { 'zh-Hant': '補習班賽局', 'zh-Hans': '補習班賽局', en: 'cram school game' },
      definition: { 'zh-Hant': '全班都補，名次沒變。' }, questions: { en: ['誰先停？'] }, notes: ['Frameworks/補習班賽局.md'],
    }]);
    expect(user.noteOf.get('note:Frameworks/補習班賽局')).toBe('Frameworks/補習班賽局.md');
    expect(user.problems).toEqual([]);
  });

  it.each(['prisoners-dilemma', '囚犯困境', 'Prisoner’s Dilemma', '"[[囚徒困境]]"'])('is names of a framework it joins by “%s”', (joins) => {
    const user = userFrameworks({ 補習班賽局: properties(`framework: ${joins}\naliases: [全班都補]`) });
    expect(user.frameworks).toMatchObject([{ id: 'prisoners-dilemma', aliases: ['補習班賽局', '全班都補'] }]);
    const catalogue = extendCatalogue(base, user.frameworks);
    for (const name of ['補習班賽局', '全班都補', '囚犯兩難']) expect(catalogue.matcher.lookup(name)?.framework).toBe('prisoners-dilemma');
    expect(catalogue.byId.get('prisoners-dilemma')?.definition.en).toBe(base.byId.get('prisoners-dilemma')?.definition.en);
  });

  it('joins what its title names, else an unambiguous alias', () => {
    expect(ids({ 囚犯困境: '' })).toEqual(['prisoners-dilemma']);
    expect(ids({ 補習班賽局: properties('aliases: [囚犯困境]') })).toEqual(['prisoners-dilemma']);
    expect(ids({ 補習班賽局: properties('aliases: [囚犯困境]\nframework: 補習班賽局') })).toEqual(['note:Frameworks/補習班賽局']);
  });

  it('joins another note’s framework, and through it the catalogue’s', () => {
    expect(ids({ 甲效應: '', 乙效應: properties('framework: 甲效應'), 丙效應: properties('framework: 乙效應') })).toEqual(['note:Frameworks/甲效應']);
    expect(ids({ 甲效應: properties('framework: economic-moat'), 乙效應: properties('framework: 甲效應') })).toEqual(['economic-moat']);
  });

  it('has the first by path where notes join each other', () => {
    expect(ids({ 甲效應: properties('framework: 乙效應'), 乙效應: properties('framework: 甲效應') })).toEqual(['note:Frameworks/乙效應']);
  });

  it('stands alone when its property names no framework, and says so', () => {
    const user = userFrameworks({ 補習班賽局: properties('framework: 沒有這個') });
    expect(user.frameworks.map(({ id }) => id)).toEqual(['note:Frameworks/補習班賽局']);
    expect(user.problems).toEqual([{ kind: 'unknown-framework', path: 'Frameworks/補習班賽局.md', name: '沒有這個', other: null, notes: null }]);
  });

  it('is shown by the title in the scripts it is written in', () => {
    const shown = (title: string): string[] => {
      const framework = extendCatalogue(base, userFrameworks({ [title]: properties('framework: prisoners-dilemma') }).frameworks).byId.get('prisoners-dilemma');
      return [frameworkName(framework, 'zh-Hant'), frameworkName(framework, 'zh-Hans'), frameworkName(framework, 'en')];
    };
    expect(shown('補習班賽局')).toEqual(['補習班賽局', '補習班賽局', 'Prisoner\'s dilemma']);
    expect(shown('Cram school game')).toEqual(['囚徒困境', '囚徒困境', 'Cram school game']);
    expect(shown('囚徒困境')).toEqual(['囚徒困境', '囚徒困境', 'Prisoner\'s dilemma']);
  });
});

describe('a name that two notes claim', () => {
  it('goes to the first by path, and the other is told', () => {
    const user = userFrameworks({ 乙效應: properties('aliases: [共同的名字, 乙的名字]'), 甲效應: properties('aliases: [共同的名字]') });
    expect(user.problems).toEqual([{ kind: 'claimed', path: 'Frameworks/甲效應.md', name: '共同的名字', other: 'Frameworks/乙效應.md', notes: null }]);
    expect(extendCatalogue(base, user.frameworks).matcher.lookup('共同的名字')?.framework).toBe('note:Frameworks/乙效應');
  });

  it('in any spelling, is one name', () => {
    expect(userFrameworks({ 甲效應: properties('aliases: [共同的名字]'), 乙效應: properties('aliases: [共同的 名字]') }).problems).toHaveLength(1);
  });

  it('is no problem between notes of one framework', () => {
    const user = userFrameworks({ 甲效應: properties('framework: economic-moat\naliases: [城牆論]'), 乙效應: properties('framework: economic-moat\naliases: [城牆論]') });
    expect(user.problems).toEqual([]);
    expect(user.frameworks).toMatchObject([{ id: 'economic-moat', notes: ['Frameworks/乙效應.md', 'Frameworks/甲效應.md'] }]);
  });

  it('leaves a note without a name without a framework', () => {
    const user = readUserFrameworks([analysisOf('', 'Frameworks/a/同名效應.md'), analysisOf('', 'Frameworks/b/同名效應.md')], base);
    expect(user.frameworks.map(({ id }) => id)).toEqual(['note:Frameworks/a/同名效應']);
    expect(user.problems).toMatchObject([{ kind: 'claimed', path: 'Frameworks/b/同名效應.md' }]);
  });
});

describe('how a name matches', () => {
  const ruleOf = (user: UserFrameworks, name: string): string | undefined => user.frameworks[0]?.matching.find(({ alias }) => alias === name)?.rule;

  it('is anywhere, for a longer name however common', () => {
    expect(userFrameworks({ 補習班賽局: '' }, { total: 10, notesWith: () => ({ notes: 10, exact: true }) })).toMatchObject({ problems: [], frameworks: [{ matching: [] }] });
  });

  it.each(['成長', 'growth', 'Cash Flow', '投资', '公司', 'the model'])('is in links and marks only for the everyday word %s', (name) => {
    const user = userFrameworks({ 甲效應: properties(`aliases: ["${name}"]`) });
    expect(user.problems).toEqual([{ kind: 'common-word', path: 'Frameworks/甲效應.md', name, other: null, notes: null }].map((problem) => ({ ...problem, notes: user.problems[0]?.notes ?? null })));
    expect(ruleOf(user, name)).toBe('needs-context');
  });

  it.each([[4, false], [5, true]])('of a short name depends on its notes: %i of 40', (notes, held) => {
    const user = userFrameworks({ 冰箱: '' }, { total: 40, notesWith: () => ({ notes, exact: true }) });
    expect(user.problems.map(({ kind }) => kind)).toEqual(held ? ['common-word'] : []);
    expect(ruleOf(user, '冰箱')).toBe(held ? 'needs-context' : undefined);
  });

  it('waits, without a word, for a short name that has not been counted and may be common', () => {
    const user = userFrameworks({ 冰箱: '' }, { total: 40, notesWith: () => ({ notes: 20, exact: false }) });
    expect(user.problems).toEqual([]);
    expect(ruleOf(user, '冰箱')).toBe('needs-context');
    expect(user.doubtful).toEqual(['冰箱']);
  });

  it('is anywhere for what the note confirms', () => {
    const user = userFrameworks({ 成長: properties('latticework-confirmed: [成长]') }, { total: 40, notesWith: () => ({ notes: 39, exact: true }) });
    expect(user.problems).toEqual([]);
    expect(ruleOf(user, '成長')).toBe('anywhere');
  });

  it('stays careful for a name that the catalogue holds for ambiguous', () => {
    const [ambiguous] = base.frameworks.flatMap(({ matching }) => matching.filter(({ rule }) => rule === 'heading-only'));
    if (ambiguous === undefined) throw new Error('The catalogue has no name for headings only.');
    const user = userFrameworks({ 甲效應: properties(`aliases: ["${ambiguous.alias}"]`) });
    expect(ruleOf(user, ambiguous.alias)).toBe('heading-only');
  });
});

describe('many framework notes', () => {
  it('are read, in the order of their paths', () => {
    const notes = Array.from({ length: 1000 }, (_, at) => analysisOf(properties(`aliases: [門店效應${String(at)}號, "${'x'.repeat(300)}", 1]`), `Frameworks/門店現象${String(at).padStart(4, '0')}.md`));
    const user = readUserFrameworks([...notes].reverse(), base);
    expect(user.frameworks).toHaveLength(1000);
    expect(user.frameworks[7]?.id).toBe('note:Frameworks/門店現象0007');
    expect(user.problems).toHaveLength(2000);
  });
});
