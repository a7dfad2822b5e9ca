import type { Reading, Writing } from "../archive/archive.ts";
import type { KeptSketch, PlacedArticle, Position } from "../archive/kept.ts";
import { decodeSketch, encodeSketch, SKETCH_VERSION } from "../stories/encoding.ts";
import { type Sketch, sketchOf } from "../stories/sketch.ts";
import { createStoryStream, type StoryStream } from "../stories/stream.ts";
import { type Analyse, analysedOf } from "./analyses.ts";
import { packText, unpackText } from "./packing/pack.ts";

/** The stream of stories of an archive. */
export interface Stories {
  /**
   * The stream as the archive has it, with what other processes did since. Used within a write, no other process comes between.
   * What the stream does afterwards has to be written; where the write fails, `lose` what it did.
   */
  inStep(reading: Reading): Promise<StoryStream>;
  /** Says that all that the stream did is written. */
  written(reading: Reading): Promise<void>;
  /** Forgets the stream, which is then read again from the archive. */
  lose(): void;
}

export const keptSketch = (sketch: Sketch): KeptSketch => ({
  version: String(SKETCH_VERSION),
  bytes: packText(encodeSketch(sketch)),
});

/** How far back the stream looks, in days, and how many articles it holds at least. */
const DAYS = 30;
const LEAST = 20_000;

export function openStories(analyse: Analyse): Stories {
  let known: { readonly stream: StoryStream; readonly position: Position } | undefined;
  return {
    async inStep(reading) {
      const position = await reading.position();
      if (known && known.position.epoch === position.epoch) {
        if (known.position.change < position.change) {
          await restore(known.stream, reading, { change: known.position.change }, analyse);
        }
      } else {
        known = undefined;
        const stream = createStoryStream();
        await restore(stream, reading, await windowOf(reading), analyse);
        for (const { holds } of await reading.decisions()) for (const hold of holds) stream.hold(hold);
        known = { stream, position };
      }
      known = { stream: known.stream, position };
      return known.stream;
    },
    async written(reading) {
      if (known) known = { stream: known.stream, position: await reading.position() };
    },
    lose() {
      known = undefined;
    },
  };
}

/** Which articles the stream has to know: the last days of the archive, and a good number at least. */
async function windowOf(reading: Reading): Promise<{ since: string; last: number }> {
  const [newest] = await reading.stories({ sort: "newest", limit: 1 });
  const end = Date.parse((newest?.last ?? "").slice(0, 10));
  const since = Number.isNaN(end) ? "" : new Date(end - DAYS * 86_400_000).toISOString().slice(0, 10);
  return { since, last: LEAST };
}

async function restore(
  stream: StoryStream,
  reading: Reading,
  from: Parameters<Reading["placed"]>[0],
  analyse: Analyse,
): Promise<void> {
  for await (const placed of reading.placed(from)) {
    stream.restore(await sketchIn(reading, placed, analyse), placed.story);
  }
}

/** The sketch of a placed article: as it was kept, or made anew where another version kept it. */
async function sketchIn(reading: Reading, { id, sketch }: PlacedArticle, analyse: Analyse): Promise<Sketch> {
  if (sketch?.version === String(SKETCH_VERSION)) return decodeSketch(unpackText(sketch.bytes));
  const kept = await reading.articles([id]);
  const { analysed } = await analysedOf(
    reading,
    kept.map(({ article }) => article),
    analyse,
  );
  // An article that stands in a story is in the archive, which is not written to in the meantime.
  const { article, analysis } = analysed[0]!;
  return sketchOf(article, analysis);
}

/** Puts the articles of a story into the stream that are too old to be in it, so that a person can still decide about them. */
export async function recall(stream: StoryStream, reading: Writing, story: string, analyse: Analyse): Promise<void> {
  const kept = await reading.story(story);
  const missing = (kept?.articles ?? []).filter(({ id }) => stream.storyOf(id) === undefined).map(({ id }) => id);
  const articles = (await reading.articles(missing)).toSorted((a, b) => a.order - b.order);
  const { analysed } = await analysedOf(
    reading,
    articles.map(({ article }) => article),
    analyse,
  );
  for (const { article, analysis } of analysed) stream.restore(sketchOf(article, analysis), kept!.id);
}
