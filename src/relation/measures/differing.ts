import type { AlikeWords } from "./alike-words.ts";
import { shares } from "./likeness.ts";
import { exactKey, type Profile } from "./profile.ts";
import { compareValues } from "./quantity.ts";

/** A toll may grow so many times over while it is news; what differs more is the toll of something else. */
const GROWTH = 100;

/** Whether both are what their articles give as the toll of the same event, which grows and is one measure whatever its value. */
export function isSameToll(a: Profile, b: Profile): boolean {
  if (!a.toll || !b.toll || a.predicate !== b.predicate) return false;
  const [less, more] = [a.quantity.amount, b.quantity.amount].toSorted((x, y) => x - y);
  if (more! > GROWTH * less!) return false;
  return a.proper.size === 0 || b.proper.size === 0 || shares(a.proper, b.proper);
}

const MISS = 1.25;
const MISS_LIKENESS = 0.09;

/**
 * Whether two articles count the same noun in the same words and differ by a little ('3,100 tents', 'about 3,000 tents'):
 * two accounts of one thing rather than two things. Below ten, numbers lie this near by chance.
 */
export function isNearMiss(a: Profile, b: Profile, alike: AlikeWords): boolean {
  if (a.kind !== "count" || b.kind !== "count" || a.article === b.article) return false;
  const [less, more] = [Math.min(a.quantity.amount, b.quantity.amount), Math.max(a.quantity.amount, b.quantity.amount)];
  if (less < 10 || more > MISS * less) return false;
  if (a.noun === "" || a.noun !== b.noun) return false;
  if (a.predicate !== "" && b.predicate !== "" && a.predicate !== b.predicate) return false;
  if (a.years.size + b.years.size > 0 && !shares(a.years, b.years)) return false;
  if (a.companions.has(exactKey(b)) || b.companions.has(exactKey(a))) return false;
  return compareValues(a.quantity, b.quantity) === "apart" && alike.mean >= MISS_LIKENESS;
}

/** Whether the values of two figures cannot both hold, which tells two things apart unless they are a toll or a near miss. */
export const contradict = (a: Profile, b: Profile, alike: AlikeWords): boolean =>
  compareValues(a.quantity, b.quantity) === "apart" && !isSameToll(a, b) && !isNearMiss(a, b, alike);
