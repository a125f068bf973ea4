/** Properties (lower case) that hold a note's companies, and those that hold their tickers. */
export const COMPANY_KEYS = ['company', 'companies', '公司', '標的', '标的', 'stock', 'stocks', '股票', '個股', '个股', 'empresa', '企業', '종목'];
export const TICKER_KEYS = ['ticker', 'tickers', 'symbol', 'symbols', '代號', '代号', '代碼', '代码', '股票代號', '股票代码'];
