import type { Framework, Script } from '../../../src/core/frameworks/framework';
import { randomFrom } from './random';

/** A generated note. */
export interface PlantedNote {
  readonly path: string;
  readonly text: string;
}

/** Every two notes in a row are partners: both are about the same two frameworks of the many that few notes are about. */
export interface PlantedVault {
  readonly notes: readonly PlantedNote[];
  readonly partnerOf: (place: number) => string;
}

type Draw = <T>(values: readonly T[]) => T;

const SCRIPTS: readonly Script[] = ['zh-Hant', 'zh-Hans', 'en'];
const COMPANIES = ['台積電', 'Costco', '美团', 'ASML', '大立光', 'Nvidia', '宁德时代', 'Visa'];
const FILLER = ['管理層說今年會比去年好，但沒有給數字。', 'The call was short and nobody asked about inventory.', '渠道反馈补货正常，没有看到异常。'];
/** So many frameworks are everywhere; the others are planted. */
const COMMON = 24;

/**
 * A vault of `pairs` pairs. Around the two frameworks that make the pair every note names some of the common ones in
 * any place and strength, drops others in passing, and is about a company that hundreds of notes are about.
 */
export function plantedVault(frameworks: readonly Framework[], pairs: number, seed: number): PlantedVault {
  const draw = randomFrom(seed);
  // Names by a rule of their own may be no mention where they are planted.
  const plain = frameworks.filter(({ matching }) => matching.length === 0);
  const common = plain.slice(0, COMMON);
  const rare = plain.slice(COMMON);
  const notes = Array.from({ length: pairs }, (_, pair) => {
    const one = draw(rare);
    const shared = [one, draw(rare.filter((framework) => framework !== one))];
    return [0, 1].map((side) => plantedNote(`${String(pair).padStart(4, '0')}-${String(side)}.md`, shared, common, draw));
  }).flat();
  return { notes, partnerOf: (place) => notes[place ^ 1]?.path ?? '' };
}

/** A note about `shared`, whose other words name some of `others`. */
export function plantedNote(path: string, shared: readonly Framework[], others: readonly Framework[], draw: Draw): PlantedNote {
  const script = draw(SCRIPTS);
  const name = (framework: Framework): string => framework.names[script];
  const tagged = shared.slice(0, draw([0, 1]));
  const sections = shared.slice(tagged.length);
  const common = [draw(others), draw(others), draw(others)];
  const lines = [
    '---', `company: ${draw(COMPANIES)}`, `frameworks: ${JSON.stringify(tagged.map(name))}`, '---',
    ...sections.flatMap((framework) => [`## ${name(framework)}`, '', draw(FILLER), '']),
    ...(draw([true, false]) ? common.slice(0, 1).flatMap((framework) => [`## ${name(framework)}`, '', draw(FILLER), '']) : []),
    `他順口提到${name(draw(others))}，沒有多說。`, '',
    script === 'en' ? '## Risks' : '## 潛在風險', '',
    ...common.map((framework) => `- ${name(framework)}：${draw(FILLER)}`),
  ];
  return { path, text: lines.join('\n') };
}
