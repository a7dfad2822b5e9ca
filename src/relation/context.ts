import type { Entities } from "./entities/gather-entities.ts";
import type { PlacedFigure, PlacedQuote, PlacedTime } from "./placed.ts";
import type { Story } from "./relation.ts";
import type { Measure } from "../model/figure.ts";
import type { Reuse } from "../model/reuse.ts";
import type { Utterance } from "../model/quote.ts";

/** What is known of a story before its points: the input of points, conflicts and timeline. */
export interface StoryContext {
  readonly story: Story;
  readonly entities: Entities;
  readonly quotes: readonly PlacedQuote[];
  readonly times: readonly PlacedTime[];
  readonly figures: readonly PlacedFigure[];
  readonly utterances: readonly Utterance[];
  readonly measures: readonly Measure[];
  readonly reuse: readonly Reuse[];
  readonly origins: readonly string[];
}
