import type { NoteAnalysis } from '../../src/core/analysis';
import type { Card } from '../../src/core/cards/card';
import type { CompanyMention } from '../../src/core/companies/company-list';
import type { Mention, MentionPlace } from '../../src/core/frameworks/mention';
import type { Item } from '../../src/core/note/item';

interface MentionSketch {
  readonly framework: string;
  readonly line?: number;
  readonly place?: MentionPlace;
  readonly text?: string;
  readonly excerpt?: string;
  readonly section?: number;
}

interface Sketch extends Partial<Omit<NoteAnalysis, 'mentions' | 'excerpts' | 'cards' | 'items' | 'companies' | 'frameworks'>> {
  readonly mentions?: readonly MentionSketch[];
  readonly cards?: readonly Partial<Card>[];
  readonly items?: readonly Partial<Item>[];
  readonly companies?: readonly Partial<CompanyMention>[];
  /** Ids of the frameworks the note reasons with; the rest of its mentions are passing words. */
  readonly uses?: readonly string[];
}

/** An analysis written down by hand, so that a test says only what it is about. */
export function analysisOf(path: string, sketch: Sketch = {}): NoteAnalysis {
  const { uses = [], mentions = [], ...given } = sketch;
  const full = mentions.map(mentionOf);
  return {
    path,
    title: { text: path.replace(/\.md$/, ''), source: 'filename' },
    created: null,
    source: null,
    language: 'zh-Hant',
    people: [],
    sections: [],
    diagnostics: [],
    frameworkNote: null,
    leftOut: false,
    notRelevant: [],
    ...given,
    mentions: full,
    excerpts: mentions.map((mention) => mention.excerpt ?? `…${mention.text ?? mention.framework}…`),
    frameworks: [...new Set(full.map((mention) => mention.framework))].map((id) => ({
      id,
      strength: uses.includes(id) ? 'used' as const : 'mentioned' as const,
      mentions: full.filter((mention) => mention.framework === id).length,
    })),
    cards: (sketch.cards ?? []).map(cardOf),
    items: (sketch.items ?? []).map(itemOf),
    companies: (sketch.companies ?? []).map((company) => ({ name: '台積電', primary: false, evidence: 'property', ...company })),
  };
}

/** A note whose only content is one card about `framework`, headed on line 3. */
export function cardNote(path: string, framework: string, more: Sketch = {}): NoteAnalysis {
  return analysisOf(path, {
    uses: [framework],
    mentions: [{ framework, line: 3, place: 'heading' }],
    cards: [{ frameworks: [framework], line: 3, gist: `${framework} in ${path}` }],
    ...more,
  });
}

function mentionOf(sketch: MentionSketch, at: number): Mention {
  return {
    framework: sketch.framework,
    line: sketch.line ?? at + 1,
    column: 1,
    text: sketch.text ?? sketch.framework,
    place: sketch.place ?? 'body',
    rule: 'anywhere',
    block: 0,
    section: sketch.section ?? -1,
  };
}

function cardOf(sketch: Partial<Card>): Card {
  return {
    id: `card-${String(sketch.line ?? 1)}`,
    title: '',
    frameworks: [],
    unlisted: [],
    mentioned: [],
    line: 1,
    endLine: 9,
    gist: '',
    points: [],
    keyPoints: [],
    risks: [],
    questions: [],
    ...sketch,
  };
}

function itemOf(sketch: Partial<Item>, at: number): Item {
  const line = sketch.line ?? at + 1;
  return { role: 'keypoints', text: '', line, endLine: line, section: 0, parent: null, frameworks: [], ...sketch };
}
