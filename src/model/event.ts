import { z } from "zod";
import { Conflict } from "./conflict.ts";
import { Figure, Measure } from "./figure.ts";
import { Span } from "./span.ts";
import { Expected } from "./time.ts";

/** A passage with its exact words and where they were printed, so that an event can be read and checked without the record. */
export const Cited = z.object({
  span: Span,
  /** The words of the passage, as printed. */
  words: z.string().min(1),
  outlet: z.string(),
  url: z.string().optional(),
  /** The latest date that the article gives for this text; null where it gives none. */
  date: z.string().nullable(),
  /** Hash of the text that the span counts in: of an older revision, where the words were taken out since. */
  sha256: z.string(),
});
export type Cited = Readonly<z.infer<typeof Cited>>;

/** A figure, and the line that it stands in. */
export const CitedFigure = z.object({
  passage: Cited,
  figure: Figure.pick({ span: true, min: true, max: true, unit: true }).extend({ words: z.string().min(1) }),
});
export type CitedFigure = Readonly<z.infer<typeof CitedFigure>>;

/** Something that a revision took out. */
export const Dropped = z.object({
  passage: Cited,
  /** What stands in its place, where the sentence was altered and not dropped whole. */
  now: Cited.optional(),
  /** Passages of other articles that surely state the same thing. */
  stillIn: z.array(Cited),
});
export type Dropped = Readonly<z.infer<typeof Dropped>>;

const common = {
  readout: z.literal("1"),
  /** The same for the same event, however often it is found: a hash of its kind, its story and the words that it rests on. */
  id: z.string().min(1),
  story: z.string(),
  /** `news` is what a desk would act on; `note` only says that the story goes on. */
  level: z.enum(["news", "note"]),
  /** What the story is about: the title of its record. */
  about: Cited,
  /** The latest date of the articles that brought it; null where none gives one. */
  date: z.string().nullable(),
};

/**
 * What became of a story between two records of it. Every event rests on passages; news but what was dropped needs one that no article of the
 * story printed before.
 */
export const StoryEvent = z.discriminatedUnion("kind", [
  /** The story is new. */
  z.object({ ...common, kind: z.literal("founded"), articles: z.array(z.string()), outlets: z.array(z.string()) }),
  /** An article joined it; `copies` are the earlier articles that it has one origin with. */
  z.object({
    ...common,
    kind: z.literal("joined"),
    article: z.string(),
    lead: Cited,
    copies: z.array(z.string()),
  }),
  /** What is new (`now`) cannot be right together with each of `against`. */
  z.object({
    ...common,
    kind: z.literal("conflict"),
    conflict: Conflict.shape.kind,
    rule: z.string(),
    now: Cited,
    against: z.array(Cited).min(1),
  }),
  /** A figure of something that was given otherwise before; `revised` where one article changed its own. */
  z.object({
    ...common,
    kind: z.literal("figure"),
    relation: z.enum([...Measure.shape.relation.options, "revised"]),
    before: CitedFigure,
    now: CitedFigure,
  }),
  /** A quote is printed in words that none printed before. */
  z.object({
    ...common,
    kind: z.literal("wording"),
    speaker: z.string().nullable(),
    before: z.array(Cited).min(1),
    now: Cited,
  }),
  /** A revision of an article no longer says what the one before it said. */
  z.object({ ...common, kind: z.literal("dropped"), article: z.string(), dropped: z.array(Dropped).min(1) }),
  /** What was announced came, or was called off. */
  z.object({
    ...common,
    kind: z.literal("outcome"),
    outcome: Expected.shape.outcome.exclude(["open"]),
    due: z.string(),
    announced: z.array(Cited).min(1),
    by: Cited,
  }),
]);
export type StoryEvent = Readonly<z.infer<typeof StoryEvent>>;
