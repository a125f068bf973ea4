import { describe, expect, it } from 'vitest';
import { NameSearch } from '../../../src/commands/name-search';

const DILEMMA = { id: 'dilemma', names: ['囚徒困境', '囚犯困境', 'Prisoner’s dilemma'] };
const SHIFT = { id: 'shift', names: ['典範移轉', '范式转移', 'Paradigm shift'] };
const GAMES = { id: 'games', names: ['賽局理論', '博弈论', 'Game theory', 'Dilemma games'] };
const search = new NameSearch([SHIFT, GAMES, DILEMMA]);

const noFuzzy = (): null => null;

function ids(query: string, fuzzy: (text: string) => number | null = noFuzzy): readonly string[] {
  return search.find(query, fuzzy).map(({ item }) => item.id);
}

describe('NameSearch', () => {
  it('gives everything in the order given when nothing is asked', () => {
    expect(ids(' ')).toEqual(['shift', 'games', 'dilemma']);
  });

  it.each([['囚徒困境', 'dilemma'], ['囚犯', 'dilemma'], ['典范', 'shift'], ['prisoners dilemma', 'dilemma'], ['ＰＡＲＡＤＩＧＭ', 'shift']])(
    'finds %s in any script, case and width', (query, id) => {
      expect(ids(query)).toEqual([id]);
    });

  it('puts a beginning before a place within, and those before fuzzy matches', () => {
    expect(ids('dilemma')).toEqual(['games', 'dilemma']);
    expect(ids('dilemma', (text) => (text === 'Paradigm shift' ? -1 : null))).toEqual(['games', 'dilemma', 'shift']);
  });

  it('orders fuzzy matches by their score', () => {
    const scores = new Map([['Paradigm shift', -3], ['Game theory', -1], ['囚犯困境', -2]]);
    expect(ids('zzz', (text) => scores.get(text) ?? null)).toEqual(['games', 'dilemma', 'shift']);
  });

  it('says by which spelling a thing was found', () => {
    expect(search.find('范式', noFuzzy)).toEqual([{ item: SHIFT, spelling: '范式转移' }]);
  });

  it('knows a name that is there already, however it is written', () => {
    expect(search.named(' 囚犯困境 ')).toBe(DILEMMA);
    expect(search.named('Game')).toBeUndefined();
  });
});
