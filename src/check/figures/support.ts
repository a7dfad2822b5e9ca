import type { Profile } from "../../relation/measures/profile.ts";
import type { DraftFigure, Given } from "./given.ts";

/** Words around two figures that are less alike than this say nothing of their being of one thing. */
const ALIKE = 0.15;
/** A figure that agrees is believed before one that does not unless its words are so much less alike. */
const AGREEING = 0.4;
/** Numbers above this hardly agree by chance. */
const SMALL = 20;
/** Words around two figures that are as alike as this tell of one thing. */
const ONE_THING = 0.35;

/** The same for numbers of other sizes. */
const SURELY_ONE_THING = 0.65;
const MOST_TIMES = 5;
/** So near to the most alike the others come that are set against a figure with it. */
const AS_ALIKE = 0.8;

/** How a figure of a draft stands to those of its sources. */
export interface FigureSupport {
  /** The figures of the same thing that agree with it. */
  readonly agreeing: readonly Given[];
  /** The figures of the same thing that cannot be the same value, where none of it agrees. */
  readonly against: readonly Given[];
}

/** Which figures of the sources bear a figure of the draft out, and which are set against it. */
export function supportOf({ given, profile }: DraftFigure): FigureSupport {
  const agreeing = given.filter(({ agrees }) => agrees);
  const apart = given.filter(({ agrees }) => !agrees);
  const most = apart[0]?.alike ?? 0;
  const distinctive = profile.quantity.written > SMALL || profile.quantity.written % 1 !== 0;
  const borne = agreeing.filter(
    ({ alike, profile: other }) =>
      (alike >= ALIKE && alike >= AGREEING * most) ||
      (distinctive && other.quantity.amount === profile.quantity.amount),
  );
  if (borne.length > 0) return { agreeing: borne, against: [] };
  const against = apart.filter(
    ({ alike, profile: other }) =>
      alike >= (isOfOneSize(profile, other) ? ONE_THING : SURELY_ONE_THING) && alike >= AS_ALIKE * most,
  );
  return { agreeing: [], against };
}

function isOfOneSize({ quantity: a }: Profile, { quantity: b }: Profile): boolean {
  return Math.max(a.amount, b.amount) <= MOST_TIMES * Math.min(a.amount, b.amount);
}
