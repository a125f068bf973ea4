import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTrial, endTrials, settle, started, type Trial } from './trial';

beforeEach(() => { vi.stubGlobal('window', { setTimeout, clearTimeout }); });
afterEach(endTrials);

/** Frameworks that a note mentions, each once. */
function frameworksOf({ index }: Trial, path: string): string[] {
  return (index.get(path)?.frameworks ?? []).map(({ id }) => id);
}

/** What is read while something happens. */
async function readDuring({ app }: Trial, happening: () => void): Promise<string[]> {
  app.readPaths.length = 0;
  happening();
  await settle();
  return [...app.readPaths].sort();
}

const own = (aliases: string): string => `---\naliases: [${aliases}]\n---\n\n別人走不通的路。\n`;
const note = (text: string): string => `# 筆記\n\n${text}\n`;

/** A vault with one framework of its own, a note that names it, one that does not, and some more. */
async function vaultWithFramework(): Promise<Trial> {
  const trial = createTrial();
  trial.app.add('Frameworks/補習班賽局.md', own('全班都補, cram school game'));
  trial.app.add('課.md', note('這就是補習班賽局的樣子，人人都補。'));
  trial.app.add('class.md', note('A cram-school game, again.'));
  trial.app.add('花.md', note('今天的花開得很好。'));
  for (let number = 0; number < 20; number++) trial.app.add(`other/${String(number)}.md`, note(`第${String(number)}則，談護城河。`));
  return started(trial);
}

describe('a framework note', () => {
  it('is read before the others, so that each is read once', async () => {
    const trial = await vaultWithFramework();
    expect(trial.app.readPaths[0]).toBe('Frameworks/補習班賽局.md');
    expect(frameworksOf(trial, '課.md')).toEqual(['note:Frameworks/補習班賽局']);
    expect(frameworksOf(trial, 'class.md')).toEqual(['note:Frameworks/補習班賽局']);
    expect(trial.app.readPaths.filter((path) => !path.startsWith('Frameworks/'))).toHaveLength(23);
  });

  it('outside the folder is known by what the app knows of its properties', async () => {
    const trial = createTrial();
    const file = trial.app.add('我的/冰箱效應.md', '---\ntype: framework\n---\n', 1);
    trial.app.add('課.md', note('冰箱效應'), 9);
    trial.app.properties.set(file, { type: 'framework' });
    await started(trial);
    expect(trial.app.readPaths.slice(0, 1)).toEqual(['我的/冰箱效應.md']);
    expect(frameworksOf(trial, '課.md')).toEqual(['note:我的/冰箱效應']);
  });

  it('has its names read elsewhere also when the app did not know it for one', async () => {
    const trial = createTrial();
    trial.app.add('我的/冰箱效應.md', '---\ntype: framework\n---\n', 1);
    trial.app.add('課.md', note('冰箱效應'), 9);
    await started(trial);
    expect(frameworksOf(trial, '課.md')).toEqual(['note:我的/冰箱效應']);
  });

  it('that is new has only the notes read that may hold its names', async () => {
    const trial = await vaultWithFramework();
    const read = await readDuring(trial, () => {
      trial.app.change(trial.app.add('Frameworks/花開.md', ''), own('花開得很好'), 5);
    });
    expect(read.filter((path) => path !== 'Frameworks/花開.md')).toEqual(['花.md']);
    expect(frameworksOf(trial, '花.md')).toEqual(['note:Frameworks/花開']);
  });

  it('with another alias has only the notes with that alias read', async () => {
    const trial = await vaultWithFramework();
    const file = trial.app.files.get('Frameworks/補習班賽局.md');
    const read = await readDuring(trial, () => { if (file) trial.app.change(file, own('全班都補'), 5); });
    expect(read.filter((path) => !path.startsWith('Frameworks/'))).toEqual(['class.md']);
    expect(frameworksOf(trial, 'class.md')).toEqual([]);
    expect(frameworksOf(trial, '課.md')).toEqual(['note:Frameworks/補習班賽局']);
  });

  it('with other words but the same names has nothing read', async () => {
    const trial = await vaultWithFramework();
    const file = trial.app.files.get('Frameworks/補習班賽局.md');
    const read = await readDuring(trial, () => { if (file) trial.app.change(file, own('全班都補, cram school game').replace('別人', '人人'), 5); });
    expect(read).toEqual([]);
    expect(trial.frameworks.catalogue.byId.get('note:Frameworks/補習班賽局')?.definition.en).toBe('人人走不通的路。');
  });

  it('that is renamed is known by its new name', async () => {
    const trial = await vaultWithFramework();
    const file = trial.app.files.get('Frameworks/補習班賽局.md');
    const read = await readDuring(trial, () => { if (file) trial.app.rename(file, 'Frameworks/花開得很好.md'); });
    expect(read.filter((path) => path.startsWith('other/'))).toEqual([]);
    expect(frameworksOf(trial, '課.md')).toEqual([]);
    expect(frameworksOf(trial, 'class.md')).toEqual(['note:Frameworks/花開得很好']);
    expect(frameworksOf(trial, '花.md')).toEqual(['note:Frameworks/花開得很好']);
  });

  it('that moves out of the folder or into it stops or begins to define', async () => {
    const trial = await vaultWithFramework();
    const file = trial.app.files.get('Frameworks/補習班賽局.md');
    await readDuring(trial, () => { if (file) trial.app.rename(file, '補習班賽局.md'); });
    expect(frameworksOf(trial, '課.md')).toEqual([]);
    const read = await readDuring(trial, () => { if (file) trial.app.rename(file, 'Frameworks/深/補習班賽局.md'); });
    expect(frameworksOf(trial, '課.md')).toEqual(['note:Frameworks/深/補習班賽局']);
    expect(read.filter((path) => path.startsWith('other/'))).toEqual([]);
  });

  it('that is deleted, alone or with its folder, takes its names with it', async () => {
    const trial = await vaultWithFramework();
    trial.app.change(trial.app.add('Frameworks/花開.md', ''), own('花開得很好'), 5);
    await settle();
    const file = trial.app.files.get('Frameworks/補習班賽局.md');
    expect(await readDuring(trial, () => { if (file) trial.app.remove(file); })).toEqual(['class.md', '課.md'].sort());
    expect(frameworksOf(trial, '課.md')).toEqual([]);
    expect(await readDuring(trial, () => { trial.app.removeFolder('Frameworks'); })).toEqual(['花.md']);
    expect(trial.frameworks.frameworkNotes.frameworks).toEqual([]);
  });

  it('that cannot be read any more still defines what it did', async () => {
    const trial = await vaultWithFramework();
    const file = trial.app.files.get('Frameworks/補習班賽局.md');
    if (file) trial.app.texts.set(file, new Error('locked'));
    await trial.indexer.rebuild();
    expect(frameworksOf(trial, '課.md')).toEqual(['note:Frameworks/補習班賽局']);
  });
});

describe('a name that may be an everyday word', () => {
  /** A short name in `holding` of 40 notes. */
  async function vaultWithShortName(name: string, holding: number, properties = ''): Promise<Trial> {
    const trial = createTrial();
    trial.app.add(`Frameworks/${name}.md`, `---\n${properties}\n---\n`);
    for (let number = 0; number < 40; number++) trial.app.add(`${String(number)}.md`, note(number < holding ? `這裡說${name}。` : '這裡什麼也沒有說。'));
    return started(trial);
  }

  it('counts when few notes hold it', async () => {
    const trial = await vaultWithShortName('冰箱', 4);
    expect(trial.frameworks.frameworkNotes.problems).toEqual([]);
    expect(frameworksOf(trial, '0.md')).toEqual(['note:Frameworks/冰箱']);
  });

  it('is held back when many do, and the number is told', async () => {
    const trial = await vaultWithShortName('冰箱', 12);
    expect(trial.frameworks.frameworkNotes.problems).toEqual([{ kind: 'common-word', path: 'Frameworks/冰箱.md', name: '冰箱', other: null, notes: 12 }]);
    expect(frameworksOf(trial, '0.md')).toEqual([]);
  });

  it('counts again once the note confirms it', async () => {
    const trial = await vaultWithShortName('冰箱', 12);
    const file = trial.app.files.get('Frameworks/冰箱.md');
    const read = await readDuring(trial, () => { if (file) trial.app.change(file, '---\nlatticework-confirmed: [冰箱]\n---\n', 5); });
    expect(trial.frameworks.frameworkNotes.problems).toEqual([]);
    expect(frameworksOf(trial, '11.md')).toEqual(['note:Frameworks/冰箱']);
    expect(read.filter((path) => !path.startsWith('Frameworks/'))).toHaveLength(12);
  });

  it('is held back at once when it is one, counted or not', async () => {
    const trial = await vaultWithShortName('成長', 2);
    expect(trial.frameworks.frameworkNotes.problems).toEqual([{ kind: 'common-word', path: 'Frameworks/成長.md', name: '成長', other: null, notes: 2 }]);
    expect(frameworksOf(trial, '0.md')).toEqual([]);
  });

  it('never counts on the way when it turns out common later', async () => {
    const trial = await vaultWithShortName('冷櫃', 0);
    for (let number = 0; number < 12; number++) {
      const file = trial.app.files.get(`${String(number)}.md`);
      if (file) trial.app.change(file, note('冰箱'), 5);
    }
    await settle();
    const counted: string[] = [];
    trial.index.subscribe(() => { counted.push(...frameworksOf(trial, '0.md')); });
    trial.app.change(trial.app.add('Frameworks/冰箱.md', ''), '', 5);
    await settle();
    expect(trial.frameworks.frameworkNotes.problems).toMatchObject([{ kind: 'common-word', name: '冰箱', notes: 12 }]);
    expect(counted).toEqual([]);
  });

  it('still names its framework in a link, a tag and a property', async () => {
    const trial = await vaultWithShortName('成長', 2);
    for (const [path, text] of [['a.md', '[[成長]]'], ['b.md', '見 [[Frameworks/成長|這則]]。'], ['c.md', '#framework/成長'], ['d.md', '---\nframeworks: [成長]\n---\n']] as const) {
      trial.app.change(trial.app.add(path, ''), text, 5);
    }
    await settle();
    for (const path of ['a.md', 'b.md', 'c.md', 'd.md']) expect(frameworksOf(trial, path), path).toEqual(['note:Frameworks/成長']);
  });
});

describe('phrases that never count', () => {
  it('have only the notes read again that hold them', async () => {
    const trial = await vaultWithFramework();
    trial.set({ ignoredPhrases: ['補習班賽局的樣子'] });
    expect(await readDuring(trial, () => { void trial.indexer.readHolders(['補習班賽局的樣子']); })).toEqual(['課.md']);
    expect(frameworksOf(trial, '課.md')).toEqual([]);
  });
});

describe('a thousand framework notes', () => {
  it('are all known, and a change of one has its own notes read', async () => {
    const trial = createTrial();
    const name = (number: number): string => `第${String(number)}號門店效應`;
    for (let number = 0; number < 1000; number++) trial.app.add(`Frameworks/${name(number)}.md`, own(`store effect ${String(number)}`));
    trial.app.add('a.md', note(`說的是${name(7)}。`));
    trial.app.add('b.md', note('說的是門店。'));
    await started(trial);
    await vi.waitFor(() => { expect(frameworksOf(trial, 'a.md')).toEqual([`note:Frameworks/${name(7)}`]); });
    const file = trial.app.files.get(`Frameworks/${name(7)}.md`);
    const read = await readDuring(trial, () => { if (file) trial.app.remove(file); });
    expect(read).toContain('a.md');
    expect(read.length).toBeLessThan(100);
    expect(frameworksOf(trial, 'a.md')).toEqual([]);
  });
});
