import type { Io } from '../../src/cli/io';

interface RecordingIo extends Io {
  /** Everything printed so far. */
  readonly printed: () => string;
  readonly warnings: readonly string[];
}

/** Standard streams in memory. */
export function recordingIo(input = ''): RecordingIo {
  let output = '';
  const warnings: string[] = [];
  return {
    print: (text) => {
      output += text;
      return Promise.resolve();
    },
    warn: (message) => { warnings.push(message); },
    readInput: () => Promise.resolve(input),
    printed: () => output,
    warnings,
  };
}
