import { Notice } from 'obsidian';

/** Long enough to read three sentences. */
const SHOWN_MS = 12_000;

/**
 * The one place where a caught error becomes words. `message` says what happened, what is untouched and what
 * to do; the error itself goes to the console, for a report.
 */
export function reportError(message: string, error: unknown): void {
  new Notice(message, SHOWN_MS);
  console.error('Latticework:', message, error);
}
