import { describe, expect, it } from 'vitest';
import { namesInHeading } from '../../../src/core/frameworks/heading-names';
import { catalogue } from './note-source';

const read = (heading: string) => namesInHeading(heading, catalogue);

describe('headings that are frameworks’ names', () => {
  it.each([
    ['囚徒困境 與 單位經濟', ['prisoners-dilemma', 'unit-economics']],
    ['囚徒困境与单位经济', ['prisoners-dilemma', 'unit-economics']],
    ['護城河、飛輪效應和網路效應', ['economic-moat', 'flywheel', 'network-effects']],
    ['Economic Moat & Network Effects', ['economic-moat', 'network-effects']],
    ['Flywheel effect vs. scale economies', ['flywheel', 'scale-economies']],
    ['Scale economies and switching costs', ['scale-economies', 'switching-costs']],
    ['護城河／定價權', ['economic-moat', 'pricing-power']],
    ['護城河 × 飛輪效應', ['economic-moat', 'flywheel']],
    ['風險與報酬', ['risk-reward']],
    ['LTV/CAC', ['ltv-cac']],
    ['縮放定律的演變', ['scaling-laws']],
    ['賽局理論分析', ['game-theory']],
    ['First principles thinking', ['first-principles']],
    ['Scaling laws framework', ['scaling-laws']],
    ['歷史類比法', ['historical-analogy']],
    ['▋ **囚徒困境**', ['prisoners-dilemma']],
    ['2. 囚徒困境', ['prisoners-dilemma']],
    ['框架一：囚徒困境', ['prisoners-dilemma']],
    ['「第一性原理」思維', ['first-principles']],
    ['囚徒困境（Prisoner’s Dilemma）', ['prisoners-dilemma']],
    ['科技巨頭的困境 (Prisoner’s dilemma)', ['prisoners-dilemma']],
    ['週期', ['market-cycles']],
    ['飛輪', ['flywheel']],
    ['軍備競賽', ['arms-race']],
  ])('%j is whole', (heading, frameworks) => {
    expect(read(heading)).toMatchObject({ frameworks, whole: true, lead: true, unlisted: [] });
  });
});

describe('headings that hold a name', () => {
  it.each([
    ['護城河與圍攻：CUDA 的壁壘', ['economic-moat'], ['圍攻'], true],
    ['囚徒困境：為什麼沒有人停手', ['prisoners-dilemma'], [], true],
    ['Google 的護城河與危機', ['economic-moat'], ['危機'], false],
    ['囚徒困境 與 沉默螺旋', ['prisoners-dilemma'], ['沉默螺旋'], true],
    ['Core principles of network effects', ['network-effects'], [], false],
  ])('%j is not whole', (heading, frameworks, unlisted, lead) => {
    expect(read(heading)).toEqual({ frameworks, whole: false, lead, unlisted });
  });

  it.each([
    ['沉默螺旋理論的應用', ['沉默螺旋理論']],
    ['參與者的飽和', ['參與者的飽和']],
    ['沉默螺旋（Spiral of silence）', ['沉默螺旋']],
    ['我們為什麼會輸？', []],
    ['分析框架 (The Analytical Frameworks)', []],
    ['硬體軍備競賽', ['硬體軍備競賽']],
    ['產品生命裡的週期感', ['產品生命裡的週期感']],
    ['', []],
    ['▋', []],
  ])('%j names nothing known', (heading, unlisted) => {
    expect(read(heading)).toEqual({ frameworks: [], whole: false, lead: false, unlisted });
  });

  it('asks for context even in a heading where the name needs it', () => {
    expect(read('LD/PD 的供應').frameworks).toEqual([]);
    expect(read('PD').frameworks).toEqual([]);
    expect(read('PD（囚徒困境）').frameworks).toEqual(['prisoners-dilemma']);
  });
});
