import { describe, expect, it } from 'vitest';
import { analyzeNote } from '../../../../src/core/analysis';
import { applyEdits } from '../../../../src/core/edits/apply-edits';
import { planGapLine } from '../../../../src/core/edits/links/gap-line';
import { dismissGap } from '../../../../src/core/edits/links/not-relevant';
import type { EditPlan, PlannedNote } from '../../../../src/core/edits/text-edit';
import { RULES } from '../../rules';

const LINE = { role: 'risk', text: '兩家*最大*的客戶' } as const;

function note(text: string): PlannedNote {
  return { path: 'a.md', text, analysis: analyzeNote('a.md', text, RULES) };
}

function after(text: string, plan: EditPlan): string {
  if (plan.kind === 'refused') throw new Error(plan.refusal.kind);
  return plan.kind === 'edits' ? applyEdits(text, plan.edits) : text;
}

const added = (text: string, line: Parameters<typeof planGapLine>[1] = LINE): string => after(text, planGapLine(note(text), line, 'en'));

describe('adding a line of a gap', () => {
  it('writes its words as they are, once', () => {
    const once = added('## 潛在風險\n\n- 晶片三年就舊\n');
    expect(once).toBe('## 潛在風險\n\n- 晶片三年就舊\n- 兩家\\*最大\\*的客戶\n');
    expect(added(once)).toBe(once);
    expect(note(once).analysis.items.map(({ text }) => text)).toContain('兩家*最大*的客戶');
  });

  it.each([
    ['zh-Hant', '# 航運\n\n這個月運價下跌，船公司不肯先停。\n', '潛在風險', '引導問題'],
    ['zh-Hans', '# 航运\n\n这个月运价下跌，船公司不肯先停。\n', '潜在风险', '引导问题'],
    ['en', '# Freight\n\nRates fell this month, and no line idles its ships.\n', 'Risks', 'Guiding questions'],
  ])('makes a section in the language of the note where it has none (%s), which is read as what it is', (_language, text, risks, questions) => {
    const risk = added(text);
    expect(risk).toContain(risks);
    expect(note(risk).analysis.items.filter(({ role }) => role === 'risk').map((item) => item.text)).toEqual(['兩家*最大*的客戶']);
    const question = added(text, { role: 'question', text: '誰先停？' });
    expect(question).toContain(questions);
    expect(note(question).analysis.items.filter(({ role }) => role === 'question').map((item) => item.text)).toEqual(['誰先停？']);
    expect(added(question, { role: 'question', text: '誰先停？' })).toBe(question);
  });

  it('writes nothing into a note that is left out', () => {
    expect(planGapLine(note('---\nlatticework: false\n---\n## 潛在風險\n\n- 一\n'), LINE, 'en')).toEqual({ kind: 'nothing' });
  });
});

describe('a gap line that is not relevant', () => {
  it('is remembered in the note, once, and read back by its key', () => {
    const key = 'Two: “largest” #1 [[customers]], 兩家';
    const once = after('字\n', dismissGap('字\n', key));
    expect(dismissGap(once, key)).toEqual({ kind: 'nothing' });
    expect(note(once).analysis.notRelevant).toHaveLength(1);
  });
});
