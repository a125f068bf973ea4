import { Notice } from 'obsidian';
import type { RelatedModel } from '../../core/cards/link-models';
import { evidenceMarkdown } from '../../core/edits/links/evidence-markdown';
import { linkText } from '../../vault/link-text';
import type { CommandContext } from '../command-context';

/** Puts why two notes are related on the clipboard as Markdown, and says so either way. */
export async function copyEvidence({ app, report, words }: CommandContext, path: string, related: RelatedModel): Promise<void> {
  const { copied, line, notCopied } = words.links.writing;
  // It may be pasted into any note, so the links are those that lead there from everywhere.
  const links = { here: linkText(app, path, ''), there: linkText(app, related.path, '') };
  try {
    await activeWindow.navigator.clipboard.writeText(evidenceMarkdown(related, links, { listComma: words.sidebar.listComma, line }));
    new Notice(copied);
  } catch (error) {
    report(notCopied, error);
  }
}
