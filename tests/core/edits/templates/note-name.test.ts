import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NoteNameValues, noteName, uniqueName } from '../../../../src/core/edits/templates/note-name';

const VALUES: NoteNameValues = { date: new Date(2026, 1, 20), dateFormat: 'yyyy-MM-dd', frameworks: ['囚徒困境', '飛輪效應'] };

function named(pattern: string, more: Partial<NoteNameValues> = {}): string {
  const result = noteName(pattern, { ...VALUES, ...more });
  if (result.kind === 'error') throw new Error(result.token);
  return result.name;
}

describe('noteName', () => {
  it('expands dates with tokens', () => {
    expect(named('{{date:yyyyMMdd}} x')).toBe('20260220 x');
    expect(named('{{date}}', { dateFormat: "yyyy'年'M'月'" })).toBe('2026年2月');
  });

  it('expands frameworks, company and title', () => {
    expect(named('{{company}} {{framework}}', { company: '台積電' })).toBe('台積電 囚徒困境');
    expect(named('{{frameworks}} - {{title}}', { title: '訪談' })).toBe('囚徒困境 飛輪效應 - 訪談');
  });

  it('leaves no separators where a value is missing', () => {
    const company = '';
    expect(named('{{date}} - {{company}} - {{framework}}', { company })).toBe('2026-02-20 - 囚徒困境');
    expect(named('{{company}} - {{framework}}', { company })).toBe('囚徒困境');
    expect(named('{{framework}} - {{company}}', { company })).toBe('囚徒困境');
  });

  it.each(['{{company}}', '{{title}}'])('does not know %s where nobody has one to give', (token) => {
    expect(noteName(`{{date}} ${token}`, VALUES)).toEqual({ kind: 'error', problem: 'unknown-token', token });
  });

  it('gives the token that it cannot read, and does not throw', () => {
    expect(noteName('{{date:YYYY-MM-DD}}', VALUES)).toEqual({ kind: 'error', problem: 'date-format', token: '{{date:YYYY-MM-DD}}' });
    expect(noteName('{{date:foo}}', VALUES)).toMatchObject({ kind: 'error', problem: 'date-format' });
    expect(noteName('{{author}}', VALUES)).toEqual({ kind: 'error', problem: 'unknown-token', token: '{{author}}' });
    expect(noteName('{{date}}', { ...VALUES, date: new Date(Number.NaN) })).toMatchObject({ problem: 'date-format' });
  });

  it('replaces what a file name or a link cannot hold', () => {
    expect(named('{{title}}', { title: 'AMD/NVDA: [a|b] #1 ^x? "q" <p> *\\' })).toBe('AMD NVDA a b 1 x q p');
    expect(named('...{{title}}.', { title: 'hidden' })).toBe('hidden');
    expect(named('con')).toBe('con 1');
  });

  it('falls back to the date when nothing is left', () => {
    expect(named('{{company}}', { company: '' })).toBe('2026-02-20');
    expect(named('///')).toBe('2026-02-20');
  });

  it('never makes a name that is empty, too long for a file system or not allowed', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
      const name = named('{{title}}', { title });
      expect(name).not.toBe('');
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(244);
      expect(name).not.toMatch(/[\\/:*?"<>|#^[\]]|^\.|[. ]$/);
    }));
    expect(named('{{title}}', { title: '護'.repeat(500) })).toBe('護'.repeat(80));
  });
});

describe('uniqueName', () => {
  it('counts up until the name is free', () => {
    const taken = new Set(['a', 'a 1']);
    expect(uniqueName('a', (name) => taken.has(name))).toBe('a 2');
    expect(uniqueName('b', (name) => taken.has(name))).toBe('b');
  });
});
