import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeNote } from '../../../../src/core/analysis';
import { applyEdits } from '../../../../src/core/edits/apply-edits';
import { type MarkRewrite, rewriteMarks } from '../../../../src/core/edits/links/rewrite-marks';
import { catalogueOf, DILEMMA, FLYWHEEL, MOAT } from '../../catalogue-sample';
import { RULES } from '../../rules';

const CATALOGUE = catalogueOf(DILEMMA, FLYWHEEL, MOAT);

const RENAME: MarkRewrite = {
  catalogue: CATALOGUE, framework: 'moat', tagPrefix: 'framework', renamesNote: true, keepsLink: () => false,
  to: { framework: 'moat', name: '寬護城河', tag: '寬護城河', link: '寬護城河', join: null },
};
const MERGE: MarkRewrite = {
  ...RENAME, renamesNote: false,
  to: { framework: 'flywheel', name: '飛輪效應', tag: '飛輪效應', link: '飛輪', join: 'flywheel' },
};

function rewritten(text: string, rewrite = RENAME, isFrameworkNote = false): string {
  const plan = rewriteMarks(text, rewrite, isFrameworkNote);
  if (plan.kind === 'refused') return plan.refusal.kind;
  return plan.kind === 'edits' ? applyEdits(text, plan.edits) : text;
}

describe('rewriteMarks', () => {
  it.each([
    ['---\nframeworks: [護城河, "[[Lenses/Moat|城牆]]", flywheel] # why\n---\n', '---\nframeworks: [寬護城河, "[[Lenses/寬護城河|城牆]]", flywheel] # why\n---\n'],
    ['---\ntags:\n  - framework/moat\n  - moat\n---\n', '---\ntags:\n  - framework/寬護城河\n  - moat\n---\n'],
    ['---\nframework: moat\n---\n', '---\nframework: 寬護城河\n---\n'],
    ['#framework/Moat 和 #framework/賽局/moat/深 與 #moat', '#framework/寬護城河 和 #framework/賽局/寬護城河/深 與 #moat'],
    ['[[Moat]]、[[Lenses/Moat#定義|城牆]]、[[Moat.md]]', '[[寬護城河]]、[[Lenses/寬護城河#定義|城牆]]、[[寬護城河.md]]'],
    ['| [[Moat\\|m]] |\n|---|\n| [[Moat\\|m]] |', '| [[寬護城河\\|m]] |\n|---|\n| [[寬護城河\\|m]] |'],
  ])('writes the new name in %s', (text, expected) => {
    expect(rewritten(text)).toBe(expected);
  });

  it.each([
    'Moat 是護城河。', '# 護城河', '`[[Moat]]` `#framework/moat`', '```\n[[Moat]]\n```', '%% #framework/moat %%', '![[Moat]]', '[moat](Moat.md)',
    '---\nfoo: moat\nframeworks: flywheel\n---\n#framework/flywheel [[Flywheel]]', '#other/moat',
  ])('leaves %s alone', (text) => {
    expect(rewritten(text)).toBe(text);
  });

  it('leaves what a framework note joins by its id, and changes what it joins by a name', () => {
    expect(rewritten('---\nframework: moat\n---\n', RENAME, true)).toBe('---\nframework: moat\n---\n');
    expect(rewritten('---\nframework: 護城河\n---\n', RENAME, true)).toBe('---\nframework: 寬護城河\n---\n');
    expect(rewritten('---\nframework: moat\n---\n', MERGE, true)).toBe('---\nframework: flywheel\n---\n');
  });

  it('names a framework once where two marks have become one', () => {
    expect(rewritten('---\nframeworks: [flywheel, 護城河, Moat]\n---\n', MERGE)).toBe('---\nframeworks: [flywheel]\n---\n');
    expect(rewritten('---\ntags: [framework/moat, framework/飛輪效應]\n---\n', MERGE)).toBe('---\ntags: [framework/飛輪效應]\n---\n');
  });

  it('leads links to another note and keeps the words they show', () => {
    expect(rewritten('[[Lenses/Moat]] [[Moat|城牆]]', MERGE)).toBe('[[飛輪|Moat]] [[飛輪|城牆]]');
    expect(rewritten('| a |\n|---|\n| [[Moat]] |', MERGE)).toBe('| a |\n|---|\n| [[飛輪\\|Moat]] |');
  });

  it('keeps the links that it is told to', () => {
    expect(rewritten('[[Moat]] [[護城河]]', { ...MERGE, keepsLink: (target) => target === 'Moat' })).toBe('[[Moat]] [[飛輪|護城河]]');
  });

  it('leaves tags where no tag can be made of the name', () => {
    expect(rewritten('#framework/moat [[Moat]]', { ...RENAME, to: { ...RENAME.to, tag: null } })).toBe('#framework/moat [[寬護城河]]');
  });

  it('refuses a note whose properties cannot be changed line by line', () => {
    expect(rewritten('---\nframeworks: &a [moat]\n---\n')).toBe('unsupported-property');
  });

  it('takes the prefix of the settings as it is', () => {
    expect(rewritten('#c++/moat #framework/moat', { ...RENAME, tagPrefix: 'c++' })).toBe('#c++/寬護城河 #framework/moat');
  });
});

const marks = fc.constantFrom('[[Moat]]', '[[護城河|x]]', '#framework/moat', '#framework/a/moat', '護城河', '`[[Moat]]`', '```', '\n', ' ', '- ', '| ', '[[Flywheel]]', '[[', '%%', 'Moat');

describe('any note', () => {
  it('is marked with nothing of the old once it has been rewritten, and then stays', () => {
    fc.assert(fc.property(fc.array(marks, { maxLength: 30 }), (parts) => {
      const once = rewritten(parts.join(''), MERGE);
      expect(rewritten(once, MERGE)).toBe(once);
      const { mentions } = analyzeNote('x.md', once, { ...RULES, catalogue: CATALOGUE });
      expect(mentions.filter(({ framework, place }) => framework === 'moat' && (place === 'tag' || place === 'link'))).toEqual([]);
    }), { numRuns: 150 });
  });
});
