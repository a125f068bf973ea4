import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import catalogueJson from 'latticework:catalogue';
import textsJson from 'latticework:catalogue-texts';
import { parseCatalogue } from '../../../src/core/frameworks/catalogue';
import { applyRules } from '../../../src/core/frameworks/name-rules';
import { foldForMatching } from '../../../src/core/text/fold';

const catalogue = parseCatalogue(catalogueJson, () => textsJson);
const added = ['es', 'ja', 'ko', 'th'].flatMap(readNames);

interface AddedNames {
  readonly id: string;
  readonly aliases: readonly string[];
}

/** The names of one language as its file has them, whether texts or rules. */
function readNames(language: string): AddedNames[] {
  const data: unknown = parse(readFileSync(new URL(`../../../src/catalogue/names/${language}.yaml`, import.meta.url), 'utf8'));
  return Object.entries(data ?? {}).map(([id, names]: [string, unknown]) => ({ id, aliases: Array.isArray(names) ? names.map(aliasOf) : [] }));
}

function aliasOf(name: unknown): string {
  return typeof name === 'object' && name !== null && 'alias' in name ? String(name.alias) : String(name);
}

/** The rule that the compiled catalogue has for a name. */
function ruleOf(id: string, alias: string): { readonly rule: string; readonly context?: readonly string[] } | undefined {
  return catalogue.byId.get(id)?.matching.find((rule) => rule.alias === alias);
}

/** Ids of the frameworks that count in a text that is one block. */
function namedIn(text: string, heading = false): string[] {
  const hits = catalogue.matcher.find(text);
  const { accepted } = applyRules(text, hits, { start: 0, end: text.length, heading: () => (heading ? { start: 0, end: text.length } : null) });
  return [...new Set(accepted.map(({ name }) => name.framework))];
}

describe('names in Spanish, Japanese, Korean and Thai', () => {
  it('belong to no other framework as well', () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, names, aliases } of catalogue.frameworks) {
      for (const name of [...Object.values(names), ...aliases]) {
        const folded = foldForMatching(name);
        owners.set(folded, (owners.get(folded) ?? new Set()).add(id));
      }
    }
    const shared = added.flatMap(({ id, aliases }) => aliases
      .filter((alias) => (owners.get(foldForMatching(alias))?.size ?? 0) > 1)
      .map((alias) => `${id}: ${alias} (${[...owners.get(foldForMatching(alias)) ?? []].join(', ')})`));
    expect(shared).toEqual([]);
  });

  it('are listed once in each file', () => {
    const repeated = added.flatMap(({ id, aliases }) => aliases.filter((alias, index) =>
      aliases.findIndex((other) => foldForMatching(other) === foldForMatching(alias)) !== index).map((alias) => `${id}: ${alias}`));
    expect(repeated).toEqual([]);
  });

  it('are all found, alone in a heading', () => {
    const missed = added.flatMap(({ id, aliases }) => aliases
      .filter((alias) => ruleOf(id, alias)?.rule !== 'needs-context')
      .filter((alias) => !namedIn(alias, true).includes(id)).map((alias) => `${id}: ${alias}`));
    expect(missed).toEqual([]);
  });

  it('need words for context that they do not hold themselves', () => {
    const idle = added.flatMap(({ id, aliases }) => aliases.flatMap((alias) => (ruleOf(id, alias)?.context ?? [])
      .filter((word) => foldForMatching(alias).includes(foldForMatching(word))).map((word) => `${alias}: ${word}`)));
    expect(idle).toEqual([]);
  });

  it.each([
    ['La marca y los costes de cambio forman su foso defensivo.', ['brand-power', 'switching-costs', 'economic-moat']],
    ['Ganan por economias de escala y poder de fijacion de precios.', ['scale-economies', 'pricing-power']],
    ['Es un dilema del prisionero con suma de partes.', ['prisoners-dilemma', 'sum-of-the-parts']],
    ['El foso de la empresa se ensancha.', ['economic-moat']],
    ['航空会社は囚人のジレンマに陥り、規模の経済も効かない。', ['prisoners-dilemma', 'scale-economies']],
    ['ネットワーク・効果とスイッチング・コストが参入障壁になる。', ['network-effects', 'switching-costs', 'barriers-to-entry']],
    ['이 회사의 해자는 전환비용과 네트워크 효과에서 나온다.', ['economic-moat', 'switching-costs', 'network-effects']],
    ['복리는 지루하지만 능력 범위 안에서만 작동한다.', ['compounding', 'circle-of-competence']],
    ['คูเมืองทางเศรษฐกิจมาจากผลกระทบจากเครือข่ายและการประหยัดต่อขนาด', ['economic-moat', 'network-effects', 'scale-economies']],
  ])('are found in a sentence: %s', (text, ids) => {
    expect(namedIn(text)).toEqual(ids);
  });

  it.each([
    ['victims, not moats', '피해자 모임이 소송을 냈다.'],
    ['staff benefits, not compounding', '복리후생이 좋은 회사.'],
    ['remote work, not a moat', 'リモートワークで競争優位を作る。'],
    ['the ditch of a castle', 'El foso del castillo está seco.'],
    ['a surname', '堀江氏は参入障壁について語った。'],
    ['cost of change', 'ต้นทุนการเปลี่ยนแปลงสูงมาก'],
    ['a town with a ditch', 'คูเมืองเชียงใหม่สวยมาก'],
    ['a brand as such', 'La marca lanza una nueva tienda.'],
    ['regional investment', '지역투자를 늘린다.'],
  ])('are not found in %s', (_what, text) => {
    expect(namedIn(text).filter((id) => ['economic-moat', 'compounding', 'switching-costs', 'brand-power', 'contrarian-investing'].includes(id))).toEqual([]);
  });
});
