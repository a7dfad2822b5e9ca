import { existsSync } from "node:fs";
import { join } from "node:path";
import { defuddle, readability } from "../eval/public/pages/peers.ts";
import { readPageSets } from "../eval/public/pages/page-sets.ts";
import { readHtml } from "../src/intake/html/read-html.ts";
import { madePage } from "./made-page.ts";
import { madeStory } from "./made-story.ts";
import { type Timing, timedInTurns } from "./timing.ts";

/** One page in so many of the public sets, whose annotated texts stand beside the times in the public evaluation. */
const EACH = 4;
const MADE = 60;

interface Measured {
  readonly html: string;
  readonly url: string;
}

/** Our extraction of a page beside the extractors that run here, on the same pages by turns, reading of the HTML included. */
export async function pages(shared: string, show: (name: string, timing: Timing, note: string) => void): Promise<void> {
  const real = existsSync(join(shared, "bench/pages"));
  const measured: readonly Measured[] = real
    ? readPageSets(shared).filter((_, index) => index % EACH === 0)
    : madeStory(MADE, 3000, 5).map((article, index) => ({
        html: madePage(article),
        url: `https://made.example/${index}`,
      }));
  const over = (extract: (page: Measured) => unknown) => (): void => {
    for (const page of measured) extract(page);
  };
  const jobs = [
    ["extract, ours", over(({ html, url }) => attempt(() => readHtml(html, url, [])))],
    ["Readability alone", over(({ html, url }) => readability(html, url))],
    ["Defuddle alone", over(({ html, url }) => defuddle(html, url))],
  ] as const;
  const timings = await timedInTurns(jobs.map(([, job]) => job));
  const base = timings[1]!.median;
  jobs.forEach(([name], index) => {
    const timing = timings[index]!;
    const each = (timing.median / measured.length).toFixed(1);
    const bound = index === 0 ? "; at most 1.5" : "";
    show(
      `${name}, ${measured.length} ${real ? "real" : "made"} pages`,
      timing,
      `${each} ms a page, ${(timing.median / base).toFixed(2)} of Readability's${bound}`,
    );
  });
}

function attempt(read: () => unknown): void {
  try {
    read();
  } catch {
    // A page without text takes its time too.
  }
}
