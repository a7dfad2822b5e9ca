import type { FigureExpression } from "../model/figure.ts";
import type { AttributedWords, Quote } from "../model/quote.ts";
import type { Figure } from "../model/figure.ts";
import type { Time, TimeExpression } from "../model/time.ts";

/** Something that one article yields, beside the line of the record that it becomes; `article` is the index in the story. */
export interface Placed<Found, Line> {
  readonly article: number;
  readonly found: Found;
  readonly line: Line;
}
export type PlacedQuote = Placed<AttributedWords, Quote>;
export type PlacedTime = Placed<TimeExpression, Time>;
export type PlacedFigure = Placed<FigureExpression, Figure>;
