import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { shared } from "../gold.ts";
import { readPolnear } from "../train/quotes/polnear.ts";
import { marksAlone } from "./attribution/marks-alone.ts";
import { scoreAttribution } from "./attribution/score-attribution.ts";
import { digitsAlone } from "./figures/digits-alone.ts";
import { scoreFigures } from "./figures/score-figures.ts";
import { dataAt, MissingData, type Scored } from "./job.ts";
import { datesAlone } from "./times/dates-alone.ts";
import { readPageSets } from "./pages/page-sets.ts";
import { scoreShingles } from "./pages/shingles.ts";
import { scoreTimes } from "./times/score-times.ts";
import { readTimeBank } from "./times/timebank.ts";

// The scorer beside the sets is the reference: the naive baselines, written as annotations, must get the same figures from both.

const isHere = ((): boolean => {
  try {
    dataAt(shared, "bench/score.mjs");
    return true;
  } catch (error) {
    if (error instanceof MissingData) return false;
    throw error;
  }
})();

const Figure = z.object({ precision: z.number(), recall: z.number(), f1: z.number() });
const Figures = z.record(z.string(), z.union([z.number(), Figure]));

function reference(job: string, place: string, records: readonly object[]): z.infer<typeof Figures> {
  const folder = mkdtempSync(join(tmpdir(), "readout-test-"));
  try {
    const output = join(folder, "annotated.jsonl");
    writeFileSync(output, records.map((record) => JSON.stringify(record)).join("\n"));
    const scorer = dataAt(shared, "bench/score.mjs");
    return Figures.parse(
      JSON.parse(execFileSync(process.execPath, [scorer, job, place, output, "--json"], { encoding: "utf8" })),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const figuresOf = ({ precision, recall, f1 }: Scored): Scored => ({ precision, recall, f1 });

test.runIf(isHere)("scores attribution as the scorer of the set does", () => {
  const folder = dataAt(shared, "bench/polnear/dev");
  const texts = readPolnear(folder).map((annotated) => ({ annotated, attributed: marksAlone(annotated.text) }));
  const ours = scoreAttribution(texts);
  const theirs = reference(
    "polnear",
    folder,
    texts.map(({ annotated, attributed }) => ({
      article: { path: `${annotated.name}.txt`, text: annotated.text },
      quotes: attributed.map(({ start, end, speaker }) => ({
        kind: "direct",
        span: { start, end },
        speaker: { name: speaker },
      })),
    })),
  );
  expect(theirs).toMatchObject({
    "content (speech)": figuresOf(ours.content),
    "direct recall": ours.directRecall,
    "speaker right, where named": ours.speakers,
  });
});

test.runIf(isHere).each(["TimeBank", "AQUAINT"])("scores the times of %s as the scorer of the set does", (set) => {
  const folder = dataAt(shared, "bench/tempeval3", set);
  const texts = readTimeBank(folder).map((text) => ({ ...text, found: datesAlone(text.text, text.published) }));
  const ours = scoreTimes(texts.map(({ times, found }) => ({ wanted: times, found })));
  const theirs = reference(
    "timex",
    folder,
    texts.map(({ id, text, found }) => ({
      article: { id, text },
      times: found.map(({ start, end, value }) => ({ span: { start, end }, value })),
    })),
  );
  expect(theirs).toMatchObject({ strict: ours.strict, relaxed: ours.relaxed, value: ours.value });
});

test.runIf(isHere)("scores figures as the scorer of the set does", () => {
  const file = dataAt(shared, "bench/quantities/newsquant-half.json");
  const Sentences = z.array(
    z.object({ text: z.string(), quantities: z.array(z.object({ value: z.string(), normalized_unit: z.string() })) }),
  );
  const sentences = Sentences.parse(JSON.parse(readFileSync(file, "utf8")));
  const ours = scoreFigures(
    sentences.map(({ text, quantities }) => ({ wanted: quantities, found: digitsAlone(text) })),
  );
  const theirs = reference(
    "quantities",
    file,
    sentences.map(({ text }, index) => ({ article: { id: String(index), text }, figures: digitsAlone(text) })),
  );
  expect(theirs).toMatchObject({ value: ours.value, "value + unit": ours.valueAndUnit });
});

test.runIf(isHere)("scores the text of pages as the scorer of the set does", () => {
  const folder = dataAt(shared, "bench/pages/scrapinghub");
  // All words of a page but its scripts and tags: what a few lines of code take for its text.
  const pages = readPageSets(shared)
    .filter(({ set }) => set === "scrapinghub")
    .map(({ id, html, paragraphs }) => ({
      id,
      wanted: paragraphs.join("\n\n"),
      found: html.replaceAll(/<(script|style)\b[\s\S]*?<\/\1>|<[^>]*>/giu, " "),
    }));
  const theirs = reference(
    "pages",
    folder,
    pages.map(({ id, found }) => ({ article: { path: `${id}.html`, text: found } })),
  );
  expect(theirs).toMatchObject({ pages: figuresOf(scoreShingles(pages)) });
});
