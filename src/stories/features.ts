import type { Profile } from "./profile.ts";

/** What the join decision knows of two articles, in the order of the columns of its weights. */
export const FEATURES = [
  "terms",
  "lead",
  "title",
  "titleIn",
  "titleInLeast",
  "names",
  "namesIn",
  "namesInLeast",
  "mainIn",
  "mainInLeast",
  "topic",
  "places",
  "numbers",
  "times",
  "yearsApart",
  "rarest",
  "rareShared",
  "mass",
  "contained",
  "words",
  "longer",
  "days",
  "sameTitle",
  "sameOutlet",
  "figures",
  "topicLessNames",
  "leadNames",
  "bothNamed",
  "firstIn",
  "firstInLeast",
  "secondIn",
  "secondInLeast",
  "figuresApart",
  "contrast",
  "nameContrast",
  "contrastMost",
  "contrastLeast",
  "contrastBelow",
  "nameContrastLeast",
  "nameContrastBelow",
  "group",
] as const;

export const WIDTH = FEATURES.length;

const DAY = 86_400_000;
/** Stands for the gap of days where one of the moments is not known: about a day. */
const UNKNOWN_GAP = 0.7;

/** The logarithm of one and the days between two articles. */
export function gapOf({ moment: a }: Profile, { moment: b }: Profile): number {
  return a === null || b === null ? UNKNOWN_GAP : Math.log1p(Math.abs(a - b) / DAY);
}

/** What two short lists share of the geometric mean of their lengths; 0 where one is empty. */
export function sharedShare(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  let shared = 0;
  for (const one of a) if (b.includes(one)) shared++;
  return shared / Math.sqrt(a.length * b.length);
}

/** 1 where both texts speak of years and none of them is the same. */
export const yearsApart = (a: readonly number[], b: readonly number[]): number =>
  a.length > 0 && b.length > 0 && !a.some((year) => b.includes(year)) ? 1 : 0;

type Figures = Pick<Profile, "figures" | "units">;

/** Of the units that both use, the share of which they have no amount in common; 0.5 where they share no unit. */
export function figuresApart(a: Figures, b: Figures): number {
  let both = 0;
  let agreeing = 0;
  a.units.forEach((unit, index) => {
    // Each unit once, at its first figure.
    if (!b.units.includes(unit) || a.units.indexOf(unit) !== index) return;
    both++;
    if (a.figures.some((figure, at) => a.units[at] === unit && b.figures.includes(figure))) agreeing++;
  });
  return both === 0 ? 0.5 : 1 - agreeing / both;
}
