import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { recordingIo } from './recording-io';

const DILEMMA = `【晶圓代工訪談】

▋分析框架

▋囚徒困境

兩家公司都怕落後，所以明知報酬率不高也一起擴產，股東只能看著資本支出上升。

▋潛在風險

- 產能過剩時毛利率會先掉。
`;
const OTHER = `---
created: 2025-05-01
---
# 外送平台

## 分析框架

### 囚犯困境

平台不補貼就失去用戶，補貼就失去利潤，投資人兩邊都不討好。
`;

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'latticework-'));
  await mkdir(join(folder, 'notes/.trash'), { recursive: true });
  await writeFile(join(folder, 'notes/a.md'), DILEMMA);
  await writeFile(join(folder, 'notes/b.md'), OTHER);
  await writeFile(join(folder, 'notes/plain.md'), '今天天氣很好。\n');
  await writeFile(join(folder, 'notes/.trash/c.md'), OTHER);
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

interface Ran {
  readonly code: number;
  readonly printed: string;
  readonly warnings: readonly string[];
}

async function ran(args: readonly string[], input = ''): Promise<Ran> {
  const io = recordingIo(input);
  const code = await run(args, io);
  return { code, printed: io.printed(), warnings: io.warnings };
}

function lines(printed: string): unknown[] {
  return printed.split('\n').filter((line) => line !== '').map((line): unknown => JSON.parse(line));
}

describe('framework notes among the files', () => {
  const own = (): string => join(folder, 'own');

  beforeAll(async () => {
    await mkdir(join(own(), 'Frameworks'), { recursive: true });
    await writeFile(join(own(), 'Frameworks/補習班賽局.md'), '---\naliases: [全班都補]\n---\n\n名次沒變，錢都花了。\n');
    await writeFile(join(own(), 'a.md'), DILEMMA.replace('囚徒困境', '補習班賽局'));
    await writeFile(join(own(), 'b.md'), OTHER.replace('囚犯困境', '全班都補'));
    await writeFile(join(own(), 'out.md'), '---\nlatticework: false\n---\n# 護城河\n');
  });

  it('are counted in the others, and printed as what they are', async () => {
    const { printed } = await ran(['analyze', own()]);
    const notes = printed.trim().split('\n').map((line): unknown => JSON.parse(line));
    expect(notes).toMatchObject([
      { frameworkNote: { names: ['補習班賽局', '全班都補'], joins: null, definition: '名次沒變，錢都花了。', questions: [], problems: [] } },
      { frameworkNote: null, leftOut: false, cards: [{ title: '補習班賽局', frameworks: [`note:${own()}/Frameworks/補習班賽局`] }], frameworks: [{ name: '補習班賽局' }] },
      { cards: [{ title: '全班都補', frameworks: [`note:${own()}/Frameworks/補習班賽局`] }] },
      { leftOut: true, cards: [], frameworks: [] },
    ]);
  });

  it('relate notes', async () => {
    const { printed } = await ran(['related', join(own(), 'a.md'), '--in', own(), '--format', 'text']);
    expect(printed).toContain('b.md');
    expect(printed).toContain('補習班賽局');
  });
});

describe('latticework analyze', () => {
  it('prints one object a note, in order, paths as given', async () => {
    const { code, printed, warnings } = await ran(['analyze', join(folder, 'notes')]);
    expect([code, warnings]).toEqual([0, []]);
    expect(lines(printed)).toMatchObject(['a', 'b', 'plain'].map((name) => ({ schema: 1, path: join(folder, `notes/${name}.md`) })));
    expect(lines(printed)[0]).toMatchObject({
      title: { text: '晶圓代工訪談', line: 1, source: 'bracket' },
      frameworks: [{ id: 'prisoners-dilemma', name: "Prisoner's dilemma", names: { 'zh-Hant': '囚徒困境' }, strength: 'used' }],
      cards: [{ title: '囚徒困境', frameworks: ['prisoners-dilemma'], line: 5 }],
    });
  });

  it('reads standard input for a dash', async () => {
    const { printed } = await ran(['analyze', '-'], DILEMMA);
    expect(lines(printed)[0]).toMatchObject({ path: '-', title: { text: '晶圓代工訪談' } });
  });

  it('prints one array as JSON, an empty one for an empty folder', async () => {
    const { printed } = await ran(['analyze', '--format', 'json', join(folder, 'notes')]);
    expect(JSON.parse(printed)).toHaveLength(3);
    await mkdir(join(folder, 'empty'), { recursive: true });
    expect(JSON.parse((await ran(['analyze', '--format', 'json', join(folder, 'empty')])).printed)).toEqual([]);
  });

  it('names a file that cannot be read, prints the rest and fails', async () => {
    const { code, printed, warnings } = await ran(['analyze', join(folder, 'missing.md'), join(folder, 'notes/a.md')]);
    expect(code).toBe(1);
    expect(warnings[0]).toContain('missing.md');
    expect(lines(printed)).toHaveLength(1);
  });

  it('prints nothing but the reason for a wrong usage', async () => {
    const { code, printed, warnings } = await ran(['analyse', 'x']);
    expect([code, printed]).toEqual([2, '']);
    expect(warnings[0]).toContain('unknown command: analyse');
  });

  it('prints help and version', async () => {
    expect((await ran(['--help'])).printed).toContain('Usage:');
    expect((await ran(['--version'])).printed).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('latticework related', () => {
  it('prints the notes that share a framework, not the note itself under another spelling of its path', async () => {
    const { code, printed } = await ran(['related', join(folder, 'notes/../notes/a.md').replace('/notes/', '/./notes/'), '--in', join(folder, 'notes')]);
    expect(code).toBe(0);
    expect(lines(printed)).toMatchObject([{
      path: join(folder, 'notes/b.md'),
      shared: [{ framework: 'prisoners-dilemma', here: [{ line: 5, text: '囚徒困境' }], there: [{ line: 8, text: '囚犯困境', place: 'heading' }] }],
    }]);
  });

  it('fails for a note that is not there', async () => {
    const { code, printed, warnings } = await ran(['related', join(folder, 'missing.md'), '--in', folder]);
    expect([code, printed, warnings.length]).toEqual([1, '', 1]);
  });
});

describe('the program', () => {
  it('runs as built, and ends quietly when its reader stops early', async () => {
    const program = join(folder, 'cli.mjs');
    expect(spawnSync(process.execPath, ['tests/cli/build-program.mjs', program], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
    const direct = spawnSync(process.execPath, [program, 'analyze', '-'], { input: DILEMMA, encoding: 'utf8' });
    expect([direct.status, direct.stderr]).toEqual([0, '']);
    expect(lines(direct.stdout)[0]).toMatchObject({ path: '-' });
    const many = Array.from({ length: 400 }, () => `'${join(folder, 'notes/a.md')}'`).join(' ');
    const piped = spawnSync('sh', ['-c', `'${process.execPath}' '${program}' analyze ${many} | head -n 1 | wc -l`], { encoding: 'utf8' });
    expect([piped.stdout.trim(), piped.stderr]).toEqual(['1', '']);
  }, 60_000);
});
