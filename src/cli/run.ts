import { resolve } from 'node:path';
import { version } from '../../package.json';
import type { NoteAnalysis } from '../core/analysis';
import { FrameworkIndex } from '../core/index/framework-index';
import { type RelatedNote, relatedNotes } from '../core/index/related-notes';
import { analysisJson, relatedJson } from './analysis-json';
import { analysisText, relatedText, scriptOf } from './analysis-text';
import { type Command, HELP, readCommand } from './command';
import type { Io } from './io';
import { type NoteFile, readNote, readNotes } from './note-files';
import { createFileReader } from './reading-rules';
import { printResults } from './results';

/** 0: all read; 1: some file could not be read; 2: wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** Runs the command line with the arguments that follow the program's name. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const command = readCommand(args);
  switch (command.kind) {
    case 'analyze': return runAnalyze(command, io);
    case 'related': return runRelated(command, io);
    case 'help': return printed(HELP, io);
    case 'version': return printed(`${version}\n`, io);
    case 'usage':
      io.warn(`${command.message}\nTry latticework --help`);
      return 2;
  }
}

async function printed(text: string, io: Io): Promise<ExitCode> {
  await io.print(text);
  return 0;
}

async function runAnalyze({ paths, format }: Extract<Command, { kind: 'analyze' }>, io: Io): Promise<ExitCode> {
  const { analyse, catalogue } = await createFileReader(paths, io);
  const shapes = {
    json: (analysis: NoteAnalysis): unknown => analysisJson(analysis, catalogue),
    text: (analysis: NoteAnalysis): string => analysisText(analysis, catalogue),
  };
  const results = printResults(format, shapes, io);
  let code: ExitCode = 0;
  for await (const file of readNotes(paths, io)) {
    if (file.kind === 'note') await results.add(analyse(file));
    else code = complain(file, io);
  }
  await results.end();
  return code;
}

async function runRelated({ path, folder, format }: Extract<Command, { kind: 'related' }>, io: Io): Promise<ExitCode> {
  const own = await readNote(path, io);
  if (own.kind === 'failed') return complain(own, io);
  const { analyse, catalogue } = await createFileReader([path, folder], io);
  const analysis = analyse(own);
  const index = new FrameworkIndex();
  index.put(analysis);
  let code: ExitCode = 0;
  for await (const file of readNotes([folder], io)) {
    if (file.kind === 'failed') code = complain(file, io);
    // The note itself may lie in the folder, under another spelling of its path.
    else if (resolve(file.path) !== resolve(path)) index.put(analyse(file));
  }
  const shapes = {
    json: relatedJson,
    text: (related: RelatedNote): string => relatedText(related, index, catalogue, scriptOf(analysis)),
  };
  const results = printResults(format, shapes, io);
  for (const related of relatedNotes(index, path)) await results.add(related);
  await results.end();
  return code;
}

function complain(file: Extract<NoteFile, { kind: 'failed' }>, io: Io): ExitCode {
  io.warn(`${file.path}: ${file.reason}`);
  return 1;
}
