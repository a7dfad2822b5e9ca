import { z } from "zod";
import { Article } from "./article.ts";
import { Conflict } from "./conflict.ts";
import { Figure, Measure } from "./figure.ts";
import { Entity } from "./name.ts";
import { Point } from "./point.ts";
import { Quote, Utterance } from "./quote.ts";
import { Reuse } from "./reuse.ts";
import { Span } from "./span.ts";
import { PairDecision } from "./story.ts";
import { Expected, Time, TimelineEntry } from "./time.ts";

/** An article of a record, with the origin that it counts for. */
export const RecordArticle = Article.extend({ origin: z.string() });
export type RecordArticle = Readonly<z.infer<typeof RecordArticle>>;

/** Which article reports a point: row by row as `points`, column by column as `articles`. */
export const Coverage = z.array(z.array(z.enum(["firm", "perhaps", "none"])));
export type Coverage = z.infer<typeof Coverage>;

/** The record of one story (contract, version 1). Every line of it is a passage of one of its articles. */
export const Readout = z.object({
  readout: z.literal("1"),
  title: Span,
  published: z.object({ from: z.string().nullable(), to: z.string().nullable() }),
  articles: z.array(RecordArticle),
  entities: z.array(Entity),
  quotes: z.array(Quote),
  utterances: z.array(Utterance),
  times: z.array(Time),
  figures: z.array(Figure),
  measures: z.array(Measure),
  points: z.array(Point),
  conflicts: z.array(Conflict),
  timeline: z.array(TimelineEntry),
  expected: z.array(Expected),
  reuse: z.array(Reuse),
  furniture: z.array(Span),
  coverage: Coverage,
  /** What a person decided of its points and entities and the record follows, in the order of the passages; absent where nothing was decided. */
  decisions: z.array(PairDecision).optional(),
});
export type Readout = Readonly<z.infer<typeof Readout>>;
