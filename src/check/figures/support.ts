import type { Profile } from "../../relation/measures/profile.ts";
import { type DraftFigure, type Given, isDistinctive } from "./given.ts";
import { slipBetween } from "./near-miss.ts";

/** Words around two figures that are less alike than this say nothing of their being of one thing. */
const ALIKE = 0.15;
/** The same where both give one number of one unit. */
const ALIKE_MEASURED = 0.06;
/** A figure that agrees is believed before one that does not unless its words are so much less alike; more so where it is the same number. */
const AGREEING = 0.6;
const SAME_NUMBER = 0.4;
/** 'Less than 42' agrees with too much to be believed before a number as near. */
const AGREEING_OPEN = 0.9;
const SAME_DISTINCTIVE = 0.25;
/** Words around two figures that are as alike as this tell of one thing; less will do where no source has the number at all. */
const ONE_THING = 0.4;
const ONE_THING_UNKNOWN = 0.25;
const ONE_THING_SMALL = 0.38;
/** Less still will do for a slip of a number that tells much, and where the sources know but one number of such things. */
const SLIP = 0.18;
const SWAP = 0.03;
const SWAP_SMALL = 0.12;
const HUNDRED = 100;
const SOLE = 0.22;
/** The same for numbers of other sizes. */
const SURELY_ONE_THING = 0.6;
const MOST_TIMES = 12;
/** What is so many times as much is of something else: hours and years. */
const FAR = 2000;
/** So near to the most alike the others come that are set against a figure with it. */
const AS_ALIKE = 0.8;

/** A range is wide from so many times its least on, and gives way to a number whose words are as alike as this. */
const WIDE = 3;
const AS_EXACT = 0.85;

/** How a figure of a draft stands to those of its sources. */
export interface FigureSupport {
  /** The figures of the same thing that agree with it. */
  readonly agreeing: readonly Given[];
  /** The figures of the same thing that cannot be the same value, where none of it agrees. */
  readonly against: readonly Given[];
}

/** Which figures of the sources bear a figure of the draft out, and which are set against it. */
export function supportOf({ given, profile, known }: DraftFigure): FigureSupport {
  const agreeing = given.filter(({ agrees }) => agrees);
  const apart = given.filter(({ agrees, profile: other }) => !agrees && timesBetween(profile, other) <= FAR);
  const most = apart[0]?.alike ?? 0;
  const distinctive = isDistinctive(profile);
  const exact = apart.find(({ profile: { quantity } }) => !isWide(quantity))?.alike ?? 0;
  const borne = agreeing.filter(({ alike, profile: other }) => {
    // 'Hundreds' bears out 216 only where no source has another number.
    const same = other.quantity.amount === profile.quantity.amount;
    if (!same && isWide(other.quantity) && !isWide(profile.quantity) && exact >= AS_EXACT * alike) return false;
    const open = profile.quantity.max === Infinity || profile.quantity.min === -Infinity;
    const least = same ? SAME_NUMBER : open ? AGREEING_OPEN : AGREEING;
    const enough = same && isMeasured(profile) ? ALIKE_MEASURED : ALIKE;
    return (alike >= enough && alike >= least * most) || (distinctive && same && alike >= SAME_DISTINCTIVE * most);
  });
  if (borne.length > 0) return { agreeing: borne, against: [] };
  // A number that stands in a source for another thing that is told of without a noun ('the magnitude was 6.1') is not set against counts.
  const befell = profile.predicate !== "" && profile.predicate === apart[0]?.profile.predicate;
  if (known && distinctive && profile.noun === "" && profile.quantity.dimension === "count" && !befell)
    return { agreeing: [], against: [] };
  // No source has the number, and one has nearly it.
  const slips = known || !distinctive ? [] : apart.filter((given) => isSlip(profile, given));
  if (slips.length > 0) return { agreeing: [], against: slips };
  const unknown = distinctive ? ONE_THING_UNKNOWN : ONE_THING_SMALL;
  const against = apart.filter(({ alike, sole, profile: other }) => {
    const least = known ? ONE_THING : sole ? SOLE : unknown;
    return alike >= (isOfOneSize(profile, other) ? least : SURELY_ONE_THING) && alike >= AS_ALIKE * most;
  });
  return { agreeing: [], against };
}

function isSlip({ quantity }: Profile, { alike, profile: other }: Given): boolean {
  const slip = slipBetween(quantity, other.quantity);
  if (slip === "digit") return alike >= SLIP;
  return slip === "swap" && alike >= (quantity.written > HUNDRED ? SWAP : SWAP_SMALL);
}

const isMeasured = ({ quantity }: Profile): boolean => !/^(?:count|age|percent)$/u.test(quantity.dimension);

const isWide = ({ min, max }: Profile["quantity"]): boolean => min > 0 && max / min >= WIDE;

const isOfOneSize = (a: Profile, b: Profile): boolean => timesBetween(a, b) <= MOST_TIMES;

const timesBetween = ({ quantity: a }: Profile, { quantity: b }: Profile): number =>
  Math.max(a.amount, b.amount) / Math.min(a.amount, b.amount);
