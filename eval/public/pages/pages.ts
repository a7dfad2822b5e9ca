import { readFileSync } from "node:fs";
import { readHtml } from "../../../src/intake/html/read-html.ts";
import type { PageWeights } from "../../../src/intake/html/choice/weights.ts";
import type { Draft } from "../../../src/intake/draft.ts";
import { settle } from "../../../src/intake/settle.ts";
import { percent, type PublicJob, type PublicRow } from "../job.ts";
import { carriedDays, withoutStatements } from "./dates.ts";
import { defuddle, type Peer, readability } from "./peers.ts";
import { type AnnotatedPage, readPageSets } from "./page-sets.ts";
import { rougeLsum } from "./rouge-lsum.ts";
import { mean, scoreShingles } from "./shingles.ts";

/** What was extracted from each page, and the milliseconds that a page took on average. */
interface Run {
  readonly texts: ReadonlyMap<AnnotatedPage, string>;
  readonly time: number;
}

/** Each half of the pages is read with weights that were learned from the other half. */
const halves = [0, 1].map(
  (half) =>
    // The training script writes this form.
    JSON.parse(readFileSync(new URL(`./half-${half}.trees`, import.meta.url), "utf8")) as PageWeights,
);

const draftOf = ({ html, half, id }: AnnotatedPage, page = html): Draft | undefined => {
  try {
    return readHtml(page, id, [], {}, halves[half]);
  } catch {
    return undefined;
  }
};

/** Main text and date of publication of two public sets of pages, with the extractors that run here beside ours. */
export const pages: PublicJob = (shared) => {
  const all = readPageSets(shared);
  const [ours, alone, other] = [
    run(all, (page) => draftOf(page)?.text ?? ""),
    runPeer(all, readability),
    runPeer(all, defuddle),
  ];
  const rows: PublicRow[] = [];
  for (const half of [0, 1] as const) {
    const split = `${half === 0 ? "half that was read" : "half kept apart"}; learned from the other`;
    const of = (set: AnnotatedPage["set"]): AnnotatedPage[] =>
      all.filter((page) => page.set === set && page.half === half);
    const beside = (score: (some: Run) => number): string =>
      `here: Readability ${score(alone).toFixed(1)} in ${alone.time.toFixed(0)} ms a page, Defuddle ${score(other).toFixed(1)} in ${other.time.toFixed(0)}, ours in ${ours.time.toFixed(0)}`;
    const shingle = (some: Run): number =>
      scoreShingles(
        of("scrapinghub").map((page) => ({ wanted: page.paragraphs.join("\n\n"), found: some.texts.get(page) ?? "" })),
      ).f1;
    const rouge = (some: Run): number =>
      percent(mean(of("fundus").map((page) => rougeLsum(page.paragraphs, some.texts.get(page) ?? "").f1)));
    rows.push(
      {
        job: "main text",
        data: "scrapinghub",
        split,
        measure: "4-gram shingle F1",
        ours: shingle(ours),
        naive: shingle(alone),
        published: `rs-trafilatura 97.0, trafilatura 95.8 on all; ${beside(shingle)}`,
        target: 96.5,
      },
      {
        job: "main text",
        data: "fundus",
        split,
        measure: "ROUGE-LSum F1",
        ours: rouge(ours),
        naive: rouge(alone),
        published: `Fundus (rules per site) 97.7, trafilatura 93.6 on all; ${beside(rouge)}`,
        target: 94.5,
      },
    );
  }
  return [...rows, ...dateRows(all)];
};

function run(all: readonly AnnotatedPage[], extract: (page: AnnotatedPage) => string): Run {
  const started = performance.now();
  const texts = new Map(all.map((page) => [page, extract(page)]));
  return { texts, time: (performance.now() - started) / all.length };
}

const runPeer = (all: readonly AnnotatedPage[], peer: Peer): Run => run(all, ({ html, url }) => peer(html, url));

function dateRows(all: readonly AnnotatedPage[]): PublicRow[] {
  const carrying = all.flatMap((page) => {
    const days = carriedDays(page.html, page.url);
    return days.size > 0 ? [{ page, days }] : [];
  });
  const right = (html: (page: AnnotatedPage) => string): number =>
    percent(
      mean(
        carrying.map(({ page, days }) => {
          const draft = draftOf(page, html(page));
          const published = draft && settle(draft, {}, {}).article.published;
          return published && days.has(published.slice(0, 10)) ? 1 : 0;
        }),
      ),
    );
  const row = {
    job: "date of publication",
    data: "scrapinghub + fundus",
    naive: null,
    published: "none on this measure",
  };
  return [
    {
      ...row,
      split: `the ${carrying.length} pages of ${all.length} that carry one`,
      measure: "right to the day",
      ours: right(({ html }) => html),
      target: 90,
    },
    {
      ...row,
      split: "the same without what they tell programs",
      measure: "right to the day",
      ours: right(({ html }) => withoutStatements(html)),
      target: null,
    },
  ];
}
