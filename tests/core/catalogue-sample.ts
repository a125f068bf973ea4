import type { Catalogue } from '../../src/core/frameworks/catalogue';
import { extendCatalogue, parseCatalogue } from '../../src/core/frameworks/catalogue';
import type { Framework } from '../../src/core/frameworks/framework';

/** A framework with what a test of names and templates looks at. */
export function framework(id: string, hant: string, en: string, more: Partial<Framework> = {}): Framework {
  return {
    id,
    category: 'sample',
    names: { 'zh-Hant': hant, 'zh-Hans': hant, en },
    aliases: [hant, en],
    matching: [],
    definition: { 'zh-Hant': '', 'zh-Hans': '', en: '' },
    questions: { 'zh-Hant': [], 'zh-Hans': [], en: [] },
    risks: { 'zh-Hant': [], 'zh-Hans': [], en: [] },
    related: [],
    ...more,
  };
}

export const DILEMMA = framework('prisoners-dilemma', '囚徒困境', "Prisoner's dilemma", {
  aliases: ['囚徒困境', '囚犯困境', "Prisoner's dilemma"],
  questions: { 'zh-Hant': ['若不跟進會怎樣？', '誰能先停手？'], 'zh-Hans': ['若不跟进会怎样？'], en: ['What if it does not follow?'] },
  risks: { 'zh-Hant': ['報酬憑感覺填', '誤判為被迫', '第三項'], 'zh-Hans': ['报酬凭感觉填'], en: ['Payoffs filled by feel'] },
});
export const FLYWHEEL = framework('flywheel', '飛輪效應', 'Flywheel', {
  questions: { 'zh-Hant': ['哪一步會卡住？'], 'zh-Hans': ['哪一步会卡住？'], en: ['Which step sticks?'] },
});
export const MOAT = framework('moat', '護城河', 'Moat');

/** A catalogue of exactly these frameworks. */
export function catalogueOf(...frameworks: readonly Framework[]): Catalogue {
  const empty = JSON.stringify({ schema: 1, categories: [], simplified: { characters: '', phrases: [] }, frameworks: {} });
  return extendCatalogue(parseCatalogue(empty, () => '{}'), frameworks);
}
