import type { CommandContext } from './command-context';

/** For work without words of its own for when it fails. */
export function run({ report, words }: CommandContext, work: Promise<void>): void {
  work.catch((error: unknown) => { report(words.errors.action, error); });
}
