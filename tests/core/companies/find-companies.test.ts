import { describe, expect, it } from 'vitest';
import { analysisOf } from '../note/read-note';

function companiesOf(text: string): string[] {
  return analysisOf(text).companies.map(({ name, primary, evidence }) => `${name} ${evidence}${primary ? ' primary' : ''}`);
}

describe('companies', () => {
  it('come from properties first, lists and links included, each once', () => {
    expect(companiesOf('---\ncompany: "[[台積電]]、聯電"\ntickers: [TSM, $UMC]\n---\n$TSM 與 $NVDA 的比較')).toEqual([
      '台積電 property primary', '聯電 property primary', 'NVDA ticker',
    ]);
  });

  it.each([
    ['of the properties', 'company: Nvidia\nticker: NVDA', '$NVDA 漲了', ['Nvidia=NVDA']],
    ['of the properties, two of one company', 'company: 台積電\ntickers: [TSM, "2330"]', '字 2330.TW', ['台積電=TSM=2330']],
    ['of the properties, one of each company', 'companies: [Visa, Mastercard]\ntickers: [V, MA]', '字 $MA', ['Visa=V', 'Mastercard=MA']],
    ['of the properties, of one among several', 'companies: [Visa, Mastercard]\nticker: MA', '字', ['Visa', 'Mastercard', 'MA']],
    ['of one among several, bound by the text', 'companies: [Visa, Mastercard]\nticker: MA', 'Mastercard (NYSE: MA) 與', ['Visa', 'Mastercard=MA']],
    ['in parentheses', 'company: Nvidia', '# Nvidia (NASDAQ: NVDA) 2026\n\n字 $NVDA', ['Nvidia=NVDA']],
    ['in full-width parentheses', 'company: 輝達', '字\n\n輝達（NVDA）與 $NVDA、$AMD', ['輝達=NVDA', 'AMD']],
    ['bare digits that the note knows', 'company: 台積電', '台積電 2330 的法說，2330.TW', ['台積電=2330']],
    ['no bare digits otherwise', 'company: 台積電', '台積電 1000 元', ['台積電']],
    ['no part of a word', 'company: Arm', '字\n\nFarm $FARM', ['Arm', 'FARM']],
    ['in the company itself', 'companies: ["Nvidia (NVDA)", 台積電 2330, 2317 鴻海, NVDA (NASDAQ), Costco 2024]', '$NVDA', ['Nvidia=NVDA', '台積電=2330', '鴻海=2317', 'Costco 2024']],
    ['that is the name', 'company: ASML\nticker: ASML', '$ASML', ['ASML']],
    ['without a company, each once', 'ticker: "2330"', '字 2330.TW', ['2330']],
  ])('take their ticker: %s', (_, properties, text, companies) => {
    const found = analysisOf(`---\n${properties}\n---\n${text}`).companies;
    expect(found.map(({ name, tickers = [] }) => [name, ...tickers].join('='))).toEqual(companies);
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
