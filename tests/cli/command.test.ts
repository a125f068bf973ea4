import { describe, expect, it } from 'vitest';
import { readCommand } from '../../src/cli/command';

describe('readCommand', () => {
  it('reads analyze with its paths and format, options before or behind', () => {
    expect(readCommand(['analyze', 'a.md', '-'])).toEqual({ kind: 'analyze', paths: ['a.md', '-'], format: 'ndjson' });
    expect(readCommand(['analyze', '--format', 'text', 'a.md'])).toEqual({ kind: 'analyze', paths: ['a.md'], format: 'text' });
    expect(readCommand(['analyze', '--', '--odd.md'])).toMatchObject({ paths: ['--odd.md'] });
  });

  it('reads related with its folder', () => {
    expect(readCommand(['related', 'a.md', '--in', 'notes', '--format=json'])).toEqual({ kind: 'related', path: 'a.md', folder: 'notes', format: 'json' });
  });

  it('reads help and version wherever they stand', () => {
    expect(readCommand(['--help'])).toEqual({ kind: 'help' });
    expect(readCommand(['analyze', '-h'])).toEqual({ kind: 'help' });
    expect(readCommand(['--version'])).toEqual({ kind: 'version' });
  });

  it.each([
    [[]], [['analyse', 'a.md']], [['analyze']], [['analyze', 'a.md', '--format', 'xml']], [['analyze', 'a.md', '--wide']],
    [['analyze', 'a.md', '--in', 'x']], [['related', 'a.md']], [['related', '--in', 'x']], [['related', 'a.md', 'b.md', '--in', 'x']],
    [['analyze', 'a.md', '--format']],
  ])('says what is wrong with %j', (args) => {
    const command = readCommand(args);
    expect(command.kind === 'usage' && command.message.length > 0).toBe(true);
  });
});
