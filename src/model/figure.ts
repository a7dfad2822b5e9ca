import { z } from "zod";
import type { Range } from "./span.ts";
import { Span } from "./span.ts";

/** A number with its modifiers and unit in one article, as a range; a null bound is open. */
export interface FigureExpression extends Range {
  readonly min: number | null;
  readonly max: number | null;
  /** Normal name of the unit ('USD', 'percent', 'minute', 'kilometre', 'magnitude') or, for a count, the counted noun's lemma ('soldier'). */
  readonly unit: string;
  /** The number as printed before the modifiers widened it ('nearly an hour' -> 60, 'between 3 and 5' -> 3); for comparing. */
  readonly amount: number;
  /** 'count', a 'measurement' with a physical unit or currency, 'percent', 'ordinal' ('sixth call'), 'duration', 'age', 'rank'. */
  readonly kind: "count" | "measurement" | "money" | "percent" | "ordinal" | "duration" | "age";
  /** The words that name what is counted or measured, without the number. */
  readonly of?: Range;
  /** Lemmas of the head noun and its predicate, for telling what is measured ('soldier', 'kill'). */
  readonly slot: readonly string[];
  /** What its words alone say, where a record holds it to a convention of its own: 'dozens' is 12 to 120, and a record takes 24 and more. */
  readonly worded?: { readonly min: number; readonly max: number; readonly unit: string };
  /** It is what the figure before it is said to have become ('to 4.7' in 'fell from 4.8 to 4.7'). */
  readonly changed?: true;
  /** Value of the time that it is said to hold at. */
  readonly asOf?: string;
  /** Who is said to give it, as the article words it. */
  readonly by?: string;
}

export const Figure = z.object({
  id: z.string(),
  span: Span,
  min: z.number().nullable(),
  max: z.number().nullable(),
  unit: z.string(),
  of: Span.optional(),
  asOf: z.string().optional(),
  by: z.string().optional(),
});
export type Figure = Readonly<z.infer<typeof Figure>>;

/** The figures, across articles, of the same thing, and how they stand to one another. */
export const Measure = z.object({
  id: z.string(),
  figures: z.array(z.string()),
  relation: z.enum(["same", "compatible", "update", "conflict"]),
});
export type Measure = Readonly<z.infer<typeof Measure>>;
