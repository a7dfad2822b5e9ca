// Run by `npm run bench -- stories [COUNT]`, in a process of its own.
import { createStoryStream } from "../src/stories/stream.ts";
import type { Sketch } from "../src/stories/sketch.ts";
import { madeStream, stockFrom } from "./made-stream.ts";

const CHECKPOINTS = [10_000, 100_000, 1_000_000];
/** The time of a checkpoint is the mean over so many articles before it. */
const MEASURED = 5000;
const BATCH = 1000;
const MB = 1024 * 1024;

/** Streams a million made sketches and prints, at each checkpoint, what placing an article costs and what the stream holds. */
function stories(shared: string, most: number): void {
  const stock = stockFrom(shared);
  console.log(
    `a stream of ${most.toLocaleString("en")} articles, 2,740 a day, made from ${stock.from}; window of 30 days`,
  );
  const source = madeStream(stock);
  const stream = createStoryStream();
  const founded = new Set<string>();
  let repairs = 0;
  let recent: number[] = [];
  let total = 0;
  for (let placed = 0; placed < most;) {
    const batch: Sketch[] = Array.from({ length: BATCH }, () => source.next().value);
    const start = process.cpuUsage();
    for (const sketch of batch) {
      const placement = stream.place(sketch);
      founded.add(placement.story);
      repairs += placement.repairs.length;
    }
    const { user, system } = process.cpuUsage(start);
    const spent = (user + system) / 1000;
    total += spent;
    placed += BATCH;
    recent = [...recent, spent].slice(-MEASURED / BATCH);
    if (CHECKPOINTS.includes(placed) || placed === most) {
      globalThis.gc?.();
      const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
      const each = recent.reduce((sum, one) => sum + one, 0) / (recent.length * BATCH);
      console.log(
        `${placed.toLocaleString("en").padStart(9)} placed: ${each.toFixed(3)} ms an article (${Math.round(1000 / each).toLocaleString("en")} a second), ` +
          `mean so far ${(total / placed).toFixed(3)}; ${stream.size.toLocaleString("en")} in the window; ` +
          `${((heapUsed + arrayBuffers) / stream.size / 1024).toFixed(1)} KB an article, ${Math.round(rss / MB)} MB in all; ` +
          `${founded.size.toLocaleString("en")} stories, ${repairs.toLocaleString("en")} repairs`,
      );
    }
  }
}

stories(process.argv[2] ?? "", Number(process.argv[3] ?? CHECKPOINTS.at(-1)));
