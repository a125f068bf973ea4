import { parseArgs } from 'node:util';

export const FORMATS = ['ndjson', 'json', 'text'] as const;
export type Format = (typeof FORMATS)[number];

/** What the command line asks for. `usage` carries what is wrong with it. */
export type Command =
  | { readonly kind: 'analyze'; readonly paths: readonly string[]; readonly format: Format }
  | { readonly kind: 'related'; readonly path: string; readonly folder: string; readonly format: Format }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'usage'; readonly message: string };

export const HELP = `Usage:
  latticework analyze [--format ndjson|json|text] PATH…
  latticework related PATH --in FOLDER [--format ndjson|json|text]

analyze  Prints what each note says: its headings and what they are for, the frameworks it
         names, its framework cards, key points and risks. PATH is a Markdown file, a folder
         (walked, dot-folders skipped) or - for standard input. Framework notes among them
         (in Frameworks/ of a folder given, or of type: framework) are counted everywhere.
related  Prints the notes of FOLDER that share a framework with the note PATH, best first,
         each with the words that prove it.

  --format   ndjson (default): one JSON object a line; json: one array; text: for reading
  --help     this text
  --version  the version

Exit code: 0 all read, 1 some file could not be read (it is named), 2 wrong usage.
`;

/** Reads the arguments that follow the program's name. Never throws. */
export function readCommand(args: readonly string[]): Command {
  const parsed = parseOptions(args);
  if (typeof parsed === 'string') return usage(parsed);
  const { values, positionals } = parsed;
  if (values.help === true) return { kind: 'help' };
  if (values.version === true) return { kind: 'version' };
  const format = FORMATS.find((known) => known === (values.format ?? 'ndjson'));
  if (format === undefined) return usage(`unknown format: ${values.format ?? ''}`);
  const [name, ...paths] = positionals;
  switch (name) {
    case 'analyze': return analyze(paths, values.in, format);
    case 'related': return related(paths, values.in, format);
    case undefined: return usage('a command is missing');
    default: return usage(`unknown command: ${name}`);
  }
}

function parseOptions(args: readonly string[]): ReturnType<typeof parse> | string {
  try {
    return parse(args);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      in: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean' },
    },
  });
}

function analyze(paths: readonly string[], folder: string | undefined, format: Format): Command {
  if (folder !== undefined) return usage('--in belongs to related');
  return paths.length === 0 ? usage('analyze needs a path') : { kind: 'analyze', paths, format };
}

function related(paths: readonly string[], folder: string | undefined, format: Format): Command {
  const [path, ...more] = paths;
  if (path === undefined || more.length > 0) return usage('related needs the path of one note');
  if (folder === undefined) return usage('related needs --in FOLDER');
  return { kind: 'related', path, folder, format };
}

function usage(message: string): Command {
  return { kind: 'usage', message };
}
