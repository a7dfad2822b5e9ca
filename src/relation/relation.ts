import type { Analysed } from "../model/analysis.ts";
import type { Conflict } from "../model/conflict.ts";
import type { Figure, Measure } from "../model/figure.ts";
import type { Entity } from "../model/name.ts";
import type { Point } from "../model/point.ts";
import type { Quote, Utterance } from "../model/quote.ts";
import type { Reuse } from "../model/reuse.ts";
import type { Decision } from "../model/story.ts";
import type { Expected, Time, TimelineEntry } from "../model/time.ts";

/** The articles of a story in their order, with what each yields. Every relation starts here. */
export type Story = readonly Analysed[];

/** Everything that the articles of a story yield together. */
export interface Relations {
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
  readonly utterances: readonly Utterance[];
  readonly times: readonly Time[];
  readonly figures: readonly Figure[];
  readonly measures: readonly Measure[];
  /** The points, found anew at each call: they cost as much as all else, and not every reader of a story asks for them. */
  readonly points: () => readonly Point[];
  readonly conflicts: readonly Conflict[];
  readonly timeline: readonly TimelineEntry[];
  readonly expected: readonly Expected[];
  readonly reuse: readonly Reuse[];
  /** For each article, the name of the origin that it counts for. */
  readonly origins: readonly string[];
  /** What a person decided, as it was given: not all of it need be followed. */
  readonly decisions: readonly Decision[];
}
