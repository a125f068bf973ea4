/**
 * Runs each job `rounds` times in turn, so that a busy moment of the machine hits them alike, after one round
 * that warms up. Gives the median milliseconds by name.
 * @param {Readonly<Record<string, () => unknown>>} jobs
 * @returns {Promise<Readonly<Record<string, number>>>}
 */
export async function medians(jobs, rounds = 5) {
  const times = new Map(Object.keys(jobs).map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const [name, job] of Object.entries(jobs)) {
      const ms = await timed(job);
      if (round >= 0) times.get(name).push(ms);
    }
  }
  return Object.fromEntries([...times].map(([name, list]) => [name, median(list)]));
}

/** @param {() => unknown} job */
async function timed(job) {
  const start = performance.now();
  await job();
  return performance.now() - start;
}

/** @param {number[]} list */
function median(list) {
  return list.sort((a, b) => a - b)[list.length >> 1] ?? 0;
}
