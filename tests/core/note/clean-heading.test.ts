import { describe, expect, it } from 'vitest';
import { cleanHeading, cleanTitle } from '../../../src/core/note/clean-heading';

const NUMBERS = [
  '一、', '（一）', '(一) ', '1. ', '1) ', '1、', '1.1 ', '2.3.1 ', '1️⃣ ', '① ', 'Ⅰ. ', 'II. ', 'A) ', 'A. ', '第一部分：', '第二章 ', 'Step 3: ', 'Part 1 - ',
  '2\\. ', '📊 ', '🔥 1. ', '1. 📊 ',
];

describe('cleaned words of a heading', () => {
  it.each(NUMBERS)('lose the number or sign %j', (number) => {
    expect(cleanHeading(`## ${number}成本曲線`).text).toBe('成本曲線');
    expect(cleanHeading(`▋${number}成本曲線`).text).toBe('成本曲線');
  });

  it.each([
    ['## 成本曲線：', '成本曲線'],
    ['## 成本曲線 :', '成本曲線'],
    ['▋成本曲線\\', '成本曲線'],
    ['## 成本曲線 📉', '成本曲線'],
    ['## 【成本曲線】', '成本曲線'],
    ['## \\[成本曲線\\]', '成本曲線'],
    ['## 「成本曲線」', '成本曲線'],
    ['## ==成本==曲線', '成本曲線'],
    ['## [[成本曲線|曲線]] 的應用', '曲線 的應用'],
    ['## 成本曲線 ^a1b2', '成本曲線'],
    ['## <u>成本</u>', '成本'],
    ['### **▋ 1. 成本：**', '成本'],
  ])('%s', (raw, text) => {
    expect(cleanHeading(raw).text).toBe(text);
  });

  it.each(['2024 年展望', '3M 公司', '5G', '第一性原理', '十大重點', '三星電子', 'A 股', 'I think', '2330.TW', '10 倍股', '7 Powers', 'C# 入門', '第三季財報', '「甲」與「乙」'])('keep %s', (words) => {
    expect(cleanHeading(`## ${words}`)).toEqual({ text: words, glosses: [], alternatives: [] });
  });

  it.each(['？', '📊', '五、'])('are kept when nothing else is left: %s', (words) => {
    expect(cleanHeading(`## ${words}`).text).toBe(words);
  });
});

describe('other names of a heading', () => {
  it.each([
    ['▋分析框架 (The Analytical Frameworks)', '分析框架', ['The Analytical Frameworks']],
    ['▋潛在風險（Risks）：', '潛在風險', ['Risks']],
    ['## 成本 (Cost) (コスト)', '成本', ['Cost', 'コスト']],
    ['## **成本**（Cost）', '成本', ['Cost']],
  ])('%s has a gloss', (raw, text, glosses) => {
    expect(cleanHeading(raw)).toEqual({ text, glosses, alternatives: [] });
  });

  it.each(['## Moat Durable | 護城河', '## Moat Durable｜護城河', '## 1. Moat Durable | 2. 護城河'])('%s has an alternative', (raw) => {
    expect(cleanHeading(raw)).toEqual({ text: 'Moat Durable', glosses: [], alternatives: ['護城河'] });
  });

  it('stay in a title', () => {
    expect(cleanTitle('【某人的訪談（錄音整理）】')).toBe('某人的訪談（錄音整理）');
    expect(cleanTitle('# **甲 | 乙**')).toBe('甲 | 乙');
  });
});
