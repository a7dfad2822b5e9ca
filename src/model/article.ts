import { z } from "zod";

/** One report as an outlet published it. `text` never changes once it is read; every offset counts in it. */
export const Article = z.object({
  id: z.string().min(1),
  path: z.string().optional(),
  url: z.string().optional(),
  outlet: z.string(),
  title: z.string(),
  byline: z.string().optional(),
  /** Agency or other body that the article credits, as printed ('AFP'). */
  credit: z.string().optional(),
  /** Date or date with time and zone (ISO 8601); null when it could not be known. */
  published: z.string().nullable(),
  updated: z.string().optional(),
  /** The part of the outlet that it stands in, as printed ('World'). */
  section: z.string().optional(),
  /** BCP 47 language tag. */
  language: z.string(),
  text: z.string(),
  /** SHA-256 of the text in UTF-8, hex. */
  sha256: z.string(),
  /** What could not be known, or was guessed, as sentences for the reader. */
  notes: z.array(z.string()).optional(),
});
export type Article = Readonly<z.infer<typeof Article>>;
