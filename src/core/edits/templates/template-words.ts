import type { Script } from '../../frameworks/framework';

/**
 * A prompt is a callout of this kind. The reader takes such a callout for a template's own words, so a section
 * that holds nothing else makes no card; the first sentence written below it does.
 */
export const PROMPT_MARK = '[!question]';

/** The fixed words of a template. Its headings are words the reader knows, so that they come back as roles. */
export interface TemplateWords {
  readonly summary: string;
  readonly frameworks: string;
  readonly keyPoints: string;
  readonly risks: string;
  readonly watch: string;
  readonly learning: string;
  /** What stands over a framework's questions, its usual pitfalls, and the exercise. */
  readonly questionsPrompt: string;
  readonly risksPrompt: string;
  readonly learningPrompt: string;
  /** Headings of a framework note besides that of its risks. */
  readonly definition: string;
  readonly questions: string;
  readonly cards: string;
  readonly company: string;
  readonly source: string;
  /** Between a name and what is said of it. */
  readonly colon: string;
  readonly questionMark: string;
}

export const TEMPLATE_WORDS: Readonly<Record<Script, TemplateWords>> = {
  'zh-Hant': {
    summary: '概要',
    frameworks: '分析框架 (The Analytical Frameworks)',
    keyPoints: '關鍵點',
    risks: '潛在風險',
    watch: '追蹤指標',
    learning: '學習與練習',
    questionsPrompt: '引導問題',
    risksPrompt: '這些框架常見的盲點，這裡有嗎？',
    learningPrompt: '下一次可以把同一個框架用在哪家公司上？',
    definition: '定義',
    questions: '引導問題',
    cards: '用到它的筆記',
    company: '公司',
    source: '來源',
    colon: '：',
    questionMark: '？',
  },
  'zh-Hans': {
    summary: '概要',
    frameworks: '分析框架 (The Analytical Frameworks)',
    keyPoints: '关键点',
    risks: '潜在风险',
    watch: '跟踪指标',
    learning: '学习与练习',
    questionsPrompt: '引导问题',
    risksPrompt: '这些框架常见的盲点，这里有吗？',
    learningPrompt: '下一次可以把同一个框架用在哪家公司上？',
    definition: '定义',
    questions: '引导问题',
    cards: '用到它的笔记',
    company: '公司',
    source: '来源',
    colon: '：',
    questionMark: '？',
  },
  en: {
    summary: 'Summary',
    frameworks: 'The Analytical Frameworks',
    keyPoints: 'Key points',
    risks: 'Risks',
    watch: 'What to watch',
    learning: 'Practice and learning',
    questionsPrompt: 'Guiding questions',
    risksPrompt: 'The usual pitfalls of these frameworks: do they apply here?',
    learningPrompt: 'Which company could the same framework be used on next?',
    definition: 'Definition',
    questions: 'Guiding questions',
    cards: 'Notes that use it',
    company: 'Company',
    source: 'Source',
    colon: ': ',
    questionMark: '?',
  },
};
