import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FrameworkIndex } from '../../../src/core/index/framework-index';
import { analysisOf, cardNote } from '../build-analysis';

function watched(): { index: FrameworkIndex; heard: string[][] } {
  const index = new FrameworkIndex();
  const heard: string[][] = [];
  index.subscribe((paths) => { heard.push([...paths].sort()); });
  return { index, heard };
}

describe('FrameworkIndex', () => {
  it('finds notes by framework and forgets what a note no longer mentions', () => {
    const { index } = watched();
    index.put(cardNote('b.md', 'moat'));
    index.put(cardNote('a.md', 'moat'));
    expect(index.notesWith('moat')).toEqual(['a.md', 'b.md']);
    index.put(cardNote('a.md', 'flywheel'));
    expect(index.notesWith('moat')).toEqual(['b.md']);
    expect(index.noteCount('flywheel')).toBe(1);
    index.remove('b.md');
    expect(index.frameworkIds()).toEqual(['flywheel']);
    expect(index.notesWith('moat')).toEqual([]);
  });

  it('keeps notes without frameworks, for they are part of the vault', () => {
    const { index } = watched();
    index.put(analysisOf('plain.md'));
    expect([index.size, index.has('plain.md'), index.paths()]).toEqual([1, true, ['plain.md']]);
  });

  it('says nothing about an analysis equal to the one it has, and keeps the old one', () => {
    const { index, heard } = watched();
    const first = cardNote('a.md', 'moat');
    index.put(first);
    index.put(structuredClone(first));
    expect(heard).toEqual([['a.md']]);
    expect(index.get('a.md')).toBe(first);
    index.put({ ...first, created: '2026-01-01' });
    expect(heard).toHaveLength(2);
  });

  it('moves a note, over whatever is there', () => {
    const { index, heard } = watched();
    index.put(cardNote('old.md', 'moat'));
    index.put(cardNote('new.md', 'flywheel'));
    index.rename('old.md', 'new.md');
    expect(index.get('new.md')?.path).toBe('new.md');
    expect(index.notesWith('moat')).toEqual(['new.md']);
    expect(index.noteCount('flywheel')).toBe(0);
    expect(heard.at(-1)).toEqual(['new.md', 'old.md']);
    index.rename('missing.md', 'x.md');
    index.rename('new.md', 'new.md');
    index.remove('missing.md');
    expect(heard).toHaveLength(3);
  });
});

describe('listeners of FrameworkIndex', () => {
  it('notifies once for a batch, nested ones included, and also when the work fails', () => {
    const { index, heard } = watched();
    expect(() => {
      index.batch(() => {
        index.put(cardNote('a.md', 'moat'));
        index.batch(() => { index.put(cardNote('b.md', 'moat')); });
        throw new Error('broken');
      });
    }).toThrow('broken');
    expect(heard).toEqual([['a.md', 'b.md']]);
    index.batch(() => undefined);
    expect(heard).toHaveLength(1);
  });

  it('calls the other listeners when one throws, and loses no change', () => {
    const index = new FrameworkIndex();
    const heard: string[][] = [];
    index.subscribe(() => { throw new Error('first'); });
    index.subscribe((paths) => { heard.push([...paths]); });
    expect(() => { index.put(cardNote('a.md', 'moat')); }).toThrow('first');
    expect(() => { index.put(cardNote('b.md', 'moat')); }).toThrow('first');
    expect(heard).toEqual([['a.md'], ['b.md']]);
    index.subscribe(() => { throw new Error('third'); });
    expect(() => { index.clear(); }).toThrow(AggregateError);
    expect([heard.at(-1), index.size]).toEqual([['a.md', 'b.md'], 0]);
  });

  it('gives a change made by a listener a notification of its own', () => {
    const { index, heard } = watched();
    index.subscribe((paths) => { if (paths.has('a.md')) index.put(cardNote('b.md', 'moat')); });
    index.put(cardNote('a.md', 'moat'));
    expect(heard).toEqual([['a.md'], ['b.md']]);
  });

  it('does not call a listener that has left, not even within the same notification', () => {
    const index = new FrameworkIndex();
    const heard: string[] = [];
    index.subscribe(() => { leave(); });
    const leave = index.subscribe(() => { heard.push('late'); });
    index.put(cardNote('a.md', 'moat'));
    expect(heard).toEqual([]);
  });
});

describe('FrameworkIndex after many changes', () => {
  it('holds the same after any run of changes as a fresh index of the notes that remain', () => {
    const path = fc.constantFrom('a.md', 'b.md', 'c.md');
    const change = fc.oneof(
      fc.record({ kind: fc.constant('put' as const), path, framework: fc.constantFrom('moat', 'flywheel') }),
      fc.record({ kind: fc.constant('remove' as const), path }),
      fc.record({ kind: fc.constant('rename' as const), path, to: path }),
    );
    fc.assert(fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
      const index = new FrameworkIndex();
      for (const entry of changes) {
        if (entry.kind === 'put') index.put(cardNote(entry.path, entry.framework));
        else if (entry.kind === 'remove') index.remove(entry.path);
        else index.rename(entry.path, entry.to);
      }
      const fresh = new FrameworkIndex();
      for (const known of index.paths()) fresh.put(index.get(known) ?? analysisOf(known));
      for (const id of ['moat', 'flywheel']) expect(index.notesWith(id)).toEqual(fresh.notesWith(id));
      expect([...index.frameworkIds()].sort()).toEqual([...fresh.frameworkIds()].sort());
    }));
  });
});
