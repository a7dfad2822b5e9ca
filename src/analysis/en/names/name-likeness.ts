import { isWithinEdits } from "../../../model/edit-distance.ts";
import { NICKNAMES } from "./data/first-names.ts";

/** Whether two given names can be one person's: equal, an initial, a short form, or one letter apart. */
export function givenNamesAgree(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  if (NICKNAMES.get(a)?.includes(b) || NICKNAMES.get(b)?.includes(a)) return true;
  return a.length >= 4 && b.length >= 4 && a[0] === b[0] && isWithinEdits(a, b, 1);
}

/** Whether two surnames are one, misprinted or spelled another way: the longer, the more letters may differ. */
export function surnamesAgree(a: string, b: string): boolean {
  if (a === b) return true;
  const length = Math.min(a.length, b.length);
  return length >= 6 && a[0] === b[0] && isWithinEdits(a, b, length >= 8 ? 2 : 1);
}
