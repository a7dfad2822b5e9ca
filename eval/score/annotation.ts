import { readFileSync } from "node:fs";
import { z } from "zod";

const Passage = z.object({ file: z.string(), text: z.string(), at: z.number().optional() });

/** A story annotated by hand; every text is verbatim from its file, `at` counts earlier occurrences of the same text. */
export const Annotation = z.object({
  story: z.string(),
  articles: z.array(z.object({ file: z.string(), published: z.string() })),
  entities: z.array(
    z.object({ name: z.string(), type: z.string(), mentions: z.record(z.string(), z.array(z.string())).optional() }),
  ),
  quotes: z.array(
    Passage.extend({
      id: z.string(),
      kind: z.enum(["direct", "mixed", "indirect"]),
      speaker: z.string().nullable(),
      cue: z.string().nullish(),
    }),
  ),
  utterances: z.array(z.array(z.string())),
  times: z.array(Passage.extend({ value: z.string() })),
  figures: z.array(Passage.extend({ id: z.string(), min: z.number().nullish(), max: z.number().nullish() })),
  measures: z.array(z.object({ figures: z.array(z.string()) })),
  points: z.array(z.object({ passages: z.array(Passage) })),
  conflicts: z.array(z.object({ kind: z.string(), a: Passage, b: Passage })),
});
export type Annotation = z.infer<typeof Annotation>;

/** Reads an annotation; a file that is none throws with the place. */
export function readAnnotation(path: string): Annotation {
  return Annotation.parse(JSON.parse(readFileSync(path, "utf8")));
}
