import { Notice } from 'obsidian';
import type { FrameworkIndex } from '../core/index/framework-index';
import type { Words } from '../i18n/en';
import type { CommandContext } from './command-context';

const NAMED_AT_MOST = 5;

/** Reads every note again and says how far it is, how many were read and which were not. */
export async function rebuildIndex({ index, indexer, report, words }: CommandContext): Promise<void> {
  const notice = new Notice(words.notices.rebuilding(0, 0), 0);
  const stop = indexer.subscribe((progress) => {
    if (progress !== null) notice.setMessage(words.notices.rebuilding(progress.done, progress.total));
  });
  try {
    const { finished, notes, unread } = await indexer.rebuild();
    if (finished) new Notice(words.notices.rebuilt(notes));
    if (finished && unread.length > 0) tellUnread(words, unread, index);
  } catch (error) {
    report(words.errors.index, error);
  } finally {
    stop();
    notice.hide();
  }
}

/** Names the first few notes that could not be read, and says what that means for their cards. */
export function tellUnread({ notices }: Words, paths: readonly string[], index: FrameworkIndex): void {
  const tell = paths.every((path) => index.has(path)) ? notices.notReadKept : notices.notRead;
  new Notice(tell(paths.slice(0, NAMED_AT_MOST), Math.max(0, paths.length - NAMED_AT_MOST)), 0);
}
