import { AnyRule } from "../model/checked-draft.ts";
import { isWithinEdits } from "../model/edit-distance.ts";

/** The rule whose name is nearest to one that no rule has; undefined where none is near. */
export function nearestRule(name: string): AnyRule | undefined {
  for (const distance of [1, 2, 3]) {
    const near = AnyRule.options.find((rule) => isWithinEdits(name, rule, distance));
    if (near) return near;
  }
  return undefined;
}
