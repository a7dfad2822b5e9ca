/** Wall times of several runs in milliseconds, as median with the spread. */
export interface Timing {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly runs: number;
}

/** Runs `job` once to warm up and then `runs` times; the result of the job is not used. */
export async function timed(job: () => unknown, runs = 5): Promise<Timing> {
  await job();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await job();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { median: times[Math.floor(times.length / 2)]!, least: times[0]!, most: times.at(-1)!, runs };
}
