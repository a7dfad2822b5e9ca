import type { Measure } from "../../model/figure.ts";
import { GROWING } from "./growing.ts";
import type { Profile } from "./profile.ts";
import { compareValues } from "./quantity.ts";

/** How the figures of one measure stand to one another. */
export function relationOf(group: readonly Profile[]): Measure["relation"] {
  let same = true;
  let apart = false;
  for (const [i, a] of group.entries()) {
    for (const b of group.slice(i + 1)) {
      const value = compareValues(a.quantity, b.quantity);
      if (value !== "equal") same = false;
      if (value === "apart") apart = true;
    }
  }
  if (same) return "same";
  if (!apart) return "compatible";
  return isUpdate(group) ? "update" : "conflict";
}

/** Whether time explains the values that cannot both hold: no later day has less, and the thing grows or the days differ. */
function isUpdate(group: readonly Profile[]): boolean {
  const growing = group.some((profile) => GROWING.has(profile.predicate));
  for (const a of group) {
    for (const b of group) {
      if (compareValues(a.quantity, b.quantity) !== "apart" || a.quantity.amount >= b.quantity.amount) continue;
      const [day, next] = [a.published.slice(0, 10), b.published.slice(0, 10)];
      if (day > next || (day === next && !growing)) return false;
    }
  }
  return true;
}
