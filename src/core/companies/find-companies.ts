import { propertyTexts } from '../note/properties';
import { lineAt, type Lines } from '../text/lines';
import { COMPANY_KEYS, TICKER_KEYS } from './company-keys';

export interface CompanyMention {
  readonly name: string;
  readonly primary: boolean;
  /** 1-based; absent for properties and title. */
  readonly line?: number;
  readonly evidence: 'property' | 'title' | 'link' | 'ticker' | 'text';
}

export interface PersonMention {
  readonly name: string;
  readonly evidence: 'property' | 'title' | 'link';
}

const PEOPLE_KEYS = ['guest', 'guests', 'speaker', 'speakers', 'interviewee', 'people', 'person', '受訪者', '受访者', '講者', '嘉賓', '嘉宾', '來賓', 'author', 'authors', '作者'];

/** `(NASDAQ: AMZN)`, `(AMZN)`, `（2330.TW）`, `$NVDA`, `2330.TW`, `0700.HK`, `600519.SH`. */
const IN_PARENTHESES = /[(（](?:(?:NASDAQ|NYSE|TWSE|TPEX|HKEX|SEHK|LSE|TSE|AMEX|XETRA|BME|SSE|SZSE|KRX|SET)\s*[:：]\s*)?([A-Z]{1,5}(?:\.[A-Z]{1,2})?|\d{4,6}(?:\.[A-Z]{2,3})?)[)）]/g;
const CASHTAG = /(?:^|[\s(（,，、])\$([A-Z]{1,5}(?:\.[A-Z])?)(?![A-Za-z0-9])/g;
const EXCHANGE_CODE = /(?:^|[^\w.])(\d{4,6}\.(?:TWO|TW|HK|SH|SS|SZ|T|KS|KQ))(?![A-Za-z0-9])/g;
/** Capitals in parentheses of a title that are no tickers. */
const NOT_TICKERS = new Set(['AI', 'CEO', 'CFO', 'CIO', 'CTO', 'COO', 'ETF', 'GPU', 'CPU', 'TPU', 'API', 'USA', 'US', 'UK', 'EU', 'Q', 'FY', 'PE', 'PB', 'ROE', 'ROI', 'EPS', 'FCF', 'DCF', 'IPO', 'SAAS', 'LLM', 'EV', 'PDF', 'VIP', 'TL', 'DR', 'TLDR', 'AGI', 'R', 'D', 'WIP', 'TODO', 'OK', 'A', 'B', 'I', 'II', 'III', 'IV', 'V']);
const LOOKED_AT = 4000;

/**
 * Companies a note is about, by its properties and tickers: those of properties or title are primary. Names in
 * running text are left to whoever knows companies.
 */
export function findCompanies(title: string, lines: Lines, properties: Readonly<Record<string, unknown>>): CompanyMention[] {
  const found = new Map<string, CompanyMention>();
  const add = (name: string, primary: boolean, evidence: CompanyMention['evidence'], line?: number): void => {
    const key = name.toLowerCase();
    if (name !== '' && !found.has(key)) found.set(key, { name, primary, evidence, ...(line === undefined ? {} : { line }) });
  };
  for (const name of propertyTexts(properties, COMPANY_KEYS).flatMap(splitList)) add(name, true, 'property');
  for (const name of propertyTexts(properties, TICKER_KEYS).flatMap(splitList)) add(name, true, 'property');
  for (const name of tickers(title, IN_PARENTHESES)) if (!NOT_TICKERS.has(name) && !isYear(name)) add(name, true, 'title');
  const opening = lines.text.slice(0, LOOKED_AT);
  for (const pattern of [CASHTAG, EXCHANGE_CODE]) {
    for (const name of tickers(title, pattern)) add(name, true, 'title');
    for (const found of opening.matchAll(pattern)) add(found[1] ?? '', false, 'ticker', lineAt(lines, found.index + found[0].length - 1));
  }
  return [...found.values()];
}

/** People named by the properties of a note (guest, speaker, author …). */
export function findPeople(properties: Readonly<Record<string, unknown>>): PersonMention[] {
  const names = PEOPLE_KEYS.flatMap((key) => propertyTexts(properties, [key])).flatMap(splitList);
  return [...new Set(names)].map((name) => ({ name, evidence: 'property' }));
}

function tickers(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((found) => found[1] ?? '');
}

function isYear(code: string): boolean {
  return /^(?:19|20)\d{2}$/.test(code);
}

function splitList(value: string): string[] {
  return value.split(/[,，、;；]/).map((part) => part.trim().replace(/^\$/, '')).filter((part) => part !== '');
}
