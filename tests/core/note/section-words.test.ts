import { describe, expect, it } from 'vitest';
import sectionsJson from 'latticework:sections';
import { namesInHeading } from '../../../src/core/frameworks/heading-names';
import { parseCatalogue } from '../../../src/core/frameworks/catalogue';
import catalogueJson from 'latticework:catalogue';
import textsJson from 'latticework:catalogue-texts';
import { cleanHeading } from '../../../src/core/note/clean-heading';
import { ownRole } from '../../../src/core/note/role';
import { ROLES } from '../../../src/core/note/section';
import { parseSectionWords, wordKey, type SectionWordsData } from '../../../src/core/note/section-words';
import { foldForMatching } from '../../../src/core/text/fold';

const data = JSON.parse(sectionsJson) as SectionWordsData;
const words = parseSectionWords(sectionsJson);
const catalogue = parseCatalogue(catalogueJson, () => textsJson);
const LISTS = ['exact', 'suffix', 'prefix', 'contains'] as const;
const PHRASES = ['stop', 'prompts', 'unfilled', 'instructions', 'investing'] as const;

interface Listed {
  readonly kind: string;
  readonly list: string;
  readonly term: string;
}

function listed(): Listed[] {
  return Object.entries(data.kinds).flatMap(([kind, lists]) =>
    LISTS.flatMap((list) => (lists[list] ?? []).map((term) => ({ kind, list, term }))));
}

function twice(terms: readonly string[], key: (term: string) => string): string[] {
  return terms.filter((term, index) => terms.findIndex((other) => key(other) === key(term)) !== index);
}

function roleOf(heading: string): string {
  const own = ownRole(cleanHeading(heading), namesInHeading(heading, catalogue), words);
  return own?.role ?? 'none';
}

describe('the vocabulary of headings', () => {
  it('has only kinds that are roles', () => {
    expect(Object.keys(data.kinds).filter((kind) => !ROLES.some((role) => role === kind))).toEqual([]);
  });

  it('has no term that folds to nothing', () => {
    expect(listed().filter(({ term }) => wordKey(term) === '')).toEqual([]);
    expect(PHRASES.flatMap((list) => data[list] ?? []).filter((phrase) => foldForMatching(phrase) === '')).toEqual([]);
  });

  it('has no term that two kinds claim', () => {
    const kindOf = new Map<string, string>();
    const disputed = listed().filter(({ kind, term }) => {
      const key = wordKey(term);
      const first = kindOf.get(key) ?? kind;
      kindOf.set(key, first);
      return first !== kind;
    });
    expect(disputed).toEqual([]);
  });

  it('lists no term twice in one list, in whatever script', () => {
    const repeated = Object.entries(data.kinds).flatMap(([kind, lists]) =>
      LISTS.flatMap((list) => twice(lists[list] ?? [], wordKey).map((term) => `${kind}.${list}: ${term}`)));
    expect(repeated).toEqual([]);
    expect(PHRASES.flatMap((list) => twice(data[list] ?? [], wordKey).map((term) => `${list}: ${term}`))).toEqual([]);
  });

  it('stops only what holds a section word', () => {
    const terms = listed().filter(({ list }) => list !== 'contains').map(({ term }) => wordKey(term));
    const idle = (data.stop ?? []).filter((phrase) => !terms.some((term) => wordKey(phrase).includes(term)));
    expect(idle).toEqual([]);
  });

  it('stops no heading that is itself a section word of risks, key points or frameworks', () => {
    const stopped = listed().filter(({ kind, list }) => list !== 'contains' && ['framework', 'keypoints', 'risk'].includes(kind))
      .filter(({ term }) => words.stops.some((stop) => stop === wordKey(term)));
    expect(stopped).toEqual([]);
  });

  it('has prompts and instructions long enough not to begin sentences of a note', () => {
    const short = [...words.prompts.values(), ...words.instructions.values()].flat().filter((phrase) => phrase.length < (/^[a-z]/.test(phrase) ? 6 : 3));
    expect(short).toEqual([]);
  });

  it('has words of business of which none is part of another, so that one mention counts once', () => {
    const inside = words.investing.filter((word) => words.investing.some((other) =>
      other !== word && (/^[a-z]/.test(word) ? ` ${other} `.includes(` ${word} `) : other.includes(word))));
    expect(inside).toEqual([]);
  });
});

describe('roles of headings as people write them', () => {
  it.each([
    ['▋分析框架 (The Analytical Frameworks)', 'framework'],
    ['二、核心邏輯框架', 'framework'],
    ['巴菲特的框架', 'framework'],
    ['框架一：囚徒困境', 'framework'],
    ['Decision-Making Framework', 'framework'],
    ['Marco de análisis', 'framework'],
    ['分析の枠組み', 'framework'],
    ['분석 프레임워크', 'framework'],
    ['กรอบการวิเคราะห์', 'framework'],
    ['▋容易讓人抓到關鍵點 (Key Takeaways)', 'keypoints'],
    ['**精华收获**', 'keypoints'],
    ['重點整理', 'keypoints'],
    ['影片重點', 'keypoints'],
    ['Key Metrics', 'keypoints'],
    ['💡 Key Takeaways from the call', 'keypoints'],
    ['Ideas clave', 'keypoints'],
    ['重要ポイント', 'keypoints'],
    ['핵심 포인트', 'keypoints'],
    ['ประเด็นสำคัญ', 'keypoints'],
    ['▋**潛在風險**', 'risk'],
    ['综合风险提示', 'risk'],
    ['存貨集中風險', 'risk'],
    ['8. 投資論點失效條件', 'risk'],
    ['第三部分：空頭論述（Bear Case）', 'risk'],
    ['Kill Conditions', 'risk'],
    ['Pre-Mortem — What Can Go Wrong?', 'risk'],
    ['Principales riesgos', 'risk'],
    ['Contra-tesis', 'risk'],
    ['リスク要因', 'risk'],
    ['한빛제지의 리스크', 'risk'],
    ['ปัจจัยเสี่ยง', 'risk'],
    ['我們可以怎麼學習這樣的框架？', 'learning'],
    ['Practice and learning', 'learning'],
    ['Tesis de inversión', 'thesis'],
    ['投資仮説', 'thesis'],
    ['Catalizadores', 'catalyst'],
    ['밸류에이션', 'valuation'],
    ['Valoracion', 'valuation'],
    ['Resumen Ejecutivo', 'summary'],
    ['สรุป', 'summary'],
    ['Proximos pasos', 'action'],
    ['後續觀察重點', 'watch'],
    ['출처', 'source'],
  ])('%s is %s', (heading, role) => {
    expect(roleOf(heading)).toBe(role);
  });

  it.each([
    '時間框架', '前端框架', '深度學習框架', 'LangChain framework', 'Synthesis', 'Evaluation', '風險溢酬', '高風險', '中國股權風險溢酬', '關鍵字', '重點區域', '使用情境',
    'Gestión de riesgos', 'リスクプレミアム', '무위험', 'Value at risk', 'Stocks to watch', '本內容不構成投資建議', 'Sources of growth', '數據與平台', 'Puntos críticos', '架構設計重點', 'ความเสี่ยงสูง',
  ])('%s says nothing of its section', (heading) => {
    expect(roleOf(heading)).toBe('none');
  });
});
