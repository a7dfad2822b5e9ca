/** Wall times of several runs in milliseconds, as median with the spread. */
export interface Timing {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly runs: number;
}

/** Runs `job` once to warm up and then `runs` times; the result of the job is not used. */
export async function timed(job: () => unknown, runs = 5): Promise<Timing> {
  const [timing] = await timedInTurns([job], runs);
  return timing!;
}

/** The same for several jobs that take turns, so that what else the machine does falls on all of them. */
export async function timedInTurns(jobs: readonly (() => unknown)[], runs = 5): Promise<Timing[]> {
  const times = jobs.map((): number[] => []);
  for (const job of jobs) await job();
  for (let run = 0; run < runs; run++) {
    for (const [index, job] of jobs.entries()) {
      const start = performance.now();
      await job();
      times[index]?.push(performance.now() - start);
    }
  }
  return times.map((all) => {
    const inOrder = all.toSorted((a, b) => a - b);
    return { median: inOrder[Math.floor(inOrder.length / 2)]!, least: inOrder[0]!, most: inOrder.at(-1)!, runs };
  });
}
