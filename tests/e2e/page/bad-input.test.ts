import { describe, expect } from 'vitest';
import { INTERVIEW, INTERVIEW_CARDS, NOTES } from '../notes/interview-notes';
import { cardTitles, notices, openSidebar, sharedUnder, shown, stateTitle } from './sidebar-text';
import { it, type Start } from './start-plugin';

const CARD = '▋囚徒困境\n\n誰先減少投資，誰就先丟掉市占率，毛利率一起往下掉。\n';
const MEGABYTE = 1_000_000;

/** Each of them names the framework in a heading, so it must be listed as a note that shares it. */
const ODD: Readonly<Record<string, string>> = {
  'broken front matter': `---\ntags: [a, "b\n  : : }\ncompany\n---\n${CARD}`,
  'front matter that never ends': `${CARD}\n---\ntags: a\n`,
  'front matter of one value': `---\n- 1\n- 2\n---\n${CARD}`,
  'Windows line ends': CARD.replaceAll('\n', '\r\n'),
  'a byte order mark': `\uFEFF${CARD}`,
  'a byte order mark before front matter': `\uFEFF---\ncompany: 台積電\n---\n${CARD}`,
  'a fence that is never closed': `${CARD}\n\`\`\`\n▋護城河\n`,
  'headings without text': `▋\n\n#\n\n▋  \n\n**▋**\n\n${CARD}`,
  'the same heading six times': CARD.repeat(6),
  'a megabyte in one line': `${CARD}\n${'很長的一行'.repeat(MEGABYTE / 15)}`,
  'a megabyte in one heading': `${CARD}\n▋${'很長的標題'.repeat(MEGABYTE / 15)}\n\n字。\n`,
  'lone surrogates and control characters': `${CARD}\n\uD83D \u0000 \uDE00 \u202E\n`,
  'a rule right below text': `${CARD.trimEnd()}\n---\n\n`,
  'no line end at its end': CARD.trimEnd(),
};

const ODD_NAMES = ['a [b] c', 'a#b', 'a^b', 'a|b', '[[a]]', '100% & <b>', 'ends with .md', '【甲】乙：丙？'];

async function startWith(start: Start, path: string, text: string): Promise<Awaited<ReturnType<Start>>> {
  const host = await start({ files: { [INTERVIEW]: NOTES[INTERVIEW] ?? '', [path]: text } });
  await openSidebar(host);
  await expect.poll(cardTitles).toEqual(INTERVIEW_CARDS);
  return host;
}

describe('a note with', () => {
  for (const [what, text] of Object.entries(ODD)) {
    it(what, async ({ start }) => {
      const host = await startWith(start, 'Odd.md', text);
      await expect.poll(() => sharedUnder('prisoners-dilemma')).toHaveLength(1);
      await host.open('Odd.md');
      await expect.poll(() => cardTitles().slice(0, 1)).toEqual(['囚徒困境']);
      expect(notices()).toEqual([]);
    });
  }

  it('nothing in it', async ({ start }) => {
    const host = await startWith(start, 'Odd.md', '');
    await host.open('Odd.md');
    await expect.poll(stateTitle).toBe('Nothing recognised in this note yet');
  });

  it('nothing but a megabyte in one line', async ({ start }) => {
    const host = await startWith(start, 'Odd.md', 'x'.repeat(MEGABYTE));
    await host.open('Odd.md');
    await expect.poll(stateTitle).toBe('Nothing recognised in this note yet');
  });

  it('the same heading six times has a card for each', async ({ start }) => {
    const host = await startWith(start, 'Odd.md', CARD.repeat(6));
    await host.open('Odd.md');
    await expect.poll(cardTitles).toEqual(Array.from({ length: 6 }, () => '囚徒困境'));
  });
});

describe('a note named', () => {
  for (const name of ODD_NAMES) {
    it(`“${name}”`, async ({ start }) => {
      const host = await startWith(start, `公司/${name}.md`, CARD);
      await expect.poll(() => sharedUnder('prisoners-dilemma')).toHaveLength(1);
      shown('[data-framework="prisoners-dilemma"] .lw-note')[0]?.click();
      await expect.poll(() => host.app.workspace.getActiveFile()?.path).toBe(`公司/${name}.md`);
      await expect.poll(cardTitles).toEqual(['囚徒困境']);
    });
  }
});
