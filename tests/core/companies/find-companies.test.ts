import { describe, expect, it } from 'vitest';
import { analysisOf } from '../note/read-note';

function companiesOf(text: string): string[] {
  return analysisOf(text).companies.map(({ name, primary, evidence }) => `${name} ${evidence}${primary ? ' primary' : ''}`);
}

describe('companies', () => {
  it('come from properties first, lists and links included, each once', () => {
    expect(companiesOf('---\ncompany: "[[台積電]]、聯電"\ntickers: [TSM, $UMC]\n---\n$TSM 與 $NVDA 的比較')).toEqual([
      '台積電 property primary', '聯電 property primary', 'TSM property primary', 'UMC property primary', 'NVDA ticker',
    ]);
  });

  it.each([
    ['# Amazon (NASDAQ: AMZN) deep dive', ['AMZN title primary']],
    ['# 電動車（TSLA）的成本', ['TSLA title primary']],
    ['# 台積電（2330.TW）法說', ['2330.TW title primary']],
    ['# 展望 (2024) 與 (AI) 與 (GPU)', []],
    ['字 $AAPL, $BRK.B 與（$MSFT）', ['AAPL ticker', 'BRK.B ticker', 'MSFT ticker']],
    ['字 2330.TW 與 0700.HK、600519.SH', ['2330.TW ticker', '0700.HK ticker', '600519.SH ticker']],
    ['價格 $100，US$TSM，2330.TWX 與 (META)', []],
  ])('of %j', (text, companies) => {
    expect(companiesOf(text)).toEqual(companies);
  });

  it('in the text know their line', () => {
    expect(analysisOf('字\n\n先看 $TSM 再看\n\n字 2454.TW').companies.map(({ name, line }) => [name, line])).toEqual([['TSM', 3], ['2454.TW', 5]]);
    expect(analysisOf('---\nticker: TSM\n---\n$TSM').companies[0]).not.toHaveProperty('line');
  });
});

describe('people', () => {
  it('are named by properties of guests, speakers and authors, each once', () => {
    expect(analysisOf('---\nguest: 林柏宏、王小明\nauthor: ["[[王小明]]", 陳大文]\n---\n字').people.map(({ name }) => name)).toEqual(['林柏宏', '王小明', '陳大文']);
    expect(analysisOf('受訪者：林柏宏').people).toEqual([]);
  });
});
