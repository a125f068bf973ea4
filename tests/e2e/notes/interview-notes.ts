// Notes of our own, written as notes come out of a podcast app: bars for headings, bold, English in brackets,
// two frameworks in one heading, blank lines everywhere.

export const INTERVIEW = '訪談/林世昌訪談.md';

const interview = `---
tags:
  - 訪談
company: 台積電
date: 2026-03-02
Checkbox 1: true
---
【林世昌訪談：替人出機房錢的人】

他不談哪個模型會贏，只談誰先付錢。



▋訪談概要

他在三家雲端公司排過機櫃，現在替保險公司挑資料中心的債。



▋分析框架 (The Analytical Frameworks)

▋囚徒困境 與 單位經濟

每一家都知道機櫃蓋得太多，但是誰先停，下一季的客戶就去敲隔壁的門。

單獨看都合理，加起來就是大家一起少賺。



▋縮放定律 (Scaling laws)

算力加十倍，誤差只少一點，帳單卻是整整十倍。



▋反身性

股價高的時候借得到錢，借到錢才蓋得起來，蓋起來股價又更高。



▋關鍵點 (Key Points)

- **利用率** 比機櫃的數目重要，空著的機櫃每天都在折舊。

- **電力合約** 十年一簽，簽得早的人現在每度便宜四成。



▋**潛在風險**

- 晶片三年就舊了，債卻還要還十二年。

- 最大的兩個房客，同時也是最大的競爭對手。
`;

export const ENGLISH = 'Notes/Freight rates 2025.md';

const english = `---
company: Maersk
date: 2025-05-11
---
# Freight rates 2025

## Prisoner's dilemma

Nobody wants to be the first line to idle its ships, so all of them sail half empty.

## Risks

- Canals reopen and capacity comes back within a month.
`;

export const SIMPLIFIED = '公司/外卖 2025.md';

const simplified = `【外卖 2025：一单赚多少】

▋分析框架

▋单位经济

一单的毛利还不够付骑手的雨天补贴。

▋关键点

- 午高峰的一单和半夜的一单，根本是两门生意。
`;

export const ORDINARY = '雜記/週末露營清單.md';

const ordinary = `# 週末露營清單

- 帳篷和營釘
- 摺疊椅兩張

記得先打電話問溪水有沒有漲。
`;

/** Four notes: the first shares a framework with each of the next two, and the last is about nothing of the kind. */
export const NOTES: Readonly<Record<string, string>> = {
  [INTERVIEW]: interview,
  [ENGLISH]: english,
  [SIMPLIFIED]: simplified,
  [ORDINARY]: ordinary,
};

/** Titles of the interview's cards, in its order; the gloss in brackets is no part of a title. */
export const INTERVIEW_CARDS = ['囚徒困境 與 單位經濟', '縮放定律', '反身性'];

/** Line (1-based) on which `text` first stands in the note. */
export function lineOf(path: string, text: string): number {
  const at = (NOTES[path] ?? '').split('\n').findIndex((line) => line.includes(text));
  if (at < 0) throw new Error(`No line with "${text}" in ${path}`);
  return at + 1;
}
