import { describe, expect, it } from 'vitest';
import { analyzeNote, type NoteAnalysis } from '../../../../src/core/analysis';
import { buildTemplate, type TemplateOptions } from '../../../../src/core/edits/templates/template';
import { SCRIPTS } from '../../../../src/core/frameworks/framework';
import { explainNote } from '../../../../src/core/note/explain';
import { RULES } from '../../rules';

const CHOSEN = ['prisoners-dilemma', 'unit-economics', 'flywheel'].flatMap((id) => RULES.catalogue.byId.get(id) ?? []);
const ANSWERS = {
  'zh-Hant': '兩家晶圓廠都怕落後，所以明知報酬不高也一起擴產。',
  'zh-Hans': '两家晶圆厂都怕落后，所以明知回报不高也一起扩产。',
  en: 'Both foundries fear falling behind, so both spend although returns are poor.',
};

const variants = SCRIPTS.flatMap((script) => (['bar', 'atx'] as const).flatMap((mark) => [1, 3].map((count) => ({ script, mark, count }))));

function optionsFor({ script, mark, count }: (typeof variants)[number]): TemplateOptions {
  return { mode: 'note', frameworks: CHOSEN.slice(0, count), script, mark, bar: '▋', date: '2026-02-20', title: 'T', company: 'TSMC' };
}

function read(text: string): NoteAnalysis {
  return analyzeNote('new.md', text, RULES);
}

describe.each(variants)('a template in $script with $mark headings and $count frameworks, read back', (variant) => {
  const options = optionsFor(variant);
  const { text, caret } = buildTemplate(options);
  const answered = text.slice(0, caret) + ANSWERS[variant.script] + text.slice(caret);

  it('makes no card and no item while nothing is answered', () => {
    const { cards, items } = read(text);
    expect([cards, items]).toEqual([[], []]);
  });

  it('is explained by the roles its headings announce while nothing is answered', () => {
    const roles = explainNote('new.md', text, RULES).lines.flatMap((line) => (line.kind === 'heading' && line.heading !== 'T' ? [line.role] : []));
    expect(roles).toEqual(['summary', 'framework', ...options.frameworks.map(() => 'framework'), 'keypoints', 'risk', 'watch', 'learning']);
  });

  it('has the roles its headings stand for once there is something below them, and its date and company', () => {
    const { sections, created, companies } = read(text.replaceAll('\n\n\n\n', `\n\n${ANSWERS[variant.script]}\n\n`));
    const roles = ['summary', 'framework', ...options.frameworks.map(() => 'framework'), 'keypoints', 'risk', 'watch', 'learning'];
    // The last section is filled below the template's end.
    expect(sections.filter((section) => section.heading !== 'T').map((section) => section.role).slice(0, -1)).toEqual(roles.slice(0, -1));
    expect([created, companies[0]?.name]).toEqual(['2026-02-20', 'TSMC']);
  });

  it('makes the card of the first framework as soon as one sentence answers it, and no other', () => {
    const { cards } = read(answered);
    expect(cards.map((card) => card.frameworks)).toEqual([['prisoners-dilemma']]);
    expect(cards[0]?.gist).toBe(ANSWERS[variant.script]);
  });

  it('takes no prompt for something the note says', () => {
    const { mentions, items } = read(answered);
    const lines = answered.split('\n');
    const inPrompt = ({ line }: { readonly line: number }): boolean => lines[line - 1]?.startsWith('>') ?? false;
    expect([mentions.filter(inPrompt).map((mention) => mention.text), items.filter(inPrompt)]).toEqual([[], []]);
  });
});
