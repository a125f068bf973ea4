import { isWordUnit } from '../text/fold';
import { companyKey, tickerBehind } from './tickers';

export interface CompanyMention {
  readonly name: string;
  /** The tickers that the note binds to the name; absent when there are none. */
  readonly tickers?: readonly string[];
  readonly primary: boolean;
  /** 1-based; absent for properties and title. */
  readonly line?: number;
  readonly evidence: 'property' | 'title' | 'link' | 'ticker' | 'text';
}

/** A company with the tickers found for it so far. */
interface Company {
  readonly mention: CompanyMention;
  readonly tickers: string[];
}

/** The companies of one note, each once, under its name or else under its ticker. */
export class CompanyList {
  private readonly companies: Company[] = [];
  private readonly known = new Map<string, Company>();

  /** A company that the properties name, perhaps with its ticker. */
  addNamed(name: string, ticker: string | null): void {
    this.add(name, 'property');
    const company = ticker === null ? undefined : this.known.get(companyKey(name));
    if (company !== undefined && ticker !== null) this.bind(company, ticker);
  }

  /** The tickers of the properties: all of the only company, or one of each in the same order. Others stand for themselves. */
  bindListed(tickers: readonly string[]): void {
    const { companies } = this;
    const [first] = companies;
    if (first !== undefined && companies.length === 1) for (const ticker of tickers) this.bind(first, ticker);
    else if (companies.length === tickers.length) companies.forEach((company, at) => { this.bind(company, tickers[at] ?? ''); });
  }

  /** The tickers that a text writes directly behind a company's name; bare digits only where they are `known` tickers. */
  bindWritten(text: string, known: ReadonlySet<string>): void {
    if (this.companies.length === 0) return;
    const written = text.toLowerCase();
    // A letter that grows when it is made small would shift the offsets.
    if (written.length !== text.length) return;
    for (const company of this.companies) {
      for (const end of endsOf(company.mention.name.toLowerCase(), written)) {
        const found = tickerBehind(text, end);
        if (found !== null && (!found.bare || known.has(companyKey(found.ticker)))) this.bind(company, found.ticker);
      }
    }
  }

  /** A company known by this name or ticker alone, unless it is there already. Line: 1-based. */
  add(name: string, evidence: CompanyMention['evidence'], line?: number): void {
    const key = name === '' ? '' : companyKey(name);
    if (name === '' || this.known.has(key)) return;
    const mention = { name, primary: evidence !== 'ticker', evidence };
    const company = { mention: line === undefined ? mention : { line, ...mention }, tickers: [] };
    this.known.set(key, company);
    this.companies.push(company);
  }

  all(): CompanyMention[] {
    return this.companies.map(({ mention, tickers }) => (tickers.length === 0 ? mention : { tickers, ...mention }));
  }

  private bind(company: Company, ticker: string): void {
    if (ticker === '' || this.known.has(companyKey(ticker))) return;
    this.known.set(companyKey(ticker), company);
    company.tickers.push(ticker);
  }
}

/** Offsets after each place where a text has a name, both in small letters; a Latin name only as a whole word. */
function endsOf(name: string, text: string): readonly number[] {
  const ends: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const isInside = at > 0 && isWordUnit(text.charCodeAt(at - 1)) && isWordUnit(name.charCodeAt(0));
    if (!isInside) ends.push(at + name.length);
  }
  return ends;
}
