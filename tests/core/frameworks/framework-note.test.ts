import { describe, expect, it } from 'vitest';
import type { FrameworkNote } from '../../../src/core/frameworks/framework-note';
import { analysisOf } from '../note/read-note';

function noteOf(text: string, path = 'Frameworks/護城河.md'): FrameworkNote | null {
  return analysisOf(text, path).frameworkNote;
}

describe('what a framework note is', () => {
  it('goes by the folder, at any depth', () => {
    expect(noteOf('')).not.toBeNull();
    expect(noteOf('', 'Frameworks/賽局/補習班.md')).not.toBeNull();
    expect(noteOf('', 'Frameworks 2/補習班.md')).toBeNull();
    expect(noteOf('', 'Frameworks.md')).toBeNull();
  });

  it.each(['type: framework', 'type: Framework', 'Type: [note, FRAMEWORK]', 'type:\n  - "[[framework]]"'])('goes by %s elsewhere', (property) => {
    expect(noteOf(`---\n${property}\n---\n`, 'a/b.md')).not.toBeNull();
  });

  it.each(['type: frameworks', 'type: 1', 'type:', 'kind: framework'])('is none by %s', (property) => {
    expect(noteOf(`---\n${property}\n---\n`, 'a/b.md')).toBeNull();
  });
});

describe('the names of a framework note', () => {
  it('are the file’s name, the property title and the aliases, each once', () => {
    expect(noteOf('---\ntitle: 經濟護城河\naliases: [Moat, 護城河, economic moat]\nalias: 城牆\n---\n# 一個標題\n')?.names)
      .toEqual(['護城河', '經濟護城河', 'Moat', 'economic moat', '城牆']);
  });

  it('are split at commas where the property is one text', () => {
    expect(noteOf('---\naliases: Moat，城牆、wide moat\n---\n')?.names).toEqual(['護城河', 'Moat', '城牆', 'wide moat']);
  });

  it('leave out what cannot be a name, and say so', () => {
    const note = noteOf(`---\naliases: ["護", "！？", "${'a'.repeat(300)}", 規模]\n---\n`);
    expect(note?.names).toEqual(['護城河', '規模']);
    expect(note?.problems.map(({ kind }) => kind)).toEqual(['too-short', 'too-short', 'too-long']);
  });

  it.each(['aliases: [1, null, {a: b}, [x], true, 2024]', 'aliases: {a: b}', 'aliases: null', 'aliases: true', 'aliases:\n  - a: b\n  - 2024'])('survive %s', (property) => {
    const names = noteOf(`---\n${property}\n---\n`)?.names ?? [];
    expect(names[0]).toBe('護城河');
    expect(names.slice(1).every((name) => name === '2024')).toBe(true);
  });

  it('keep the file’s name when the properties are broken', () => {
    const note = noteOf('---\naliases: [Moat\ntype: : :\n---\n\n壕溝。\n');
    expect(note?.names).toEqual(['護城河']);
    expect(note?.problems).toEqual([{ kind: 'broken-properties', name: null }]);
  });
});

describe('what a framework note says', () => {
  it('joins the framework that its property names', () => {
    expect(noteOf('---\nframework: prisoners-dilemma\n---\n')?.joins).toBe('prisoners-dilemma');
    expect(noteOf('---\nframework: "[[Frameworks/囚徒困境|PD]]"\n---\n')?.joins).toBe('囚徒困境');
    expect(noteOf('---\nframework:\n---\n')?.joins).toBeNull();
  });

  it.each(['## 定義', '## 定義（Definition）', '▋什麼是護城河？', '## What is a moat?', '**Definition**'])('defines under %s', (heading) => {
    expect(noteOf(`# 護城河\n\n開場白。\n\n${heading}\n\n別人跨不過的東西。\n\n第二段。\n`)?.definition).toBe('別人跨不過的東西。');
  });

  it('defines with its first paragraph otherwise', () => {
    expect(noteOf('# 護城河\n\n別人**跨不過**的東西。\n\n更多。\n\n## 引導問題\n\n- 誰挖的？\n')?.definition).toBe('別人跨不過的東西。');
    expect(noteOf('## 引導問題\n\n- 誰挖的？\n')?.definition).toBeNull();
  });

  it.each(['## 引導問題', '## 問題', '▋引导问题', '## Guiding questions'])('asks under %s, though each is only a question', (heading) => {
    expect(noteOf(`## 定義\n\n壕溝。\n\n${heading}\n\n- 誰挖的？\n- 誰**填**得平？\n\n## 其他\n\n- 這也算嗎？\n`)?.questions).toEqual(['誰挖的？', '誰填得平？']);
  });

  it('asks with its listed questions where no heading says so', () => {
    expect(noteOf('我用的檢查：\n\n1. 有沒有增資？\n2. 名次。\n3. 斷在哪裡？\n')?.questions).toEqual(['有沒有增資？', '斷在哪裡？']);
  });

  it('keeps what the user confirmed', () => {
    expect(noteOf('---\nlatticework-confirmed: [品質]\n---\n')?.confirmed).toEqual(['品質']);
  });
});

describe('properties addressed to the plugin', () => {
  it.each(['false', 'no', 'off', '"False"', 'No'])('leave a note out by latticework: %s', (value) => {
    const analysis = analysisOf(`---\nlatticework: ${value}\ncreated: 2026-01-02\n---\n# 筆記\n\n▋護城河\n\n- 很寬\n\n▋潛在風險\n\n- 填平\n`, 'Frameworks/a.md');
    expect(analysis).toMatchObject({ leftOut: true, title: { text: '筆記' }, created: '2026-01-02', cards: [], mentions: [], items: [], sections: [], frameworkNote: null });
  });

  it.each(['true', 'yes', '1', '""', 'null', '[no]'])('read a note with latticework: %s', (value) => {
    expect(analysisOf(`---\nlatticework: ${value}\n---\n▋護城河\n\n- 很寬\n`)).toMatchObject({ leftOut: false });
  });

  it('remember which gap lines are not relevant', () => {
    expect(analysisOf('---\nlatticework-not-relevant:\n  - risk:匯率、利率\n  - 7\n---\n').notRelevant).toEqual(['risk:匯率、利率', '7']);
  });
});
