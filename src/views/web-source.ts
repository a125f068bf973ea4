export interface WebSource {
  readonly address: string;
  /** Host name without `www.`, as readers know a site. */
  readonly host: string;
}

/** Reads a note's source as a web address; null for a title, a note link or another scheme, which is shown as text. */
export function readWebSource(source: string): WebSource | null {
  if (!/^https?:\/\//i.test(source)) return null;
  try {
    const url = new URL(source);
    return { address: url.href, host: url.host.replace(/^www\./, '') };
  } catch {
    return null; // `URL.canParse` would say so, but iOS has it only since 17
  }
}
