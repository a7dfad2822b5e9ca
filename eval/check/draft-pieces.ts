import { z } from "zod";
import { Rule } from "../../src/model/finding.ts";

/** A stretch of an article: its index in the story, start and end in UTF-16 units. */
export const Place = z.tuple([z.number().int(), z.number().int(), z.number().int()]);
export type Place = z.infer<typeof Place>;

/** Words of a draft: our own, or those of an article. */
export const Words = z.union([z.string(), Place]);
export type Words = z.infer<typeof Words>;

/**
 * A marked stretch of a draft. With rules: a planted fault, found by any of them; the first is what it is counted under.
 * 'any': neither clean nor planted, whatever is found there counts for nothing. 'clean': nothing may be found, and `kind` says what is tricky.
 */
const Marked = z.object({
  mark: z.union([z.literal("any"), z.literal("clean"), z.array(Rule).nonempty()]),
  /** What was done, or what is tricky, in a word or two. */
  kind: z.string().optional(),
  words: z.array(Words),
});
export type Marked = z.infer<typeof Marked>;

export const Piece = z.union([Words, Marked]);
export type Piece = z.infer<typeof Piece>;

/** Whether rules may be written while its misses are read ('read'), or it is counted alone ('kept'). */
export const Split = z.enum(["read", "kept"]);
export type Split = z.infer<typeof Split>;

/**
 * What faults a draft was to have: of each rule about as many ('even'), or most of those that hang on what a sentence means: `polarity`, `contested`,
 * `unsupported` and `single-origin` ('meaning').
 */
export const Mix = z.enum(["even", "meaning"]);
export type Mix = z.infer<typeof Mix>;

/** A draft over articles that stand outside the project: no word of theirs is in it. */
export const StandOffDraft = z.object({
  /** Set of the story and its name ('gold/quake'). */
  story: z.string(),
  split: Split,
  mix: Mix.default("even"),
  /** The articles that places lead into, with the SHA-256 of their files. */
  articles: z.array(z.object({ file: z.string(), sha256: z.string() })),
  pieces: z.array(Piece),
});
export type StandOffDraft = z.infer<typeof StandOffDraft>;
