import { type App, getLinkpath, type TFile } from 'obsidian';

/** A file may have these in its name when it was not made by the app; a wikilink ends at them (https://help.obsidian.md/links). */
const ENDS_WIKILINK = /[[\]#^|]|%%/;

/** A link to a note as the user's settings write it, showing `shown`; for names that no wikilink can hold, as a Markdown link. */
export function linkText(app: App, path: string, sourcePath: string, shown?: string): string {
  const file = app.vault.getFileByPath(path);
  if (file === null) return `[[${path.replace(/\.md$/, '')}]]`;
  return ENDS_WIKILINK.test(path) ? markdownLink(file, shown) : app.fileManager.generateMarkdownLink(file, sourcePath, undefined, shown);
}

/** What stands in a wikilink to a note: its name, or its path where others have that name too. Null when no wikilink can lead there. */
function wikilinkTarget(app: App, path: string, sourcePath: string): string | null {
  const file = app.vault.getFileByPath(path);
  return file === null || ENDS_WIKILINK.test(path) ? null : app.metadataCache.fileToLinktext(file, sourcePath);
}

/** A link as the value of a property, where the app reads wikilinks only. */
export function propertyLink(app: App, path: string, sourcePath: string): string | null {
  const target = wikilinkTarget(app, path, sourcePath);
  return target === null ? null : `[[${target}]]`;
}

/** The note that the value of a property links to; null for another value, or when there is no such note. */
export function linkedPath(app: App, value: string, sourcePath: string): string | null {
  const [, inner] = /^\[\[([^\]]+)\]\]$/.exec(value.trim()) ?? [];
  const target = inner?.split('|', 1)[0];
  return target === undefined ? null : app.metadataCache.getFirstLinkpathDest(getLinkpath(target), sourcePath)?.path ?? null;
}

function markdownLink({ basename, path }: TFile, shown = basename): string {
  // What `encodeURI` leaves and a link's target cannot hold.
  const target = encodeURI(path).replace(/[#()?]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
  return `[${shown.replace(/[[\]\\]/g, '\\$&')}](${target})`;
}
