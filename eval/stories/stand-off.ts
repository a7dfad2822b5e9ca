import { z } from "zod";

/** A stretch of an article: its index in the story, and the first and last-but-one UTF-16 unit of its text. */
const Place = z.tuple([z.number().int(), z.number().int(), z.number().int()]);
export type Place = z.infer<typeof Place>;

/**
 * An annotated story without a word of its articles: every text is a place in an article that stands among the public data.
 * Otherwise as `eval/score/annotation.ts`. A speaker or entity whose name stands nowhere in the story has none here.
 */
export const StandOff = z.object({
  story: z.string(),
  articles: z.array(
    z.object({
      /** Path below `shared/bench`. */
      source: z.string(),
      /** SHA-256 of the text that the places count in. */
      sha256: z.string(),
      published: z.string(),
    }),
  ),
  entities: z.array(z.object({ name: Place.nullable(), type: z.string(), mentions: z.array(Place) })),
  quotes: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(["direct", "mixed", "indirect"]),
      place: Place,
      speaker: Place.nullable(),
    }),
  ),
  utterances: z.array(z.array(z.string())),
  times: z.array(z.object({ place: Place, value: z.string() })),
  figures: z.array(
    z.object({
      id: z.string(),
      place: Place,
      min: z.number().nullable(),
      max: z.number().nullable(),
      unit: z.string(),
    }),
  ),
  measures: z.array(z.object({ figures: z.array(z.string()), relation: z.string() })),
  points: z.array(z.object({ passages: z.array(Place), status: z.string() })),
  conflicts: z.array(z.object({ kind: z.string(), a: Place, b: Place })),
  furniture: z.array(Place),
});
export type StandOff = z.infer<typeof StandOff>;
