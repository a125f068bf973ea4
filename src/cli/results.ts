import type { Format } from './command';
import type { Io } from './io';

/** Prints results one by one in a format; `end` completes it. */
export interface Results<T> {
  readonly add: (result: T) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** What one result looks like as data and for reading. */
export interface Shapes<T> {
  readonly json: (result: T) => unknown;
  readonly text: (result: T) => string;
}

export function printResults<T>(format: Format, shapes: Shapes<T>, io: Io): Results<T> {
  switch (format) {
    case 'ndjson': return { add: (result) => io.print(`${JSON.stringify(shapes.json(result))}\n`), end: () => Promise.resolve() };
    case 'json': return printArray(shapes, io);
    case 'text': return printTexts(shapes, io);
  }
}

function printArray<T>(shapes: Shapes<T>, io: Io): Results<T> {
  let first = true;
  return {
    add: async (result) => {
      await io.print(`${first ? '[' : ','}\n${JSON.stringify(shapes.json(result), null, 2)}`);
      first = false;
    },
    end: () => io.print(first ? '[]\n' : '\n]\n'),
  };
}

function printTexts<T>(shapes: Shapes<T>, io: Io): Results<T> {
  let first = true;
  return {
    add: async (result) => {
      await io.print(`${first ? '' : '\n'}${shapes.text(result)}`);
      first = false;
    },
    end: () => Promise.resolve(),
  };
}
