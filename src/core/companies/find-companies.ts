import { propertyTexts, propertyTextsOfAll, type PropertyValues } from '../note/properties';
import { lineAt, type Lines } from '../text/lines';
import { matchesOf } from '../text/matches';
import { COMPANY_KEYS, TICKER_KEYS } from './company-keys';
import { CompanyList, type CompanyMention } from './company-list';
import { CASHTAG, companyKey, EXCHANGE_CODE, readCompany, tickersInParentheses } from './tickers';

export interface PersonMention {
  readonly name: string;
  readonly evidence: 'property' | 'title' | 'link';
}

const PEOPLE_KEYS = ['guest', 'guests', 'speaker', 'speakers', 'interviewee', 'people', 'person', '受訪者', '受访者', '講者', '嘉賓', '嘉宾', '來賓', 'author', 'authors', '作者'];
const LOOKED_AT = 4000;
/** Spares most texts the pattern of exchange codes. */
const MAY_HOLD_CODE = /\d\.[HKST]/;

/**
 * Companies a note is about, by its properties and tickers: those of properties or title are primary. A ticker that
 * the note binds to a company it names is that company's, and no other one. Names in running text are left to whoever
 * knows companies.
 */
export function findCompanies(title: string, lines: Lines, properties: PropertyValues): CompanyMention[] {
  const named = propertyTexts(properties, COMPANY_KEYS).flatMap(splitList).map((name) => readCompany(name));
  const listed = propertyTexts(properties, TICKER_KEYS).flatMap(splitList).map((ticker) => readCompany(ticker).name);
  const opening = lines.text.slice(0, LOOKED_AT);
  const inTitle = [...tickersInParentheses(title), ...marked(title).map(({ ticker }) => ticker)];
  const inText = marked(opening);
  const companies = new CompanyList();
  for (const { name, ticker } of named) companies.addNamed(name, ticker);
  companies.bindListed(listed);
  const known = new Set([...listed, ...inTitle, ...inText.map(({ ticker }) => ticker)].map((ticker) => companyKey(ticker)));
  companies.bindWritten(title, known);
  companies.bindWritten(opening, known);
  for (const ticker of listed) companies.add(ticker, 'property');
  for (const ticker of inTitle) companies.add(ticker, 'title');
  for (const { ticker, end } of inText) companies.add(ticker, 'ticker', lineAt(lines, end - 1));
  return companies.all();
}

/** The tickers that a text marks as such, cashtags first, with the offset after each. */
function marked(text: string): MarkedTicker[] {
  return [...(text.includes('$') ? matches(CASHTAG, text) : []), ...(MAY_HOLD_CODE.test(text) ? matches(EXCHANGE_CODE, text) : [])];
}

interface MarkedTicker {
  readonly ticker: string;
  readonly end: number;
}

function matches(pattern: RegExp, text: string): MarkedTicker[] {
  return matchesOf(pattern, text).map((found) => ({ ticker: found[1] ?? '', end: found.index + found[0].length }));
}

/** People named by the properties of a note (guest, speaker, author …). */
export function findPeople(properties: PropertyValues): PersonMention[] {
  const names = propertyTextsOfAll(properties, PEOPLE_KEYS).flatMap(splitList);
  return [...new Set(names)].map((name) => ({ name, evidence: 'property' }));
}

function splitList(value: string): string[] {
  return value.split(/[,，、;；]/).map((part) => part.trim().replace(/^\$/, '')).filter((part) => part !== '');
}
