// Takes an annotation as the guide asks for it and keeps it without the words of the articles: `node eval/stories/fold.ts FOLDER NAME`.
// FOLDER holds `gold.json` and `articles/`, whose files are named after documents of ECB+ ('20_1ecbplus.txt') or texts of PolNeAR.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { Annotation } from "../score/annotation.ts";
import { locate } from "../train/locate.ts";
import { sourceText } from "./source-text.ts";
import type { Place, StandOff } from "./stand-off.ts";

/** What the guide asks for and the scorer does not read. */
const Guided = Annotation.extend({
  figures: z.array(
    z.object({
      id: z.string(),
      file: z.string(),
      text: z.string(),
      at: z.number().optional(),
      min: z.number().nullish(),
      max: z.number().nullish(),
      unit: z.string(),
    }),
  ),
  measures: z.array(z.object({ figures: z.array(z.string()), relation: z.string() })),
  points: z.array(
    z.object({
      passages: z.array(z.object({ file: z.string(), text: z.string(), at: z.number().optional() })),
      status: z.string(),
    }),
  ),
  furniture: z.array(z.object({ file: z.string(), text: z.string(), at: z.number().optional() })),
});

const [folder, name] = process.argv.slice(2);
if (!folder || !name) {
  console.error("usage: node eval/stories/fold.ts FOLDER NAME");
  process.exit(2);
}
const gold = Guided.parse(JSON.parse(readFileSync(join(folder, "gold.json"), "utf8")));
const files = gold.articles.map(({ file }) => file);
const sources = files.map(sourceOf);
const texts = sources.map(sourceText);
let lost = 0;

const folded: StandOff = {
  story: name,
  articles: gold.articles.map(({ published }, index) => ({
    source: sources[index]!,
    sha256: createHash("sha256").update(texts[index]!).digest("hex"),
    published,
  })),
  entities: gold.entities.map((entity) => ({
    name: anywhere(entity.name),
    type: entity.type,
    mentions: places(
      Object.entries(entity.mentions ?? {}).flatMap(([file, forms]) => forms.map((text) => ({ file, text }))),
    ),
  })),
  quotes: gold.quotes.flatMap(({ id, kind, speaker, ...quote }) => {
    const found = place(quote);
    return found ? [{ id, kind, place: found, speaker: speakerOf(speaker, files.indexOf(quote.file)) }] : [];
  }),
  utterances: gold.utterances,
  times: gold.times.flatMap(({ value, ...time }) => {
    const found = place(time);
    return found ? [{ place: found, value }] : [];
  }),
  figures: gold.figures.flatMap(({ id, min, max, unit, ...figure }) => {
    const found = place(figure);
    return found ? [{ id, place: found, min: min ?? null, max: max ?? null, unit }] : [];
  }),
  measures: gold.measures,
  points: gold.points.map(({ passages, status }) => ({
    passages: places(passages),
    status,
  })),
  conflicts: gold.conflicts.flatMap(({ kind, a, b }) => {
    const [x, y] = [place(a), place(b)];
    return x && y ? [{ kind, a: x, b: y }] : [];
  }),
  furniture: places(gold.furniture),
};
writeFileSync(new URL(`${name}.json`, import.meta.url), `${JSON.stringify(folded)}\n`);
console.log(`${name}: ${files.length} articles, ${lost} texts not found`);

function sourceOf(file: string): string {
  const [document, topic] = /^((\d+)_\d+ecb(?:plus)?)\.txt$/u.exec(file)?.slice(1) ?? [];
  return topic && document ? `ecbplus/${topic}/${document}.xml` : `polnear/train/text/${file}`;
}

interface Verbatim {
  readonly file: string;
  readonly text: string;
  readonly at?: number | undefined;
}

function places(texts: readonly Verbatim[]): Place[] {
  return texts.map(place).filter((found) => found !== null);
}

function place({ file, text, at }: Verbatim): Place | null {
  const article = files.indexOf(file);
  const range = article < 0 ? null : locate(texts[article]!, text, at ?? 0);
  if (range) return [article, range.start, range.end];
  lost++;
  console.error(`not found in ${file}: ${text}`);
  return null;
}

/** Where a name stands in the story, whole. */
function anywhere(text: string): Place | null {
  for (const [article, own] of texts.entries()) {
    const range = locate(own, text, 0);
    if (range) return [article, range.start, range.end];
  }
  return null;
}

/** A description is looked for in its own article first. */
function speakerOf(speaker: string | null, article: number): Place | null {
  if (!speaker) return null;
  const own = locate(texts[article]!, speaker, 0);
  return own ? [article, own.start, own.end] : anywhere(speaker);
}
