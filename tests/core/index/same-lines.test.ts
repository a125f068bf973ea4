import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineSignature, type Line } from '../../../src/core/index/line-signature';
import { SameLines } from '../../../src/core/index/same-lines';
import { RISK_PAIRS, type RiskPair } from './risk-pairs';

/** As the reader hands it on: mark-up cleaned away. */
const risk = (text: string): Line => ({ role: 'risk', text: text.replaceAll('**', ''), frameworks: [] });

function isSame(one: Line, other: Line): boolean {
  const lines = new SameLines<null>();
  lines.add(lineSignature(one), null);
  return lines.has(lineSignature(other));
}

function score(pairs: readonly RiskPair[]): { precision: number; recall: number } {
  const merged = pairs.filter(({ one, other }) => isSame(risk(one), risk(other)));
  const right = merged.filter(({ same }) => same).length;
  return { precision: right / merged.length, recall: right / pairs.filter(({ same }) => same).length };
}

describe('lines that say the same', () => {
  it('are put together in other words, in the other script and in English, and those in like words are not', () => {
    const { precision, recall } = score(RISK_PAIRS);
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.8);
  });

  it.each(['other words', 'other script', 'other language'] as const)('are found in %s', (kind) => {
    expect(score(RISK_PAIRS.filter((pair) => pair.kind === kind)).recall).toBeGreaterThanOrEqual(0.8);
  });

  it('are the same whichever comes first', () => {
    const text = fc.constantFrom(...RISK_PAIRS.flatMap(({ one, other }) => [one, other]));
    fc.assert(fc.property(text, text, (one, other) => isSame(risk(one), risk(other)) === isSame(risk(other), risk(one))), { numRuns: 200 });
  });

  it('are a line and itself, unless it has no words: nothing shares nothing with nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const line = risk(text);
      return isSame(line, risk(text)) === (lineSignature(line).words.length > 0);
    }), { numRuns: 200 });
    expect(isSame(risk('70%'), risk('70%'))).toBe(false);
    expect(isSame(risk(''), risk('…'))).toBe(false);
  });

  it('need not be alike in words when they name one framework of a risk', () => {
    const named = (text: string): Line => ({ ...risk(text), frameworks: ['price-war'] });
    expect(isSame(named('困局還在'), named('內卷沒有停'))).toBe(true);
    expect(isSame(risk('困局還在'), risk('內卷沒有停'))).toBe(false);
  });

  it('are compared by words alone where they are questions', () => {
    const question = (text: string): Line => ({ ...risk(text), role: 'question' });
    expect(isSame(risk('客戶集中度過高'), risk('最大客戶佔比太高'))).toBe(true);
    expect(isSame(question('客戶集中度過高？'), question('最大客戶會不會離開？'))).toBe(false);
    expect(isSame(question('毛利率還能維持多久？'), question('毛利率能維持多久？'))).toBe(true);
  });

  it('join the likest group, and are led by the first line of each', () => {
    const lines = new SameLines<string>();
    for (const text of ['升息讓估值收縮', '專利到期', '專利全數到期', '升息使估值倍數收縮']) lines.add(lineSignature(risk(text)), text);
    expect(lines.groups()).toEqual([['升息讓估值收縮', '升息使估值倍數收縮'], ['專利到期', '專利全數到期']]);
  });
});
