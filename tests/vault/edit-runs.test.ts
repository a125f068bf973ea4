import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addToListProperty } from '../../src/core/edits/properties/property-edits';
import type { EditPlan, EditPlanner } from '../../src/core/edits/text-edit';
import { EditRuns, type RunStep } from '../../src/vault/edit-runs';
import type { PlannedNotes } from '../../src/vault/plan-notes';
import { RULES } from '../core/rules';
import { FakeApp } from './fake-app';
import { MarkdownView } from './fake-obsidian';

const GO_ON = { onProgress: () => undefined, signal: { aborted: false } };

/** Every “moat” that is no link yet becomes one. */
const linkMoat: EditPlanner = ({ text }) => {
  const edits = [...text.matchAll(/(?<!\[)moat(?!\])/g)].map(({ index }) => ({ from: index, to: index + 4, insert: '[[moat]]' }));
  return edits.length === 0 ? { kind: 'nothing' } : { kind: 'edits', edits };
};
const tag: EditPlanner = ({ text }): EditPlan => addToListProperty(text, 'tags', ['moat']);

interface Vault {
  readonly app: FakeApp;
  readonly runs: EditRuns;
  readonly textOf: (path: string) => string;
  readonly write: (path: string, text: string) => void;
}

function vaultOf(notes: Readonly<Record<string, string>>): Vault {
  const app = new FakeApp();
  for (const [path, text] of Object.entries(notes)) app.add(path, text);
  const runs = runsOn(app);
  const fileOf = (path: string): ReturnType<FakeApp['add']> => app.files.get(path) ?? app.add(path, '');
  return {
    app, runs,
    textOf: (path) => String(app.texts.get(fileOf(path))),
    write: (path, text) => { app.texts.set(fileOf(path), text); },
  };
}

/** The app's class asks for the whole app; these are the parts of it that runs use. */
function runsOn(app: FakeApp): EditRuns {
  const runs: unknown = Reflect.construct(EditRuns, [app, () => RULES]);
  if (!(runs instanceof EditRuns)) throw new Error('no runs');
  return runs;
}

function plan({ app, runs }: Vault, planner: EditPlanner): Promise<PlannedNotes> {
  return runs.plan({ paths: [...app.files.keys()], planner: () => planner }, GO_ON);
}

async function run(vault: Vault, planner: EditPlanner, steps: readonly RunStep[] = []): ReturnType<EditRuns['write']> {
  return vault.runs.write('Run', steps, (await plan(vault, planner)).changes, GO_ON);
}

describe('a run over notes', () => {
  it('looks first and changes nothing', async () => {
    const vault = vaultOf({ 'a.md': 'a moat', 'b.md': 'none', 'c.md': '---\ntags: {a: 1}\n---\n' });
    const planned = await plan(vault, linkMoat);
    expect(planned.changes.map(({ file, edits }) => [file.path, edits])).toEqual([['a.md', [{ from: 2, to: 6, insert: '[[moat]]' }]]]);
    expect((await plan(vault, tag)).refused).toEqual([{ path: 'c.md', refusal: { kind: 'unsupported-property', key: 'tags' } }]);
    expect(vault.app.processed).toEqual([]);
  });

  it('names notes that are gone or cannot be read', async () => {
    const vault = vaultOf({ 'a.md': 'a moat' });
    vault.app.add('b.md', new Error('EIO'));
    const { refused } = await vault.runs.plan({ paths: ['a.md', 'b.md', 'c.md'], planner: () => linkMoat }, GO_ON);
    expect(refused).toEqual([{ path: 'b.md', refusal: { kind: 'unwritable', message: 'EIO' } }, { path: 'c.md', refusal: { kind: 'gone' } }]);
  });

  it('leaves properties alone that no reader can read', async () => {
    const vault = vaultOf({ 'a.md': '---\nx: "a" b\n---\nmoat', 'b.md': 'moat' });
    expect((await plan(vault, tag)).refused).toEqual([{ path: 'a.md', refusal: { kind: 'broken-properties' } }]);
    expect((await plan(vault, linkMoat)).changes).toHaveLength(2);
  });

  it('writes, and writes nothing the second time', async () => {
    const vault = vaultOf({ 'a.md': 'a moat', 'b.md': 'moat, moat' });
    expect((await run(vault, linkMoat)).changed).toEqual(['a.md', 'b.md']);
    expect([vault.textOf('a.md'), vault.textOf('b.md')]).toEqual(['a [[moat]]', '[[moat]], [[moat]]']);
    expect((await plan(vault, linkMoat)).changes).toEqual([]);
  });

  it('finds its place again in a note edited elsewhere meanwhile', async () => {
    const vault = vaultOf({ 'a.md': 'one\na moat' });
    const { changes } = await plan(vault, linkMoat);
    vault.write('a.md', 'zero\none\na moat\nlast');
    expect((await vault.runs.write('Run', [], changes, GO_ON)).refused).toEqual([]);
    expect(vault.textOf('a.md')).toBe('zero\none\na [[moat]]\nlast');
  });

  it('leaves alone and names a note whose place was edited meanwhile, and goes on with the rest', async () => {
    const vault = vaultOf({ 'a.md': 'a moat', 'b.md': 'b moat', 'c.md': 'c moat' });
    const { changes } = await plan(vault, linkMoat);
    vault.write('a.md', 'a wide moat');
    const c = vault.app.files.get('c.md');
    if (c) vault.app.remove(c);
    const result = await vault.runs.write('Run', [], changes, GO_ON);
    expect(result).toMatchObject({ changed: ['b.md'], refused: [{ path: 'a.md', refusal: { kind: 'moved' } }, { path: 'c.md', refusal: { kind: 'gone' } }] });
    expect(vault.textOf('a.md')).toBe('a wide moat');
    expect(vault.app.processed).toEqual(['b.md']);
  });

  it('decides on the text it is handed for writing, not on the one it read', async () => {
    const vault = vaultOf({ 'a.md': 'a moat' });
    const { changes } = await plan(vault, linkMoat);
    vault.app.beforeProcess = () => { vault.write('a.md', 'a wide moat'); };
    expect((await vault.runs.write('Run', [], changes, GO_ON)).refused).toEqual([{ path: 'a.md', refusal: { kind: 'moved' } }]);
    expect(vault.textOf('a.md')).toBe('a wide moat');
  });

  it('saves what is typed before it writes', async () => {
    const vault = vaultOf({ 'a.md': 'a moat' });
    const file = vault.app.files.get('a.md');
    if (!file) throw new Error('no file');
    vault.app.open.push(new MarkdownView(file, 'typed\na moat', () => {
      vault.write('a.md', 'typed\na moat');
      return Promise.resolve();
    }));
    await run(vault, linkMoat);
    expect(vault.textOf('a.md')).toBe('typed\na [[moat]]');
  });

  it('stops where the user stops it', async () => {
    const vault = vaultOf({ 'a.md': 'moat', 'b.md': 'moat', 'c.md': 'moat' });
    const { changes } = await plan(vault, linkMoat);
    const signal = { aborted: false };
    const result = await vault.runs.write('Run', [], changes, { onProgress: (done) => { signal.aborted = done === 1; }, signal });
    expect(result).toMatchObject({ changed: ['a.md', 'b.md'], left: 1 });
    expect(vault.textOf('c.md')).toBe('moat');
  });
});

describe('two runs at once', () => {
  it('are not possible: the second changes nothing', async () => {
    const vault = vaultOf({ 'a.md': 'moat', 'b.md': 'moat' });
    const { changes } = await plan(vault, linkMoat);
    const first = vault.runs.write('First', [], changes, GO_ON);
    expect(vault.runs.isWorking).toBe(true);
    await expect(vault.runs.write('Second', [], changes, GO_ON)).rejects.toThrow('another run');
    expect((await first).changed).toEqual(['a.md', 'b.md']);
    expect([vault.runs.isWorking, vault.runs.lastTitle]).toEqual([false, 'First']);
  });
});

describe('taking a run back', () => {
  it('restores every note exactly', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom('moat', 'a', '\n', '\r\n', '護城河', ' ', '---\n', 'tags: [a] # b\n', '\uFEFF', '[[moat]]'), { maxLength: 30 }).map((parts) => parts.join('')), async (text) => {
      const vault = vaultOf({ 'a.md': text });
      for (const planner of [linkMoat, tag]) {
        const before = vault.textOf('a.md');
        await run(vault, planner);
        await vault.runs.undoLast(GO_ON);
        expect(vault.textOf('a.md')).toBe(before);
      }
    }), { numRuns: 150 });
  });

  it('takes back what still stands in a note edited elsewhere', async () => {
    const vault = vaultOf({ 'a.md': 'first line\na moat is wide\nlast line' });
    await run(vault, linkMoat);
    vault.write('a.md', 'new\nfirst line\na [[moat]] is wide\nlast line and more');
    expect((await vault.runs.undoLast(GO_ON)).changed).toEqual(['a.md']);
    expect(vault.textOf('a.md')).toBe('new\nfirst line\na moat is wide\nlast line and more');
  });

  it('names a note whose place is gone, leaves it, and tries it again when asked again', async () => {
    const vault = vaultOf({ 'a.md': 'a moat', 'b.md': 'b moat' });
    await run(vault, linkMoat);
    vault.write('a.md', 'a [[Moat]]');
    expect(await vault.runs.undoLast(GO_ON)).toMatchObject({ changed: ['b.md'], refused: [{ path: 'a.md', refusal: { kind: 'moved' } }] });
    expect(vault.textOf('a.md')).toBe('a [[Moat]]');
    vault.write('a.md', 'a [[moat]]');
    expect((await vault.runs.undoLast(GO_ON)).changed).toEqual(['a.md']);
    expect(vault.runs.lastTitle).toBeNull();
  });

  it('finds notes that were renamed since', async () => {
    const vault = vaultOf({ 'a.md': 'a moat' });
    await run(vault, linkMoat);
    const file = vault.app.files.get('a.md');
    if (file) vault.app.rename(file, 'b.md');
    await vault.runs.undoLast(GO_ON);
    expect(vault.textOf('b.md')).toBe('a moat');
  });
});

describe('steps of a run', () => {
  function recording(log: string[], name: string, fails: 'apply' | 'undo' | null = null): RunStep {
    const act = (what: 'apply' | 'undo') => (): Promise<void> => {
      if (fails === what) return Promise.reject(new Error(`no ${what}`));
      log.push(`${what} ${name}`);
      return Promise.resolve();
    };
    return { label: name, apply: act('apply'), undo: act('undo') };
  }

  it('run before the notes are written and are undone after them, last first', async () => {
    const log: string[] = [];
    const vault = vaultOf({ 'a.md': 'moat' });
    vault.app.beforeProcess = () => { log.push('note'); };
    await run(vault, linkMoat, [recording(log, 'one'), recording(log, 'two')]);
    await vault.runs.undoLast(GO_ON);
    expect(log).toEqual(['apply one', 'apply two', 'note', 'note', 'undo two', 'undo one']);
  });

  it('end the run when one fails, and those that ran can be taken back', async () => {
    const log: string[] = [];
    const vault = vaultOf({ 'a.md': 'moat' });
    const result = await run(vault, linkMoat, [recording(log, 'one'), recording(log, 'two', 'apply')]);
    expect(result).toMatchObject({ changed: [], steps: 1, failed: [{ label: 'two', message: 'no apply' }], left: 1 });
    expect(vault.textOf('a.md')).toBe('moat');
    await vault.runs.undoLast(GO_ON);
    expect(log).toEqual(['apply one', 'undo one']);
  });

  it('say why they cannot be taken back, and stay to be tried again', async () => {
    const log: string[] = [];
    const vault = vaultOf({ 'a.md': 'moat' });
    await run(vault, linkMoat, [recording(log, 'one', 'undo')]);
    expect(await vault.runs.undoLast(GO_ON)).toMatchObject({ changed: ['a.md'], steps: 0, failed: [{ label: 'one', message: 'no undo' }] });
    expect(vault.runs.lastTitle).toBe('Run');
  });

  it('may rename a note that is written next, and links that the app mends on the way', async () => {
    const vault = vaultOf({ 'old.md': 'a moat', 'b.md': 'see [[old]] and moat' });
    const step: RunStep = {
      label: 'rename',
      apply: () => {
        const file = vault.app.files.get('old.md');
        if (file) vault.app.rename(file, 'new.md');
        vault.write('b.md', 'see [[new]] and moat');
        return Promise.resolve();
      },
      undo: () => Promise.resolve(),
    };
    const relink: EditPlanner = (note) => {
      const plan = linkMoat(note);
      const at = note.text.indexOf('[[old]]');
      return plan.kind !== 'edits' || at < 0 ? plan : { kind: 'edits', edits: [{ from: at, to: at + 7, insert: '[[new]]' }, ...plan.edits] };
    };
    expect((await run(vault, relink, [step])).changed).toEqual(['new.md', 'b.md']);
    expect(vault.textOf('b.md')).toBe('see [[new]] and [[moat]]');
  });
});
