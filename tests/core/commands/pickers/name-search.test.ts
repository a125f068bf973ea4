import { describe, expect, it } from 'vitest';
import { NameSearch } from '../../../../src/commands/pickers/name-search';
import { RULES } from '../../rules';

const DILEMMA = { id: 'dilemma', names: ['囚徒困境', '囚犯困境', 'Prisoner’s dilemma'] };
const SHIFT = { id: 'shift', names: ['典範移轉', '范式转移', 'Paradigm shift'] };
const GAMES = { id: 'games', names: ['賽局理論', '博弈论', 'Game theory', 'Dilemma games'] };
const search = new NameSearch([SHIFT, GAMES, DILEMMA]);

function ids(query: string): readonly string[] {
  return search.find(query).map(({ item }) => item.id);
}

/** The names of the whole catalogue that a query finds, as a suggester over all frameworks lists them. */
const catalogue = new NameSearch(RULES.catalogue.frameworks.map(({ id, aliases }) => ({ id, names: aliases })));

function found(query: string): readonly string[] {
  return catalogue.find(query).map(({ item }) => item.id);
}

describe('NameSearch', () => {
  it('gives everything in the order given when nothing is asked', () => {
    expect(ids(' ')).toEqual(['shift', 'games', 'dilemma']);
  });

  it.each([['囚徒困境', 'dilemma'], ['囚犯', 'dilemma'], ['典范', 'shift'], ['prisoners dilemma', 'dilemma'], ['ＰＡＲＡＤＩＧＭ', 'shift']])(
    'finds %s in any script, case and width', (query, id) => {
      expect(ids(query)).toEqual([id]);
    });

  it('puts a beginning before a place within', () => {
    expect(ids('dilemma')).toEqual(['games', 'dilemma']);
  });

  it.each([['pd', 'dilemma'], ['prisdil', 'dilemma'], ['dilemma pris', 'dilemma'], ['囚困', 'dilemma'], ['gam th', 'games']])(
    'knows what %s is short for', (query, id) => {
      expect(ids(query)).toEqual([id]);
    });

  it.each([['prisner', 'dilemma'], ['paradgim', 'shift'], ['gmae', 'games'], ['thoery', 'games'], ['囚途困境', 'dilemma'], ['典範移動', 'shift']])(
    'forgives the slip in %s', (query, id) => {
      expect(ids(query)).toEqual([id]);
    });

  it('forgives nothing where something is as typed', () => {
    expect(ids('game')).toEqual(['games']);
    expect(new NameSearch([{ names: ['Game theory'] }, { names: ['Gate theory'] }]).find('game')).toHaveLength(1);
  });

  it.each(['zzz', 'dlm', '困囚', 'gt x', 'pt'])('finds nothing by %s, whose letters are only somewhere in a name', (query) => {
    expect(ids(query)).toEqual([]);
  });

  it('lists of the whole catalogue only what holds the query', () => {
    const holds = RULES.catalogue.frameworks.filter(({ aliases }) => aliases.some((name) => /moat/i.test(name)));
    expect(found('moat')).toHaveLength(holds.length);
    expect(new Set(found('moat'))).toEqual(new Set(holds.map(({ id }) => id)));
  });

  it.each([['護城', 'economic-moat'], ['maot', 'economic-moat'], ['reflexivty', 'reflexivity'], ['囚犯', 'prisoners-dilemma'], ['jtbd', 'jobs-to-be-done']])(
    'finds by %s the framework meant among the first three of the whole catalogue', (query, id) => {
      expect(found(query).slice(0, 3)).toContain(id);
    });

  it('says by which spelling a thing was found', () => {
    expect(search.find('范式')).toEqual([{ item: SHIFT, spelling: '范式转移' }]);
  });

  it('knows a name that is there already, however it is written', () => {
    expect(search.named(' 囚犯困境 ')).toBe(DILEMMA);
    expect(search.named('Game')).toBeUndefined();
  });
});
