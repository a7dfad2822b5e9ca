import { z } from "zod";
import { Span } from "./span.ts";

/** What became of a story, and of which articles; the history of why it is as it is. */
export const StoryChangeKind = z.enum(["founded", "joined", "merged", "split", "moved"]);
export type StoryChangeKind = z.infer<typeof StoryChangeKind>;

/** One step in the history of a story. */
export const StoryChange = z.object({
  kind: StoryChangeKind,
  /** The story that the articles are in afterwards. */
  story: z.string(),
  /** The story that they came from, where there was one. */
  from: z.string().optional(),
  articles: z.array(z.string()),
  /** Who decided: the stream by its rule, or a person. */
  by: z.enum(["stream", "person"]),
  /** What spoke for it, as short phrases with numbers ('terms 0.61', 'names 3 of 4', 'same day'). */
  why: z.array(z.string()),
});
export type StoryChange = Readonly<z.infer<typeof StoryChange>>;

/** A story as `readout stories` lists it: the articles that report the same event. */
export const Story = z.object({
  id: z.string(),
  title: z.string(),
  articles: z.array(z.string()),
  /** How many origins the articles come from. */
  origins: z.number().int().nonnegative(),
  /** Dates of the first and the last article; null where none is known. */
  first: z.string().nullable(),
  last: z.string().nullable(),
});
export type Story = Readonly<z.infer<typeof Story>>;

/** The passages that a person named, and their exact words at that time, so that a text that changed since is noticed. */
const Named = {
  of: z.enum(["point", "entity"]),
  a: Span,
  b: Span,
  words: z.object({ a: z.string().min(1), b: z.string().min(1) }).optional(),
};

/** That two passages state the same point, or two names mean the same entity; or that they do not. */
export const PairDecision = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("same"), ...Named }),
  z.object({ kind: z.literal("different"), ...Named }),
]);
export type PairDecision = Readonly<z.infer<typeof PairDecision>>;

/** What a person decided; kept apart from what is computed, and stronger than it. */
export const Decision = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("merge"), stories: z.array(z.string()).min(2) }),
  z.object({ kind: z.literal("split"), story: z.string(), articles: z.array(z.string()).min(1) }),
  z.object({ kind: z.literal("move"), article: z.string(), to: z.string() }),
  ...PairDecision.options,
]);
export type Decision = Readonly<z.infer<typeof Decision>>;
