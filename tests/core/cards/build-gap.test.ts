import { describe, expect, it } from 'vitest';
import type { NoteAnalysis } from '../../../src/core/analysis';
import { buildGap } from '../../../src/core/cards/build-gap';
import type { GapLine } from '../../../src/core/cards/link-models';
import { FrameworkIndex } from '../../../src/core/index/framework-index';
import { gapKey } from '../../../src/core/index/gap-key';
import { analysisOf, cardNote } from '../build-analysis';
import { catalogueOf, DILEMMA, FLYWHEEL, MOAT } from '../catalogue-sample';
import { FRAMEWORK_NOTE } from '../framework-note-sample';
import { analysisOf as noteOf } from '../note/read-note';

const CATALOGUE = catalogueOf(DILEMMA, FLYWHEEL, MOAT);

function gap(role: GapLine['role'], ...notes: readonly NoteAnalysis[]): readonly GapLine[] {
  const index = new FrameworkIndex();
  for (const note of notes) index.put(note);
  return buildGap(index, 'own.md', role, CATALOGUE, 'zh-Hant');
}

function lists(path: string, framework: string, ...risks: readonly string[]): NoteAnalysis {
  return cardNote(path, framework, { items: risks.map((text, at) => ({ role: 'risk' as const, text, line: 20 + at })) });
}

const texts = (lines: readonly GapLine[]): readonly string[] => lines.map(({ text }) => text);

describe('buildGap', () => {
  it('lists once, with its sources, what sharing notes say and this note does not', () => {
    const lines = gap('risk',
      lists('own.md', 'moat', '競爭對手大舉降價搶市'),
      lists('a.md', 'moat', '原料價格大漲，轉嫁不出去', '競爭對手降價搶市'),
      lists('b.md', 'moat', '原料價格大漲，成本轉嫁不出去'),
      lists('c.md', 'flywheel', '工廠缺水'));
    expect(lines.map(({ sources }) => sources.map(({ path, line }) => [path, line]))).toEqual([[['a.md', 20], ['b.md', 20]]]);
    expect(lines[0]).toMatchObject({ role: 'risk', key: '原料價格大漲，轉嫁不出去', frameworks: [{ name: '護城河' }] });
  });

  it('puts first what most notes list, then what comes by the rarer framework', () => {
    const own = analysisOf('own.md', { mentions: [{ framework: 'moat', place: 'tag' }, { framework: 'flywheel', place: 'tag' }] });
    const others = Array.from({ length: 20 }, (_, at) => lists(`n${String(at)}.md`, 'own-idea'));
    const lines = gap('risk', own, ...others,
      lists('a.md', 'moat', '工廠缺水'), lists('b.md', 'flywheel', '創辦人離開公司'),
      lists('c.md', 'moat', '專利全數到期失效'), lists('d.md', 'moat', '專利到期失效'), lists('e.md', 'moat', '專利到期失效'));
    expect(texts(lines)).toEqual(['專利全數到期失效', '創辦人離開公司', '工廠缺水']);
  });

  it('takes a line that is about the framework for more than one of the note as a whole', () => {
    const about = cardNote('a.md', 'moat', {
      items: [{ role: 'risk', text: '工廠缺水', line: 20 }, { role: 'risk', text: '護城河變淺', line: 21, frameworks: ['moat'] }],
    });
    expect(texts(gap('risk', cardNote('own.md', 'moat'), about))).toEqual(['護城河變淺', '工廠缺水']);
  });

  it('words a line as a note in the own language does', () => {
    const english = { ...lists('a.md', 'moat', 'NAND 價格 price falls'), created: '2026-02-01', language: 'en' as const };
    const lines = gap('risk', lists('own.md', 'moat'), english, lists('b.md', 'moat', 'NAND 價格 price 下跌'));
    expect(lines.map(({ text, sources }) => [text, sources.map(({ path }) => path)])).toEqual([['NAND 價格 price 下跌', ['a.md', 'b.md']]]);
  });

  it('leaves out what the note calls not relevant, in any words, and long lines by their beginning', () => {
    const long = `${'工廠所在的河谷連年缺水，'.repeat(3)}而且${'本季第二座電廠跳機，備援也沒有啟動，'.repeat(5)}`;
    const notRelevant = ['競爭對手降價搶市', gapKey(long)];
    expect(gapKey(long).length).toBeLessThan(long.length);
    const own = { ...lists('own.md', 'moat'), notRelevant };
    expect(texts(gap('risk', own, lists('a.md', 'moat', '競爭對手大舉降價搶市', long, '專利到期')))).toEqual(['專利到期']);
  });

  it('has nothing from framework notes, from passing words, or for a framework note', () => {
    const definition = { ...lists('definition.md', 'moat', '工廠缺水'), frameworkNote: FRAMEWORK_NOTE };
    const passing = analysisOf('passing.md', { mentions: [{ framework: 'moat' }], items: [{ role: 'risk', text: '專利到期' }] });
    expect(gap('risk', lists('own.md', 'moat'), definition, passing)).toEqual([]);
    expect(gap('risk', { ...lists('own.md', 'moat'), frameworkNote: FRAMEWORK_NOTE }, lists('a.md', 'moat', '工廠缺水'))).toEqual([]);
  });

  it('asks the questions of other notes, and keeps them from the risks', () => {
    const asks = cardNote('a.md', 'moat', { items: [{ role: 'question', text: '護城河能守多久？', label: '時間' }, { role: 'risk', text: '工廠缺水' }] });
    expect(texts(gap('question', cardNote('own.md', 'moat'), asks))).toEqual(['時間：護城河能守多久？']);
  });

  it('does not ask what another note sets as an exercise', () => {
    const text = ['## 護城河', '', '它靠轉換成本。', '', '## 開放問題', '', '- 護城河能守多久？', '- 練習：寫下三家同業的轉換成本。', '- 自問：哪一家先降價？', '',
      '## 如何學習這個框架', '', '1. 練習：畫出它的轉換成本。', '2. 自問：我的持股有護城河嗎？'].join('\n');
    const lines = gap('question', cardNote('own.md', 'economic-moat'), noteOf(text, 'a.md'));
    expect(texts(lines)).toEqual(['護城河能守多久？', '自問：哪一家先降價？']);
  });
});
