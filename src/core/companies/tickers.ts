import { matchesOf } from '../text/matches';
import { remembered } from '../text/remembered';

const EXCHANGES = 'NASDAQ|NYSE|TWSE|TPEX|HKEX|SEHK|LSE|TSE|AMEX|XETRA|BME|SSE|SZSE|KRX|SET';
const LETTERS = '[A-Z]{1,5}(?:\\.[A-Z]{1,2})?';
const DIGITS = '\\d{4,6}(?:\\.[A-Z]{2,3})?';
const INSIDE = `(?:(?:${EXCHANGES})\\s*[:：]\\s*)?\\$?(${LETTERS}|${DIGITS})`;

/** `(NASDAQ: AMZN)`, `(AMZN)`, `（2330.TW）`. */
const IN_PARENTHESES = new RegExp(`[(（]${INSIDE}[)）]`, 'g');
/** `$NVDA`. */
export const CASHTAG = /(?:^|[\s(（,，、])\$([A-Z]{1,5}(?:\.[A-Z])?)(?![A-Za-z0-9])/g;
/** `2330.TW`, `0700.HK`, `600519.SH`. */
export const EXCHANGE_CODE = /(?:^|[^\w.])(\d{4,6}\.(?:TWO|TW|HK|SH|SS|SZ|T|KS|KQ))(?![A-Za-z0-9])/g;
/** What binds a ticker to the name before it: ` (NVDA)`, `（NASDAQ: NVDA）`, ` $NVDA`, ` 2330`. Capitals alone may be any word. */
const BEHIND_NAME = new RegExp(`[ \\t\\u3000]*(?:[(（][ ]*${INSIDE}[ ]*[)）]|\\$(${LETTERS})(?![A-Za-z0-9])|(${DIGITS})(?![\\w.]))`, 'y');
/** `2330 台積電`, and the exchange alone behind a ticker: `NVDA (NASDAQ)`. */
const BEFORE_NAME = new RegExp(`^(${DIGITS})[ \\t\\u3000]+(?=\\D)`);
const EXCHANGE_ONLY = new RegExp(`[ \\t\\u3000]*[(（](?:${EXCHANGES})[)）]$`);
/** A longer property names no company with its ticker. */
const LONGEST_NAME = 80;
/** Capitals in parentheses that are no tickers. */
const NOT_TICKERS = new Set(['AI', 'CEO', 'CFO', 'CIO', 'CTO', 'COO', 'ETF', 'GPU', 'CPU', 'TPU', 'API', 'USA', 'US', 'UK', 'EU', 'Q', 'FY', 'PE', 'PB', 'ROE', 'ROI', 'EPS', 'FCF', 'DCF', 'IPO', 'SAAS', 'LLM', 'EV', 'PDF', 'VIP', 'TL', 'DR', 'TLDR', 'AGI', 'R', 'D', 'WIP', 'TODO', 'OK', 'A', 'B', 'I', 'II', 'III', 'IV', 'V']);

/** What names and tickers are compared by: 2330 and 2330.TW are one, BRK.A and BRK.B are not. */
export const companyKey = remembered((written: string): string => written.normalize('NFKC').trim().toLowerCase().replace(/^(\d+)\.[a-z]+$/, '$1'));

/** A ticker behind a name, with the offset after it. Bare digits may be any number, and are one only if the note has it elsewhere. */
export interface TickerBehind {
  readonly ticker: string;
  readonly end: number;
  readonly bare: boolean;
}

/** Tickers in parentheses: capitals or digits that are neither a common abbreviation nor a year. */
export function tickersInParentheses(text: string): string[] {
  return matchesOf(IN_PARENTHESES, text).map((found) => found[1] ?? '').filter(isTicker);
}

/** The ticker that stands directly behind an offset, where a name ends; null when none does. */
export function tickerBehind(text: string, offset: number): TickerBehind | null {
  BEHIND_NAME.lastIndex = offset;
  const found = BEHIND_NAME.exec(text);
  const ticker = found?.[1] ?? found?.[2] ?? found?.[3] ?? '';
  return found !== null && isTicker(ticker) ? { ticker, end: offset + found[0].length, bare: /^\d+$/.test(found[3] ?? '') } : null;
}

/** A company as a property writes it: `Nvidia (NVDA)`, `台積電 2330`, `2330 台積電`, `NVDA (NASDAQ)`, or only its name. */
export const readCompany = remembered((written: string): { readonly name: string; readonly ticker: string | null } => {
  if (written.length > LONGEST_NAME) return { name: written, ticker: null };
  const text = written.replace(EXCHANGE_ONLY, '');
  const before = BEFORE_NAME.exec(text);
  if (before !== null && isTicker(before[1] ?? '')) return { name: text.slice(before[0].length).trim(), ticker: before[1] ?? null };
  for (let at = text.search(/[\s(（$]/); at > 0 && at < text.length; at++) {
    const found = tickerBehind(text, at);
    if (found?.end === text.length) return { name: text.slice(0, at).trim(), ticker: found.ticker };
  }
  return { name: text, ticker: null };
});

function isTicker(code: string): boolean {
  return code !== '' && !NOT_TICKERS.has(code) && !/^(?:19|20)\d{2}$/.test(code);
}
