import type { Conflict } from "../../model/conflict.ts";
import type { FigureExpression } from "../../model/figure.ts";
import type { Range } from "../../model/span.ts";

/** A passage as the rules handle it: `article` is the index in the story. */
export interface Passage extends Range {
  readonly article: number;
}

/** A conflict that a rule found; the rule's name says what was asked. */
export interface FoundConflict {
  readonly kind: Conflict["kind"];
  readonly a: Passage;
  readonly b: Passage;
  readonly rule: string;
  /** The two figures that share no value, where the conflict is one of figures. */
  readonly figures?: readonly [FigureExpression, FigureExpression];
}
