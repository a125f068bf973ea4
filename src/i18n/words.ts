import { en, type Words } from './en';
import { zhCn } from './zh-cn';
import { zhTw } from './zh-tw';

export type { Words } from './en';

/** The scripts the interface is written in. */
export type InterfaceScript = 'zh-Hant' | 'zh-Hans' | 'en';

const TRADITIONAL = /^zh\b.*-(?:tw|hk|mo|hant)\b/;

/**
 * The script of a language code as the app gives it (`en`, `zh`, `zh-TW`). Traditional and Simplified
 * are told apart by region or script; every language without words of its own reads English.
 */
export function scriptFor(language: string): InterfaceScript {
  const code = language.toLowerCase().replaceAll('_', '-');
  if (TRADITIONAL.test(code)) return 'zh-Hant';
  return code === 'zh' || code.startsWith('zh-') ? 'zh-Hans' : 'en';
}

/** The words of the interface in the language of the app. */
export function wordsFor(language: string): Words {
  switch (scriptFor(language)) {
    case 'zh-Hant': return zhTw;
    case 'zh-Hans': return zhCn;
    case 'en': return en;
  }
}
