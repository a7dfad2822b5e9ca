import { z } from "zod";

/** A stretch of one known text: UTF-16 units, `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const offset = z.number().int().nonnegative();

/** A passage: the stretch `[start, end)` of the text of one article, in UTF-16 units. */
export const Span = z
  .object({ article: z.string(), start: offset, end: offset })
  .refine((span) => span.start < span.end, "a passage must hold at least one character");
export type Span = Readonly<z.infer<typeof Span>>;

/** The length of a range in UTF-16 units. */
export const lengthOf = (range: Range): number => range.end - range.start;

/** How many UTF-16 units two ranges of the same text share. */
export const sharedLength = (a: Range, b: Range): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Whether `outer` holds all of `inner`. */
export const contains = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Order in the text: by start, the longer first where two start together. */
export const byPlace = (a: Range, b: Range): number => a.start - b.start || b.end - a.end;

/** A range of an article as a passage of the record. */
export const spanOf = (article: string, range: Range): Span => ({
  article,
  start: range.start,
  end: range.end,
});
