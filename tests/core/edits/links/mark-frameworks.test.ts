import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeNote } from '../../../../src/core/analysis';
import { applyEdits } from '../../../../src/core/edits/apply-edits';
import { markFrameworks, type MarkRules, markUsedFrameworks, whyNotMarked } from '../../../../src/core/edits/links/mark-frameworks';
import type { EditPlan, PlannedNote } from '../../../../src/core/edits/text-edit';
import { SCRIPTS } from '../../../../src/core/frameworks/framework';
import { FRAMEWORK_MARKS } from '../../../../src/core/settings';
import { RULES } from '../../rules';

const { catalogue } = RULES;
const BODY = '# 航運\n\n## 囚徒困境\n\n誰先降價誰先死，兩家都不肯先停手。\n\n## 護城河\n\n- 維修網的密度決定續約率。\n';

function rules(more: Partial<MarkRules> = {}): MarkRules {
  return { marks: 'property-text', tagPrefix: RULES.tagPrefix, catalogue, script: 'zh-Hant', linkOf: () => null, ...more };
}

function note(text: string, path = '研究/航運.md'): PlannedNote {
  return { path, text, analysis: analyzeNote(path, text, RULES) };
}

function written(text: string, plan: EditPlan): string {
  if (plan.kind === 'refused') throw new Error(plan.refusal.kind);
  return plan.kind === 'edits' ? applyEdits(text, plan.edits) : text;
}

function marked(text: string, more: Partial<MarkRules> = {}): string {
  return written(text, markUsedFrameworks(note(text), rules(more)));
}

describe('marking a note with its frameworks', () => {
  it.each([
    ['property-text', '---\nframeworks:\n  - 囚徒困境\n  - 護城河\n---\n'],
    ['tags', '---\ntags:\n  - framework/囚徒困境\n  - framework/護城河\n---\n'],
    ['property-links', '---\nframeworks:\n  - 囚徒困境\n  - "[[Frameworks/護城河]]"\n---\n'],
  ] as const)('%s', (marks, frontMatter) => {
    const linkOf = (id: string): string | null => (id === 'economic-moat' ? '[[Frameworks/護城河]]' : null);
    expect(marked(BODY, { marks, linkOf })).toBe(frontMatter + BODY);
  });

  it('writes the name instead of a link that would be read as another framework', () => {
    expect(marked(BODY, { marks: 'property-links', linkOf: () => '[[護城河]]' })).toBe(`---\nframeworks:\n  - 囚徒困境\n  - "[[護城河]]"\n---\n${BODY}`);
  });

  it('leaves alone what is marked already, in any spelling and by either mark', () => {
    const text = `---\nframeworks: ["prisoner's dilemma"] # mine\ntags: [framework/moat]\n---\n${BODY}`;
    expect(marked(text)).toBe(text);
    expect(marked(text, { marks: 'tags' })).toBe(text);
  });

  it('takes a tag in the text for a mark, and a link in a sentence for none', () => {
    expect(marked(`${BODY}\n#framework/moat [[囚徒困境]]\n`)).toContain('---\nframeworks:\n  - 囚徒困境\n---\n');
  });

  it('keeps tags that differ by nothing but letter case', () => {
    const text = `---\ntags: ["#Framework/囚徒困境x", other]\n---\n${BODY}`;
    expect(marked(text, { marks: 'tags' })).toBe(`---\ntags: ["#Framework/囚徒困境x", other, framework/囚徒困境, framework/護城河]\n---\n${BODY}`);
  });

  it('marks what somebody chose, though it is only named in passing', () => {
    const text = '# 航運\n\n- 護城河不在船。\n';
    expect(whyNotMarked(note(text).analysis)).toBe('none-used');
    expect(written(text, markFrameworks(note(text), ['economic-moat'], rules()))).toBe(`---\nframeworks:\n  - 護城河\n---\n${text}`);
  });

  it('says why a note is not marked', () => {
    expect(whyNotMarked(note(BODY, 'Frameworks/航運.md').analysis)).toBe('framework-note');
    expect(whyNotMarked(note(`---\nlatticework: false\n---\n${BODY}`).analysis)).toBe('left-out');
    expect(whyNotMarked(note(marked(BODY)).analysis)).toBe('all-marked');
    expect(whyNotMarked(note(BODY).analysis)).toBeNull();
  });

  it.each(['framework-note', 'left-out'] as const)('writes nothing into a note that is a %s', (why) => {
    const left = why === 'left-out' ? note(`---\nlatticework: false\n---\n${BODY}`) : note(BODY, 'Frameworks/航運.md');
    expect(markFrameworks(left, ['economic-moat'], rules())).toEqual({ kind: 'nothing' });
  });

  it.each(SCRIPTS.flatMap((script) => FRAMEWORK_MARKS.map((marks) => [marks, script] as const)))('as %s in %s is read as the same framework, for every one of the catalogue', (marks, script) => {
    const plain = note('# 空白\n\n字。\n');
    const wrong = catalogue.frameworks.filter(({ id }) => {
      const text = written(plain.text, markFrameworks(plain, [id], rules({ marks, script })));
      const { mentions } = note(text).analysis;
      return mentions.map(({ framework, place }) => `${framework} ${place}`).join() !== `${id} ${marks === 'tags' ? 'tag' : 'property'}`;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('changes nothing but the front matter of any note, and nothing the second time', () => {
    const lines = fc.array(fc.constantFrom('## 囚徒困境', '護城河很深，維修網就是護城河。', '', '- 飛輪：越轉越快', '> 引', '▋單位經濟', 'tags: x', '```', '| a | b |'), { maxLength: 12 });
    const heads = fc.constantFrom('', '---\ntags: a, b\n---\n', '---\n# c\nframeworks: [x] # y\n"key with": 1\n---\n', '---\nframeworks: "[[護城河]]"\n---\n', '---\ntags:\n- z\n---\n');
    fc.assert(fc.property(heads, lines, fc.constantFrom(...FRAMEWORK_MARKS), fc.constantFrom(...SCRIPTS), (head, body, marks, script) => {
      const tail = body.join('\n');
      const once = marked(head + tail, { marks, script });
      expect(once.endsWith(tail)).toBe(true);
      expect(marked(once, { marks, script })).toBe(once);
      expect(whyNotMarked(note(once).analysis)).toBeOneOf(['none-used', 'all-marked']);
    }), { numRuns: 100 });
  });
});
