import { describe, expect, it } from 'vitest';
import { analyzeNote } from '../../../../src/core/analysis';
import { aliasesFor, frameworkFileName, frameworkNoteText, type FrameworkNoteOptions } from '../../../../src/core/edits/templates/framework-note-text';
import type { FrameworkNote } from '../../../../src/core/frameworks/framework-note';
import { type Framework, SCRIPTS } from '../../../../src/core/frameworks/framework';
import { MOAT } from '../../catalogue-sample';
import { RULES } from '../../rules';

const OPTIONS: FrameworkNoteOptions = {
  name: '護城河', aliases: ['Moat'], joins: 'moat', framework: MOAT, script: 'zh-Hant', mark: 'atx', bar: '▋',
};

function readBack(options: FrameworkNoteOptions): FrameworkNote | null {
  return analyzeNote(`Lenses/${frameworkFileName(options.name)}.md`, frameworkNoteText(options).text, RULES).frameworkNote;
}

describe('frameworkNoteText', () => {
  it('writes properties, sections and the list of cards', () => {
    const { text, caret } = frameworkNoteText({ ...OPTIONS, name: '自己的', aliases: ['my own: lens'], joins: null, framework: null });
    expect(text.slice(0, caret)).toBe('---\ntype: framework\naliases:\n  - "my own: lens"\n---\n\n## 定義\n\n');
    expect(text.slice(caret)).toBe('\n\n## 引導問題\n\n- \n\n## 潛在風險\n\n- \n\n## 用到它的筆記\n\n```latticework\nsort: newest\n```\n');
  });

  it('writes the headings as the template does', () => {
    expect(frameworkNoteText({ ...OPTIONS, mark: 'bar' }).text).toContain('\n▋定義\n');
  });

  it('is read back as what went in, for every framework of the catalogue in every script', () => {
    const lost = SCRIPTS.flatMap((script) => RULES.catalogue.frameworks.flatMap((framework) => problemsOf(framework, script)));
    expect(lost).toEqual([]);
  });

  it('is read back with nothing in it when nothing went in', () => {
    expect(readBack({ ...OPTIONS, aliases: [], joins: null, framework: null })).toMatchObject({ names: ['護城河'], joins: null, definition: null, questions: [], problems: [] });
  });
});

function problemsOf(framework: Framework, script: 'zh-Hant' | 'zh-Hans' | 'en'): string[] {
  const name = framework.names[script];
  const mark = framework.id.length % 2 === 0 ? 'bar' : 'atx';
  const note = readBack({ name, aliases: aliasesFor(framework, script), joins: framework.id, framework, script, mark, bar: '▋' });
  const missing = aliasesFor(framework, script).filter((alias) => note?.names.includes(alias) !== true);
  return [
    ...missing.map((alias) => `${framework.id} is not named ${alias}`),
    ...(note?.joins === framework.id ? [] : [`${framework.id} joins ${String(note?.joins)}`]),
    ...(note?.definition === framework.definition[script] ? [] : [`${framework.id}: ${String(note?.definition)}`]),
    ...(note?.questions.length === framework.questions[script].length ? [] : [`${framework.id} asks ${String(note?.questions.length)}`]),
  ];
}

describe('aliasesFor', () => {
  it('leaves ambiguous names to the catalogue', () => {
    const ambiguous: Framework = { ...MOAT, aliases: [...MOAT.aliases, 'scale'], matching: [{ alias: 'scale', rule: 'heading-only' }] };
    expect(aliasesFor(ambiguous, 'en')).not.toContain('scale');
    expect(aliasesFor(ambiguous, 'en')[0]).toBe(MOAT.names.en);
  });
});

describe('frameworkFileName', () => {
  it('leaves out what a file or a link cannot have', () => {
    expect(frameworkFileName('80/20 法則')).toBe('80 20 法則');
    expect(frameworkFileName('a[b]#c|d')).toBe('a b c d');
  });
});
