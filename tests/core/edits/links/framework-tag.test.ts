import { describe, expect, it } from 'vitest';
import { frameworkTag } from '../../../../src/core/edits/links/framework-tag';
import { SCRIPTS } from '../../../../src/core/frameworks/framework';
import { analyzeNote } from '../../../../src/core/analysis';
import { catalogueOf, framework } from '../../catalogue-sample';
import { RULES } from '../../rules';

const { catalogue } = RULES;

/** The app's own rule for what ends a tag, and for what is none. */
const APP_TAG = /^[^\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+$/;

describe('a framework as a tag', () => {
  it.each(SCRIPTS)('is read as the same framework, for every framework of the catalogue (%s)', (script) => {
    const wrong = catalogue.frameworks.filter((known) => {
      const tag = frameworkTag(known, 'framework', catalogue, script) ?? '';
      const marked = [`---\ntags:\n  - ${tag}\n---\n`, `文字 #${tag} 文字\n`].map((text) => analyzeNote('a.md', text, RULES).mentions.map((mention) => mention.framework));
      return !APP_TAG.test(tag) || !/\D/.test(tag) || marked.some((found) => found.join() !== known.id);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['囚徒困境', 'zh-Hant', 'framework/囚徒困境'],
    ["Prisoner's dilemma", 'en', 'framework/Prisoners-dilemma'],
    ['Sum–of parts', 'en', 'framework/Sum-of-parts'],
    ['80/20', 'en', 'framework/80／20'],
    ['PEST / PESTEL analysis', 'en', 'framework/PEST／PESTEL-analysis'],
    ['S 曲線', 'zh-Hant', 'framework/S-曲線'],
  ] as const)('%s', (name, script, tag) => {
    const known = framework('x', name, name, { aliases: [name] });
    expect(frameworkTag(known, 'framework', catalogueOf(known), script)).toBe(tag);
  });

  it('takes another name where its own has marks that no tag can hold', () => {
    const known = framework('r-and-d', 'R&D 效率', 'R&D yield', { aliases: ['R&D 效率', 'R&D yield', 'Research yield'] });
    expect(frameworkTag(known, 'lens', catalogueOf(known), 'en')).toBe('lens/Research-yield');
    expect(frameworkTag(known, 'lens', catalogueOf(known), 'zh-Hant')).toBe('lens/Research-yield');
  });

  it('takes no name that another framework has', () => {
    const first = framework('first', '護城河', 'Moat');
    const second = framework('second', '護城河', 'Moat', { aliases: ['護城河', 'Moat', 'My moat'] });
    expect(frameworkTag(second, 'framework', catalogueOf(first, second), 'en')).toBe('framework/My-moat');
  });

  it('is none where no name can be a tag', () => {
    const known = framework('note:Frameworks/A & B', 'A & B', 'A & B', { aliases: ['A & B'] });
    expect(frameworkTag(known, 'framework', catalogueOf(known), 'en')).toBeNull();
  });
});
