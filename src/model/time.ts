import { z } from "zod";
import type { Range } from "./span.ts";
import { Span } from "./span.ts";

/** A time expression with its resolved value in TIMEX3 style (ISO 8601, EDTF for what is vague). */
export interface TimeExpression extends Range {
  /** '2025-07-03', '2025-07-03T10:00-04:00', '2025-W27', '2025-SU', 'P1D', 'PXD', 'XXXX' where it cannot be resolved. */
  readonly value: string;
  /** The zone of a clock ('Z', '-04:00'), where the value leaves it out: in annotations. */
  readonly zone?: string;
  /** What it was resolved against ('published 2025-07-03', another expression's words). */
  readonly anchor?: string;
  /** Name of the rule that gave the value. */
  readonly rule: string;
  /** Whether the clause around it looks back or ahead; absent where it does not tell. */
  readonly tense?: "past" | "future";
  /** What it is where it places nothing in time: the date of the report itself, or part of a name or noun ('the 2015 deal'). */
  readonly role?: "header" | "attribute";
}

export const Time = z.object({
  id: z.string(),
  span: Span,
  value: z.string(),
  /** The zone of a clock, where the value leaves it out: in annotations. */
  zone: z.string().optional(),
  anchor: z.string().optional(),
  rule: z.string().optional(),
});
export type Time = Readonly<z.infer<typeof Time>>;

/** What the stated thing is to the time it is told at. */
export const Modality = z.enum(["happened", "planned", "denied", "hypothetical"]);
export type Modality = z.infer<typeof Modality>;

/** A moment or stretch of time and the passages that place something in it. */
export const TimelineEntry = z.object({
  id: z.string(),
  /** A value as in `Time`, never a duration. */
  time: z.string(),
  passages: z.array(Span),
  modality: Modality,
});
export type TimelineEntry = Readonly<z.infer<typeof TimelineEntry>>;

/** Something announced, and whether a later article tells that it came. */
export const Expected = z.object({
  id: z.string(),
  passage: Span,
  due: z.string(),
  outcome: z.enum(["met", "missed", "open"]),
  by: Span.optional(),
});
export type Expected = Readonly<z.infer<typeof Expected>>;
