import { describe, expect, it } from 'vitest';
import { namesInHeading } from '../../../src/core/frameworks/heading-names';
import { catalogue } from './note-source';

/** A heading as written, the frameworks it names in order, and the parts that name none known. */
const TABLE: readonly (readonly [heading: string, frameworks: readonly string[], unlisted: readonly string[]])[] = [
  // Joined
  ['囚徒困境 與 單位經濟', ['prisoners-dilemma', 'unit-economics'], []],
  ['囚徒困境和單位經濟', ['prisoners-dilemma', 'unit-economics'], []],
  ['囚徒困境及單位經濟', ['prisoners-dilemma', 'unit-economics'], []],
  ['囚徒困境、單位經濟、飛輪效應', ['prisoners-dilemma', 'unit-economics', 'flywheel'], []],
  ['囚徒困境/單位經濟', ['prisoners-dilemma', 'unit-economics'], []],
  ['囚徒困境／單位經濟', ['prisoners-dilemma', 'unit-economics'], []],
  ['囚徒困境 & 單位經濟', ['prisoners-dilemma', 'unit-economics'], []],
  ['囚徒困境＆單位經濟', ['prisoners-dilemma', 'unit-economics'], []],
  ['囚徒困境 + 單位經濟', ['prisoners-dilemma', 'unit-economics'], []],
  ['囚徒困境＋單位經濟', ['prisoners-dilemma', 'unit-economics'], []],
  ['Moat vs. Red Queen effect', ['economic-moat', 'red-queen-effect'], []],
  ['Flywheel effect versus scale economies', ['flywheel', 'scale-economies'], []],
  ['Scaling laws and the Jevons paradox', ['scaling-laws', 'jevons-paradox'], []],
  ['Network effects, switching costs and scale economies', ['network-effects', 'switching-costs', 'scale-economies'], []],
  ['规模经济与网络效应', ['scale-economies', 'network-effects'], []],
  ['规模经济和转换成本', ['scale-economies', 'switching-costs'], []],
  ['护城河 vs 逆向选择', ['economic-moat', 'adverse-selection'], []],
  ['安全邊際 – 均值回歸', ['margin-of-safety', 'mean-reversion'], []],
  ['規模の経済とネットワーク効果', ['scale-economies', 'network-effects'], []],
  // The joint is part of the name
  ['風險與報酬', ['risk-reward'], []],
  ['風險與報酬 與 安全邊際', ['risk-reward', 'margin-of-safety'], []],
  ['捆綁與拆分', ['bundling-unbundling'], []],
  ['承諾與一致性', ['commitment-consistency'], []],
  ['敘事與數字', ['narrative-and-numbers'], []],
  ['目標與關鍵成果', ['okr'], []],
  ['Supply and demand', ['supply-and-demand'], []],
  ['Bull and bear case', ['bull-bear-case'], []],
  ['Make or buy', ['make-or-buy'], []],
  ['LTV/CAC', ['ltv-cac'], []],
  ['80/20 法則', ['pareto-principle'], []],
  ['Narrative and numbers & expectations gap', ['narrative-and-numbers', 'expectation-gap'], []],
  ['ROIC 與 WACC', ['roic-vs-wacc'], []],
  // Words that hide no name
  ['縮放定律的演變', ['scaling-laws'], []],
  ['囚徒困境的應用', ['prisoners-dilemma'], []],
  ['賽局理論分析', ['game-theory'], []],
  ['護城河分析框架', ['economic-moat'], []],
  ['杜邦分析框架', ['dupont-analysis'], []],
  ['林迪效應', ['lindy-effect'], []],
  ['用途理論的概念', ['jobs-to-be-done'], []],
  ['第二曲線理論', ['second-curve'], []],
  ['五力分析模型', ['porters-five-forces'], []],
  ['S 曲線模型', ['s-curve'], []],
  ['能力圈思維', ['circle-of-competence'], []],
  ['护城河理论的演变', ['economic-moat'], []],
  ['安全边际原则', ['margin-of-safety'], []],
  ['The framework of second-order thinking', ['second-order-thinking'], []],
  ['Applying the Kelly criterion', ['kelly-criterion'], []],
  ['Evolution of scaling laws', ['scaling-laws'], []],
  ['Prisoners’ dilemma model', ['prisoners-dilemma'], []],
  // Marks, numbers and glosses
  ['▋囚徒困境', ['prisoners-dilemma'], []],
  ['▍ **飛輪效應**', ['flywheel'], []],
  ['**護城河**', ['economic-moat'], []],
  ['2. 安全邊際', ['margin-of-safety'], []],
  ['（三）能力圈', ['circle-of-competence'], []],
  ['框架二：反身性', ['reflexivity'], []],
  ['🏰 護城河', ['economic-moat'], []],
  ['「第一性原理」', ['first-principles'], []],
  ['低成本生產者 (Low-cost producer)', ['low-cost-producer'], []],
  ['Moat（護城河）', ['economic-moat'], []],
  ['Moat Durable | 護城河', ['economic-moat'], []],
  ['囚犯兩難（Prisoner’s dilemma）與 納許均衡（Nash equilibrium）', ['prisoners-dilemma', 'nash-equilibrium'], []],
  // Known and unknown side by side
  ['囚徒困境 與 沉默螺旋', ['prisoners-dilemma'], ['沉默螺旋']],
  ['沉默螺旋、飛輪效應', ['flywheel'], ['沉默螺旋']],
  ['Flywheel effect & spiral of silence', ['flywheel'], ['spiral of silence']],
  ['沉默螺旋理論的應用', [], ['沉默螺旋理論']],
  ['沉默的螺旋（Spiral of silence）', [], ['沉默的螺旋']],
  ['護城河：CUDA 的壁壘', ['economic-moat'], []],
  ['為什麼囚徒困境沒有人停手？', ['prisoners-dilemma'], []],
  // Not joints
  ['參與者的飽和', [], ['參與者的飽和']],
  ['以及後來的事', [], ['以及後來的事']],
  ['總和與平均', [], ['總和', '平均']],
  ['我們學到了什麼？', [], []],
];

describe('the table of headings', () => {
  it.each(TABLE)('%j', (heading, frameworks, unlisted) => {
    const names = namesInHeading(heading, catalogue);
    expect({ frameworks: names.frameworks, unlisted: names.unlisted }).toEqual({ frameworks, unlisted });
  });
});
