import type { TFile } from 'obsidian';
import type { NameCounts } from '../core/frameworks/user-frameworks';
import { NameAutomaton } from '../core/frameworks/name-automaton';
import { foldForMatching } from '../core/text/fold';
import { mayHold, nameProbe, type TextSignature, textSignature } from '../core/text/text-signature';

/** What is kept of a note's text once it has been read. */
interface Trace {
  readonly signature: TextSignature;
  /** Of the names looked for when it was read, those that it holds. */
  readonly held: ReadonlySet<string>;
  readonly watch: NameWatch;
}

/** Names whose notes are counted, folded. */
interface NameWatch {
  readonly names: ReadonlySet<string>;
  readonly list: readonly string[];
  readonly automaton: NameAutomaton | null;
}

const NO_WATCH: NameWatch = { names: new Set(), list: [], automaton: null };
const NOTHING: ReadonlySet<string> = new Set();

/**
 * Tells without reading which notes a name may be in, and for a few watched names in how many it is. Keyed by file, so
 * that a rename does no harm; what belongs to a file that is gone goes with it.
 */
export class NoteTraces {
  private readonly traces = new WeakMap<TFile, Trace>();
  private watch = NO_WATCH;

  /** Takes in a text that has been read. */
  take(file: TFile, text: string): void {
    this.traces.set(file, { signature: textSignature(text), held: heldNames(text, this.watch), watch: this.watch });
  }

  /** Looks for these names, and no others, in the texts taken in from now on. */
  watchFor(names: readonly string[]): void {
    const list = [...new Set(names.map(foldForMatching))];
    if (list.length === this.watch.list.length && list.every((name) => this.watch.names.has(name))) return;
    this.watch = { names: new Set(list), list, automaton: list.length === 0 ? null : new NameAutomaton(list) };
  }

  /** Tells of a note whether it may hold one of the names; of one that was never read, that it does not. */
  holderTest(names: readonly string[]): (file: TFile) => boolean {
    const probes = names.map((name) => ({ name: foldForMatching(name), probe: nameProbe(name) }));
    return (file) => {
      const trace = this.traces.get(file);
      return trace !== undefined && probes.some(({ name, probe }) => mayHold(trace.signature, probe) && !isRuledOut(trace, name));
    };
  }

  /** How many of `files` hold a name; those never read are not counted, nor in the total. */
  countsIn(files: readonly TFile[]): NameCounts {
    const traces = files.flatMap((file) => this.traces.get(file) ?? []);
    return { total: traces.length, notesWith: (name) => countHolders(traces, foldForMatching(name)) };
  }
}

function countHolders(traces: readonly Trace[], name: string): { notes: number; exact: boolean } {
  const probe = nameProbe(name);
  const holders = traces.filter((trace) => mayHold(trace.signature, probe) && !isRuledOut(trace, name));
  return { notes: holders.length, exact: holders.every(({ watch }) => watch.names.has(name)) };
}

/** The name was looked for when the text was read, and not found. */
function isRuledOut({ watch, held }: Trace, name: string): boolean {
  return watch.names.has(name) && !held.has(name);
}

function heldNames(text: string, { automaton, list }: NameWatch): ReadonlySet<string> {
  if (automaton === null) return NOTHING;
  const held = new Set<string>();
  for (let at = automaton.next(text, 0, text.length); at >= 0; at = automaton.next(text, at + 1, text.length)) held.add(list[automaton.index] ?? '');
  return held.size === 0 ? NOTHING : held;
}
