import { expect } from 'vitest';
import { INTERVIEW, NOTES } from '../notes/interview-notes';
import { readSampleVault } from '../notes/sample-vault';
import { it } from './start-browser';
import { cardTitles, showSidebar } from './use-sidebar';

const COPIES = 20;
/** Notes are read sixteen at a time; each group takes a turn of its own at least. */
const FEWEST_TURNS = 20;

/** How long the page had to wait for its turn while notes were read. A figure, not a promise: tests run beside others. */
interface Turns {
  readonly count: number;
  readonly longestMs: number;
  readonly longTasksMs: readonly number[];
}

it('lets the page have its turns while it reads a large vault', async ({ start }) => {
  const sample = await readSampleVault();
  const copies = Array.from({ length: COPIES }, (_, copy) => Object.entries(sample).map(([path, text]) => [`${String(copy)}/${path}`, text] as const));
  const host = await start({ files: { ...Object.fromEntries(copies.flat()), [INTERVIEW]: NOTES[INTERVIEW] ?? '' } });
  await showSidebar(host);
  await expect.poll(() => cardTitles(host)).toHaveLength(3);
  await expect.poll(() => host.page.locator('.lw-busy:visible').count(), { timeout: 30_000 }).toBe(0);
  const turns: Turns = await host.executeObsidian(async ({ app }) => {
    const longTasksMs: number[] = [];
    const observer = new PerformanceObserver((list) => { longTasksMs.push(...list.getEntries().map((entry) => Math.round(entry.duration))); });
    observer.observe({ type: 'longtask' });
    app.commands.executeCommandById('latticework:rebuild-index');
    const done = (): boolean => [...document.querySelectorAll('.notice')].some((el) => /^\d+ notes read/.test(el.textContent ?? ''));
    let count = 0;
    let longestMs = 0;
    const channel = new MessageChannel();
    while (!done() && count < 100_000) {
      const before = performance.now();
      await new Promise((next) => { channel.port1.onmessage = next; channel.port2.postMessage(null); });
      longestMs = Math.max(longestMs, performance.now() - before);
      count++;
    }
    channel.port1.close();
    observer.disconnect();
    return { count, longestMs: Math.round(longestMs), longTasksMs };
  });
  console.log(`Reading ${String(Object.keys(sample).length * COPIES)} notes: ${String(turns.count)} turns, longest wait ${String(turns.longestMs)} ms, tasks over 50 ms: ${turns.longTasksMs.join(', ') || 'none'}`);
  expect(turns.count).toBeGreaterThan(FEWEST_TURNS);
});
