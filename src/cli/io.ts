/** What a command prints to and reads from besides files. */
export interface Io {
  /** Writes to standard output; resolves when more may be written. */
  readonly print: (text: string) => Promise<void>;
  /** Writes one message to standard error. */
  readonly warn: (message: string) => void;
  /** The whole of standard input. */
  readonly readInput: () => Promise<string>;
}
